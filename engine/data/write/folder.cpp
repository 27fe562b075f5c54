// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/formats.h"
#include "engine/data/write/output_file.h"
#include "engine/data/write/png.h"

#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <nlohmann/json.hpp>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace engine {

namespace {

    namespace fs = std::filesystem;

    void makeFolder(const fs::path& path, const fs::path& shown)
    {
        if (::mkdir(path.c_str(), 0777) != 0)
            throw Error(cannotWrite(shown, errno));
    }

    void writeWhole(
        const fs::path& path, const fs::path& shown, std::span<const std::uint8_t> bytes)
    {
        OutputFile file(path, shown);
        file.write(bytes);
        file.close(OutputFile::Durability::cached); // all of them are synced together at the end
    }

    /// A cell of RFC 4180.
    std::string cell(const std::string& text)
    {
        if (text.find_first_of(",\"\r\n") == text.npos && !text.starts_with(' ')
            && !text.ends_with(' '))
            return text;
        std::string quoted = "\"";
        for (const char c : text)
            quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
        return quoted + '"';
    }

    /// The shortest text that reads back as the same number, in no locale.
    template <class Number> std::string numberText(Number value)
    {
        char text[32];
        return { text, std::to_chars(text, text + sizeof text, value).ptr };
    }

    /// Numbers of a row up to the padding, separated by spaces.
    template <class Row, class Count> std::string rowText(const Row& row, const Count& records)
    {
        std::string text;
        for (Index i = 0; i < row.size() && records(i) >= 0; ++i)
            text += (i == 0 ? "" : " ") + numberText(row(i));
        return text;
    }

    std::string metadataHead(const ExportedDataset& exported, const std::vector<std::string>& keys)
    {
        std::string line = "file_name,label,label_name";
        std::set<std::string> taken;
        for (std::size_t k = 0; k < exported.dataset.classNames.size(); ++k) {
            std::string column = "p_" + exported.dataset.classNames[k];
            if (!taken.insert(column).second)
                column += " (" + std::to_string(k) + ")";
            line += "," + cell(column);
        }
        for (const std::string& key : keys)
            line += ",parents_" + key + ",parent_weights_" + key;
        return line + "\n";
    }

    std::string metadataRow(
        const ExportedDataset& exported, std::size_t i, const std::string& fileName)
    {
        const int label = exported.dataset.labels[i];
        const auto row = static_cast<Index>(i);
        std::string line = cell(fileName) + "," + std::to_string(label) + ","
            + cell(exported.dataset.classNames[static_cast<std::size_t>(label)]);
        for (Index k = 0; k < exported.softLabels.cols(); ++k)
            line += "," + numberText(exported.softLabels(row, k));
        for (std::size_t s = 0; s < exported.parentRecords.size(); ++s) {
            const auto records = exported.parentRecords[s].row(row);
            line += "," + rowText(records, records) + ","
                + rowText(exported.parentWeights[s].row(row), records);
        }
        return line + "\n";
    }

    std::string classesText(const Dataset& dataset, const std::vector<std::string>& folders)
    {
        nlohmann::ordered_json classes = nlohmann::ordered_json::array();
        const std::vector<std::size_t> counts = classCounts(dataset);
        for (std::size_t k = 0; k < folders.size(); ++k)
            classes.push_back({ { "label", k }, { "name", dataset.classNames[k] },
                { "folder",
                    counts[k] > 0 ? nlohmann::ordered_json(folders[k]) : nlohmann::ordered_json() },
                { "images", counts[k] } });
        using Handler = nlohmann::ordered_json::error_handler_t;
        return classes.dump(2, ' ', false, Handler::replace) + "\n";
    }

    /// One flush for all files: one for each would take minutes.
    void syncFileSystemOf(const fs::path& path, const fs::path& shown)
    {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
        const int cause = errno;
        if (descriptor >= 0)
            ::close(descriptor);
        if (!synced)
            throw Error(cannotWrite(shown, cause));
    }

    std::string fileNumber(std::size_t i, std::size_t count)
    {
        const std::string digits = std::to_string(i);
        const std::size_t width = std::max<std::size_t>(5, std::to_string(count - 1).size());
        return std::string(width - digits.size(), '0') + digits + ".png";
    }

} // namespace

void writeFolder(const ExportedDataset& exported, const fs::path& path, const fs::path& shown,
    const Progress& progress)
{
    const Dataset& dataset = exported.dataset;
    const std::vector<std::string> folders = safeFolderNames(dataset.classNames);
    const std::vector<std::size_t> counts = classCounts(dataset);
    makeFolder(path, shown);
    for (std::size_t k = 0; k < folders.size(); ++k)
        if (counts[k] > 0)
            makeFolder(path / folders[k], shown / folders[k]);
    OutputFile metadata(path / "metadata.csv", shown / "metadata.csv");
    metadata.write(metadataHead(exported, sourceKeys(exported.sourceNames)));
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        progress.step(static_cast<long long>(i), static_cast<long long>(dataset.size()));
        const std::string fileName = folders[static_cast<std::size_t>(dataset.labels[i])] + "/"
            + fileNumber(i, dataset.size());
        writeWhole(path / fileName, shown / fileName, pngOf(dataset.shape, dataset.image(i)));
        metadata.write(metadataRow(exported, i, fileName));
    }
    metadata.close(OutputFile::Durability::cached);
    const std::string classes = classesText(dataset, folders);
    writeWhole(path / "classes.json", shown / "classes.json",
        std::span(reinterpret_cast<const std::uint8_t*>(classes.data()), classes.size()));
    progress.step(static_cast<long long>(dataset.size()), static_cast<long long>(dataset.size()));
    syncFileSystemOf(path, shown);
}

} // namespace engine
