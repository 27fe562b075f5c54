// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_dataset.h"

#include "engine/data/byte_stream.h"
#include "engine/data/find_format.h"
#include "engine/data/grouped_number.h"
#include "engine/data/images/image_classes.h"
#include "engine/data/images/image_header.h"
#include "engine/data/images/parallel_decoder.h"

#include <algorithm>
#include <map>

namespace engine {
namespace {

    constexpr std::size_t kLargestFile = std::size_t { 1 } << 28;

    using Sides = std::pair<int, int>; ///< height, width, as the images are shown

    /// The most frequent size of the files, of equally frequent ones the smallest; nothing if none
    /// tells its size.
    std::optional<Sides> commonSides(
        const FileTree& tree, std::span<const std::size_t> files, const Progress& progress)
    {
        std::map<Sides, std::size_t> counts;
        std::vector<std::size_t> unclear;
        const auto look = [&](std::size_t file, const std::vector<std::uint8_t>& head) {
            const std::optional<ImageHeader> header = imageHeader(head);
            constexpr std::uint64_t kLongestSide = 65535;
            if (!header)
                unclear.push_back(file);
            else if (header->width <= kLongestSide && header->height <= kLongestSide)
                ++counts[{ static_cast<int>(header->uprightHeight()),
                    static_cast<int>(header->uprightWidth()) }];
        };
        constexpr std::size_t kUsualHeader = 4096;
        tree.read(files, kUsualHeader, look, progress);
        const std::vector<std::size_t> again = std::move(unclear);
        unclear.clear();
        tree.read(
            again, kLargestFile, look, progress); // behind a thumbnail, or at the end of a TIFF
        if (counts.empty())
            return std::nullopt;
        return std::ranges::max_element(counts, {}, [](const auto& entry) {
            return entry.second;
        })->first;
    }

    std::string count(std::size_t number, const std::string& one, const std::string& many)
    {
        return groupedNumber(number) + " " + (number == 1 ? one : many);
    }

    /// "2 images could not be read and were skipped: a.png (it is damaged), b.png (it is
    /// truncated)."
    std::string skippedNote(const ParallelDecoder& decoder, const std::vector<std::string>& paths)
    {
        constexpr std::size_t kMostNamed = 3;
        std::string note
            = count(decoder.problems().size(), "image could not be read and was skipped: ",
                "images could not be read and were skipped: ");
        std::size_t named = 0;
        for (const auto& [place, problem] : decoder.problems()) {
            if (named == kMostNamed)
                break;
            note += (named++ == 0 ? "" : ", ") + paths[place] + " (" + problem + ")";
        }
        const std::size_t more = decoder.problems().size() - named;
        return note + (more == 0 ? "." : " and " + groupedNumber(more) + " more.");
    }

    std::vector<std::string> notesOf(
        const ParallelDecoder& decoder, const std::vector<std::string>& paths)
    {
        std::vector<std::string> notes;
        if (!decoder.problems().empty())
            notes.push_back(skippedNote(decoder, paths));
        if (decoder.turnedImages() > 0)
            notes.push_back(count(decoder.turnedImages(),
                "photo was turned upright, as its EXIF orientation says.",
                "photos were turned upright, as their EXIF orientation says."));
        if (decoder.resizedImages() > 0)
            notes.push_back(count(decoder.resizedImages(), "image of another size was resized to ",
                                "images of other sizes were resized to ")
                + std::to_string(decoder.shape().height) + " x "
                + std::to_string(decoder.shape().width) + ", the most frequent size.");
        return notes;
    }

    /// The images that are wanted: a file of the tree for every record.
    class WantedImages {
    public:
        WantedImages(const FileTree& tree, const std::vector<std::size_t>& files,
            std::span<const std::size_t> records)
        {
            for (std::size_t place = 0; place < records.size(); ++place) {
                const std::size_t file = files[records[place]];
                placeOf_[file] = place;
                paths.push_back(tree.paths[file]);
            }
            for (const auto& [file, place] : placeOf_)
                files_.push_back(file);
        }

        std::vector<std::string> paths; ///< by place

        /// In the order in which the tree reads them.
        const std::vector<std::size_t>& files() const { return files_; }
        std::size_t placeOf(std::size_t file) const { return placeOf_.at(file); }

    private:
        std::map<std::size_t, std::size_t> placeOf_;
        std::vector<std::size_t> files_;
    };

    Dataset readImages(const FileTree& tree, const Dataset& labelled, const WantedImages& wanted,
        std::span<const std::size_t> records, const Progress& progress)
    {
        const std::string none
            = "none of its " + groupedNumber(records.size()) + " images can be read";
        const auto sides = commonSides(
            tree, wanted.files(), progress.phase("Looking at the sizes of " + labelled.name));
        if (!sides)
            cannotRead(tree.name, none);
        requireMemory(tree.name, records.size(), { sides->first, sides->second, 3 });

        ParallelDecoder decoder(sides->first, sides->second, records.size());
        const Progress decoding = progress.phase("Decoding " + labelled.name);
        const auto take = [&](std::size_t file, std::vector<std::uint8_t> bytes) {
            decoder.add(wanted.placeOf(file), std::move(bytes), decoding);
        };
        tree.read(wanted.files(), kLargestFile, take, decoding);
        decoder.finish(decoding);
        if (decoder.problems().size() == records.size())
            cannotRead(tree.name,
                none + "; the first, " + wanted.paths.front() + ": "
                    + decoder.problems().begin()->second);

        std::vector<std::size_t> kept;
        for (std::size_t place = 0; place < records.size(); ++place) {
            if (decoder.isThere(place))
                kept.push_back(records[place]);
        }
        Dataset dataset = toBeRead(labelled, kept);
        dataset.shape = decoder.shape();
        std::ranges::copy(
            notesOf(decoder, wanted.paths), std::back_inserter(dataset.provenance.notes));
        dataset.pixels = decoder.takePixels();
        return dataset;
    }

} // namespace

OpenDataset openImages(
    const FileTree& tree, const DatasetRequest& request, const Progress& progress)
{
    ImageRecords records = imageRecords(tree, request, progress);
    OpenDataset opened;
    Dataset& labelled = opened.labelled;
    labelled.labels = std::move(records.classes.labels);
    labelled.classNames = std::move(records.classes.names);
    labelled.name = nameOf(request.location) + (records.part.empty() ? "" : " " + records.part);
    labelled.provenance.notes = tree.notes;
    std::ranges::copy(records.notes, std::back_inserter(labelled.provenance.notes));
    opened.read = [tree, labelled, files = std::move(records.files)](
                      std::span<const std::size_t> chosen, const Progress& reading) {
        return readImages(tree, labelled, WantedImages(tree, files, chosen), chosen, reading);
    };
    return opened;
}

} // namespace engine
