// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// PATH[@part][#key=value]...: a dataset request as one word on the command line.
#include "engine/data/read_dataset.h"

#include <algorithm>
#include <charconv>
#include <regex>

namespace engine {
namespace {

    using Kind = Selection::Kind;

    constexpr std::string_view kParts[] = { "train", "test", "val" };

    template <class Number> Number numberIn(std::string_view value, std::string_view setting)
    {
        Number number = 0;
        const auto [end, problem]
            = std::from_chars(value.data(), value.data() + value.size(), number);
        require(problem == std::errc {} && end == value.data() + value.size(),
            "\"" + std::string(value) + "\" in #" + std::string(setting)
                + " is not a whole number.");
        return number;
    }

    void setKind(Selection& selection, Kind kind, std::string_view setting)
    {
        require(selection.kind == Kind::all,
            "#" + std::string(setting)
                + " comes after another choice of records: give only one of #first, "
                + "#sample and #range.");
        selection.kind = kind;
    }

    void setRange(Selection& selection, std::string_view value, std::string_view setting)
    {
        const std::size_t colon = value.find(':');
        require(colon != std::string_view::npos,
            "#" + std::string(setting)
                + " must name the first record and one past the last, as #range=1000:1300.");
        selection.begin = numberIn<std::size_t>(value.substr(0, colon), setting);
        selection.end = numberIn<std::size_t>(value.substr(colon + 1), setting);
        require(selection.begin < selection.end, "#" + std::string(setting) + " holds no record.");
    }

    void setClasses(Selection& selection, std::string_view value, std::string_view setting)
    {
        while (true) {
            const std::size_t comma = value.find(',');
            selection.classes.push_back(numberIn<int>(value.substr(0, comma), setting));
            if (comma == std::string_view::npos)
                return;
            value.remove_prefix(comma + 1);
        }
    }

    /// `setting` is what stands behind '#': "first=1000".
    void apply(DatasetRequest& request, std::string_view setting)
    {
        const std::size_t equals = setting.find('=');
        const std::string_view key = setting.substr(0, equals);
        const std::string_view value = setting.substr(equals + 1);
        Selection& selection = request.selection;
        if (key == "first" || key == "sample") {
            setKind(selection, key == "first" ? Kind::first : Kind::sample, setting);
            selection.end = numberIn<std::size_t>(value, setting);
            require(selection.end > 0, "#" + std::string(setting) + " takes no record.");
        } else if (key == "range") {
            setKind(selection, Kind::range, setting);
            setRange(selection, value, setting);
        } else if (key == "seed") {
            selection.seed = numberIn<std::uint64_t>(value, setting);
        } else if (key == "classes") {
            setClasses(selection, value, setting);
        } else if (key == "upright" && (value == "yes" || value == "no")) {
            request.upright = value == "yes";
        } else {
            throw Error("#" + std::string(setting)
                + " is not understood; known are #first=N, #sample=N, #range=A:B, #seed=S, "
                  "#classes=0,1 and "
                + "#upright=no.");
        }
    }

    /// Where the settings start: at the first '#' that is followed by a word and '='; others belong
    /// to the path.
    std::size_t settingsAt(std::string_view text)
    {
        static const std::regex setting("#[a-z]+=");
        std::cmatch match;
        return std::regex_search(text.data(), text.data() + text.size(), match, setting)
            ? static_cast<std::size_t>(match.position())
            : text.size();
    }

} // namespace

DatasetRequest parseRequest(std::string_view text)
{
    DatasetRequest request;
    std::string_view place = text.substr(0, settingsAt(text));
    std::string_view settings = text.substr(place.size());
    while (!settings.empty()) {
        settings.remove_prefix(1);
        const std::size_t end = std::min(settings.find('#'), settings.size());
        apply(request, settings.substr(0, end));
        settings.remove_prefix(end);
    }
    for (const std::string_view part : kParts) {
        if (place.ends_with(part) && place.substr(0, place.size() - part.size()).ends_with('@')) {
            place.remove_suffix(part.size() + 1);
            request.part = part;
            break;
        }
    }
    require(!place.empty(), "\"" + std::string(text) + "\" names no dataset.");
    request.location = place;
    return request;
}

std::string requestText(const DatasetRequest& request)
{
    const Selection& selection = request.selection;
    std::string text = request.location + (request.part.empty() ? "" : "@" + request.part);
    if (selection.kind == Kind::first)
        text += "#first=" + std::to_string(selection.end);
    if (selection.kind == Kind::sample)
        text += "#sample=" + std::to_string(selection.end);
    if (selection.kind == Kind::range)
        text += "#range=" + std::to_string(selection.begin) + ":" + std::to_string(selection.end);
    if (selection.seed != 0)
        text += "#seed=" + std::to_string(selection.seed);
    for (std::size_t i = 0; i < selection.classes.size(); ++i)
        text += (i == 0 ? "#classes=" : ",") + std::to_string(selection.classes[i]);
    return text + (request.upright ? "" : "#upright=no");
}

} // namespace engine
