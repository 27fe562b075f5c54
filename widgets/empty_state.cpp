// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/empty_state.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {

EmptyState::EmptyState(
    const QString& title, const QString& hint, const QString& button, QWidget* parent)
    : QWidget(parent)
    , title_(new QLabel(title, this))
    , hint_(new QLabel(hint, this))
    , button_(new QPushButton(button, this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(fontMetrics().height() / 2);
    column->addStretch(2);
    for (QLabel* label : { title_, hint_ }) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    button_->setToolTip(hint);
    button_->setVisible(!button.isEmpty());
    connect(button_, &QPushButton::clicked, this, &EmptyState::clicked);
    applyColours();
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
    QWidget::changeEvent(event);
}

void EmptyState::applyColours()
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title_->setFont(bold);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeOf(palette()).mutedText);
    hint_->setPalette(muted);
}

void paintEmptyState(QPainter& painter, const QRectF& area, const QPalette& palette,
    const QString& title, const QString& hint)
{
    const Theme theme = themeOf(palette);
    painter.save();
    QFont bold = painter.font();
    if (!hint.isEmpty())
        bold.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    const double h = metrics.height();
    const double width = std::min(area.width() - h, 26 * h);
    const int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    QRectF box(area.center().x() - width / 2, area.top(), width, area.height());
    const double titleHeight = metrics.boundingRect(box, flags, title).height();
    const double hintHeight = hint.isEmpty()
        ? 0
        : QFontMetricsF(painter.font()).boundingRect(box, flags, hint).height() + 0.4 * h;
    box.setTop(std::max(area.top(), area.center().y() - (titleHeight + hintHeight) / 2));
    painter.setPen(theme.mutedText);
    if (!hint.isEmpty()) {
        painter.drawText(box.adjusted(0, titleHeight + 0.4 * h, 0, 0), flags, hint);
        painter.setPen(theme.text);
    }
    painter.setFont(bold);
    painter.drawText(box, flags, title);
    painter.restore();
}

} // namespace widgets
