// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/mass_units.h"

#include "engine/error.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace engine {
namespace {

    constexpr std::int64_t kLargestTotal = std::int64_t(1) << 60;
    constexpr std::int64_t kLargestDenominator = std::int64_t(1) << 24;
    constexpr double kRounding = 16 * std::numeric_limits<double>::epsilon();

    long double checkedSum(const VectorD& weights)
    {
        long double sum = 0;
        for (const double weight : weights) {
            require(std::isfinite(weight) && weight >= 0,
                "A weight of the transport problem is negative or not a number.");
            sum += weight;
        }
        return sum;
    }

    /// The smallest q with x = p / q up to rounding, by the continued fraction of x in [0, 1].
    std::optional<std::int64_t> denominatorOf(double x)
    {
        double rest = x;
        std::int64_t q = 0, former = 1;
        std::int64_t p = 1, formerP = 0;
        for (int depth = 0; depth < 64; ++depth) {
            const double whole = std::floor(rest);
            if (whole > static_cast<double>(kLargestDenominator) && q > 0)
                return std::nullopt;
            const auto digit = static_cast<std::int64_t>(whole);
            std::swap(p, formerP);
            p += digit * formerP;
            std::swap(q, former);
            q += digit * former;
            if (q > kLargestDenominator)
                return std::nullopt;
            if (std::abs(static_cast<double>(p) / static_cast<double>(q) - x) <= kRounding * x)
                return q;
            rest = 1 / (rest - whole);
        }
        return std::nullopt;
    }

    std::optional<std::int64_t> leastCommonMultiple(std::int64_t x, std::int64_t y)
    {
        const std::int64_t factor = y / std::gcd(x, y);
        if (x > kLargestTotal / factor)
            return std::nullopt;
        return x * factor;
    }

    /// The least total in which every weight is a whole number.
    std::optional<std::int64_t> commonTotal(const VectorD& weights, long double sum)
    {
        std::int64_t total = 1;
        double former = 0;
        for (const double weight : weights) {
            if (weight == former)
                continue;
            former = weight;
            const auto denominator = denominatorOf(static_cast<double>(weight / sum));
            const auto larger
                = denominator ? leastCommonMultiple(total, *denominator) : denominator;
            if (!larger)
                return std::nullopt;
            total = *larger;
        }
        return total;
    }

    std::optional<std::vector<std::int64_t>> wholeNumbers(
        const VectorD& weights, long double sum, std::int64_t total)
    {
        std::vector<std::int64_t> units;
        units.reserve(static_cast<std::size_t>(weights.size()));
        for (const double weight : weights)
            units.push_back(std::llround(weight / sum * total));
        if (std::reduce(units.begin(), units.end(), std::int64_t(0)) != total)
            return std::nullopt;
        return units;
    }

    /// Differences of the rounded running sum: they add up to the total whatever the weights are.
    std::vector<std::int64_t> roundedUnits(const VectorD& weights, long double sum)
    {
        std::vector<std::int64_t> units;
        units.reserve(static_cast<std::size_t>(weights.size()));
        const long double scale = kLargestTotal / sum;
        Index last = weights.size();
        while (last > 0 && weights[last - 1] == 0)
            --last;
        long double running = 0;
        std::int64_t placed = 0;
        for (Index i = 0; i < weights.size(); ++i) {
            running += weights[i];
            const std::int64_t upTo = i + 1 >= last
                ? kLargestTotal
                : std::min<std::int64_t>(std::llround(running * scale), kLargestTotal);
            units.push_back(upTo - placed);
            placed = upTo;
        }
        return units;
    }

} // namespace

MassUnits massUnits(const VectorD& a, const VectorD& b)
{
    const long double sumA = checkedSum(a), sumB = checkedSum(b);
    require(sumA > 0 && sumB > 0, "All weights of the transport problem are zero.");
    require(std::abs(sumA - sumB) <= 1e-9 * std::max(sumA, sumB),
        "The weights of source and target add up to different sums.");

    const auto totalA = commonTotal(a, sumA);
    const auto totalB = totalA ? commonTotal(b, sumB) : totalA;
    const auto total = totalB ? leastCommonMultiple(*totalA, *totalB) : totalB;
    if (total) {
        auto unitsA = wholeNumbers(a, sumA, *total);
        auto unitsB = wholeNumbers(b, sumB, *total);
        if (unitsA && unitsB)
            return { std::move(*unitsA), std::move(*unitsB), static_cast<double>(sumA / *total) };
    }
    return { roundedUnits(a, sumA), roundedUnits(b, sumB),
        static_cast<double>(sumA / kLargestTotal) };
}

} // namespace engine
