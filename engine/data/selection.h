// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a dataset are used: the first ones, a range, or a stratified sample.
#pragma once
#include "engine/data/dataset.h"

#include <cstdint>

namespace engine {

struct Selection {
    enum class Kind { all, first, range, sample };
    Kind kind = Kind::all;
    std::size_t begin = 0;    ///< range: the first record
    std::size_t end = 0;      ///< range: one past the last record; first and sample: how many
    std::uint64_t seed = 0;   ///< sample
    std::vector<int> classes; ///< keep these classes only; empty keeps all. first and sample count
                              ///< the kept records, range counts all records of the file

    bool operator==(const Selection&) const = default;
};

/// The record numbers that a selection takes, ascending. A stratified sample takes of each class
/// its share (largest remainders), chosen by the seed; it takes everything where fewer records are
/// there.
std::vector<std::size_t> selectedRecords(const Dataset& dataset, const Selection& selection);

/// The chosen records as a dataset; class names stay, also of classes that no record has.
/// provenance.selection says in words what was taken.
Dataset select(const Dataset& dataset, const Selection& selection);

/// What a selection took of a dataset, in words: "2,000 of 60,000, stratified, seed 7"; "" for
/// everything.
std::string selectionWords(const Dataset& dataset, const Selection& selection, std::size_t taken);

/// Images by place, in the order given, repeats allowed; Dataset::records keeps their numbers in
/// the file.
Dataset selectRecords(const Dataset& dataset, std::span<const std::size_t> records);

/// The same, their pixels left out: what a reader fills.
Dataset withoutPixels(const Dataset& dataset, std::span<const std::size_t> records);

} // namespace engine
