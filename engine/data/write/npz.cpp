// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/formats.h"
#include "engine/data/write/zip_writer.h"

#include <bit>
#include <numeric>

namespace engine {

namespace {

    static_assert(
        std::endian::native == std::endian::little, "Arrays are written as they lie in memory.");

    using Shape = std::vector<std::size_t>;

    template <class T> std::span<const std::uint8_t> bytesOf(const T* values, std::size_t count)
    {
        return { reinterpret_cast<const std::uint8_t*>(values), count * sizeof(T) };
    }

    /// The head of an .npy file, version 1.0: a Python literal padded to a multiple of 64 bytes.
    std::string npyHeader(const std::string& type, const Shape& shape)
    {
        std::string text = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (";
        for (const std::size_t side : shape)
            text += std::to_string(side) + ", ";
        text += "), }";
        const std::size_t magic = 10;
        text += std::string(63 - (magic + text.size()) % 64, ' ') + '\n';
        std::string header("\x93NUMPY\x01\x00", 8);
        header += static_cast<char>(text.size() & 0xff);
        header += static_cast<char>(text.size() >> 8);
        return header + text;
    }

    /// Code points of UTF-8 text; bytes that are none become U+FFFD.
    std::u32string codePoints(std::string_view text)
    {
        std::u32string points;
        for (std::size_t i = 0; i < text.size();) {
            const auto first = static_cast<unsigned char>(text[i]);
            const int length = first < 0x80 ? 1
                : first < 0xc2              ? 0
                : first < 0xe0              ? 2
                : first < 0xf0              ? 3
                : first < 0xf5              ? 4
                                            : 0;
            char32_t point = length == 1 ? first : first & (0x7fU >> length);
            int read = 1;
            while (read < length && i + static_cast<std::size_t>(read) < text.size()
                && (static_cast<unsigned char>(text[i + static_cast<std::size_t>(read)]) & 0xc0)
                    == 0x80) {
                point = (point << 6)
                    | (static_cast<unsigned char>(text[i + static_cast<std::size_t>(read)]) & 0x3f);
                ++read;
            }
            const bool whole = length > 0 && read == length && (point < 0xd800 || point > 0xdfff)
                && point <= 0x10ffff;
            points += whole ? point : U'\ufffd';
            i += static_cast<std::size_t>(read);
        }
        return points;
    }

    class NpzWriter {
    public:
        NpzWriter(OutputFile& file, const Progress& progress)
            : zip_(file)
            , progress_(progress)
        {
        }

        void images(const Dataset& dataset)
        {
            const ImageShape& s = dataset.shape;
            begin("images", "|u1",
                { dataset.size(), static_cast<std::size_t>(s.height),
                    static_cast<std::size_t>(s.width), static_cast<std::size_t>(s.channels) },
                1);
            for (std::size_t i = 0; i < dataset.size(); ++i) {
                progress_.step(static_cast<long long>(i), static_cast<long long>(dataset.size()));
                write(dataset.image(i));
            }
            zip_.end();
        }

        void array(const std::string& name, const std::string& type, const Shape& shape,
            std::span<const std::uint8_t> bytes)
        {
            const std::size_t count = std::accumulate(
                shape.begin(), shape.end(), std::size_t { 1 }, std::multiplies<>());
            begin(name, type, shape, count == 0 ? 0 : bytes.size() / count);
            write(bytes);
            zip_.end();
        }

        /// Text as numpy's fixed-width unicode, padded by zeros.
        void texts(
            const std::string& name, const Shape& shape, const std::vector<std::string>& values)
        {
            std::vector<std::u32string> points;
            std::size_t longest = 1;
            for (const std::string& value : values) {
                points.push_back(codePoints(value));
                longest = std::max(longest, points.back().size());
            }
            std::u32string all;
            for (std::u32string& value : points) {
                value.resize(longest);
                all += value;
            }
            array(name, "<U" + std::to_string(longest), shape, bytesOf(all.data(), all.size()));
        }

        void finish() { zip_.finish(); }

    private:
        void begin(const std::string& name, const std::string& type, const Shape& shape,
            std::size_t itemSize)
        {
            const std::string header = npyHeader(type, shape);
            const std::size_t count = std::accumulate(
                shape.begin(), shape.end(), std::size_t { 1 }, std::multiplies<>());
            zip_.begin(name + ".npy", header.size() + count * itemSize);
            zip_.write(bytesOf(header.data(), header.size()));
        }

        /// In pieces small enough to be cancelled in between.
        void write(std::span<const std::uint8_t> bytes)
        {
            constexpr std::size_t kPiece = 1 << 18;
            while (!bytes.empty()) {
                progress_.check();
                const auto piece = bytes.first(std::min(kPiece, bytes.size()));
                zip_.write(piece);
                bytes = bytes.subspan(piece.size());
            }
        }

        ZipWriter zip_;
        const Progress& progress_;
    };

} // namespace

void writeNpz(const ExportedDataset& exported, const std::filesystem::path& path,
    const std::filesystem::path& shown, const Progress& progress)
{
    const Dataset& dataset = exported.dataset;
    const std::size_t N = dataset.size();
    OutputFile file(path, shown);
    NpzWriter npz(file, progress);
    npz.images(dataset);
    const std::vector<std::int64_t> labels(dataset.labels.begin(), dataset.labels.end());
    npz.array("labels", "<i8", { N }, bytesOf(labels.data(), N));
    npz.array("soft_labels", "<f4", { N, static_cast<std::size_t>(exported.softLabels.cols()) },
        bytesOf(exported.softLabels.data(), static_cast<std::size_t>(exported.softLabels.size())));
    npz.texts("class_names", { dataset.classNames.size() }, dataset.classNames);
    npz.texts("source_names", { exported.sourceNames.size() }, exported.sourceNames);
    const std::vector<std::string> keys = sourceKeys(exported.sourceNames);
    for (std::size_t s = 0; s < keys.size(); ++s) {
        const auto& records = exported.parentRecords[s];
        const auto& weights = exported.parentWeights[s];
        const Shape shape { N, static_cast<std::size_t>(records.cols()) };
        npz.array("parents_" + keys[s], "<i8", shape,
            bytesOf(records.data(), static_cast<std::size_t>(records.size())));
        npz.array("parent_weights_" + keys[s], "<f8", shape,
            bytesOf(weights.data(), static_cast<std::size_t>(weights.size())));
    }
    npz.texts("recipe", {}, { exported.recipe });
    npz.finish();
    progress.step(static_cast<long long>(N), static_cast<long long>(N));
    file.close(OutputFile::Durability::onDisk);
}

} // namespace engine
