// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/distance_tone.h"

#include "app/actions.h"
#include "app/language.h"
#include "app/plug_in.h"
#include "app/preferences.h"
#include "app/stage_page.h"

#include <QSettings>
#include <utility>

namespace app {
namespace {

    const QString kSetting = QStringLiteral("simplex/tone");
    constexpr const char* kLibrary = "libwander_sound.so";
    constexpr int kRate = 48'000;            ///< samples a second
    constexpr qint64 kAnotherMovement = 500; ///< milliseconds

} // namespace

const SoundTable& soundTable()
{
    static const auto entry
        = reinterpret_cast<SoundTableFunction>(plugInEntry(kLibrary, kSoundTableSymbol));
    const SoundTable* table = entry(kSoundTableVersion);
    requireVersion(kLibrary, table);
    return *table;
}

DistanceTone::DistanceTone(
    Actions& actions, StagePage& stage, QObject* parent, std::function<const SoundTable&()> table)
    : QObject(parent)
    , action_(actions.at(ActionId::tone))
    , stage_(stage)
    , table_(std::move(table))
    , tone_(kRate)
{
    action_->setChecked(
        QSettings().value(kSetting).toBool()); // sound is loaded with the first move
    connect(action_, &QAction::triggered, this, [this](bool on) {
        QSettings().setValue(kSetting, on);
        if (on)
            open();
    });
    connect(action_, &QAction::toggled, this, [this](bool on) {
        if (!on)
            close();
    });
    connect(&stage, &StagePage::weightsMoved, this, &DistanceTone::follow);
}

DistanceTone::~DistanceTone()
{
    close();
}

void DistanceTone::follow(const engine::Weights& weights)
{
    const widgets::SimplexScene& scene = stage_.simplex()->scene();
    if (!action_->isChecked() || !scene.form
        || static_cast<int>(weights.size()) != scene.form->sources())
        return;
    open();
    if (!sinceMove_.isValid() || sinceMove_.elapsed() > kAnotherMovement) {
        range_ = widgets::rangeOf(scene);
        tone_.setVolume(readPreferences().toneVolume);
    }
    sinceMove_.start();
    tone_.sound(pitchOf(scene.form->at(weights), range_.low, range_.high));
}

void DistanceTone::open()
{
    if (sound_ != nullptr)
        return;
    QString problem = tr("There is no device to play the tone on.");
    try {
        const auto fill = [](void* tone, float* samples, int count) {
            static_cast<Tone*>(tone)->fill({ samples, static_cast<std::size_t>(count) });
        };
        sound_ = table_().open(fill, &tone_, kRate);
    } catch (const engine::Error& error) {
        problem = translated(std::string(error.what()));
    }
    if (sound_ != nullptr)
        return;
    action_->setChecked(false);
    Q_EMIT failed(problem);
}

void DistanceTone::close()
{
    if (void* sound = std::exchange(sound_, nullptr))
        table_().close(sound);
}

} // namespace app
