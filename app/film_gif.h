// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// GIF, frame by frame: only what changes is written again.
#pragma once
#include "app/film_palette.h"

#include <QString>

struct GifFileType;

namespace app {

class GifFile {
public:
    /// Plays for ever. Throws Error.
    GifFile(const QString& path, FilmPalette palette, QSize size, double fps);
    ~GifFile();
    GifFile(const GifFile&) = delete;
    GifFile& operator=(const GifFile&) = delete;

    void add(const QImage& frame);
    void finish();

private:
    void begin();
    void check(int status) const;
    std::uint8_t unchanged() const; ///< index that lets the frame before shine through
    int delay();                    ///< of the next frame, in hundredths of a second

    FilmPalette palette_;
    QSize size_;
    double fps_;
    QString path_;
    GifFileType* file_ = nullptr;
    std::vector<std::uint8_t> before_; ///< the last frame
    int frames_ = 0;
};

} // namespace app
