// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/geodesic/stored_values.h"

#include "engine/data/valid_text.h"

namespace engine {

namespace {

    constexpr std::uint64_t kLongestText = 100'000;

} // namespace

void StoredWriter::text(const std::string& text)
{
    number(text.size());
    values(std::span<const char>(text));
}

void StoredWriter::matrix(const MatrixD& matrix)
{
    number(static_cast<std::uint64_t>(matrix.rows()));
    number(static_cast<std::uint64_t>(matrix.cols()));
    values(matrix.data(), matrix.size());
}

StoredReader::StoredReader(std::span<const std::uint8_t> bytes, std::string name)
    : name_(std::move(name))
    , stream_(name_, [bytes](std::span<std::uint8_t> block) mutable {
        const std::size_t count = std::min(block.size(), bytes.size());
        std::copy_n(bytes.begin(), count, block.begin());
        bytes = bytes.subspan(count);
        return count;
    })
{
}

void StoredReader::check(bool sensible, const char* cause) const
{
    if (!sensible)
        cannotRead(name_, cause);
}

std::uint64_t StoredReader::number()
{
    return values<std::uint64_t>(1).front();
}

std::uint64_t StoredReader::number(std::uint64_t most, const char* what)
{
    const std::uint64_t value = number();
    if (value > most)
        cannotRead(name_,
            std::string(what) + " is given as " + std::to_string(value) + ", more than "
                + std::to_string(most));
    return value;
}

double StoredReader::real()
{
    return values<double>(1).front();
}

double StoredReader::finite()
{
    const double value = real();
    check(std::isfinite(value), "a value is not finite");
    return value;
}

std::string StoredReader::text()
{
    const std::vector<char> letters = values<char>(number(kLongestText, "a text"));
    return validText({ letters.data(), letters.size() });
}

MatrixD StoredReader::matrix(Index rows, Index columns)
{
    const auto count = [&](Index expected) {
        return static_cast<Index>(number(static_cast<std::uint64_t>(expected), "a matrix"));
    };
    const Index height = count(rows);
    const Index width = count(columns);
    const bool whole = height == rows && width == columns;
    check(whole || (height == 0 && width == 0), "a matrix has another shape than the datasets");
    const auto stored = values<double>(static_cast<std::uint64_t>(height * width));
    const MatrixD matrix = Eigen::Map<const MatrixD>(stored.data(), height, width);
    check(matrix.allFinite(), "a value is not finite");
    return matrix;
}

} // namespace engine
