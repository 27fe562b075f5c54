// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong outside our hands: a sentence for the person at the screen.
#pragma once
#include <stdexcept>
#include <string>

namespace engine {

/// A wrong file or a wrong option. what() is one sentence that names the thing at fault and the cause.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Nobody waits for the result any more.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "Cancelled."; }
};

inline void require(bool condition, const std::string& sentence)
{
    if (!condition)
        throw Error(sentence);
}

} // namespace engine
