// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_rows.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace app {
namespace {

    /// Where everything lies in a row, from its left to its right.
    struct Places {
        QRect picture;
        QRect menu;
        QRect name;
        QRect keys;
    };

    Places placesOf(const QStyleOptionViewItem& option, const QModelIndex& index)
    {
        const QFontMetrics& metrics = option.fontMetrics;
        const int h = metrics.height();
        const auto width = [&](CommandRows::Role role) {
            const QString text = index.data(role).toString();
            return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + 2; // rounding
        };
        const QRect row = option.rect.adjusted(h / 2, 0, -h / 2, 0);
        Places places;
        places.picture = QRect(row.left(), row.center().y() - h / 2, h, h);
        const int keys = width(CommandRows::keys);
        places.keys = QRect(row.right() - keys, row.top(), keys + 1, row.height());
        const int end = places.keys.left() - (keys > 0 ? h : 0);
        int x = places.picture.right() + h / 2;
        const int menu = std::min(width(CommandRows::menu), std::max(0, (end - x) / 2));
        places.menu = QRect(x, row.top(), menu, row.height());
        x += menu + h / 2;
        places.name = QRect(x, row.top(), std::max(0, end - x), row.height());
        for (QRect* place : { &places.picture, &places.menu, &places.name, &places.keys })
            *place = QStyle::visualRect(option.direction, option.rect, *place);
        return places;
    }

} // namespace

void CommandRows::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const widgets::Theme theme = widgets::themeOf(option.palette);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = chosen ? option.palette.color(QPalette::HighlightedText) : theme.text;
    const QColor quiet = chosen ? ink : theme.mutedText;
    painter->save();
    painter->setFont(option.font);
    if (chosen) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.palette.color(QPalette::Highlight));
        const double round = 0.3 * option.fontMetrics.height();
        painter->drawRoundedRect(option.rect, round, round);
    }
    const Places places = placesOf(option, index);
    const QIcon picture
        = index.data(ticked).toBool() ? widgets::icon(QStringLiteral("check")) : option.icon;
    picture.paint(
        painter, places.picture, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
    const auto write = [&](const QRect& place, Role role, const QColor& colour) {
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(
                index.data(role).toString(), Qt::ElideRight, place.width()));
    };
    write(places.menu, menu, quiet);
    write(places.name, name, ink);
    write(places.keys, keys, quiet);
    painter->restore();
}

QSize CommandRows::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { 0, option.fontMetrics.height() * 9 / 5 };
}

} // namespace app
