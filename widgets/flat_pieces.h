// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes that FlatStyle is made of.
#pragma once
#include <QColor>
#include <QLineF>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
class QWidget;
QT_END_NAMESPACE

namespace widgets {

/// A rounded rectangle; no fill, no frame where the colour is not valid.
void drawBox(QPainter& painter, const QRectF& rect, double radius, const QColor& fill,
    const QColor& frame, double width = 1);
/// A small arrow head in the middle of rect; h is the height of a line of text.
void drawChevron(QPainter& painter, const QRectF& rect, bool up, const QColor& colour, double h);
void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget, bool flat);
void drawField(const QStyleOption& option, QPainter& painter);
void drawCheck(const QStyleOption& option, QPainter& painter, bool round);
void drawFocus(const QStyleOption& option, QPainter& painter);
/// One sharp pixel wide.
void drawHairLine(QPainter& painter, const QLineF& line, const QColor& colour);

/// The corner radius of everything.
double radiusOf(const QStyleOption& option);
/// The default button of a dialog, and those with the property "accent".
bool isAccented(const QStyleOption& option, const QWidget* widget);

} // namespace widgets
