// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_player.h"

#include "engine/error.h"

#include <utility>

namespace app {

/// All that the other thread touches.
struct SoundPlayer::Device : public QObject {
    std::function<const SoundTable&()> table;
    std::shared_ptr<Tone> tone; ///< as long as it is asked for samples
    void* sound = nullptr;

    /// Whether it plays.
    bool open(const std::shared_ptr<Tone>& wished, int rate)
    {
        close();
        tone = wished;
        const auto fill = [](void* tone, float* samples, int count) {
            static_cast<Tone*>(tone)->fill({ samples, static_cast<std::size_t>(count) });
        };
        sound = table().open(fill, tone.get(), rate);
        return sound != nullptr;
    }

    void close()
    {
        if (void* former = std::exchange(sound, nullptr))
            table().close(former);
        tone.reset();
    }
};

SoundPlayer::SoundPlayer(std::function<const SoundTable&()> table, QObject* parent)
    : QObject(parent)
    , device_(new Device)
{
    device_->table = std::move(table);
    device_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, device_, &QObject::deleteLater);
}

SoundPlayer::~SoundPlayer()
{
    if (!thread_.isRunning()) {
        delete device_;
        return;
    }
    QMetaObject::invokeMethod(
        device_,
        [device = device_] {
            device->close();
            QThread::currentThread()->quit(); // not before what was asked for earlier
        },
        Qt::QueuedConnection);
    thread_.wait();
}

void SoundPlayer::open(const std::shared_ptr<Tone>& tone, int rate)
{
    if (std::exchange(open_, true))
        return;
    if (!thread_.isRunning())
        thread_.start();
    QMetaObject::invokeMethod(device_, [this, device = device_, tone, rate] {
        QString sentence;
        try {
            if (device->open(tone, rate))
                return;
        } catch (const engine::Error& error) {
            sentence = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, sentence] { giveUp(sentence); }, Qt::QueuedConnection);
    });
}

void SoundPlayer::close()
{
    if (std::exchange(open_, false))
        QMetaObject::invokeMethod(device_, [device = device_] { device->close(); });
}

void SoundPlayer::giveUp(const QString& sentence)
{
    if (std::exchange(open_, false))
        Q_EMIT failed(sentence);
}

} // namespace app
