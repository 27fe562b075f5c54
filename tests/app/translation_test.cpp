// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window in every language, and the window read from right to left.
#include "app/actions.h"
#include "app/charts_panel.h"
#include "app/datasets_panel.h"
#include "app/engine_phrases.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "app/stage_page.h"
#include "engine/data/read_dataset.h"
#include "tests/app/small_example.h"
#include "widgets/image_grid.h"
#include "widgets/solver_stages.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several where a number decides
    bool finished = true;
};

QList<Message> messagesIn(const QString& path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("message")) {
            messages << Message {};
        } else if (xml.name() == QStringLiteral("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text
                = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations << text;
        }
    }
    return messages;
}

/// The places that values fill, sorted: "%1", "%2", "%n".
QStringList places(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("%(?:n|\\d)"));
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// The code of a file without remarks and includes, texts that stand one after the other joined.
QString codeOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString code = QString::fromUtf8(file.readAll());
    for (const char* form : { "//[^\n]*", "#include[^\n]*", "static_assert\\([^;]*;", "'\"'" })
        code.remove(QRegularExpression(QString::fromLatin1(form)));
    return code.remove(QRegularExpression(QStringLiteral("\"\\s+\"")));
}

/// The phrases in some code: texts of two words or more, cut where printf fills something in.
QStringList phrasesIn(const QString& code)
{
    static const QRegularExpression text(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    static const QRegularExpression filled(QStringLiteral("%[-.0-9]*l*[a-z]"));
    static const QRegularExpression words(QStringLiteral("[a-z]{2,} |[ ][a-z]{2,}"));
    QStringList phrases;
    for (auto found = text.globalMatch(code); found.hasNext();) {
        QString phrase = found.next().captured(1);
        phrase.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        for (const QString& piece : phrase.split(filled))
            if (words.match(piece).hasMatch())
                phrases << piece;
    }
    return phrases;
}

/// Without what joins a cause to its sentence: "Cannot read a.csv" ": it is a folder."
QString bare(QString phrase)
{
    return phrase.remove(QRegularExpression(QStringLiteral("^:? |\\.$")));
}

/// What is thrown in some code: the arguments of Error, require and cannotRead.
QString thrownIn(const QString& code)
{
    static const QRegularExpression thrown(QStringLiteral(
        "engine::(?:Error|require|cannotRead)\\((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^;\"])*;"));
    QString all;
    for (auto found = thrown.globalMatch(code); found.hasNext();)
        all += found.next().captured();
    return all;
}

QStringList sourcesIn(const QString& folder, QDirIterator::IteratorFlags flags = {})
{
    QStringList files;
    QDirIterator look(QStringLiteral(WANDER_SOURCE_DIR "/") + folder,
        { QStringLiteral("*.cpp"), QStringLiteral("*.h") }, QDir::Files, flags);
    while (look.hasNext())
        files << look.next();
    return files;
}

/// What the engine says but the window does not show.
bool staysEnglish(const QString& path, const QString& phrase)
{
    static const QStringList files {
        QStringLiteral("/engine/recipe.cpp"), // what `wander-batch reproduce` compares
        QStringLiteral(
            "/engine/geodesic/stored_"), // Wander's own file: a broken one is solved anew
        QStringLiteral("/engine/service/surveyor.cpp"), // its texts go through tr
        QStringLiteral("/engine/service/job.cpp"),
        QStringLiteral("/engine/service/exploration."),
        QStringLiteral("/engine/data/write/npz_writer.cpp"), // headers of arrays
        QStringLiteral("/app/render"),                       // for the terminal
        QStringLiteral("/app/command_line"),
    };
    static const QRegularExpression names(
        QStringLiteral("^(EMNIST .*|CUDA device|Ankle boot|sailing boat|Blend of|network simplex"
                       "|ways out|from nothing|, array |allocate memory)$")); // of data and stages
    static const QStringList words { // of a selection, which the cards say in words of their own
        QStringLiteral("first "), QStringLiteral("records "), QStringLiteral(", stratified, seed "),
        QStringLiteral(", taken from "), QStringLiteral(" classes")
    };
    const bool ofFile
        = std::ranges::any_of(files, [&](const QString& file) { return path.contains(file); });
    const bool ofSelection
        = path.endsWith(QStringLiteral("selection.cpp")) && words.contains(phrase);
    return ofFile || ofSelection || names.match(phrase).hasMatch();
}

const QString kTexts = QStringLiteral(WANDER_SOURCE_DIR "/resources/translations/wander_%1.ts");

} // namespace

class TranslationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void noTextOfTheCodeIsMissing_data();
    void noTextOfTheCodeIsMissing();
    void everyPhraseOfTheEngineIsKnown();
    void everyStageOfASolveIsKnown();
    void theChartOfTheSolverSpeaksGerman();
    void germanNumbersHavePointsAndNoCommas();
    void theEngineSpeaksGerman_data();
    void theEngineSpeaksGerman();
    void aFileThatCannotBeReadIsExplainedInGerman();
    void theWindowSpeaksGerman();
    void theWindowCanBeReadFromTheRight();
};

void TranslationTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void TranslationTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const auto& [code, name] : app::languages())
        if (code != QStringLiteral("en"))
            QTest::newRow(qPrintable(name)) << code;
}

void TranslationTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesIn(kTexts.arg(language));
    QVERIFY2(messages.size() > 400, qPrintable(QString::number(messages.size())));
    for (const Message& message : messages) {
        QVERIFY2((message.finished && !message.translations.join(QString()).isEmpty())
                || message.source.trimmed().size() < 2,
            qPrintable(message.source));
        QCOMPARE(places(message.translations.join(u' ')), places(message.source));
    }
}

void TranslationTest::noTextOfTheCodeIsMissing_data()
{
    everyTextIsTranslated_data();
}

/// The tool gathers the texts of today's code into a copy: none of them may be new.
void TranslationTest::noTextOfTheCodeIsMissing()
{
    QFETCH(QString, language);
    const QString tool
        = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
    if (!QFile::exists(tool))
        QSKIP("There is no lupdate here.");
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("wander_%1.ts").arg(language));
    QVERIFY(QFile::copy(kTexts.arg(language), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(WANDER_SOURCE_DIR));
    lupdate.start(tool,
        { QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
            QStringLiteral("none"), QStringLiteral("-tr-function-alias"), QStringLiteral("tr+=say"),
            QStringLiteral("-tr-function-alias"), QStringLiteral("tr+=sceneText"),
            QStringLiteral("-I."), QStringLiteral("app"), QStringLiteral("widgets"),
            QStringLiteral("engine/service"), QStringLiteral("-ts"), copy });
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList missing;
    for (const Message& message : messagesIn(copy))
        if (!message.finished)
            missing << message.source;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(" | "))));
}

/// Every text of two words in the engine stands in a phrase that the window can translate.
void TranslationTest::everyPhraseOfTheEngineIsKnown()
{
    QString known;
    for (const char* phrase : app::enginePhrases())
        known += QString::fromUtf8(phrase).replace(
                     QRegularExpression(QStringLiteral("%\\d")), QStringLiteral("\n"))
            + u'\n';
    QStringList unknown;
    int seen = 0;
    const auto look = [&](const QString& path, const QString& code) {
        for (const QString& phrase : phrasesIn(code)) {
            ++seen;
            if (!known.contains(bare(phrase)) && !staysEnglish(path, phrase))
                unknown << QFileInfo(path).fileName() + QStringLiteral(": ") + phrase;
        }
    };
    for (const QString& path : sourcesIn(QStringLiteral("engine"), QDirIterator::Subdirectories))
        look(path, codeOf(path));
    for (const QString& path : sourcesIn(QStringLiteral("app")))
        look(path, thrownIn(codeOf(path)));
    QVERIFY2(seen > 250, qPrintable(QString::number(seen)));
    QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(QStringLiteral("\n"))));
}

/// Solvers book their stages under short names, which the chart of the solver shows.
void TranslationTest::everyStageOfASolveIsKnown()
{
    const QRegularExpression booked(
        QStringLiteral("\\.book\\([^,\"]+, \"([^\"]+)\"|\\.solver = \"([^\"]+)\""));
    QStringList phrases;
    for (const char* phrase : app::enginePhrases())
        phrases << QString::fromUtf8(phrase);
    int seen = 0;
    for (const QString& path : sourcesIn(QStringLiteral("engine"), QDirIterator::Subdirectories))
        for (auto found = booked.globalMatch(codeOf(path)); found.hasNext(); ++seen) {
            const QRegularExpressionMatch match = found.next();
            const QString stage = match.captured(match.lastCapturedIndex());
            QVERIFY2(phrases.contains(stage), qPrintable(stage));
        }
    QVERIFY2(seen >= 9, qPrintable(QString::number(seen)));
}

void TranslationTest::theEngineSpeaksGerman_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("german");
    const auto row = [](const char* name, const char* english, const char* german) {
        QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(german);
    };
    row("phase", "Plan to source 2 of 3", "Plan zu Quelle 2 von 3");
    row("phase with a name", "Reading /data/Label distances", "/data/Label distances wird gelesen");
    row("ending", "Certified: no arc prices out; relative gap 7.1e-15.",
        "Bewiesen: Keine Kante verbessert mehr; relative Lücke 7.1e-15.");
    row("two sentences",
        "Not converged after 2000 passes: marginal error 1.0e-3. Without entropy the cost is at "
        "least 0.25. The cost was kept in half precision.",
        "Nicht konvergiert nach 2000 Durchgängen: Randfehler 1.0e-3. Ohne Entropie sind die Kosten "
        "mindestens 0.25. Die Kosten lagen in halber Genauigkeit vor.");
    row("step back",
        "Certified: no arc prices out; relative gap 0.0e+00. The device failed, the processor took "
        "its place: out of memory. The cost was kept in half precision.",
        "Bewiesen: Keine Kante verbessert mehr; relative Lücke 0.0e+00. Das Gerät ist gescheitert, "
        "der Prozessor ist eingesprungen: der Speicher reicht nicht. Die Kosten lagen in halber "
        "Genauigkeit vor.");
    row("remark", "The sharp map uses 40 of the 60 images of source 2.",
        "Die scharfe Karte verwendet 40 der 60 Bilder von Quelle 2.");
    row("cause", "Cannot read /data/b.csv: line 3 has 5 values, the first line has 4.",
        "/data/b.csv lässt sich nicht lesen: Zeile 3 hat 5 Werte, die erste Zeile hat 4.");
    row("cause of a cause",
        "Cannot read s.json: it is no recipe of Wander (it has not one weight for each source).",
        "s.json lässt sich nicht lesen: es ist kein Rezept von Wander (es hat nicht für jede "
        "Quelle ein Gewicht).");
    row("list with causes",
        "2 images could not be read and were skipped: a.png (it is damaged), b (1).png (it is "
        "truncated).",
        "2 Bilder konnten nicht gelesen werden und wurden übersprungen: a.png (es ist beschädigt), "
        "b (1).png (es ist abgeschnitten).");
    row("full stop within a name", "The selection takes no image of My. Data.",
        "Die Auswahl nimmt kein Bild von My. Data.");
    row("device", "CPU, 8 threads", "CPU, 8 Threads");
    row("something else", "NVIDIA H200", "NVIDIA H200");
}

void TranslationTest::theEngineSpeaksGerman()
{
    QFETCH(QString, english);
    QFETCH(QString, german);
    QCOMPARE(app::translated(english), english);
    app::installLanguage(*qApp, QStringLiteral("de"));
    const QString said = app::translated(english);
    for (QTranslator* translator : qApp->findChildren<QTranslator*>())
        delete translator;
    QCOMPARE(said, german);
}

/// As in Switzerland: what is exported has decimal points, and "1,000" would be one to a German.
void TranslationTest::germanNumbersHavePointsAndNoCommas()
{
    app::installLanguage(*qApp, QStringLiteral("de"));
    const auto english = qScopeGuard([] { app::installLanguage(*qApp, QStringLiteral("en")); });
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    QCOMPARE(QLocale().toString(60000), swiss.toString(60000));
    QVERIFY(!QLocale().toString(60000).contains(u','));
    QCOMPARE(QLocale().toString(0.333, 'f', 3), QStringLiteral("0.333"));
    const QString said = app::translated(
        QStringLiteral("The sharp map uses 2,000 of the target's 60,000 images."));
    QVERIFY2(said.contains(swiss.toString(60000)) && !said.contains(u','), qPrintable(said));
}

void TranslationTest::theChartOfTheSolverSpeaksGerman()
{
    app::installLanguage(*qApp, QStringLiteral("de"));
    const auto english = qScopeGuard([] { app::installLanguage(*qApp, QStringLiteral("en")); });
    engine::SolverRecord record;
    record.stages.push_back({ .name = "pricing", .seconds = 1 });
    QCOMPARE(widgets::stageTimes({ { QStringLiteral("MNIST"), {}, record } })[0].name,
        QStringLiteral("Preise prüfen"));
}

void TranslationTest::aFileThatCannotBeReadIsExplainedInGerman()
{
    app::installLanguage(*qApp, QStringLiteral("de"));
    std::string sentence;
    try {
        engine::readDataset({ .location = "/no such folder/a.csv" });
    } catch (const engine::Error& error) {
        sentence = error.what();
    }
    const QString said = app::translated(sentence);
    for (QTranslator* translator : qApp->findChildren<QTranslator*>())
        delete translator;
    QCOMPARE(said,
        QStringLiteral("/no such folder/a.csv lässt sich nicht lesen: es gibt keine solche Datei "
                       "und keinen solchen Ordner."));
}

void TranslationTest::theWindowSpeaksGerman()
{
    app::installLanguage(*qApp, QStringLiteral("de"));
    {
        app::MainWindow window;
        window.show();
        QCOMPARE(window.menuBar()->actions().first()->text(), QStringLiteral("&Datei"));
        QCOMPARE(window.actions().at(app::ActionId::undo)->toolTip().section(u'(', 0, 0).trimmed(),
            QStringLiteral("Die letzte Änderung zurücknehmen."));
        if (QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                + QStringLiteral("/qtbase_de.qm")))
            QCOMPARE(
                QDialogButtonBox(QDialogButtonBox::Cancel).button(QDialogButtonBox::Cancel)->text(),
                QStringLiteral("Abbrechen"));
        QVERIFY(window.stage()->simplex()->scene().emptyText.contains(QStringLiteral("Quelle")));
        window.document().addDatasets(app::builtinExample(), true);
        QCOMPARE(
            window.document().history()->undoText(), QStringLiteral("4 Datensätze hinzufügen"));
    }
    for (QTranslator* translator : qApp->findChildren<QTranslator*>())
        delete translator;
}

/// In Arabic or Hebrew bars and rows change sides, and all panels stay within the window; the map
/// of the simplex does not change, and a drag to the right stays one.
void TranslationTest::theWindowCanBeReadFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back
        = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LayoutDirectionAuto); });
    app::MainWindow window;
    window.resize(1400, 900);
    window.show();
    widgets::SimplexView* view = window.stage()->simplex();
    view->setSources({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") });
    view->setWeights(engine::uniformSimplexWeights(3));
    QApplication::processEvents();
    for (const QWidget* part : { static_cast<QWidget*>(window.datasets()),
             static_cast<QWidget*>(window.preview()), static_cast<QWidget*>(window.charts()),
             static_cast<QWidget*>(view), static_cast<QWidget*>(window.preview()->grid()) }) {
        const QRect place(part->mapTo(&window, QPoint()), part->size());
        QVERIFY2(
            part->isVisible() && window.rect().contains(place), part->metaObject()->className());
    }
    const QPoint from = view->geometryOnScreen().position(view->weights()).toPoint();
    const QPoint to = view->geometryOnScreen().position({ 0.2, 0.6, 0.2 }).toPoint();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, to);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    QVERIFY(std::abs(view->weights()[1] - 0.6) < 0.01); // a pixel is about 0.002
}

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
