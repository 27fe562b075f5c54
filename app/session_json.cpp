// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session_json.h"

#include "app/json_fields.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

namespace app {
namespace {

    using Json = JsonFields::Json;

    const char* const kFormat = "wander-session";
    const std::string kBuiltin = "builtin:";

    // Far more than anybody has, few enough that a hostile file costs little.
    constexpr std::size_t kMostDatasets = 1000;
    constexpr std::size_t kMostPins = 10'000;
    constexpr std::size_t kMostPaths = 1000;
    constexpr std::size_t kMostFrames = 10'000; // of a path
    constexpr int kMostThumbnails = 64;
    constexpr std::int64_t kMostPixels = 1 << 20; // of an edge
    constexpr std::int64_t kMostClasses = 1 << 24;
    constexpr double kLargest = 1e12; // of a weight of the cost, of a temperature

    // The words of the file, in the order of the enumerations.
    const std::vector<std::string> kRoles { "source", "target", "unused" };
    const std::vector<std::string> kSelections { "all", "first", "range", "sample" };
    const std::vector<std::string> kSolvers { "exact", "sinkhorn" };
    const std::vector<std::string> kCovariances { "unbiased", "biased" };
    const std::vector<std::string> kDevices { "auto", "cpu", "cuda" };

    template <class Enumeration>
    std::string wordOf(Enumeration value, const std::vector<std::string>& words)
    {
        return words.at(static_cast<std::size_t>(value));
    }

    template <class Enumeration>
    Enumeration valueOf(const JsonFields& fields, const char* key, Enumeration fallback,
        const std::vector<std::string>& words)
    {
        return static_cast<Enumeration>(
            fields.choice(key, static_cast<std::size_t>(fallback), words));
    }

    Json jsonOf(const engine::Selection& selection)
    {
        return { { "kind", wordOf(selection.kind, kSelections) }, { "begin", selection.begin },
            { "end", selection.end }, { "seed", selection.seed },
            { "classes", selection.classes } };
    }

    engine::Selection selectionFrom(const JsonFields& fields)
    {
        return { .kind = valueOf(fields, "kind", engine::Selection::Kind::all, kSelections),
            .begin = fields.natural("begin"),
            .end = fields.natural("end"),
            .seed = fields.natural("seed"),
            .classes = fields.integers("classes", 0, kMostClasses) };
    }

    Json jsonOf(const DatasetRecord& record)
    {
        return { { "checksum", record.checksum }, { "images", record.images },
            { "height", record.shape.height }, { "width", record.shape.width },
            { "channels", record.shape.channels }, { "classes", record.classes } };
    }

    DatasetRecord recordFrom(const JsonFields& fields)
    {
        const auto small = [&](const char* key, std::int64_t most) {
            return static_cast<int>(fields.integer(key, 0, 0, most));
        };
        return { .checksum = fields.text("checksum"),
            .images = fields.natural("images"),
            .shape
            = { small("height", kMostPixels), small("width", kMostPixels), small("channels", 4) },
            .classes = small("classes", kMostClasses) };
    }

    bool isBuiltin(const std::string& location)
    {
        return location.starts_with(kBuiltin);
    }

    Json jsonOf(const DatasetEntry& entry, const SavedDataset& saved, const QDir& folder)
    {
        const engine::DatasetRequest& request = entry.request;
        Json json { { "role", wordOf(entry.role, kRoles) } };
        if (isBuiltin(request.location)) {
            json["location"] = request.location;
        } else {
            const QString path
                = QFileInfo(QString::fromStdString(request.location)).absoluteFilePath();
            json["location"] = folder.relativeFilePath(path).toStdString();
            json["absolute"] = path.toStdString();
        }
        json["part"] = request.part;
        json["selection"] = jsonOf(request.selection);
        json["upright"] = request.upright;
        json["record"] = jsonOf(saved.record);
        json["thumbnails"] = saved.thumbnails.size();
        return json;
    }

    /// Where a dataset lies now; where it lay, if it is nowhere.
    std::string locationFrom(const JsonFields& fields, const QDir& folder)
    {
        const std::string location = fields.text("location");
        engine::require(!location.empty(), "it has a dataset without a location");
        if (isBuiltin(location))
            return location;
        const QString relative
            = QDir::cleanPath(folder.absoluteFilePath(QString::fromStdString(location)));
        const QString absolute = QString::fromStdString(fields.text("absolute"));
        const bool moved = !QFileInfo::exists(relative) && !absolute.isEmpty();
        return (moved ? absolute : relative).toStdString();
    }

    DatasetEntry entryFrom(const JsonFields& fields, const QDir& folder)
    {
        return { .request = { .location = locationFrom(fields, folder),
                     .part = fields.text("part"),
                     .selection = selectionFrom(fields.object("selection")),
                     .upright = fields.flag("upright", true) },
            .role = valueOf(fields, "role", Role::source, kRoles) };
    }

    SavedDataset savedFrom(const JsonFields& fields, const std::string& location)
    {
        const std::int64_t count = fields.integer("thumbnails", 0, 0, kMostThumbnails);
        return { .record = recordFrom(fields.object("record")),
            .thumbnails = std::vector<QImage>(static_cast<std::size_t>(count)),
            .missing
            = !isBuiltin(location) && !QFileInfo::exists(QString::fromStdString(location)) };
    }

    Json jsonOf(const PinnedWeights& pin)
    {
        return { { "name", pin.name.toStdString() }, { "weights", pin.weights } };
    }

    PinnedWeights pinFrom(const JsonFields& fields)
    {
        return { .name = QString::fromStdString(fields.text("name")),
            .weights = fields.numbers("weights", 0, 1) };
    }

    Json jsonOf(const NamedPath& path)
    {
        return { { "name", path.name.toStdString() }, { "frames", path.path.frames },
            { "closed", path.path.closed }, { "speed", path.path.speed } };
    }

    NamedPath pathFrom(const JsonFields& fields)
    {
        NamedPath path { .name = QString::fromStdString(fields.text("name")) };
        path.path.frames = fields.listsOfNumbers("frames", kMostFrames, 0, 1);
        path.path.closed = fields.flag("closed", path.path.closed);
        path.path.speed = fields.number("speed", path.path.speed, 0, kLargest);
        return path;
    }

    Json jsonOf(const engine::ExplorationSettings& settings)
    {
        return { { "map", engine::nameOf(settings.map) },
            { "solver", wordOf(settings.solver, kSolvers) }, { "epsilon", settings.epsilon },
            { "labels",
                { { "method", engine::nameOf(settings.labels.method) },
                    { "covariance", wordOf(settings.labels.covariance, kCovariances) },
                    { "epsilon", settings.labels.epsilon } } },
            { "lambda_x", settings.weights.lambdaX }, { "lambda_y", settings.weights.lambdaY },
            { "height", settings.height }, { "width", settings.width },
            { "channels", settings.channels }, { "device", settings.device },
            { "seed", settings.seed } };
    }

    /// A word that the engine knows by `named`, which throws a sentence of its own.
    template <class Value>
    Value namedIn(
        const JsonFields& fields, const char* key, Value fallback, Value (*named)(std::string_view))
    {
        try {
            return fields.has(key) ? named(fields.text(key)) : fallback;
        } catch (const engine::Error&) {
            throw engine::Error("its field \"" + std::string(key)
                + "\" is not a word that this version of Wander knows");
        }
    }

    engine::ExplorationSettings settingsFrom(const JsonFields& fields)
    {
        engine::ExplorationSettings settings;
        const auto edge = [&](const char* key, std::int64_t most) {
            return static_cast<int>(fields.integer(key, 0, 0, most));
        };
        settings.map = namedIn(fields, "map", settings.map, engine::mapKindNamed);
        settings.solver = valueOf(fields, "solver", settings.solver, kSolvers);
        settings.epsilon = fields.number("epsilon", settings.epsilon, 0, kLargest);
        const JsonFields labels = fields.object("labels");
        settings.labels.method
            = namedIn(labels, "method", settings.labels.method, engine::labelMethodNamed);
        settings.labels.covariance
            = valueOf(labels, "covariance", settings.labels.covariance, kCovariances);
        settings.labels.epsilon = labels.number("epsilon", settings.labels.epsilon, 0, kLargest);
        settings.weights.lambdaX = fields.number("lambda_x", settings.weights.lambdaX, 0, kLargest);
        settings.weights.lambdaY = fields.number("lambda_y", settings.weights.lambdaY, 0, kLargest);
        settings.height = edge("height", kMostPixels);
        settings.width = edge("width", kMostPixels);
        settings.channels = edge("channels", 3);
        settings.device = kDevices[fields.choice("device", 0, kDevices)];
        settings.seed = fields.natural("seed", settings.seed);
        return settings;
    }

    void requireWeights(const engine::Weights& weights, std::size_t corners, const char* whose)
    {
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        // 1e-6: what weights written with fewer digits by hand may miss
        engine::require(weights.size() == corners && (corners == 0 || std::abs(sum - 1) <= 1e-6),
            std::string(whose) + " has not one weight for each corner, with the sum 1");
    }

    /// What the document promises, and therefore nobody checks later.
    void requireSound(const DocumentState& state)
    {
        using std::ranges::count;
        engine::require(count(state.datasets, Role::target, &DatasetEntry::role) <= 1,
            "it has more than one target");
        engine::require(
            count(state.datasets, Role::source, &DatasetEntry::role) <= Document::kMostSources,
            "it has more than " + std::to_string(Document::kMostSources) + " sources");
        const std::size_t corners = state.corners().size();
        requireWeights(state.weights, corners, "its point");
        for (const PinnedWeights& pin : state.pins)
            requireWeights(pin.weights, corners, "one of its pins");
        for (const NamedPath& path : state.paths)
            for (const engine::Weights& frame : path.path.frames)
                requireWeights(frame, corners, "one of its paths");
    }

    SavedSession versionOneFrom(const JsonFields& fields, const QDir& folder)
    {
        SavedSession session;
        for (const JsonFields& dataset : fields.objects("datasets", kMostDatasets)) {
            session.state.datasets.push_back(entryFrom(dataset, folder));
            session.datasets.push_back(
                savedFrom(dataset, session.state.datasets.back().request.location));
        }
        session.state.weights = fields.numbers("weights", 0, 1);
        session.state.locked = fields.flags("locked");
        session.state.locked.resize(session.state.corners().size(), false);
        for (const JsonFields& pin : fields.objects("pins", kMostPins))
            session.state.pins.push_back(pinFrom(pin));
        for (const JsonFields& path : fields.objects("paths", kMostPaths))
            session.state.paths.push_back(pathFrom(path));
        session.state.settings = settingsFrom(fields.object("settings"));
        session.original = QString::fromStdString(fields.text("original"));
        requireSound(session.state);
        return session;
    }

} // namespace

std::string sessionText(const SavedSession& session, const QDir& folder)
{
    Json datasets = Json::array();
    for (std::size_t i = 0; i < session.state.datasets.size(); ++i)
        datasets.push_back(jsonOf(session.state.datasets[i], session.datasets.at(i), folder));
    Json pins = Json::array();
    for (const PinnedWeights& pin : session.state.pins)
        pins.push_back(jsonOf(pin));
    Json paths = Json::array();
    for (const NamedPath& path : session.state.paths)
        paths.push_back(jsonOf(path));
    Json json { { "format", kFormat }, { "version", kSessionVersion }, { "wander", WANDER_VERSION },
        { "datasets", datasets }, { "weights", session.state.weights },
        { "locked", session.state.locked }, { "pins", pins }, { "paths", paths },
        { "settings", jsonOf(session.state.settings) } };
    if (!session.original.isEmpty())
        json["original"] = session.original.toStdString();
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

SavedSession sessionFrom(const std::string& text, const QDir& folder)
{
    const JsonFields fields = JsonFields::parsed(text);
    engine::require(fields.text("format") == kFormat, "it is no session of Wander");
    const std::int64_t version = fields.integer("version", 0, 0, std::numeric_limits<int>::max());
    engine::require(version <= kSessionVersion,
        "it was written by a newer Wander (version " + std::to_string(version)
            + " of the format, and this one knows up to " + std::to_string(kSessionVersion) + ")");
    switch (version) {
    case 1:
        return versionOneFrom(fields, folder);
    default:
        throw engine::Error("it does not say which version of the format it has");
    }
}

} // namespace app
