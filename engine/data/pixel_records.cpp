// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/pixel_records.h"

#include "engine/data/pixel_scale.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

    std::vector<std::uint8_t> transposed(
        std::span<const std::uint8_t> columns, const ImageShape& stored)
    {
        const auto height = static_cast<std::size_t>(stored.height);
        const auto width = static_cast<std::size_t>(stored.width);
        const auto channels = static_cast<std::size_t>(stored.channels);
        std::vector<std::uint8_t> image;
        image.reserve(columns.size());
        for (std::size_t x = 0; x < width; ++x) {
            for (std::size_t y = 0; y < height; ++y) {
                const auto pixel = columns.subspan((y * width + x) * channels, channels);
                image.insert(image.end(), pixel.begin(), pixel.end());
            }
        }
        return image;
    }

    /// One pass over all numbers, so that the scale does not depend on which records are wanted.
    PixelScale scaleOf(const PixelArray& array, const Progress& progress)
    {
        ValueRange range;
        std::vector<std::size_t> all(array.layout.images);
        std::iota(all.begin(), all.end(), std::size_t { 0 });
        ByteStream stream = array.source.open(progress);
        stream.skip(array.headerBytes);
        const auto look = [&](std::span<const std::uint8_t> record) {
            for (const double value : array.type.all(record))
                range.add(value);
        };
        forRecords(stream, array.layout.shape.values() * array.type.bytes, all, look,
            progress.phase("Looking at the values"));
        return pixelScale(range, array.source.name);
    }

    class RecordDecoder {
    public:
        RecordDecoder(const PixelArray& array, PixelScale scale)
            : array_(array)
            , scale_(std::move(scale))
            , bytes_(array.layout.shape.values())
        {
        }

        /// A stored record as an image, channels last.
        void append(std::span<const std::uint8_t> record, std::vector<std::uint8_t>& pixels)
        {
            std::span<const std::uint8_t> image = record;
            if (!array_.type.isByte()) {
                std::ranges::transform(array_.type.all(record), bytes_.begin(),
                    [this](double value) { return scale_.byte(value); });
                image = bytes_;
            }
            std::vector<std::uint8_t> reordered;
            if (array_.layout.planar)
                image = reordered = interleaved(image, array_.layout.shape);
            std::vector<std::uint8_t> upright;
            if (array_.transposed)
                image = upright = transposed(image, array_.layout.shape);
            pixels.insert(pixels.end(), image.begin(), image.end());
        }

    private:
        const PixelArray& array_;
        PixelScale scale_;
        std::vector<std::uint8_t> bytes_;
    };

} // namespace

std::function<Dataset(std::span<const std::size_t>, const Progress&)> pixelReader(
    const Dataset& labelled, const PixelArray& array)
{
    return [labelled, array](std::span<const std::size_t> records, const Progress& progress) {
        Dataset dataset = toBeRead(labelled, records);
        const PixelScale scale = array.type.isByte() ? PixelScale {} : scaleOf(array, progress);
        if (!scale.note.empty())
            dataset.provenance.notes.push_back(scale.note);
        RecordDecoder decoder(array, scale);

        dataset.pixels.reserve(records.size() * dataset.shape.values());
        ByteStream stream = array.source.open(progress);
        stream.skip(array.headerBytes);
        const auto take
            = [&](std::span<const std::uint8_t> record) { decoder.append(record, dataset.pixels); };
        forRecords(stream, array.layout.shape.values() * array.type.bytes, records, take,
            progress.phase("Reading " + labelled.name));
        const bool whole = !records.empty() && records.back() + 1 == array.layout.images;
        if (whole && !stream.atEnd())
            dataset.provenance.notes.emplace_back("Bytes behind the last image were ignored.");
        return dataset;
    };
}

} // namespace engine
