// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tone.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace app {
namespace {

    constexpr double kNear = 880; ///< Hz
    constexpr double kFar = 220;

} // namespace

double pitchOf(double value, double lowest, double highest)
{
    const double range = highest - lowest;
    const double far = range > 0 ? std::clamp((value - lowest) / range, 0.0, 1.0) : 0;
    return kNear * std::pow(kFar / kNear, far);
}

Tone::Tone(double samplesPerSecond)
    : rate_(samplesPerSecond)
{
}

void Tone::sound(double hertz)
{
    wished_ = hertz;
    told_ = true;
}

/// A straight line towards the volume or towards silence.
double Tone::nextGain()
{
    const double wish = left_ > 0 ? volume_.load() : 0;
    const double step = 1 / (kFade * rate_);
    left_ = std::max(0.0, left_ - 1);
    return gain_ = std::clamp(wish, gain_ - step, gain_ + step);
}

void Tone::fill(std::span<float> samples)
{
    if (told_.exchange(false))
        left_ = kRest * rate_;
    const double wish = wished_;
    if (gain_ == 0)
        pitch_ = wish; // nobody hears a glide from where it faded
    const double glide = 1 - std::exp(-1 / (kGlide * rate_));
    for (float& sample : samples) {
        pitch_ *= std::pow(wish / pitch_, glide);
        phase_ += pitch_ / rate_;
        phase_ -= std::floor(phase_);
        sample = static_cast<float>(nextGain() * std::sin(2 * std::numbers::pi * phase_));
    }
}

} // namespace app
