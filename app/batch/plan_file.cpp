// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/plan_file.h"
#include "app/batch/session.h"

#include "engine/data/write/npz_writer.h"
#include "engine/data/write/output_file.h"
#include "engine/data/write/staged.h"

#include <algorithm>
#include <charconv>

namespace app {

namespace {

    constexpr std::size_t kArcsKept = 64; // of a row of an entropic plan
    constexpr engine::Index kRowsABlock = 64;

    /// The strongest entries of one row, in the order of their columns.
    void appendStrongest(
        const Eigen::Ref<const Eigen::RowVectorXd>& row, int number, std::vector<engine::Arc>& arcs)
    {
        std::vector<engine::Arc> entries;
        for (engine::Index j = 0; j < row.size(); ++j) {
            if (row(j) > 0)
                entries.push_back({ number, static_cast<int>(j), row(j) });
        }
        const auto kept
            = entries.begin() + static_cast<std::ptrdiff_t>(std::min(kArcsKept, entries.size()));
        std::ranges::partial_sort(entries, kept, std::ranges::greater {}, &engine::Arc::mass);
        entries.erase(kept, entries.end());
        std::ranges::sort(entries, {}, &engine::Arc::column);
        arcs.insert(arcs.end(), entries.begin(), entries.end());
    }

    std::vector<engine::Arc> arcsOf(
        const engine::Plan& plan, const engine::GroundCost& cost, const engine::Progress& progress)
    {
        if (plan.exact())
            return plan.arcs;
        std::vector<engine::Arc> arcs;
        for (engine::Index first = 0; first < plan.rows(); first += kRowsABlock) {
            progress.step(first, plan.rows());
            const engine::Index count = std::min(kRowsABlock, plan.rows() - first);
            const engine::MatrixD rows = engine::planRows(plan, cost, first, count);
            for (engine::Index i = 0; i < count; ++i)
                appendStrongest(rows.row(i), static_cast<int>(first + i), arcs);
        }
        return arcs;
    }

    /// The shortest text that reads back as the same number.
    std::string exactText(double value)
    {
        char text[32];
        return { text, std::to_chars(text, text + sizeof text, value).ptr };
    }

    void writeCsv(engine::OutputFile& file, const std::vector<engine::Arc>& arcs)
    {
        file.write("row,column,mass\n");
        for (const engine::Arc& arc : arcs)
            file.write(std::to_string(arc.row) + ',' + std::to_string(arc.column) + ','
                + exactText(arc.mass) + '\n');
    }

    void writeArrays(engine::OutputFile& file, const engine::Plan& plan,
        const std::vector<engine::Arc>& arcs, const engine::Progress& progress)
    {
        std::vector<std::int64_t> rows;
        std::vector<std::int64_t> columns;
        std::vector<double> masses;
        for (const engine::Arc& arc : arcs) {
            rows.push_back(arc.row);
            columns.push_back(arc.column);
            masses.push_back(arc.mass);
        }
        const std::int64_t shape[] = { plan.rows(), plan.columns() };
        const std::size_t count = arcs.size();
        engine::NpzWriter npz(file, progress);
        npz.array("row", "<i8", { count }, engine::bytesOf(rows.data(), count));
        npz.array("column", "<i8", { count }, engine::bytesOf(columns.data(), count));
        npz.array("mass", "<f8", { count }, engine::bytesOf(masses.data(), count));
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
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    engine::require(std::filesystem::is_directory(folder, none),
        "Cannot write " + path.string() + ": the folder " + folder.string() + " does not exist.");
}

void writePlan(const engine::Plan& plan, const engine::GroundCost& cost,
    const std::filesystem::path& path, const engine::Progress& progress)
{
    const std::vector<engine::Arc> arcs = arcsOf(plan, cost, progress);
    engine::Staged staged(path);
    engine::OutputFile file(staged.temporary(), staged.final());
    if (path.extension() == ".csv")
        writeCsv(file, arcs);
    else
        writeArrays(file, plan, arcs, progress);
    file.close(engine::OutputFile::Durability::onDisk);
    staged.publish();
    staged.keep();
}

} // namespace app
