// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by typing a few of its letters.
#pragma once
#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
QT_END_NAMESPACE

namespace app {

class Actions;
struct ActionRow;

class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(const Actions& actions, QWidget* parent);

    /// All words of the search occur in the text, in any order, whatever the case.
    static bool matches(const QString& text, const QString& search);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void addRow(const ActionRow& row);
    void run();

    const Actions& actions_;
    QLineEdit* search_;
    QListWidget* list_;
    QLabel* nothing_; ///< in place of an empty list
};

} // namespace app
