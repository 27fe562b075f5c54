// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autosave.h"

namespace app {
namespace {

    using namespace std::chrono_literals;

    constexpr auto kRest = 2s;
    constexpr auto kLatest = 60s;

} // namespace

Autosave::Autosave(QUndoStack& history, AutosaveSlotPtr slot, QObject* parent)
    : QObject(parent)
    , history_(history)
    , slot_(std::move(slot))
{
    rest_.setInterval(kRest);
    latest_.setInterval(kLatest);
    for (QTimer* timer : { &rest_, &latest_ }) {
        timer->setSingleShot(true);
        timer->callOnTimeout(this, [this] {
            rest_.stop();
            latest_.stop();
            Q_EMIT due();
        });
    }
    connect(&history_, &QUndoStack::indexChanged, this, &Autosave::follow);
    connect(&history_, &QUndoStack::cleanChanged, this, &Autosave::follow);
}

Autosave::~Autosave()
{
    if (ended_)
        slot_->clear();
}

void Autosave::follow()
{
    if (history_.isClean())
        return settle();
    rest_.start();
    if (!latest_.isActive())
        latest_.start();
}

void Autosave::take(AutosaveSlotPtr slot)
{
    settle();
    slot_ = std::move(slot);
}

void Autosave::settle()
{
    rest_.stop();
    latest_.stop();
    slot_->clear();
}

} // namespace app
