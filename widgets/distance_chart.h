// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distances as bars, one a dataset, with their numbers on top.
#pragma once
#include "widgets/theme.h"

#include <QChartView>
#include <vector>

QT_BEGIN_NAMESPACE
class QBarSet;
class QValueAxis;
QT_END_NAMESPACE

namespace widgets {

struct Bar {
    QString name;
    double value = 0;
    QColor colour;         ///< invalid: the accent
    bool converged = true; ///< drawn pale and dashed where not

    bool operator==(const Bar&) const = default;
};

class DistanceChart : public QChartView {
    Q_OBJECT

public:
    using Bar = widgets::Bar;

    explicit DistanceChart(QWidget* parent = nullptr);

    void setBars(std::vector<Bar> bars);
    const std::vector<Bar>& bars() const { return bars_; }
    void setEmptyText(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void barHovered(int index); ///< -1 none

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuild();
    void showValues();
    QBarSet* setOf(std::size_t bar);
    void showBar(int index);
    void paintTexts(QPainter& painter) const;

    std::vector<Bar> bars_;
    std::vector<QBarSet*> sets_; ///< one a bar, of the chart's series
    QValueAxis* heights_ = nullptr;
    QString emptyText_;
};

} // namespace widgets
