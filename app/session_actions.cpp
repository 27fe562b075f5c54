// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_actions.h"

#include "app/language.h"
#include "app/recent_files.h"
#include "app/relocate_dialog.h"
#include "app/session_file.h"
#include "app/start_folder.h"
#include "widgets/icon.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace app {
namespace {

    const QString kFolderSetting = QStringLiteral("session/folder");

    void rememberFolder(const QString& path)
    {
        QSettings().setValue(kFolderSetting, QFileInfo(path).absolutePath());
    }

} // namespace

SessionActions::SessionActions(Document& document, engine::Exploration& exploration, Opener& opener,
    const Actions& actions, QWidget& window)
    : QObject(&window)
    , document_(document)
    , exploration_(exploration)
    , opener_(opener)
    , window_(window)
    , keeper_(document, exploration)
{
    connectActions(actions);
    connectKeeper();
    fillRecent(actions);
    connect(document_.history(), &QUndoStack::cleanChanged, this, &SessionActions::showTitle);
    connect(&opener_, &Opener::sessionFound, this, &SessionActions::open);
    connect(&document_, &Document::begun, this, [this] { starting_ = false; });
    connect(&exploration_, &engine::Exploration::openingFinished, this, [this] {
        QUndoStack* history = document_.history();
        if (std::exchange(starting_, false) && history->count() <= 1)
            history->setClean();
    });
    connect(&exploration_, &engine::Exploration::datasetOpened, this,
        [](const engine::DatasetRequest& request) {
            if (!isBuiltin(request)) // it was read: nothing of it need be asked of its disk here
                addRecentFile(QString::fromStdString(request.location));
        });
    showTitle();
}

void SessionActions::connectActions(const Actions& actions)
{
    const auto on
        = [&](ActionId id, auto slot) { connect(actions.at(id), &QAction::triggered, this, slot); };
    on(ActionId::newSession, [this] { settleChanges([this] { keeper_.begin(); }); });
    on(ActionId::newWindow, [this] { Q_EMIT newWindowWanted(); });
    on(ActionId::openSession, [this] { chooseAndOpen(); });
    on(ActionId::saveSession, [this] { save(); });
    on(ActionId::saveSessionAs, [this] { saveAs(); });
    on(ActionId::closeWindow, [this] { window_.close(); });
    on(ActionId::quit, [this] { Q_EMIT quitWanted(); });
}

void SessionActions::connectKeeper()
{
    connect(&keeper_, &SessionKeeper::pathChanged, this, &SessionActions::showTitle);
    connect(&keeper_, &SessionKeeper::opened, this, [this] {
        if (!keeper_.path().isEmpty())
            addRecentFile(keeper_.path());
    });
    connect(&keeper_, &SessionKeeper::saved, this, [this](const QString& path) {
        addRecentFile(path);
        if (const auto then = std::exchange(afterSaving_, {}))
            then();
    });
    connect(&keeper_, &SessionKeeper::saveFailed, this, [this](const QString& sentence) {
        const bool wasClosing = static_cast<bool>(std::exchange(afterSaving_, {}));
        tell(tr("The session is not saved"), sentence);
        if (wasClosing)
            Q_EMIT closingCancelled();
    });
    connect(&keeper_, &SessionKeeper::changedOutside, this, &SessionActions::askAboutOtherChange);
    connect(&keeper_, &SessionKeeper::openFailed, this,
        [this](const QString& sentence) { tell(tr("The session cannot be opened"), sentence); });
    connect(&keeper_, &SessionKeeper::autosaveFailed, this, &SessionActions::failed);
    connect(&keeper_, &SessionKeeper::problemsFound, this, &SessionActions::showProblems);
}

void SessionActions::fillRecent(const Actions& actions)
{
    QAction* clear = actions.at(ActionId::clearRecent);
    for (QObject* place : clear->associatedObjects())
        if (auto* menu = qobject_cast<QMenu*>(place)) {
            auto* recent = new RecentMenu(menu, clear);
            connect(recent, &RecentMenu::sessionChosen, this, &SessionActions::open);
            connect(recent, &RecentMenu::datasetChosen, this,
                [this](const QString& path) { opener_.add({ QUrl::fromLocalFile(path) }); });
        }
}

void SessionActions::start(const std::vector<engine::DatasetRequest>& requests)
{
    starting_ = true;
    opener_.open(requests, true);
}

void SessionActions::open(const QString& path)
{
    if (keeper_.isFresh())
        keeper_.open(path);
    else
        Q_EMIT openElsewhereWanted(path);
}

void SessionActions::chooseAndOpen()
{
    auto* dialog = new QFileDialog(&window_, tr("Open a session"), startFolder(kFolderSetting));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Sessions (*.wander)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        rememberFolder(path);
        open(path);
    });
    dialog->open();
}

void SessionActions::save()
{
    if (keeper_.path().isEmpty())
        saveAs();
    else
        keeper_.save(keeper_.path());
}

void SessionActions::saveAs()
{
    auto* dialog = new QFileDialog(&window_, tr("Save the session as"),
        keeper_.path().isEmpty()
            ? QDir(startFolder(kFolderSetting)).filePath(tr("session") + sessionExtension())
            : keeper_.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(sessionExtension().mid(1));
    dialog->setNameFilters({ tr("Sessions (*.wander)") });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        rememberFolder(path);
        saveTo(path);
    });
    connect(dialog, &QDialog::rejected, this, &SessionActions::giveUpSaving);
    dialog->open();
}

/// The dialog has asked whether what is there may be replaced.
void SessionActions::saveTo(const QString& path)
{
    const bool named = QFileInfo(path).fileName().endsWith(sessionExtension(), Qt::CaseInsensitive);
    keeper_.saveOver(named ? path : path + sessionExtension());
}

void SessionActions::giveUpSaving()
{
    if (std::exchange(afterSaving_, {}))
        Q_EMIT closingCancelled();
}

void SessionActions::askAboutOtherChange(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Overwrite the session?"),
        tr("%1 was changed by another program since it was opened.").arg(name), QMessageBox::Cancel,
        &window_);
    box->setInformativeText(tr("Overwriting it loses what the other program has written."));
    const auto* overwrite = box->addButton(tr("&Overwrite"), QMessageBox::DestructiveRole);
    auto* elsewhere = box->addButton(tr("Save &As…"), QMessageBox::AcceptRole);
    box->setDefaultButton(elsewhere);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [=, this] {
        if (box->clickedButton() == overwrite)
            keeper_.saveOver(path);
        else if (box->clickedButton() == elsewhere)
            saveAs();
        else
            giveUpSaving();
    });
    box->open();
}

void SessionActions::settleChanges(std::function<void()> then)
{
    if (!keeper_.isModified())
        return then();
    if (std::exchange(asking_, true))
        return; // the question is on the screen
    const QString name
        = keeper_.path().isEmpty() ? tr("this session") : QFileInfo(keeper_.path()).fileName();
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Save changes?"),
        tr("Save the changes of %1?").arg(name),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setInformativeText(tr("What is not saved is lost."));
    box->setDefaultButton(QMessageBox::Save);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [=, this](int button) {
        asking_ = false;
        if (button == QMessageBox::Discard)
            return then();
        if (button != QMessageBox::Save)
            return Q_EMIT closingCancelled();
        afterSaving_ = then;
        save();
    });
    box->open();
}

bool SessionActions::mayClose()
{
    if (!closing_ && keeper_.isModified()) {
        settleChanges([this] {
            closing_ = true;
            window_.close();
        });
        return false;
    }
    keeper_.end();
    return true;
}

void SessionActions::tell(const QString& title, const QString& sentence)
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, title, translated(sentence), QMessageBox::Ok, &window_);
    const int size = 2 * window_.fontMetrics().height();
    box->setIconPixmap(widgets::icon(QStringLiteral("warning")).pixmap(size, size));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void SessionActions::describe(const QString& subject)
{
    subject_ = subject;
    showTitle();
}

void SessionActions::showTitle()
{
    const QString path = keeper_.path();
    QString name = path.isEmpty() ? subject_ : QFileInfo(path).completeBaseName();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // as a title writes these signs
    window_.setWindowFilePath(path);
    window_.setWindowTitle(
        name.isEmpty() ? tr("[*]Wander") : tr("%1[*] — Wander", "session").arg(name));
    window_.setWindowModified(keeper_.isModified());
}

void SessionActions::showProblems(const std::vector<DatasetProblem>& problems)
{
    auto* dialog = new RelocateDialog(problems, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        if (const auto relocations = dialog->relocations(); !relocations.empty())
            keeper_.relocate(relocations);
    });
    dialog->open();
}

} // namespace app
