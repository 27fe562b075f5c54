// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QUuid>
#include <cmath>

namespace app {
namespace {

    constexpr double kMillimetresPerInch = 25.4;
    constexpr double kPointsPerInch = 72;
    const QString kCreator = QStringLiteral("Wander " WANDER_VERSION);

    /// Qt rounds pages to whole points; the box is written again, as long to the byte. Its origin
    /// stays at the lower left, so what is painted has to be moved by what Qt rounded.
    QByteArray withExactPage(QByteArray pdf, const QSizeF& rounded, const QSizeF& exact)
    {
        const auto box = [](const QSizeF& points) {
            return "/MediaBox [0 0 " + QByteArray::number(points.width(), 'f', 6) + ' '
                + QByteArray::number(points.height(), 'f', 6) + ']';
        };
        if (box(rounded).size() == box(exact).size())
            pdf.replace(box(rounded), box(exact));
        return pdf;
    }

    QByteArray pdfBytes(const Exhibit& exhibit, const FigureOptions& options)
    {
        const QSizeF exact = options.millimetres() * kPointsPerInch / kMillimetresPerInch;
        const QPageSize page(
            options.millimetres(), QPageSize::Millimeter, {}, QPageSize::ExactMatch);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            prepare(writer, titleOf(options.kind));
            writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
            QPainter painter(&writer);
            const double above = page.sizePoints().height() - exact.height();
            painter.translate(0, above * kUnitsPerInch / kPointsPerInch);
            paintFigure(painter, exhibit, options);
        }
        return withExactPage(withoutDates(buffer.data()), page.sizePoints(), exact);
    }

    /// Says "no smoothing" also in the words that browsers of today understand.
    QByteArray withPixelatedImages(QByteArray svg)
    {
        return svg.replace("image-rendering=\"optimizeSpeed\"",
            "image-rendering=\"optimizeSpeed\" style=\"image-rendering:pixelated\"");
    }

    QByteArray svgBytes(const Exhibit& exhibit, const FigureOptions& options)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const QSizeF units = options.millimetres() * kUnitsPerInch / kMillimetresPerInch;
        {
            QSvgGenerator generator;
            generator.setOutputDevice(&buffer);
            generator.setTitle(titleOf(options.kind));
            generator.setDescription(kCreator);
            generator.setResolution(kUnitsPerInch);
            generator.setSize(units.toSize());
            generator.setViewBox(QRectF(QPointF(), units));
            QPainter painter(&generator);
            paintFigure(painter, exhibit, options);
        }
        return withPixelatedImages(buffer.data());
    }

    QByteArray pngBytes(const Exhibit& exhibit, const FigureOptions& options)
    {
        QImage image = figureImage(exhibit, options);
        image.setText(QStringLiteral("Software"), kCreator);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        engine::require(image.save(&buffer, "png"), "Cannot encode the figure as PNG.");
        return buffer.data();
    }

} // namespace

FigureFormat figureFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("pdf"))
        return FigureFormat::pdf;
    if (suffix == QStringLiteral("svg"))
        return FigureFormat::svg;
    engine::require(suffix == QStringLiteral("png"),
        "A figure is a .pdf, .svg or .png file; " + path.toStdString() + " is none of these.");
    return FigureFormat::png;
}

QImage figureImage(const Exhibit& exhibit, const FigureOptions& options, QSize fit)
{
    const QSize full = options.pixels();
    QImage image(
        fit.isEmpty() ? full : full.scaled(fit, Qt::KeepAspectRatio), QImage::Format_RGB32);
    engine::require(!image.isNull(), "There is not enough memory for a figure of this size.");
    const int dotsPerMetre = qRound(options.dpi / kMillimetresPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    const double scale
        = static_cast<double>(options.dpi) / kUnitsPerInch * image.width() / full.width();
    painter.scale(scale, scale);
    paintFigure(painter, exhibit, options);
    return image;
}

QByteArray figureBytes(const Exhibit& exhibit, const FigureOptions& options, FigureFormat format)
{
    options.check();
    engine::require(options.family.isEmpty() || QFontDatabase::hasFamily(options.family),
        "There is no font called " + options.family.toStdString() + ".");
    switch (format) {
    case FigureFormat::pdf:
        return pdfBytes(exhibit, options);
    case FigureFormat::svg:
        return svgBytes(exhibit, options);
    case FigureFormat::png:
        return pngBytes(exhibit, options);
    }
    return {};
}

void writeFigure(const Exhibit& exhibit, const FigureOptions& options, const QString& path)
{
    writeBytes(figureBytes(exhibit, options, figureFormatOf(path)), path);
}

void prepare(QPdfWriter& writer, const QString& title)
{
    writer.setTitle(title);
    writer.setCreator(kCreator);
    writer.setResolution(kUnitsPerInch);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid::createUuidV5(QUuid(), title));
#endif
}

QByteArray withoutDates(QByteArray pdf)
{
    const auto blank = [&](const QByteArray& key, char last) {
        for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
            const qsizetype end = pdf.indexOf(last, at + key.size());
            std::fill(pdf.begin() + at, pdf.begin() + (end < 0 ? pdf.size() : end + 1), ' ');
        }
    };
    for (const char* key : { "/CreationDate (", "/ModDate (" })
        blank(key, ')');
    for (const char* key : { "xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\"" })
        blank(key, '"');
    return pdf;
}

void writeBytes(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    engine::require(written,
        "Cannot write " + path.toStdString() + ": " + file.errorString().toStdString() + ".");
}

} // namespace app
