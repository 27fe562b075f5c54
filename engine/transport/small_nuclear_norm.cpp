// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// M becomes bidiagonal by reflections from both sides (Golub and Kahan 1965); the squares of its
// singular values come out of the quotient-difference algorithm in its differential form, which
// only multiplies and adds what is positive (Fernando and Parlett 1994), shifted by a bound below
// the smallest that is left (Newton's step from 0, Reinsch and Bauer 1968).
#include "engine/transport/small_nuclear_norm.h"

#include <cmath>
#include <limits>
#include <vector>

namespace engine {
namespace {

    using Column = Eigen::Ref<VectorD, 0, Eigen::InnerStride<>>;

    /// Turns x into (beta, 0, 0, ...) by I - tau v v^T; v (with v_0 = 1) is left in x.
    double reflect(Column x, double& tau)
    {
        const double first = x[0];
        const double rest = x.size() > 1 ? x.tail(x.size() - 1).squaredNorm() : 0;
        tau = 0;
        if (rest == 0)
            return first;
        const double beta = -std::copysign(std::sqrt(first * first + rest), first);
        tau = (beta - first) / beta;
        x.tail(x.size() - 1) /= first - beta;
        x[0] = 1;
        return beta;
    }

    constexpr double kTiny = 1e-290;       ///< in place of 0, where it would be divided by
    constexpr double kNegligible = 1e-32;  ///< of a square beside its neighbour
    constexpr std::size_t kMostSteps = 50; ///< for a value; five are usual

    /// Squares of a bidiagonal matrix: q (n) on its diagonal, e (n - 1) beside it.
    struct Squares {
        std::vector<double> q, e;
    };

    /// One step for the rows first..last, shifted; the result has the same eigenvalues less the
    /// shift. Answers Newton's bound: no eigenvalue of what came in, less the shift, is below it.
    double quotientDifference(Squares& now, std::size_t first, std::size_t last, double shift)
    {
        double d = std::max(now.q[first] - shift, kTiny);
        double inverse = 1 / d;
        for (std::size_t k = first; k < last; ++k) {
            now.q[k] = d + now.e[k];
            const double t = now.q[k + 1] / now.q[k];
            now.e[k] *= t;
            d = std::max(d * t - shift, kTiny);
            inverse += 1 / d;
        }
        now.q[last] = d;
        return 1 / inverse;
    }

    /// The sum of the roots of the eigenvalues of the rows first..last, all larger by `shifted`
    /// than they are now.
    double sumOfRoots(Squares& now, std::size_t first, std::size_t last, double shifted)
    {
        const std::size_t most = kMostSteps * (last - first + 1);
        double sum = 0;
        for (std::size_t step = 0;; ++step) {
            const auto negligible = [&](std::size_t k) {
                return step > most
                    || now.e[k] <= kNegligible * (shifted + std::min(now.q[k], now.q[k + 1]));
            };
            while (last > first && negligible(last - 1))
                sum += std::sqrt(shifted + now.q[last--]);
            if (last == first)
                return sum + std::sqrt(shifted + now.q[first]);
            for (std::size_t k = last - 1; k > first; --k)
                if (negligible(k - 1)) {
                    sum += sumOfRoots(now, first, k - 1, shifted);
                    first = k;
                    break;
                }
            // A step without a shift first: its bound is that of the next one's shift.
            const double bound = quotientDifference(now, first, last, 0);
            const double below = 0.999'999 * bound; // rounding must not carry it past the smallest
            quotientDifference(now, first, last, below);
            shifted += below;
        }
    }

} // namespace

double smallNuclearNorm(MatrixD& M)
{
    if (M.size() == 0)
        return 0;
    if (M.rows() < M.cols())
        M = M.transpose().eval();
    const Index n = M.cols();
    Squares squares { std::vector<double>(static_cast<std::size_t>(n)),
        std::vector<double>(static_cast<std::size_t>(n - 1)) };
    const auto square = [](double x) { return x * x; };
    VectorD along(std::max(M.rows(), n));
    for (Index k = 0; k < n; ++k) {
        double tau = 0;
        const Index rows = M.rows() - k;
        const Index rest = n - k - 1;
        squares.q[static_cast<std::size_t>(k)] = square(reflect(M.col(k).tail(rows), tau));
        if (rest == 0)
            break;
        auto right = M.bottomRightCorner(rows, rest);
        if (tau != 0) {
            along.head(rest).noalias() = right.transpose() * M.col(k).tail(rows);
            right.noalias() -= tau * M.col(k).tail(rows) * along.head(rest).transpose();
        }
        VectorD row = M.row(k).tail(rest);
        squares.e[static_cast<std::size_t>(k)] = square(reflect(row, tau));
        if (tau != 0) {
            auto below = M.bottomRightCorner(rows - 1, rest);
            along.head(rows - 1).noalias() = below * row;
            below.noalias() -= tau * along.head(rows - 1) * row.transpose();
        }
    }
    return sumOfRoots(squares, 0, static_cast<std::size_t>(n) - 1, 0);
}

} // namespace engine
