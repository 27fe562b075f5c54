// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_dataset.h"

#include "engine/data/byte_stream.h"
#include "engine/data/common_shape.h"
#include "engine/data/find_format.h"
#include "engine/data/grouped_number.h"
#include "engine/data/images/image_classes.h"
#include "engine/data/images/image_decoder.h"
#include "engine/data/images/image_header.h"
#include "engine/data/selection.h"
#include "engine/parallel.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace engine {
namespace {

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
        constexpr std::size_t kMostHeaders = 4096;
        constexpr std::size_t kLongestHeader = std::size_t { 1 }
            << 20; // a JPEG may start with a thumbnail
        tree.read(files, kMostHeaders, look, progress);
        const std::vector<std::size_t> again = std::move(unclear);
        unclear.clear();
        tree.read(again, kLongestHeader, look, progress);
        if (counts.empty())
            return std::nullopt;
        return std::ranges::max_element(counts, {}, [](const auto& entry) {
            return entry.second;
        })->first;
    }

    /// Images at their final size and place, in one array that turns from grey to colour when
    /// colour comes.
    class ImageStack {
    public:
        ImageStack(Sides sides, std::size_t images)
            : shape_ { sides.first, sides.second, 1 }
            , images_(images)
        {
        }

        ImageShape shape() const { return shape_; }

        void makeColour()
        {
            if (shape_.channels == 3)
                return;
            std::vector<std::uint8_t> colour;
            if (!pixels_.empty()) {
                colour.reserve(3 * pixels_.size());
                for (const std::uint8_t grey : pixels_)
                    colour.insert(colour.end(), 3, grey);
            }
            pixels_ = std::move(colour);
            shape_.channels = 3;
        }

        void put(std::size_t place, const DecodedImage& image)
        {
            if (pixels_.empty())
                pixels_.resize(images_ * shape_.values());
            const auto pixels = imageToShape(image.pixels, image.shape, shape_);
            std::ranges::copy(pixels, pixels_.begin() + offset(place));
        }

        /// The pixels of the places where `isThere`, moved together.
        std::vector<std::uint8_t> take(const std::vector<bool>& isThere)
        {
            std::size_t kept = 0;
            for (std::size_t place = 0; place < images_; ++place) {
                if (!isThere[place])
                    continue;
                if (kept != place)
                    std::copy(pixels_.begin() + offset(place), pixels_.begin() + offset(place + 1),
                        pixels_.begin() + offset(kept));
                ++kept;
            }
            pixels_.resize(kept * shape_.values());
            return std::move(pixels_);
        }

    private:
        std::ptrdiff_t offset(std::size_t place) const
        {
            return static_cast<std::ptrdiff_t>(place * shape_.values());
        }

        ImageShape shape_;
        std::size_t images_;
        std::vector<std::uint8_t> pixels_;
    };

    struct EncodedImage {
        std::size_t place = 0; ///< in the stack
        std::vector<std::uint8_t> bytes;
    };

    /// Takes encoded images one by one, decodes them in pieces on all cores.
    class ParallelDecoder {
    public:
        ParallelDecoder(Sides sides, std::size_t images)
            : stack(sides, images)
            , isThere(images, false)
            , sides_(sides)
        {
        }

        void add(EncodedImage image)
        {
            waitingBytes_ += image.bytes.size();
            waiting_.push_back(std::move(image));
            constexpr std::size_t kMostImages = 256;
            constexpr std::size_t kMostBytes = std::size_t { 1 } << 25;
            if (waiting_.size() >= kMostImages || waitingBytes_ >= kMostBytes)
                decodeWaiting();
        }

        void decodeWaiting()
        {
            std::vector<DecodedImage> decoded(waiting_.size());
            std::vector<char> resized(
                waiting_.size(), 0); // not vector<bool>: threads write side by side
            const auto decode = [&](Index i) {
                const auto at = static_cast<std::size_t>(i);
                DecodedImage image = decodeImage(waiting_[at].bytes);
                const ImageShape wanted { sides_.first, sides_.second, image.shape.channels };
                if (image.problem.empty() && image.shape != wanted) {
                    image.pixels = imageToShape(image.pixels, image.shape, wanted);
                    image.shape = wanted;
                    resized[at] = 1;
                }
                decoded[at] = std::move(image);
            };
            constexpr int kMostThreads = 8; // each may hold a photo of 100 million pixels
            inParallel(
                static_cast<Index>(waiting_.size()), std::min(usableCores(), kMostThreads), decode);
            if (std::ranges::any_of(
                    decoded, [](const auto& image) { return image.shape.channels == 3; }))
                stack.makeColour();
            for (std::size_t i = 0; i < decoded.size(); ++i)
                store(waiting_[i].place, decoded[i]);
            resizedImages += static_cast<std::size_t>(std::ranges::count(resized, 1));
            waiting_.clear();
            waitingBytes_ = 0;
        }

        ImageStack stack;
        std::vector<bool> isThere;
        std::map<std::size_t, std::string> problems; ///< by place
        std::size_t resizedImages = 0;
        std::size_t turnedImages = 0;

    private:
        void store(std::size_t place, const DecodedImage& image)
        {
            if (!image.problem.empty()) {
                problems[place] = image.problem;
                return;
            }
            stack.put(place, image);
            isThere[place] = true;
            turnedImages += image.turned ? 1 : 0;
        }

        Sides sides_;
        std::vector<EncodedImage> waiting_;
        std::size_t waitingBytes_ = 0;
    };

    std::string count(std::size_t number, const std::string& one, const std::string& many)
    {
        return groupedNumber(number) + " " + (number == 1 ? one : many);
    }

    /// "2 images could not be read and were skipped: a.png (it is damaged), b.png (it is
    /// truncated)."
    std::string skippedNote(const ParallelDecoder& decoder, const std::vector<std::string>& paths)
    {
        constexpr std::size_t kMostNamed = 3;
        std::string note = count(decoder.problems.size(), "image could not be read and was skipped",
                               "images could not be read and were skipped")
            + ": ";
        std::size_t named = 0;
        for (const auto& [place, problem] : decoder.problems) {
            if (named == kMostNamed)
                break;
            note += (named++ == 0 ? "" : ", ") + paths[place] + " (" + problem + ")";
        }
        const std::size_t more = decoder.problems.size() - named;
        return note + (more == 0 ? "." : " and " + groupedNumber(more) + " more.");
    }

    std::vector<std::string> notesOf(
        const ParallelDecoder& decoder, const std::vector<std::string>& paths)
    {
        std::vector<std::string> notes;
        const ImageShape shape = decoder.stack.shape();
        if (!decoder.problems.empty())
            notes.push_back(skippedNote(decoder, paths));
        if (decoder.turnedImages > 0)
            notes.push_back(count(decoder.turnedImages, "photo was", "photos were")
                + " turned upright, as its EXIF orientation says.");
        if (decoder.resizedImages > 0)
            notes.push_back(count(decoder.resizedImages, "image of another size was",
                                "images of other sizes were")
                + " resized to " + std::to_string(shape.height) + " x "
                + std::to_string(shape.width) + ", the most frequent size.");
        return notes;
    }

    Dataset readImages(const FileTree& tree, const Dataset& labelled,
        const std::vector<std::size_t>& files, std::span<const std::size_t> records,
        const Progress& progress)
    {
        std::map<std::size_t, std::size_t> placeOf; // file -> place among the records
        std::vector<std::string> paths;
        for (std::size_t i = 0; i < records.size(); ++i) {
            placeOf[files[records[i]]] = i;
            paths.push_back(tree.paths[files[records[i]]]);
        }
        std::vector<std::size_t> wanted;
        for (const auto& [file, place] : placeOf)
            wanted.push_back(file);

        const auto sides
            = commonSides(tree, wanted, progress.phase("Looking at the sizes of " + labelled.name));
        if (!sides)
            cannotRead(
                tree.name, "none of its " + groupedNumber(records.size()) + " images can be read");
        requireMemory(tree.name, records.size(), { sides->first, sides->second, 3 });
        ParallelDecoder decoder(*sides, records.size());
        constexpr std::size_t kLargestFile = std::size_t { 1 } << 28;
        tree.read(
            wanted, kLargestFile,
            [&](std::size_t file, std::vector<std::uint8_t> bytes) {
                decoder.add({ .place = placeOf[file], .bytes = std::move(bytes) });
            },
            progress.phase("Decoding " + labelled.name));
        decoder.decodeWaiting();
        if (decoder.problems.size() == records.size())
            cannotRead(tree.name,
                "none of its " + groupedNumber(records.size()) + " images can be read; the first, "
                    + paths.front() + ": " + decoder.problems.begin()->second);

        std::vector<std::size_t> kept;
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (decoder.isThere[i])
                kept.push_back(records[i]);
        }
        Dataset dataset = withoutPixels(labelled, kept);
        dataset.shape = decoder.stack.shape();
        dataset.pixels = decoder.stack.take(decoder.isThere);
        std::ranges::copy(notesOf(decoder, paths), std::back_inserter(dataset.provenance.notes));
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
    if (!records.classes.note.empty())
        labelled.provenance.notes.push_back(records.classes.note);
    opened.read = [tree, labelled, files = std::move(records.files)](
                      std::span<const std::size_t> chosen, const Progress& reading) {
        return readImages(tree, labelled, files, chosen, reading);
    };
    return opened;
}

} // namespace engine
