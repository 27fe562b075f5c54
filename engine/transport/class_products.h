// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Products of the factors of two classes' covariances, METHOD.md (2), without the factors: the
// squared distances of the points, doubly centred. Those of bytes are whole numbers, found several
// times as fast as products in float64 and exactly.
#pragma once
#include "engine/transport/byte_squares.h"
#include "engine/transport/label_distances.h"

#include <memory>
#include <vector>

namespace engine {

class ClassProducts {
public:
    /// Null where another way is quicker or the only one: where points are no bytes, a class has
    /// more of them than half the dimensions, so that a triangle is smaller, or all have few.
    static std::shared_ptr<const ClassProducts> between(const LabelledFeatures& source,
        const LabelledFeatures& target, Covariance covariance, int threads,
        const Progress& progress = {});

    Index rows(int k) const { return source_.points(k); }
    Index columns(int l) const { return target_.points(l); }

    /// out (rows(k), columns(l)) without gaps = F G^T with F^T F and G^T G the covariances of class
    /// k of the source and l of the target. Zeros for classes of one point. From any thread.
    void fill(int k, int l, double* out) const;

private:
    /// The points of a side, a class after the other.
    struct Side {
        std::vector<Index> order;  ///< (N) rows
        std::vector<Index> first;  ///< (K + 1)
        std::vector<double> scale; ///< (K) 1 / root of the divisor

        Side(const LabelledFeatures& features, Covariance covariance);
        Index points(int k) const
        {
            const auto at = static_cast<std::size_t>(k);
            return first[at + 1] - first[at];
        }
        Index mostPoints() const;
    };

    ClassProducts(Side source, Side target, std::shared_ptr<const ByteSquares> squares);

    Side source_;
    Side target_;
    std::shared_ptr<const ByteSquares> squares_;
};

} // namespace engine
