// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of the BLAS library below LibTorch: Debian's OpenBLAS has its own, which LibTorch
// does not set.
#pragma once

namespace engine {

void setBlasThreads(int threads);

/// While this lives a product runs on the thread that asks for it: for many small problems side by
/// side.
class OneBlasThread {
public:
    OneBlasThread();
    ~OneBlasThread();
    OneBlasThread(const OneBlasThread&) = delete;
    OneBlasThread& operator=(const OneBlasThread&) = delete;

private:
    int before_;
};

} // namespace engine
