// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/copy_actions.h"

#include "app/actions.h"
#include "app/command_text.h"
#include "engine/service/exploration.h"

#include <QClipboard>
#include <QGuiApplication>

namespace app {

CopyActions::CopyActions(Actions& actions, engine::Exploration& exploration,
    std::function<engine::Weights()> weights, QObject* parent)
    : QObject(parent)
    , exploration_(exploration)
    , weights_(std::move(weights))
{
    const auto on
        = [&](ActionId id, auto slot) { connect(actions.at(id), &QAction::triggered, this, slot); };
    on(ActionId::copyWeights, [this] { copyWeights(); });
    on(ActionId::copyCommand, [this] { QGuiApplication::clipboard()->setText(command(last_)); });
    on(ActionId::copyPython, [this] {
        QGuiApplication::clipboard()->setText(
            pythonCode(QString::fromStdString(lastNpz_.out.string()), command(lastNpz_)));
    });
    const QList<QAction*> needResult { actions.at(ActionId::copyCommand),
        actions.at(ActionId::copyPython) };
    for (QAction* action : needResult)
        action->setEnabled(exploration_.result() != nullptr);
    connect(&exploration_, &engine::Exploration::solved, this, [needResult] {
        for (QAction* action : needResult)
            action->setEnabled(true);
    });
    connect(&exploration_, &engine::Exploration::exported, this, [this] {
        last_ = asked_;
        if (last_.format == "npz")
            lastNpz_ = last_;
    });
}

void CopyActions::rememberExport(const engine::ExportWish& wish)
{
    asked_ = wish;
}

void CopyActions::copyWeights()
{
    QStringList numbers;
    for (const double weight : weights_())
        numbers << QString::number(weight, 'g', 6);
    QGuiApplication::clipboard()->setText(numbers.join(u','));
}

QString CopyActions::command(const engine::ExportWish& wish) const
{
    const engine::ExplorationResultPtr& result = exploration_.result();
    if (!result)
        return {};
    engine::ExportWish here = wish;
    here.weights = weights_();
    return batchCommand(result->inputs, result->shape(), here);
}

} // namespace app
