// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is marked in every view at once: an image with its parents, classes, or a dataset. A small
// value that all views follow; it is a way of looking, no input, and so no step to undo.
#pragma once
#include "engine/service/explore.h"

#include <QObject>

namespace app {

struct Marked {
    int row = -1;                   ///< base row of an image
    int targetClass = -1;           ///< of the target
    std::vector<int> sourceClasses; ///< (S) class of each source, -1 none; empty: none at all
    int dataset = -1;               ///< a corner, or the number of corners for the target

    bool operator==(const Marked&) const = default;
    bool nothing() const { return *this == Marked {}; }
    int sourceClass(int source) const
    {
        const auto s = static_cast<std::size_t>(source);
        return s < sourceClasses.size() ? sourceClasses[s] : -1;
    }
};

/// The image with its classes: the target's own, and that of the strongest parent in every source.
Marked markOfImage(const engine::ExplorationResult& result, int row);

/// A cell of a class matrix between the target and a source.
Marked markOfClasses(
    const engine::ExplorationResult& result, int targetClass, int source, int sourceClass);

/// (rows) true where an image has the marked classes; empty where no class is marked, or an image
/// is.
std::vector<bool> rowsMarked(const engine::ExplorationResult& result, const Marked& marked);

class Marks : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const Marked& now() const { return now_; }
    void mark(const Marked& marked);
    void clear() { mark({}); }

Q_SIGNALS:
    void changed();

private:
    Marked now_;
};

} // namespace app
