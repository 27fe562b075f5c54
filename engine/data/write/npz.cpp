// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/formats.h"
#include "engine/data/write/npz_writer.h"

namespace engine {

namespace {

    using Shape = NpzWriter::Shape;

    void writeImages(NpzWriter& npz, const Dataset& dataset, const Progress& progress)
    {
        const ImageShape& s = dataset.shape;
        npz.begin("images", "|u1",
            { dataset.size(), static_cast<std::size_t>(s.height), static_cast<std::size_t>(s.width),
                static_cast<std::size_t>(s.channels) },
            1);
        for (std::size_t i = 0; i < dataset.size(); ++i) {
            progress.step(static_cast<long long>(i), static_cast<long long>(dataset.size()));
            npz.write(dataset.image(i));
        }
        npz.end();
    }

} // namespace

void writeNpz(const ExportedDataset& exported, const std::filesystem::path& path,
    const std::filesystem::path& shown, const Progress& progress)
{
    const Dataset& dataset = exported.dataset;
    const std::size_t N = dataset.size();
    OutputFile file(path, shown);
    NpzWriter npz(file, progress);
    writeImages(npz, dataset, progress);
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
