// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a JSON object that somebody else has written: what is missing takes the value that
// is offered, what is of the wrong kind or out of range is an Error naming it.
#pragma once
#include "engine/error.h"

#include <cstdint>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace app {

class JsonFields {
public:
    using Json = nlohmann::ordered_json;

    /// A whole document. Throws Error, a clause without a full stop, if it is no JSON object.
    static JsonFields parsed(const std::string& text);

    bool has(const char* key) const;
    std::string text(const char* key, std::string fallback = {}) const;
    bool flag(const char* key, bool fallback = false) const;
    double number(const char* key, double fallback, double least, double most) const;
    std::int64_t integer(
        const char* key, std::int64_t fallback, std::int64_t least, std::int64_t most) const;
    /// All that fits 64 bits: seeds, counts.
    std::uint64_t natural(const char* key, std::uint64_t fallback = 0) const;
    std::vector<double> numbers(const char* key, double least, double most) const;
    /// A list of such lists; at most so many.
    std::vector<std::vector<double>> listsOfNumbers(
        const char* key, std::size_t most, double least, double greatest) const;
    std::vector<bool> flags(const char* key) const;
    std::vector<int> integers(const char* key, int least, int most) const;
    /// One of the names, as its position among them.
    std::size_t choice(
        const char* key, std::size_t fallback, const std::vector<std::string>& names) const;

    /// An object within; empty fields where there is none.
    JsonFields object(const char* key) const;
    /// A list of objects; at most so many.
    std::vector<JsonFields> objects(const char* key, std::size_t most) const;

private:
    JsonFields(std::shared_ptr<const Json> document, const Json* json)
        : document_(std::move(document))
        , json_(json)
    {
    }
    const Json* at(const char* key) const; ///< null where it is missing
    [[noreturn]] static void refuse(const char* key, const std::string& wanted);

    std::shared_ptr<const Json> document_; ///< what json_ lies in
    const Json* json_;
};

} // namespace app
