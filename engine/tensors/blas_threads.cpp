// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/blas_threads.h"

#include <ATen/Parallel.h>

#include <dlfcn.h>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace engine {
namespace {

    /// OpenBLAS's own functions, where it is OpenBLAS that was loaded.
    template <class Function> Function find(const char* name)
    {
        return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
    }

    void setOpenBlas(int threads)
    {
        find<void (*)(int)>("openblas_set_num_threads")(threads);
    }

    /// 0 where the library is another.
    int openBlasThreads()
    {
        const auto get = find<int (*)()>("openblas_get_num_threads");
        return get ? get() : 0;
    }

    void onThreads(int threads, const std::function<void()>& work)
    {
        std::exception_ptr failure;
        std::mutex mutex;
        const auto guarded = [&] {
            try {
                work();
            } catch (...) {
                const std::scoped_lock lock(mutex);
                failure = std::current_exception();
            }
        };
        std::vector<std::thread> helpers;
        for (int helper = 1; helper < threads; ++helper)
            helpers.emplace_back(guarded);
        guarded();
        for (std::thread& helper : helpers)
            helper.join();
        if (failure)
            std::rethrow_exception(failure);
    }

} // namespace

void setBlasThreads(int threads)
{
    if (openBlasThreads() > 0) {
        setOpenBlas(threads);
        at::set_num_threads(1);
    } else
        at::set_num_threads(threads);
}

void sideBySide(const std::function<void()>& work)
{
    const int threads = openBlasThreads();
    if (threads == 0) { // inside its own parallel loop LibTorch and MKL stay on one thread each
        at::parallel_for(0, at::get_num_threads(), 1, [&](auto, auto) { work(); });
        return;
    }
    setOpenBlas(1);
    try {
        onThreads(threads, work);
    } catch (...) {
        setOpenBlas(threads);
        throw;
    }
    setOpenBlas(threads);
}

} // namespace engine
