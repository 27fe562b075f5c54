// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/video/video_table.h"

#include <opencv2/core.hpp>
#include <opencv2/videoio.hpp>

#include <fcntl.h>
#include <malloc.h>
#include <memory>
#include <sched.h>
#include <unistd.h>

namespace app {
namespace {

    struct Video {
        cv::VideoWriter writer;
        cv::Mat frame; ///< blue, green, red
    };

    /// OpenCV prints a remark about every WebM that it opens.
    class QuietStderr {
    public:
        QuietStderr()
            : kept_(dup(STDERR_FILENO))
        {
            const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
            dup2(nowhere, STDERR_FILENO);
            ::close(nowhere);
        }
        ~QuietStderr()
        {
            dup2(kept_, STDERR_FILENO);
            ::close(kept_);
        }
        QuietStderr(const QuietStderr&) = delete;
        QuietStderr& operator=(const QuietStderr&) = delete;

    private:
        int kept_;
    };

    /// x264 takes one thread and a half for every core that it sees, and its output depends on how
    /// they meet. On one core the same frames give the same bytes, on every machine.
    class OneCore {
    public:
        OneCore()
        {
            cpu_set_t one;
            CPU_ZERO(&one);
            known_ = sched_getaffinity(0, sizeof all_, &all_) == 0;
            for (int core = 0; known_ && core < CPU_SETSIZE && CPU_COUNT(&one) == 0; ++core)
                if (CPU_ISSET(core, &all_))
                    CPU_SET(core, &one);
            known_ = known_ && sched_setaffinity(0, sizeof one, &one) == 0;
        }
        ~OneCore()
        {
            if (known_)
                sched_setaffinity(0, sizeof all_, &all_);
        }
        OneCore(const OneCore&) = delete;
        OneCore& operator=(const OneCore&) = delete;

    private:
        cpu_set_t all_ {};
        bool known_ = false;
    };

    /// FFmpeg encodes a little of what lay in its buffers before: let that be the same every time.
    class CleanMemory {
    public:
        CleanMemory() { mallopt(M_PERTURB, 1); }
        ~CleanMemory() { mallopt(M_PERTURB, 0); }
        CleanMemory(const CleanMemory&) = delete;
        CleanMemory& operator=(const CleanMemory&) = delete;
    };

    void* openVideo(const char* path, const char* codec, int width, int height, double fps)
    {
        try {
            const QuietStderr quiet;
            const OneCore alone;
            const CleanMemory clean;
            auto video = std::make_unique<Video>();
            // FFmpeg reads a little past the end; a row of black makes that the same every time.
            const cv::Mat roomy(height + 1, width, CV_8UC3, cv::Scalar::all(0));
            video->frame = roomy.rowRange(0, height);
            const int letters = cv::VideoWriter::fourcc(codec[0], codec[1], codec[2], codec[3]);
            const bool opened
                = video->writer.open(path, cv::CAP_FFMPEG, letters, fps, cv::Size(width, height));
            return opened ? video.release() : nullptr;
        } catch (...) {
            return nullptr;
        }
    }

    bool writeVideo(void* handle, const unsigned char* pixels, long long stride)
    {
        auto& video = *static_cast<Video*>(handle);
        for (int y = 0; y < video.frame.rows; ++y) {
            const unsigned char* from = pixels + y * stride;
            auto* to = video.frame.ptr<unsigned char>(y);
            for (int x = 0; x < video.frame.cols; ++x, from += 4, to += 3) {
                to[0] = from[0];
                to[1] = from[1];
                to[2] = from[2];
            }
        }
        try {
            const CleanMemory clean;
            video.writer.write(video.frame);
            return true;
        } catch (...) {
            return false;
        }
    }

    void closeVideo(void* handle)
    {
        const std::unique_ptr<Video> video(static_cast<Video*>(handle));
        try {
            const CleanMemory clean;
            video->writer.release();
        } catch (...) { // the caller looks at the file
        }
    }

    constexpr VideoTable kTable { openVideo, writeVideo, closeVideo };

} // namespace
} // namespace app

extern "C" __attribute__((visibility("default"))) const app::VideoTable* wanderVideoTable(
    int version)
{
    return version == app::kVideoTableVersion ? &app::kTable : nullptr;
}
