// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/service/job.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <atomic>
#include <new>

namespace engine {
namespace {

    constexpr qint64 kBetweenReports
        = 30; // milliseconds: a bar that moves 30 times a second is smooth

    QString translated(const char* text)
    {
        return QCoreApplication::translate("engine::Job", text);
    }

    /// Lets a report through once every 30 ms, whichever thread it comes from.
    class Gate {
    public:
        Gate() { since_.start(); }

        qint64 milliseconds() const { return since_.elapsed(); }

        bool opens(qint64 now)
        {
            qint64 last = last_.load();
            return now - last >= kBetweenReports && last_.compare_exchange_strong(last, now);
        }

    private:
        QElapsedTimer since_;
        std::atomic<qint64> last_ { -kBetweenReports };
    };

} // namespace

QString sentenceOf(const std::exception_ptr& exception)
{
    try {
        std::rethrow_exception(exception);
    } catch (const Cancelled&) {
        return {};
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    } catch (const std::bad_alloc&) {
        return translated("There is not enough memory for this; choose smaller samples.");
    } catch (const std::exception& error) {
        return translated("Something unexpected went wrong: %1")
            .arg(QString::fromLocal8Bit(error.what()));
    } catch (...) {
        return translated("Something unexpected went wrong.");
    }
}

Progress throttledProgress(
    QObject* context, std::function<void(const JobProgress&)> progressed, std::stop_token stop)
{
    if (!progressed)
        return Progress({}, std::move(stop));
    const auto gate = std::make_shared<Gate>();
    auto report = [=](const std::string& phase, long long done, long long total) {
        const qint64 now = gate->milliseconds();
        if (!gate->opens(now))
            return;
        const JobProgress progress { QString::fromStdString(phase), done, total, now };
        QMetaObject::invokeMethod(
            context,
            [=] {
                if (!stop.stop_requested()) // what is on its way when someone cancels is late
                    progressed(progress);
            },
            Qt::QueuedConnection);
    };
    return Progress(report, stop);
}

} // namespace engine
