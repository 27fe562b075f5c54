// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/plan_file.h"
#include "app/batch/session.h"

#include "engine/data/write/npz_writer.h"
#include "engine/data/write/output_file.h"
#include "engine/data/write/staged.h"
#include "engine/transport/free_memory.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace app {

namespace {

    /// Of a_i b_j, which add up to 1: entries of an entropic plan below it, hence at most a
    /// millionth of its mass, are left out.
    constexpr double kLeastShare = 1e-6;
    constexpr engine::Index kRowsABlock = 64;

    struct Source {
        const engine::Plan& plan;
        const engine::GroundCost& cost;
        int threads;
        const engine::Progress& progress;
    };

    using TakeArcs = std::function<void(const std::vector<engine::Arc>& arcs, double leftOut)>;

    /// The arcs of an entropic plan, a block of rows at a time: all of them may not fit in memory.
    void overRows(const Source& source, const TakeArcs& take)
    {
        const engine::Plan& plan = source.plan;
        std::vector<engine::Arc> arcs;
        for (engine::Index first = 0; first < plan.rows(); first += kRowsABlock) {
            source.progress.step(first, plan.rows());
            const engine::Index count = std::min(kRowsABlock, plan.rows() - first);
            const engine::MatrixD P
                = engine::planRows(plan, source.cost, first, count, source.threads);
            double leftOut = 0;
            arcs.clear();
            for (engine::Index i = 0; i < count; ++i)
                for (engine::Index j = 0; j < plan.columns(); ++j) {
                    const double mass = P(i, j);
                    if (mass >= kLeastShare * plan.a[first + i] * plan.b[j])
                        arcs.push_back({ static_cast<int>(first + i), static_cast<int>(j), mass });
                    else
                        leftOut += mass;
                }
            take(arcs, leftOut);
        }
    }

    void overArcs(const Source& source, const TakeArcs& take)
    {
        if (source.plan.exact())
            take(source.plan.arcs, 0);
        else
            overRows(source, take);
    }

    /// What a file of the plan will hold.
    PlanOut contentsOf(const Source& source)
    {
        PlanOut contents;
        double kept = 0;
        overArcs(source, [&](const std::vector<engine::Arc>& arcs, double leftOut) {
            contents.arcs += std::ssize(arcs);
            contents.leftOut += leftOut;
            for (const engine::Arc& arc : arcs)
                kept += arc.mass;
        });
        if (contents.leftOut > 0)
            contents.leftOut /= kept + contents.leftOut;
        return contents;
    }

    std::filesystem::path folderOf(const std::filesystem::path& path)
    {
        return path.has_parent_path() ? path.parent_path() : ".";
    }

    /// A line of CSV takes about as much as a row, a column and a mass of NPZ.
    void checkDisk(const std::filesystem::path& path, long long arcs)
    {
        constexpr long long kBytesAnArc = 24;
        std::error_code unknown;
        const auto disk = std::filesystem::space(folderOf(path), unknown);
        engine::require(unknown || arcs <= static_cast<long long>(disk.available / kBytesAnArc),
            "Cannot write " + path.string() + ": the " + std::to_string(arcs)
                + " arcs of the plan need some " + engine::bytesInWords(kBytesAnArc * arcs)
                + ", and " + engine::bytesInWords(static_cast<long long>(disk.available))
                + " of the disk are free.");
    }

    /// The shortest text that reads back as the same number.
    std::string exactText(double value)
    {
        char text[32];
        return { text, std::to_chars(text, text + sizeof text, value).ptr };
    }

    void writeCsv(engine::OutputFile& file, const Source& source)
    {
        file.write("row,column,mass\n");
        overArcs(source, [&](const std::vector<engine::Arc>& arcs, double) {
            for (const engine::Arc& arc : arcs)
                file.write(std::to_string(arc.row) + ',' + std::to_string(arc.column) + ','
                    + exactText(arc.mass) + '\n');
        });
    }

    /// One number of every arc, as an array of numbers of 8 bytes.
    template <class Number, class OfArc>
    void writeArray(engine::NpzWriter& npz, const char* name, const char* type, long long count,
        const Source& source, OfArc ofArc)
    {
        npz.begin(name, type, { static_cast<std::size_t>(count) }, sizeof(Number));
        overArcs(source, [&](const std::vector<engine::Arc>& arcs, double) {
            std::vector<Number> numbers;
            for (const engine::Arc& arc : arcs)
                numbers.push_back(ofArc(arc));
            npz.write(engine::bytesOf(numbers.data(), numbers.size()));
        });
        npz.end();
    }

    void writeArrays(engine::OutputFile& file, const Source& source, long long count)
    {
        using engine::Arc;
        engine::NpzWriter npz(file, source.progress);
        writeArray<std::int64_t>(
            npz, "row", "<i8", count, source, [](const Arc& arc) { return arc.row; });
        writeArray<std::int64_t>(
            npz, "column", "<i8", count, source, [](const Arc& arc) { return arc.column; });
        writeArray<double>(
            npz, "mass", "<f8", count, source, [](const Arc& arc) { return arc.mass; });
        const std::int64_t shape[] = { source.plan.rows(), source.plan.columns() };
        npz.array("shape", "<i8", { 2 }, engine::bytesOf(shape, 2));
        npz.finish();
    }

} // namespace

void checkPlanFile(const std::filesystem::path& path)
{
    if (path.extension() != ".csv" && path.extension() != ".npz")
        throw UsageError("--plan-out " + path.string() + " must end in .csv or .npz.");
    std::error_code none;
    engine::require(!std::filesystem::is_directory(path, none),
        "Cannot write " + path.string() + ": it is a folder.");
    const std::filesystem::path folder = folderOf(path);
    engine::require(std::filesystem::is_directory(folder, none),
        "Cannot write " + path.string() + ": the folder " + folder.string() + " does not exist.");
}

PlanOut writePlan(const engine::Plan& plan, const engine::GroundCost& cost,
    const std::filesystem::path& path, int threads, const engine::Progress& progress)
{
    const Source source { plan, cost, threads, progress };
    const PlanOut contents = contentsOf(source);
    checkDisk(path, contents.arcs);
    engine::Staged staged(path);
    engine::OutputFile file(staged.temporary(), staged.final());
    if (path.extension() == ".csv")
        writeCsv(file, source);
    else
        writeArrays(file, source, contents.arcs);
    file.close(engine::OutputFile::Durability::onDisk);
    staged.publish();
    staged.keep();
    return contents;
}

} // namespace app
