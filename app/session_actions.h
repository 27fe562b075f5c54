// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a user does with the session of one window: new, open, save, recent, close; and the
// questions that this takes. What concerns other windows is only wished for.
#pragma once
#include "app/actions.h"
#include "app/opener.h"
#include "app/session_keeper.h"

namespace app {

class SessionActions : public QObject {
    Q_OBJECT

public:
    SessionActions(Document& document, engine::Exploration& exploration, Opener& opener,
        const Actions& actions, QWidget& window);

    SessionKeeper& keeper() { return keeper_; }
    /// What the window starts with: nobody has to save it.
    void start(const std::vector<engine::DatasetRequest>& requests);
    /// Here if nothing would be lost, else in a window of its own.
    void open(const QString& path);
    /// What the session is about, for the title while it has no name.
    void describe(const QString& subject);
    /// Asks to save changes first; the window closes itself after the answer.
    bool mayClose();

Q_SIGNALS:
    void newWindowWanted();
    void openElsewhereWanted(const QString& path);
    void quitWanted();
    void closingCancelled();
    void failed(const QString& sentence); ///< for the status bar

private:
    void connectActions(const Actions& actions);
    void connectKeeper();
    void fillRecent(const Actions& actions);
    void chooseAndOpen();
    void save();
    void saveAs();
    void saveTo(const QString& path);
    void giveUpSaving();
    void askAboutOtherChange(const QString& path);
    /// `then` follows unless the user cancels, or saving fails.
    void settleChanges(std::function<void()> then);
    void tell(const QString& title, const QString& sentence);
    void showTitle();
    void showProblems(const std::vector<DatasetProblem>& problems);

    Document& document_;
    engine::Exploration& exploration_;
    Opener& opener_;
    QWidget& window_;
    SessionKeeper keeper_;
    QString subject_;
    std::function<void()> afterSaving_;
    bool starting_ = false; ///< the datasets of the start are being read
    bool asking_ = false;
    bool closing_ = false; ///< the user has been asked
};

} // namespace app
