// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

#include "app/main_window.h"
#include "app/recovery_dialog.h"
#include "app/session_actions.h"
#include "app/start_report.h"

#include <QFileInfo>
#include <QScreen>
#include <QTimer>

namespace app {
namespace {

    /// With its frame, which is known only once it is there: what does not fit on the screen has
    /// all of it.
    void showFitting(QWidget& window)
    {
        constexpr int kFrame = 40; // pixels: a title bar and what is below
        const QSize room = window.screen()->availableSize() - QSize(0, kFrame);
        if (window.size().boundedTo(room) == window.size())
            return window.show();
        window.resize(window.size().boundedTo(room));
        window.showMaximized();
    }

} // namespace

Windows::Windows(AutosaveFolder autosaves, QObject* parent)
    : QObject(parent)
    , autosaves_(std::move(autosaves))
{
}

Windows::~Windows()
{
    qDeleteAll(QList(windows_)); // each leaves the list when it goes
}

QList<MainWindow*> Windows::all() const
{
    QList<MainWindow*> open;
    for (MainWindow* window : windows_)
        if (window->isVisible())
            open << window;
    return open;
}

MainWindow* Windows::add()
{
    MainWindow* window = made();
    showFitting(*window);
    return window;
}

MainWindow* Windows::made()
{
    auto* window = new MainWindow;
    window->setAttribute(Qt::WA_DeleteOnClose);
    SessionActions* session = window->session();
    session->keeper().autosaveIn(autosaves_.newSlot());
    connect(session, &SessionActions::newWindowWanted, this, &Windows::add);
    connect(session, &SessionActions::openElsewhereWanted, this, &Windows::openSession);
    connect(session, &SessionActions::quitWanted, this, &Windows::quit);
    connect(session, &SessionActions::closingCancelled, this, [this] { quitting_ = false; });
    connect(window, &QObject::destroyed, this, [this, window] {
        windows_.removeOne(window); // of which only the address is left
        if (quitting_)
            quit();
    });
    if (const QList<MainWindow*> others = all(); !others.isEmpty())
        window->move(others.last()->pos() + QPoint(1, 1) * 2 * window->fontMetrics().height());
    windows_ << window;
    return window;
}

MainWindow* Windows::freshOne()
{
    for (MainWindow* window : all())
        if (window->session()->keeper().isFresh())
            return window;
    return add();
}

void Windows::openSession(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (MainWindow* window : all())
        if (window->session()->keeper().path() == absolute) {
            window->raise();
            return window->activateWindow();
        }
    add()->session()->open(absolute);
}

void Windows::start(const CommandLine& line)
{
    MainWindow* first = made();
    if (line.reportStart)
        new StartReport(*first);
    showFitting(*first);
    // The windows first, the engines after: reading begins once they are on the screen.
    QTimer::singleShot(0, first, [this, first, line] {
        for (qsizetype i = 0; i < line.sessions.size(); ++i)
            i == 0 ? first->session()->open(line.sessions[i]) : openSession(line.sessions[i]);
        if (line.sessions.isEmpty())
            first->session()->start(line.datasets.empty() ? builtinExample() : line.datasets);
        offerRecovery();
    });
}

void Windows::offerRecovery()
{
    std::vector<AutosaveSlotPtr> left = autosaves_.abandoned();
    if (left.empty() || windows_.isEmpty())
        return;
    auto* dialog = new RecoveryDialog(std::move(left), all().value(0));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        for (AutosaveSlotPtr& slot : dialog->takeChosen())
            recover(std::move(slot));
    });
    dialog->open();
}

/// Beside what the command line asked for; in place of an example that nobody has touched.
void Windows::recover(AutosaveSlotPtr slot)
{
    freshOne()->session()->keeper().recover(std::move(slot));
}

void Windows::quit()
{
    quitting_ = true;
    for (MainWindow* window : all())
        if (!window->close())
            return; // asks; when it closes, or the user cancels, it goes on or ends there
    quitting_ = false;
}

} // namespace app
