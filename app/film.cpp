// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film.h"

#include "app/application_aside.h"
#include "app/film_gif.h"
#include "app/film_video.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <atomic>
#include <cmath>
#include <filesystem>
#include <memory>
#include <numeric>

namespace app {
namespace {

    class Text {
        Q_DECLARE_TR_FUNCTIONS(Film)
    };

    const QList<std::pair<QString, FilmFormat>>& endings()
    {
        static const QList<std::pair<QString, FilmFormat>> endings {
            { QStringLiteral("mp4"), FilmFormat::mp4 },
            { QStringLiteral("webm"), FilmFormat::webm },
            { QStringLiteral("gif"), FilmFormat::gif },
        };
        return endings;
    }

    /// A name beside the final one that no other film has, with its ending; what lies there is gone
    /// in the end unless it was renamed.
    class PartFile {
    public:
        explicit PartFile(const QString& path)
            : final_(path)
        {
            static std::atomic<int> films { 0 };
            const QFileInfo file(path);
            part_ = file.dir().filePath(QStringLiteral(".%1.part%2-%3.%4")
                                            .arg(file.completeBaseName())
                                            .arg(QCoreApplication::applicationPid())
                                            .arg(++films)
                                            .arg(file.suffix()));
        }
        ~PartFile() { QFile::remove(part_); }
        PartFile(const PartFile&) = delete;
        PartFile& operator=(const PartFile&) = delete;

        const QString& path() const { return part_; }
        void commit() const
        {
            std::error_code failed;
            std::filesystem::rename(part_.toStdString(), final_.toStdString(), failed);
            engine::require(
                !failed, "Cannot write " + final_.toStdString() + ": " + failed.message() + ".");
        }

    private:
        QString final_, part_;
    };

    template <class File>
    void fill(File& file, const FilmFrames& frames, const engine::Progress& progress)
    {
        for (int i = 0; i < frames.count(); ++i) {
            progress.step(i, frames.count());
            file.add(frames.frame(i));
        }
        progress.step(frames.count(), frames.count());
        file.finish();
    }

    /// From frames all over the film.
    FilmPalette paletteOf(const FilmFrames& frames, const engine::Progress& progress)
    {
        constexpr int kSamples = 9;
        QList<QImage> samples;
        for (int i = 0; i < kSamples; ++i) {
            progress.check();
            samples << frames.frame(i * (frames.count() - 1) / (kSamples - 1));
        }
        return FilmPalette(samples);
    }

    void writeFrames(const FilmFrames& frames, FilmFormat format, const FilmOptions& options,
        const QString& path, const engine::Progress& progress)
    {
        if (format == FilmFormat::gif) {
            GifFile file(path, paletteOf(frames, progress), options.pixels, options.fps);
            fill(file, frames, progress);
        } else {
            const bool mp4 = format == FilmFormat::mp4;
            VideoFile file(path,
                mp4 ? QStringList { QStringLiteral("avc1"), QStringLiteral("mp4v") }
                    : QStringList { QStringLiteral("VP80"), QStringLiteral("VP90") },
                options.pixels, options.fps);
            fill(file, frames, progress);
        }
    }

} // namespace

void FilmOptions::check(FilmFormat format) const
{
    engine::require(pixels.width() >= 160 && pixels.height() >= 90 && pixels.width() <= 7680
            && pixels.height() <= 4320,
        "A film has from 160x90 to 7680x4320 pixels.");
    engine::require(
        format == FilmFormat::gif || (pixels.width() % 2 == 0 && pixels.height() % 2 == 0),
        "Width and height of an MP4 or WebM film must be even.");
    engine::require(fps >= 1 && fps <= 120, "A film has from 1 to 120 frames a second.");
    engine::require(
        format != FilmFormat::gif || fps <= 50, "A GIF has at most 50 frames a second.");
    engine::require(seconds == 0 || (seconds >= 0.1 && seconds <= 3600),
        "A film lasts from a tenth of a second to an hour.");
}

bool isFilm(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(endings(), [&](const auto& row) { return row.first == suffix; });
}

FilmFormat filmFormatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const auto& [ending, format] : endings())
        if (ending == suffix)
            return format;
    throw engine::Error(
        "A film is a .mp4, .webm or .gif file; " + path.toStdString() + " is none of these.");
}

FilmFrames::FilmFrames(const Exhibit& exhibit, const FilmOptions& options)
    : exhibit_(exhibit)
    , options_(options)
    , theme_(widgets::themeOf(options.dark ? widgets::darkPalette() : widgets::lightPalette()))
    , journey_(journeyOf(exhibit))
    , layout_(audienceLayout(exhibit, options.pixels, options.content))
    , ground_(options.pixels, QImage::Format_RGB32)
{
    engine::require(journey_.stops() > 1, "A film needs a path with at least two key frames.");
    engine::require(!ground_.isNull(), "There is not enough memory for a film of this size.");
    const double seconds = options.seconds > 0
        ? options.seconds
        : engine::secondsOf(journey_.path) * (options.thereAndBack ? 2 : 1);
    count_ = std::max(2, static_cast<int>(std::lround(seconds * options.fps)));
    QPainter painter(&ground_);
    paintAudienceGround(painter, exhibit_, theme_, layout_);
}

/// The last frame of a film that loops is the one before its first.
double FilmFrames::placeOf(int frame) const
{
    if (journey_.path.closed)
        return static_cast<double>(frame) / count_;
    if (options_.thereAndBack)
        return eased(1 - std::abs(2.0 * frame / count_ - 1));
    return eased(static_cast<double>(frame) / (count_ - 1));
}

engine::Weights FilmFrames::weightsAt(int frame) const
{
    return engine::weightsAlong(journey_.path, placeOf(frame));
}

QImage FilmFrames::frame(int frame) const
{
    const Exhibit now = exhibit_.at(weightsAt(frame));
    AudienceMoment moment;
    if (!layout_.images.isEmpty()) {
        const engine::ExplorationResult& result = *exhibit_.result;
        std::vector<int> rows(static_cast<std::size_t>(layout_.tiles.count()));
        std::iota(rows.begin(), rows.end(), 0);
        if (rows.size() > result.shown().baseRecord.size())
            rows.resize(result.shown().baseRecord.size());
        moment.preview = std::make_shared<const engine::Preview>(
            engine::previewOf(result.shown(), now.scene.weights, result.shape(), rows));
    }
    const double place = placeOf(frame);
    const int stop = journey_.nearest(place);
    constexpr double kNear = 0.08; // of the journey: where a stop's name is seen
    moment.caption = exhibit_.path ? exhibit_.path->name : journey_.names[stop];
    moment.captionShown
        = exhibit_.path ? 1 : eased(1.5 - 1.5 * std::abs(journey_.at(stop) - place) / kNear);
    QImage image = ground_.copy();
    QPainter painter(&image);
    paintAudienceMoment(painter, now, theme_, layout_, moment);
    return image;
}

void writeFilm(const Exhibit& exhibit, const FilmOptions& options, const QString& path,
    const engine::Progress& progress)
{
    const FilmFormat format = filmFormatOf(path);
    options.check(format);
    const auto part = applicationAside().run( // an encoder takes its time to close
        [=](const engine::Progress& along) {
            auto part = std::make_unique<PartFile>(path);
            writeFrames(FilmFrames(exhibit, options), format, options, part->path(), along);
            return part;
        },
        progress.phase(Text::tr("Writing the film").toStdString()));
    progress.check();
    part->commit();
}

} // namespace app
