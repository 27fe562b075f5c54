// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_view.h"

#include <QAccessible>
#include <QLineF>
#include <algorithm>

namespace widgets {

SimplexView::SimplexView(QWidget* parent)
    : QWidget(parent)
    , pathTool_(new SimplexPathTool(scene_, this))
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Weights of the sources"));
    setAccessibleDescription(
        tr("A point in the simplex of the sources. Arrow keys move it, with Shift finely; a digit "
           "goes to a corner, Home to the centre, C to the closest weights; plus and minus zoom, "
           "0 shows all."));
    setWhatsThis(tr("Every corner is a source dataset. Drag the point to mix them; the colours "
                    "show the squared distance of the mixture to the target, bright is near. The "
                    "star marks the closest weights, the arrow where the distance falls fastest. "
                    "The wheel zooms; Ctrl while dragging suspends snapping."));
    connect(pathTool_, &SimplexPathTool::changed, this, &SimplexView::invalidateMap);
    connect(pathTool_, &SimplexPathTool::pathDrawn, this, &SimplexView::pathDrawn);
    connect(pathTool_, &SimplexPathTool::pathEdited, this, &SimplexView::pathEdited);
}

void SimplexView::setSources(const QStringList& names)
{
    if (names == scene_.sources)
        return;
    const bool resized = names.size() != scene_.sources.size();
    scene_.sources = names;
    if (resized) { // nothing of the former simplex has a place in the new one
        before_.reset();
        dragging_ = false;
        pathTool_->cancel();
        picked_.reset();
        dropCorner_ = std::min(dropCorner_, -1);
        scene_.part = {};
        scene_.form.reset();
        scene_.closest.reset();
        scene_.hover.reset();
        scene_.locked.clear();
        scene_.pins.clear();
        scene_.paths.clear();
        scene_.weights = names.size() >= 2
            ? engine::uniformSimplexWeights(static_cast<int>(names.size()))
            : engine::Weights {};
    }
    invalidateMap();
}

void SimplexView::setForm(std::optional<engine::RefinedDistance> form)
{
    scene_.form = std::move(form);
    if (scene_.form && scene_.form->sources() != scene_.size())
        scene_.form.reset();
    invalidateMap();
}

void SimplexView::setRange(std::optional<ValueRange> range)
{
    scene_.range = range;
    invalidateMap();
}

void SimplexView::setValueName(const QString& name, const QString& unit)
{
    scene_.valueName = name;
    scene_.valueUnit = unit;
    invalidateMap();
}

/// In the middle of a gesture, as by undo, it goes on from here.
void SimplexView::setWeights(const engine::Weights& weights)
{
    if (static_cast<int>(weights.size()) != scene_.size())
        return;
    if (before_)
        before_ = weights;
    if (weights == scene_.weights)
        return;
    scene_.weights = weights;
    updateMarks();
    showPoint();
    if (!before_) {
        QAccessibleValueChangeEvent change(this, spokenScene(scene_));
        QAccessible::updateAccessibility(&change);
    }
}

void SimplexView::setLocked(const std::vector<bool>& locked)
{
    if (locked == scene_.locked)
        return;
    scene_.locked = locked;
    invalidateMap();
}

void SimplexView::setClosest(std::optional<engine::Weights> closest)
{
    if (closest == scene_.closest)
        return;
    scene_.closest = std::move(closest);
    invalidateMap();
}

void SimplexView::setPins(std::vector<Pin> pins)
{
    scene_.pins = std::move(pins);
    invalidateMap();
}

void SimplexView::setPaths(std::vector<engine::WeightsPath> paths, int current)
{
    pathTool_->keepGesture(paths, current);
    if (current != scene_.currentPath || paths.size() != scene_.paths.size()
        || (current >= 0
            && static_cast<std::size_t>(scene_.currentFrame)
                >= paths[static_cast<std::size_t>(current)].frames.size()))
        scene_.currentFrame = -1;
    scene_.paths = std::move(paths);
    scene_.currentPath = current;
    invalidateMap();
}

void SimplexView::setSnapping(bool snapping)
{
    snapping_ = snapping;
}

void SimplexView::setPathMode(bool on)
{
    pathTool_->cancel();
    pathMode_ = on;
    scene_.currentFrame = -1;
    setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
    invalidateMap();
}

void SimplexView::setConverged(bool converged)
{
    if (converged == scene_.converged)
        return;
    scene_.converged = converged;
    invalidateMap();
}

void SimplexView::setColourMap(ColourMap map)
{
    scene_.colourMap = map;
    invalidateMap();
}

void SimplexView::setBusy(bool busy)
{
    if (busy == busy_)
        return;
    busy_ = busy;
    update();
}

void SimplexView::setEmptyText(const QString& text)
{
    scene_.emptyText = text;
    invalidateMap();
}

QSize SimplexView::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 44 * h, 36 * h };
}

QSize SimplexView::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    return { 16 * h, 14 * h };
}

void SimplexView::invalidateMap()
{
    layout_ = simplexLayout(scene_, font(), rect());
    starNamedLeft_ = isStarNamedLeft(scene_, layout_.geometry, font());
    marks_ = marksBounds(scene_, layout_, font(), rect()).toAlignedRect();
    map_ = QPixmap();
    update();
}

bool SimplexView::canMove() const
{
    return layout_.geometry.corners() >= 2
        && static_cast<int>(scene_.weights.size()) == scene_.size();
}

void SimplexView::updateMarks()
{
    // In a gesture the name stays where it is: painting the map takes longer than a frame.
    if (!before_ && isStarNamedLeft(scene_, layout_.geometry, font()) != starNamedLeft_)
        return invalidateMap();
    marks_ = marksBounds(scene_, layout_, font(), rect()).toAlignedRect();
    update(paintedMarks_);
    update(marks_);
}

double SimplexView::reach() const
{
    return 0.8 * fontMetrics().height();
}

int SimplexView::pinAt(QPointF point) const
{
    for (int i = static_cast<int>(scene_.pins.size()) - 1; i >= 0; --i) {
        const Pin& pin = scene_.pins[static_cast<std::size_t>(i)];
        if (static_cast<int>(pin.weights.size()) == scene_.size()
            && layout_.geometry.shows(pin.weights)
            && QLineF(layout_.geometry.position(pin.weights), point).length() <= reach())
            return i;
    }
    return -1;
}

int SimplexView::cornerNear(QPointF point) const
{
    const double reach = std::max(3.0 * fontMetrics().height(), 0.16 * layout_.geometry.edge());
    int best = -1;
    double least = reach;
    for (int k = 0; k < layout_.geometry.corners(); ++k) {
        const bool onName = layout_.names[static_cast<std::size_t>(k)].contains(point);
        const double distance = onName ? 0 : QLineF(layout_.geometry.corner(k), point).length();
        if (distance < least) {
            least = distance;
            best = layout_.geometry.sourceAt(k);
        }
    }
    return best;
}

} // namespace widgets
