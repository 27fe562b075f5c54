// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table in text form, read one after the other; every row as wide as the first.
#pragma once
#include "engine/data/byte_stream.h"

#include <string_view>

namespace engine {

struct CsvRow {
    std::size_t line = 0; ///< in the file, from 1
    std::vector<std::string_view>
        fields; ///< without quotes and blanks around them; valid until the next row
};

/// What the first line says.
struct CsvForm {
    char separator = ',';
    std::size_t columns = 0;
    std::vector<std::string>
        names; ///< of the columns; empty if the first line holds numbers already
};

/// Whether these bytes start a table of at least five columns.
bool isCsv(std::span<const std::uint8_t> head);

CsvForm csvForm(const ByteSource& source, const Progress& progress);

/// Visits every row but the one with names until `visit` answers false. Throws Error naming the
/// line that has another width.
void forCsvRows(const ByteSource& source, const CsvForm& form,
    const std::function<bool(const CsvRow& row)>& visit, const Progress& progress);

/// The number that a field holds, NaN if it holds none.
double csvNumber(std::string_view field);

} // namespace engine
