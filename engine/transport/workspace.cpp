// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/workspace.h"

#include "engine/transport/huge_pages.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace engine {

Workspace::Workspace(std::size_t bytes)
{
    constexpr std::size_t kHugePage = std::size_t(2) << 20;
    constexpr std::size_t kWorthAHugePage = kHugePage / 8; // clearing one takes 0.1 ms
    const std::size_t unit = bytes >= kWorthAHugePage ? kHugePage : kCacheLine;
    const std::size_t size = (bytes + unit - 1) / unit * unit;
    memory_.reset(static_cast<std::byte*>(std::aligned_alloc(unit, size)));
    if (!memory_)
        throw std::bad_alloc();
    adviseHugePages(memory_.get(), static_cast<long long>(size));
    std::memset(memory_.get(), 0, size);
}

void Workspace::Release::operator()(std::byte* memory) const
{
    std::free(memory);
}

} // namespace engine
