// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file or folder that is written under a temporary name beside its final one, which it takes only
// when complete.
#pragma once
#include <filesystem>

namespace engine {

class Staged {
public:
    explicit Staged(std::filesystem::path final);
    /// Puts everything back as it was, unless keep() was called.
    ~Staged();
    Staged(const Staged&) = delete;
    Staged& operator=(const Staged&) = delete;

    /// FINAL.part-RANDOM: write here.
    const std::filesystem::path& temporary() const { return temporary_; }
    const std::filesystem::path& final() const { return final_; }

    /// Takes the final name in one step; what had it until now waits under the temporary name.
    void publish();
    /// Removes what had the name before.
    void keep();

private:
    std::filesystem::path final_;
    std::filesystem::path temporary_;
    bool published_ = false;
    bool exchanged_ = false;
};

} // namespace engine
