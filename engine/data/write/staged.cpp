// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/staged.h"

#include "engine/data/write/output_file.h"
#include "engine/error.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <random>

namespace engine {

namespace {

    namespace fs = std::filesystem;

    std::string randomSuffix()
    {
        std::random_device device; // names only: nothing in a file depends on it
        std::string suffix;
        for (int i = 0; i < 8; ++i)
            suffix += "0123456789abcdef"[device() % 16];
        return suffix;
    }

    /// Swaps two names: in one step where the file system can, else through a third name.
    void exchange(const fs::path& a, const fs::path& b)
    {
#ifdef RENAME_EXCHANGE
        if (::renameat2(AT_FDCWD, a.c_str(), AT_FDCWD, b.c_str(), RENAME_EXCHANGE) == 0)
            return;
        if (errno != EINVAL && errno != ENOSYS)
            throw Error(cannotWrite(b, errno));
#endif
        const fs::path third = a.string() + ".old";
        if (::rename(b.c_str(), third.c_str()) != 0)
            throw Error(cannotWrite(b, errno));
        if (::rename(a.c_str(), b.c_str()) != 0) {
            const int cause = errno;
            ::rename(third.c_str(), b.c_str());
            throw Error(cannotWrite(b, cause));
        }
        ::rename(third.c_str(), a.c_str());
    }

} // namespace

Staged::Staged(fs::path final)
    : final_(std::move(final))
    , temporary_(final_.string() + ".part-" + randomSuffix())
{
}

Staged::~Staged()
{
    try {
        if (published_ && exchanged_)
            exchange(temporary_, final_);
    } catch (const Error&) {
        return; // better a stray temporary than the loss of what it holds
    }
    std::error_code ignored;
    if (published_ && !exchanged_)
        fs::rename(final_, temporary_, ignored);
    fs::remove_all(temporary_, ignored);
}

void Staged::publish()
{
    exchanged_ = fs::exists(fs::symlink_status(final_));
    if (exchanged_)
        exchange(temporary_, final_);
    else if (::rename(temporary_.c_str(), final_.c_str()) != 0)
        throw Error(cannotWrite(final_, errno));
    published_ = true;
}

void Staged::keep()
{
    published_ = false; // the temporary name, if taken at all, holds what was replaced
}

} // namespace engine
