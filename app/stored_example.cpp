// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stored_example.h"

#include "app/default_request.h"

#include <QFile>

// The example lies in a static library: without this call the linker leaves it out.
static void initialiseExample()
{
    Q_INIT_RESOURCE(example);
}

namespace app {

QByteArray exampleBytes()
{
    initialiseExample();
    QFile file(QStringLiteral(":/example/example.geodesic"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

engine::ExplorationInputs exampleInputs()
{
    std::vector<engine::DatasetRequest> datasets = builtinExample();
    const engine::DatasetRequest target = datasets.back();
    datasets.pop_back();
    return { .sources = std::move(datasets), .target = target, .settings = {} };
}

void rememberExample(engine::Exploration& exploration)
{
    const QByteArray bytes = exampleBytes();
    exploration.remember(std::make_shared<const engine::StoredResult>(
        engine::StoredResult { .inputs = exampleInputs(),
            .name = "the stored example",
            .geodesic = { bytes.begin(), bytes.end() } }));
}

} // namespace app
