// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/python.h"

#include <QProcess>

namespace support {

std::optional<QString> pythonWith(const char* module)
{
    const QString script = QStringLiteral("import ") + QString::fromLatin1(module);
    // The system's Python first: it is the one that Debian's packages belong to.
    for (const char* name : { "/usr/bin/python3", "python3" }) {
        const QString python = QString::fromLatin1(name);
        if (QProcess::execute(python, { QStringLiteral("-c"), script }) == 0)
            return python;
    }
    return std::nullopt;
}

QString pythonSays(const QString& python, const QString& script, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(python, QStringList { QStringLiteral("-c"), script } + arguments);
    process.waitForFinished(120000);
    return QString::fromUtf8(process.readAll()).trimmed();
}

} // namespace support
