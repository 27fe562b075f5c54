// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/convergence_chart.h"

#include "widgets/chart_look.h"
#include "widgets/empty_state.h"
#include "widgets/simplex_scene.h"
#include "widgets/solver_stages.h"

#include <QFontMetricsF>
#include <QLineSeries>
#include <QLocale>
#include <QLogValueAxis>
#include <QScatterSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    constexpr double kFloor = 1e-17;          ///< what is drawn for an error of 0
    constexpr std::size_t kShortestCurve = 3; ///< fewer rounds say less than the stages do

    /// The curve of a record: its errors, or the gaps after its stages.
    std::vector<double> curveOf(const engine::SolverRecord& record)
    {
        std::vector<double> curve = record.errors;
        if (curve.empty())
            for (const engine::SolverStage& stage : record.stages)
                if (stage.gap >= 0)
                    curve.push_back(stage.gap);
        std::erase_if(curve, [](double error) { return !std::isfinite(error); });
        for (double& error : curve)
            error = std::max(error, kFloor);
        return curve;
    }

    double errorOf(const engine::SolverRecord& record)
    {
        return record.epsilon > 0 ? record.marginalError : std::abs(record.relativeGap);
    }

} // namespace

QString captionOf(const engine::SolverRecord& record)
{
    const bool entropic = record.epsilon > 0;
    QStringList parts { QString::fromStdString(record.name) };
    const QString error = QString::number(errorOf(record), 'g', 2);
    if (!record.converged)
        parts << ConvergenceChart::tr("not converged, error %1").arg(error);
    else if (entropic)
        parts << ConvergenceChart::tr("converged, error %1").arg(error);
    else
        parts << ConvergenceChart::tr("certified, gap %1").arg(error);
    const QString steps = QLocale().toString(record.iterations);
    if (entropic)
        parts << (record.iterations == 1 ? ConvergenceChart::tr("1 pass")
                                         : ConvergenceChart::tr("%1 passes").arg(steps));
    else
        parts << (record.iterations == 1 ? ConvergenceChart::tr("1 round")
                                         : ConvergenceChart::tr("%1 rounds").arg(steps));
    parts << durationText(record.seconds);
    return parts.join(QStringLiteral(" · "));
}

ConvergenceChart::ConvergenceChart(QWidget* parent)
    : QChartView(parent)
    , emptyText_(tr("How the last solve converged appears here."))
{
    setUpChart(*this);
    setAccessibleName(tr("Convergence of the solvers"));
    rebuild();
}

QSize ConvergenceChart::sizeHint() const
{
    return chartSize(*this);
}

QSize ConvergenceChart::minimumSizeHint() const
{
    return leastChartSize(*this);
}

void ConvergenceChart::setRecords(std::vector<NamedRecord> records)
{
    records_ = std::move(records);
    const QString before = std::exchange(caption_, summary());
    setAccessibleDescription(caption_);
    setToolTip(caption_); // over a curve it may be cut
    rebuild();
    if (caption_ != before)
        Q_EMIT captionChanged(caption_);
}

void ConvergenceChart::setEmptyText(const QString& text)
{
    emptyText_ = text;
    viewport()->update();
}

/// One record as it is; of several the worst, with their common time.
QString ConvergenceChart::summary() const
{
    if (records_.empty())
        return {};
    engine::SolverRecord worst = records_.front().record;
    double seconds = 0;
    for (const NamedRecord& named : records_) {
        seconds += named.record.seconds;
        const auto rank
            = [](const engine::SolverRecord& r) { return std::pair(!r.converged, errorOf(r)); };
        if (rank(named.record) > rank(worst))
            worst = named.record;
    }
    if (records_.size() == 1)
        return captionOf(worst);
    worst.seconds = seconds;
    return tr("%1 solves, the worst: %2").arg(records_.size()).arg(captionOf(worst));
}

void ConvergenceChart::rebuild()
{
    const Theme theme = themeOf(palette());
    const QFont small = smallFont(font());
    const double h = QFontMetricsF(small).height();
    emptyChart(*chart());
    applyLook(*chart(), theme);
    chart()->setMargins(QMargins(
        0, static_cast<int>(0.3 * h), static_cast<int>(0.6 * h), static_cast<int>(1.4 * h)));
    setBackgroundBrush(Qt::NoBrush);
    std::vector<std::vector<double>> curves;
    double low = 1;
    double high = kFloor;
    std::size_t longest = 1;
    for (const NamedRecord& named : records_) {
        curves.push_back(curveOf(named.record));
        for (const double error : curves.back()) {
            low = std::min(low, error);
            high = std::max(high, error);
        }
        longest = std::max(longest, curves.back().size());
    }
    hasCurve_ = longest >= kShortestCurve;
    if (!hasCurve_)
        return viewport()->update();
    auto* below = new QValueAxis(chart());
    const double margin = 0.025 * static_cast<double>(longest);
    below->setRange(1 - margin, static_cast<double>(longest) + margin);
    below->setTickType(QValueAxis::TicksDynamic);
    below->setTickAnchor(1);
    below->setTickInterval(std::ceil(static_cast<double>(longest - 1) / 4));
    below->setLabelFormat(QStringLiteral("%.0f"));
    auto* left = new QLogValueAxis(chart());
    constexpr double kRoom = 0.3; // of a decade, for the dot of the highest point
    const double top = std::ceil(std::log10(high) + kRoom);
    const double bottom = std::min(std::floor(std::log10(low)), top - 1);
    const int decades = static_cast<int>(top - bottom);
    left->setBase(std::pow(10.0, std::max(1, (decades + 3) / 4))); // at most five lines
    left->setRange(std::pow(10.0, bottom), std::pow(10.0, top));
    left->setLabelFormat(QStringLiteral("%.0e"));
    for (QAbstractAxis* axis :
        { static_cast<QAbstractAxis*>(below), static_cast<QAbstractAxis*>(left) })
        applyLook(*axis, theme, small);
    below->setGridLineVisible(false);
    chart()->addAxis(below, Qt::AlignBottom);
    chart()->addAxis(left, Qt::AlignLeft);
    for (std::size_t i = 0; i < curves.size(); ++i)
        addCurve(
            curves[i], records_[i].colour.isValid() ? records_[i].colour : theme.accent, 0.14 * h);
    viewport()->update();
}

void ConvergenceChart::addCurve(
    const std::vector<double>& curve, const QColor& colour, double width)
{
    QList<QPointF> points;
    for (std::size_t k = 0; k < curve.size(); ++k)
        points << QPointF(static_cast<double>(k + 1), curve[k]);
    const auto add = [&](QXYSeries* series) {
        series->setColor(colour);
        series->replace(points);
        chart()->addSeries(series);
        for (QAbstractAxis* axis : chart()->axes())
            series->attachAxis(axis);
    };
    auto* line = new QLineSeries(chart());
    line->setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    add(line);
    if (curve.size() > 24)
        return;
    auto* dots = new QScatterSeries(chart()); // few rounds: every one is a point
    dots->setMarkerSize(4 * width);
    dots->setBorderColor(Qt::transparent);
    add(dots);
}

void ConvergenceChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->save();
    painter->resetTransform();
    painter->setFont(font());
    const QRectF area(viewport()->rect());
    if (records_.empty()) {
        paintEmptyState(*painter, area, palette(), emptyText_);
    } else {
        const Theme theme = themeOf(palette());
        const bool all = std::ranges::all_of(
            records_, [](const auto& named) { return named.record.converged; });
        painter->setFont(smallFont(font()));
        const QFontMetricsF metrics(painter->font());
        // Over a curve the caption has one line, below the stages as many as it needs.
        const QRectF page(0, 0, area.width() - 4, area.height() / 2);
        const double height = hasCurve_
            ? metrics.height()
            : metrics.boundingRect(page, Qt::TextWordWrap, caption_).height();
        const QRectF line(area.left() + 2, area.bottom() - height - 2, area.width() - 4, height);
        if (!hasCurve_)
            paintSolverStages(*painter, area.adjusted(2, 0, -2, -height - 4), theme, records_);
        painter->setPen(all ? theme.mutedText : theme.warning);
        if (hasCurve_)
            painter->drawText(
                line, Qt::AlignRight, metrics.elidedText(caption_, Qt::ElideRight, line.width()));
        else
            painter->drawText(line, Qt::AlignHCenter | Qt::TextWordWrap, caption_);
    }
    painter->restore();
}

void ConvergenceChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
    QChartView::changeEvent(event);
}

} // namespace widgets
