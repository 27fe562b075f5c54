// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window gives to other programs, and what a person sets once.
#include "app/actions.h"
#include "app/command_text.h"
#include "app/copy_actions.h"
#include "app/main_window.h"
#include "app/notifier.h"
#include "app/preferences.h"
#include "app/preferences_dialog.h"
#include "app/publishing.h"
#include "app/stage_page.h"
#include "app/start_folder.h"
#include "engine/service/export_exploration.h"
#include "tests/app/small_example.h"
#include "tests/support/python.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <sstream>

using app::ActionId;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

engine::ExplorationInputs smallInputs()
{
    std::vector<engine::DatasetRequest> requests = app::builtinExample();
    for (engine::DatasetRequest& request : requests)
        request.selection = { .kind = engine::Selection::Kind::sample, .end = 60, .seed = 3 };
    engine::ExplorationInputs inputs;
    inputs.target = requests.back();
    requests.pop_back();
    inputs.sources = std::move(requests);
    return inputs;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a line as a shell does, with wander-batch found beside the tests.
QByteArray runLine(const QString& line)
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"),
        QStringLiteral(WANDER_BINARY_DIR ":") + environment.value(QStringLiteral("PATH")));
    shell.setProcessEnvironment(environment);
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), line });
    shell.waitForFinished(kLong);
    return shell.exitCode() == 0 ? QByteArray() : shell.readAll() + ' ' + line.toUtf8();
}

} // namespace

class MannersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void theCommandWritesWhatTheWindowExports_data();
    void theCommandWritesWhatTheWindowExports();
    void awkwardPathsSurviveTheShell();
    void thePythonCodeLoadsTheExport();
    void copyingNeedsAResult();
    void preferencesAreKept();
    void nonsenseInTheSettingsTakesTheDefault();
    void savingBeginsWhereFilesCanBeWritten();
    void cancelTakesBackWhatWasTried();
    void textGrowsAndComesBack();
    void whatEndsInTheBackgroundIsTold();
    void filmsAndReportsThatEndInTheBackgroundAreTold();
    void whoSeesWorkEndIsNotTold();
    void everyControlSaysWhatItIs();
};

void MannersTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void MannersTest::init()
{
    QSettings().clear();
    app::applyLook(*qApp, {});
}

void MannersTest::theCommandWritesWhatTheWindowExports_data()
{
    QTest::addColumn<int>("map");
    QTest::addColumn<int>("labels");
    QTest::addColumn<int>("height");
    QTest::newRow("sharp") << int(engine::MapKind::sharp) << int(engine::LabelMethod::gaussian)
                           << 0;
    QTest::newRow("barycentric, diagonal, small")
        << int(engine::MapKind::barycentric) << int(engine::LabelMethod::gaussianDiagonal) << 14;
    QTest::newRow("mixup") << int(engine::MapKind::mixup) << int(engine::LabelMethod::means) << 0;
}

void MannersTest::theCommandWritesWhatTheWindowExports()
{
    QFETCH(int, map);
    QFETCH(int, labels);
    QFETCH(int, height);
    QTemporaryDir folder;
    engine::ExplorationInputs inputs = smallInputs();
    inputs.settings.map = static_cast<engine::MapKind>(map);
    inputs.settings.labels.method = static_cast<engine::LabelMethod>(labels);
    inputs.settings.labels.covariance = engine::Covariance::biased;
    inputs.settings.height = height;
    inputs.settings.weights.lambdaY = 0.3;
    inputs.settings.seed = 11;
    inputs.sources[1].selection.seed = 0; // not that of the command
    const engine::WholeDataset whole
        = [](const engine::DatasetRequest& request, const engine::Progress&) {
              return std::make_shared<const engine::Dataset>(
                  engine::readDataset(engine::wholeRequest(request)));
          };
    const engine::ExplorationResult result = engine::explore(inputs, whole);
    const engine::Weights weights { 0.1, 1.0 / 3, 0.9 - 1.0 / 3 };
    const QString out = folder.filePath(QStringLiteral("a blend.npz"));
    engine::ExportWish wish { .weights = weights,
        .options = { .count = 17, .seed = 5, .labels = engine::ExportLabels::sampled },
        .out = out.toStdString() };
    wish.command = app::batchCommand(inputs, result.shape(), wish).toStdString();
    engine::exportExploration(result, wish, whole);
    const QString recipe = out + QStringLiteral(".recipe.json");
    const QByteArray written = bytesOf(out), howWritten = bytesOf(recipe);
    QVERIFY(!written.isEmpty() && !howWritten.isEmpty());

    QVERIFY(QFile::remove(out) && QFile::remove(recipe));
    QCOMPARE(runLine(QString::fromStdString(wish.command)), QByteArray());
    QCOMPARE(bytesOf(recipe), howWritten);
    QVERIFY(bytesOf(out) == written);
}

void MannersTest::awkwardPathsSurviveTheShell()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("it's a $HOME `path`; é.npz"));
    engine::ExplorationInputs inputs = smallInputs();
    const QString line
        = app::batchCommand(inputs, {}, { .weights = { 1, 0, 0 }, .out = out.toStdString() });
    QCOMPARE(runLine(line), QByteArray());
    QVERIFY(QFile::exists(out));
}

void MannersTest::thePythonCodeLoadsTheExport()
{
    const auto python = support::pythonWith("numpy");
    if (!python)
        QSKIP("There is no python3 with numpy here.");
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("a \"blend\".npz"));
    const QString command = app::batchCommand(
        smallInputs(), {}, { .weights = { 0.2, 0.3, 0.5 }, .out = out.toStdString() });
    QCOMPARE(runLine(command), QByteArray());
    QString code = app::pythonCode(out, command);
    QVERIFY(code.contains(command));
    code += QStringLiteral(
        "assert images.shape == (60, 28, 28, 1) and images.dtype == np.uint8\n"
        "assert soft_labels.shape == (60, len(class_names))\n"
        "assert np.allclose(soft_labels.sum(1), 1, atol=1e-5)\n"
        "assert (soft_labels.argmax(1) == labels).all()\n"
        "assert len(parents) == 3 and all(len(p) == 60 for p in parents.values())\n");
    const QString said = support::pythonSays(*python, code);
    QVERIFY2(said.startsWith(QStringLiteral("(60, 28, 28, 1) images of")), qPrintable(said));
    QVERIFY2(!said.contains(QStringLiteral("Error")), qPrintable(said));
}

void MannersTest::copyingNeedsAResult()
{
    app::MainWindow window;
    window.show();
    QVERIFY(!window.actions().at(ActionId::copyCommand)->isEnabled());
    std::vector<engine::DatasetRequest> requests = smallInputs().sources;
    requests.push_back(smallInputs().target);
    window.openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(window.exploration().result(), kLong);
    window.stage()->choose({ 0.5, 0.25, 0.25 });
    window.actions().at(ActionId::copyCommand)->trigger();
    const QString line = QApplication::clipboard()->text();
    QVERIFY2(
        line.startsWith(QStringLiteral("wander-batch blend --target 'builtin:")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("--weights 0.5,0.25,0.25")), qPrintable(line));
    window.actions().at(ActionId::copyPython)->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("np.load(\"blend.npz\"")));
    window.actions().at(ActionId::copyWeights)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("0.5,0.25,0.25"));

    QTemporaryDir folder;
    window.actions().at(ActionId::exportBlend)->trigger();
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("export"));
    QVERIFY(dialog != nullptr);
    for (auto* number : dialog->findChildren<QSpinBox*>())
        number->setValue(9); // images and seed
    const QString out = folder.filePath(QStringLiteral("nine.npz"));
    auto* path = dialog->findChild<QLineEdit*>(QStringLiteral("path"));
    QVERIFY(path != nullptr);
    path->setText(out);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(!window.exploration().busy(), kLong);

    engine::ExportWish impossible { .weights = { 1, 0, 0 },
        .out = folder.filePath(QStringLiteral("no/folder.npz")).toStdString() };
    window.findChild<app::CopyActions*>()->rememberExport(impossible);
    window.exploration().exportBlend(impossible);
    QTRY_VERIFY_WITH_TIMEOUT(!window.exploration().busy(), kLong);
    window.stage()->choose({ 0.25, 0.5, 0.25 });
    window.actions().at(ActionId::copyCommand)->trigger();
    const QString again = QApplication::clipboard()->text();
    QVERIFY2(again.contains(QStringLiteral("--weights 0.25,0.5,0.25 --count 9 --export-seed 9")),
        qPrintable(again));
    QVERIFY2(again.endsWith(out), qPrintable(again));
}

void MannersTest::preferencesAreKept()
{
    app::Preferences preferences { .theme = widgets::ThemeChoice::contrastDark,
        .textScale = 1.3,
        .language = QStringLiteral("de"),
        .limits = { .device = "cpu", .threads = 1, .memoryBytes = 2'500'000'000, .keptResults = 9 },
        .notify = true };
    app::writePreferences(preferences);
    QVERIFY(app::readPreferences() == preferences);
    app::PreferencesDialog dialog(preferences);
    QVERIFY(dialog.preferences() == preferences); // every field has its control
}

void MannersTest::nonsenseInTheSettingsTakesTheDefault()
{
    QSettings settings;
    settings.setValue(QStringLiteral("look/theme"), 77);
    settings.setValue(QStringLiteral("look/textScale"), 1e9);
    settings.setValue(QStringLiteral("machine/threads"), -4);
    settings.setValue(QStringLiteral("machine/device"), QStringLiteral("toaster"));
    const app::Preferences preferences = app::readPreferences();
    QCOMPARE(preferences.theme, widgets::ThemeChoice::contrastDark);
    QCOMPARE(preferences.textScale, 2.5);
    QCOMPARE(preferences.limits.threads, 0);
    QCOMPARE(preferences.limits.device, std::string("auto"));
}

void MannersTest::savingBeginsWhereFilesCanBeWritten()
{
    const QByteArray before = qgetenv("HOME");
    const auto back = qScopeGuard([&] { qputenv("HOME", before); });
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    const auto folder = [] { return app::startFolder(QStringLiteral("test/folder")); };
    QCOMPARE(folder(), home.path()); // no documents on this system
    QVERIFY(QDir(home.path()).mkdir(QStringLiteral("Documents")));
    QCOMPARE(folder(), home.filePath(QStringLiteral("Documents")));
    QSettings().setValue(QStringLiteral("test/folder"), QStringLiteral("/elsewhere"));
    QCOMPARE(folder(), QStringLiteral("/elsewhere"));
}

void MannersTest::cancelTakesBackWhatWasTried()
{
    app::MainWindow window;
    window.show();
    window.actions().at(ActionId::themeLight)->trigger();
    const QColor before = window.palette().color(QPalette::Window);
    const double size = QApplication::font().pointSizeF();
    for (const bool accepted : { false, true }) {
        window.actions().at(ActionId::preferences)->trigger();
        auto* dialog = window.findChild<app::PreferencesDialog*>();
        QVERIFY(dialog != nullptr);
        const QList<QComboBox*> boxes = dialog->findChildren<QComboBox*>();
        boxes[0]->setFocus();
        QTest::keyClick(boxes[0], Qt::Key_End); // white on black
        dialog->findChild<QSpinBox*>()->setValue(150);
        QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(Qt::black));
        QCOMPARE(QApplication::font().pointSizeF(), 1.5 * size);
        auto* buttons = dialog->findChild<QDialogButtonBox*>();
        QTest::mouseClick(
            buttons->button(accepted ? QDialogButtonBox::Ok : QDialogButtonBox::Cancel),
            Qt::LeftButton);
        const QColor expected = accepted ? QColor(Qt::black) : before;
        QTRY_COMPARE(window.palette().color(QPalette::Window), expected);
        QCOMPARE(QApplication::font().pointSizeF(), (accepted ? 1.5 : 1) * size);
        QTRY_VERIFY(window.findChild<app::PreferencesDialog*>() == nullptr);
    }
    QVERIFY(window.actions().at(ActionId::themeContrastDark)->isChecked());
    QCOMPARE(app::readPreferences().textScale, 1.5);
}

void MannersTest::textGrowsAndComesBack()
{
    app::MainWindow window;
    window.show();
    const double size = QApplication::font().pointSizeF();
    for (int i = 0; i < 3; ++i)
        window.actions().at(ActionId::larger)->trigger();
    QVERIFY(std::abs(QApplication::font().pointSizeF() - 1.331 * size) < 0.01 * size);
    for (int i = 0; i < 50; ++i) // never beyond what fits a screen
        window.actions().at(ActionId::larger)->trigger();
    QVERIFY(QApplication::font().pointSizeF() <= 2.5 * size + 1e-6);
    window.actions().at(ActionId::ordinaryText)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), size);
}

void MannersTest::whatEndsInTheBackgroundIsTold()
{
    engine::Exploration exploration;
    QWidget window; // never shown, so never in front
    app::Notifier notifier(exploration, &window);
    QSignalSpy told(&notifier, &app::Notifier::told);
    const auto work = [&](int milliseconds) {
        Q_EMIT exploration.progressed(QStringLiteral("Exporting"), {});
        QTest::qWait(milliseconds);
        Q_EMIT exploration.exported(QStringLiteral("/data/blend.npz"));
        Q_EMIT exploration.finished();
    };
    notifier.setLong(200);
    work(1);
    QCOMPARE(told.size(), 0); // too short to speak of
    work(250);
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][1].toString().contains(QStringLiteral("blend.npz")));
    Q_EMIT exploration.finished(); // once is enough
    QCOMPARE(told.size(), 1);
}

void MannersTest::filmsAndReportsThatEndInTheBackgroundAreTold()
{
    app::MainWindow window; // never shown, so never in front
    auto* publishing = window.findChild<app::Publishing*>();
    QSignalSpy told(window.findChild<app::Notifier*>(), &app::Notifier::told);
    Q_EMIT publishing->ended(QStringLiteral("Saved as short.gif."), 1'000);
    QCOMPARE(told.size(), 0); // too short to speak of
    Q_EMIT publishing->ended(QStringLiteral("Saved as film.mp4."), 60'000);
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][1].toString().contains(QStringLiteral("film.mp4")));
}

void MannersTest::whoSeesWorkEndIsNotTold()
{
    engine::Exploration exploration;
    QWidget window;
    window.show();
    QDialog film(&window);
    film.show();
    film.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&film));
    app::Notifier notifier(exploration, &window);
    QSignalSpy told(&notifier, &app::Notifier::told);
    notifier.tellOf(QStringLiteral("Saved as film.mp4."), 60'000);
    QCOMPARE(told.size(), 0);
}

/// Rule 18: whatever takes a click or a key has a tip or a "what is this".
void MannersTest::everyControlSaysWhatItIs()
{
    app::MainWindow window;
    window.show();
    app::PreferencesDialog dialog({});
    QStringList silent;
    for (QWidget* top : { static_cast<QWidget*>(&window), static_cast<QWidget*>(&dialog) })
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            const bool inside = qobject_cast<QAbstractScrollArea*>(widget->parentWidget())
                || qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr
                || widget->parentWidget()->inherits("QComboBoxPrivateContainer");
            const bool control = widget->focusPolicy() & Qt::TabFocus && !inside
                && qobject_cast<QDialogButtonBox*>(widget->parentWidget()) == nullptr
                && !widget->objectName().startsWith(QStringLiteral("qt_"));
            if (control && widget->toolTip().isEmpty() && widget->whatsThis().isEmpty()
                && widget->accessibleName().isEmpty())
                silent << QString::fromLatin1(widget->metaObject()->className()) + u' '
                        + widget->objectName() + QStringLiteral(" in ")
                        + QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        }
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(u';')));
}

QTEST_MAIN(MannersTest)
#include "manners_test.moc"
