// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/data_options.h"

#include <charconv>

namespace app {

namespace {

    int sideIn(std::string_view text, std::string_view size)
    {
        int side = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), side);
        if (problem != std::errc {} || end != text.data() + text.size() || side < 1 || side > 4096)
            throw UsageError("--size " + std::string(size)
                + " is not understood: give height and width from 1 to 4096, as 28x28.");
        return side;
    }

} // namespace

void addSelectionOptions(CLI::App& command, DataOptions& options)
{
    auto* first
        = command.add_option("--first", options.first, "Take the first N records of each dataset")
              ->check(aboveZero());
    command
        .add_option("--sample", options.sample,
            "Take a stratified sample of N records of each dataset, chosen by --seed")
        ->check(aboveZero())
        ->excludes(first);
}

void addShapeOptions(CLI::App& command, DataOptions& options)
{
    command.add_option("--size", options.size, "Bring images to HxW, as 28x28");
    command.add_option("--channels", options.channels, "1 grey, 3 colour")
        ->check(CLI::IsMember({ 1, 3 }));
}

engine::DatasetRequest requestOf(
    const std::string& argument, const DataOptions& options, std::uint64_t seed)
{
    using Kind = engine::Selection::Kind;
    engine::DatasetRequest request;
    try {
        request = engine::parseRequest(argument);
    } catch (const engine::Error& error) {
        throw UsageError(error.what());
    }
    engine::Selection& selection = request.selection;
    if (selection.kind == Kind::all && options.first > 0) {
        selection.kind = Kind::first;
        selection.end = options.first;
    } else if (selection.kind == Kind::all && options.sample > 0) {
        selection.kind = Kind::sample;
        selection.end = options.sample;
    }
    const bool saysItsSeed = argument.find("#seed=") != argument.npos; // even if it is 0
    if (selection.kind == Kind::sample && !saysItsSeed)
        selection.seed = seed;
    return request;
}

engine::ShapeWish shapeWishOf(const DataOptions& options)
{
    engine::ShapeWish wish { .channels = options.channels };
    if (options.size.empty())
        return wish;
    const std::string_view size = options.size;
    const std::size_t cross = size.find('x');
    wish.height = sideIn(size.substr(0, cross), size);
    wish.width = cross == size.npos ? wish.height : sideIn(size.substr(cross + 1), size);
    return wish;
}

} // namespace app
