// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/session.h"

#include <iostream>

namespace app {

void addCommonOptions(CLI::App& command, CommonOptions& options)
{
    command.add_flag("--json", options.json, "Print one JSON object and nothing else on stdout");
    command.add_option("--device", options.device, "Where dense algebra runs")
        ->check(CLI::IsMember({ "auto", "cpu", "cuda" }))
        ->capture_default_str();
    command.add_option("--threads", options.threads, "Threads; 0 takes all cores")
        ->check(CLI::Range(0, 4096))
        ->capture_default_str();
    command.add_option("--seed", options.seed, "Of samples, random pairs and drawn labels")
        ->capture_default_str();
    command.add_flag("--progress", options.progress, "Tell on stderr what is being done");
}

engine::Device Session::device() const
{
    engine::Device device = engine::findDevice(options.device, options.threads, progress);
    if (!device.remark.empty())
        std::cerr << "wander-batch: " << device.remark << '\n';
    return device;
}

double Session::secondsSinceStart() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace app
