// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/distance_chart.h"

#include "widgets/chart_look.h"
#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetricsF>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    QString valueText(double value)
    {
        return QLocale().toString(value, 'g', std::abs(value) >= 1000 ? 5 : 4);
    }

    /// They differ in nothing but their values.
    bool sameButValues(std::vector<Bar> before, const std::vector<Bar>& now)
    {
        if (before.size() != now.size())
            return false;
        for (std::size_t i = 0; i < now.size(); ++i)
            before[i].value = now[i].value;
        return before == now;
    }

    /// With fewer digits where the columns are narrow, or nothing.
    QString valueTextIn(double value, const QFontMetricsF& metrics, double room)
    {
        for (const QString& text : { valueText(value), QLocale().toString(value, 'f', 0) })
            if (metrics.horizontalAdvance(text) <= room)
                return text;
        return {};
    }

} // namespace

DistanceChart::DistanceChart(QWidget* parent)
    : QChartView(parent)
    , emptyText_(tr("Distances appear once a target and a source are open."))
{
    setUpChart(*this);
    setAccessibleName(tr("Distances between datasets"));
    rebuild();
}

QSize DistanceChart::sizeHint() const
{
    return chartSize(*this);
}

QSize DistanceChart::minimumSizeHint() const
{
    return leastChartSize(*this);
}

void DistanceChart::setBars(std::vector<Bar> bars)
{
    if (bars == bars_)
        return;
    const bool moved = sameButValues(bars_, bars);
    bars_ = std::move(bars);
    QStringList spoken;
    for (const Bar& bar : bars_)
        spoken << tr("%1: %2", "dataset: distance").arg(bar.name, valueText(bar.value));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    if (moved) // as while the point is dragged: the chart stays, which takes a tenth of the time
        showValues();
    else
        rebuild();
}

void DistanceChart::setEmptyText(const QString& text)
{
    emptyText_ = text;
    viewport()->update();
}

void DistanceChart::rebuild()
{
    const Theme theme = themeOf(palette());
    const QFont small = smallFont(font());
    const double h = QFontMetricsF(small).height();
    emptyChart(*chart());
    sets_.clear();
    applyLook(*chart(), theme);
    chart()->setMargins(QMargins(0, static_cast<int>(1.3 * h), 0, static_cast<int>(1.5 * h)));
    setBackgroundBrush(Qt::NoBrush);
    if (bars_.empty())
        return viewport()->update();

    auto* series = new QStackedBarSeries(chart());
    QStringList places;
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        sets_.push_back(setOf(i));
        series->append(sets_.back());
        places << QString::number(i);
    }
    series->setBarWidth(bars_.size() < 3 ? 0.3 : 0.55);
    chart()->addSeries(series);
    auto* below
        = new QBarCategoryAxis(chart()); // the names are drawn in drawForeground(), where they fit
    below->append(places);
    below->setLabelsVisible(false);
    applyLook(*below, theme, small);
    below->setGridLineVisible(false);
    chart()->addAxis(below, Qt::AlignBottom);
    series->attachAxis(below);
    heights_ = new QValueAxis(chart());
    heights_->setVisible(false);
    chart()->addAxis(heights_, Qt::AlignLeft);
    series->attachAxis(heights_);
    showValues();
}

/// A set for every bar, so that each has its own colour; zeros elsewhere draw nothing.
QBarSet* DistanceChart::setOf(std::size_t bar)
{
    const Theme theme = themeOf(palette());
    auto* set = new QBarSet(bars_[bar].name); // the series takes it over
    set->append(QList<double>(static_cast<qsizetype>(bars_.size()), 0.0));
    const QColor colour = bars_[bar].colour.isValid() ? bars_[bar].colour : theme.accent;
    set->setBrush(bars_[bar].converged ? QBrush(colour) : QBrush(colour, Qt::BDiagPattern));
    set->setPen(bars_[bar].converged ? QPen(Qt::NoPen) : QPen(colour, 1, Qt::DashLine));
    connect(set, &QBarSet::hovered, this,
        [this, bar](bool on, int) { showBar(on ? static_cast<int>(bar) : -1); });
    return set;
}

void DistanceChart::showValues()
{
    double greatest = 0;
    for (std::size_t i = 0; i < sets_.size(); ++i) {
        const double value = std::max(0.0, bars_[i].value);
        if (sets_[i]->at(static_cast<int>(i)) != value)
            sets_[i]->replace(static_cast<int>(i), value);
        greatest = std::max(greatest, value);
    }
    if (!sets_.empty())
        heights_->setRange(0, greatest > 0 ? greatest : 1);
    viewport()->update(); // the numbers above the bars
}

void DistanceChart::showBar(int index)
{
    Q_EMIT barHovered(index);
    if (index < 0)
        return QToolTip::hideText();
    const Bar& bar = bars_[static_cast<std::size_t>(index)];
    const QString text = bar.converged
        ? tr("%1: %2").arg(bar.name, valueText(bar.value))
        : tr("%1: %2 (not converged)").arg(bar.name, valueText(bar.value));
    const QPoint at = chart()->mapToPosition(QPointF(index, bar.value)).toPoint();
    QToolTip::showText(viewport()->mapToGlobal(at), text, this);
}

void DistanceChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    if (bars_.empty())
        paintEmptyState(*painter, QRectF(viewport()->rect()), palette(), emptyText_);
    else
        paintTexts(*painter);
    painter->restore();
}

/// The value above every bar and the name below it.
void DistanceChart::paintTexts(QPainter& painter) const
{
    const Theme theme = themeOf(palette());
    painter.setFont(smallFont(font()));
    const QFontMetricsF metrics(painter.font());
    const double h = metrics.height();
    const QRectF plot = chart()->plotArea();
    const double room = plot.width() / static_cast<double>(bars_.size());
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const QPointF top = chart()->mapToPosition(
            QPointF(static_cast<double>(i), std::max(0.0, bars_[i].value)));
        const QRectF column(top.x() - room / 2, top.y() - 1.15 * h, room, h);
        painter.setPen(theme.text);
        painter.drawText(
            column, Qt::AlignCenter, valueTextIn(bars_[i].value, metrics, room - 0.15 * h));
        const QRectF name(column.left(), plot.bottom() + 0.3 * h, room, h);
        painter.setPen(theme.mutedText);
        painter.drawText(name, Qt::AlignCenter,
            metrics.elidedText(bars_[i].name, Qt::ElideRight, room - 0.2 * h));
    }
}

void DistanceChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QChartView::changeEvent(event);
}

} // namespace widgets
