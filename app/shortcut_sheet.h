// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one sheet, by menu, from the table of actions.
#pragma once
#include <QDialog>
#include <vector>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QLabel;
QT_END_NAMESPACE

namespace app {

class Actions;

class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Actions& actions, QWidget* parent);

private:
    struct Line {
        QLabel* meaning;
        QLabel* keys;
    };
    struct Group {
        QWidget* box;
        std::vector<Line> lines;
    };

    void addGroup(const QString& title, const QList<std::pair<QString, QString>>& lines);
    void layOut(QGridLayout* columns);
    void filter(const QString& search); ///< only the lines that have these words

    std::vector<Group> groups_;
};

} // namespace app
