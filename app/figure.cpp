// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure.h"

#include "app/figure_charts.h"
#include "app/figure_images.h"
#include "app/figure_matrix.h"
#include "app/figure_strip.h"
#include "app/tour.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <array>
#include <cmath>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Figure)
    };

    constexpr double kMillimetresPerInch = 25.4;

    struct KindRow {
        FigureKind kind;
        const char* name;
        QSizeF size; ///< in mm; 180 and 88 are the usual widths of two columns and of one
    };

    constexpr std::array kKinds {
        KindRow { FigureKind::stage, "stage", { 180, 108 } },
        KindRow { FigureKind::simplex, "simplex", { 110, 100 } },
        KindRow { FigureKind::images, "images", { 110, 118 } },
        KindRow { FigureKind::strip, "strip", { 180, 90 } },
        KindRow { FigureKind::datasets, "datasets", { 120, 90 } },
        KindRow { FigureKind::labels, "labels", { 130, 110 } },
        KindRow { FigureKind::masses, "masses", { 130, 110 } },
        KindRow { FigureKind::distances, "distances", { 88, 60 } },
        KindRow { FigureKind::convergence, "convergence", { 120, 70 } },
        KindRow { FigureKind::path, "path", { 120, 70 } },
    };

    const KindRow& rowOf(FigureKind kind)
    {
        return *std::ranges::find(kKinds, kind, &KindRow::kind);
    }

    QFont fontOf(const FigureOptions& options)
    {
        QFont font = QGuiApplication::font();
        if (!options.family.isEmpty())
            font.setFamily(options.family);
        font.setPixelSize(qRound(options.points * kUnitsPerInch / 72));
        font.setHintingPreference(QFont::PreferNoHinting); // the same widths on every device
        return font;
    }

    void paintSimplexFigure(const FigureSheet& sheet, const Exhibit& exhibit, const QRectF& area)
    {
        widgets::SimplexScene scene = exhibit.scene;
        scene.readOut = false; // its numbers stand in the caption
        scene.colourMap = sheet.colourMap;
        sheet.painter.setFont(sheet.font);
        widgets::paintSimplex(sheet.painter, scene, sheet.theme, area);
    }

    void paintStage(const FigureSheet& sheet, const Exhibit& exhibit, const FigureOptions& options,
        const QRectF& area)
    {
        const double gap = 1.6 * sheet.line();
        const bool wide = area.width() > area.height();
        QRectF simplex = area;
        QRectF images = area;
        if (wide) {
            simplex.setWidth(0.56 * area.width());
            images.setLeft(simplex.right() + gap);
        } else {
            simplex.setHeight(0.48 * area.height());
            images.setTop(simplex.bottom() + gap);
        }
        paintSimplexFigure(sheet, exhibit, simplex);
        paintImages(sheet, exhibit, images, options.columns);
    }

    void paintPath(const FigureSheet& sheet, const Exhibit& exhibit, const QRectF& area)
    {
        constexpr int kSamples = 240;
        const Journey journey = journeyOf(exhibit);
        std::vector<engine::Weights> path;
        for (int i = 0; i <= kSamples; ++i)
            path.push_back(engine::weightsAlong(journey.path, static_cast<double>(i) / kSamples));
        std::vector<Stop> stops;
        for (int stop = 0; stop < journey.stops(); ++stop)
            stops.push_back({ journey.at(stop), journey.names[stop] });
        paintCurves(sheet, pathChart(exhibit, path, stops, sheet.theme), area);
    }

    void paintBody(const FigureSheet& sheet, const Exhibit& exhibit, const FigureOptions& options,
        const QRectF& area)
    {
        switch (options.kind) {
        case FigureKind::stage:
            return paintStage(sheet, exhibit, options, area);
        case FigureKind::simplex:
            return paintSimplexFigure(sheet, exhibit, area);
        case FigureKind::images:
            return paintImages(sheet, exhibit, area, options.columns);
        case FigureKind::strip:
            return paintStripFigure(sheet, exhibit, area, options.columns);
        case FigureKind::datasets:
            return paintMatrix(sheet, datasetMatrix(exhibit, sheet.theme), area);
        case FigureKind::labels:
            return paintMatrix(sheet, labelMatrix(exhibit, options.source, sheet.theme), area);
        case FigureKind::masses:
            return paintMatrix(sheet, massMatrix(exhibit, options.source, sheet.theme), area);
        case FigureKind::distances:
            return paintBars(sheet, distanceBars(exhibit, sheet.theme),
                Text::tr("OTDD² to %1").arg(exhibit.target), area);
        case FigureKind::convergence:
            return paintCurves(sheet, convergenceChart(exhibit, sheet.theme), area);
        case FigureKind::path:
            return paintPath(sheet, exhibit, area);
        }
    }

    bool showsBlend(FigureKind kind)
    {
        return kind == FigureKind::stage || kind == FigureKind::simplex
            || kind == FigureKind::images;
    }

    /// Weights at the left, each in its colour, and the method at the right where there is room.
    void paintCaption(
        const FigureSheet& sheet, const Exhibit& exhibit, FigureKind kind, const QRectF& line)
    {
        QPainter& painter = sheet.painter;
        painter.setFont(sheet.font);
        const QFontMetricsF metrics(sheet.font);
        double x = line.left();
        for (int s = 0; showsBlend(kind) && s < exhibit.sources(); ++s) {
            const Exhibit& e = exhibit;
            const QString words = QStringLiteral("%1 %2").arg(
                QLocale().toString(e.scene.weights[static_cast<std::size_t>(s)], 'f', 3),
                e.scene.sources[s]);
            painter.setPen(sheet.theme.sourceText(s));
            painter.drawText(QRectF(x, line.top(), line.right() - x, line.height()),
                Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(words, Qt::ElideRight, line.right() - x));
            x += metrics.horizontalAdvance(words) + metrics.height();
        }
        const QString method = methodText(*exhibit.result);
        if (metrics.horizontalAdvance(method) > line.right() - x)
            return;
        painter.setPen(sheet.theme.mutedText);
        painter.drawText(
            line, (showsBlend(kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, method);
    }

    QString headingOf(const Exhibit& exhibit, const FigureOptions& options)
    {
        switch (options.kind) {
        case FigureKind::labels:
            return Text::tr("Label distances from %1 to %2")
                .arg(exhibit.target, exhibit.scene.sources.value(options.source));
        case FigureKind::masses:
            return Text::tr("Mass from %1 to %2")
                .arg(exhibit.target, exhibit.scene.sources.value(options.source));
        case FigureKind::datasets:
            return Text::tr("Distances between datasets");
        case FigureKind::distances:
            return Text::tr("Distances to %1").arg(exhibit.target);
        case FigureKind::convergence:
            return Text::tr("How the plans were found");
        case FigureKind::path:
            return Text::tr("Distance along the path");
        default:
            return Text::tr("Towards %1").arg(exhibit.target);
        }
    }

} // namespace

QSizeF FigureOptions::millimetres() const
{
    return size.isEmpty() ? usualSize(kind) : size;
}

QSize FigureOptions::pixels() const
{
    return (millimetres() * dpi / kMillimetresPerInch).toSize();
}

void FigureOptions::check() const
{
    const QSizeF page = millimetres();
    engine::require(
        page.width() >= 20 && page.height() >= 20 && page.width() <= 2000 && page.height() <= 2000,
        "A figure is from 20 to 2000 mm wide and high.");
    engine::require(dpi >= 36 && dpi <= 2400, "The resolution of a figure is from 36 to 2400 dpi.");
    engine::require(points >= 4 && points <= 72, "The font of a figure has from 4 to 72 points.");
    engine::require(columns >= 0 && columns <= 200, "A figure has at most 200 columns of images.");
    engine::require(double(pixels().width()) * pixels().height() <= 400e6,
        "A figure has at most 400 million pixels: make it smaller or lower its resolution.");
}

QList<FigureKind> figureKinds()
{
    QList<FigureKind> kinds;
    for (const KindRow& row : kKinds)
        kinds << row.kind;
    return kinds;
}

QString nameOf(FigureKind kind)
{
    return QString::fromLatin1(rowOf(kind).name);
}

QString titleOf(FigureKind kind)
{
    switch (kind) {
    case FigureKind::stage:
        return Text::tr("Simplex and images");
    case FigureKind::simplex:
        return Text::tr("Simplex");
    case FigureKind::images:
        return Text::tr("Images of the blend");
    case FigureKind::strip:
        return Text::tr("Images along the path");
    case FigureKind::datasets:
        return Text::tr("Matrix: distances between datasets");
    case FigureKind::labels:
        return Text::tr("Matrix: label distances");
    case FigureKind::masses:
        return Text::tr("Matrix: transported mass");
    case FigureKind::distances:
        return Text::tr("Chart: distances to the target");
    case FigureKind::convergence:
        return Text::tr("Chart: convergence");
    case FigureKind::path:
        return Text::tr("Chart: distance along the path");
    }
    return {};
}

bool hasSource(FigureKind kind)
{
    return kind == FigureKind::labels || kind == FigureKind::masses;
}

QSizeF usualSize(FigureKind kind)
{
    return rowOf(kind).size;
}

void paintFigureIn(
    QPainter& painter, const Exhibit& exhibit, const FigureOptions& options, const QRectF& area)
{
    widgets::Theme theme
        = widgets::themeOf(options.dark ? widgets::darkPalette() : widgets::lightPalette());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
        | QPainter::LosslessImageRendering); // else PDF blurs images by JPEG
    const FigureSheet sheet { painter, theme, fontOf(options),
        static_cast<double>(kUnitsPerInch) / options.dpi, options.colourMap };
    const double h = sheet.line();
    QRectF body = area;
    if (options.caption) {
        painter.setFont(sheet.scaledFont(1.3, QFont::DemiBold));
        painter.setPen(theme.text);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), metrics.height())),
            Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(headingOf(exhibit, options), Qt::ElideMiddle, area.width()));
        paintCaption(
            sheet, exhibit, options.kind, QRectF(area.left(), area.bottom() - h, area.width(), h));
        body.adjust(0, metrics.height() + 0.7 * h, 0, -1.9 * h);
    }
    paintBody(sheet, exhibit, options, body);
}

void paintFigure(QPainter& painter, const Exhibit& exhibit, const FigureOptions& options)
{
    const QRectF page(QPointF(), options.millimetres() * kUnitsPerInch / kMillimetresPerInch);
    const QPalette palette = options.dark ? widgets::darkPalette() : widgets::lightPalette();
    painter.fillRect(page, options.dark ? widgets::themeOf(palette).stage : QColor(Qt::white));
    const double margin = std::min(page.width(), page.height()) * 0.035;
    paintFigureIn(painter, exhibit, options, page.adjusted(margin, margin, -margin, -margin));
}

} // namespace app
