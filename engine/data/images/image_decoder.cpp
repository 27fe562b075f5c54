// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_decoder.h"

#include "engine/data/images/image_codec_table.h"
#include "engine/data/images/image_header.h"
#include "engine/library_places.h"

namespace engine {
namespace {

    constexpr const char* kLibrary = "libwander_images.so";

    /// The largest photo that is decoded, 100 million pixels; what is larger is a panorama or a
    /// bomb.
    constexpr std::uint64_t kMostPixels = 100'000'000;

    const ImageCodecTable& codec()
    {
        static const ImageCodecTable& table = libraryTable<ImageCodecTableFunction>(
            kLibrary, kImageCodecTableSymbol, kImageCodecTableVersion);
        return table;
    }

    void takePixels(void* image, int height, int width, int channels, const unsigned char* pixels)
    {
        auto& result = *static_cast<DecodedImage*>(image);
        result.shape = { height, width, channels };
        result.pixels.assign(pixels, pixels + result.shape.values());
    }

} // namespace

DecodedImage decodeImage(std::span<const std::uint8_t> bytes)
{
    const std::optional<ImageHeader> header = imageHeader(bytes);
    if (!header)
        return { .problem = "it is no image" };
    if (header->width > kMostPixels || header->height > kMostPixels
        || header->width * header->height > kMostPixels)
        return { .problem = "it is " + std::to_string(header->width) + " x "
                + std::to_string(header->height) + " pixels large" };
    if (isTruncatedJpeg(bytes))
        return { .problem = "it is truncated" };
    std::optional<std::vector<std::uint8_t>> essential;
    if (isPng(bytes)) {
        essential = essentialPng(bytes);
        if (!essential)
            return { .problem = "it is damaged" };
        bytes = *essential;
    }
    DecodedImage result;
    if (!codec().decode(bytes.data(), bytes.size(), header->orientation, takePixels, &result))
        return { .problem = "it is damaged" };
    result.turned = header->orientation != 1;
    return result;
}

} // namespace engine
