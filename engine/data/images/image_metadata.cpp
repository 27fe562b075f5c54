// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// metadata.csv and metadata.jsonl, as Hugging Face's imagefolder has them and as we write them: a
// row an image with file_name and label (a number or a word) or label_name; and classes.json, which
// keeps the order of classes.
#include "engine/data/byte_stream.h"
#include "engine/data/grouped_number.h"
#include "engine/data/images/image_classes.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace engine {
namespace {

    using Row = std::map<std::string, std::string>;
    using Json = nlohmann::json;

    constexpr std::size_t kMostBytes = std::size_t { 1 } << 30;

    std::optional<std::string> textOf(
        const FileTree& tree, const std::string& path, const Progress& progress)
    {
        const auto found = std::ranges::find(tree.paths, path);
        if (found == tree.paths.end())
            return std::nullopt;
        std::string text;
        const std::size_t file[] = { static_cast<std::size_t>(found - tree.paths.begin()) };
        const auto take = [&](std::size_t, const std::vector<std::uint8_t>& bytes) {
            text.assign(bytes.begin(), bytes.end());
        };
        tree.read(file, kMostBytes, take, progress.phase("Reading " + path));
        return text;
    }

    /// RFC 4180: cells with commas, line ends or quotes stand in quotes, and a quote in them is
    /// doubled.
    std::vector<std::vector<std::string>> cellsOf(std::string_view text)
    {
        std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
        bool quoted = false;
        for (std::size_t at = text.starts_with("\xef\xbb\xbf") ? 3 : 0; at < text.size(); ++at) {
            std::string& cell = rows.back().back();
            const char c = text[at];
            if (quoted && c == '"' && at + 1 < text.size() && text[at + 1] == '"') {
                cell += text[++at];
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell += c;
            } else if (c == ',') {
                rows.back().emplace_back();
            } else if (c == '\n') {
                rows.emplace_back(1);
            }
        }
        std::erase_if(rows, [](const auto& row) { return row.size() == 1 && row[0].empty(); });
        return rows;
    }

    std::vector<Row> csvRows(const std::string& text)
    {
        const std::vector<std::vector<std::string>> cells = cellsOf(text);
        std::vector<Row> rows;
        for (std::size_t i = 1; i < cells.size(); ++i) {
            Row row;
            for (std::size_t c = 0; c < std::min(cells[0].size(), cells[i].size()); ++c)
                row[cells[0][c]] = cells[i][c];
            rows.push_back(std::move(row));
        }
        return rows;
    }

    std::vector<Row> jsonRows(const std::string& text, const std::string& name)
    {
        std::vector<Row> rows;
        for (std::size_t start = 0, line = 1; start < text.size(); ++line) {
            const std::size_t end = std::min(text.find('\n', start), text.size());
            const Json object = Json::parse(text.begin() + static_cast<std::ptrdiff_t>(start),
                text.begin() + static_cast<std::ptrdiff_t>(end), nullptr, false);
            const bool isBlank = text.find_first_not_of(" \t\r", start) >= end;
            start = end + 1;
            if (isBlank)
                continue;
            if (!object.is_object())
                cannotRead(name, "line " + std::to_string(line) + " is no JSON object");
            Row row;
            for (const auto& [key, value] : object.items())
                row[key] = value.is_string() ? value.get<std::string>() : value.dump();
            rows.push_back(std::move(row));
        }
        return rows;
    }

    std::optional<std::int64_t> wholeNumber(const std::string& text)
    {
        std::int64_t number = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
        const bool isWhole = problem == std::errc {} && end == text.data() + text.size();
        return isWhole && number >= 0 ? std::optional(number) : std::nullopt;
    }

    /// Names by label number, from classes.json: [{"label": 0, "name": "cat"}, ...].
    std::vector<std::string> namesOf(const std::string& text)
    {
        const Json classes = Json::parse(text, nullptr, false);
        std::vector<std::string> names;
        for (const Json& entry : classes.is_array() ? classes : Json::array()) {
            if (!entry.is_object() || !entry.contains("name") || !entry["name"].is_string())
                return {};
            names.push_back(entry["name"].get<std::string>());
        }
        return names;
    }

    ClassLabels classesOf(
        const std::vector<Row>& rows, std::vector<std::string> names, const std::string& source)
    {
        std::vector<std::int64_t> numbers;
        std::vector<std::string> texts;
        std::map<std::int64_t, std::string> nameOf;
        for (const Row& row : rows) {
            const auto label = row.find("label");
            const auto name = row.find("label_name");
            const auto number = label == row.end() ? std::nullopt : wholeNumber(label->second);
            if (number)
                numbers.push_back(*number);
            if (number && name != row.end())
                nameOf[*number] = name->second;
            texts.push_back(name != row.end() ? name->second : label->second);
        }
        if (numbers.size() < rows.size())
            return classLabels(texts);
        constexpr std::int64_t kMostClasses = 1 << 20;
        const std::int64_t last = nameOf.empty() ? -1 : nameOf.rbegin()->first;
        if (names.empty() && last < kMostClasses) {
            for (std::int64_t k = 0; k <= last; ++k)
                names.push_back(nameOf.contains(k) ? nameOf[k] : std::to_string(k));
        }
        const bool isNamed = std::ranges::all_of(numbers,
            [&](std::int64_t number) { return number < static_cast<std::int64_t>(names.size()); });
        return classLabels(numbers, isNamed ? names : std::vector<std::string> {}, source);
    }

    std::string imagesText(std::size_t count, const char* one, const char* many)
    {
        return groupedNumber(count) + (count == 1 ? " image " : " images ")
            + (count == 1 ? one : many);
    }

    /// Rows that name a file and a label.
    std::vector<Row> describingRows(
        const FileTree& tree, const std::string& folder, const Progress& progress)
    {
        std::vector<Row> rows;
        if (const auto csv = textOf(tree, folder + "metadata.csv", progress))
            rows = csvRows(*csv);
        else if (const auto json = textOf(tree, folder + "metadata.jsonl", progress))
            rows = jsonRows(*json, tree.name + "/" + folder + "metadata.jsonl");
        std::erase_if(rows, [](const Row& row) {
            return !row.contains("file_name")
                || (!row.contains("label") && !row.contains("label_name"));
        });
        return rows;
    }

    /// "a/b/" -> "a/" -> "" -> nothing
    std::optional<std::string> folderAbove(const std::string& folder)
    {
        if (folder.empty())
            return std::nullopt;
        const std::size_t slash
            = folder.size() < 2 ? std::string::npos : folder.rfind('/', folder.size() - 2);
        return slash == std::string::npos ? "" : folder.substr(0, slash + 1);
    }

    std::optional<ImageRecords> recordsOf(std::vector<Row> rows, const FileTree& tree,
        const std::string& folder, const std::vector<std::size_t>& images, const Progress& progress)
    {
        std::map<std::string, std::size_t> imageAt;
        for (const std::size_t image : images)
            imageAt[tree.paths[image]] = image;
        const std::size_t described = rows.size();
        std::set<std::string> seen;
        std::erase_if(rows, [&](const Row& row) {
            const std::string path = folder + row.at("file_name");
            return !imageAt.contains(path) || !seen.insert(path).second;
        });
        if (rows.empty())
            return std::nullopt;
        ImageRecords records;
        for (const Row& row : rows)
            records.files.push_back(imageAt[folder + row.at("file_name")]);
        const auto names = textOf(tree, folder + "classes.json", progress);
        records.classes
            = classesOf(rows, names ? namesOf(*names) : std::vector<std::string> {}, tree.name);
        if (rows.size() < described)
            records.notes.push_back(imagesText(described - rows.size(),
                "of the metadata is not there.", "of the metadata are not there."));
        if (rows.size() < images.size())
            records.notes.push_back(imagesText(images.size() - rows.size(),
                "without metadata was left out.", "without metadata were left out."));
        return records;
    }

} // namespace

std::optional<ImageRecords> describedRecords(const FileTree& tree, const std::string& folder,
    const std::vector<std::size_t>& images, const Progress& progress)
{
    // The images may all lie in one of the folders below the metadata.
    for (std::optional<std::string> place = folder; place; place = folderAbove(*place)) {
        const std::vector<Row> rows = describingRows(tree, *place, progress);
        if (!rows.empty())
            return recordsOf(rows, tree, *place, images, progress);
    }
    return std::nullopt;
}

} // namespace engine
