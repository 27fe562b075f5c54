// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Results as JSON (DESIGN.md section 4) and as small tables for people.
#pragma once
#include "engine/data/dataset.h"
#include "engine/matrix.h"
#include "engine/transport/solver_record.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace app {

using Json = nlohmann::ordered_json;

Json jsonOf(const engine::VectorD& vector);
Json jsonOf(const engine::MatrixD& matrix); ///< rows as arrays
Json jsonOf(const engine::SolverRecord& solver);
/// Name, location, selection, images, shape, classes, checksum and notes.
Json jsonOf(const engine::Dataset& dataset);

/// One object, and nothing else, on stdout.
void printJson(const Json& json);

/// The most memory that this process has held.
long long peakBytes();

/// Rows of cells, aligned: the first column to the left, the others as the table says.
class Table {
public:
    enum class Align { left, right };
    explicit Table(Align others = Align::right)
        : others_(others)
    {
    }

    void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
    std::string text() const;

private:
    Align others_;
    std::vector<std::vector<std::string>> rows_;
};

/// Six significant digits, as 230.682.
std::string numberText(double value);

/// "MNIST, first 1,000 of 60,000 (1,000 images)".
std::string title(const engine::Dataset& dataset);

/// Numbers of one table with as many decimals as give the largest of them four digits.
std::string tableText(double value, double largest);

/// "exact, converged. Certified: no arc prices out; relative gap 1e-15."
std::string endingOf(const engine::SolverRecord& solver);

/// "3.1 s on CPU, 2 threads; 210 MB".
std::string effort(double seconds, const std::string& device);

} // namespace app
