// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our line icons, coloured by the palette at the time they are drawn: they follow light and dark by
// themselves.
#pragma once
#include <QIcon>

namespace widgets {

/// resources/icons/NAME.svg, drawn in the palette's text colour.
QIcon icon(const QString& name);

/// The same on an accent-coloured button.
QIcon iconOnAccent(const QString& name);

/// The program's own icon, in its own colours.
QIcon applicationIcon();

} // namespace widgets
