// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files read by Python, as the people who use them will.
#pragma once
#include <QString>
#include <QStringList>
#include <optional>

namespace support {

/// The name of a Python 3 that imports the module; nothing where there is none.
std::optional<QString> pythonWith(const char* module);

/// What a script prints, complaints included, without the last line end.
QString pythonSays(const QString& python, const QString& script, const QStringList& arguments = {});

} // namespace support
