// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unsteady_device/unsteady_device.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <dlfcn.h>
#include <mutex>
#include <set>
#include <tuple>
#include <type_traits>

namespace {

using namespace engine;
using support::DeviceCall;

std::array<std::atomic<int>, static_cast<std::size_t>(DeviceCall::count)> called {};
std::atomic<DeviceCall> failing { DeviceCall::none };
std::atomic<int> goodOnes { 0 };
std::atomic<TensorOutcome> outcome { TensorOutcome::outOfMemory };

std::mutex mutex;
std::set<const void*> onDevice; ///< handles that are open there

bool isOnDevice(const void* handle)
{
    const std::scoped_lock lock(mutex);
    return onDevice.count(handle) > 0;
}

const TensorTable& real()
{
    static const auto* table = [] {
        void* library = dlopen(REAL_TENSORS, RTLD_NOW | RTLD_LOCAL);
        const auto entry = reinterpret_cast<TensorTableFunction>(
            library ? dlsym(library, kTensorTableSymbol) : nullptr);
        if (!entry)
            std::fprintf(stderr, "%s\n", dlerror());
        return entry ? entry(kTensorTableVersion) : nullptr;
    }();
    return *table;
}

bool isOnDevice(TensorDevice device)
{
    return device == TensorDevice::cuda;
}

template <class Argument> Argument onProcessor(Argument argument)
{
    if constexpr (std::is_same_v<Argument, TensorDevice>)
        return TensorDevice::cpu;
    return argument;
}

bool failsNow(DeviceCall call)
{
    return called[static_cast<std::size_t>(call)]++ >= goodOnes && failing == call;
}

/// The real function, or a failure. Its first argument is a device or a handle, its last a status.
template <DeviceCall call, auto entry> struct Unsteady;
template <DeviceCall call, class Answer, class... Arguments,
    Answer (*TensorTable::*entry)(Arguments...)>
struct Unsteady<call, entry> {
    static Answer run(Arguments... arguments)
    {
        const auto all = std::tie(arguments...);
        const bool isThere = isOnDevice(std::get<0>(all));
        if (isThere && failsNow(call)) {
            TensorStatus* status = std::get<sizeof...(Arguments) - 1>(all);
            status->outcome = outcome;
            std::snprintf(status->message, sizeof status->message, "it has fallen off the bus");
            return Answer();
        }
        if constexpr (std::is_same_v<Answer, void*>) {
            void* handle = (real().*entry)(onProcessor(arguments)...);
            const std::scoped_lock lock(mutex);
            if (handle && isThere)
                onDevice.insert(handle);
            return handle;
        } else {
            return (real().*entry)(onProcessor(arguments)...);
        }
    }
};

template <auto entry> void closed(void* handle)
{
    {
        const std::scoped_lock lock(mutex);
        onDevice.erase(handle);
    }
    (real().*entry)(handle);
}

TensorTable unsteadyTable()
{
    TensorTable table = real();
    const auto make = [&]<DeviceCall call, auto entry>()
    {
        table.*entry = Unsteady<call, entry>::run;
    };
    make.operator()<DeviceCall::openCost, &TensorTable::openCost>();
    make.operator()<DeviceCall::costBound, &TensorTable::costBound>();
    make.operator()<DeviceCall::costRows, &TensorTable::costRows>();
    make.operator()<DeviceCall::costMinima, &TensorTable::costMinima>();
    make.operator()<DeviceCall::lowEntries, &TensorTable::lowEntries>();
    make.operator()<DeviceCall::lowestOfRows, &TensorTable::lowestOfRows>();
    make.operator()<DeviceCall::lowestOfColumns, &TensorTable::lowestOfColumns>();
    make.operator()<DeviceCall::openSinkhorn, &TensorTable::openSinkhorn>();
    make.operator()<DeviceCall::sinkhornPasses, &TensorTable::sinkhornPasses>();
    make.operator()<DeviceCall::setPotentials, &TensorTable::setPotentials>();
    make.operator()<DeviceCall::potentials, &TensorTable::potentials>();
    make.operator()<DeviceCall::sinkhornTotals, &TensorTable::sinkhornTotals>();
    make.operator()<DeviceCall::openRight, &TensorTable::openRight>();
    make.operator()<DeviceCall::productRight, &TensorTable::productRight>();
    make.operator()<DeviceCall::nuclearNorms, &TensorTable::nuclearNorms>();
    make.operator()<DeviceCall::nuclearNorms, &TensorTable::normsOfProducts>();
    make.operator()<DeviceCall::others, &TensorTable::productF>();
    make.operator()<DeviceCall::others, &TensorTable::productD>();
    make.operator()<DeviceCall::others, &TensorTable::eigen>();
    make.operator()<DeviceCall::others, &TensorTable::triangle>();
    table.closeCost = closed<&TensorTable::closeCost>;
    table.closeSinkhorn = closed<&TensorTable::closeSinkhorn>;
    table.closeRight = closed<&TensorTable::closeRight>;
    return table;
}

void failAt(DeviceCall call, int good, TensorOutcome how)
{
    for (auto& count : called)
        count = 0;
    failing = call;
    goodOnes = good;
    outcome = how;
}

const support::UnsteadyDevice kDevice {
    .failAt = failAt,
    .calls = [](DeviceCall call) { return called[static_cast<std::size_t>(call)].load(); },
    .openHandles =
        [] {
            const std::scoped_lock lock(mutex);
            return static_cast<int>(onDevice.size());
        },
};

} // namespace

extern "C" __attribute__((visibility("default"))) const engine::TensorTable* wanderTensorTable(
    int version)
{
    static const engine::TensorTable table = unsteadyTable();
    return version == engine::kTensorTableVersion ? &table : nullptr;
}

extern "C" __attribute__((visibility("default"))) const support::UnsteadyDevice*
wanderUnsteadyDevice()
{
    return &kDevice;
}
