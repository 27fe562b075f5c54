// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitting_lines.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>
#include <algorithm>

namespace widgets {

QString fittingLines(const QString& text, const QFont& font, QSizeF room)
{
    const QFontMetricsF metrics(font);
    const int most = std::max(1, static_cast<int>(room.height() / metrics.lineSpacing()));
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1.0, room.width()));
        if (lines.size() + 1 == most) {
            lines += metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, room.width());
            break;
        }
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace widgets
