// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Arrays that a loop needs all the time, side by side in memory and on huge pages where they are
// large: on scattered small pages they push each other out of the second-level cache.
#pragma once
#include "engine/matrix.h"

#include <cstddef>
#include <memory>

namespace engine {

class Workspace {
public:
    /// The bytes that take<Scalar>(count) uses up.
    template <class Scalar> static std::size_t bytesOf(Index count)
    {
        const auto bytes = sizeof(Scalar) * static_cast<std::size_t>(count);
        return (bytes + kCacheLine - 1) / kCacheLine * kCacheLine;
    }

    explicit Workspace(std::size_t bytes);

    /// `count` zeros, never taken before; they live as long as the workspace.
    template <class Scalar> Scalar* take(Index count)
    {
        auto* place = reinterpret_cast<Scalar*>(memory_.get() + taken_);
        taken_ += bytesOf<Scalar>(count);
        return place;
    }

private:
    static constexpr std::size_t kCacheLine = 64;

    struct Release {
        void operator()(std::byte* memory) const;
    };
    std::unique_ptr<std::byte[], Release> memory_;
    std::size_t taken_ = 0;
};

} // namespace engine
