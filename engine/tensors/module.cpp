// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of the library: its table of functions, the threads, the probe of the device, and
// errors.
#include "engine/tensors/attempt.h"
#include "engine/tensors/blas_threads.h"
#include "engine/tensors/functions.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>
#include <c10/util/Exception.h>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <dlfcn.h>
#include <new>
#include <string>

namespace engine {
namespace {

    struct Stopped { };

    template <std::size_t size> void copyText(const std::string& text, char (&out)[size])
    {
        const std::size_t length = std::min(text.size(), size - 1);
        std::memcpy(out, text.data(), length);
        out[length] = 0;
    }

    /// LibTorch's sentences end where its source lines and stack begin.
    std::string firstLine(const std::string& text)
    {
        return text.substr(0, text.find('\n'));
    }

    void end(TensorStatus* status, TensorOutcome outcome, const std::string& message)
    {
        status->outcome = outcome;
        copyText(message, status->message);
    }

    bool speaksOfMemory(const std::string& text)
    {
        return text.find("out of memory") != std::string::npos
            || text.find("allocate memory") != std::string::npos
            || text.find("ALLOC_FAILED") != std::string::npos;
    }

    void setThreads(int threads)
    {
        setBlasThreads(std::max(1, threads));
    }

    /// 64 MiB may be had, and a product of small whole numbers is right to the last digit.
    void computeALittle()
    {
        const auto options = at::TensorOptions().device(at::kCUDA).dtype(at::kDouble);
        const at::Tensor ones = at::ones({ 64, 64 }, options);
        const at::Tensor product = at::mm(ones, ones).cpu();
        TORCH_CHECK(product.sum().item<double>() == 64.0 * 64 * 64, "it computes wrong numbers");
        at::empty({ 8 << 20 }, options);
    }

    /// LibTorch names no function for it that 1.13 and 2.x share; the runtime that it has loaded
    /// does.
    template <class Function> Function loaded(const char* name)
    {
        return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
    }

    /// Free bytes of the device; 0 where they cannot be had.
    std::int64_t freeDeviceBytes()
    {
        const auto ask = loaded<int (*)(std::size_t*, std::size_t*)>("cudaMemGetInfo");
        std::size_t free = 0;
        std::size_t all = 0;
        return ask && ask(&free, &all) == 0 ? static_cast<std::int64_t>(free) : 0;
    }

    /// "NVIDIA H200"; by the driver, whose functions keep their form from version to version.
    std::string deviceName()
    {
        void* driver = dlopen("libcuda.so.1", RTLD_NOW | RTLD_NOLOAD);
        char name[100] = {};
        if (driver) {
            const auto ask
                = reinterpret_cast<int (*)(char*, int, int)>(dlsym(driver, "cuDeviceGetName"));
            if (!ask || ask(name, sizeof name, 0) != 0)
                name[0] = 0;
            dlclose(driver);
        }
        return name[0] != 0 ? name : "CUDA device";
    }

    void probe(TensorProbe* answer, TensorStatus* status)
    {
        attempt(status, [&] {
            if (!at::hasCUDA()) {
                copyText("this LibTorch was built without CUDA, or there is no CUDA device",
                    answer->remark);
                return;
            }
            try {
                computeALittle();
                answer->works = 1;
                copyText(deviceName(), answer->name);
                answer->memoryBytes = freeDeviceBytes();
            } catch (const c10::Error& error) {
                copyText(firstLine(error.what_without_backtrace()), answer->remark);
            }
        });
    }

    /// The best of five: many copies at once, since a launch is not to count.
    void copyBandwidth(TensorDevice device, double* bytesPerSecond, TensorStatus* status)
    {
        attempt(status, [&] {
            constexpr int kCopies = 10;
            const at::Tensor from = on(device, at::ones({ 64 << 20 }, at::kDouble));
            const at::Tensor to = at::empty_like(from);
            const double bytes = 2.0 * kCopies * static_cast<double>(from.nbytes());
            *bytesPerSecond = 0;
            for (int repeat = 0; repeat < 5; ++repeat) {
                const auto start = std::chrono::steady_clock::now();
                for (int copy = 0; copy < kCopies; ++copy)
                    to.copy_(from);
                TORCH_CHECK(to[0].item<double>() == 1, "it copies wrong numbers"); // waits
                const std::chrono::duration<double> seconds
                    = std::chrono::steady_clock::now() - start;
                *bytesPerSecond = std::max(*bytesPerSecond, bytes / seconds.count());
            }
        });
    }

    const TensorTable kTable {
        .setThreads = setThreads,
        .probe = probe,
        .copyBandwidth = copyBandwidth,
        .productF = productF,
        .productD = productD,
        .openRight = openRight,
        .productRight = productRight,
        .closeRight = closeRight,
        .eigen = eigen,
        .triangle = triangle,
        .nuclearNorms = nuclearNorms,
        .normsOfProducts = normsOfProducts,
        .openCost = openCost,
        .costBound = costBound,
        .costRows = costRows,
        .costMinima = costMinima,
        .lowEntries = lowEntries,
        .lowestOfRows = lowestOfRows,
        .lowestOfColumns = lowestOfColumns,
        .closeCost = closeCost,
        .openSinkhorn = openSinkhorn,
        .sinkhornPasses = sinkhornPasses,
        .setPotentials = setPotentials,
        .potentials = potentials,
        .sinkhornTotals = sinkhornTotals,
        .closeSinkhorn = closeSinkhorn,
    };

} // namespace

void attempt(TensorStatus* status, const std::function<void()>& work)
{
    *status = {};
    try {
        const c10::InferenceMode guard;
        work();
    } catch (const Stopped&) {
        end(status, TensorOutcome::stopped, "Cancelled.");
    } catch (const c10::Error& error) {
        const std::string text = firstLine(error.what_without_backtrace());
        end(status, speaksOfMemory(text) ? TensorOutcome::outOfMemory : TensorOutcome::failed,
            text);
    } catch (const std::bad_alloc&) {
        end(status, TensorOutcome::outOfMemory, "out of memory");
    } catch (const std::exception& error) {
        const std::string text = firstLine(error.what());
        end(status, speaksOfMemory(text) ? TensorOutcome::outOfMemory : TensorOutcome::failed,
            text);
    } catch (...) {
        end(status, TensorOutcome::failed, "an unknown failure");
    }
}

void takeStep(const TensorSteps& steps, std::int64_t done, std::int64_t total)
{
    if (steps.step && steps.step(steps.context, done, total) == 0)
        throw Stopped();
}

at::Tensor borrowedFloats(const TensorView& view)
{
    return at::from_blob(const_cast<void*>(view.data), { view.rows, view.columns },
        { view.stride, 1 }, at::TensorOptions().dtype(at::kFloat));
}

at::Tensor borrowedDoubles(const TensorView& view)
{
    return at::from_blob(const_cast<void*>(view.data), { view.rows, view.columns },
        { view.stride, 1 }, at::TensorOptions().dtype(at::kDouble));
}

at::Tensor borrowedDoubles(const double* values, std::int64_t count)
{
    return at::from_blob(
        const_cast<double*>(values), { count }, at::TensorOptions().dtype(at::kDouble));
}

at::Tensor on(TensorDevice device, const at::Tensor& tensor)
{
    return device == TensorDevice::cpu ? tensor : tensor.to(at::kCUDA);
}

} // namespace engine

extern "C" __attribute__((visibility("default"))) const engine::TensorTable* wanderTensorTable(
    int version)
{
    return version == engine::kTensorTableVersion ? &engine::kTable : nullptr;
}
