// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film_video.h"

#include "engine/error.h"
#include "engine/library_places.h"

#include <QFile>
#include <QFileInfo>

namespace app {
namespace {

    constexpr const char* kLibrary = "libwander_video.so";

    const VideoTable& videoTable()
    {
        static const VideoTable& table = engine::libraryTable<VideoTableFunction>(
            kLibrary, kVideoTableSymbol, kVideoTableVersion);
        return table;
    }

    /// FFmpeg gives the track of a WebM a random number, here and where its tags refer to it: the
    /// same film would have other bytes every time.
    void fixTrackNumber(const QString& path)
    {
        constexpr qsizetype kHead = 4096; // both stand among the first few hundred bytes
        constexpr qsizetype kLength = 8;
        QFile file(path);
        if (!file.open(QIODevice::ReadWrite))
            return;
        QByteArray head = file.read(kHead);
        const QByteArray one = QByteArray(kLength - 1, '\0') + '\1';
        for (const QByteArray& element : { QByteArray("\x73\xC5\x88"), QByteArray("\x63\xC5\x88") })
            if (const qsizetype at = head.indexOf(element); at >= 0)
                head.replace(at + element.size(), kLength, one);
        file.seek(0);
        file.write(head);
    }

} // namespace

VideoFile::VideoFile(const QString& path, const QStringList& codecs, QSize size, double fps)
    : table_(videoTable())
    , path_(path)
{
    for (const QString& codec : codecs) {
        video_ = table_.open(qPrintable(path), qPrintable(codec), size.width(), size.height(), fps);
        if (video_ != nullptr)
            return;
    }
    throw engine::Error("Cannot write " + path.toStdString()
        + ": this machine has no encoder for it, or the folder cannot be written.");
}

VideoFile::~VideoFile()
{
    if (video_ != nullptr)
        table_.close(video_);
}

void VideoFile::add(const QImage& frame)
{
    const QImage pixels = frame.convertToFormat(QImage::Format_RGB32);
    engine::require(table_.write(video_, pixels.constBits(), pixels.bytesPerLine()),
        "The encoder did not take a frame of " + path_.toStdString() + ".");
}

void VideoFile::finish()
{
    table_.close(std::exchange(video_, nullptr));
    engine::require(
        QFileInfo(path_).size() > 0, "The encoder wrote nothing into " + path_.toStdString() + ".");
    if (path_.endsWith(QStringLiteral(".webm")))
        fixTrackNumber(path_);
}

} // namespace app
