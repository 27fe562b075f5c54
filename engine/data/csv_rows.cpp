// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/csv_rows.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

namespace engine {
namespace {

    constexpr std::size_t kFewestColumns = 5; // 2 x 2 pixels and a label
    constexpr std::size_t kLongestLine = std::size_t { 1 } << 26;

    class LineReader {
    public:
        LineReader(const ByteSource& source, const Progress& progress)
            : name_(source.name)
            , stream_(source.open(progress))
        {
        }

        /// The next line that is not empty, without its end; false at the end of the file.
        bool next()
        {
            do {
                if (!readLine())
                    return false;
            } while (line_.find_first_not_of(" \t") == std::string_view::npos);
            return true;
        }

        std::string_view line() const { return line_; }
        std::size_t number() const { return number_; }
        std::uint64_t bytesRead() const { return bytesRead_; }

    private:
        bool readLine()
        {
            std::size_t end = text_.find('\n', start_);
            while (end == std::string::npos) {
                text_.erase(0, start_);
                start_ = 0;
                const std::size_t searched = text_.size();
                if (!readMore())
                    break;
                end = text_.find('\n', searched);
            }
            if (end == std::string::npos && start_ == text_.size())
                return false;
            line_ = std::string_view(text_).substr(
                start_, end == std::string::npos ? end : end - start_);
            start_ += line_.size() + (end == std::string::npos ? 0 : 1);
            if (line_.ends_with('\r'))
                line_.remove_suffix(1);
            if (++number_ == 1 && line_.starts_with("\xef\xbb\xbf"))
                line_.remove_prefix(3);
            return true;
        }

        bool readMore()
        {
            constexpr std::size_t kBlock = std::size_t { 1 } << 18;
            const std::size_t before = text_.size();
            if (before > kLongestLine)
                cannotRead(name_, "line " + std::to_string(number_ + 1) + " never ends");
            text_.resize(before + kBlock);
            const std::size_t count
                = stream_.read({ reinterpret_cast<std::uint8_t*>(&text_[before]), kBlock });
            text_.resize(before + count);
            bytesRead_ += count;
            return count > 0;
        }

        std::string name_;
        ByteStream stream_;
        std::string text_;
        std::size_t start_ = 0; ///< of what has not been handed out yet
        std::string_view line_;
        std::size_t number_ = 0;
        std::uint64_t bytesRead_ = 0;
    };

    std::string_view trimmed(std::string_view field)
    {
        const auto isAround = [](char c) { return c == ' ' || c == '\t' || c == '"'; };
        while (!field.empty() && isAround(field.front()))
            field.remove_prefix(1);
        while (!field.empty() && isAround(field.back()))
            field.remove_suffix(1);
        return field;
    }

    void split(std::string_view line, char separator, std::vector<std::string_view>& fields)
    {
        fields.clear();
        if (separator == ' ')
            line = trimmed(line);
        while (true) {
            const std::size_t end = line.find(separator);
            fields.push_back(trimmed(line.substr(0, end)));
            if (end == std::string_view::npos)
                return;
            line.remove_prefix(end + 1);
            while (separator == ' ' && line.starts_with(' '))
                line.remove_prefix(1);
        }
    }

    char separatorOf(std::string_view line)
    {
        for (const char separator : { ',', ';', '\t' }) {
            if (line.find(separator) != std::string_view::npos)
                return separator;
        }
        return ' ';
    }

} // namespace

bool isCsv(std::span<const std::uint8_t> head)
{
    const std::string_view text(reinterpret_cast<const char*>(head.data()), head.size());
    const bool isText = std::ranges::none_of(
        head, [](std::uint8_t c) { return c < ' ' && c != '\n' && c != '\r' && c != '\t'; });
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    std::vector<std::string_view> fields;
    split(line, separatorOf(line), fields);
    const auto numbers
        = std::ranges::count_if(fields, [](auto field) { return !std::isnan(csvNumber(field)); });
    // Prose has blanks too, but few numbers; names of columns are separated by something better.
    return isText && fields.size() >= kFewestColumns
        && (separatorOf(line) != ' ' || 2 * static_cast<std::size_t>(numbers) > fields.size());
}

CsvForm csvForm(const ByteSource& source, const Progress& progress)
{
    LineReader lines(source, progress);
    if (!lines.next())
        cannotRead(source.name, "it holds no rows");
    CsvForm form { .separator = separatorOf(lines.line()) };
    std::vector<std::string_view> fields;
    split(lines.line(), form.separator, fields);
    form.columns = fields.size();
    const auto words
        = std::ranges::count_if(fields, [](auto field) { return std::isnan(csvNumber(field)); });
    if (words > 1) // one word alone is a label in words
        form.names.assign(fields.begin(), fields.end());
    return form;
}

void forCsvRows(const ByteSource& source, const CsvForm& form,
    const std::function<bool(const CsvRow& row)>& visit, const Progress& progress)
{
    LineReader lines(source, progress);
    CsvRow row;
    bool isNames = !form.names.empty();
    for (std::size_t count = 0; lines.next(); ++count) {
        if (count % 256 == 0)
            progress.step(
                static_cast<long long>(lines.bytesRead()), static_cast<long long>(source.atMost));
        if (std::exchange(isNames, false))
            continue;
        row.line = lines.number();
        split(lines.line(), form.separator, row.fields);
        if (row.fields.size() != form.columns)
            cannotRead(source.name,
                "line " + std::to_string(row.line) + " has " + std::to_string(row.fields.size())
                    + " values, the first line has " + std::to_string(form.columns));
        if (!visit(row))
            return;
    }
}

double csvNumber(std::string_view field)
{
    const char* const end = field.data() + field.size();
    constexpr std::size_t kShort = 9; // digits that fit an int
    int whole = 0;
    const char* at = field.data();
    while (at != end && field.size() <= kShort && *at >= '0' && *at <= '9')
        whole = 10 * whole + (*at++ - '0');
    if (at == end && !field.empty())
        return whole;
    double number = 0;
    const auto [stop, problem] = std::from_chars(field.data(), end, number);
    return problem == std::errc {} && stop == end ? number
                                                  : std::numeric_limits<double>::quiet_NaN();
}

} // namespace engine
