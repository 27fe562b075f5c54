// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text in as many whole lines as a box has room for.
#pragma once
#include <QFont>
#include <QSizeF>
#include <QString>

namespace widgets {

/// The text broken at words into lines of at most `room.width()`, as many as fit into the height,
/// at least one; the last ends in "…" where more would follow.
QString fittingLines(const QString& text, const QFont& font, QSizeF room);

} // namespace widgets
