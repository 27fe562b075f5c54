// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/cifar.h"

#include "engine/data/byte_stream.h"
#include "engine/data/class_labels.h"
#include "engine/data/pixel_layout.h"

#include <algorithm>
#include <fstream>
#include <numeric>
#include <optional>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    constexpr ImageShape kShape { 32, 32, 3 };

    /// CIFAR-10 has one label byte before the planes, CIFAR-100 two: coarse, then fine.
    struct Variant {
        std::size_t labelBytes = 1;
        int classes = 10;

        std::size_t recordBytes() const { return labelBytes + kShape.values(); }
    };

    /// Up to a hundred records, spread over the file, have labels that the variant allows.
    bool hasLabelsOf(const fs::path& file, std::uint64_t records, const Variant& variant)
    {
        constexpr std::uint64_t kLooks = 100;
        std::ifstream stream(file, std::ios::binary);
        for (std::uint64_t i = 0; i < std::min(records, kLooks); ++i) {
            const std::uint64_t record = records <= kLooks ? i : i * records / kLooks;
            stream.seekg(static_cast<std::streamoff>(record * variant.recordBytes()));
            char bytes[2] = {};
            stream.read(bytes, static_cast<std::streamsize>(variant.labelBytes));
            constexpr int kCoarseClasses = 20;
            const bool coarseFits
                = variant.labelBytes == 1 || static_cast<unsigned char>(bytes[0]) < kCoarseClasses;
            const int label = static_cast<unsigned char>(bytes[variant.labelBytes - 1]);
            if (!stream || !coarseFits || label >= variant.classes)
                return false;
        }
        return true;
    }

    std::optional<Variant> variantOf(const fs::path& file)
    {
        std::error_code problem;
        const std::uint64_t size = fs::file_size(file, problem);
        if (problem || size == 0)
            return std::nullopt;
        for (const Variant variant : { Variant { 1, 10 }, Variant { 2, 100 } }) {
            if (size % variant.recordBytes() == 0
                && hasLabelsOf(file, size / variant.recordBytes(), variant))
                return variant;
        }
        return std::nullopt;
    }

    /// One name a line, as in batches.meta.txt.
    std::vector<std::string> linesOf(const fs::path& file)
    {
        std::ifstream stream(file);
        std::vector<std::string> lines;
        for (std::string line; std::getline(stream, line);) {
            if (line.ends_with('\r'))
                line.pop_back();
            if (!line.empty())
                lines.push_back(line);
        }
        return lines;
    }

    std::vector<std::string> classNamesOf(const fs::path& file, const Variant& variant)
    {
        const bool ten = variant.classes == 10;
        std::vector<std::string> names
            = linesOf(file.parent_path() / (ten ? "batches.meta.txt" : "fine_label_names.txt"));
        if (names.size() == static_cast<std::size_t>(variant.classes))
            return names;
        if (ten)
            return { "airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse",
                "ship", "truck" };
        names.clear();
        for (int k = 0; k < variant.classes; ++k)
            names.push_back(std::to_string(k));
        return names;
    }

    using Visit = std::function<void(std::span<const std::uint8_t> record)>;

    /// Visits records numbered through all files of the part.
    void forPartRecords(const CifarPart& part, const Variant& variant,
        std::span<const std::size_t> records, const Visit& visit, const Progress& progress)
    {
        std::size_t before = 0; // records in the files that came before
        for (const fs::path& file : part.files) {
            const ByteSource source = fileBytes(file);
            const std::size_t count = source.atMost / variant.recordBytes();
            std::vector<std::size_t> here;
            for (const std::size_t record : records) {
                if (record >= before && record < before + count)
                    here.push_back(record - before);
            }
            ByteStream stream = source.open(progress);
            forRecords(stream, variant.recordBytes(), here, visit, progress);
            before += count;
        }
    }

    std::vector<std::int64_t> labelsOf(
        const CifarPart& part, const Variant& variant, const Progress& progress)
    {
        std::size_t count = 0;
        for (const fs::path& file : part.files)
            count += fs::file_size(file) / variant.recordBytes();
        std::vector<std::size_t> all(count);
        std::iota(all.begin(), all.end(), std::size_t { 0 });
        std::vector<std::int64_t> labels;
        labels.reserve(count);
        const auto look = [&](std::span<const std::uint8_t> record) {
            labels.push_back(record[variant.labelBytes - 1]);
        };
        forPartRecords(part, variant, all, look, progress.phase("Reading labels"));
        return labels;
    }

} // namespace

bool isCifar(const fs::path& file)
{
    return variantOf(file).has_value();
}

std::vector<CifarPart> cifarParts(const fs::path& folder)
{
    CifarPart train { .part = "train" };
    CifarPart test { .part = "test" };
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        const bool isTrain
            = (name.starts_with("data_batch") && name.ends_with(".bin")) || name == "train.bin";
        const bool isTest = name == "test_batch.bin" || name == "test.bin";
        if ((!isTrain && !isTest) || !entry.is_regular_file())
            continue;
        if (!isCifar(entry.path()))
            cannotRead(entry.path().string(),
                "it is named like a CIFAR file, but does not consist of CIFAR records (3073 or "
                "3074 bytes)");
        (isTrain ? train : test).files.push_back(entry.path());
    }
    std::vector<CifarPart> parts;
    for (CifarPart& part : { std::ref(train), std::ref(test) }) {
        std::ranges::sort(part.files);
        if (!part.files.empty())
            parts.push_back(part);
    }
    return parts;
}

OpenDataset openCifar(const CifarPart& part, const Progress& progress)
{
    const fs::path& first = part.files.front();
    const std::optional<Variant> variant = variantOf(first);
    if (!variant)
        cannotRead(first.string(), "it does not consist of CIFAR records (3073 or 3074 bytes)");
    ClassLabels classes = classLabels(
        labelsOf(part, *variant, progress), classNamesOf(first, *variant), first.string());

    OpenDataset opened;
    Dataset& labelled = opened.labelled;
    labelled.name = (variant->classes == 10 ? "CIFAR-10" : "CIFAR-100")
        + std::string(part.part.empty() ? "" : " ") + part.part;
    labelled.shape = kShape;
    labelled.labels = std::move(classes.labels);
    labelled.classNames = std::move(classes.names);
    labelled.provenance.format = "CIFAR binary";
    if (variant->labelBytes == 2)
        labelled.provenance.notes.emplace_back(
            "The fine labels were taken; the coarse ones (20 groups) were not used.");

    opened.read = [labelled, part, variant = *variant](
                      std::span<const std::size_t> records, const Progress& reading) {
        Dataset dataset = toBeRead(labelled, records);
        dataset.pixels.reserve(records.size() * kShape.values());
        const auto take = [&](std::span<const std::uint8_t> record) {
            const auto image = interleaved(record.subspan(variant.labelBytes), kShape);
            dataset.pixels.insert(dataset.pixels.end(), image.begin(), image.end());
        };
        forPartRecords(part, variant, records, take, reading.phase("Reading " + labelled.name));
        return dataset;
    };
    return opened;
}

} // namespace engine
