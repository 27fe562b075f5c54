// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "widgets/icon.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace app {
namespace {

    /// The menu of a path like "View|Theme", made where it is not there yet.
    QMenu* menuAt(QMenuBar* bar, const QString& path)
    {
        QMenu* menu = nullptr;
        for (const QString& title : path.split(u'|')) {
            QWidget* parent = menu != nullptr ? static_cast<QWidget*>(menu) : bar;
            auto* child = parent->findChild<QMenu*>(title, Qt::FindDirectChildrenOnly);
            if (child == nullptr) {
                child = menu != nullptr ? menu->addMenu(title) : bar->addMenu(title);
                child->setObjectName(title);
                child->setToolTipsVisible(true);
            }
            menu = child;
        }
        return menu;
    }

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
    , rows_(actionTable())
{
    std::map<QString, QActionGroup*> groups;
    for (const ActionRow& row : rows_) {
        auto* action = new QAction(row.text, this);
        action->setShortcut(row.shortcut);
        const QString keys = row.shortcut.toString(QKeySequence::NativeText);
        action->setToolTip(
            keys.isEmpty() ? row.tip : tr("%1 (%2)", "tip, keys").arg(row.tip, keys));
        action->setStatusTip(row.tip);
        action->setWhatsThis(row.tip);
        if (!row.icon.isEmpty())
            action->setIcon(widgets::icon(row.icon));
        action->setCheckable(!row.group.isEmpty());
        if (!row.group.isEmpty() && row.group != QStringLiteral("toggle")) {
            QActionGroup*& group = groups[row.group];
            if (group == nullptr)
                group = new QActionGroup(this);
            group->addAction(action);
        }
        actions_[row.id] = action;
        window->addAction(action); // shortcuts work also while menus are hidden
    }
}

void Actions::fillMenus(QMenuBar* bar) const
{
    for (const ActionRow& row : rows_) {
        QMenu* menu = menuAt(bar, row.menu);
        if (row.separator)
            menu->addSeparator();
        menu->addAction(at(row.id));
    }
}

QString Actions::plainText(const ActionRow& row)
{
    QString text = row.menu.section(u'|', -1) + QStringLiteral(": ") + row.text;
    return text.remove(u'&').remove(u'…');
}

} // namespace app
