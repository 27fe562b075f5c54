// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How solvers came to their end: the error over rounds or passes, on a logarithmic axis.
#pragma once
#include "engine/transport/solver_record.h"

#include <QChartView>
#include <vector>

namespace widgets {

struct NamedRecord {
    QString name;
    QColor colour;
    engine::SolverRecord record;
};

class ConvergenceChart : public QChartView {
    Q_OBJECT

public:
    using NamedRecord = widgets::NamedRecord;

    explicit ConvergenceChart(QWidget* parent = nullptr);

    void setRecords(std::vector<NamedRecord> records);
    void setEmptyText(const QString& text);
    QString caption() const { return caption_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void captionChanged(
        const QString& caption); ///< "exact · certified, gap 2e-15 · 4 rounds · 41 ms"

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void rebuild();
    void addCurve(const std::vector<double>& curve, const QColor& colour, double width);
    QString summary() const;

    bool hasCurve_ = false;
    std::vector<NamedRecord> records_;
    QString caption_;
    QString emptyText_;
};

/// "exact · certified, gap 2e-15 · 4 rounds · 41 ms"
QString captionOf(const engine::SolverRecord& record);

} // namespace widgets
