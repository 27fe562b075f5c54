// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every command knows: the options they share, the device, and whether somebody pressed
// Ctrl-C.
#pragma once
#include "engine/progress.h"
#include "engine/transport/device.h"

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdint>
#include <functional>

namespace app {

enum ExitCode {
    kDone = 0,
    kDifferent = 1,
    kBadUsage = 2,
    kBadInput = 3,
    kNotConverged = 4,
    kCancelled = 130
};

/// Options that do not fit together: one sentence, exit code 2.
class UsageError : public engine::Error {
public:
    using engine::Error::Error;
};

struct CommonOptions {
    std::string device = "auto";
    int threads = 0;
    std::uint64_t seed = 0;
    bool json = false;
    bool progress = false;
};

/// What an option takes, refused in a sentence: finite numbers above 0, finite ones from 0 on,
/// whole ones from 0 on.
CLI::Validator aboveZero();
CLI::Validator zeroOrMore();
CLI::Validator wholeNumber();

/// Adds --json, --device, --threads, --seed and --progress.
void addCommonOptions(CLI::App& command, CommonOptions& options);

struct Session {
    CommonOptions options;
    engine::Progress progress;
    std::string commandLine;
    std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();

    /// Loads LibTorch: half a second. Its remark, if any, goes to stderr.
    engine::Device device() const;
    double secondsSinceStart() const;
};

/// One word on the command line: options that CLI11 fills, and what is done with them.
struct Command {
    CLI::App* app = nullptr;
    std::function<int(const Session&)> run; ///< answers the exit code
};

using AddCommand = Command (*)(CLI::App& parent, CommonOptions& common);

Command addInfo(CLI::App& parent, CommonOptions& common);
Command addDistance(CLI::App& parent, CommonOptions& common);
Command addPairwise(CLI::App& parent, CommonOptions& common);
Command addSimplex(CLI::App& parent, CommonOptions& common);
Command addBlend(CLI::App& parent, CommonOptions& common);
Command addReproduce(CLI::App& parent, CommonOptions& common);

} // namespace app
