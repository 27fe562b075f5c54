// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Encoded images come in one by one and are decoded in pieces on all cores, so that besides the
// pixels of the dataset only one piece is in memory. Grey turns to colour when the first colour
// comes.
#pragma once
#include "engine/data/images/image_decoder.h"
#include "engine/progress.h"

#include <map>

namespace engine {

class ParallelDecoder {
public:
    /// Images are brought to this height and width.
    ParallelDecoder(int height, int width, std::size_t images);

    /// The image of this place, 0..images-1, in any order.
    void add(std::size_t place, std::vector<std::uint8_t> bytes, const Progress& progress);
    /// To be called after the last image.
    void finish(const Progress& progress) { decodeWaiting(progress); }

    ImageShape shape() const { return shape_; }
    bool isThere(std::size_t place) const { return !problems_.contains(place); }
    /// Why images could not be read, by place.
    const std::map<std::size_t, std::string>& problems() const { return problems_; }
    std::size_t resizedImages() const { return resized_; }
    std::size_t turnedImages() const { return turned_; }
    /// (N, H, W, C) of the images that are there; afterwards nothing is left here.
    std::vector<std::uint8_t> takePixels();

private:
    struct Waiting {
        std::size_t place = 0;
        std::vector<std::uint8_t> bytes;
    };

    void decodeWaiting(const Progress& progress);
    void store(std::size_t place, const DecodedImage& image);
    void makeColour();
    std::ptrdiff_t offset(std::size_t place) const;

    ImageShape shape_;
    std::size_t images_ = 0;
    std::vector<std::uint8_t> pixels_; ///< (N, H, W, C), empty before the first image
    std::vector<Waiting> waiting_;
    std::size_t waitingBytes_ = 0;
    std::map<std::size_t, std::string> problems_;
    std::size_t resized_ = 0;
    std::size_t turned_ = 0;
};

} // namespace engine
