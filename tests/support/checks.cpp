// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checks.h"

#include <QDebug>
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace support {

using namespace engine;

namespace {

    constexpr double kInfinity = std::numeric_limits<double>::infinity();

    bool holds(bool condition, const QString& why)
    {
        if (!condition)
            qWarning().noquote() << why;
        return condition;
    }

    /// Dense Dijkstra from every row that still has mass, along residual arcs.
    class ShortestPaths {
    public:
        ShortestPaths(const MatrixD& C, const MatrixD& P, const VectorD& supply, const VectorD& f,
            const VectorD& g)
            : row(C.rows(), kInfinity)
            , column(C.cols(), kInfinity)
            , rowOf(C.cols(), -1)
            , columnOf(C.rows(), -1)
            , C_(C)
            , P_(P)
            , f_(f)
            , g_(g)
            , rowDone_(C.rows(), false)
            , columnDone_(C.cols(), false)
        {
            for (Index i = 0; i < C.rows(); ++i)
                if (supply[i] > 0)
                    row[i] = 0;
            while (settleNearest()) { }
        }

        std::vector<double> row;
        std::vector<double> column;
        std::vector<Index> rowOf;    ///< the row from which a column is reached
        std::vector<Index> columnOf; ///< the column from which a row is reached

    private:
        bool settleNearest()
        {
            Index nearest = -1;
            double distance = kInfinity;
            for (Index k = 0; k < C_.rows() + C_.cols(); ++k) {
                const bool isRow = k < C_.rows();
                const double d = isRow ? row[k] : column[k - C_.rows()];
                if (d < distance && !(isRow ? rowDone_[k] : columnDone_[k - C_.rows()])) {
                    distance = d;
                    nearest = k;
                }
            }
            if (nearest < 0)
                return false;
            if (nearest < C_.rows())
                fromRow(nearest);
            else
                fromColumn(nearest - C_.rows());
            return true;
        }

        void fromRow(Index i)
        {
            rowDone_[i] = true;
            for (Index j = 0; j < C_.cols(); ++j)
                if (const double there = row[i] + std::max(0.0, C_(i, j) - f_[i] - g_[j]);
                    there < column[j]) {
                    column[j] = there;
                    rowOf[j] = i;
                }
        }

        void fromColumn(Index j)
        {
            columnDone_[j] = true;
            for (Index i = 0; i < C_.rows(); ++i)
                if (P_(i, j) > 0 && column[j] < row[i]) {
                    row[i] = column[j];
                    columnOf[i] = j;
                }
        }

        const MatrixD& C_;
        const MatrixD& P_;
        const VectorD& f_;
        const VectorD& g_;
        std::vector<bool> rowDone_;
        std::vector<bool> columnDone_;
    };

} // namespace

bool isValidPlan(const Plan& plan, const VectorD& a, const VectorD& b, double tolerance)
{
    VectorD rows = VectorD::Zero(a.size());
    VectorD columns = VectorD::Zero(b.size());
    bool valid = holds(static_cast<Index>(plan.arcs.size()) <= a.size() + b.size() - 1,
        QStringLiteral("More arcs than a tree has."));
    for (std::size_t k = 0; k < plan.arcs.size(); ++k) {
        const Arc& arc = plan.arcs[k];
        valid &= holds(arc.mass > 0, QStringLiteral("An arc without mass."));
        valid &= holds(k == 0
                || std::tuple(plan.arcs[k - 1].row, plan.arcs[k - 1].column)
                    < std::tuple(arc.row, arc.column),
            QStringLiteral("Arcs are not sorted."));
        rows[arc.row] += arc.mass;
        columns[arc.column] += arc.mass;
    }
    const double error = (rows - a).cwiseAbs().sum() + (columns - b).cwiseAbs().sum();
    return valid & holds(error <= tolerance, QStringLiteral("Marginal error %1.").arg(error));
}

bool isCertified(const Plan& plan, const GroundCost& cost)
{
    double violation = 0;
    double typical = 0;
    for (Index i = 0; i < cost.rows(); ++i)
        for (Index j = 0; j < cost.columns(); ++j) {
            violation = std::max(violation, plan.f[i] + plan.g[j] - cost.at(i, j));
            typical += cost.at(i, j) / static_cast<double>(cost.rows() * cost.columns());
        }
    double primal = 0;
    for (const Arc& arc : plan.arcs)
        primal += arc.mass * cost.at(arc.row, arc.column);
    const double dual = plan.a.dot(plan.f) + plan.b.dot(plan.g);
    // Sums of potentials are rounded at 1e-16 of their size, the squares behind an entry at 1e-14
    // of theirs.
    const double size = plan.f.cwiseAbs().maxCoeff() + plan.g.cwiseAbs().maxCoeff() + typical;
    const double scale = std::max(std::abs(primal), 1e-3 * typical);
    return holds(violation <= 1e-14 * size,
               QStringLiteral("Potentials exceed the cost by %1.").arg(violation))
        & holds(primal - dual <= 1e-12 * scale,
            QStringLiteral("Gap %1 of %2.").arg(primal - dual).arg(primal))
        & holds(dual - primal <= 1e-12 * scale,
            QStringLiteral("The dual exceeds the primal by %1.").arg(dual - primal))
        & holds(std::abs(plan.cost - primal) <= 1e-12 * scale,
            QStringLiteral("Cost %1 for %2.").arg(plan.cost).arg(primal))
        & holds(plan.solver.converged, QString::fromStdString(plan.solver.ending))
        & holds(plan.solver.dualValue <= plan.solver.primalValue,
            QStringLiteral("The dual is above the primal."));
}

double optimalCost(const MatrixD& C, const VectorD& a, const VectorD& b)
{
    constexpr double kRest = 1e-15;
    MatrixD P = MatrixD::Zero(C.rows(), C.cols());
    VectorD supply = a, demand = b;
    VectorD f = C.rowwise().minCoeff(), g = VectorD::Zero(C.cols());
    while (supply.sum() > kRest * static_cast<double>(a.size())) {
        const ShortestPaths paths(C, P, supply, f, g);
        Index end = -1;
        for (Index j = 0; j < C.cols(); ++j)
            if (demand[j] > 0 && (end < 0 || paths.column[j] < paths.column[end]))
                end = j;
        if (end < 0)
            break;
        for (Index i = 0; i < C.rows(); ++i)
            f[i] += std::max(0.0, paths.column[end] - paths.row[i]);
        for (Index j = 0; j < C.cols(); ++j)
            g[j] -= std::max(0.0, paths.column[end] - paths.column[j]);
        double mass = demand[end];
        Index i = paths.rowOf[end];
        for (; paths.columnOf[i] >= 0; i = paths.rowOf[paths.columnOf[i]])
            mass = std::min(mass, P(i, paths.columnOf[i]));
        mass = std::min(mass, supply[i]);
        supply[i] -= mass;
        demand[end] -= mass;
        for (Index j = end;;) {
            const Index from = paths.rowOf[j];
            P(from, j) += mass;
            j = paths.columnOf[from];
            if (j < 0)
                break;
            P(from, j) -= mass;
        }
    }
    return P.cwiseProduct(C).sum();
}

double optimalCost(const GroundCost& cost, const VectorD& a, const VectorD& b)
{
    MatrixD C(cost.rows(), cost.columns());
    for (Index i = 0; i < C.rows(); ++i)
        for (Index j = 0; j < C.cols(); ++j)
            C(i, j) = cost.at(i, j);
    return optimalCost(C, a, b);
}

} // namespace support
