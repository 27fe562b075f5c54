// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/lane.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace engine {
namespace {

    /// For the calling thread and all that it starts. Without it a solve on all cores delays the
    /// window's thread by whole slices of the scheduler.
    void giveWay()
    {
#ifdef __linux__
        constexpr int kNice = 5; // a third of the share of a thread that is prompt
        setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
#endif
    }

} // namespace

Lane::Lane(Pace pace)
{
    setMaxThreadCount(1);
    setExpiryTimeout(-1);
    // Its thread is made now: one that is made while a large library is being loaded elsewhere
    // would hold up the thread that asks for it, the window's, until the library is there.
    start(pace == Pace::patient ? giveWay : [] {});
}

} // namespace engine
