// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the window's thread ever stands still: a timer that should tick every millisecond notes
// its largest gap while 60,000 images of each of three sources and a target are read and while they
// are solved for. The data are MNIST and its kin where they are there, else built-in images
// repeated to 60,000 in IDX files of our own.
//
//   QT_QPA_PLATFORM=offscreen|xcb bench_gui_thread [--data FOLDER] [--sample 4000] [--json]
#include "app/preview_panel.h"
#include "engine/data/builtin.h"
#include "tests/benchmarks/command_line.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/window_under_test.h"

#include <QTemporaryDir>
#include <QTimer>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>

using nlohmann::json;

namespace {

constexpr std::size_t kImages = 60'000;

struct Options {
    std::string data = WANDER_SOURCE_DIR "/../shared/data";
    std::size_t sample = 4000; ///< of each dataset, for a solve of a few seconds
    bool json = false;
};

void writeBigEndian(std::ofstream& file, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        file.put(static_cast<char>(value >> shift & 0xff));
}

/// The images of a built-in dataset again and again, as an IDX pair.
std::string writeIdx(const std::filesystem::path& folder, const std::string& family)
{
    const engine::Dataset dataset = engine::builtinDataset(family);
    std::filesystem::create_directories(folder / family);
    std::ofstream images(folder / family / "train-images-idx3-ubyte", std::ios::binary);
    std::ofstream labels(folder / family / "train-labels-idx1-ubyte", std::ios::binary);
    for (const std::uint32_t word : { 0x803u, static_cast<std::uint32_t>(kImages), 28u, 28u })
        writeBigEndian(images, word);
    for (const std::uint32_t word : { 0x801u, static_cast<std::uint32_t>(kImages) })
        writeBigEndian(labels, word);
    for (std::size_t i = 0; i < kImages; ++i) {
        const auto image = dataset.image(i % dataset.size());
        images.write(reinterpret_cast<const char*>(image.data()),
            static_cast<std::streamsize>(image.size()));
        labels.put(static_cast<char>(dataset.labels[i % dataset.size()]));
    }
    return (folder / family).string();
}

std::vector<engine::DatasetRequest> requests(
    const Options& options, const std::filesystem::path& scratch)
{
    std::vector<engine::DatasetRequest> requests;
    const std::filesystem::path data = options.data;
    const bool real = exists(data / "mnist") && exists(data / "fashion-mnist");
    for (const char* name : { "mnist", "fashion-mnist", "kmnist", "mnist" })
        if (real)
            requests.push_back({ .location = (data / name).string(), .part = "train" });
    for (const char* name : { "digits", "garments", "kana", "glyphs" })
        if (!real)
            requests.push_back({ .location = writeIdx(scratch, name), .part = "train" });
    std::uint64_t seed = 0;
    for (engine::DatasetRequest& request : requests)
        request.selection
            = { .kind = engine::Selection::Kind::sample, .end = options.sample, .seed = ++seed };
    return requests;
}

/// The largest gap between two ticks, and the longest event, since it was asked last.
class Pulse {
public:
    explicit Pulse(measure::TimedApplication& application)
        : application_(application)
    {
        last_ = application_.milliseconds();
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.callOnTimeout(&timer_, [this] { tick(); });
        timer_.start(1);
        application_.eventDone = [this](double milliseconds) {
            longestEvent_ = std::max(longestEvent_, milliseconds);
        };
    }

    json taken()
    {
        tick();
        return { { "largest_gap_ms", std::exchange(largestGap_, 0) },
            { "longest_event_ms", std::exchange(longestEvent_, 0) },
            { "ticks", std::exchange(ticks_, 0) },
            { "seconds", 1e-3 * (last_ - std::exchange(start_, last_)) } };
    }

private:
    void tick()
    {
        const double now = application_.milliseconds();
        largestGap_ = std::max(largestGap_, now - last_);
        last_ = now;
        ++ticks_;
    }

    measure::TimedApplication& application_;
    QTimer timer_;
    double last_ = 0;
    double start_ = last_;
    double largestGap_ = 0;
    double longestEvent_ = 0;
    int ticks_ = 0;
};

json run(measure::TimedApplication& application, const Options& options)
{
    const QTemporaryDir scratch;
    const auto wanted = requests(options, scratch.path().toStdString());
    app::MainWindow window;
    window.show();
    engine::require(QTest::qWaitForWindowExposed(&window), "The window was not shown.");
    QCoreApplication::processEvents();

    Pulse pulse(application);
    window.openDatasets(wanted);
    engine::require(measure::waitFor([&] { return window.document().inputs().has_value(); }),
        "The datasets were not read.");
    const json load = pulse.taken();
    engine::require(measure::waitFor([&] { return window.preview()->preview() != nullptr; }),
        "The datasets were not solved for.");
    const json solve = pulse.taken();
    engine::require(measure::waitFor([&] { return !window.exploration().busy(); }),
        "The datasets were not compared.");
    const json compare = pulse.taken();
    const auto largest = [](const json& phase) { return phase["largest_gap_ms"].get<double>(); };
    return { { "largest_gap_ms", std::max({ largest(load), largest(solve), largest(compare) }) },
        { "load", load }, { "solve", solve }, { "compare", compare }, { "images", kImages },
        { "sample", options.sample }, { "target", wanted.back().location },
        { "platform", QGuiApplication::platformName().toStdString() } };
}

} // namespace

int main(int count, char** words)
{
    Options options;
    CLI::App line("Whether the window ever stands still");
    line.add_option("--data", options.data, "folder with mnist and its kin");
    line.add_option("--sample", options.sample, "images of a dataset that are solved for")
        ->check(CLI::PositiveNumber);
    line.add_flag("--json", options.json, "print JSON");
    return measure::exitCode(line, count, words, [&] {
        measure::TimedApplication application(count, words);
        measure::print(run(application, options), options.json);
    });
}
