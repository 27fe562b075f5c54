// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Large arrays on large pages: 14 GB in pages of 4 kB take the system seconds to hand out.
#pragma once

namespace engine {

/// Asks the system to back an array that has not been touched yet by large pages; it may refuse.
void adviseHugePages(void* begin, long long bytes);

} // namespace engine
