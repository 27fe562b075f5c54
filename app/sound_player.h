// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a tone from a thread of its own: the library for sound and the devices may take a second
// to answer. Not a lane, because devices need a thread that waits for their events.
#pragma once
#include "app/sound/sound_table.h"
#include "app/tone.h"

#include <QObject>
#include <QThread>
#include <functional>
#include <memory>

namespace app {

class SoundPlayer : public QObject {
    Q_OBJECT

public:
    /// `table` is called in the other thread; it may throw Error.
    explicit SoundPlayer(std::function<const SoundTable&()> table, QObject* parent = nullptr);
    /// Waits for what the other thread is doing, and closes.
    ~SoundPlayer() override;

    /// Returns at once; without effect where it is open already.
    void open(const std::shared_ptr<Tone>& tone, int rate);
    void close();
    bool isOpen() const { return open_; } ///< asked to be, and not known to be impossible

Q_SIGNALS:
    void failed(const QString& sentence); ///< nothing can be played; empty: there is no device

private:
    struct Device;
    void giveUp(const QString& sentence);

    QThread thread_;
    Device* device_; ///< lives in the thread
    bool open_ = false;
};

} // namespace app
