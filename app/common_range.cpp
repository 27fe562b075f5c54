// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common_range.h"

#include "app/document.h"
#include "app/stage_page.h"

#include <QApplication>
#include <QSettings>
#include <algorithm>

namespace app {
namespace {

    const QString kCommonRange = QStringLiteral("simplex/commonRange");

    std::optional<widgets::ValueRange> united(
        const std::optional<widgets::ValueRange>& a, const std::optional<widgets::ValueRange>& b)
    {
        if (!a || !b)
            return a ? a : b;
        return widgets::ValueRange { std::min(a->low, b->low), std::max(a->high, b->high) };
    }

} // namespace

CommonRange::CommonRange(Actions& actions, Document& document, StagePage& stage, QObject* window)
    : QObject(window)
    , stage_(stage)
{
    QAction* action = actions.at(ActionId::commonRange);
    connect(
        action, &QAction::triggered, this, [](bool on) { QSettings().setValue(kCommonRange, on); });
    connect(action, &QAction::toggled, this, &CommonRange::toggle);
    connect(&stage, &StagePage::resultShown, this, &CommonRange::follow);
    connect(&document, &Document::datasetsChanged, this, [this] {
        seen_.reset(); // of other data
        follow();
    });
    action->setChecked(QSettings().value(kCommonRange, false).toBool());
}

void CommonRange::toggle(bool on)
{
    on_ = on;
    seen_.reset();
    follow();
    if (!on) {
        stage_.simplex()->setRange(std::nullopt);
        share(); // the others no longer reckon with this window
    }
}

void CommonRange::follow()
{
    if (!on_)
        return;
    widgets::SimplexScene scene = stage_.simplex()->scene();
    scene.range.reset();
    if (scene.form)
        seen_ = united(seen_, widgets::rangeOf(scene));
    share();
}

void CommonRange::share()
{
    std::optional<widgets::ValueRange> all;
    for (const CommonRange* peer : peers())
        all = united(all, peer->seen_);
    for (const CommonRange* peer : peers())
        peer->stage_.simplex()->setRange(all);
}

std::vector<CommonRange*> CommonRange::peers() const
{
    std::vector<CommonRange*> peers;
    for (QWidget* window : QApplication::topLevelWidgets())
        for (CommonRange* peer :
            window->findChildren<CommonRange*>(QString(), Qt::FindDirectChildrenOnly))
            if (peer->on_)
                peers.push_back(peer);
    return peers;
}

} // namespace app
