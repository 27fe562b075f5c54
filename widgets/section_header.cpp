// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/section_header.h"

#include "widgets/elided_label.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>

namespace widgets {

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , title_(new ElidedLabel(title.toUpper(), this))
    , detail_(new ElidedLabel(QString(), this))
    , row_(new QHBoxLayout(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(fontMetrics().height() / 2);
    row_->addWidget(title_);
    detail_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the title comes first
    row_->addWidget(detail_, 1);
    setAccessibleName(title);
    applyLook();
}

void SectionHeader::setTitle(const QString& title)
{
    setAccessibleName(title);
    title_->setText(title.toUpper());
}

void SectionHeader::setDetail(const QString& detail)
{
    detail_->setText(detail);
}

void SectionHeader::addWidget(QWidget* widget)
{
    row_->addWidget(widget);
}

void SectionHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
    QWidget::changeEvent(event);
}

void SectionHeader::applyLook()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, themeOf(palette()).mutedText);
    QFont small = font();
    small.setPointSizeF(std::max(1.0, QFontInfo(font()).pointSizeF() * 0.9));
    detail_->setFont(small);
    small.setWeight(QFont::DemiBold);
    small.setLetterSpacing(QFont::PercentageSpacing, 105);
    title_->setFont(small);
    title_->setPalette(muted);
    detail_->setPalette(muted);
}

} // namespace widgets
