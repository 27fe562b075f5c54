// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_fields.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

namespace app {
namespace {

    using Json = JsonFields::Json;

    std::string rangeText(double least, double most)
    {
        std::ostringstream text;
        text << " from " << least << " to " << most;
        return text.str();
    }

    bool isNumber(const Json& json, double least, double most)
    {
        if (!json.is_number())
            return false;
        const auto value = json.get<double>();
        return std::isfinite(value) && value >= least && value <= most;
    }

    bool areNumbers(const Json& json, double least, double most)
    {
        return json.is_array() && std::ranges::all_of(json, [&](const Json& item) {
            return isNumber(item, least, most);
        });
    }

    bool isInteger(const Json& json, std::int64_t least, std::int64_t most)
    {
        if (json.is_number_unsigned()) // beyond 2^63 a conversion would wrap around
            return json.get<std::uint64_t>()
                <= static_cast<std::uint64_t>(std::max(most, INT64_C(0)))
                && most >= 0 && json.get<std::int64_t>() >= least;
        return json.is_number_integer() && json.get<std::int64_t>() >= least
            && json.get<std::int64_t>() <= most;
    }

} // namespace

JsonFields JsonFields::parsed(const std::string& text)
{
    Json json = Json::parse(text, nullptr, false);
    engine::require(!json.is_discarded(), "it is not JSON");
    engine::require(json.is_object(), "it is no JSON object");
    const auto document = std::make_shared<const Json>(std::move(json));
    return { document, document.get() };
}

const Json* JsonFields::at(const char* key) const
{
    const auto found = json_->find(key);
    return found == json_->end() || found->is_null() ? nullptr : &*found;
}

void JsonFields::refuse(const char* key, const std::string& wanted)
{
    throw engine::Error("its field \"" + std::string(key) + "\" is not " + wanted);
}

bool JsonFields::has(const char* key) const
{
    return at(key) != nullptr;
}

std::string JsonFields::text(const char* key, std::string fallback) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return fallback;
    if (!json->is_string() || json->get_ref<const std::string&>().find('\0') != std::string::npos)
        refuse(key, "a text");
    return json->get<std::string>();
}

bool JsonFields::flag(const char* key, bool fallback) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return fallback;
    if (!json->is_boolean())
        refuse(key, "true or false");
    return json->get<bool>();
}

double JsonFields::number(const char* key, double fallback, double least, double most) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return fallback;
    if (!isNumber(*json, least, most))
        refuse(key, "a number" + rangeText(least, most));
    return json->get<double>();
}

std::int64_t JsonFields::integer(
    const char* key, std::int64_t fallback, std::int64_t least, std::int64_t most) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return fallback;
    if (!isInteger(*json, least, most))
        refuse(key,
            "a whole number" + rangeText(static_cast<double>(least), static_cast<double>(most)));
    return json->get<std::int64_t>();
}

std::uint64_t JsonFields::natural(const char* key, std::uint64_t fallback) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return fallback;
    if (!json->is_number_unsigned())
        refuse(key, "a whole number that is not negative");
    return json->get<std::uint64_t>();
}

std::vector<double> JsonFields::numbers(const char* key, double least, double most) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return {};
    if (!areNumbers(*json, least, most))
        refuse(key, "a list of numbers" + rangeText(least, most));
    return json->get<std::vector<double>>();
}

std::vector<std::vector<double>> JsonFields::listsOfNumbers(
    const char* key, std::size_t most, double least, double greatest) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return {};
    const bool good = json->is_array() && json->size() <= most
        && std::ranges::all_of(
            *json, [&](const Json& item) { return areNumbers(item, least, greatest); });
    if (!good)
        refuse(key,
            "a list of at most " + std::to_string(most) + " lists of numbers"
                + rangeText(least, greatest));
    return json->get<std::vector<std::vector<double>>>();
}

std::vector<bool> JsonFields::flags(const char* key) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return {};
    const bool good = json->is_array()
        && std::ranges::all_of(*json, [](const Json& item) { return item.is_boolean(); });
    if (!good)
        refuse(key, "a list of true and false");
    return json->get<std::vector<bool>>();
}

std::vector<int> JsonFields::integers(const char* key, int least, int most) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return {};
    const bool good = json->is_array() && std::ranges::all_of(*json, [&](const Json& item) {
        return isInteger(item, least, most);
    });
    if (!good)
        refuse(key, "a list of whole numbers" + rangeText(least, most));
    return json->get<std::vector<int>>();
}

std::size_t JsonFields::choice(
    const char* key, std::size_t fallback, const std::vector<std::string>& names) const
{
    if (!has(key))
        return fallback;
    const auto found = std::ranges::find(names, text(key));
    if (found == names.end())
        refuse(key, "a word that this version of Wander knows");
    return static_cast<std::size_t>(found - names.begin());
}

JsonFields JsonFields::object(const char* key) const
{
    static const Json nothing = Json::object();
    const Json* json = at(key);
    if (json == nullptr)
        return { document_, &nothing };
    if (!json->is_object())
        refuse(key, "an object");
    return { document_, json };
}

std::vector<JsonFields> JsonFields::objects(const char* key, std::size_t most) const
{
    const Json* json = at(key);
    if (json == nullptr)
        return {};
    const bool good = json->is_array() && json->size() <= most
        && std::ranges::all_of(*json, [](const Json& item) { return item.is_object(); });
    if (!good)
        refuse(key, "a list of at most " + std::to_string(most) + " objects");
    std::vector<JsonFields> list;
    for (const Json& item : *json)
        list.push_back({ document_, &item });
    return list;
}

} // namespace app
