// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two datasets of 28 x 28 images to measure on: real ones where they lie beside the checkout, else
// built-in ones.
#pragma once
#include "engine/data/features.h"
#include "engine/data/read_dataset.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace measure {

/// The folder with mnist/ and kmnist/, "" where there is none.
inline std::string imageFolder()
{
    const char* chosen = std::getenv("WANDER_SHARED");
    const std::filesystem::path shared = chosen != nullptr
        ? std::filesystem::path(chosen)
        : std::filesystem::path(WANDER_SOURCE_DIR).parent_path() / "shared";
    const auto data = shared / "data";
    return std::filesystem::is_directory(data / "mnist") ? data.string() : "";
}

struct ImagePair {
    std::string name;
    engine::FeaturesPtr source;
    engine::FeaturesPtr target;
};

/// `count` images of the first and `others` of the second, 0: as many; every class in its share.
inline ImagePair imagePair(int count, int others = 0)
{
    constexpr int kKuzushiji = 10000; // images that there are
    const std::string folder = imageFolder();
    const auto read = [&](const std::string& place, int images) {
        const std::string request = place + "#sample=" + std::to_string(images);
        return std::make_shared<const engine::LabelledFeatures>(
            engine::featuresOf(engine::readDataset(engine::parseRequest(request))));
    };
    if (others == 0)
        others = count;
    if (folder.empty())
        return { "built-in digits, kana", read("builtin:digits", count),
            read("builtin:kana", others) };
    const engine::FeaturesPtr source = read(folder + "/mnist@train", count);
    if (others > kKuzushiji)
        return { "MNIST, Fashion-MNIST", source, read(folder + "/fashion-mnist@train", others) };
    return { "MNIST, KMNIST", source, read(folder + "/kmnist@test", others) };
}

} // namespace measure
