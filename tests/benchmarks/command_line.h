// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The main of a benchmark: its options by CLI11, then its work.
#pragma once
#include <CLI/CLI.hpp>

#include <cstdio>
#include <exception>

namespace measure {

/// Reads the words and calls body(); what goes wrong is a sentence on stderr. Returns what main
/// returns.
template <class Body> int exitCode(CLI::App& options, int count, char** words, Body body)
{
    try {
        options.parse(count, words);
        body();
        return 0;
    } catch (const CLI::ParseError& error) { // the wish for help is one too
        return options.exit(error);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}

} // namespace measure
