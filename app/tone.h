// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A soft sine whose pitch says how far the target is: samples out of pitches, without a device.
#pragma once
#include <atomic>
#include <span>

namespace app {

/// 880 Hz at the lowest value of the map, 220 Hz at its highest, by equal ratios in between.
double pitchOf(double value, double lowest, double highest);

/// Told by one thread, filled by another, for as long as it lives.
class Tone {
public:
    static constexpr double kRest = 0.3;   ///< seconds without a word until it fades
    static constexpr double kFade = 0.06;  ///< seconds from silence to full volume, and back
    static constexpr double kGlide = 0.02; ///< seconds in which most of a step in pitch is made

    explicit Tone(double samplesPerSecond);

    /// Sounds at so many Hz from now until nothing has been said for kRest.
    void sound(double hertz);
    void setVolume(double volume) { volume_ = volume; } ///< 0..1

    /// The next samples, -1..1. No step is larger than the sine's own and the fade's.
    void fill(std::span<float> samples);

private:
    double nextGain();

    const double rate_;
    std::atomic<double> wished_ { 440 }; ///< Hz
    std::atomic<double> volume_ { 0.3 };
    std::atomic<bool> told_ { false };

    // Of the thread that fills.
    double pitch_ = 0; ///< Hz; 0 before the first sound
    double phase_ = 0; ///< in turns
    double gain_ = 0;
    double left_ = 0; ///< samples until it fades
};

} // namespace app
