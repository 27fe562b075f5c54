// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_header.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <string_view>
#include <zlib.h>

namespace engine {
namespace {

    using namespace std::string_view_literals;
    using Bytes = std::span<const std::uint8_t>;

    bool startsWith(Bytes bytes, std::string_view magic, std::size_t at = 0)
    {
        return bytes.size() >= at + magic.size()
            && std::equal(magic.begin(), magic.end(),
                bytes.begin() + static_cast<std::ptrdiff_t>(at),
                [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
    }

    /// 0 beyond the end, which no size may be.
    std::uint64_t number(Bytes bytes, std::size_t at, std::size_t count, bool bigEndian)
    {
        if (at + count > bytes.size())
            return 0;
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | bytes[at + (bigEndian ? i : count - 1 - i)];
        return value;
    }

    std::uint64_t big(Bytes bytes, std::size_t at, std::size_t count)
    {
        return number(bytes, at, count, true);
    }
    std::uint64_t little(Bytes bytes, std::size_t at, std::size_t count)
    {
        return number(bytes, at, count, false);
    }

    /// The value of a tag in the first directory of a TIFF structure, which EXIF is too; 0 if it is
    /// not there.
    std::uint64_t tiffTag(Bytes tiff, std::uint64_t tag)
    {
        const bool bigEndian = startsWith(tiff, "MM");
        const std::uint64_t directory = number(tiff, 4, 4, bigEndian);
        if (directory < 8 || directory >= tiff.size())
            return 0;
        const std::uint64_t entries = number(tiff, directory, 2, bigEndian);
        constexpr std::uint64_t kShort = 3;
        for (std::uint64_t i = 0; i < entries; ++i) {
            const std::size_t entry = directory + 2 + 12 * i;
            if (number(tiff, entry, 2, bigEndian) != tag)
                continue;
            const bool isShort = number(tiff, entry + 2, 2, bigEndian) == kShort;
            return number(tiff, entry + 8, isShort ? 2 : 4, bigEndian);
        }
        return 0;
    }

    int orientationIn(Bytes exif)
    {
        constexpr std::uint64_t kOrientation = 0x0112;
        const std::uint64_t value = tiffTag(exif, kOrientation);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }

    struct JpegLayout {
        ImageHeader header;
        std::size_t scan = 0; ///< where the compressed data start; 0 if not reached
    };

    /// Walks the segments up to the first scan.
    JpegLayout jpegLayout(Bytes bytes)
    {
        JpegLayout layout;
        for (std::size_t at = 2; at + 4 <= bytes.size();) {
            if (bytes[at] != 0xff)
                break;
            const std::uint8_t marker = bytes[at + 1];
            if (marker == 0xff) { // padding
                ++at;
                continue;
            }
            const std::uint64_t length = big(bytes, at + 2, 2);
            const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4
                && marker != 0xc8 && marker != 0xcc;
            if (isFrame) {
                layout.header.height = big(bytes, at + 5, 2);
                layout.header.width = big(bytes, at + 7, 2);
            } else if (marker == 0xe1 && startsWith(bytes, "Exif\0\0"sv, at + 4)
                && at + 2 + length <= bytes.size()) {
                layout.header.orientation
                    = orientationIn(bytes.subspan(at + 10, length > 8 ? length - 8 : 0));
            } else if (marker == 0xda) {
                layout.scan = at + 2 + length;
                break;
            }
            at += 2 + length;
        }
        return layout;
    }

    std::optional<ImageHeader> pngHeader(Bytes bytes)
    {
        ImageHeader header { .width = big(bytes, 16, 4), .height = big(bytes, 20, 4) };
        for (std::size_t at = 8; at + 8 <= bytes.size();) {
            const std::uint64_t length = big(bytes, at, 4);
            if (startsWith(bytes, "IDAT", at + 4))
                break;
            if (startsWith(bytes, "eXIf", at + 4) && at + 8 + length <= bytes.size())
                header.orientation = orientationIn(bytes.subspan(at + 8, length));
            at += 12 + length;
        }
        return header;
    }

    std::optional<ImageHeader> bmpHeader(Bytes bytes)
    {
        constexpr std::uint64_t kOldHeader = 12;
        if (little(bytes, 14, 4) == kOldHeader)
            return ImageHeader { .width = little(bytes, 18, 2), .height = little(bytes, 20, 2) };
        const auto height
            = static_cast<std::int32_t>(little(bytes, 22, 4)); // negative: rows from the top
        return ImageHeader { .width = little(bytes, 18, 4),
            .height = static_cast<std::uint64_t>(std::abs(static_cast<std::int64_t>(height))) };
    }

    /// "P5 28 28 255": words separated by white space, with remarks from '#' to the end of the
    /// line.
    std::optional<ImageHeader> pnmHeader(Bytes bytes)
    {
        std::uint64_t sides[2] = {};
        std::size_t at = 2;
        for (std::uint64_t& side : sides) {
            while (at < bytes.size() && (std::isspace(bytes[at]) != 0 || bytes[at] == '#')) {
                const bool isRemark = bytes[at] == '#';
                while (isRemark && at < bytes.size() && bytes[at] != '\n')
                    ++at;
                ++at;
            }
            for (; at < bytes.size() && std::isdigit(bytes[at]) != 0 && side < (1U << 30); ++at)
                side = 10 * side + static_cast<std::uint64_t>(bytes[at] - '0');
        }
        return ImageHeader { .width = sides[0], .height = sides[1] };
    }

    std::optional<ImageHeader> webpHeader(Bytes bytes)
    {
        if (startsWith(bytes, "VP8X", 12))
            return ImageHeader { .width = little(bytes, 24, 3) + 1,
                .height = little(bytes, 27, 3) + 1 };
        if (startsWith(bytes, "VP8L", 12)) {
            const std::uint64_t bits = little(bytes, 21, 4);
            return ImageHeader { .width = (bits & 0x3fff) + 1,
                .height = (bits >> 14 & 0x3fff) + 1 };
        }
        return ImageHeader { .width = little(bytes, 26, 2) & 0x3fff,
            .height = little(bytes, 28, 2) & 0x3fff };
    }

    bool isPnm(Bytes bytes)
    {
        return bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6'
            && std::isspace(bytes[2]) != 0;
    }

    bool isTiff(Bytes bytes)
    {
        return startsWith(bytes, "II*\0"sv) || startsWith(bytes, "MM\0*"sv);
    }
    bool isJpeg(Bytes bytes)
    {
        return startsWith(bytes, "\xff\xd8\xff");
    }
    bool isWebp(Bytes bytes)
    {
        return startsWith(bytes, "RIFF") && startsWith(bytes, "WEBP", 8);
    }

} // namespace

bool isPng(Bytes bytes)
{
    return startsWith(bytes, "\x89PNG\r\n\x1a\n");
}

bool isImage(Bytes head)
{
    return isPng(head) || isJpeg(head) || isTiff(head) || isWebp(head) || isPnm(head)
        || (startsWith(head, "BM") && head.size() > 14 && head[15] == 0);
}

std::optional<ImageHeader> imageHeader(Bytes bytes)
{
    constexpr std::uint64_t kTiffWidth = 0x0100;
    constexpr std::uint64_t kTiffHeight = 0x0101;
    std::optional<ImageHeader> header;
    if (isPng(bytes))
        header = pngHeader(bytes);
    else if (isJpeg(bytes))
        header = jpegLayout(bytes).header;
    else if (isTiff(bytes))
        header = ImageHeader { .width = tiffTag(bytes, kTiffWidth),
            .height = tiffTag(bytes, kTiffHeight) };
    else if (isWebp(bytes))
        header = webpHeader(bytes);
    else if (isPnm(bytes))
        header = pnmHeader(bytes);
    else if (isImage(bytes))
        header = bmpHeader(bytes);
    if (header && (header->width == 0 || header->height == 0))
        return std::nullopt;
    return header;
}

std::optional<std::vector<std::uint8_t>> essentialPng(Bytes bytes)
{
    constexpr std::size_t kSignature = 8;
    std::vector<std::uint8_t> essential(bytes.begin(), bytes.begin() + kSignature);
    for (std::size_t at = kSignature; at + 12 <= bytes.size();) {
        const std::uint64_t size = 12 + big(bytes, at, 4);
        if (size > bytes.size() - at)
            return std::nullopt;
        const Bytes chunk = bytes.subspan(at, size);
        const bool isCritical = (chunk[4] & 0x20) == 0; // by a capital letter
        if (isCritical || startsWith(chunk, "tRNS", 4)) {
            if (crc32(0, &chunk[4], static_cast<unsigned>(size - 8)) != big(chunk, size - 4, 4))
                return std::nullopt;
            essential.insert(essential.end(), chunk.begin(), chunk.end());
        }
        if (startsWith(chunk, "IEND", 4))
            return essential;
        at += size;
    }
    return std::nullopt;
}

bool isTruncatedJpeg(Bytes bytes)
{
    if (!isJpeg(bytes))
        return false;
    const std::size_t scan = jpegLayout(bytes).scan;
    if (scan == 0 || scan >= bytes.size())
        return true;
    // Inside a scan 0xff is always followed by 0 or a restart marker, so the end marker cannot be
    // met by chance.
    constexpr std::uint8_t kEnd[] = { 0xff, 0xd9 };
    return std::ranges::search(bytes.subspan(scan), kEnd).empty();
}

} // namespace engine
