// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// MP4 and WebM, frame by frame, by the library for films, which is loaded when first needed.
#pragma once
#include "app/video/video_table.h"

#include <QImage>
#include <QString>
#include <QStringList>

namespace app {

class VideoFile {
public:
    /// By the first of the codecs that this machine has. Width and height are even. Throws Error.
    VideoFile(const QString& path, const QStringList& codecs, QSize size, double fps);
    ~VideoFile();
    VideoFile(const VideoFile&) = delete;
    VideoFile& operator=(const VideoFile&) = delete;

    void add(const QImage& frame);
    /// Writes what is still in the encoder. Throws Error where the file is not there then.
    void finish();

private:
    const VideoTable& table_;
    void* video_ = nullptr;
    QString path_;
};

} // namespace app
