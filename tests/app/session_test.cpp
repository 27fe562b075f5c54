// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions in the window, offscreen: saving, opening, closing, relocating, several windows.
#include "app/history_panel.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "app/recent_files.h"
#include "app/recovery_dialog.h"
#include "app/relocate_dialog.h"
#include "app/session_actions.h"
#include "app/session_file.h"
#include "app/stage_page.h"
#include "app/windows.h"
#include "tests/app/small_example.h"
#include "widgets/dataset_list.h"
#include "widgets/job_bar.h"
#include "widgets/theme.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoView>
#include <fstream>

using app::ActionId;
using app::MainWindow;
using engine::DatasetRequest;
using engine::Weights;

namespace {

constexpr int kLong = 60'000; // milliseconds: a slow machine that builds something else meanwhile

/// Twenty images of 8 x 8 in two classes, as Kaggle's CSV; other pixels for another salt.
QString writtenCsv(const QDir& folder, const QString& name, int salt = 0)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    std::ofstream file(path.toStdString());
    file << "label";
    for (int p = 0; p < 64; ++p)
        file << ",pixel" << p;
    for (int i = 0; i < 20; ++i) {
        file << '\n' << i % 2;
        for (int p = 0; p < 64; ++p)
            file << ',' << (p * (i % 7 + 1) + i + salt) % 256;
    }
    return path;
}

bool isSolved(MainWindow& window)
{
    const auto& result = window.exploration().result();
    return result && result->inputs == window.document().inputs() && !window.exploration().busy();
}

/// What a window asks right now; null where it asks nothing.
template <class Dialog> Dialog* shown(QWidget& window)
{
    for (auto* dialog : window.findChildren<Dialog*>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

void press(MainWindow& window, QMessageBox::StandardButton button)
{
    auto* box = shown<QMessageBox>(window);
    QVERIFY(box != nullptr);
    QTest::mouseClick(box->button(button), Qt::LeftButton);
}

/// Answers the file dialog that is open.
void choosePath(MainWindow& window, const QString& path)
{
    auto* dialog = shown<QFileDialog>(window);
    QVERIFY(dialog != nullptr);
    dialog->selectFile(path);
    QMetaObject::invokeMethod(dialog, "accept");
}

void saveAs(MainWindow& window, const QString& path)
{
    QSignalSpy saved(&window.session()->keeper(), &app::SessionKeeper::saved);
    window.actions().at(ActionId::saveSessionAs)->trigger();
    choosePath(window, path);
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kLong);
}

void drop(QWidget& on, const QString& path)
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &enter);
    QDropEvent event({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&on, &event);
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void whatIsSavedOpensAsTheSameDocument();
    void theStartIsNotAChangeAndItsTitleNamesTheDatasets();
    void theTitleMarksWhatIsNotSaved();
    void closingAsksAndDoesAsToldWith_data();
    void closingAsksAndDoesAsToldWith();
    void aSessionThatCannotBeSavedStaysOpenAndModified();
    void aBrokenSessionIsASentenceAndTheDocumentStays();
    void changesDuringSavingStayUnsaved();
    void whatAnotherProgramHasWrittenIsOverwrittenOnlyWhenTold_data();
    void whatAnotherProgramHasWrittenIsOverwrittenOnlyWhenTold();
    void savingTwiceInARowAsksNothing();
    void aNewDocumentDoesNotTakeTheFileOfTheOneBefore();
    void missingDatasetsAreToldFoundWithTheirNeighboursAndUndone();
    void leavingOutAMissingDatasetIsAStepToo();
    void missingDatasetsThatAreKeptAreSavedWithAllThatIsKnown();
    void changedDatasetsAreAWarningThatSaysWhatIsDifferent();
    void unreadableDatasetsAreTold();
    void theFirstWindowFitsOnTheScreen();
    void aDroppedSessionOpensInAFreshWindowElseInAnother();
    void aSessionThatIsOpenIsNotOpenedTwice();
    void quittingAsksEveryUnsavedWindowAndStopsWhereCancelled();
    void windowsHaveDocumentsOfTheirOwn();
    void newBeginsWithNothing();
    void recentFilesAreOfferedNewestFirstAndGreyWhereMissing();
    void whatWasLeftBehindIsReadForTheRecovery();
    void theHistoryGoesBackToAnyChange();
    void theCommandLineTakesSessions();

private:
    std::unique_ptr<QTemporaryDir> folder_;
    QString path(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
    /// Three CSV files and a session of them.
    QString savedProject();
};

void SessionTest::initTestCase()
{
    QApplication::setOrganizationName(QStringLiteral("wander-test"));
    QApplication::setApplicationName(QStringLiteral("wander-test"));
    widgets::applyTheme(*qApp, widgets::ThemeChoice::light);
    QApplication::setQuitOnLastWindowClosed(false);
}

void SessionTest::init()
{
    folder_ = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, path("config"));
    QSettings().clear();
}

QString SessionTest::savedProject()
{
    MainWindow window;
    window.show();
    std::vector<DatasetRequest> requests;
    for (const char* name : { "data/a.csv", "data/b.csv", "other/q.csv" })
        requests.push_back(
            { .location = writtenCsv(folder_->path(), QString::fromLatin1(name)).toStdString() });
    window.session()->start(requests);
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong); }();
    window.document().setWeights({ 0.25, 0.75 });
    saveAs(window, path("project.wander"));
    return path("project.wander");
}

void SessionTest::whatIsSavedOpensAsTheSameDocument()
{
    app::DocumentState state;
    {
        MainWindow window;
        window.show();
        window.session()->start(app::smallExample(40));
        QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
        window.document().setWeights({ 0.5, 0.125, 0.375 });
        window.document().addPin(QStringLiteral("A"), { 1, 0, 0 });
        state = window.document().state();
        saveAs(window, path("study")); // the extension comes by itself
    }
    MainWindow window;
    window.show();
    QSignalSpy opened(&window.session()->keeper(), &app::SessionKeeper::opened);
    window.session()->open(path("study.wander"));
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, kLong);
    QVERIFY(window.document().state() == state);
    for (const widgets::DatasetCard& card : window.findChild<widgets::DatasetList*>()->cards())
        QCOMPARE(card.thumbnails.size(), std::size_t { 10 }); // before anything has been read
    QCOMPARE(window.document().history()->count(), 0);
    QVERIFY(!window.isWindowModified());
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    QVERIFY(window.document().state() == state);
    QVERIFY(window.jobBar()->problem().isEmpty());
    QTest::qWait(0);
    QVERIFY(shown<app::RelocateDialog>(window) == nullptr); // nothing is missing or changed
}

void SessionTest::theStartIsNotAChangeAndItsTitleNamesTheDatasets()
{
    MainWindow window;
    window.show();
    window.session()->start(app::smallExample(40));
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    QVERIFY(!window.isWindowModified());
    QVERIFY(window.windowTitle().startsWith(QStringLiteral("Digits, Garments, Kana towards")));
    QVERIFY(window.session()->keeper().isFresh());
    QVERIFY(window.close());
    QVERIFY(shown<QMessageBox>(window) == nullptr);
}

void SessionTest::theTitleMarksWhatIsNotSaved()
{
    const QString file = savedProject();
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    QCOMPARE(window.windowTitle(), QStringLiteral("project[*] — Wander"));
    QVERIFY(!window.isWindowModified());
    window.document().setWeights({ 0.5, 0.5 });
    QVERIFY(window.isWindowModified());
    window.actions().at(ActionId::undo)->trigger();
    QVERIFY(!window.isWindowModified());
    window.actions().at(ActionId::redo)->trigger();
    QSignalSpy saved(&window.session()->keeper(), &app::SessionKeeper::saved);
    window.actions().at(ActionId::saveSession)->trigger(); // asks nothing: it has a name
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kLong);
    QVERIFY(!window.isWindowModified());
    window.actions().at(ActionId::undo)->trigger();
    QVERIFY(window.isWindowModified());
}

void SessionTest::closingAsksAndDoesAsToldWith_data()
{
    QTest::addColumn<int>("button");
    QTest::newRow("Save") << static_cast<int>(QMessageBox::Save);
    QTest::newRow("Discard") << static_cast<int>(QMessageBox::Discard);
    QTest::newRow("Cancel") << static_cast<int>(QMessageBox::Cancel);
}

void SessionTest::closingAsksAndDoesAsToldWith()
{
    QFETCH(int, button);
    const QString file = savedProject();
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    window.document().setWeights({ 0.5, 0.5 });
    QVERIFY(!window.close());
    QVERIFY(!window.close()); // asked once, not twice
    QCOMPARE(window.findChildren<QMessageBox*>().size(), 1);
    press(window, static_cast<QMessageBox::StandardButton>(button));
    if (button == QMessageBox::Cancel) {
        QVERIFY(window.isVisible());
        QVERIFY(window.isWindowModified());
    } else {
        QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), kLong);
    }
    const Weights expected
        = button == QMessageBox::Save ? Weights { 0.5, 0.5 } : Weights { 0.25, 0.75 };
    QCOMPARE(app::readSession(file).state.weights, expected);
}

void SessionTest::aSessionThatCannotBeSavedStaysOpenAndModified()
{
    MainWindow window;
    window.show();
    window.session()->start(app::smallExample(40));
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    window.document().setWeights({ 0.5, 0.25, 0.25 });
    QVERIFY(!window.close());
    press(window, QMessageBox::Save);
    QSignalSpy failed(&window.session()->keeper(), &app::SessionKeeper::saveFailed);
    window.session()->keeper().save(path("no/such/folder/a.wander"));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kLong);
    QVERIFY(failed[0][0].toString().contains(QStringLiteral("no/such/folder/a.wander")));
    QVERIFY(shown<QMessageBox>(window) != nullptr);
    QVERIFY(window.isVisible());
    QVERIFY(window.isWindowModified());
    QVERIFY(window.session()->keeper().path().isEmpty());
}

void SessionTest::aBrokenSessionIsASentenceAndTheDocumentStays()
{
    std::ofstream(path("broken.wander").toStdString()) << "PK\3\4 and then nothing";
    MainWindow window;
    window.show();
    window.session()->start(app::smallExample(40));
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    const app::DocumentState before = window.document().state();
    window.session()->open(path("broken.wander"));
    QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(window) != nullptr, kLong);
    QVERIFY(shown<QMessageBox>(window)->text().contains(path("broken.wander")));
    QVERIFY(window.document().state() == before);
    QVERIFY(app::recentFiles().isEmpty());
}

void SessionTest::changesDuringSavingStayUnsaved()
{
    MainWindow window;
    window.show();
    window.session()->start(app::smallExample(40));
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    window.document().setWeights({ 0.5, 0.25, 0.25 });
    QSignalSpy saved(&window.session()->keeper(), &app::SessionKeeper::saved);
    window.session()->keeper().save(path("a.wander"));
    window.document().setWeights({ 0.25, 0.5, 0.25 }); // before the file is on the disk
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kLong);
    QVERIFY(window.isWindowModified());
    QCOMPARE(app::readSession(path("a.wander")).state.weights, (Weights { 0.5, 0.25, 0.25 }));
}

void SessionTest::whatAnotherProgramHasWrittenIsOverwrittenOnlyWhenTold_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<Weights>("inTheFile");
    QTest::newRow("overwrite") << QStringLiteral("&Overwrite") << Weights { 0.75, 0.25 };
    QTest::newRow("cancel") << QStringLiteral("Cancel") << Weights { 0.125, 0.875 };
    QTest::newRow("elsewhere") << QStringLiteral("Save &As…") << Weights { 0.125, 0.875 };
}

void SessionTest::whatAnotherProgramHasWrittenIsOverwrittenOnlyWhenTold()
{
    QFETCH(QString, answer);
    QFETCH(Weights, inTheFile);
    const QString file = savedProject();
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    window.document().setWeights({ 0.75, 0.25 });
    app::SavedSession other = app::readSession(file);
    other.state.weights = { 0.125, 0.875 };
    other.state.pins = { { QStringLiteral("one that the other has set"), { 0.5, 0.5 } } };
    app::writeSession(other, file);

    QSignalSpy saved(&window.session()->keeper(), &app::SessionKeeper::saved);
    window.actions().at(ActionId::saveSession)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown<QMessageBox>(window) != nullptr, kLong);
    QCOMPARE(app::readSession(file).state.weights, other.state.weights);
    for (QAbstractButton* button : shown<QMessageBox>(window)->buttons())
        if (button->text().remove(u'&') == QString(answer).remove(u'&'))
            button->click();
    QVERIFY(shown<QMessageBox>(window) == nullptr);
    if (answer.contains(QStringLiteral("Over")))
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kLong);
    QCOMPARE(window.isWindowModified(), saved.isEmpty());
    QCOMPARE(shown<QFileDialog>(window) != nullptr, answer.contains(QStringLiteral("As")));
    QCOMPARE(app::readSession(file).state.weights, inTheFile);
}

void SessionTest::savingTwiceInARowAsksNothing()
{
    const QString file = savedProject();
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    QSignalSpy saved(&window.session()->keeper(), &app::SessionKeeper::saved);
    window.document().setWeights({ 0.75, 0.25 });
    window.actions().at(ActionId::saveSession)->trigger();
    window.document().setWeights({ 0.25, 0.75 });
    window.actions().at(ActionId::saveSession)->trigger(); // while the first is being written
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 2, kLong);
    QVERIFY(shown<QMessageBox>(window) == nullptr);
    QVERIFY(!window.isWindowModified());
    QCOMPARE(app::readSession(file).state.weights, (Weights { 0.25, 0.75 }));
}

void SessionTest::aNewDocumentDoesNotTakeTheFileOfTheOneBefore()
{
    const QString file = savedProject();
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    app::SessionKeeper& keeper = window.session()->keeper();
    QSignalSpy saved(&keeper, &app::SessionKeeper::saved);
    keeper.save(file);
    keeper.begin(); // before the file is on the disk
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kLong);
    QVERIFY(keeper.path().isEmpty());
    QCOMPARE(app::readSession(file).state.datasets.size(), std::size_t { 3 });
}

void SessionTest::missingDatasetsAreToldFoundWithTheirNeighboursAndUndone()
{
    const QString file = savedProject();
    QVERIFY(QDir().rename(path("data"), path("moved")));
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(shown<app::RelocateDialog>(window) != nullptr, kLong);
    const app::DocumentState before = window.document().state();
    QVERIFY(!window.findChild<widgets::DatasetList*>()->cards()[0].problem.isEmpty());
    auto* dialog = shown<app::RelocateDialog>(window);
    dialog->locate(0, path("moved/a.csv"));
    dialog->accept(); // waits until b.csv is found, which moved along
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    const auto& datasets = window.document().state().datasets;
    QCOMPARE(datasets[1].request.location, path("moved/b.csv").toStdString());
    QCOMPARE(window.document().state().weights, before.weights);
    QVERIFY(window.isWindowModified());
    QCOMPARE(window.document().history()->undoText(), QStringLiteral("Relocate datasets"));
    window.actions().at(ActionId::undo)->trigger();
    QVERIFY(window.document().state() == before);
}

void SessionTest::leavingOutAMissingDatasetIsAStepToo()
{
    const QString file = savedProject();
    QFile::remove(path("data/a.csv"));
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(shown<app::RelocateDialog>(window) != nullptr, kLong);
    auto* dialog = shown<app::RelocateDialog>(window);
    dialog->leaveOut(0);
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    QCOMPARE(window.document().state().datasets.size(), std::size_t { 2 });
    QCOMPARE(window.document().history()->count(), 1);
}

void SessionTest::missingDatasetsThatAreKeptAreSavedWithAllThatIsKnown()
{
    const QString file = savedProject();
    const app::SavedSession before = app::readSession(file);
    QVERIFY(!before.datasets[0].record.checksum.empty());
    QFile::remove(path("data/a.csv"));
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(shown<app::RelocateDialog>(window) != nullptr, kLong);
    shown<app::RelocateDialog>(window)->reject();
    QTRY_VERIFY_WITH_TIMEOUT(!window.exploration().busy(), kLong);
    QSignalSpy saved(&window.session()->keeper(), &app::SessionKeeper::saved);
    window.actions().at(ActionId::saveSession)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, kLong);
    const app::SavedSession after = app::readSession(file);
    QVERIFY(after.state == before.state);
    QVERIFY(after.datasets[0].missing);
    QVERIFY(after.datasets[0].record == before.datasets[0].record);
    QCOMPARE(after.datasets[0].thumbnails, before.datasets[0].thumbnails);
}

void SessionTest::changedDatasetsAreAWarningThatSaysWhatIsDifferent()
{
    const QString file = savedProject();
    writtenCsv(folder_->path(), QStringLiteral("data/a.csv"), 99); // as many images, other pixels
    MainWindow window;
    window.show();
    QSignalSpy problems(&window.session()->keeper(), &app::SessionKeeper::problemsFound);
    window.session()->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kLong);
    const auto found = problems[0][0].value<std::vector<app::DatasetProblem>>();
    QCOMPARE(found.size(), std::size_t { 1 });
    QVERIFY(found[0].kind == app::DatasetProblem::Kind::changed);
    QCOMPARE(found[0].request.location, path("data/a.csv").toStdString());
    auto* dialog = shown<app::RelocateDialog>(window);
    QVERIFY(dialog != nullptr);
    dialog->accept(); // kept as it is
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    QCOMPARE(window.document().history()->count(), 0);
    app::DatasetRecord before { .images = 60'000, .shape = { 28, 28, 1 }, .classes = 10 };
    app::DatasetRecord now = before;
    now.images = 59'999;
    QCOMPARE(app::differenceBetween(before, now),
        QStringLiteral("It had 60,000 images and has 59,999."));
}

void SessionTest::unreadableDatasetsAreTold()
{
    const QString file = savedProject();
    std::ofstream(path("data/b.csv").toStdString()) << "this is not a table\n";
    MainWindow window;
    window.show();
    QSignalSpy problems(&window.session()->keeper(), &app::SessionKeeper::problemsFound);
    window.session()->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, kLong);
    const auto found = problems[0][0].value<std::vector<app::DatasetProblem>>();
    QCOMPARE(found.size(), std::size_t { 1 });
    QVERIFY(found[0].kind == app::DatasetProblem::Kind::unreadable);
    QVERIFY(found[0].sentence.contains(QStringLiteral("b.csv")));
}

void SessionTest::theFirstWindowFitsOnTheScreen()
{
    app::Windows windows { app::AutosaveFolder(path("state")) };
    windows.start({ .datasets = app::smallExample(40) });
    const MainWindow* window = windows.all().value(0);
    const QSize most = window->screen()->availableSize().expandedTo(window->minimumSizeHint());
    QVERIFY(window->width() <= most.width() && window->height() <= most.height());
    const QSize whole = window->screen()->availableSize(); // of the smallest desktops
    QCOMPARE(window->isMaximized(), whole.width() < 1600 || whole.height() < 1040);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(*windows.all().value(0)), kLong);
}

void SessionTest::aDroppedSessionOpensInAFreshWindowElseInAnother()
{
    const QString file = savedProject();
    app::Windows windows { app::AutosaveFolder(path("state")) };
    MainWindow* window = windows.add();
    drop(*window, file);
    QTRY_COMPARE_WITH_TIMEOUT(window->session()->keeper().path(), file, kLong);
    QCOMPARE(windows.all().size(), 1);
    QFile::copy(file, path("copy.wander"));
    drop(*window, path("copy.wander"));
    QTRY_COMPARE_WITH_TIMEOUT(windows.all().size(), 2, kLong);
    QTRY_COMPARE_WITH_TIMEOUT(
        windows.all()[1]->session()->keeper().path(), path("copy.wander"), kLong);
    QCOMPARE(window->session()->keeper().path(), file);
}

void SessionTest::aSessionThatIsOpenIsNotOpenedTwice()
{
    const QString file = savedProject();
    app::Windows windows { app::AutosaveFolder(path("state")) };
    MainWindow* window = windows.add();
    window->session()->open(file);
    QTRY_COMPARE_WITH_TIMEOUT(window->session()->keeper().path(), file, kLong);
    windows.add()->session()->start(app::smallExample(40));
    Q_EMIT windows.all()[1]->session()->openElsewhereWanted(file);
    QCOMPARE(windows.all().size(), 2);
}

void SessionTest::quittingAsksEveryUnsavedWindowAndStopsWhereCancelled()
{
    app::Windows windows { app::AutosaveFolder(path("state")) };
    QList<QPointer<MainWindow>> three;
    for (int i = 0; i < 3; ++i) {
        three << windows.add();
        three[i]->document().addDatasets(app::smallExample(40), true);
    }
    three[1]->document().history()->setClean(); // as if it were saved
    three[0]->actions().at(ActionId::quit)->trigger();
    press(*three[0], QMessageBox::Cancel);
    QCOMPARE(windows.all().size(), 3);
    three[2]->actions().at(ActionId::quit)->trigger();
    press(*three[0], QMessageBox::Discard);
    QTRY_VERIFY(!three[0] && !three[1]); // the clean one closes by itself
    QVERIFY(three[2] && three[2]->isVisible());
    press(*three[2], QMessageBox::Discard);
    QTRY_VERIFY(!three[2]);
    QVERIFY(QDir(path("state")).entryList(QDir::Files).isEmpty()); // a normal end leaves nothing
}

void SessionTest::windowsHaveDocumentsOfTheirOwn()
{
    app::Windows windows { app::AutosaveFolder(path("state")) };
    MainWindow* first = windows.add();
    first->document().addDatasets(app::smallExample(40), true);
    first->actions().at(ActionId::newWindow)->trigger();
    QCOMPARE(windows.all().size(), 2);
    MainWindow* second = windows.all()[1];
    QVERIFY(second->document().state().datasets.empty());
    first->document().setWeights({ 1, 0, 0 });
    second->actions().at(ActionId::undo)->trigger();
    QCOMPARE(first->document().state().weights, (Weights { 1, 0, 0 }));
}

void SessionTest::newBeginsWithNothing()
{
    const QString file = savedProject();
    MainWindow window;
    window.show();
    window.session()->open(file);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(window), kLong);
    window.document().setWeights({ 0.5, 0.5 });
    window.actions().at(ActionId::newSession)->trigger();
    press(window, QMessageBox::Discard);
    QVERIFY(window.document().state() == app::DocumentState {});
    QVERIFY(window.session()->keeper().path().isEmpty());
    QCOMPARE(window.windowTitle(), QStringLiteral("[*]Wander"));
    QCOMPARE(app::readSession(file).state.weights, (Weights { 0.25, 0.75 }));
}

void SessionTest::recentFilesAreOfferedNewestFirstAndGreyWhereMissing()
{
    const QString file = savedProject();
    QCOMPARE(app::recentFiles().value(0), file);
    QVERIFY(app::recentFiles().contains(path("data/a.csv")));
    QFile::remove(path("data/b.csv"));
    MainWindow window;
    QAction* clear = window.actions().at(ActionId::clearRecent);
    QMenu* menu = nullptr;
    for (QObject* place : clear->associatedObjects())
        menu = qobject_cast<QMenu*>(place) ? qobject_cast<QMenu*>(place) : menu;
    QVERIFY(menu != nullptr);
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 6); // session, three datasets, line, clear
    QVERIFY(menu->actions()[0]->text().contains(QStringLiteral("project.wander")));
    const auto greyAsItShouldBe = [&] { // a folder of a network may take its time to answer
        return std::ranges::all_of(menu->actions(), [&](const QAction* action) {
            return action->data().isNull()
                || action->isEnabled() != (action->data().toString() == path("data/b.csv"));
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(greyAsItShouldBe(), kLong);
    menu->actions()[0]->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->keeper().path(), file, kLong);
    clear->trigger();
    QVERIFY(app::recentFiles().isEmpty());
    for (int i = 0; i < 30; ++i)
        app::addRecentFile(path("x") + QString::number(i));
    app::addRecentFile(path("x29"));
    QCOMPARE(app::recentFiles().size(), 12);
    QCOMPARE(app::recentFiles().count(path("x29")), 1);
}

void SessionTest::whatWasLeftBehindIsReadForTheRecovery()
{
    const app::AutosaveFolder folder(path("state"));
    std::vector<app::AutosaveSlotPtr> left;
    left.push_back(folder.newSlot());
    left.push_back(folder.newSlot());
    app::SavedSession session = app::readSession(savedProject());
    session.original = path("thesis.wander");
    app::writeSession(session, left[0]->path());
    std::ofstream(left[1]->path().toStdString()) << "PK\3\4 and then nothing";
    const QString good = left[0]->path();
    app::RecoveryDialog dialog(std::move(left));
    const auto* list = dialog.findChild<QListWidget*>();
    QCOMPARE(list->count(), 2);
    const auto text = [&](int row) { return list->item(row)->text(); };
    QTRY_VERIFY_WITH_TIMEOUT(text(0) != text(1), kLong); // both are read
    QCOMPARE(text(0).section(u'\n', 0, 1), QStringLiteral("thesis\na.csv, b.csv"));
    QVERIFY2(text(1).contains(QStringLiteral("Cannot read")), qPrintable(text(1)));
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked); // nothing could be opened
    const std::vector<app::AutosaveSlotPtr> chosen = dialog.takeChosen();
    QCOMPARE(chosen.size(), std::size_t { 1 });
    QCOMPARE(chosen[0]->path(), good);
}

void SessionTest::theHistoryGoesBackToAnyChange()
{
    MainWindow window;
    window.show();
    window.document().addDatasets(app::smallExample(40), true);
    window.document().setWeights({ 1, 0, 0 });
    window.document().addPin(QStringLiteral("A"), { 1, 0, 0 });
    auto* view = window.findChild<app::HistoryPanel*>()->view();
    view->window()->findChild<QDockWidget*>(QStringLiteral("history"))->show();
    QCOMPARE(view->model()->rowCount(), 4); // the beginning and three changes
    for (int row = 0; row < 4; ++row)
        QVERIFY(!view->model()->index(row, 0).data().toString().isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
        view->visualRect(view->model()->index(1, 0)).center());
    QCOMPARE(window.document().history()->index(), 1);
    QVERIFY(window.document().state().pins.empty());
}

void SessionTest::theCommandLineTakesSessions()
{
    const auto line = app::parseCommandLine({ QStringLiteral("study.wander") });
    QCOMPARE(line.sessions, QStringList { QStringLiteral("study.wander") });
    QVERIFY(line.datasets.empty());
}

QTEST_MAIN(SessionTest)
#include "session_test.moc"
