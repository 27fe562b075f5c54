// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/distance_tone.h"

#include "app/actions.h"
#include "app/language.h"
#include "app/preferences.h"
#include "app/stage_page.h"
#include "engine/library_places.h"

#include <QSettings>

namespace app {
namespace {

    const QString kSetting = QStringLiteral("simplex/tone");
    constexpr const char* kLibrary = "libwander_sound.so";
    constexpr int kRate = 48'000;            ///< samples a second
    constexpr qint64 kAnotherMovement = 500; ///< milliseconds

} // namespace

const SoundTable& soundTable()
{
    static const SoundTable& table = engine::libraryTable<SoundTableFunction>(
        kLibrary, kSoundTableSymbol, kSoundTableVersion);
    return table;
}

DistanceTone::DistanceTone(
    Actions& actions, StagePage& stage, QObject* parent, std::function<const SoundTable&()> table)
    : QObject(parent)
    , action_(actions.at(ActionId::tone))
    , stage_(stage)
    , tone_(std::make_shared<Tone>(kRate))
    , player_(std::move(table))
{
    action_->setChecked(
        QSettings().value(kSetting).toBool()); // sound is loaded with the first move
    connect(action_, &QAction::triggered, this, [this](bool on) {
        QSettings().setValue(kSetting, on);
        if (on)
            player_.open(tone_, kRate);
    });
    connect(action_, &QAction::toggled, this, [this](bool on) {
        if (!on)
            player_.close();
    });
    connect(&player_, &SoundPlayer::failed, this, &DistanceTone::giveUp);
    connect(&stage, &StagePage::weightsMoved, this, &DistanceTone::follow);
}

void DistanceTone::follow(const engine::Weights& weights)
{
    const widgets::SimplexScene& scene = stage_.simplex()->scene();
    if (!action_->isChecked() || !scene.form
        || static_cast<int>(weights.size()) != scene.form->sources())
        return;
    player_.open(tone_, kRate);
    if (!sinceMove_.isValid() || sinceMove_.elapsed() > kAnotherMovement) {
        range_ = widgets::rangeOf(scene);
        tone_->setVolume(readPreferences().toneVolume);
    }
    sinceMove_.start();
    tone_->sound(pitchOf(scene.form->at(weights), range_.low, range_.high));
}

void DistanceTone::giveUp(const QString& sentence)
{
    action_->setChecked(false);
    Q_EMIT failed(
        sentence.isEmpty() ? tr("There is no device to play the tone on.") : translated(sentence));
}

} // namespace app
