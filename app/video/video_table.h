// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library for films can do. Plain functions: nothing of C++ crosses the border.
#pragma once

namespace app {

inline constexpr int kVideoTableVersion = 1;
inline constexpr const char* kVideoTableSymbol = "wanderVideoTable";

struct VideoTable {
    /// Null where this machine has no encoder for the four letters of the codec. The kind of file
    /// is read off the path's ending.
    void* (*open)(const char* path, const char* codec, int width, int height, double fps);
    /// Rows of 32-bit pixels, blue first, `stride` bytes apart; false where it was not taken.
    bool (*write)(void* video, const unsigned char* pixels, long long stride);
    void (*close)(void* video); ///< writes what is still in the encoder
};

using VideoTableFunction = const VideoTable* (*)(int version); ///< null for another version

} // namespace app
