// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The path as a film: frames as an audience would see them, written as MP4, WebM or GIF.
#pragma once
#include "app/audience_painting.h"
#include "app/tour.h"
#include "engine/progress.h"

namespace app {

enum class FilmFormat { mp4, webm, gif };

struct FilmOptions {
    AudienceContent content = AudienceContent::stage;
    QSize pixels { 1280, 720 };
    double fps = 30;
    double seconds = 0;        ///< 0: as long as the path takes at its speed
    bool thereAndBack = false; ///< the way back as well: it loops without a jump
    bool dark = true;

    void check(FilmFormat format) const; ///< throws Error naming what does not fit
};

/// By the name's ending; throws Error for others.
FilmFormat filmFormatOf(const QString& path);
bool isFilm(const QString& path);

/// The frames of a film, painted one at a time.
class FilmFrames {
public:
    FilmFrames(const Exhibit& exhibit, const FilmOptions& options);

    int count() const { return count_; }
    engine::Weights weightsAt(int frame) const;
    QImage frame(int frame) const;

private:
    double placeOf(int frame) const; ///< on the journey, 0 to 1

    Exhibit exhibit_;
    FilmOptions options_;
    widgets::Theme theme_;
    Journey journey_;
    AudienceLayout layout_;
    QImage ground_;
    int count_ = 0;
};

/// Beside its name first, then in one step: whole or not at all, also when cancelled.
void writeFilm(const Exhibit& exhibit, const FilmOptions& options, const QString& path,
    const engine::Progress& progress = {});

} // namespace app
