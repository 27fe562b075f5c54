// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A thread of our own for work in the background.
#pragma once
#include <QThreadPool>

namespace engine {

/// One thread that lives as long as the lane; works are done one after the other, in the order they
/// came.
class Lane : public QThreadPool {
public:
    enum class Pace {
        prompt, ///< answers while the user drags
        patient ///< gives way to everything that is prompt, where the system lets a thread say so
    };

    explicit Lane(Pace pace = Pace::prompt);
};

} // namespace engine
