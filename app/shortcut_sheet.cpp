// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcut_sheet.h"

#include "app/actions.h"
#include "app/command_palette.h"
#include "widgets/section_header.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <map>

namespace app {

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    const int h = fontMetrics().height();
    resize(56 * h, 44 * h);
    QStringList menus;
    std::map<QString, QList<std::pair<QString, QString>>> lines;
    for (const ActionRow& row : actions.rows())
        if (!row.shortcut.isEmpty()) {
            const QString menu = row.menu.section(u'|', 0, 0).remove(u'&');
            if (!menus.contains(menu))
                menus << menu;
            lines[menu].emplace_back(row.shortcut.toString(QKeySequence::NativeText),
                QString(row.text).remove(u'&').remove(u'…'));
        }
    addGroup(tr("With the hand on the simplex or the images"), widgetKeys());
    for (const QString& menu : menus)
        addGroup(menu, lines[menu]);

    auto* search = new QLineEdit(this);
    search->setPlaceholderText(tr("Find a key by what it does"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    auto* page = new QWidget;
    auto* columns = new QGridLayout(page);
    layOut(columns);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus); // to scroll by keys
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void ShortcutSheet::addGroup(const QString& title, const QList<std::pair<QString, QString>>& lines)
{
    const int h = fontMetrics().height();
    Group group { new QWidget(this), {} };
    auto* grid = new QGridLayout(group.box);
    grid->setContentsMargins(0, 0, 0, h);
    grid->setHorizontalSpacing(h);
    grid->setVerticalSpacing(h / 3);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new widgets::SectionHeader(title, group.box), 0, 0, 1, 2);
    for (const auto& [keys, meaning] : lines) {
        const Line line { new QLabel(meaning, group.box), new QLabel(keys, group.box) };
        line.meaning->setWordWrap(true);
        line.keys->setTextFormat(Qt::PlainText);
        line.keys->setForegroundRole(QPalette::PlaceholderText);
        const int row = grid->rowCount();
        grid->addWidget(line.meaning, row, 0);
        grid->addWidget(line.keys, row, 1, Qt::AlignRight | Qt::AlignTop);
        group.lines.push_back(line);
    }
    groups_.push_back(std::move(group));
}

/// Two columns of about the same length, in the order of the menus.
void ShortcutSheet::layOut(QGridLayout* columns)
{
    const int h = fontMetrics().height();
    columns->setContentsMargins(h / 2, h / 2, h, 0);
    columns->setHorizontalSpacing(3 * h);
    std::size_t all = 0;
    for (const Group& group : groups_)
        all += group.lines.size() + 2;
    std::size_t length = 0;
    QVBoxLayout* sides[2] = { new QVBoxLayout, new QVBoxLayout };
    for (const Group& group : groups_) {
        const std::size_t own = group.lines.size() + 2;
        sides[length + own / 2 < all / 2 ? 0 : 1]->addWidget(group.box);
        length += own;
    }
    for (int side = 0; side < 2; ++side) {
        sides[side]->addStretch(1);
        columns->addLayout(sides[side], 0, side);
        columns->setColumnStretch(side, 1);
    }
}

void ShortcutSheet::filter(const QString& search)
{
    for (const Group& group : groups_) {
        bool any = false;
        for (const Line& line : group.lines) {
            const bool found
                = CommandPalette::matches(line.meaning->text() + u' ' + line.keys->text(), search);
            line.meaning->setVisible(found);
            line.keys->setVisible(found);
            any = any || found;
        }
        group.box->setVisible(any);
    }
}

} // namespace app
