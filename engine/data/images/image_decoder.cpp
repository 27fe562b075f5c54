// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_decoder.h"

#include "engine/data/images/image_header.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

namespace engine {
namespace {

    /// The largest photo that is decoded, 100 million pixels; what is larger is a panorama or a
    /// bomb.
    constexpr std::uint64_t kMostPixels = 100'000'000;

    cv::Mat turned(const cv::Mat& image, int orientation)
    {
        cv::Mat result = image;
        if (orientation >= 5)
            cv::transpose(image, result);
        constexpr int kUpDown = 0;
        constexpr int kLeftRight = 1;
        constexpr int kBoth = -1;
        cv::Mat flipped;
        if (orientation == 2 || orientation == 6)
            cv::flip(result, flipped, kLeftRight);
        else if (orientation == 4 || orientation == 8)
            cv::flip(result, flipped, kUpDown);
        else if (orientation == 3 || orientation == 7)
            cv::flip(result, flipped, kBoth);
        else
            return result;
        return flipped;
    }

    bool isGrey(const cv::Mat& image)
    {
        for (int y = 0; y < image.rows; ++y) {
            const auto* pixel = image.ptr<std::uint8_t>(y);
            for (int x = 0; x < image.cols; ++x, pixel += 3) {
                if (pixel[0] != pixel[1] || pixel[1] != pixel[2])
                    return false;
            }
        }
        return true;
    }

    /// From OpenCV's blue green red.
    DecodedImage fromBgr(const cv::Mat& image)
    {
        DecodedImage result { .shape = { image.rows, image.cols, isGrey(image) ? 1 : 3 } };
        result.pixels.reserve(result.shape.values());
        for (int y = 0; y < image.rows; ++y) {
            const auto* pixel = image.ptr<std::uint8_t>(y);
            for (int x = 0; x < image.cols; ++x, pixel += 3) {
                result.pixels.push_back(pixel[2]);
                if (result.shape.channels == 3) {
                    result.pixels.push_back(pixel[1]);
                    result.pixels.push_back(pixel[0]);
                }
            }
        }
        return result;
    }

    /// OpenCV warns on the terminal of what we say in a note.
    void silenceOpenCv()
    {
        static const bool silenced = [] {
            cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
            return true;
        }();
        static_cast<void>(silenced);
    }

    cv::Mat decoded(std::span<const std::uint8_t> bytes)
    {
        const cv::Mat stored(
            1, static_cast<int>(bytes.size()), CV_8U, const_cast<std::uint8_t*>(bytes.data()));
        return cv::imdecode(stored, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    }

} // namespace

DecodedImage decodeImage(std::span<const std::uint8_t> bytes)
{
    silenceOpenCv();
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
    try {
        const cv::Mat image = decoded(bytes);
        if (image.empty())
            return { .problem = "it is damaged" };
        DecodedImage result = fromBgr(turned(image, header->orientation));
        result.turned = header->orientation != 1;
        return result;
    } catch (const cv::Exception&) {
        return { .problem = "it is damaged" };
    }
}

} // namespace engine
