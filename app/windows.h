// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All open windows, each with its own document and engine: opening them, quitting them together,
// and bringing back what a crash has left.
#pragma once
#include "app/autosave_folder.h"
#include "app/command_line.h"

#include <QObject>

namespace app {

class MainWindow;

class Windows : public QObject {
    Q_OBJECT

public:
    explicit Windows(AutosaveFolder autosaves, QObject* parent = nullptr);
    ~Windows() override;

    /// What the command line asks for, and the offer to recover what a crash left.
    void start(const CommandLine& line);
    MainWindow* add();
    /// Closes one after the other; a cancelled question keeps the rest open.
    void quit();
    QList<MainWindow*> all() const;

private:
    MainWindow* made();
    void openSession(const QString& path);
    void offerRecovery();
    void recover(AutosaveSlotPtr slot);
    MainWindow* freshOne();

    AutosaveFolder autosaves_;
    QList<MainWindow*> windows_;
    bool quitting_ = false;
};

} // namespace app
