// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure.h"

#include "app/provenance.h"
#include "engine/geodesic/preview.h"

#include <QGuiApplication>
#include <QPainter>
#include <cmath>
#include <numeric>

namespace app {
namespace {

    QString tr(const char* text)
    {
        return QObject::tr(text);
    }

    /// Columns and rows of tiles that fill an area best with about 64 images.
    struct Sheet {
        int columns = 8;
        int rows = 8;
        double tile = 0; ///< edge in pixels
        double step = 0;
        double stepDown = 0;
        double bar = 0; ///< height of the soft-label bar
    };

    /// About eight columns; small images at a whole number of pixels each, so that they stay crisp.
    Sheet sheetIn(const QRectF& area, const engine::ImageShape& shape, int images)
    {
        Sheet sheet;
        const double gap = std::max(3.0, area.width() / 120);
        sheet.bar = std::max(2.0, area.width() / 200);
        const double wanted = area.width() / 8 - gap;
        const double zoom
            = wanted >= shape.width ? std::round(wanted / shape.width) : wanted / shape.width;
        sheet.tile = zoom * shape.width;
        sheet.columns = std::max(1, static_cast<int>((area.width() + gap) / (sheet.tile + gap)));
        sheet.step
            = sheet.columns > 1 ? (area.width() - sheet.tile) / (sheet.columns - 1) : area.width();
        sheet.step = std::floor(sheet.step);
        sheet.stepDown = std::round(zoom * shape.height + sheet.bar + gap);
        sheet.rows = static_cast<int>((area.height() + gap) / sheet.stepDown);
        sheet.rows = std::min(sheet.rows, (images + sheet.columns - 1) / sheet.columns);
        return sheet;
    }

    void paintLabels(QPainter& painter, const engine::Preview& preview, int slot,
        const std::vector<int>& sourceOfClass, const widgets::Theme& theme, QRectF bar)
    {
        double from = bar.left();
        const double width = bar.width();
        for (int k = 0, inSource = 0; k < static_cast<int>(sourceOfClass.size()); ++k) {
            inSource = k > 0 && sourceOfClass[k] == sourceOfClass[k - 1] ? inSource + 1 : 0;
            const double share = width * preview.labels(slot, k);
            if (share > 0)
                painter.fillRect(QRectF(from, bar.top(), share, bar.height()),
                    theme.classColour(sourceOfClass[k], inSource));
            from += share;
        }
    }

    void paintSheet(
        QPainter& painter, const Figure& figure, const widgets::Theme& theme, QRectF area)
    {
        const engine::ExplorationResult& result = *figure.result;
        const engine::ImageShape& shape = result.shape();
        const auto images = static_cast<int>(result.shown().baseRecord.size());
        const Sheet sheet = sheetIn(area, shape, images);
        std::vector<int> rows(
            static_cast<std::size_t>(std::min(images, sheet.columns * sheet.rows)));
        std::iota(rows.begin(), rows.end(), 0);
        const engine::Preview preview
            = engine::previewOf(result.shown(), figure.scene.weights, shape, rows);
        const std::vector<int> sourceOfClass = sourceOfClassOf(result);
        for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
            const QPointF corner(std::round(area.left()) + i % sheet.columns * sheet.step,
                std::round(area.top()) + i / sheet.columns * sheet.stepDown);
            const QRectF tile(corner, QSizeF(sheet.tile, sheet.tile * shape.height / shape.width));
            const QImage image(preview.image(i).data(), shape.width, shape.height,
                shape.width * shape.channels,
                shape.channels == 3 ? QImage::Format_RGB888 : QImage::Format_Grayscale8);
            painter.drawImage(tile, image.convertToFormat(QImage::Format_RGB32));
            paintLabels(painter, preview, i, sourceOfClass, theme,
                QRectF(tile.left(), tile.bottom(), tile.width(), sheet.bar));
        }
    }

    QString weightsText(const Figure& figure)
    {
        QStringList words;
        for (int s = 0; s < figure.scene.size(); ++s)
            words << QStringLiteral("%1 %2")
                         .arg(figure.scene.weights[s], 0, 'f', 3)
                         .arg(figure.scene.sources[s]);
        return words.join(QStringLiteral("   "));
    }

    QString endingText(const engine::ExplorationResult& result)
    {
        const engine::Geodesic& geodesic = result.shown();
        const QString solver = QString::fromStdString(geodesic.relations.front().solver.name);
        return tr("%1 map · %2 plan, %3 · %4 images")
            .arg(QString::fromStdString(engine::nameOf(result.inputs.settings.map)), solver,
                geodesic.converged() ? tr("converged") : tr("not converged"))
            .arg(geodesic.baseRecord.size());
    }

} // namespace

widgets::SimplexScene sceneOf(const engine::ExplorationResult& result, const QStringList& names,
    const engine::Weights& weights)
{
    widgets::SimplexScene scene;
    scene.sources = names;
    scene.form = result.geodesic->distances.total;
    scene.weights = weights;
    scene.closest = result.geodesic->closest.weights;
    scene.converged = result.geodesic->converged();
    return scene;
}

QImage paintFigure(const Figure& figure, QSize size)
{
    const widgets::Theme theme = widgets::themeOf(figure.palette);
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.stage);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);

    const double unit = std::min(size.width() / 1600.0, size.height() / 1000.0);
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(6, static_cast<int>(std::lround(16 * unit))));
    QFont heading = font;
    heading.setPixelSize(std::max(7, static_cast<int>(std::lround(22 * unit))));
    heading.setWeight(QFont::DemiBold);
    const double margin = 36 * unit;
    const QRectF page = QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
    const double titleHeight = 44 * unit;
    const double captionHeight = 40 * unit;
    const QRectF body = page.adjusted(0, titleHeight, 0, -captionHeight);
    const QRectF left(body.topLeft(), QSizeF(body.width() * 0.56, body.height()));
    const QRectF right(
        QPointF(left.right() + margin, body.top()), QPointF(body.right(), body.bottom()));

    painter.setFont(heading);
    painter.setPen(theme.text);
    painter.drawText(QRectF(page.left(), page.top(), page.width(), titleHeight),
        Qt::AlignLeft | Qt::AlignTop, tr("Towards %1").arg(figure.target));
    painter.setFont(font);
    widgets::paintSimplex(painter, figure.scene, theme, left);
    paintSheet(painter, figure, theme, right);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    const QRectF caption(page.left(), body.bottom(), page.width(), captionHeight);
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignBottom, weightsText(figure));
    painter.drawText(caption, Qt::AlignRight | Qt::AlignBottom, endingText(*figure.result));
    return image;
}

} // namespace app
