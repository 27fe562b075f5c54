// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_classes.h"

#include "engine/data/find_format.h"
#include "engine/data/grouped_number.h"
#include "engine/data/images/image_header.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace engine {
namespace {

    std::string lowerCase(std::string_view text)
    {
        std::string lower(text);
        std::ranges::transform(lower, lower.begin(),
            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return lower;
    }

    std::string extensionOf(const std::string& path)
    {
        return lowerCase(std::filesystem::path(path).extension().string());
    }

    /// By extension where that is the custom, else by the first bytes; common text files are not
    /// even opened.
    std::vector<std::size_t> imagesOf(const FileTree& tree, const Progress& progress)
    {
        static const std::set<std::string> images { ".png", ".jpg", ".jpeg", ".bmp", ".ppm", ".pgm",
            ".pbm", ".pnm", ".tif", ".tiff", ".webp" };
        static const std::set<std::string> others { ".txt", ".csv", ".tsv", ".json", ".jsonl",
            ".md", ".xml", ".html", ".py", ".yaml", ".yml", ".pdf", ".gz", ".zip", ".npy", ".npz" };
        std::vector<std::size_t> found;
        std::vector<std::size_t> unclear;
        for (std::size_t i = 0; i < tree.paths.size(); ++i) {
            const std::string extension = extensionOf(tree.paths[i]);
            if (images.contains(extension))
                found.push_back(i);
            else if (!others.contains(extension))
                unclear.push_back(i);
        }
        constexpr std::size_t kMagicBytes = 32;
        const auto look = [&](std::size_t file, const std::vector<std::uint8_t>& head) {
            if (isImage(head))
                found.push_back(file);
        };
        tree.read(unclear, kMagicBytes, look, progress.phase("Looking for images"));
        std::ranges::sort(found);
        return found;
    }

    /// "train" for "Training", "" for what is no part.
    std::string partOf(std::string_view folder)
    {
        static const std::map<std::string, std::string> parts { { "train", "train" },
            { "training", "train" }, { "test", "test" }, { "testing", "test" }, { "val", "val" },
            { "valid", "val" }, { "validation", "val" } };
        const auto found = parts.find(lowerCase(folder));
        return found == parts.end() ? "" : found->second;
    }

    /// Images with the folders that still tell them apart.
    class ImageFolders {
    public:
        ImageFolders(const FileTree& tree, std::vector<std::size_t> images)
            : tree_(tree)
            , images_(std::move(images))
        {
        }

        const std::vector<std::size_t>& images() const { return images_; }
        /// The folder in which all of them lie, "" or ending in '/'.
        const std::string& base() const { return base_; }

        /// The folders between the base and the image: "Greek/character01".
        std::string_view folderOf(std::size_t image) const
        {
            const std::string_view below
                = std::string_view(tree_.paths[image]).substr(base_.size());
            const std::size_t end = below.rfind('/');
            return end == std::string_view::npos ? std::string_view() : below.substr(0, end);
        }

        std::string_view firstFolderOf(std::size_t image) const
        {
            const std::string_view folder = folderOf(image);
            return folder.substr(0, folder.find('/'));
        }

        /// Goes down as long as all images lie in one folder; returns that folder's part if it
        /// names one.
        std::string descend()
        {
            std::string part;
            while (true) {
                const std::string first(firstFolderOf(images_.front()));
                const bool isShared = !first.empty()
                    && std::ranges::all_of(
                        images_, [&](std::size_t image) { return firstFolderOf(image) == first; });
                if (!isShared)
                    return part;
                if (part.empty())
                    part = partOf(first);
                base_ += first + "/";
            }
        }

        /// The parts that the first folders name; empty if these folders are classes.
        std::vector<std::string> parts() const
        {
            std::set<std::string> parts;
            bool onlyParts = true;
            for (const std::size_t image : images_) {
                const std::string part = partOf(firstFolderOf(image));
                onlyParts = onlyParts && !part.empty();
                parts.insert(part);
            }
            const bool isSplit = onlyParts || (parts.contains("train") && parts.contains("test"));
            parts.erase("");
            return isSplit ? std::vector<std::string>(parts.begin(), parts.end())
                           : std::vector<std::string>();
        }

        void keepPart(const std::string& part)
        {
            std::erase_if(
                images_, [&](std::size_t image) { return partOf(firstFolderOf(image)) != part; });
        }

        /// Images beside the class folders belong to no class; returns how many were dropped.
        std::size_t dropUnsorted()
        {
            const auto isUnsorted = [&](std::size_t image) { return folderOf(image).empty(); };
            return std::ranges::all_of(images_, isUnsorted) ? 0
                                                            : std::erase_if(images_, isUnsorted);
        }

    private:
        const FileTree& tree_;
        std::vector<std::size_t> images_;
        std::string base_;
    };

    ImageRecords recordsByFolder(ImageFolders folders)
    {
        ImageRecords records;
        if (const std::size_t dropped = folders.dropUnsorted(); dropped > 0)
            records.notes.push_back(groupedNumber(dropped)
                + (dropped == 1 ? " image lies" : " images lie") + " beside the class folders and "
                + (dropped == 1 ? "was" : "were") + " left out.");
        // Images in one single folder: that folder's name is the class.
        const std::string single
            = std::filesystem::path(folders.base()).parent_path().filename().string();
        std::vector<std::pair<std::string, std::size_t>> ofClass;
        for (const std::size_t image : folders.images()) {
            const std::string folder(folders.folderOf(image));
            ofClass.emplace_back(folder.empty() ? single : folder, image);
        }
        std::ranges::stable_sort(ofClass, {}, [](const auto& entry) { return entry.first; });
        std::vector<std::string> texts;
        for (const auto& [name, image] : ofClass) {
            records.files.push_back(image);
            texts.push_back(name);
        }
        if (texts.front().empty()) {
            records.classes = oneClass(texts.size());
            records.notes.emplace_back("The images lie in no class folders; all are one class.");
        } else {
            records.classes = classLabels(texts);
        }
        return records;
    }

} // namespace

ImageRecords imageRecords(
    const FileTree& tree, const DatasetRequest& request, const Progress& progress)
{
    std::vector<std::size_t> images = imagesOf(tree, progress);
    if (images.empty())
        return {};
    std::ranges::sort(images, {}, [&](std::size_t image) { return tree.paths[image]; });
    ImageFolders folders(tree, std::move(images));
    std::string part = folders.descend();
    std::string note;
    if (const std::vector<std::string> parts = folders.parts(); !parts.empty()) {
        part = chosenPart(request, parts);
        note = partNote(request, parts);
        folders.keepPart(part);
        folders.descend();
    } else {
        chosenPart(request, { part });
    }
    std::optional<ImageRecords> records
        = describedRecords(tree, folders.base(), folders.images(), progress);
    if (!records)
        records = recordsByFolder(folders);
    records->part = part;
    if (!note.empty())
        records->notes.push_back(note);
    return *records;
}

} // namespace engine
