// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/read_dataset.h"

#include "engine/data/builtin.h"
#include "engine/data/byte_stream.h"
#include "engine/data/find_format.h"
#include "engine/data/open_dataset.h"

#include <filesystem>
#include <new>

namespace engine {
namespace {

    namespace fs = std::filesystem;

    constexpr std::string_view kBuiltin = "builtin:";

    Dataset readBuiltin(const DatasetRequest& request)
    {
        require(request.part.empty(), request.location + " has no part \"" + request.part + "\".");
        return select(builtinDataset(std::string_view(request.location).substr(kBuiltin.size())),
            request.selection);
    }

    /// Where it can be opened again, from any working directory.
    std::string absoluteLocation(const DatasetRequest& request)
    {
        std::error_code ignored;
        const fs::path path = fs::absolute(request.location, ignored).lexically_normal();
        return requestText({ .location = path.string(), .part = request.part });
    }

    Dataset readFile(const DatasetRequest& request, const Progress& progress)
    {
        const std::string& location = request.location;
        OpenDataset opened = openDataset(request, progress);
        Dataset& labelled = opened.labelled;
        if (labelled.labels.empty())
            cannotRead(location, "it holds no images");
        labelled.provenance.location = absoluteLocation(request);
        labelled.provenance.total = labelled.size();

        const std::vector<std::size_t> records = selectedRecords(labelled, request.selection);
        if (records.empty())
            cannotRead(location, "the selection leaves no image");
        requireMemory(location, records.size(), labelled.shape);
        Dataset dataset = opened.read(records, progress);
        dataset.provenance.location = labelled.provenance.location;
        dataset.provenance.total = labelled.size();
        dataset.provenance.format = labelled.provenance.format;
        dataset.provenance.selection = selectionWords(labelled, request.selection, dataset.size());
        checkDataset(dataset);
        return dataset;
    }

} // namespace

Dataset readDataset(const DatasetRequest& request, const Progress& progress)
{
    if (request.location.starts_with(kBuiltin))
        return readBuiltin(request);
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

} // namespace engine
