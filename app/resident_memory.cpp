// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/resident_memory.h"

#include <fstream>
#include <unistd.h>

namespace app {

qint64 residentMemory()
{
    std::ifstream file("/proc/self/statm"); // pages: in all, resident, ...
    qint64 pages = 0;
    qint64 resident = 0;
    if (!(file >> pages >> resident))
        return -1;
    return resident * sysconf(_SC_PAGESIZE);
}

} // namespace app
