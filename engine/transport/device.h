// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where dense linear algebra runs: the CPU, or a CUDA device if there is one that works.
#pragma once
#include "engine/progress.h"

#include <string>
#include <string_view>

namespace engine {

struct Device {
    enum class Kind { cpu, cuda };
    Kind kind = Kind::cpu;
    std::string name = "CPU";  ///< "CPU, 2 threads", "NVIDIA H200"
    std::string remark;        ///< why it is not what was asked for, a sentence; empty if it is
    long long memoryBytes = 0; ///< free memory when it was probed; 0 unknown
    long long memoryLimit = 0; ///< that this process may hold of the host's memory; 0: what is free
    int threads = 0;           ///< of the processor, for what runs there; 0: all usable cores
    std::string standsIn;      ///< for which device that failed, a sentence; empty: for none
};

/// wish: "auto", "cpu" or "cuda". A CUDA device is used only if a small computation on it succeeds;
/// else the CPU, with a remark where cuda was wished for. Loads LibTorch (half a second) at its
/// first call.
Device findDevice(std::string_view wish, int threads = 0, const Progress& progress = {});

} // namespace engine
