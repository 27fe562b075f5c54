// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work in the background of which only the newest counts. The one place that starts work on another
// thread.
#pragma once
#include "engine/progress.h"
#include "engine/service/lane.h"

#include <QObject>
#include <QSemaphore>
#include <memory>
#include <optional>

namespace engine {

struct JobProgress {
    QString phase;
    qint64 done = 0;
    qint64 total = 0;        ///< 0: not known
    qint64 milliseconds = 0; ///< since the work began
};

/// What a job tells, always in the thread that the job was made in. Every function may be empty.
template <class T> struct JobHandlers {
    std::function<void(std::shared_ptr<const T>)> done;
    std::function<void(const QString& sentence)> failed;
    std::function<void(const JobProgress&)> progressed; ///< at most every 30 ms
    std::function<void()> finished; ///< nothing runs and nothing waits any more, however it ended
};

/// What happens to running work when newer work comes.
enum class Newer {
    cancelsRunning, ///< a long job: nobody wants the old result any more
    waitsForRunning ///< a preview: abandoning it would freeze the picture while the user drags
};

/// The sentence for an exception that ended a work; empty for Cancelled.
QString sentenceOf(const std::exception_ptr& exception);

/// Reports to `progressed` in the thread of `context`, at most every 30 ms and not after a stop.
/// Safe from any thread.
Progress throttledProgress(
    QObject* context, std::function<void(const JobProgress&)> progressed, std::stop_token stop);

template <class T> class Job {
public:
    using Work = std::function<T(const Progress&)>;

    Job(Lane& lane, Newer newer, JobHandlers<T> handlers)
        : lane_(lane)
        , newer_(newer)
        , handlers_(std::move(handlers))
    {
    }

    /// Waits until the running work has noticed that it is cancelled; no handler is called after
    /// that.
    ~Job()
    {
        cancel();
        if (running_)
            ended_->acquire();
    }

    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    /// Begins at once where nothing runs; else it waits, in place of what waited before.
    void start(Work work)
    {
        if (!running_)
            return launch(std::move(work));
        waiting_ = std::move(work);
        if (newer_ == Newer::cancelsRunning)
            stop_.request_stop();
    }

    void cancel()
    {
        waiting_.reset();
        stop_.request_stop();
    }

    bool running() const { return running_; }

private:
    struct Outcome {
        std::shared_ptr<const T> value;
        QString sentence;
    };

    void launch(Work work)
    {
        running_ = true;
        stop_ = std::stop_source();
        ended_ = std::make_shared<QSemaphore>();
        const Progress progress
            = throttledProgress(&context_, handlers_.progressed, stop_.get_token());
        lane_.start([this, work = std::move(work), progress, ended = ended_] {
            QMetaObject::invokeMethod(
                &context_, [this, outcome = attempt(work, progress)] { end(outcome); },
                Qt::QueuedConnection);
            ended->release();
        });
    }

    /// Every exception becomes a sentence: none may leave the lane's thread.
    static Outcome attempt(const Work& work, const Progress& progress)
    {
        try {
            progress.check();
            return { std::make_shared<const T>(work(progress)), {} };
        } catch (...) {
            return { nullptr, sentenceOf(std::current_exception()) };
        }
    }

    void end(const Outcome& outcome)
    {
        running_ = false;
        const bool wanted = !stop_.stop_requested();
        if (waiting_) {
            Work next = std::move(*waiting_);
            waiting_.reset();
            launch(std::move(next));
        }
        if (wanted && outcome.value && handlers_.done)
            handlers_.done(outcome.value);
        if (wanted && !outcome.value && !outcome.sentence.isEmpty() && handlers_.failed)
            handlers_.failed(outcome.sentence);
        if (!running_ && handlers_.finished)
            handlers_.finished();
    }

    Lane& lane_;
    Newer newer_;
    JobHandlers<T> handlers_;
    std::optional<Work> waiting_;
    std::stop_source stop_;
    std::shared_ptr<QSemaphore> ended_; ///< released when the running work has left the lane
    bool running_ = false;
    QObject context_; ///< last: what is posted to it dies with it
};

} // namespace engine
