// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/peers/peer_plan.h"

#include "engine/error.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace peers {

namespace {

    /// The first line that a command prints; none if it fails.
    std::optional<std::string> firstLineOf(const std::string& command)
    {
        FILE* pipe = popen((command + " 2>/dev/null").c_str(), "r");
        if (pipe == nullptr)
            return std::nullopt;
        char line[256] = {};
        const bool read = std::fgets(line, sizeof line, pipe) != nullptr;
        if (pclose(pipe) != 0 || !read)
            return std::nullopt;
        std::string text(line);
        while (!text.empty() && text.back() == '\n')
            text.pop_back();
        return text;
    }

    /// A python3 that has ot: the one in the path, else the system's.
    std::optional<std::string> pythonWithPot()
    {
        for (const std::string python : { "python3", "/usr/bin/python3" })
            if (firstLineOf(python + " -c 'import numpy, ot; print(ot.__version__)'"))
                return python;
        return std::nullopt;
    }

    /// A folder that is gone when this goes out of scope.
    struct TemporaryFolder {
        TemporaryFolder()
        {
            std::string pattern
                = (std::filesystem::temp_directory_path() / "wander-XXXXXX").string();
            engine::require(mkdtemp(pattern.data()) != nullptr, "Cannot make a temporary folder.");
            path = pattern;
        }
        TemporaryFolder(const TemporaryFolder&) = delete;
        TemporaryFolder& operator=(const TemporaryFolder&) = delete;
        ~TemporaryFolder()
        {
            std::error_code ignored;
            std::filesystem::remove_all(path, ignored);
        }

        std::filesystem::path path;
    };

} // namespace

std::optional<std::string> potVersion()
{
    const auto python = pythonWithPot();
    return python ? firstLineOf(*python + " -c 'import ot; print(ot.__version__)'") : std::nullopt;
}

std::optional<PeerPlan> potPlan(const engine::MatrixF& C)
{
    const auto python = pythonWithPot();
    if (!python)
        return std::nullopt;
    const TemporaryFolder folder;
    const auto costs = folder.path / "costs.f32", arcs = folder.path / "arcs.f64";
    std::ofstream(costs, std::ios::binary)
        .write(reinterpret_cast<const char*>(C.data()),
            static_cast<std::streamsize>(sizeof(float)) * C.size());
    const auto seconds = firstLineOf("OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 " + *python
        + " '" WANDER_SOURCE_DIR "/tests/benchmarks/peers/pot_emd.py' '" + costs.string() + "' "
        + std::to_string(C.rows()) + " " + std::to_string(C.cols()) + " '" + arcs.string() + "'");
    if (!seconds)
        return std::nullopt;
    PeerPlan plan { {}, std::stod(*seconds) };
    std::ifstream file(arcs, std::ios::binary);
    double record[3];
    while (file.read(reinterpret_cast<char*>(record), sizeof record))
        plan.arcs.push_back(
            { static_cast<int>(record[0]), static_cast<int>(record[1]), record[2] });
    return plan;
}

} // namespace peers
