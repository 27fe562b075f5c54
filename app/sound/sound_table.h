// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library for sound can do. Plain functions, as those of the library for films.
#pragma once

namespace app {

inline constexpr int kSoundTableVersion = 1;
inline constexpr const char* kSoundTableSymbol = "wanderSoundTable";

struct SoundTable {
    /// Writes the next samples, -1..1, of one channel; may come from another thread.
    using Fill = void (*)(void* context, float* samples, int count);

    /// Plays at `rate` samples a second what `fill` gives. Null where there is nothing to play on.
    void* (*open)(Fill fill, void* context, int rate);
    void (*close)(void* sound);
};

using SoundTableFunction = const SoundTable* (*)(int version); ///< null for another version

} // namespace app
