// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as files: PDF and SVG keep lines and text, PNG has its size in print. The same figure
// gives the same bytes, today and tomorrow.
#pragma once
#include "app/figure.h"

#include <QByteArray>
#include <QImage>

QT_BEGIN_NAMESPACE
class QPdfWriter;
QT_END_NAMESPACE

namespace app {

enum class FigureFormat { pdf, svg, png };

/// By the name's ending; throws Error for others.
FigureFormat figureFormatOf(const QString& path);

/// As a PNG holds it, or as large as fits into `fit`, laid out alike.
QImage figureImage(const Exhibit& exhibit, const FigureOptions& options, QSize fit = {});
QByteArray figureBytes(const Exhibit& exhibit, const FigureOptions& options, FigureFormat format);
/// Whole or not at all. Throws Error.
void writeFigure(const Exhibit& exhibit, const FigureOptions& options, const QString& path);

/// Title, creator, resolution, and an id made of the title, where Qt would draw one by lot.
void prepare(QPdfWriter& writer, const QString& title);
/// Takes the dates out of a PDF of Qt's, leaving every offset as it is.
QByteArray withoutDates(QByteArray pdf);
/// Whole or not at all. Throws Error naming the file and the cause.
void writeBytes(const QByteArray& bytes, const QString& path);

} // namespace app
