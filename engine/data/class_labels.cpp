// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/class_labels.h"

#include "engine/data/byte_stream.h"

#include <algorithm>
#include <map>
#include <set>

namespace engine {
namespace {

    std::vector<std::string> letters(std::string_view characters)
    {
        std::vector<std::string> names;
        for (const char character : characters)
            names.emplace_back(1, character);
        return names;
    }

    constexpr std::string_view kDigits = "0123456789";
    constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::string_view kSmall = "abcdefghijklmnopqrstuvwxyz";
    constexpr std::string_view kSmallUnlikeCapitals
        = "abdefghnqrt"; // EMNIST's merge of look-alikes

    KnownSet emnist(const std::string& name)
    {
        const std::string digits(kDigits);
        const std::string capitals(kCapitals);
        const auto set
            = [](const char* title, const std::string& characters, bool fromOne = false) {
                  return KnownSet { title, letters(characters), true, fromOne };
              };
        if (name.find("letters") != std::string::npos)
            return set("EMNIST letters", capitals, true);
        if (name.find("byclass") != std::string::npos)
            return set("EMNIST by class", digits + capitals + std::string(kSmall));
        if (name.find("bymerge") != std::string::npos)
            return set("EMNIST by merge", digits + capitals + std::string(kSmallUnlikeCapitals));
        if (name.find("balanced") != std::string::npos)
            return set("EMNIST balanced", digits + capitals + std::string(kSmallUnlikeCapitals));
        return set(
            name.find("emnist-mnist") != std::string::npos ? "EMNIST MNIST" : "EMNIST digits",
            digits);
    }

    std::optional<KnownSet> setOfName(std::string name)
    {
        std::ranges::transform(
            name, name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        const auto has = [&](const char* part) { return name.find(part) != std::string::npos; };
        if (has("emnist"))
            return emnist(name);
        if (has("fashion"))
            return KnownSet { "Fashion-MNIST",
                { "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt",
                    "Sneaker", "Bag", "Ankle boot" } };
        if (has("kmnist") || has("kuzushiji"))
            return KnownSet { "KMNIST",
                { "o", "ki", "su", "tsu", "na", "ha", "ma", "ya", "re", "wo" } };
        if (has("qmnist"))
            return KnownSet { "QMNIST", letters(kDigits) };
        if (has("mnist"))
            return KnownSet { "MNIST", letters(kDigits) };
        return std::nullopt;
    }

    /// Whether numbers may stay as they are: from 0, and at least every second one is there.
    bool areDense(const std::set<std::int64_t>& distinct)
    {
        return *distinct.begin() == 0
            && *distinct.rbegin() < 2 * static_cast<std::int64_t>(distinct.size());
    }

    ClassLabels renumbered(
        std::span<const std::int64_t> values, const std::set<std::int64_t>& distinct)
    {
        ClassLabels result;
        std::map<std::int64_t, int> number;
        for (const std::int64_t value : distinct) {
            number[value] = static_cast<int>(result.names.size());
            result.names.push_back(std::to_string(value));
        }
        result.labels.reserve(values.size());
        for (const std::int64_t value : values)
            result.labels.push_back(number[value]);
        result.note = "Labels are " + result.names.front()
            + (distinct.size() == 1 ? "" : " to " + result.names.back())
            + " in the file; each number became a class of its name.";
        return result;
    }

} // namespace

ClassLabels classLabels(std::span<const std::int64_t> values, const std::vector<std::string>& names,
    const std::string& source)
{
    if (values.empty())
        return { .names = names };
    const std::set<std::int64_t> distinct(values.begin(), values.end());
    const bool named = !names.empty();
    if (named
        && (*distinct.begin() < 0 || *distinct.rbegin() >= static_cast<std::int64_t>(names.size())))
        cannotRead(source,
            "its labels go from " + std::to_string(*distinct.begin()) + " to "
                + std::to_string(*distinct.rbegin()) + ", but there are "
                + std::to_string(names.size()) + " class names");
    if (!named && !areDense(distinct))
        return renumbered(values, distinct);
    ClassLabels result { .labels = { values.begin(), values.end() }, .names = names };
    for (std::int64_t k = 0; !named && k <= *distinct.rbegin(); ++k)
        result.names.push_back(std::to_string(k));
    return result;
}

ClassLabels oneClass(std::size_t count)
{
    return { .labels = std::vector<int>(count, 0), .names = { "all" } };
}

ClassLabels classLabels(std::span<const std::string> texts)
{
    std::map<std::string, int> number;
    for (const std::string& text : texts)
        number.emplace(text, 0);
    ClassLabels result;
    for (auto& [name, label] : number) {
        label = static_cast<int>(result.names.size());
        result.names.push_back(name);
    }
    for (const std::string& text : texts)
        result.labels.push_back(number[text]);
    return result;
}

std::optional<KnownSet> knownSet(const std::filesystem::path& path)
{
    constexpr int kFoldersLookedAt = 3; // as in FashionMNIST/raw/train-images-idx3-ubyte
    std::filesystem::path part = path;
    for (int i = 0; i < kFoldersLookedAt && part.has_filename(); ++i, part = part.parent_path()) {
        if (const auto set = setOfName(part.filename().string()))
            return set;
    }
    return std::nullopt;
}

} // namespace engine
