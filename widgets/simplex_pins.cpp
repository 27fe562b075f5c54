// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The marks that stay: star, pins with their pictures, and words beside them.
#include "widgets/simplex_pictures.h"
#include "widgets/simplex_sheet.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace widgets {

namespace {

    constexpr double kCaption = 1.05; ///< lines of text below a picture

    bool isShown(const SimplexSheet& sheet, const engine::Weights& weights)
    {
        return static_cast<int>(weights.size()) == sheet.scene.size()
            && sheet.geometry().shows(weights);
    }

    QRectF around(QPointF at, double radius)
    {
        return { at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius) };
    }

    /// As wide as picture and name need it, in the middle of the place.
    QRectF frameIn(const QRectF& place, const Pin& pin, const QFont& small)
    {
        const QFontMetricsF metrics(small);
        const double side = place.height() - kCaption * metrics.height();
        const double width = std::clamp(metrics.horizontalAdvance(pin.name), side, place.width());
        return place.adjusted((place.width() - width) / 2, 0, -(place.width() - width) / 2, 0);
    }

    /// From the pin to the frame of its picture.
    void paintLead(const SimplexSheet& sheet, QPointF pin, const QRectF& frame)
    {
        const QPointF end(std::clamp(pin.x(), frame.left(), frame.right()),
            std::clamp(pin.y(), frame.top(), frame.bottom()));
        for (const auto& [colour, width] : { std::pair { QColor(0, 0, 0, 110), 0.15 },
                 std::pair { QColor(255, 255, 255, 230), 0.07 } }) {
            sheet.painter.setPen(QPen(colour, width * sheet.h));
            sheet.painter.drawLine(pin, end);
        }
    }

    void paintPicture(const SimplexSheet& sheet, const Pin& pin, const QRectF& frame)
    {
        QPainter& painter = sheet.painter;
        const QFontMetricsF metrics(sheet.small);
        const double side = frame.height() - kCaption * metrics.height();
        const QRectF picture(frame.center().x() - side / 2, frame.top(), side, side);
        painter.setPen(QPen(sheet.theme.line, 0.06 * sheet.h));
        painter.setBrush(sheet.theme.raised);
        painter.drawRoundedRect(frame.adjusted(-0.2 * sheet.h, -0.2 * sheet.h, 0.2 * sheet.h, 0),
            0.25 * sheet.h, 0.25 * sheet.h);
        QSizeF size = pin.picture.size();
        size.scale(picture.size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(picture.center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // pixel by pixel
        painter.drawImage(target, pin.picture);
        painter.setFont(sheet.small);
        painter.setPen(sheet.theme.text);
        painter.drawText(QRectF(frame.left(), picture.bottom(), frame.width(),
                             frame.bottom() - picture.bottom()),
            Qt::AlignCenter, metrics.elidedText(pin.name, Qt::ElideRight, frame.width()));
    }

    void paintDot(const SimplexSheet& sheet, QPointF at)
    {
        sheet.painter.setPen(QPen(Qt::black, 0.1 * sheet.h));
        sheet.painter.setBrush(Qt::white);
        sheet.painter.drawEllipse(at, 0.32 * sheet.h, 0.32 * sheet.h);
        sheet.taken.push_back(around(at, 0.45 * sheet.h));
    }

} // namespace

bool isStarNamedLeft(const SimplexScene& scene, const SimplexGeometry& geometry, const QFont& font)
{
    const auto shown = [&](const engine::Weights& weights) {
        return static_cast<int>(weights.size()) == scene.size() && geometry.shows(weights);
    };
    if (!scene.closest || !shown(*scene.closest) || !shown(scene.weights))
        return false;
    const double h = QFontMetricsF(font).height();
    const QPointF way = geometry.position(scene.weights) - geometry.position(*scene.closest);
    return way.x() > 0.2 * h && way.x() < 8 * h && std::abs(way.y()) < 3 * h;
}

void paintTag(const SimplexSheet& sheet, QPointF mark, double away, const QString& text, bool left)
{
    const QFontMetricsF metrics(sheet.small);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, 12 * sheet.h);
    const QSizeF size(
        metrics.horizontalAdvance(shown) + 0.6 * sheet.h, metrics.height() + 0.1 * sheet.h);
    QRectF box(mark + QPointF(away, -size.height() / 2), size);
    if (box.right() > sheet.area.right() || (left && mark.x() - away - box.width() > 0))
        box.moveRight(mark.x() - away);
    sheet.painter.setPen(Qt::NoPen);
    sheet.painter.setBrush(withAlpha(sheet.theme.panel, 0.86));
    sheet.painter.drawRoundedRect(box, 0.25 * sheet.h, 0.25 * sheet.h);
    sheet.painter.setFont(sheet.small);
    sheet.painter.setPen(sheet.theme.text);
    sheet.painter.drawText(box, Qt::AlignCenter, shown);
    sheet.taken.push_back(box);
}

void paintStar(const SimplexSheet& sheet)
{
    if (!sheet.scene.closest || !isShown(sheet, *sheet.scene.closest))
        return;
    const QPointF at = sheet.geometry().position(*sheet.scene.closest);
    QPolygonF star;
    for (int k = 0; k < 10; ++k) {
        const double angle = k * std::numbers::pi / 5;
        const double radius = (k % 2 == 0 ? 0.7 : 0.3) * sheet.h;
        star << at + radius * QPointF(std::sin(angle), -std::cos(angle));
    }
    sheet.painter.setPen(
        QPen(QColor(0x1b, 0x1d, 0x21), 0.09 * sheet.h, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    sheet.painter.setBrush(Qt::white);
    sheet.painter.drawPolygon(star);
    sheet.taken.push_back(around(at, 0.8 * sheet.h));
    paintTag(sheet, at, 0.85 * sheet.h, sceneText("closest"),
        isStarNamedLeft(sheet.scene, sheet.geometry(), sheet.font));
}

void paintPins(const SimplexSheet& sheet)
{
    std::vector<const Pin*> pictured;
    std::vector<QPointF> at;
    for (const Pin& pin : sheet.scene.pins)
        if (isShown(sheet, pin.weights) && !pin.picture.isNull()) {
            pictured.push_back(&pin);
            at.push_back(sheet.geometry().position(pin.weights));
        }
    const QFontMetricsF metrics(sheet.small);
    const double side = 2.2 * sheet.h;
    double width = side;
    for (const Pin* pin : pictured)
        width = std::clamp(metrics.horizontalAdvance(pin->name), width, 2 * side);
    const QSizeF size(width, side + kCaption * metrics.height());
    const std::vector<QRectF> places
        = picturePlaces(at, size, sheet.geometry(), sheet.area, sheet.taken);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (!places[i].isEmpty())
            paintLead(sheet, at[i], frameIn(places[i], *pictured[i], sheet.small));
    for (const Pin& pin : sheet.scene.pins) {
        if (!isShown(sheet, pin.weights))
            continue;
        const QPointF mark = sheet.geometry().position(pin.weights);
        paintDot(sheet, mark);
        const auto found = std::ranges::find(pictured, &pin);
        const auto i = static_cast<std::size_t>(found - pictured.begin());
        if (found != pictured.end() && !places[i].isEmpty()) {
            paintPicture(sheet, pin, frameIn(places[i], pin, sheet.small));
            sheet.taken.push_back(places[i]);
        } else {
            paintTag(sheet, mark, 0.6 * sheet.h, pin.name);
        }
    }
}

} // namespace widgets
