// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the window in every language, and the window read from right to left.
#include "app/actions.h"
#include "app/language.h"
#include "app/main_window.h"
#include "app/stage_page.h"

#include <QFile>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
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
    void theWindowSpeaksGerman();
    void theWindowCanBeReadFromTheRight();
};

void TranslationTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("wander-test"));
    QApplication::setApplicationName(QStringLiteral("translation-test"));
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
            QStringLiteral("none"), QStringLiteral("-tr-function-alias"),
            QStringLiteral("tr+=say"), QStringLiteral("-tr-function-alias"),
            QStringLiteral("tr+=sceneText"), QStringLiteral("-I."), QStringLiteral("app"),
            QStringLiteral("widgets"), QStringLiteral("engine/service"), QStringLiteral("-ts"),
            copy });
    QVERIFY(lupdate.waitForFinished(60'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QStringList missing;
    for (const Message& message : messagesIn(copy))
        if (!message.finished)
            missing << message.source;
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(" | "))));
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
        QVERIFY(window.stage()->simplex()->scene().emptyText.contains(QStringLiteral("Quelle")));
        window.document().addDatasets(app::builtinExample(), true);
        QCOMPARE(
            window.document().history()->undoText(), QStringLiteral("4 Datensätze hinzufügen"));
    }
    for (QTranslator* translator : qApp->findChildren<QTranslator*>())
        delete translator;
}

/// In Arabic or Hebrew the panels change sides; the map of the simplex does not, and a drag to the
/// right stays one.
void TranslationTest::theWindowCanBeReadFromTheRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        app::MainWindow window;
        window.resize(1400, 900);
        window.show();
        widgets::SimplexView* view = window.stage()->simplex();
        view->setSources({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") });
        view->setWeights(engine::uniformSimplexWeights(3));
        const QPoint from = view->geometryOnScreen().position(view->weights()).toPoint();
        const QPoint to = view->geometryOnScreen().position({ 0.2, 0.6, 0.2 }).toPoint();
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QVERIFY(std::abs(view->weights()[1] - 0.6) < 0.01); // a pixel is about 0.002
    }
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

QTEST_MAIN(TranslationTest)
#include "translation_test.moc"
