// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch reproduce: the same export again from its recipe, byte for byte.
#include "app/batch/report.h"
#include "app/batch/same_files.h"
#include "app/batch/session.h"
#include "engine/data/write/export_path.h"
#include "engine/one_pass.h"

#include <fstream>
#include <iostream>
#include <sstream>

namespace app {

namespace {

    namespace fs = std::filesystem;

    struct Options {
        std::string recipe;
        std::string out;
    };

    std::string textIn(const fs::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        engine::require(file.good() && !fs::is_directory(path),
            "Cannot read " + path.string() + ": there is no such file or it cannot be opened.");
        return text.str();
    }

    /// The export that lies beside its recipe, if it still does.
    fs::path originalOf(const fs::path& recipe)
    {
        const std::string ending = ".recipe.json";
        const std::string name = recipe.string();
        return name.ends_with(ending) ? fs::path(name.substr(0, name.size() - ending.size()))
                                      : fs::path();
    }

    /// Empty if the export was made again and written; else the first difference, a sentence.
    std::string reproduce(
        const Options& options, const engine::Device& device, const Session& session)
    {
        engine::checkedExportPath(options.out);
        const std::string text = textIn(options.recipe);
        const engine::Recipe recipe = engine::parseRecipe(text, options.recipe);
        engine::OnePassOptions pass = engine::optionsOf(recipe);
        pass.geodesic.distance.exact.threads = session.options.threads;
        pass.geodesic.distance.entropic.threads = session.options.threads;
        const engine::OnePass again = engine::onePass(pass, device, session.progress);
        const std::string difference = engine::firstDifference(recipe, again.recipe);
        if (!difference.empty())
            return difference;
        engine::ExportedDataset exported = *again.exported;
        exported.recipe = text; // the recipe is part of an npz
        engine::writeDataset(
            std::move(exported), recipe.format, options.out, session.progress.phase("Writing"));
        const fs::path original = originalOf(options.recipe);
        return fs::exists(original) ? firstDifferentByte(original, options.out) : std::string();
    }

    int run(const Options& options, const Session& session)
    {
        const engine::Device device = session.device();
        const std::string difference = reproduce(options, device, session);
        if (session.options.json)
            printJson({ { "reproduced", difference.empty() }, { "difference", difference },
                { "recipe", options.recipe }, { "out", options.out }, { "device", device.name },
                { "seconds", { { "total", session.secondsSinceStart() } } },
                { "peak_bytes", peakBytes() } });
        if (difference.empty()) {
            if (!session.options.json)
                std::cout << "The same export again in " << options.out << ".\n"
                          << effort(session.secondsSinceStart(), device.name) << '\n';
            return kDone;
        }
        std::cerr << "wander-batch: " << difference << '\n';
        return kDifferent;
    }

} // namespace

Command addReproduce(CLI::App& parent, CommonOptions& common)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = parent.add_subcommand("reproduce", "The same export again from its recipe");
    command->add_option("RECIPE", options->recipe, "The recipe beside an export")->required();
    command->add_option("--out", options->out, "The file or folder to write")->required();
    addCommonOptions(*command, common);
    return { command, [options](const Session& session) { return run(*options, session); } };
}

} // namespace app
