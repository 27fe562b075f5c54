// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film_gif.h"

#include "engine/error.h"

#include <QFile>
#include <QRect>
#include <bit>
#include <fcntl.h>
#include <gif_lib.h>

namespace app {
namespace {

    /// The smallest rectangle outside of which nothing differs; a pixel where nothing does.
    QRect changedRect(
        const std::vector<std::uint8_t>& before, const std::vector<std::uint8_t>& now, QSize size)
    {
        if (before.empty())
            return QRect(QPoint(), size);
        QRect changed;
        for (int y = 0; y < size.height(); ++y) {
            const auto row = static_cast<std::ptrdiff_t>(y) * size.width();
            const auto differs = [&](int x) { return before[row + x] != now[row + x]; };
            int left = 0;
            int right = size.width() - 1;
            while (left <= right && !differs(left))
                ++left;
            while (right > left && !differs(right))
                --right;
            if (left <= right)
                changed |= QRect(QPoint(left, y), QPoint(right, y));
        }
        return changed.isEmpty() ? QRect(0, 0, 1, 1) : changed;
    }

    std::string causeOf(int error)
    {
        const char* text = GifErrorString(error);
        return text != nullptr ? text : "no cause is known";
    }

} // namespace

GifFile::GifFile(const QString& path, FilmPalette palette, QSize size, double fps)
    : palette_(std::move(palette))
    , size_(size)
    , fps_(fps)
    , path_(path)
{
    int error = 0;
    // giflib would let only the owner read it.
    const int handle = ::open(
        QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    file_ = handle < 0 ? nullptr : EGifOpenFileHandle(handle, &error);
    engine::require(
        file_ != nullptr, "Cannot write " + path.toStdString() + ": " + causeOf(error) + ".");
    try {
        begin();
    } catch (...) {
        EGifCloseFile(file_, &error);
        throw;
    }
}

void GifFile::begin()
{
    EGifSetGifVersion(file_, true); // GIF89a: times and loops
    const std::size_t count = std::bit_ceil(palette_.colours().size() + 1);
    ColorMapObject* colours = GifMakeMapObject(static_cast<int>(count), nullptr);
    engine::require(colours != nullptr, "There is not enough memory for the film.");
    for (std::size_t i = 0; i < palette_.colours().size(); ++i) {
        const QRgb colour = palette_.colours()[i];
        colours->Colors[i] = { static_cast<GifByteType>(qRed(colour)),
            static_cast<GifByteType>(qGreen(colour)), static_cast<GifByteType>(qBlue(colour)) };
    }
    const int status = EGifPutScreenDesc(file_, size_.width(), size_.height(), 8, 0, colours);
    GifFreeMapObject(colours); // it was copied
    check(status);
    static constexpr unsigned char kForEver[] = { 1, 0, 0 };
    check(EGifPutExtensionLeader(file_, APPLICATION_EXT_FUNC_CODE));
    check(EGifPutExtensionBlock(file_, 11, "NETSCAPE2.0"));
    check(EGifPutExtensionBlock(file_, sizeof kForEver, kForEver));
    check(EGifPutExtensionTrailer(file_));
}

GifFile::~GifFile()
{
    int error = 0;
    if (file_ != nullptr)
        EGifCloseFile(file_, &error);
}

void GifFile::add(const QImage& frame)
{
    std::vector<std::uint8_t> now = palette_.indexed(frame);
    const QRect changed = changedRect(before_, now, size_);
    const GraphicsControlBlock control { .DisposalMode = DISPOSE_DO_NOT,
        .UserInputFlag = false,
        .DelayTime = delay(),
        .TransparentColor = unchanged() };
    GifByteType bytes[4] {};
    EGifGCBToExtension(&control, bytes);
    check(EGifPutExtension(file_, GRAPHICS_EXT_FUNC_CODE, sizeof bytes, bytes));
    check(EGifPutImageDesc(
        file_, changed.left(), changed.top(), changed.width(), changed.height(), false, nullptr));
    std::vector<std::uint8_t> line(static_cast<std::size_t>(changed.width()));
    for (int y = changed.top(); y <= changed.bottom(); ++y) {
        const auto first = static_cast<std::size_t>(y) * static_cast<std::size_t>(size_.width())
            + static_cast<std::size_t>(changed.left());
        for (std::size_t x = 0; x < line.size(); ++x) // long runs of one value pack well
            line[x] = !before_.empty() && before_[first + x] == now[first + x] ? unchanged()
                                                                               : now[first + x];
        check(EGifPutLine(file_, line.data(), changed.width()));
    }
    before_ = std::move(now);
}

void GifFile::finish()
{
    int error = 0;
    const int status = EGifCloseFile(std::exchange(file_, nullptr), &error);
    engine::require(
        status == GIF_OK, "Cannot write " + path_.toStdString() + ": " + causeOf(error) + ".");
}

void GifFile::check(int status) const
{
    engine::require(status == GIF_OK,
        "Cannot write " + path_.toStdString() + ": " + causeOf(file_->Error) + ".");
}

std::uint8_t GifFile::unchanged() const
{
    return static_cast<std::uint8_t>(palette_.colours().size());
}

/// Rounded so that the whole film keeps its time.
int GifFile::delay()
{
    const auto at = [this](int frame) { return qRound(100 * frame / fps_); };
    ++frames_;
    return at(frames_) - at(frames_ - 1);
}

} // namespace app
