// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound/sound_table.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <cstring>
#include <memory>
#include <vector>

namespace app {
namespace {

    /// The device pulls samples out of it.
    class Source : public QIODevice {
    public:
        Source(SoundTable::Fill fill, void* context, QAudioFormat format)
            : fill_(fill)
            , context_(context)
            , format_(std::move(format))
        {
        }

        bool isSequential() const override { return true; }
        qint64 bytesAvailable() const override { return 1 << 16; } // it never ends

    protected:
        qint64 readData(char* data, qint64 most) override
        {
            const int frames = format_.framesForBytes(static_cast<qint32>(most));
            samples_.resize(static_cast<std::size_t>(frames));
            fill_(context_, samples_.data(), frames);
            for (const float sample : samples_)
                for (int channel = 0; channel < format_.channelCount(); ++channel)
                    data = write(data, sample);
            return format_.bytesForFrames(frames);
        }
        qint64 writeData(const char*, qint64) override { return -1; }

    private:
        char* write(char* data, float sample) const
        {
            if (format_.sampleFormat() == QAudioFormat::Float) {
                std::memcpy(data, &sample, sizeof sample);
                return data + sizeof sample;
            }
            const auto rounded = static_cast<qint16>(qRound(sample * 32767));
            std::memcpy(data, &rounded, sizeof rounded);
            return data + sizeof rounded;
        }

        SoundTable::Fill fill_;
        void* context_;
        QAudioFormat format_;
        std::vector<float> samples_;
    };

    struct Sound {
        std::unique_ptr<Source> source;
        std::unique_ptr<QAudioSink> sink; ///< goes first
    };

    /// One channel or two, of 32-bit or 16-bit samples: what nearly every device takes.
    QAudioFormat formatFor(const QAudioDevice& device, int rate)
    {
        QAudioFormat format;
        format.setSampleRate(rate);
        for (const int channels : { 1, 2 })
            for (const auto kind : { QAudioFormat::Float, QAudioFormat::Int16 }) {
                format.setChannelCount(channels);
                format.setSampleFormat(kind);
                if (device.isFormatSupported(format))
                    return format;
            }
        return {};
    }

    void* openSound(SoundTable::Fill fill, void* context, int rate)
    {
        constexpr qint64 kBuffer = 60'000; // microseconds: what a hand does not notice
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return nullptr;
        const QAudioFormat format = formatFor(device, rate);
        if (!format.isValid())
            return nullptr;
        auto sound = std::make_unique<Sound>();
        sound->source = std::make_unique<Source>(fill, context, format);
        sound->source->open(QIODevice::ReadOnly);
        sound->sink = std::make_unique<QAudioSink>(device, format);
        sound->sink->setBufferSize(format.bytesForDuration(kBuffer));
        sound->sink->start(sound->source.get());
        return sound->sink->error() == QAudio::NoError ? sound.release() : nullptr;
    }

    void closeSound(void* handle)
    {
        const std::unique_ptr<Sound> sound(static_cast<Sound*>(handle));
        sound->sink->stop();
    }

    constexpr SoundTable kTable { openSound, closeSound };

} // namespace
} // namespace app

extern "C" __attribute__((visibility("default"))) const app::SoundTable* wanderSoundTable(
    int version)
{
    return version == app::kSoundTableVersion ? &app::kTable : nullptr;
}
