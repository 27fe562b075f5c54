// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/report.h"

#include "engine/data/grouped_number.h"
#include "engine/error.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <sys/resource.h>

namespace app {

namespace {

    std::size_t letters(const std::string& utf8)
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }));
    }

} // namespace

Json jsonOf(const engine::VectorD& vector)
{
    return std::vector<double>(vector.begin(), vector.end());
}

Json jsonOf(const engine::MatrixD& matrix)
{
    Json rows = Json::array();
    for (engine::Index i = 0; i < matrix.rows(); ++i)
        rows.push_back(std::vector<double>(matrix.row(i).begin(), matrix.row(i).end()));
    return rows;
}

Json jsonOf(const engine::SolverRecord& solver)
{
    return { { "name", solver.name }, { "epsilon", solver.epsilon },
        { "iterations", solver.iterations }, { "marginal_error", solver.marginalError },
        { "primal_value", solver.primalValue }, { "dual_value", solver.dualValue },
        { "relative_gap", solver.relativeGap }, { "converged", solver.converged },
        { "ending", solver.ending }, { "seconds", solver.seconds } };
}

Json jsonOf(const engine::Dataset& dataset)
{
    const engine::Provenance& provenance = dataset.provenance;
    Json classes = Json::array();
    const std::vector<std::size_t> counts = engine::classCounts(dataset);
    for (std::size_t k = 0; k < counts.size(); ++k)
        classes.push_back({ { "name", dataset.classNames[k] }, { "count", counts[k] } });
    return { { "name", dataset.name }, { "location", provenance.location },
        { "format", provenance.format }, { "selection", provenance.selection },
        { "images", dataset.size() }, { "total", provenance.total },
        { "shape",
            { { "height", dataset.shape.height }, { "width", dataset.shape.width },
                { "channels", dataset.shape.channels } } },
        { "classes", classes }, { "synthetic", provenance.synthetic },
        { "notes", provenance.notes } };
}

void printJson(const Json& json)
{
    std::cout << json.dump(2, ' ', false, Json::error_handler_t::replace) << std::endl;
    engine::require(std::cout.good(), "Cannot write to the standard output.");
}

long long peakBytes()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024LL; // Linux counts kilobytes
}

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (const auto& row : rows_) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t c = 0; c < row.size(); ++c)
            widths[c] = std::max(widths[c], letters(row[c]));
    }
    std::string text;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const std::string space(widths[c] - letters(row[c]), ' ');
            const bool left = c == 0 || others_ == Align::left;
            line += (c == 0 ? "" : "  ") + (left ? row[c] + space : space + row[c]);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + '\n';
    }
    return text;
}

std::string numberText(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
}

std::string tableText(double value, double largest)
{
    const double digits = std::floor(std::log10(largest)) + 1; // before the point; -inf of 0
    char text[32];
    if (digits > 12 || digits < -6)
        std::snprintf(text, sizeof text, "%.4g", value);
    else
        std::snprintf(text, sizeof text, "%.*f", std::max(0, 4 - static_cast<int>(digits)), value);
    return text;
}

std::string title(const engine::Dataset& dataset)
{
    const std::string& selection = dataset.provenance.selection;
    return dataset.name + " ("
        + (selection.empty() ? engine::groupedNumber(dataset.size()) + " images" : selection) + ")";
}

std::string endingOf(const engine::SolverRecord& solver)
{
    return solver.name + (solver.epsilon > 0 ? " at epsilon " + numberText(solver.epsilon) : "")
        + (solver.converged ? ", converged. " : ", NOT CONVERGED. ") + solver.ending;
}

std::string effort(double seconds, const std::string& device)
{
    char text[64];
    std::snprintf(text, sizeof text, "%.2f s on ", seconds);
    return text + device + "; "
        + engine::groupedNumber(static_cast<std::size_t>(peakBytes() / 1000000)) + " MB";
}

} // namespace app
