// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/numpy_dataset.h"

#include "engine/data/class_labels.h"
#include "engine/data/find_format.h"
#include "engine/data/pixel_layout.h"
#include "engine/data/pixel_records.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace engine {
namespace {

    struct Roles {
        const char* part;
        const char* images;
        const char* labels;
    };

    constexpr Roles kRoles[] = {
        { "train", "x_train", "y_train" },
        { "train", "train_images", "train_labels" },
        { "train", "train_x", "train_y" },
        { "train", "train_data", "train_labels" },
        { "test", "x_test", "y_test" },
        { "test", "test_images", "test_labels" },
        { "test", "test_x", "test_y" },
        { "test", "test_data", "test_labels" },
        { "val", "x_val", "y_val" },
        { "val", "val_images", "val_labels" },
        { "", "images", "labels" },
        { "", "image", "label" },
        { "", "imgs", "labels" },
        { "", "data", "target" },
        { "", "data", "labels" },
        { "", "x", "y" },
        { "", "arr_0", "arr_1" },
    };

    std::string lowerCase(std::string text)
    {
        std::ranges::transform(
            text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        return text;
    }

    std::optional<NpyArray> arrayNamed(
        const NumpyArrays& arrays, const std::string& name, const Progress& progress)
    {
        for (const auto& [key, source] : arrays) {
            if (lowerCase(key) == name)
                return npyArray(source, progress);
        }
        return std::nullopt;
    }

    struct Found {
        std::string part;
        NpyArray images;
        std::optional<NpyArray> labels;
    };

    bool holdsImages(const NpyArray& array)
    {
        return array.axes.size() >= 2 && pixelLayout(array.axes);
    }

    /// What is left if no names are known: the only array that may be images, and the only one that
    /// fits as labels.
    std::vector<Found> foundByShape(
        const NumpyArrays& arrays, const std::string& location, const Progress& progress)
    {
        std::vector<NpyArray> images;
        std::vector<NpyArray> rest;
        std::string names;
        for (const auto& [key, source] : arrays) {
            names += (names.empty() ? "" : ", ") + key;
            const NpyArray array = npyArray(source, progress);
            if (arrays.size() == 1)
                refuseObjects(array);
            (array.isNumbers() && holdsImages(array) ? images : rest).push_back(array);
        }
        if (images.size() != 1)
            cannotRead(location,
                "which of its arrays are images is not clear from their names (" + names
                    + "); call them images and labels, or x_train, y_train, x_test and y_test");
        Found found { .images = images.front() };
        std::erase_if(rest, [&](const NpyArray& array) {
            return array.axes.empty() || array.axes[0] != found.images.axes[0]
                || array.axes.size() > 1;
        });
        if (rest.size() == 1)
            found.labels = rest.front();
        return { found };
    }

    std::vector<Found> foundByName(const NumpyArrays& arrays, const Progress& progress)
    {
        std::vector<Found> found;
        for (const Roles& roles : kRoles) {
            const auto images = arrayNamed(arrays, roles.images, progress);
            if (!images || std::ranges::find(found, roles.part, &Found::part) != found.end())
                continue;
            auto labels = arrayNamed(arrays, roles.labels, progress);
            const bool elsewhere = std::string_view(roles.images) == "data" && !labels
                && arrayNamed(arrays, "labels", progress);
            if (elsewhere)
                continue;
            if (!labels)
                labels = arrayNamed(arrays, "soft_labels", progress);
            found.push_back({ .part = roles.part, .images = *images, .labels = labels });
        }
        return found;
    }

    std::int64_t wholeLabel(double value, const NpyArray& array)
    {
        if (value != std::floor(value) || std::abs(value) > 1e15)
            cannotRead(array.source.name, "its labels are not whole numbers");
        return static_cast<std::int64_t>(value);
    }

    /// One number a record; of several columns (one-hot or soft labels) the largest.
    std::vector<std::int64_t> labelValues(const NpyArray& array, const Progress& progress)
    {
        const std::vector<double> numbers = npyNumbers(array, progress);
        const std::size_t columns
            = array.axes.size() < 2 || array.axes[0] == 0 ? 1 : numbers.size() / array.axes[0];
        std::vector<std::int64_t> values;
        for (std::size_t at = 0; columns > 0 && at < numbers.size(); at += columns) {
            const auto row = std::span(numbers).subspan(at, columns);
            values.push_back(columns == 1 ? wholeLabel(row[0], array)
                                          : std::ranges::max_element(row) - row.begin());
        }
        return values;
    }

    ClassLabels labelsOf(const Found& found, const NumpyArrays& arrays, const Progress& progress)
    {
        if (!found.labels) {
            ClassLabels all = oneClass(found.images.axes[0]);
            all.note = "There are no labels; all images are one class.";
            return all;
        }
        refuseObjects(*found.labels);
        if (found.labels->isText())
            return classLabels(npyTexts(*found.labels, progress));
        std::vector<std::string> names;
        if (const auto array = arrayNamed(arrays, "class_names", progress);
            array && array->isText())
            names = npyTexts(*array, progress);
        return classLabels(labelValues(*found.labels, progress), names, found.labels->source.name);
    }

    std::string axesText(const NpyArray& array)
    {
        std::string text;
        for (const std::uint64_t axis : array.axes)
            text += (text.empty() ? "" : ", ") + std::to_string(axis);
        return "(" + text + ")";
    }

} // namespace

OpenDataset openNumpy(const NumpyArrays& arrays, const DatasetRequest& request,
    const std::string& name, const Progress& progress)
{
    std::vector<Found> all = foundByName(arrays, progress);
    if (all.empty())
        all = foundByShape(arrays, request.location, progress);
    std::vector<std::string> parts;
    for (const Found& found : all)
        parts.push_back(found.part);
    const std::string part = chosenPart(request, parts);
    const Found& found = *std::ranges::find(all, part, &Found::part);
    refuseObjects(found.images);
    const auto layout = pixelLayout(found.images.axes);
    if (!layout || !found.images.isNumbers())
        cannotRead(found.images.source.name,
            "its shape " + axesText(found.images)
                + " is not that of images: (N, H, W), (N, H, W, C), (N, C, H, W) or (N, square)");
    requireMemory(request.location, layout->images, kRecordOverhead);
    ClassLabels classes = labelsOf(found, arrays, progress);
    if (classes.labels.size() != layout->images)
        cannotRead(request.location,
            std::to_string(classes.labels.size()) + " labels for " + std::to_string(layout->images)
                + " images");

    OpenDataset opened;
    Dataset& labelled = opened.labelled;
    labelled.name = name + (part.empty() ? "" : " " + part);
    labelled.shape = layout->shape;
    labelled.labels = std::move(classes.labels);
    labelled.classNames = std::move(classes.names);
    if (!classes.note.empty())
        labelled.provenance.notes.push_back(classes.note);
    if (const std::string note = partNote(request, parts); !note.empty())
        labelled.provenance.notes.push_back(note);
    const NpyArray images = inRowOrder(found.images);
    opened.read = pixelReader(labelled,
        { .source = images.source,
            .headerBytes = images.headerBytes,
            .type = images.type,
            .layout = *layout });
    return opened;
}

NumpyArrays numpyFiles(const std::filesystem::path& file)
{
    NumpyArrays arrays { { "images", fileBytes(file) } };
    const std::string stem = file.stem().string();
    for (const auto& [images, labels] :
        { std::pair { "images", "labels" }, { "imgs", "labels" }, { "image", "label" },
            { "data", "labels" }, { "data", "target" }, { "x", "y" }, { "X", "y" } }) {
        const std::size_t at = stem.find(images);
        if (at == std::string::npos)
            continue;
        std::string other = stem;
        other.replace(at, std::string_view(images).size(), labels);
        const std::filesystem::path beside = file.parent_path() / (other + ".npy");
        if (std::filesystem::is_regular_file(beside)) {
            arrays["labels"] = fileBytes(beside);
            break;
        }
    }
    return arrays;
}

} // namespace engine
