// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The library that holds LibTorch (engine/tensors), loaded when first asked for: LibTorch takes
// half a second to load, and a window must not wait for it.
#pragma once
#include "engine/aside.h"
#include "engine/error.h"
#include "engine/tensors/tensor_table.h"

#include <string>
#include <utility>

namespace engine {

/// Its functions. Throws Error if it cannot be found or loaded; with all usable cores from the
/// start. Loading cannot be interrupted: who is cancelled leaves it to its thread.
const TensorTable& tensorTable(const Progress& progress = {});

/// Where its long works are done, which look up too seldom: one at a time, for the threads of the
/// BLAS are one number for all.
Aside& tensorWork(const Progress& progress);

/// Waits for what was left of them and of the loading: to be called where a program ends. Once it
/// tears its libraries down it is too late for that.
void finishTensorWork();

/// LibTorch failed, or the device that it computes on.
class DeviceFailure : public Error {
public:
    DeviceFailure(const std::string& sentence, std::string cause)
        : Error(sentence)
        , cause_(std::move(cause))
    {
    }

    const std::string& cause() const { return cause_; } ///< "out of memory"

private:
    std::string cause_;
};

/// Throws the DeviceFailure that an unhappy status tells of, or Cancelled.
void checkStatus(const TensorStatus& status);

} // namespace engine
