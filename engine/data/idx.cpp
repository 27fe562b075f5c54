// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/idx.h"

#include "engine/data/byte_stream.h"
#include "engine/data/class_labels.h"
#include "engine/data/number_type.h"
#include "engine/data/pixel_layout.h"
#include "engine/data/pixel_records.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    struct IdxHeader {
        NumberType type;
        std::vector<std::uint64_t> axes;

        std::size_t bytes() const { return 4 + 4 * axes.size(); }
    };

    std::optional<NumberType> typeOfCode(std::uint8_t code)
    {
        switch (code) {
        case 0x08:
            return NumberType { 'u', 1, true };
        case 0x09:
            return NumberType { 'i', 1, true };
        case 0x0b:
            return NumberType { 'i', 2, true };
        case 0x0c:
            return NumberType { 'i', 4, true };
        case 0x0d:
            return NumberType { 'f', 4, true };
        case 0x0e:
            return NumberType { 'f', 8, true };
        default:
            return std::nullopt;
        }
    }

    std::string axesText(const std::vector<std::uint64_t>& axes)
    {
        std::string text;
        for (const std::uint64_t axis : axes)
            text += (text.empty() ? "" : " x ") + std::to_string(axis);
        return text;
    }

    /// Leaves the stream at the first number; throws Error if the file cannot hold what the header
    /// promises.
    IdxHeader readHeader(ByteStream& stream, const ByteSource& source)
    {
        std::array<std::uint8_t, 4> magic {};
        stream.readExactly(magic);
        if (!isIdx(magic))
            cannotRead(source.name, "it does not start as an IDX file does");
        IdxHeader header { .type = *typeOfCode(magic[2]) };
        std::vector<std::uint8_t> lengths(4 * std::size_t { magic[3] });
        stream.readExactly(lengths);
        for (std::size_t i = 0; i < lengths.size(); i += 4)
            header.axes.push_back(
                static_cast<std::uint64_t>(NumberType { 'u', 4, true }.at(&lengths[i])));

        // As floating numbers, since a wrong header's product may be beyond 64 bits.
        double promised = static_cast<double>(header.type.bytes);
        for (const std::uint64_t axis : header.axes)
            promised *= static_cast<double>(axis);
        if (promised + static_cast<double>(header.bytes()) > static_cast<double>(source.atMost))
            cannotRead(source.name,
                "its header promises " + axesText(header.axes)
                    + " numbers, more than the file holds");
        return header;
    }

    std::size_t strongest(std::span<const double> row)
    {
        return static_cast<std::size_t>(std::ranges::max_element(row) - row.begin());
    }

    /// One label a record: a column of numbers, the first of QMNIST's eight columns, or the largest
    /// of soft labels.
    std::vector<std::int64_t> readLabels(const fs::path& path)
    {
        const ByteSource source = fileBytes(path);
        ByteStream stream = source.open({});
        const IdxHeader header = readHeader(stream, source);
        if (header.axes.size() > 2)
            cannotRead(
                source.name, "it holds " + axesText(header.axes) + " numbers, which are no labels");
        const std::size_t columns = header.axes.size() == 2 ? header.axes[1] : 1;
        if (columns == 0)
            cannotRead(source.name, "its labels are empty");

        std::vector<std::int64_t> labels;
        std::vector<double> row(columns);
        std::vector<std::uint8_t> bytes(columns * header.type.bytes);
        for (std::uint64_t i = 0; i < header.axes[0]; ++i) {
            stream.readExactly(bytes);
            for (std::size_t c = 0; c < columns; ++c)
                row[c] = header.type.at(&bytes[c * header.type.bytes]);
            labels.push_back(header.type.kind == 'f' && columns > 1
                    ? static_cast<std::int64_t>(strongest(row))
                    : static_cast<std::int64_t>(row[0]));
        }
        return labels;
    }

    /// Classes with names; EMNIST's letters, numbered from 1, shifted to start at 0.
    ClassLabels namedLabels(
        std::vector<std::int64_t> values, const IdxPair& pair, const std::optional<KnownSet>& set)
    {
        const std::string source = pair.labels.string();
        if (!set || values.empty())
            return classLabels(values, {}, source);
        const auto [low, high] = std::ranges::minmax(values);
        const auto named = static_cast<std::int64_t>(set->classNames.size());
        if (set->fromOne && low >= 1 && high <= named) {
            for (std::int64_t& value : values)
                --value;
            ClassLabels classes = classLabels(values, set->classNames, source);
            classes.note = "Labels 1 to " + std::to_string(named) + " in the file became 0 to "
                + std::to_string(named - 1) + ".";
            return classes;
        }
        const bool fits = low >= 0 && high < named;
        return classLabels(values, fits ? set->classNames : std::vector<std::string> {}, source);
    }

    std::string titleOf(const IdxPair& pair, const std::optional<KnownSet>& set)
    {
        std::string title = pair.set;
        if (set)
            title = set->title;
        else if (title.empty())
            title = pair.images.parent_path().filename().string();
        return pair.part.empty() ? title : title + " " + pair.part;
    }

} // namespace

bool isIdx(std::span<const std::uint8_t> head)
{
    constexpr std::uint8_t kMostAxes = 4;
    return head.size() >= 4 && head[0] == 0 && head[1] == 0 && typeOfCode(head[2]) && head[3] >= 1
        && head[3] <= kMostAxes;
}

OpenDataset openIdx(const IdxPair& pair, bool upright)
{
    if (pair.images.empty())
        cannotRead(
            pair.labels.string(), "it holds labels, and no file with their images lies beside it");
    const ByteSource source = fileBytes(pair.images);
    ByteStream stream = source.open({});
    const IdxHeader header = readHeader(stream, source);
    const std::optional<PixelLayout> layout = pixelLayout(header.axes);
    if (!layout)
        cannotRead(
            source.name, "it holds " + axesText(header.axes) + " numbers, which are no images");

    const std::optional<KnownSet> set = knownSet(pair.images);
    OpenDataset opened;
    Dataset& labelled = opened.labelled;
    labelled.name = titleOf(pair, set);
    labelled.shape = layout->shape;
    labelled.provenance.format = "IDX";
    requireMemory(source.name, layout->images, kRecordOverhead);
    ClassLabels classes = oneClass(layout->images);
    classes.note = "No labels lie beside the images; all are one class.";
    if (!pair.labels.empty())
        classes = namedLabels(readLabels(pair.labels), pair, set);
    if (classes.labels.size() != layout->images)
        cannotRead(source.name,
            std::to_string(classes.labels.size()) + " labels for " + std::to_string(layout->images)
                + " images");
    labelled.labels = std::move(classes.labels);
    labelled.classNames = std::move(classes.names);
    if (!classes.note.empty())
        labelled.provenance.notes.push_back(classes.note);

    const bool transpose = upright && set && set->transposed;
    if (transpose) {
        labelled.provenance.notes.emplace_back(
            "EMNIST stores its images lying on their side; they were turned upright.");
        std::swap(labelled.shape.height, labelled.shape.width);
    }
    const PixelArray array { .source = source,
        .headerBytes = header.bytes(),
        .type = header.type,
        .layout = *layout,
        .transposed = transpose };
    opened.read = pixelReader(labelled, array);
    return opened;
}

} // namespace engine
