// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/colour_map.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace widgets {

namespace {

    using Knots = std::array<QRgb, 10>; ///< evenly spaced from dark to bright
    using Table = std::array<QRgb, 256>;

    constexpr Knots kViridis { 0x440154, 0x482878, 0x3e4a89, 0x31688e, 0x26828e, 0x1f9e89, 0x35b779,
        0x6dcd59, 0xb4de2c, 0xfde725 };
    constexpr Knots kCividis { 0x00224e, 0x123570, 0x3b496c, 0x575d6d, 0x707173, 0x8a8678, 0xa59c74,
        0xc3b369, 0xe1cc55, 0xfee838 };
    constexpr Knots kMagma { 0x000004, 0x180f3e, 0x451077, 0x721f81, 0x9f2f7f, 0xcd4071, 0xf1605d,
        0xfd9567, 0xfec98d, 0xfcfdbf };
    constexpr Knots kGrey { 0x101010, 0x292929, 0x424242, 0x5b5b5b, 0x757575, 0x8e8e8e, 0xa7a7a7,
        0xc0c0c0, 0xdadada, 0xf3f3f3 };

    /// Catmull and Rom's cubic through p1 and p2, u in [0, 1].
    double cubic(double p0, double p1, double p2, double p3, double u)
    {
        return p1
            + 0.5 * u
            * (p2 - p0 + u * (2 * p0 - 5 * p1 + 4 * p2 - p3 + u * (3 * (p1 - p2) + p3 - p0)));
    }

    Table tableOf(const Knots& knots)
    {
        Table table {};
        const int last = static_cast<int>(knots.size()) - 1;
        for (int i = 0; i < 256; ++i) {
            const double x = i / 255.0 * last;
            const int k = std::min(static_cast<int>(x), last - 1);
            const auto channel = [&](auto of) {
                const auto at = [&](int j) {
                    return of(knots[static_cast<std::size_t>(std::clamp(j, 0, last))]);
                };
                const double value = cubic(at(k - 1), at(k), at(k + 1), at(k + 2), x - k);
                return std::clamp(static_cast<int>(std::lround(value)), 0, 255);
            };
            table[static_cast<std::size_t>(i)]
                = qRgb(channel(qRed), channel(qGreen), channel(qBlue));
        }
        return table;
    }

    const Table& tableOf(ColourMap map)
    {
        static const std::array<Table, 4> tables { tableOf(kViridis), tableOf(kCividis),
            tableOf(kMagma), tableOf(kGrey) };
        return tables[static_cast<std::size_t>(map)];
    }

} // namespace

QRgb colourAt(ColourMap map, double t)
{
    if (std::isnan(t))
        return qRgba(0, 0, 0, 0);
    return tableOf(map)[static_cast<std::size_t>(std::lround(std::clamp(t, 0.0, 1.0) * 255))];
}

QString nameOf(ColourMap map)
{
    switch (map) {
    case ColourMap::viridis:
        return QCoreApplication::translate("ColourMap", "Viridis");
    case ColourMap::cividis:
        return QCoreApplication::translate("ColourMap", "Cividis");
    case ColourMap::magma:
        return QCoreApplication::translate("ColourMap", "Magma");
    case ColourMap::grey:
        break;
    }
    return QCoreApplication::translate("ColourMap", "Grey");
}

} // namespace widgets
