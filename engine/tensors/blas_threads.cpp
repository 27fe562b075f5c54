// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tensors/blas_threads.h"

#include <dlfcn.h>

namespace engine {
namespace {

    /// OpenBLAS's own functions, where it is OpenBLAS that was loaded.
    template <class Function> Function find(const char* name)
    {
        return reinterpret_cast<Function>(dlsym(RTLD_DEFAULT, name));
    }

    int blasThreads()
    {
        const auto get = find<int (*)()>("openblas_get_num_threads");
        return get ? get() : 1;
    }

} // namespace

void setBlasThreads(int threads)
{
    if (const auto set = find<void (*)(int)>("openblas_set_num_threads"))
        set(threads);
}

OneBlasThread::OneBlasThread()
    : before_(blasThreads())
{
    setBlasThreads(1);
}

OneBlasThread::~OneBlasThread()
{
    setBlasThreads(before_);
}

} // namespace engine
