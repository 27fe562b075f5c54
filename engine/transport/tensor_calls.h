// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the functions of the tensor library are called: with views of matrices and a Progress, ending
// in exceptions. For the files that wrap them.
#pragma once
#include "engine/transport/tensor_library.h"
#include "engine/transport/tensors.h"

#include <exception>
#include <mutex>
#include <type_traits>

namespace engine {

inline TensorDevice kindOf(const Device& device)
{
    return device.kind == Device::Kind::cuda ? TensorDevice::cuda : TensorDevice::cpu;
}

inline TensorView viewOf(const ViewF& X)
{
    return { X.data(), X.rows(), X.cols(), X.outerStride() };
}
inline TensorView viewOf(const ViewD& X)
{
    return { X.data(), X.rows(), X.cols(), X.outerStride() };
}

/// Carries a Progress over the border and its exception back.
class Steps {
public:
    explicit Steps(const Progress& progress)
        : progress_(progress)
    {
    }

    TensorSteps steps()
    {
        return { this, [](void* self, std::int64_t done, std::int64_t total) {
                    return static_cast<Steps*>(self)->step(done, total);
                } };
    }

    /// Throws what progress threw, or the Error that `status` tells of.
    void finish(const TensorStatus& status)
    {
        if (failure_)
            std::rethrow_exception(failure_);
        checkStatus(status);
    }

private:
    int step(std::int64_t done, std::int64_t total) noexcept
    {
        try {
            if (total == 0)
                progress_.check();
            else
                progress_.step(done, total);
            return 1;
        } catch (...) {
            const std::scoped_lock lock(mutex_);
            failure_ = std::current_exception();
            return 0;
        }
    }

    const Progress& progress_;
    std::mutex mutex_; // several pairs may be under way
    std::exception_ptr failure_;
};

/// What a function of the table answers that ends in a status.
template <class Function, class... Arguments> auto call(Function function, Arguments... arguments)
{
    TensorStatus status;
    if constexpr (std::is_void_v<decltype(function(arguments..., &status))>) {
        function(arguments..., &status);
        checkStatus(status);
    } else {
        const auto answer = function(arguments..., &status);
        checkStatus(status);
        return answer;
    }
}

/// The same for one that also tells how far it is.
template <class Function, class... Arguments>
auto callWithSteps(const Progress& progress, Function function, Arguments... arguments)
{
    TensorStatus status;
    Steps steps(progress);
    if constexpr (std::is_void_v<decltype(function(arguments..., steps.steps(), &status))>) {
        function(arguments..., steps.steps(), &status);
        steps.finish(status);
    } else {
        const auto answer = function(arguments..., steps.steps(), &status);
        steps.finish(status);
        return answer;
    }
}

} // namespace engine
