// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/simplex_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>

namespace widgets {

SimplexView::SimplexView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Weights of the sources"));
    setAccessibleDescription(
        tr("A point in the simplex of the sources. Arrow keys move it, with Shift finely; a digit "
           "goes to a corner, Home to the centre, C to the closest weights."));
    setWhatsThis(tr("Every corner is a source dataset. Drag the point to mix them; the colours "
                    "show the squared "
                    "distance of the mixture to the target, bright is near. The star marks the "
                    "closest weights."));
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
        scene_.form.reset();
        scene_.closest.reset();
        scene_.pins.clear();
        scene_.weights = names.size() >= 2
            ? engine::uniformSimplexWeights(static_cast<int>(names.size()))
            : engine::Weights {};
    }
    invalidateMap();
}

void SimplexView::setForm(std::optional<engine::DistanceForm> form)
{
    scene_.form = std::move(form);
    if (scene_.form && scene_.form->v.size() != scene_.size())
        scene_.form.reset();
    invalidateMap();
}

void SimplexView::setRange(std::optional<ValueRange> range)
{
    scene_.range = range;
    invalidateMap();
}

void SimplexView::setWeights(const engine::Weights& weights)
{
    if (weights == scene_.weights || static_cast<int>(weights.size()) != scene_.size())
        return;
    scene_.weights = weights;
    updateMarks();
    if (!before_) {
        QAccessibleValueChangeEvent change(this, spokenWeights(scene_.sources, weights));
        QAccessible::updateAccessibility(&change);
    }
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

SimplexGeometry SimplexView::geometryOnScreen() const
{
    return simplexLayout(scene_, font(), rect()).geometry;
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
    map_ = QPixmap();
    update();
}

bool SimplexView::canMove() const
{
    return layout_.geometry.sources() >= 2
        && static_cast<int>(scene_.weights.size()) == scene_.size();
}

void SimplexView::updateMarks()
{
    update(paintedMarks_);
    update(marksBounds(scene_, font(), rect()).toAlignedRect());
}

int SimplexView::pinAt(QPointF point) const
{
    const double reach = 0.8 * fontMetrics().height();
    for (int i = static_cast<int>(scene_.pins.size()) - 1; i >= 0; --i) {
        const Pin& pin = scene_.pins[static_cast<std::size_t>(i)];
        const QPointF away = layout_.geometry.position(pin.weights) - point;
        if (std::hypot(away.x(), away.y()) <= reach)
            return i;
    }
    return -1;
}

int SimplexView::cornerNear(QPointF point) const
{
    const double reach = std::max(3.0 * fontMetrics().height(), 0.16 * layout_.geometry.edge());
    int best = -1;
    double least = reach;
    for (int s = 0; s < layout_.geometry.sources(); ++s) {
        const QPointF away = layout_.geometry.corner(s) - point;
        const bool onName = layout_.names[static_cast<std::size_t>(s)].contains(point);
        const double distance = onName ? 0 : std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            best = s;
        }
    }
    return best;
}

} // namespace widgets
