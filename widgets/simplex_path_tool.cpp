// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_path_tool.h"

#include <QLineF>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    double awayFromSegment(QPointF p, QPointF a, QPointF b)
    {
        const QPointF way = b - a;
        const double length = QPointF::dotProduct(way, way);
        const double t
            = length > 0 ? std::clamp(QPointF::dotProduct(p - a, way) / length, 0.0, 1.0) : 0.0;
        return QLineF(a + t * way, p).length();
    }

    /// Marks what lies between two kept points and has to be kept too.
    void keepBetween(const std::vector<QPointF>& stroke, std::size_t from, std::size_t to,
        double tolerance, std::vector<bool>& kept)
    {
        std::size_t furthest = from;
        double most = tolerance;
        for (std::size_t i = from + 1; i < to; ++i)
            if (const double away = awayFromSegment(stroke[i], stroke[from], stroke[to]);
                away > most) {
                most = away;
                furthest = i;
            }
        if (furthest == from)
            return;
        kept[furthest] = true;
        keepBetween(stroke, from, furthest, tolerance, kept);
        keepBetween(stroke, furthest, to, tolerance, kept);
    }

} // namespace

std::vector<QPointF> keyPoints(const std::vector<QPointF>& stroke, double tolerance)
{
    if (stroke.size() < 3)
        return stroke;
    std::vector<bool> kept(stroke.size(), false);
    kept.front() = kept.back() = true;
    keepBetween(stroke, 0, stroke.size() - 1, tolerance, kept);
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < stroke.size(); ++i)
        if (kept[i])
            points.push_back(stroke[i]);
    return points;
}

SimplexPathTool::SimplexPathTool(SimplexScene& scene, QObject* parent)
    : QObject(parent)
    , scene_(scene)
{
}

engine::WeightsPath* SimplexPathTool::current()
{
    const auto index = static_cast<std::size_t>(scene_.currentPath);
    return scene_.currentPath >= 0 && index < scene_.paths.size() ? &scene_.paths[index] : nullptr;
}

int SimplexPathTool::frameAt(QPointF at, const SimplexGeometry& geometry, double h) const
{
    const auto index = static_cast<std::size_t>(scene_.currentPath);
    if (scene_.currentPath < 0 || index >= scene_.paths.size())
        return -1;
    const auto& frames = scene_.paths[index].frames;
    for (int k = static_cast<int>(frames.size()) - 1; k >= 0; --k)
        if (QLineF(geometry.position(frames[static_cast<std::size_t>(k)]), at).length() <= 0.75 * h)
            return k;
    return -1;
}

/// Where on the curve a new frame would go: its place in the list, or -1 away from the curve.
int SimplexPathTool::insertionAt(QPointF at, const SimplexGeometry& geometry, double reach) const
{
    constexpr int kPerSegment = 24;
    const auto points = engine::sampledPath(
        scene_.paths[static_cast<std::size_t>(scene_.currentPath)], kPerSegment);
    int best = -1;
    double least = reach;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const double away
            = awayFromSegment(at, geometry.position(points[i]), geometry.position(points[i + 1]));
        if (away <= least) {
            least = away;
            best = static_cast<int>(i) / kPerSegment + 1;
        }
    }
    return best;
}

void SimplexPathTool::press(QPointF at, const SimplexGeometry& geometry, double h)
{
    h_ = h;
    engine::WeightsPath* path = current();
    scene_.currentFrame = frameAt(at, geometry, h);
    before_ = path != nullptr ? *path : engine::WeightsPath {};
    if (scene_.currentFrame >= 0) {
        gesture_ = Gesture::frame;
    } else if (const int place = path != nullptr ? insertionAt(at, geometry, 0.5 * h) : -1;
               place > 0) {
        path->frames.insert(path->frames.begin() + place, geometry.weightsAt(at));
        scene_.currentFrame = place;
        gesture_ = Gesture::newFrame;
    } else {
        gesture_ = Gesture::stroke;
        stroke_ = { geometry.nearest(at) };
    }
    Q_EMIT changed();
}

void SimplexPathTool::move(QPointF at, const SimplexGeometry& geometry)
{
    if (gesture_ == Gesture::stroke) {
        const QPointF point = geometry.nearest(at);
        if (QLineF(stroke_.back(), point).length() >= 2)
            stroke_.push_back(point);
    } else if (engine::WeightsPath* path = current(); path != nullptr && running()) {
        path->frames[static_cast<std::size_t>(scene_.currentFrame)] = geometry.weightsAt(at);
    }
    Q_EMIT changed();
}

void SimplexPathTool::release(const SimplexGeometry& geometry)
{
    const Gesture gesture = std::exchange(gesture_, Gesture::none);
    if (gesture == Gesture::stroke) {
        finishStroke(geometry);
    } else if (engine::WeightsPath* path = current(); path != nullptr && *path != before_) {
        Q_EMIT pathEdited(*path,
            gesture == Gesture::newFrame ? FrameChange::added : FrameChange::moved,
            scene_.currentFrame);
    }
    Q_EMIT changed();
}

/// A line becomes a path of its own; a mere click one more frame at the end of the current path.
void SimplexPathTool::finishStroke(const SimplexGeometry& geometry)
{
    const std::vector<QPointF> points = keyPoints(std::exchange(stroke_, {}), 0.55 * h_);
    engine::WeightsPath path;
    for (const QPointF& point : points)
        path.frames.push_back(geometry.weightsAt(point));
    if (points.size() == 1 || QLineF(points.front(), points[1]).length() < 0.5 * h_) {
        path.frames.resize(1);
        if (engine::WeightsPath* shown = current()) {
            shown->frames.push_back(path.frames.front());
            scene_.currentFrame = static_cast<int>(shown->frames.size()) - 1;
            Q_EMIT pathEdited(*shown, FrameChange::added, scene_.currentFrame);
            return;
        }
    }
    Q_EMIT pathDrawn(path);
}

void SimplexPathTool::cancel()
{
    if (!running())
        return;
    gesture_ = Gesture::none;
    stroke_.clear();
    if (engine::WeightsPath* path = current())
        *path = before_;
    scene_.currentFrame = -1;
    Q_EMIT changed();
}

void SimplexPathTool::keepGesture(std::vector<engine::WeightsPath>& paths, int currentPath)
{
    if (!running())
        return;
    const engine::WeightsPath* shown = current();
    const auto index = static_cast<std::size_t>(currentPath);
    const bool there = currentPath >= 0 && index < paths.size();
    const bool same = currentPath == scene_.currentPath && there == (shown != nullptr)
        && (!there || paths[index] == before_);
    if (!same) {
        gesture_ = Gesture::none;
        stroke_.clear();
        scene_.currentFrame = -1;
    } else if (there) {
        paths[index] = *shown;
    }
}

bool SimplexPathTool::removeFrame()
{
    engine::WeightsPath* path = current();
    const int frame = scene_.currentFrame;
    if (path == nullptr || running() || frame < 0 || frame >= static_cast<int>(path->frames.size()))
        return false;
    path->frames.erase(path->frames.begin() + frame);
    scene_.currentFrame = -1;
    Q_EMIT pathEdited(*path, FrameChange::removed, frame);
    Q_EMIT changed();
    return true;
}

} // namespace widgets
