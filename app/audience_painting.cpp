// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audience_painting.h"

#include "app/provenance.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Audience)
    };

    constexpr int kMostInARow = 4; // sources whose weights stand side by side

    QFont sized(const AudienceLayout& layout, double units, QFont::Weight weight = QFont::Normal)
    {
        QFont font = layout.font;
        font.setPixelSize(std::max(6, qRound(units * layout.unit)));
        font.setWeight(weight);
        return font;
    }

    double heightOf(const QFont& font)
    {
        return QFontMetricsF(font).height();
    }

    QString percentText(double weight)
    {
        return Text::tr("%1 %", "percent").arg(QLocale().toString(std::lround(100 * weight)));
    }

    int weightRows(const Exhibit& exhibit)
    {
        return (exhibit.sources() + kMostInARow - 1) / kMostInARow;
    }

    /// The number above its name, each source in its colour.
    void paintWeights(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
        const AudienceLayout& layout)
    {
        const int rows = weightRows(exhibit);
        const int columns = (exhibit.sources() + rows - 1) / rows;
        const QSizeF cell(layout.weights.width() / columns, layout.weights.height() / rows);
        const QFont number = sized(layout, rows > 1 ? 4.6 : 7, QFont::DemiBold);
        const QFont name = sized(layout, rows > 1 ? 2.6 : 3.6, QFont::Medium);
        for (int s = 0; s < exhibit.sources(); ++s) {
            const QPointF corner = layout.weights.topLeft()
                + QPointF(s % columns * cell.width(), s / columns * cell.height());
            painter.setPen(theme.sourceText(s));
            painter.setFont(number);
            painter.drawText(QRectF(corner, QSizeF(cell.width(), heightOf(number))),
                Qt::AlignLeft | Qt::AlignVCenter,
                percentText(exhibit.scene.weights[static_cast<std::size_t>(s)]));
            painter.setFont(name);
            const QRectF below(corner + QPointF(0, heightOf(number)),
                QSizeF(cell.width() - 2 * layout.unit, heightOf(name)));
            painter.drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                QFontMetricsF(name).elidedText(
                    exhibit.scene.sources[s], Qt::ElideRight, below.width()));
        }
    }

    void paintCaption(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
        const AudienceLayout& layout, const AudienceMoment& moment)
    {
        const QFont title = sized(layout, 5, QFont::DemiBold);
        const QFont detail = sized(layout, 3, QFont::Normal);
        painter.setFont(title);
        QColor ink = theme.text;
        ink.setAlphaF(static_cast<float>(std::clamp(moment.captionShown, 0.0, 1.0)));
        painter.setPen(ink);
        const QRectF& box = layout.caption;
        painter.drawText(QRectF(box.topLeft(), QSizeF(box.width(), heightOf(title))),
            Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetricsF(title).elidedText(moment.caption, Qt::ElideRight, box.width()));
        if (!exhibit.scene.form)
            return;
        painter.setFont(detail);
        painter.setPen(theme.mutedText);
        const double distance = exhibit.scene.form->at(exhibit.scene.weights);
        painter.drawText(
            QRectF(box.left(), box.top() + heightOf(title), box.width(), heightOf(detail)),
            Qt::AlignLeft | Qt::AlignVCenter,
            Text::tr("distance² to %1: %2").arg(exhibit.target, figureNumber(distance)));
    }

    widgets::SimplexScene quietScene(const Exhibit& exhibit)
    {
        widgets::SimplexScene scene = exhibit.scene;
        scene.readOut = false; // the numbers stand below, larger
        return scene;
    }

    FigureSheet sheetOf(QPainter& painter, const widgets::Theme& theme, const QFont& font)
    {
        return { painter, theme, font, 1.0 / painter.device()->devicePixelRatioF(),
            widgets::ColourMap::viridis };
    }

    void placeWeights(AudienceLayout& layout, const Exhibit& exhibit, const QRectF& column)
    {
        const double high = weightRows(exhibit) > 1
            ? 2 * (heightOf(sized(layout, 4.6)) + heightOf(sized(layout, 2.6)) + layout.unit)
            : heightOf(sized(layout, 7)) + heightOf(sized(layout, 3.6));
        layout.weights = { column.left(), column.bottom() - high, column.width(), high };
        layout.caption = { column.topLeft(),
            QSizeF(column.width(), heightOf(sized(layout, 5)) + heightOf(sized(layout, 3))) };
        layout.simplex = QRectF(layout.caption.bottomLeft(), layout.weights.topRight())
                             .adjusted(0, 0, 0, -layout.unit);
    }

} // namespace

AudienceLayout audienceLayout(
    const Exhibit& exhibit, QSizeF size, AudienceContent content, double ratio)
{
    AudienceLayout layout;
    layout.page = QRectF(QPointF(), size);
    layout.unit = std::min(size.height(), 0.7 * size.width()) / 100;
    layout.font = QGuiApplication::font();
    layout.font.setPixelSize(std::max(6, qRound(3.2 * layout.unit)));
    const double margin = 4 * layout.unit;
    const QRectF body = layout.page.adjusted(margin, margin, -margin, -margin);
    QRectF left = body;
    QRectF right = body;
    const bool both = content == AudienceContent::stage;
    if (both && size.width() > size.height()) {
        left.setWidth(0.54 * body.width());
        right.setLeft(left.right() + margin);
    } else if (both) {
        left.setHeight(0.6 * body.height());
        right.setTop(left.bottom() + margin);
    }
    placeWeights(layout, exhibit, left);
    if (content == AudienceContent::images) {
        layout.images = layout.simplex;
        layout.simplex = {};
    } else if (both) {
        layout.images = right;
    }
    if (layout.images.isEmpty())
        return layout;
    // Few enough that the last row of the audience recognises them.
    const auto images = static_cast<int>(exhibit.result->shown().baseRecord.size());
    layout.tiles
        = tileSheet(layout.images, exhibit.result->shape(), std::min(images, 36), 0, 1 / ratio);
    const double free
        = layout.images.bottom() - layout.tiles.barAt(layout.tiles.count() - 1).bottom();
    layout.tiles.first += QPointF(0, std::floor(std::max(0.0, free) / 2));
    return layout;
}

void paintAudienceGround(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
    const AudienceLayout& layout)
{
    painter.fillRect(layout.page, theme.stage);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(layout.font);
    if (!layout.simplex.isEmpty())
        widgets::paintSimplexMap(painter, quietScene(exhibit), theme, layout.simplex);
}

void paintAudienceMoment(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
    const AudienceLayout& layout, const AudienceMoment& moment)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(layout.font);
    if (!layout.simplex.isEmpty()) {
        const widgets::SimplexScene scene = quietScene(exhibit);
        widgets::paintSimplexMarks(painter, scene,
            widgets::simplexLayout(scene, painter.font(), layout.simplex), theme, layout.simplex);
    }
    if (moment.preview && !layout.images.isEmpty())
        paintTiles(sheetOf(painter, theme, layout.font), layout.tiles, *moment.preview,
            sourceOfClassOf(*exhibit.result));
    paintWeights(painter, exhibit, theme, layout);
    paintCaption(painter, exhibit, theme, layout, moment);
}

void paintSpotlight(QPainter& painter, const Exhibit& exhibit, const widgets::Theme& theme,
    const AudienceLayout& layout, const engine::Preview& preview, int place)
{
    QColor veil = theme.stage;
    veil.setAlphaF(0.94f);
    painter.fillRect(layout.page, veil);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const double u = layout.unit;
    const engine::ImageShape& shape = preview.shape;
    const double scale = std::max(1.0, std::floor(62 * u / std::max(shape.width, shape.height)));
    const QSizeF size(scale * shape.width, scale * shape.height);
    const double middle = layout.page.center().y() - 3 * u;
    const QPointF corner(std::round(0.29 * layout.page.width() - size.width() / 2),
        std::round(middle - size.height() / 2));
    const QRectF large(corner, size);
    painter.drawImage(large, tileImage(preview, place));
    paintLabelBar(sheetOf(painter, theme, layout.font), preview, place,
        sourceOfClassOf(*exhibit.result),
        QRectF(large.bottomLeft() + QPointF(0, u), QSizeF(large.width(), 2 * u)));
    painter.setFont(sized(layout, 3.2));
    painter.setPen(theme.text);
    painter.drawText(QRectF(large.left(), large.bottom() + 4.5 * u, layout.page.width(), 5 * u),
        Qt::AlignLeft | Qt::AlignTop, softLabelText(*exhibit.result, preview, place));

    const auto parents = parentsOf(*exhibit.result, preview.rows[static_cast<std::size_t>(place)],
        exhibit.scene.weights, exhibit.scene.sources);
    const double step = std::min(22 * u, 80 * u / static_cast<double>(parents.size()));
    const double side = 0.82 * step;
    double y = middle - step * static_cast<double>(parents.size()) / 2;
    const double x = 0.58 * layout.page.width();
    for (const widgets::SourceParents& parent : parents) {
        painter.drawImage(QRectF(x, y, side, side * shape.height / shape.width), parent.mapped);
        const double textLeft = x + side + 2.5 * u;
        const QRectF words(textLeft, y, layout.page.right() - textLeft - 2 * u, side);
        painter.setPen(theme.sourceText(parent.source));
        painter.setFont(sized(layout, std::min(6.0, 0.32 * side / u), QFont::DemiBold));
        const double high = heightOf(painter.font());
        painter.drawText(words.adjusted(0, side / 2 - high, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            percentText(parent.weight));
        painter.setFont(sized(layout, std::min(3.4, 0.2 * side / u)));
        const QString name = parent.parents.size() == 1
            ? Text::tr("%1: %2", "source: class").arg(parent.name, parent.parents.front().label)
            : parent.name;
        painter.drawText(words.adjusted(0, side / 2, 0, 0), Qt::AlignLeft | Qt::AlignTop,
            QFontMetricsF(painter.font()).elidedText(name, Qt::ElideRight, words.width()));
        y += step;
    }
}

} // namespace app
