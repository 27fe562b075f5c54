// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flat_pieces.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace widgets {

double radiusOf(const QStyleOption& option)
{
    return 0.34 * option.fontMetrics.height();
}

bool isAccented(const QStyleOption& option, const QWidget* widget)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault
        = button != nullptr && button->features & QStyleOptionButton::DefaultButton;
    return option.state & QStyle::State_Enabled
        && (isDefault || (widget != nullptr && widget->property("accent").toBool()));
}

void drawBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
    const QColor& frame, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(frame.isValid() ? QPen(frame, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = frame.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawChevron(QPainter& painter, const QRectF& rect, bool up, const QColor& colour, double h)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 0.1 * h, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = rect.center();
    const double x = 0.2 * h;
    const double y = (up ? -0.1 : 0.1) * h;
    const QPointF points[] { c + QPointF(-x, -y), c + QPointF(0, y), c + QPointF(x, -y) };
    painter.drawPolyline(points, 3);
    painter.restore();
}

void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget, bool flat)
{
    const Theme theme = themeOf(option.palette);
    const bool on = option.state & QStyle::State_On;
    const bool down = option.state & QStyle::State_Sunken;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool hover = enabled && option.state & QStyle::State_MouseOver;
    const bool accented = isAccented(option, widget);
    const QColor ink = theme.dark ? QColor(Qt::white) : QColor(Qt::black);
    QColor fill
        = accented ? theme.accent : option.palette.color(QPalette::Active, QPalette::Button);
    QColor frame = accented ? QColor() : mixed(theme.line, theme.text, hover ? 0.15 : 0.0);
    if (on)
        fill = mixed(theme.panel, theme.accent, theme.dark ? 0.35 : 0.18);
    else if (flat)
        fill = hover || down ? mixed(theme.panel, ink, 0.07) : QColor();
    if (flat)
        frame = on ? mixed(theme.panel, theme.accent, 0.5) : QColor();
    if (down && fill.isValid())
        fill = mixed(fill, ink, 0.1);
    else if (hover && !flat)
        fill = mixed(fill, ink, 0.04);
    drawBox(painter, option.rect, radiusOf(option), fill, frame);
}

void drawField(const QStyleOption& option, QPainter& painter)
{
    const Theme theme = themeOf(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor frame = focus ? theme.accent : mixed(theme.line, theme.text, 0.08);
    drawBox(painter, option.rect, radiusOf(option), enabled ? theme.field : theme.panel, frame,
        focus ? 1.6 : 1);
}

void drawCheck(const QStyleOption& option, QPainter& painter, bool round)
{
    const Theme theme = themeOf(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const double h = rect.height();
    const QColor fill = on || partly ? (enabled ? theme.accent : theme.mutedText) : theme.field;
    const QColor frame = option.state & QStyle::State_Selected ? theme.accentText : QColor();
    drawBox(painter, rect, round ? h / 2 : 0.22 * h, fill,
        on || partly ? frame : mixed(theme.line, theme.text, 0.35), 1.2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accentText, 0.14 * h, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) { return rect.topLeft() + h * QPointF(x, y); };
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentText);
        painter.drawEllipse(rect.center(), 0.2 * h, 0.2 * h);
    } else if (on) {
        const QPointF tick[] { at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32) };
        painter.drawPolyline(tick, 3);
    } else if (partly) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
    painter.restore();
}

void drawFocus(const QStyleOption& option, QPainter& painter)
{
    const Theme theme = themeOf(option.palette);
    drawBox(painter, QRectF(option.rect), radiusOf(option), QColor(), theme.accent, 1.6);
}

void drawHairLine(QPainter& painter, const QLineF& line, const QColor& colour)
{
    painter.save();
    painter.setPen(QPen(colour, 1));
    painter.drawLine(line.translated(0.5, 0.5));
    painter.restore();
}

} // namespace widgets
