// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/parallel_decoder.h"

#include "engine/data/common_shape.h"
#include "engine/parallel.h"

#include <algorithm>

namespace engine {

ParallelDecoder::ParallelDecoder(int height, int width, std::size_t images)
    : shape_ { height, width, 1 }
    , images_(images)
{
}

void ParallelDecoder::add(
    std::size_t place, std::vector<std::uint8_t> bytes, const Progress& progress)
{
    waitingBytes_ += bytes.size();
    waiting_.push_back({ .place = place, .bytes = std::move(bytes) });
    constexpr std::size_t kMostImages = 256;
    constexpr std::size_t kMostBytes = std::size_t { 1 } << 25;
    if (waiting_.size() >= kMostImages || waitingBytes_ >= kMostBytes)
        decodeWaiting(progress);
}

void ParallelDecoder::decodeWaiting(const Progress& progress)
{
    std::vector<DecodedImage> decoded(waiting_.size());
    std::vector<char> resized(waiting_.size(), 0); // not vector<bool>: threads write side by side
    const auto decode = [&](Index i) {
        progress.check();
        const auto at = static_cast<std::size_t>(i);
        DecodedImage image = decodeImage(waiting_[at].bytes);
        const ImageShape wanted { shape_.height, shape_.width, image.shape.channels };
        if (image.problem.empty() && image.shape != wanted) {
            image.pixels = imageToShape(image.pixels, image.shape, wanted);
            image.shape = wanted;
            resized[at] = 1;
        }
        decoded[at] = std::move(image);
    };
    constexpr int kMostThreads = 8; // each may hold a photo of 100 million pixels
    inParallel(static_cast<Index>(waiting_.size()), std::min(usableCores(), kMostThreads), decode);
    if (std::ranges::any_of(decoded, [](const auto& image) { return image.shape.channels == 3; }))
        makeColour();
    for (std::size_t i = 0; i < decoded.size(); ++i)
        store(waiting_[i].place, decoded[i]);
    resized_ += static_cast<std::size_t>(std::ranges::count(resized, 1));
    waiting_.clear();
    waitingBytes_ = 0;
}

void ParallelDecoder::store(std::size_t place, const DecodedImage& image)
{
    if (!image.problem.empty()) {
        problems_[place] = image.problem;
        return;
    }
    if (pixels_.empty())
        pixels_.resize(images_ * shape_.values());
    std::ranges::copy(
        imageToShape(image.pixels, image.shape, shape_), pixels_.begin() + offset(place));
    turned_ += image.turned ? 1 : 0;
}

void ParallelDecoder::makeColour()
{
    if (shape_.channels == 3)
        return;
    std::vector<std::uint8_t> colour;
    colour.reserve(3 * pixels_.size());
    for (const std::uint8_t grey : pixels_)
        colour.insert(colour.end(), 3, grey);
    pixels_ = std::move(colour);
    shape_.channels = 3;
}

std::vector<std::uint8_t> ParallelDecoder::takePixels()
{
    std::size_t kept = 0;
    for (std::size_t place = 0; place < images_; ++place) {
        if (!isThere(place))
            continue;
        if (kept != place)
            std::copy(pixels_.begin() + offset(place), pixels_.begin() + offset(place + 1),
                pixels_.begin() + offset(kept));
        ++kept;
    }
    pixels_.resize(kept * shape_.values());
    return std::move(pixels_);
}

std::ptrdiff_t ParallelDecoder::offset(std::size_t place) const
{
    return static_cast<std::ptrdiff_t>(place * shape_.values());
}

} // namespace engine
