// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/actions.h"
#include "app/command_rows.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace app {
namespace {

    QString menuOf(const ActionRow& row)
    {
        return row.menu.section(u'|', -1).remove(u'&');
    }

    QString nameOf(const ActionRow& row)
    {
        return QString(row.text).remove(u'&').remove(u'…');
    }

    /// How well a command answers a search, best first: its name begins so, its words are in the
    /// name, in menu and name, only in what it is said to do; -1: not at all.
    int rankOf(const ActionRow& row, const QString& search)
    {
        const QString name = nameOf(row);
        if (name.startsWith(search, Qt::CaseInsensitive))
            return 0;
        if (CommandPalette::matches(name, search))
            return 1;
        if (CommandPalette::matches(Actions::plainText(row), search))
            return 2;
        return CommandPalette::matches(Actions::plainText(row) + u' ' + row.tip, search) ? 3 : -1;
    }

} // namespace

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent)
    , actions_(actions)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
    , nothing_(new QLabel(tr("No command has these words."), this))
{
    setWindowTitle(tr("Find a command"));
    const int h = fontMetrics().height();
    resize(38 * h, 28 * h);
    search_->setPlaceholderText(tr("Type what you want to do"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setItemDelegate(new CommandRows(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setAccessibleName(tr("Commands"));
    list_->viewport()->setAutoFillBackground(false); // lies on the dialog
    nothing_->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(nothing_, 1);
    connect(search_, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(search_, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::run);
    refresh();
}

bool CommandPalette::matches(const QString& text, const QString& search)
{
    for (const QString& word : search.split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

/// Up and down choose in the list while the typing goes on.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::refresh()
{
    const QString search = search_->text().trimmed();
    std::vector<std::pair<int, ActionRow>> found;
    for (const ActionRow& row : actions_.rows())
        if (const int rank = rankOf(row, search);
            rank >= 0 && row.id != ActionId::palette && actions_.at(row.id)->isEnabled())
            found.emplace_back(rank, row);
    if (!search.isEmpty())
        std::ranges::stable_sort(found, {}, &std::pair<int, ActionRow>::first);
    list_->clear();
    for (const auto& [rank, row] : found)
        addRow(row);
    list_->setVisible(!found.empty());
    nothing_->setVisible(found.empty());
    list_->setCurrentRow(0);
}

void CommandPalette::addRow(const ActionRow& row)
{
    const QAction* action = actions_.at(row.id);
    const QString keys = row.shortcut.toString(QKeySequence::NativeText);
    auto* item = new QListWidgetItem(action->icon(), Actions::plainText(row), list_);
    item->setToolTip(row.tip);
    item->setData(CommandRows::id, static_cast<int>(row.id));
    item->setData(CommandRows::menu, menuOf(row));
    item->setData(CommandRows::name, nameOf(row));
    item->setData(CommandRows::keys, keys);
    item->setData(CommandRows::ticked, action->isChecked());
    item->setData(Qt::AccessibleTextRole,
        keys.isEmpty() ? Actions::plainText(row)
                       : tr("%1, %2", "command, keys").arg(Actions::plainText(row), keys));
}

void CommandPalette::run()
{
    if (list_->currentItem() == nullptr)
        return;
    QAction* action
        = actions_.at(static_cast<ActionId>(list_->currentItem()->data(CommandRows::id).toInt()));
    accept();
    action->trigger();
}

} // namespace app
