// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/valid_text.h"

namespace engine {
namespace {

    /// Bytes of the character at the start of the text, 0 if there is none [RFC 3629, section 4].
    std::size_t characterLength(std::string_view text)
    {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
        const unsigned char first = byte(0);
        if (first < 0x80)
            return 1;
        const std::size_t length = first < 0xc2 ? 0
            : first < 0xe0                      ? 2
            : first < 0xf0                      ? 3
            : first < 0xf5                      ? 4
                                                : 0;
        if (length == 0 || text.size() < length)
            return 0;
        for (std::size_t i = 1; i < length; ++i) {
            if ((byte(i) & 0xc0) != 0x80)
                return 0;
        }
        const bool isOverlong
            = (first == 0xe0 && byte(1) < 0xa0) || (first == 0xf0 && byte(1) < 0x90);
        const bool isSurrogate = first == 0xed && byte(1) >= 0xa0;
        const bool isTooLarge = first == 0xf4 && byte(1) >= 0x90;
        return isOverlong || isSurrogate || isTooLarge ? 0 : length;
    }

} // namespace

std::string validText(std::string_view text)
{
    std::string valid;
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        valid += length == 0 ? std::string_view("\xef\xbf\xbd") : text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return valid;
}

} // namespace engine
