// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/session.h"

#include <charconv>
#include <cmath>
#include <iostream>
#include <limits>

namespace app {

namespace {

    /// The finite number that a text is; NaN, which is neither above nor below 0, if it is none.
    double finiteNumber(const std::string& text)
    {
        double number = 0;
        const bool isFinite = CLI::detail::lexical_cast(text, number) && std::isfinite(number);
        return isFinite ? number : std::numeric_limits<double>::quiet_NaN();
    }

} // namespace

CLI::Validator aboveZero()
{
    const auto refusal = [](const std::string& text) -> std::string {
        return finiteNumber(text) > 0 ? "" : text + " is no number above 0";
    };
    return CLI::Validator(refusal, "ABOVE 0");
}

CLI::Validator zeroOrMore()
{
    const auto refusal = [](const std::string& text) -> std::string {
        return finiteNumber(text) >= 0 ? "" : text + " is no number from 0 on";
    };
    return CLI::Validator(refusal, "FROM 0 ON");
}

CLI::Validator wholeNumber()
{
    const auto refusal = [](const std::string& text) -> std::string {
        std::uint64_t number = 0;
        const char* const end = text.data() + text.size();
        const auto [read, problem] = std::from_chars(text.data(), end, number);
        return problem == std::errc {} && read == end ? "" : text + " is no whole number from 0 on";
    };
    return CLI::Validator(refusal, "");
}

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
        ->check(wholeNumber())
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
