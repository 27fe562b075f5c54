// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library for image files can do. Plain functions: nothing of C++ crosses the border.
#pragma once
#include <cstddef>

namespace engine {

inline constexpr int kImageCodecTableVersion = 1;
inline constexpr const char* kImageCodecTableSymbol = "wanderImageCodecTable";

struct ImageCodecTable {
    /// Is given the pixels once, (H, W, C), red first; 1 channel if all pixels are grey.
    using Take
        = void (*)(void* context, int height, int width, int channels, const unsigned char* pixels);

    /// Upright by its EXIF orientation, 1..8. False, and nothing given, where it is damaged. Safe
    /// from many threads.
    bool (*decode)(
        const unsigned char* bytes, std::size_t count, int orientation, Take take, void* context);
};

using ImageCodecTableFunction = const ImageCodecTable* (*)(int version); ///< null for another

} // namespace engine
