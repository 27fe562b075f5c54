// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/csv_pixels.h"

#include "engine/data/class_labels.h"
#include "engine/data/csv_rows.h"
#include "engine/data/pixel_layout.h"
#include "engine/data/pixel_scale.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace engine {
namespace {

    constexpr std::size_t kNoColumn = static_cast<std::size_t>(-1);

    /// A column that may be the label.
    struct Candidate {
        std::size_t column = 0;
        std::vector<std::string> texts; ///< (N)
        ValueRange range;
        bool isWords = false; ///< some field is no number
        std::map<std::string, std::size_t> counts;

        void add(std::string_view field)
        {
            texts.emplace_back(field);
            ++counts[texts.back()];
            const double value = csvNumber(field);
            isWords = isWords || std::isnan(value);
            if (!isWords)
                range.add(value);
        }

        double largestShare() const
        {
            std::size_t largest = 0;
            for (const auto& [text, count] : counts)
                largest = std::max(largest, count);
            return static_cast<double>(largest) / static_cast<double>(texts.size());
        }
    };

    struct Scan {
        std::size_t rows = 0;
        ValueRange pixels; ///< of the columns that are no candidates
        std::vector<Candidate> candidates;
    };

    bool isImage(std::size_t columns)
    {
        return pixelLayout(std::array<std::uint64_t, 2> { 1, columns }).has_value();
    }

    /// The columns that may be the label: the one that is named so, else the first and the last;
    /// none where all columns make up a grey image and one less does not.
    std::vector<Candidate> candidatesOf(const CsvForm& form)
    {
        for (std::size_t column = 0; column < form.names.size(); ++column) {
            std::string name = form.names[column];
            std::ranges::transform(name, name.begin(),
                [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            if (name == "label" || name == "class" || name == "target" || name == "y"
                || name == "labels")
                return { Candidate { .column = column } };
        }
        if (isImage(form.columns) && !isImage(form.columns - 1))
            return {};
        return { Candidate { .column = 0 }, Candidate { .column = form.columns - 1 } };
    }

    [[noreturn]] void notANumber(const ByteSource& source, const CsvRow& row, std::size_t column)
    {
        cannotRead(source.name,
            "line " + std::to_string(row.line) + ", value " + std::to_string(column + 1) + ", is \""
                + std::string(row.fields[column].substr(0, 40)) + "\" and not a number");
    }

    Scan scan(const ByteSource& source, const CsvForm& form, const Progress& progress)
    {
        Scan result { .candidates = candidatesOf(form) };
        const auto look = [&](const CsvRow& row) {
            ++result.rows;
            std::size_t next = 0; // candidate to come; they are in the order of their columns
            for (std::size_t column = 0; column < row.fields.size(); ++column) {
                if (next < result.candidates.size() && result.candidates[next].column == column) {
                    result.candidates[next++].add(row.fields[column]);
                    continue;
                }
                const double value = csvNumber(row.fields[column]);
                if (std::isnan(value))
                    notANumber(source, row, column);
                result.pixels.add(value);
            }
            return true;
        };
        forCsvRows(source, form, look, progress);
        return result;
    }

    /// Which of the candidates is the label: words are; a number with a fraction is not; of two
    /// columns of whole numbers the one with fewer values if the other has too many for classes,
    /// else the more even one, since a pixel in the corner is nearly always background.
    const Candidate* labelAmong(const std::vector<Candidate>& candidates)
    {
        if (candidates.empty())
            return nullptr;
        const auto rank = [](const Candidate& candidate) {
            constexpr std::size_t kManyClasses = 100;
            const double oddity = candidate.isWords      ? 0
                : !candidate.range.whole                 ? 3
                : candidate.counts.size() > kManyClasses ? 2
                                                         : 1;
            return oddity + 0.5 * candidate.largestShare();
        };
        return &*std::ranges::min_element(candidates, {}, rank);
    }

    ClassLabels labelsOf(const Candidate* label, std::size_t rows, const std::string& source)
    {
        if (label == nullptr) {
            ClassLabels all = oneClass(rows);
            all.note = "The table has no column of labels; all images are one class.";
            return all;
        }
        if (label->isWords)
            return classLabels(label->texts);
        if (!label->range.whole)
            cannotRead(source,
                "neither its first nor its last column holds whole numbers, which labels must be");
        std::vector<std::int64_t> values;
        for (const std::string& text : label->texts)
            values.push_back(std::llround(csvNumber(text)));
        return classLabels(values, {}, source);
    }

    /// Where the pixels of an image stand in a row, and how they become bytes.
    struct RowReading {
        CsvForm form;
        std::size_t label = kNoColumn;
        PixelScale scale;
        PixelLayout layout;
    };

    std::vector<std::uint8_t> imageOf(const CsvRow& row, const RowReading& reading)
    {
        std::vector<std::uint8_t> image;
        image.reserve(row.fields.size());
        for (std::size_t column = 0; column < row.fields.size(); ++column) {
            if (column != reading.label)
                image.push_back(reading.scale.byte(csvNumber(row.fields[column])));
        }
        return reading.layout.planar ? interleaved(image, reading.layout.shape) : image;
    }

    Dataset readRows(const Dataset& labelled, const ByteSource& source, const RowReading& reading,
        std::span<const std::size_t> records, const Progress& progress)
    {
        Dataset dataset = toBeRead(labelled, records);
        dataset.pixels.reserve(records.size() * labelled.shape.values());
        std::size_t number = 0;
        std::size_t next = 0;
        const auto take = [&](const CsvRow& row) {
            if (records[next] != number++)
                return true;
            ++next;
            const auto image = imageOf(row, reading);
            dataset.pixels.insert(dataset.pixels.end(), image.begin(), image.end());
            return next < records.size();
        };
        forCsvRows(source, reading.form, take, progress.phase("Reading " + labelled.name));
        return dataset;
    }

} // namespace

OpenDataset openCsv(const ByteSource& source, const std::string& name, const Progress& progress)
{
    RowReading reading { .form = csvForm(source, progress) };
    Scan found = scan(source, reading.form, progress.phase("Looking at " + name));
    if (found.rows == 0)
        cannotRead(source.name, "it holds names of columns and no rows");
    const Candidate* label = labelAmong(found.candidates);
    for (const Candidate& candidate : found.candidates) {
        if (&candidate == label)
            continue;
        if (candidate.isWords)
            cannotRead(source.name, "both its first and its last column hold words");
        found.pixels.add(candidate.range.low);
        found.pixels.add(candidate.range.high);
        found.pixels.whole = found.pixels.whole && candidate.range.whole;
    }
    const std::size_t columns = reading.form.columns - (label == nullptr ? 0 : 1);
    const auto layout = pixelLayout(std::array<std::uint64_t, 2> { found.rows, columns });
    if (!layout)
        cannotRead(source.name,
            std::to_string(columns) + " values a row are neither a square image nor three squares");
    reading.layout = *layout;
    reading.label = label == nullptr ? kNoColumn : label->column;
    reading.scale = pixelScale(found.pixels, source.name);
    ClassLabels classes = labelsOf(label, found.rows, source.name);

    OpenDataset opened;
    Dataset& labelled = opened.labelled;
    labelled.name = name;
    labelled.shape = layout->shape;
    labelled.labels = std::move(classes.labels);
    labelled.classNames = std::move(classes.names);
    labelled.provenance.format = "CSV of pixels";
    for (const std::string& note : { classes.note, reading.scale.note }) {
        if (!note.empty())
            labelled.provenance.notes.push_back(note);
    }
    opened.read
        = [labelled, source, reading](std::span<const std::size_t> records, const Progress& now) {
              return readRows(labelled, source, reading, records, now);
          };
    return opened;
}

} // namespace engine
