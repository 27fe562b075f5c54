// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks measure with: CPU seconds, the top of the memory, the speed of reading it.
#pragma once
#include <nlohmann/json.hpp>

#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <span>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace measure {

/// One object, or a line for each of its values.
inline void print(const nlohmann::json& result, bool asJson)
{
    if (asJson) {
        std::printf("%s\n", result.dump(1).c_str());
        return;
    }
    for (const auto& [name, value] : result.items())
        std::printf("%-32s %s\n", name.c_str(), value.dump().c_str());
}

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

/// How far memory rises while work runs. It runs in a copy of this process, whose top of the memory
/// begins at what is in use; nothing that it changes is seen here. 0 where that cannot be had.
inline double peakBytesOf(const std::function<void()>& work)
{
    int ends[2];
    if (pipe(ends) != 0)
        return 0;
    malloc_trim(0); // else memory that was given back would be used again unseen
    double bytes = 0;
    if (const pid_t child = fork(); child == 0) {
        const double before = statusBytes("VmRSS");
        work();
        bytes = statusBytes("VmHWM") - before;
        _exit(write(ends[1], &bytes, sizeof bytes) == sizeof bytes ? 0 : 1);
    } else if (child > 0) {
        close(ends[1]);
        if (read(ends[0], &bytes, sizeof bytes) != sizeof bytes)
            bytes = 0;
        close(ends[0]);
        waitpid(child, nullptr, 0);
    }
    return std::max(0.0, bytes);
}

using Vector64 [[gnu::vector_size(64)]] = float;

/// The sum of all values, read in `Streams` places at once.
template <int Streams> [[gnu::always_inline]] inline float sumOf(std::span<const float> values)
{
    const std::size_t length = values.size() / Streams / 64 * 64;
    Vector64 sums[Streams][4] = {};
    for (std::size_t k = 0; k < length; k += 64)
        for (std::size_t stream = 0; stream < Streams; ++stream)
            for (std::size_t part = 0; part < 4; ++part) {
                Vector64 next;
                std::memcpy(
                    &next, values.data() + stream * length + k + 16 * part, sizeof(Vector64));
                sums[stream][part] += next;
            }
    float sum = 0;
    for (const auto& stream : sums)
        for (const Vector64& part : stream)
            sum += part[0];
    return sum;
}

#if defined(__x86_64__)
[[gnu::target_clones("avx512f", "avx2", "default")]]
#endif
inline float
sumInOneStream(std::span<const float> values)
{
    return sumOf<1>(values);
}

#if defined(__x86_64__)
[[gnu::target_clones("avx512f", "avx2", "default")]]
#endif
inline float
sumInEightStreams(std::span<const float> values)
{
    return sumOf<8>(values);
}

/// CPU seconds to read the values once, each thread its share, by the faster of two ways and the
/// best of `repeats`: the floor under everything that looks at all of them.
inline double readSeconds(std::span<const float> values, int threads = 1, int repeats = 16)
{
    double best = 1e300;
    volatile float keep = 0;
    const std::size_t share = values.size() / static_cast<std::size_t>(threads);
    for (int repeat = 0; repeat < repeats; ++repeat) {
        const auto sum = repeat % 2 == 0 ? sumInOneStream : sumInEightStreams;
        const double start = cpuSeconds();
        {
            std::vector<std::jthread> helpers;
            for (int thread = 1; thread < threads; ++thread)
                helpers.emplace_back([&, thread] {
                    keep = keep
                        + sum(values.subspan(static_cast<std::size_t>(thread) * share, share));
                });
            keep = keep + sum(values.first(share));
        }
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
