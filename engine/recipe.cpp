// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recipe.h"
#include "engine/data/xxh64.h"

#include <cstdio>
#include <filesystem>

namespace engine {

namespace {

    class Checksum {
    public:
        void add(const void* data, std::size_t bytes)
        {
            // One sum after the other: the last one is the seed of the next.
            sum_ = xxh64({ static_cast<const std::uint8_t*>(data), bytes }, sum_);
        }
        template <class Values> void addValues(const Values& values)
        {
            add(values.data(), static_cast<std::size_t>(values.size()) * sizeof(*values.data()));
        }
        std::string text() const
        {
            char digits[17];
            std::snprintf(digits, sizeof digits, "%016llx", static_cast<unsigned long long>(sum_));
            return digits;
        }

    private:
        std::uint64_t sum_ = 0;
    };

    template <class Values> std::string checksumOf(const Values& values)
    {
        Checksum checksum;
        checksum.addValues(values);
        return checksum.text();
    }

    std::string inputDifference(
        const std::string& role, const RecipeInput& expected, const RecipeInput& found)
    {
        if (expected.checksum == found.checksum)
            return {};
        return "The " + role + " " + expected.request.location + " has changed: its checksum is "
            + found.checksum + ", the recipe says " + expected.checksum + ".";
    }

    std::string outputDifference(
        const std::string& part, const std::string& expected, const std::string& found)
    {
        if (expected == found)
            return {};
        return "The " + part + " differ: their checksum is " + found + ", the recipe says "
            + expected + ".";
    }

} // namespace

ExportChecksums checksumsOf(const ExportedDataset& exported)
{
    Checksum names;
    for (const std::string& name : exported.dataset.classNames) {
        names.addValues(name);
        names.add("", 1);
    }
    Checksum parents;
    for (std::size_t s = 0; s < exported.parentRecords.size(); ++s) {
        parents.addValues(exported.parentRecords[s]);
        parents.addValues(exported.parentWeights[s]);
    }
    return { .images = checksumOf(exported.dataset.pixels),
        .labels = checksumOf(exported.dataset.labels),
        .softLabels = checksumOf(exported.softLabels),
        .classNames = names.text(),
        .parents = parents.text() };
}

RecipeInput recipeInput(DatasetRequest request, const Dataset& dataset, const std::string& checksum)
{
    if (!request.location.starts_with("builtin:"))
        request.location = std::filesystem::absolute(request.location).lexically_normal().string();
    return { .request = std::move(request),
        .name = dataset.name,
        .images = dataset.size(),
        .checksum = checksum };
}

std::string firstDifference(const Recipe& expected, const Recipe& found)
{
    std::string difference = inputDifference("target", expected.target, found.target);
    for (std::size_t s = 0; s < expected.sources.size() && difference.empty(); ++s)
        difference = inputDifference(
            "source " + std::to_string(s + 1), expected.sources[s], found.sources[s]);
    const ExportChecksums& wanted = expected.output;
    const ExportChecksums& made = found.output;
    const struct {
        const char* part;
        const std::string& wanted;
        const std::string& made;
    } outputs[] = { { "class names", wanted.classNames, made.classNames },
        { "images", wanted.images, made.images }, { "labels", wanted.labels, made.labels },
        { "soft labels", wanted.softLabels, made.softLabels },
        { "parents", wanted.parents, made.parents } };
    for (const auto& output : outputs) {
        if (difference.empty())
            difference = outputDifference(output.part, output.wanted, output.made);
    }
    if (!difference.empty() && expected.version != found.version)
        difference += " The recipe was made by Wander " + expected.version + ", this is "
            + found.version + ".";
    return difference;
}

std::string nameOf(WeightChoice choice)
{
    switch (choice) {
    case WeightChoice::given:
        return "given";
    case WeightChoice::closest:
        return "closest";
    case WeightChoice::uniform:
        return "uniform";
    }
    return {};
}

std::string wanderVersion()
{
    return WANDER_VERSION;
}

} // namespace engine
