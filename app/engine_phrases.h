// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine says and the window shows: the engine speaks English and knows no Qt, so its
// phrases stand here once more for the translators. `%1` to `%5` stand for what it fills in.
#pragma once
#include <span>

namespace app {

/// In the context "Engine". A sentence that is new in the engine is missed by translation_test.
std::span<const char* const> enginePhrases();

} // namespace app
