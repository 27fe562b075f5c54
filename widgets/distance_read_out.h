// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of numbers about the point: the bound, and beside it the true distance.
#pragma once
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

namespace widgets {

struct DistanceReading {
    std::optional<double> bound;        ///< of the point as it is now
    std::optional<double> trueDistance; ///< none: it is on its way
    bool exact = false;                 ///< else "≈" stands before it
    bool older = false;                 ///< it belongs to where the point was: greyed
    bool reliable = true;               ///< else in the colour of warnings
    QString detail;                     ///< a few words behind it: "on 2,048 of 10,000 images"

    bool operator==(const DistanceReading&) const = default;
};

class DistanceReadOut : public QWidget {
    Q_OBJECT

public:
    explicit DistanceReadOut(QWidget* parent = nullptr);

    /// Painted so often that it can be read, and the newest at last.
    void setReading(const DistanceReading& reading);
    const DistanceReading& reading() const { return reading_; }
    /// "Bound 171.75, true distance 163.73"
    QString text() const;
    /// The tool tip, made when it is asked for.
    void setExplanation(std::function<QString()> explanation);
    QString explanation() const { return explanation_ ? explanation_() : QString(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Cell {
        QString caption;
        QString number;
        QColor colour;
    };
    Cell boundCell() const;
    Cell distanceCell() const;
    int cellWidth(const QString& caption) const;
    int drawCell(QPainter& painter, int left, const Cell& cell) const;

    void showReading();

    DistanceReading reading_;
    std::function<QString()> explanation_;
    QTimer stays_;       ///< after a paint
    bool newer_ = false; ///< than what was painted
};

} // namespace widgets
