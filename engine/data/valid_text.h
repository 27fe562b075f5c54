// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names out of files may be in any encoding; inside Wander all text is UTF-8.
#pragma once
#include <string>
#include <string_view>

namespace engine {

/// The text, each byte that belongs to no UTF-8 character replaced by U+FFFD.
std::string validText(std::string_view text);

} // namespace engine
