// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/selection.h"

#include "engine/data/grouped_number.h"
#include "engine/error.h"
#include "engine/random.h"

#include <algorithm>
#include <numeric>

namespace engine {
namespace {

    using Kind = Selection::Kind;

    void checkSelection(const Dataset& dataset, const Selection& selection)
    {
        for (const int label : selection.classes)
            require(label >= 0 && label < dataset.classes(),
                dataset.name + " has no class number " + std::to_string(label)
                    + "; its classes are 0 to " + std::to_string(dataset.classes() - 1) + ".");
        if (selection.kind == Kind::range) {
            const std::string range
                = std::to_string(selection.begin) + ":" + std::to_string(selection.end);
            require(selection.begin < selection.end, "The range " + range + " holds no record.");
            require(selection.begin < dataset.size(),
                "The range " + range + " lies behind the last of the "
                    + groupedNumber(dataset.size()) + " records of " + dataset.name + ".");
        } else if (selection.kind != Kind::all) {
            require(
                selection.end > 0, "At least one record must be taken of " + dataset.name + ".");
        }
    }

    /// How many of each class make up a sample of `wanted`: shares rounded down, what is left goes
    /// to the largest remainders, ties to the lower class.
    std::vector<std::size_t> quotas(const std::vector<std::size_t>& counts, std::size_t wanted)
    {
        const std::size_t total = std::accumulate(counts.begin(), counts.end(), std::size_t { 0 });
        std::vector<std::size_t> quota(counts.size());
        std::vector<std::size_t> remainder(counts.size());
        for (std::size_t k = 0; k < counts.size(); ++k) {
            quota[k] = wanted * counts[k] / total;
            remainder[k] = wanted * counts[k] % total;
        }
        std::vector<std::size_t> order(counts.size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        std::ranges::stable_sort(
            order, std::ranges::greater {}, [&](std::size_t k) { return remainder[k]; });
        const std::size_t left
            = wanted - std::accumulate(quota.begin(), quota.end(), std::size_t { 0 });
        for (std::size_t i = 0; i < left; ++i)
            ++quota[order[i]];
        return quota;
    }

    std::vector<std::size_t> stratifiedSample(const Dataset& dataset,
        const std::vector<std::size_t>& candidates, std::size_t wanted, std::uint64_t seed)
    {
        if (wanted >= candidates.size())
            return candidates;
        std::vector<std::vector<std::size_t>> ofClass(dataset.classNames.size());
        for (const std::size_t record : candidates)
            ofClass[static_cast<std::size_t>(dataset.labels[record])].push_back(record);
        std::vector<std::size_t> counts;
        for (const auto& records : ofClass)
            counts.push_back(records.size());
        const std::vector<std::size_t> quota = quotas(counts, wanted);

        std::vector<std::size_t> sample;
        Random random(seed);
        for (std::size_t k = 0; k < ofClass.size(); ++k) {
            random.shuffle(ofClass[k]);
            sample.insert(sample.end(), ofClass[k].begin(),
                ofClass[k].begin() + static_cast<std::ptrdiff_t>(quota[k]));
        }
        std::ranges::sort(sample);
        return sample;
    }

    std::vector<std::size_t> recordsOfClasses(
        const Dataset& dataset, const std::vector<int>& classes)
    {
        std::vector<std::size_t> records;
        for (std::size_t i = 0; i < dataset.size(); ++i) {
            if (classes.empty() || std::ranges::find(classes, dataset.labels[i]) != classes.end())
                records.push_back(i);
        }
        return records;
    }

    std::string classWords(const Dataset& dataset, const std::vector<int>& classes)
    {
        constexpr std::size_t kMostNamed = 3;
        if (classes.size() > kMostNamed)
            return std::to_string(classes.size()) + " of " + std::to_string(dataset.classes())
                + " classes";
        std::string words = classes.size() == 1 ? "class" : "classes";
        for (std::size_t i = 0; i < classes.size(); ++i)
            words
                += (i == 0 ? " " : ", ") + dataset.classNames[static_cast<std::size_t>(classes[i])];
        return words;
    }

} // namespace

std::vector<std::size_t> selectedRecords(const Dataset& dataset, const Selection& selection)
{
    checkSelection(dataset, selection);
    std::vector<std::size_t> records = recordsOfClasses(dataset, selection.classes);
    switch (selection.kind) {
    case Kind::all:
        break;
    case Kind::first:
        records.resize(std::min(records.size(), selection.end));
        break;
    case Kind::range:
        std::erase_if(records, [&](std::size_t record) {
            return record < selection.begin || record >= selection.end;
        });
        break;
    case Kind::sample:
        records = stratifiedSample(dataset, records, selection.end, selection.seed);
        break;
    }
    return records;
}

std::string selectionWords(const Dataset& dataset, const Selection& selection, std::size_t taken)
{
    const std::string of = " of " + groupedNumber(dataset.size());
    std::string words;
    switch (selection.kind) {
    case Kind::all:
        words = selection.classes.empty() ? "" : groupedNumber(taken) + of;
        break;
    case Kind::first:
        words = "first " + groupedNumber(taken) + of;
        break;
    case Kind::range:
        words = "records " + groupedNumber(selection.begin) + " to "
            + groupedNumber(std::min(selection.end, dataset.size()) - 1) + of;
        break;
    case Kind::sample:
        words = groupedNumber(taken) + of + ", stratified, seed " + std::to_string(selection.seed);
        break;
    }
    if (!selection.classes.empty())
        words += ", " + classWords(dataset, selection.classes);
    return words;
}

Dataset select(const Dataset& dataset, const Selection& selection)
{
    if (selection == Selection {})
        return dataset;
    const std::vector<std::size_t> records = selectedRecords(dataset, selection);
    Dataset chosen = selectRecords(dataset, records);
    const std::string& before = dataset.provenance.selection;
    chosen.provenance.selection = selectionWords(dataset, selection, records.size())
        + (before.empty() ? "" : ", taken from " + before);
    return chosen;
}

Dataset withoutPixels(const Dataset& dataset, std::span<const std::size_t> records)
{
    Dataset chosen;
    chosen.name = dataset.name;
    chosen.shape = dataset.shape;
    chosen.classNames = dataset.classNames;
    chosen.provenance = dataset.provenance;
    chosen.labels.reserve(records.size());
    chosen.records.reserve(records.size());
    for (const std::size_t record : records) {
        chosen.labels.push_back(dataset.labels.at(record));
        chosen.records.push_back(dataset.recordOf(record));
    }
    return chosen;
}

Dataset selectRecords(const Dataset& dataset, std::span<const std::size_t> records)
{
    Dataset chosen = withoutPixels(dataset, records);
    chosen.pixels.reserve(records.size() * dataset.shape.values());
    for (const std::size_t record : records) {
        const auto image = dataset.image(record);
        chosen.pixels.insert(chosen.pixels.end(), image.begin(), image.end());
    }
    return chosen;
}

} // namespace engine
