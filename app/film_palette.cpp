// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film_palette.h"

#include <algorithm>
#include <numeric>

namespace app {
namespace {

    constexpr int kMostColours = 255; // one index is left for pixels that stay

    /// One cell of the colour cube with what fell into it.
    struct Cell {
        std::array<int, 3> at {}; ///< red, green, blue, each on the grid
        std::array<double, 3> sum {};
        double count = 0;
    };

    /// Cells that become one colour.
    struct Box {
        std::vector<Cell>::iterator first, last;
        int axis = 0;     ///< along which it is longest
        double worth = 0; ///< what a cut would gain
    };

    Box boxOf(std::vector<Cell>::iterator first, std::vector<Cell>::iterator last)
    {
        Box box { first, last };
        double count = 0;
        for (auto cell = first; cell != last; ++cell)
            count += cell->count;
        for (int axis = 0; axis < 3; ++axis) {
            const auto channel = [axis](const Cell& cell) { return cell.at[axis]; };
            const auto [low, high] = std::minmax_element(
                first, last, [&](const Cell& a, const Cell& b) { return channel(a) < channel(b); });
            const double length = channel(*high) - channel(*low);
            if (length * std::sqrt(count) > box.worth) {
                box.worth = length * std::sqrt(count);
                box.axis = axis;
            }
        }
        return box;
    }

    /// Where half of the pixels lie on either side, never empty on one.
    std::vector<Cell>::iterator middleOf(const Box& box)
    {
        std::sort(box.first, box.last,
            [&](const Cell& a, const Cell& b) { return a.at[box.axis] < b.at[box.axis]; });
        double whole = 0;
        for (auto cell = box.first; cell != box.last; ++cell)
            whole += cell->count;
        double half = 0;
        auto middle = box.first;
        while (middle + 1 != box.last && half < whole / 2)
            half += (middle++)->count;
        return std::max(middle, box.first + 1);
    }

    QRgb meanOf(const Box& box)
    {
        std::array<double, 3> sum {};
        double count = 0;
        for (auto cell = box.first; cell != box.last; ++cell) {
            for (int axis = 0; axis < 3; ++axis)
                sum[axis] += cell->sum[axis];
            count += cell->count;
        }
        return qRgb(qRound(sum[0] / count), qRound(sum[1] / count), qRound(sum[2] / count));
    }

    std::vector<QRgb> medianCut(std::vector<Cell>& cells)
    {
        std::vector<Box> boxes { boxOf(cells.begin(), cells.end()) };
        while (boxes.size() < kMostColours) {
            const auto best = std::ranges::max_element(boxes, {}, &Box::worth);
            if (best->worth <= 0)
                break;
            const auto middle = middleOf(*best);
            const Box right = boxOf(middle, best->last);
            *best = boxOf(best->first, middle);
            boxes.push_back(right);
        }
        std::vector<QRgb> colours;
        for (const Box& box : boxes)
            colours.push_back(meanOf(box));
        return colours;
    }

    std::uint8_t nearestOf(const std::vector<QRgb>& colours, int red, int green, int blue)
    {
        const auto distance = [&](QRgb colour) { // the eye sees green best
            const int r = qRed(colour) - red;
            const int g = qGreen(colour) - green;
            const int b = qBlue(colour) - blue;
            return 3 * r * r + 6 * g * g + b * b;
        };
        return static_cast<std::uint8_t>(
            std::ranges::min_element(colours, {}, distance) - colours.begin());
    }

} // namespace

FilmPalette::FilmPalette(const QList<QImage>& samples)
    : nearest_(kCells)
{
    constexpr int kShift = 8 - kBits;
    std::vector<Cell> cells(kCells);
    for (const QImage& sample : samples) {
        const QImage image = sample.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            for (int x = 0; x < image.width(); ++x) {
                const std::array<int, 3> rgb { qRed(line[x]), qGreen(line[x]), qBlue(line[x]) };
                Cell& cell = cells[static_cast<std::size_t>(rgb[0] >> kShift << (2 * kBits)
                    | rgb[1] >> kShift << kBits | rgb[2] >> kShift)];
                for (int axis = 0; axis < 3; ++axis) {
                    cell.at[axis] = rgb[axis] >> kShift;
                    cell.sum[axis] += rgb[axis];
                }
                cell.count += 1;
            }
        }
    }
    std::erase_if(cells, [](const Cell& cell) { return cell.count == 0; });
    if (cells.empty())
        cells.push_back({ .count = 1 });
    colours_ = medianCut(cells);
    constexpr int kHalf = 1 << (kShift - 1);
    constexpr int kMask = (1 << kBits) - 1;
    for (int cell = 0; cell < kCells; ++cell)
        nearest_[static_cast<std::size_t>(cell)]
            = nearestOf(colours_, (cell >> (2 * kBits) << kShift) + kHalf,
                ((cell >> kBits & kMask) << kShift) + kHalf, ((cell & kMask) << kShift) + kHalf);
}

std::vector<std::uint8_t> FilmPalette::indexed(const QImage& frame) const
{
    static constexpr std::array<int, 16> kBayer // of a cell of the grid, minus a half
        = { -4, 0, -3, 1, 2, -2, 3, -1, -3, 1, -4, 0, 3, -1, 2, -2 };
    constexpr int kShift = 8 - kBits;
    const QImage image = frame.convertToFormat(QImage::Format_RGB32);
    std::vector<std::uint8_t> bytes;
    bytes.reserve(
        static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.height()));
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int dither = kBayer[static_cast<std::size_t>((y & 3) * 4 + (x & 3))];
            const auto cell
                = [dither](int value) { return std::clamp(value + dither, 0, 255) >> kShift; };
            bytes.push_back(nearest_[static_cast<std::size_t>(cell(qRed(line[x])) << (2 * kBits)
                | cell(qGreen(line[x])) << kBits | cell(qBlue(line[x])))]);
        }
    }
    return bytes;
}

} // namespace app
