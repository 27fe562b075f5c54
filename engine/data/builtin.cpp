// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin.h"

#include "engine/data/builtin/families.h"
#include "engine/error.h"
#include "engine/parallel.h"

#include <numeric>

namespace engine {

namespace {

    using Draw = void (*)(int label, Random& random, std::span<std::uint8_t> image);

    struct DrawnFamily {
        BuiltinFamily family;
        std::uint64_t seed = 0;
        Draw draw = nullptr;
    };

    const std::vector<std::string> kDigitNames { "0", "1", "2", "3", "4", "5", "6", "7", "8", "9" };
    constexpr std::size_t kImagesBetweenLooks = 50;
    constexpr ImageShape kGrey { 28, 28, 1 };
    constexpr ImageShape kColour { 32, 32, 3 };

    std::vector<DrawnFamily> allFamilies()
    {
        return {
            { { "digits", "Digits", "Handwritten digits by many hands, ballpoint and felt pen.",
                  kGrey, kDigitNames, 3000 },
                11, drawing::drawDigit },
            { { "glyphs", "Glyphs", "Printed letters A to J in many typefaces, scanned.", kGrey,
                  { "A", "B", "C", "D", "E", "F", "G", "H", "I", "J" }, 3000 },
                12, drawing::drawGlyph },
            { { "garments", "Garments", "Clothes, shoes and bags with texture and folds.", kGrey,
                  { "T-shirt", "Trousers", "Pullover", "Dress", "Coat", "Sandal", "Shirt",
                      "Sneaker", "Bag", "Ankle boot" },
                  3000 },
                13, drawing::drawGarment },
            { { "kana", "Kana", "Cursive kana drawn with a brush.", kGrey,
                  { "o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo" }, 3000 },
                14, drawing::drawKana },
            { { "notes", "Notes", "A few digits in another hand and with another pen.", kGrey,
                  kDigitNames, 1000 },
                15, drawing::drawNote },
            { { "scenes", "Scenes",
                  "Small colour pictures of landscapes, skies, plants and animals.", kColour,
                  { "sunset", "mountain", "forest", "city", "desert", "sailing boat", "flower",
                      "balloon", "fish", "bird" },
                  2000 },
                16, drawing::drawScene },
        };
    }

    const std::vector<DrawnFamily>& drawnFamilies()
    {
        static const std::vector<DrawnFamily> families = allFamilies();
        return families;
    }

    const DrawnFamily& familyNamed(std::string_view name)
    {
        std::string known;
        for (const DrawnFamily& drawn : drawnFamilies()) {
            if (drawn.family.name == name)
                return drawn;
            known += (known.empty() ? "" : ", ") + drawn.family.name;
        }
        throw Error(
            "There is no built-in dataset \"" + std::string(name) + "\"; there are " + known + ".");
    }

    /// Every class equally often, in an order that looks random and is balanced from the start.
    std::vector<int> interleavedLabels(std::size_t count, std::size_t classes, Random& random)
    {
        std::vector<int> labels;
        std::vector<int> round(classes);
        std::iota(round.begin(), round.end(), 0);
        while (labels.size() < count) {
            random.shuffle(round);
            labels.insert(labels.end(), round.begin(), round.end());
        }
        labels.resize(count);
        return labels;
    }

} // namespace

const std::vector<BuiltinFamily>& builtinFamilies()
{
    static const std::vector<BuiltinFamily> families = [] {
        std::vector<BuiltinFamily> all;
        for (const DrawnFamily& drawn : drawnFamilies())
            all.push_back(drawn.family);
        return all;
    }();
    return families;
}

Dataset builtinDataset(std::string_view name, const Progress& progress)
{
    const DrawnFamily& drawn = familyNamed(name);
    const BuiltinFamily& family = drawn.family;
    Random order(drawn.seed);
    Dataset dataset;
    dataset.name = family.title;
    dataset.shape = family.shape;
    dataset.labels = interleavedLabels(family.count, family.classNames.size(), order);
    dataset.classNames = family.classNames;
    dataset.provenance = { .location = "builtin:" + family.name,
        .format = "built-in",
        .total = family.count,
        .synthetic = true,
        .notes = { "Synthetic: drawn by Wander itself." } };
    const Progress reading = progress.phase("Reading " + family.title);
    const std::size_t values = family.shape.values();
    dataset.pixels.resize(family.count * values);
    std::vector<std::uint64_t> seeds(family.count);
    for (std::uint64_t& seed : seeds)
        seed = order.next();
    const auto draw = [&](Index index) {
        const auto i = static_cast<std::size_t>(index);
        if (i % kImagesBetweenLooks == 0)
            reading.step(static_cast<long long>(i), static_cast<long long>(family.count));
        Random random(seeds[i]); // an image of its own, whatever the others draw, and when
        drawn.draw(dataset.labels[i], random, { dataset.pixels.data() + i * values, values });
    };
    inParallel(static_cast<Index>(family.count), usableCores(), draw);
    return dataset;
}

} // namespace engine
