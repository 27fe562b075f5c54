// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_preview.h"

#include "widgets/theme.h"

#include <QPainter>

namespace app {

PicturePreview::PicturePreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

void PicturePreview::setPicture(const QImage& picture)
{
    picture_ = picture;
    update();
}

QSize PicturePreview::room() const
{
    const int margin = fontMetrics().height();
    return QSize(std::max(1, width() - 2 * margin), std::max(1, height() - 2 * margin))
        * devicePixelRatioF();
}

QSize PicturePreview::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 44 * h, 32 * h };
}

QSize PicturePreview::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    return { 16 * h, 12 * h };
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    const widgets::Theme theme = widgets::themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), widgets::mixed(theme.window, theme.text, theme.dark ? 0.08 : 0.1));
    if (picture_.isNull())
        return;
    const QSize shown = picture_.size().scaled(room() / devicePixelRatioF(), Qt::KeepAspectRatio);
    const QRect place(
        QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.fillRect(place.translated(0, 2).adjusted(-1, 0, 1, 1), QColor(0, 0, 0, 40));
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, picture_.size() != shown * devicePixelRatioF());
    painter.drawImage(place, picture_);
}

void PicturePreview::resizeEvent(QResizeEvent*)
{
    Q_EMIT roomChanged();
}

} // namespace app
