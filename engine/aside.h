// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work that does not listen while it is under way, a call of a library or a disk that does not
// answer: done on a thread of its own, where it can be left as soon as nobody waits any more.
#pragma once
#include "engine/progress.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <future>
#include <limits>
#include <list>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>
#include <utility>

namespace engine {

/// A place for such works. A work must own all that it touches, for it may outlive who asked for
/// it, and must not ask for another one in the same place.
class Aside {
public:
    /// At most `atOnce` are under way, left ones among them; who asks for one more waits. So
    /// whoever cancels and begins again, over and over, piles up neither threads nor memory.
    explicit Aside(int atOnce = 1);
    ~Aside(); ///< waits for the works that were left

    Aside(const Aside&) = delete;
    Aside& operator=(const Aside&) = delete;

    /// Waits until nothing is under way any more.
    void settle();

    /// What work(progress) answers, or throws. Who is cancelled leaves it within 80 ms: it is told
    /// to stop, reports no more, and what it still answers is destroyed in its own thread.
    template <class Work>
    std::invoke_result_t<Work&, const Progress&> run(Work work, const Progress& progress)
    {
        progress.check();
        return begin(std::move(work), progress, atOnce_).answer();
    }

    /// work() that has to be done in any case: it begins at once, and who is cancelled leaves it
    /// and goes on as if it were done.
    template <class Work> void finish(Work work, const Progress& progress)
    {
        try {
            begin(
                [work = std::move(work)](const Progress&) mutable { work(); }, progress, kAnyNumber)
                .answer();
        } catch (const Cancelled&) {
        }
    }

private:
    /// What connects a work with who waits for it.
    struct Line;
    static std::shared_ptr<Line> lineTo(const Progress& progress);
    static Progress progressAlong(std::shared_ptr<Line> line);
    /// Waits until isReady(milliseconds); throws what the progress throws, and cuts the line.
    static void wait(Line& line, const std::function<bool(int milliseconds)>& isReady);

    template <class Result> struct Piece {
        std::shared_ptr<Line> line;
        std::future<Result> result;

        Result answer()
        {
            wait(*line, [this](int milliseconds) {
                return result.wait_for(std::chrono::milliseconds(milliseconds))
                    == std::future_status::ready;
            });
            return result.get();
        }
    };

    template <class Work>
    Piece<std::invoke_result_t<Work&, const Progress&>> begin(
        Work work, const Progress& progress, std::ptrdiff_t atOnce)
    {
        using Result = std::invoke_result_t<Work&, const Progress&>;
        auto line = lineTo(progress);
        auto task = std::make_shared<std::packaged_task<Result()>>(
            [work = std::move(work), along = progressAlong(line)]() mutable -> Result {
                return work(along);
            });
        Piece<Result> piece { std::move(line), task->get_future() };
        start([task = std::move(task)] { (*task)(); }, progress, atOnce);
        return piece;
    }

    struct Place {
        std::thread thread;
        bool taken = false;
    };

    static constexpr std::ptrdiff_t kAnyNumber = std::numeric_limits<std::ptrdiff_t>::max();

    void start(std::function<void()> task, const Progress& progress, std::ptrdiff_t atOnce);
    void occupy(Place& place, std::function<void()> task);

    const std::ptrdiff_t atOnce_;
    std::mutex mutex_;
    std::condition_variable freed_;
    std::list<Place> places_;
};

} // namespace engine
