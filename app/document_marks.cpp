// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Document: what the user leaves on the simplex: pins, paths, locks.
#include "app/document.h"

namespace app {

void Document::addPin(const QString& name, const engine::Weights& weights)
{
    DocumentState next = state_;
    next.pins.push_back({ name, weights });
    change(next, tr("Pin %1").arg(name));
}

void Document::renamePin(int index, const QString& name)
{
    DocumentState next = state_;
    next.pins[index].name = name;
    change(next, tr("Rename the pin %1").arg(state_.pins[index].name));
}

void Document::removePin(int index)
{
    DocumentState next = state_;
    next.pins.erase(next.pins.begin() + index);
    change(next, tr("Remove the pin %1").arg(state_.pins[index].name));
}

void Document::setLocked(int corner, bool locked)
{
    DocumentState next = state_;
    next.locked.resize(state_.corners().size(), false);
    next.locked[static_cast<std::size_t>(corner)] = locked;
    const QString name = nameOf(state_.corners()[static_cast<std::size_t>(corner)]);
    change(next, locked ? tr("Lock %1").arg(name) : tr("Unlock %1").arg(name));
}

void Document::addPath(const NamedPath& path)
{
    DocumentState next = state_;
    next.paths.push_back(path);
    change(next, tr("Add the path %1").arg(path.name));
}

void Document::renamePath(int index, const QString& name)
{
    DocumentState next = state_;
    next.paths[index].name = name;
    change(next, tr("Rename the path %1").arg(state_.paths[index].name));
}

void Document::changePath(int index, const engine::WeightsPath& path, const QString& text)
{
    DocumentState next = state_;
    next.paths[index].path = path;
    change(next, text);
}

void Document::removePath(int index)
{
    DocumentState next = state_;
    next.paths.erase(next.paths.begin() + index);
    change(next, tr("Remove the path %1").arg(state_.paths[index].name));
}

} // namespace app
