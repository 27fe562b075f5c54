// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MatrixView: mouse, keys and what it says of a cell.
#include "widgets/matrix_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace widgets {

QPoint MatrixView::cellAt(QPointF point) const
{
    const QRectF all = cells();
    if (values_.size() == 0 || !all.contains(point))
        return { -1, -1 };
    const auto index = [](double t, engine::Index n) {
        return std::clamp(static_cast<int>(t * static_cast<double>(n)), 0, static_cast<int>(n) - 1);
    };
    return { index((point.x() - all.left()) / all.width(), values_.cols()),
        index((point.y() - all.top()) / all.height(), values_.rows()) };
}

void MatrixView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = cellAt(event->position());
    if (at == hovered_)
        return;
    hovered_ = at;
    update();
    Q_EMIT cellHovered(at.y(), at.x());
}

void MatrixView::mousePressEvent(QMouseEvent* event)
{
    const QPoint at = cellAt(event->position());
    if (event->button() == Qt::LeftButton && at.x() >= 0)
        select(at.y(), at.x());
}

void MatrixView::select(int row, int column)
{
    if (values_.size() == 0)
        return;
    selected_ = QPoint(std::clamp(column, 0, static_cast<int>(values_.cols()) - 1),
        std::clamp(row, 0, static_cast<int>(values_.rows()) - 1));
    setAccessibleDescription(describe(selected_));
    update();
    Q_EMIT cellSelected(selected_.y(), selected_.x());
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    const QPoint from(std::max(0, selected_.x()), std::max(0, selected_.y()));
    switch (event->key()) {
    case Qt::Key_Left:
        return select(from.y(), from.x() - 1);
    case Qt::Key_Right:
        return select(from.y(), from.x() + 1);
    case Qt::Key_Up:
        return select(from.y() - 1, from.x());
    case Qt::Key_Down:
        return select(from.y() + 1, from.x());
    default:
        QWidget::keyPressEvent(event);
    }
}

void MatrixView::leaveEvent(QEvent* event)
{
    if (hovered_.x() >= 0) {
        hovered_ = QPoint(-1, -1);
        update();
        Q_EMIT cellHovered(-1, -1);
    }
    QWidget::leaveEvent(event);
}

QString MatrixView::describe(QPoint at) const
{
    if (at.x() < 0)
        return {};
    const QString row = at.y() < rowNames_.size() ? rowNames_[at.y()] : QString();
    const QString column = at.x() < columnNames_.size() ? columnNames_[at.x()] : QString();
    const double value = values_(at.y(), at.x());
    const QString number
        = std::isfinite(value) ? QLocale().toString(value, 'g', 6) : tr("not known");
    if (rowTitle_.isEmpty() && columnTitle_.isEmpty())
        return tr("%1, %2: %3", "row, column: value").arg(row, column, number);
    return tr("%1 %2, %3 %4: %5", "title row, title column: value")
        .arg(rowTitle_, row, columnTitle_, column, number);
}

bool MatrixView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), describe(cellAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void MatrixView::changeEvent(QEvent* event)
{
    measureNames();
    update();
    QWidget::changeEvent(event);
}

} // namespace widgets
