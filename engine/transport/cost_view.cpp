// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/cost_view.h"

#include "engine/transport/byte_cost.h"
#include "engine/transport/device_cost.h"
#include "engine/transport/half_cost.h"

#include <algorithm>

namespace engine {

CostView::CostView(const MatrixF& C)
    : C_(&C)
    , rows_(C.rows())
    , columns_(C.cols())
{
}

CostView::CostView(const GroundCost& cost)
    : C_(cost.storage == CostStorage::single ? &cost.C : nullptr)
    , cost_(&cost)
    , rows_(cost.rows())
    , columns_(cost.columns())
{
}

float CostView::at(Index i, Index j) const
{
    return C_ ? (*C_)(i, j) : static_cast<float>(cost_->at(i, j));
}

CostReader::CostReader(const CostView& view, Index last)
    : view_(view)
    , last_(last)
{
}

const float* CostReader::rows(Index first, Index count)
{
    if (view_.C_)
        return view_.C_->row(first).data();
    const Index M = view_.columns_;
    if (first < bufferFirst_ || first + count > bufferLast_) {
        const bool isPacked = view_.cost_->half != nullptr;
        const Index made = isPacked ? count : std::max(count, std::min(kByteRows, last_ - first));
        buffer_.resize(std::max(buffer_.size(), static_cast<std::size_t>(made * M)));
        bufferFirst_ = first;
        bufferLast_ = first + made;
        if (isPacked)
            for (Index i = 0; i < made; ++i)
                view_.cost_->half->unpack(first + i, buffer_.data() + i * M);
        else if (const DeviceCost* device = view_.device())
            device->fill(first, made, buffer_.data());
        else
            fillByteRows(*view_.cost_, first, made, buffer_.data());
    }
    return buffer_.data() + (first - bufferFirst_) * M;
}

} // namespace engine
