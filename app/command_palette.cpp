// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/actions.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

CommandPalette::CommandPalette(const Actions& actions, QWidget* parent)
    : QDialog(parent)
    , actions_(actions)
    , search_(new QLineEdit(this))
    , list_(new QListWidget(this))
{
    setWindowTitle(tr("Find a command"));
    const int h = fontMetrics().height();
    resize(36 * h, 24 * h);
    search_->setPlaceholderText(tr("Type what you want to do"));
    search_->setClearButtonEnabled(true);
    search_->installEventFilter(this);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->addWidget(search_);
    column->addWidget(list_, 1);
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
    list_->clear();
    for (const ActionRow& row : actions_.rows()) {
        const QAction* action = actions_.at(row.id);
        const QString text = Actions::plainText(row);
        if (row.id == ActionId::palette || !action->isEnabled()
            || !matches(text + u' ' + row.tip, search_->text()))
            continue;
        const QString keys = row.shortcut.toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(
            action->icon(), keys.isEmpty() ? text : text + QStringLiteral("    ") + keys, list_);
        item->setToolTip(row.tip);
        item->setData(Qt::UserRole, static_cast<int>(row.id));
    }
    list_->setCurrentRow(0);
}

void CommandPalette::run()
{
    if (list_->currentItem() == nullptr)
        return;
    QAction* action
        = actions_.at(static_cast<ActionId>(list_->currentItem()->data(Qt::UserRole).toInt()));
    accept();
    action->trigger();
}

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Shortcuts"));
    const int h = fontMetrics().height();
    resize(40 * h, 32 * h);
    auto* sheet = new QTreeWidget(this);
    sheet->setColumnCount(2);
    sheet->setHeaderHidden(true);
    sheet->setRootIsDecorated(false);
    sheet->setFrameShape(QFrame::NoFrame);
    sheet->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    for (const auto& [keys, meaning] : widgetKeys())
        new QTreeWidgetItem(sheet, { keys, tr("Simplex: %1").arg(meaning) });
    for (const ActionRow& row : actions.rows())
        if (!row.shortcut.isEmpty())
            new QTreeWidgetItem(sheet,
                { row.shortcut.toString(QKeySequence::NativeText), Actions::plainText(row) });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(sheet, 1);
    column->addWidget(buttons);
}

} // namespace app
