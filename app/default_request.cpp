// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/default_request.h"

#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

    // Few enough that the example can be dragged a moment after the start, many enough for a full
    // grid.
    constexpr std::size_t kExampleImages = 800;

} // namespace

QString shortName(const engine::DatasetRequest& request)
{
    const QString location = QString::fromStdString(request.location);
    if (location.startsWith(QStringLiteral("builtin:")))
        return location.mid(8);
    const QFileInfo file(QDir::cleanPath(location));
    return file.fileName().isEmpty() ? location : file.fileName();
}

bool isBuiltin(const engine::DatasetRequest& request)
{
    return request.location.starts_with("builtin:");
}

engine::DatasetRequest withDefaultSample(engine::DatasetRequest request)
{
    if (request.selection == engine::Selection {})
        request.selection = { .kind = engine::Selection::Kind::sample, .end = 2000, .seed = 7 };
    return request;
}

std::vector<engine::DatasetRequest> builtinExample()
{
    std::vector<engine::DatasetRequest> requests;
    for (const char* name : { "digits", "garments", "kana", "notes" })
        requests.push_back({ .location = std::string("builtin:") + name,
            .selection
            = { .kind = engine::Selection::Kind::sample, .end = kExampleImages, .seed = 7 } });
    return requests;
}

} // namespace app
