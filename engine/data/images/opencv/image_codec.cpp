// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/images/image_codec_table.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <span>
#include <vector>

namespace engine {
namespace {

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
    std::vector<std::uint8_t> pixelsOf(const cv::Mat& image, bool grey)
    {
        std::vector<std::uint8_t> pixels;
        pixels.reserve(image.total() * (grey ? 1 : 3));
        for (int y = 0; y < image.rows; ++y) {
            const auto* pixel = image.ptr<std::uint8_t>(y);
            for (int x = 0; x < image.cols; ++x, pixel += 3) {
                pixels.push_back(pixel[2]);
                if (!grey) {
                    pixels.push_back(pixel[1]);
                    pixels.push_back(pixel[0]);
                }
            }
        }
        return pixels;
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

    bool decode(const unsigned char* bytes, std::size_t count, int orientation,
        ImageCodecTable::Take take, void* context)
    {
        silenceOpenCv();
        try {
            const cv::Mat stored = decoded({ bytes, count });
            if (stored.empty())
                return false;
            const cv::Mat image = turned(stored, orientation);
            const bool grey = isGrey(image);
            take(context, image.rows, image.cols, grey ? 1 : 3, pixelsOf(image, grey).data());
            return true;
        } catch (const cv::Exception&) {
            return false;
        }
    }

    constexpr ImageCodecTable kTable { decode };

} // namespace
} // namespace engine

extern "C" __attribute__((visibility("default"))) const engine::ImageCodecTable*
wanderImageCodecTable(int version)
{
    return version == engine::kImageCodecTableVersion ? &engine::kTable : nullptr;
}
