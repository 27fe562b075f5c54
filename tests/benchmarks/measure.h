// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks measure with: CPU seconds, the top of the memory, the speed of reading it.
#pragma once
#include <algorithm>
#include <cmath>
#include <ctime>
#include <fstream>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace measure {

/// CPU seconds of all threads of this process.
inline double cpuSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

inline double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// The value that a share p of the values, at least one, does not exceed.
inline double quantile(std::vector<double> values, double p)
{
    std::ranges::sort(values);
    const auto rank = static_cast<std::size_t>(std::ceil(p * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

/// Bytes in a line of /proc/self/status, e.g. "VmHWM"; 0 where there is none.
inline double statusBytes(const std::string& name)
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == name + ":") {
            double kibibytes = 0;
            status >> kibibytes;
            return 1024 * kibibytes;
        }
    return 0;
}

/// How far memory rises above what is in use when it is made.
class PeakMemory {
public:
    PeakMemory()
    {
        std::ofstream("/proc/self/clear_refs") << 5; // VmHWM starts anew
        before_ = statusBytes("VmRSS");
    }
    double bytes() const { return std::max(0.0, statusBytes("VmHWM") - before_); }

private:
    double before_ = 0;
};

/// CPU seconds to read the values once on one core, best of five: the floor under everything that
/// looks at all of them.
inline double readSeconds(std::span<const float> values)
{
    double best = 1e300;
    volatile float keep = 0;
    for (int repeat = 0; repeat < 5; ++repeat) {
        const double start = cpuSeconds();
        float sums[64] = {};
        for (std::size_t k = 0; k + 64 <= values.size(); k += 64)
            for (std::size_t lane = 0; lane < 64; ++lane)
                sums[lane] += values[k + lane];
        for (const float sum : sums)
            keep = keep + sum;
        best = std::min(best, cpuSeconds() - start);
    }
    return best;
}

/// The p of seconds ~ size^p by least squares through all (size, seconds).
inline double growthExponent(const std::vector<std::pair<double, double>>& points)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    const auto count = static_cast<double>(points.size());
    for (const auto& [size, seconds] : points) {
        x += std::log(size) / count;
        y += std::log(seconds) / count;
        xx += std::log(size) * std::log(size) / count;
        xy += std::log(size) * std::log(seconds) / count;
    }
    return (xy - x * y) / (xx - x * x);
}

} // namespace measure
