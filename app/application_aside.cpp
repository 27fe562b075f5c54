// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_aside.h"

#include <QCoreApplication>

namespace app {
namespace {

    std::unique_ptr<engine::Aside> madeOnce()
    {
        constexpr int kAtOnce = 4;
        return std::make_unique<engine::Aside>(kAtOnce);
    }

} // namespace

engine::Aside& applicationAside()
{
    static std::unique_ptr<engine::Aside> place = madeOnce();
    static const bool endsInTime = [] {
        qAddPostRoutine([] { place.reset(); });
        return true;
    }();
    Q_UNUSED(endsInTime)
    return *place;
}

} // namespace app
