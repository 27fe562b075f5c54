// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Products of the factors of two classes' covariances, METHOD.md (2), without the factors: the
// squared distances of the points, doubly centred. Those of bytes are whole numbers, found several
// times as fast as products in float64 and exactly.
#pragma once
#include "engine/transport/label_distances.h"
#include "engine/transport/point_squares.h"

#include <memory>
#include <vector>

namespace engine {

class ClassProducts {
public:
    /// No other way is quicker for points of bytes: no class has more of them than half the
    /// dimensions, so that a triangle would be smaller, and not all have few.
    static bool suit(const LabelledFeatures& source, const LabelledFeatures& target);

    /// Null where they do not suit or points are no bytes. From `squares` of just these points, or
    /// where that is null from products of bytes of its own.
    static std::shared_ptr<const ClassProducts> between(const LabelledFeatures& source,
        const LabelledFeatures& target, Covariance covariance, int threads,
        const Progress& progress = {}, PointSquaresPtr squares = {});

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
        const Index* rowsOf(int k) const
        {
            return order.data() + first[static_cast<std::size_t>(k)];
        }
    };

    ClassProducts(
        Side source, Side target, PointSquaresPtr all, std::shared_ptr<const ByteSquares> ordered);

    void fillFromAll(int k, int l, Eigen::Map<MatrixD> M) const;
    void fillFromOrdered(int k, int l, Eigen::Map<MatrixD> M) const;

    Side source_;
    Side target_;
    PointSquaresPtr all_;                        ///< of the points as given, or null
    std::shared_ptr<const ByteSquares> ordered_; ///< of the points in the order of classes, or null
};

} // namespace engine
