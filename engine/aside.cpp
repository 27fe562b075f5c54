// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/aside.h"

#include <algorithm>
#include <cassert>

namespace engine {
namespace {

    constexpr int kBetweenLooks = 20; // milliseconds
    constexpr int kPatience = 60;     ///< milliseconds for a work that listens to end by itself

} // namespace

struct Aside::Line {
    std::mutex mutex;
    Progress progress; ///< of who waits
    bool isCut = false;
    std::stop_source stop; ///< of the work
};

Aside::Aside(int atOnce)
    : atOnce_(atOnce)
{
    assert(atOnce > 0);
}

Aside::~Aside()
{
    for (Place& place : places_)
        if (place.thread.joinable())
            place.thread.join();
}

void Aside::settle()
{
    std::unique_lock lock(mutex_);
    freed_.wait(lock, [this] { return std::ranges::none_of(places_, &Place::taken); });
}

std::shared_ptr<Aside::Line> Aside::lineTo(const Progress& progress)
{
    auto line = std::make_shared<Line>();
    line->progress = progress;
    return line;
}

Progress Aside::progressAlong(std::shared_ptr<Line> line)
{
    const std::stop_token stop = line->stop.get_token();
    return Progress(
        [line = std::move(line)](const std::string& phase, long long done, long long total) {
            const std::scoped_lock lock(line->mutex); // while it reports nobody cuts the line
            if (line->isCut)
                throw Cancelled();
            if (phase.empty())
                line->progress.step(done, total);
            else
                line->progress.phase(phase).step(done, total);
        },
        stop);
}

void Aside::wait(Line& line, const std::function<bool(int milliseconds)>& isReady)
{
    try {
        while (!isReady(kBetweenLooks))
            line.progress.check();
    } catch (...) {
        line.stop.request_stop();
        isReady(kPatience);
        const std::scoped_lock lock(line.mutex);
        line.isCut = true;
        line.progress = {}; // what it reports to may be gone soon
        throw;
    }
}

void Aside::start(std::function<void()> task, const Progress& progress, std::ptrdiff_t atOnce)
{
    std::unique_lock lock(mutex_);
    while (std::ranges::count(places_, true, &Place::taken) >= atOnce) {
        freed_.wait_for(lock, std::chrono::milliseconds(kBetweenLooks));
        progress.check();
    }
    const auto free = std::ranges::find(places_, false, &Place::taken);
    occupy(free == places_.end() ? places_.emplace_back() : *free, std::move(task));
}

void Aside::occupy(Place& place, std::function<void()> task)
{
    if (place.thread.joinable())
        place.thread.join(); // it is at its end
    place.thread = std::thread([this, &place, task = std::move(task)]() mutable {
        task();
        task = nullptr; // and with it all that the work owned
        const std::scoped_lock lock(mutex_);
        place.taken = false;
        freed_.notify_all();
    });
    place.taken = true;
}

} // namespace engine
