// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/read_dataset.h"

#include "engine/aside.h"
#include "engine/data/builtin.h"
#include "engine/data/byte_stream.h"
#include "engine/data/find_format.h"
#include "engine/data/open_dataset.h"
#include "engine/data/valid_text.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <new>
#include <stdexcept>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    constexpr std::string_view kBuiltin = "builtin:";

    Dataset readBuiltin(const DatasetRequest& request, const Progress& progress)
    {
        require(request.part.empty(), request.location + " has no part \"" + request.part + "\".");
        const std::string_view name = std::string_view(request.location).substr(kBuiltin.size());
        return select(builtinDataset(name, progress), request.selection);
    }

    /// Where it can be opened again, from any working directory.
    std::string absoluteLocation(const DatasetRequest& request)
    {
        std::error_code ignored;
        const fs::path path = fs::absolute(request.location, ignored).lexically_normal();
        return requestText(
            { .location = path.string(), .part = request.part, .upright = request.upright });
    }

    /// The location stays as it is: it has to be opened again.
    void makeTextValid(Dataset& dataset)
    {
        dataset.name = validText(dataset.name);
        for (std::string& name : dataset.classNames)
            name = validText(name);
        for (std::string& note : dataset.provenance.notes)
            note = validText(note);
    }

    Dataset readFile(const DatasetRequest& request, const Progress& progress)
    {
        const std::string& location = request.location;
        const OpenDataset opened = openDataset(request, progress);
        const Dataset& labelled = opened.labelled;
        if (labelled.labels.empty())
            cannotRead(location, "it holds no images");
        const std::vector<std::size_t> records = selectedRecords(labelled, request.selection);
        if (records.empty())
            cannotRead(location, "the selection leaves no image");
        requireMemory(location, records.size(), labelled.shape);
        Dataset dataset = opened.read(records, progress);

        std::vector<std::string> notes = labelled.provenance.notes;
        std::ranges::move(dataset.provenance.notes, std::back_inserter(notes));
        dataset.provenance = { .location = absoluteLocation(request),
            .format = labelled.provenance.format,
            .selection = selectionWords(labelled, request.selection, dataset.size()),
            .total = labelled.size(),
            .notes = std::move(notes) };
        makeTextValid(dataset);
        checkDataset(dataset);
        return dataset;
    }

    Dataset readFrom(const DatasetRequest& request, const Progress& progress)
    {
        try {
            return readFile(request, progress);
        } catch (const fs::filesystem_error& problem) {
            cannotRead(request.location, problem.code().message());
        } catch (const std::bad_alloc&) {
            cannotRead(request.location, "the memory does not suffice; take a sample of it");
        } catch (const std::length_error&) {
            cannotRead(request.location, "the memory does not suffice; take a sample of it");
        }
    }

} // namespace

Dataset readDataset(const DatasetRequest& request, const Progress& progress)
{
    if (request.location.starts_with(kBuiltin))
        return readBuiltin(request, progress);
    constexpr int kAtOnce = 4; // one that never answers must not hold up what is on other disks
    static Aside disks(kAtOnce);
    return disks.run(
        [request](const Progress& along) { return readFrom(request, along); }, progress);
}

} // namespace engine
