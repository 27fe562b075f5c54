// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the distance to the target heard while the point moves: higher is nearer.
#pragma once
#include "app/sound_player.h"
#include "widgets/heat_map.h"

#include <QElapsedTimer>
#include <QObject>
#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace app {

class Actions;
class StagePage;

/// That of the library for sound, which is loaded with the first call. Throws Error.
const SoundTable& soundTable();

class DistanceTone : public QObject {
    Q_OBJECT

public:
    DistanceTone(Actions& actions, StagePage& stage, QObject* parent,
        std::function<const SoundTable&()> table = soundTable);

Q_SIGNALS:
    void failed(const QString& sentence); ///< there is no sound; the action is unchecked

private:
    void follow(const engine::Weights& weights);
    void giveUp(const QString& sentence);

    QAction* action_;
    StagePage& stage_;
    std::shared_ptr<Tone> tone_;
    SoundPlayer player_;
    QElapsedTimer sinceMove_;   ///< not valid before the first
    widgets::ValueRange range_; ///< of the map, as this movement found it
};

} // namespace app
