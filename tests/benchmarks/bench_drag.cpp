// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a movement of the hand takes to become painted images: real mouse events on the real
// window, with the built-in example (three sources, tiles of 28 x 28) and 64 tiles visible. A
// latency runs from just before a mouse event is sent, as the window system would send it, to the
// end of the event in which a preview at the weights of that event, or of a later one, was painted
// and handed to the window system. Every event that moved the point counts, also those whose own
// preview was overtaken by a newer one.
//
//   QT_QPA_PLATFORM=offscreen|xcb bench_drag [--drags 8] [--moves 100] [--spacing 8] [--json]
#include "app/default_request.h"
#include "app/preview_panel.h"
#include "app/stage_page.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/window_under_test.h"
#include "widgets/image_grid.h"

#include <QTimer>
#include <QWindow>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <deque>
#include <numbers>

using nlohmann::json;

namespace {

constexpr std::size_t kTiles = 64;

struct Options {
    int drags = 8;
    int moves = 100;
    int spacing = 8; ///< milliseconds between two mouse events
    bool json = false;
};

/// Pairs the events that moved the point with the paints that showed them.
class DragClock {
public:
    DragClock(measure::TimedApplication& application, app::MainWindow& window)
        : application_(application)
    {
        QObject::connect(window.stage(), &app::StagePage::weightsMoved, &window,
            [this](const engine::Weights& weights) {
                waiting_.push_back({ weights, sent_ });
            });
        QObject::connect(window.preview(), &app::PreviewPanel::previewPainted, &window,
            [this](const engine::PreviewPtr& preview) { painted_ = preview; });
        application.eventDone = [this](double) { settle(); };
    }

    void aboutToSend() { sent_ = application_.milliseconds(); }
    bool idle() const { return waiting_.empty(); }

    std::vector<double> latencies; ///< milliseconds, one for each event that moved the point
    int frames = 0;                ///< previews that were painted
    std::size_t fewestTiles = SIZE_MAX;

private:
    struct Move {
        engine::Weights weights;
        double sent = 0;
    };

    void settle()
    {
        const engine::PreviewPtr painted = std::exchange(painted_, nullptr);
        const auto shown = std::ranges::find_if(waiting_,
            [&](const Move& move) { return painted && move.weights == painted->weights; });
        if (shown == waiting_.end())
            return;
        ++frames;
        fewestTiles = std::min(fewestTiles, painted->rows.size());
        for (auto move = waiting_.begin(); move != shown + 1; ++move)
            latencies.push_back(application_.milliseconds() - move->sent);
        waiting_.erase(waiting_.begin(), shown + 1);
    }

    measure::TimedApplication& application_;
    std::deque<Move> waiting_;
    engine::PreviewPtr painted_;
    double sent_ = 0;
};

/// A round through the simplex that never stands still: a circle with a wave on it.
engine::Weights weightsOnTheWay(double t)
{
    const double angle = 2 * std::numbers::pi * t;
    const double radius = 0.16 + 0.06 * std::cos(5 * angle);
    const auto part
        = [&](int s) { return 1.0 / 3 + radius * std::cos(angle + s * 2 * std::numbers::pi / 3); };
    return { part(0), part(1), part(2) };
}

void sendMouse(app::MainWindow& window, QEvent::Type type, const engine::Weights& weights)
{
    const auto* simplex = window.stage()->simplex();
    const QPointF local
        = simplex->mapTo(&window, simplex->geometryOnScreen().position(weights).toPoint());
    const bool press = type == QEvent::MouseButtonPress;
    const bool release = type == QEvent::MouseButtonRelease;
    static int timestamp = 0; // milliseconds: far enough apart to be no double click
    qt_handleMouseEvent(window.windowHandle(), local, window.mapToGlobal(local),
        release ? Qt::NoButton : Qt::LeftButton, press || release ? Qt::LeftButton : Qt::NoButton,
        type, Qt::NoModifier, timestamp += press ? 2000 : 8);
}

/// Press, moves at even times, release; the event loop runs freely in between.
void drag(app::MainWindow& window, DragClock& clock, const Options& options)
{
    sendMouse(window, QEvent::MouseButtonPress, window.stage()->weights());
    int sent = 0;
    QTimer hand;
    hand.setTimerType(Qt::PreciseTimer);
    hand.callOnTimeout(&hand, [&] {
        if (sent == options.moves)
            return hand.stop();
        clock.aboutToSend();
        sendMouse(window, QEvent::MouseMove, weightsOnTheWay(double(++sent) / options.moves));
    });
    hand.start(options.spacing);
    engine::require(measure::waitFor([&] { return !hand.isActive() && clock.idle(); }),
        "The preview never showed where the hand went.");
    sendMouse(window, QEvent::MouseButtonRelease, weightsOnTheWay(1));
}

/// The smallest window, as wide as it is, that shows as many tiles as wanted, or a row more.
void showTiles(app::MainWindow& window)
{
    const auto* grid = window.preview()->grid();
    for (int height = 600; height < 1600 && grid->visibleRows().size() < kTiles; height += 10) {
        window.resize(window.width(), height);
        QCoreApplication::processEvents();
    }
    engine::require(grid->visibleRows().size() >= kTiles, "The window cannot show 64 tiles.");
}

json run(measure::TimedApplication& application, const Options& options)
{
    app::MainWindow window;
    window.resize(1600, 600);
    window.show();
    window.openDatasets(app::builtinExample());
    engine::require(measure::waitFor([&] {
        return window.preview()->preview() && !window.exploration().busy();
    }),
        "The built-in example was not solved.");
    showTiles(window);
    DragClock clock(application, window);
    drag(window, clock, options); // fonts, caches, the processor's clock
    clock.latencies.clear();
    clock.frames = 0;
    const double before = measure::cpuSeconds();
    for (int number = 0; number < options.drags; ++number)
        drag(window, clock, options);
    const double cpu = 1e3 * (measure::cpuSeconds() - before) / clock.frames;
    return { { "median_ms", measure::median(clock.latencies) },
        { "p95_ms", measure::quantile(clock.latencies, 0.95) },
        { "p99_ms", measure::quantile(clock.latencies, 0.99) },
        { "max_ms", measure::quantile(clock.latencies, 1) }, { "frames", clock.frames },
        { "cpu_ms_per_frame", cpu }, { "moves", clock.latencies.size() },
        { "tiles", clock.fewestTiles }, { "spacing_ms", options.spacing },
        { "platform", QGuiApplication::platformName().toStdString() },
        { "window", { window.width(), window.height() } } };
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("From a mouse event to painted images");
    line.add_option("--drags", options.drags, "how many")->check(CLI::PositiveNumber);
    line.add_option("--moves", options.moves, "of the mouse in a drag")->check(CLI::PositiveNumber);
    line.add_option("--spacing", options.spacing, "milliseconds between two mouse events")
        ->check(CLI::PositiveNumber);
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] {
        measure::TimedApplication application(count, words);
        measure::print(run(application, options), options.json);
    });
}
