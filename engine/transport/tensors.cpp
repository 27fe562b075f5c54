// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/tensors.h"

#include "engine/transport/tensor_calls.h"

#include <iterator>
#include <vector>

namespace engine {
namespace {

    std::vector<TensorView> viewsOf(const std::vector<MatrixD>& matrices)
    {
        std::vector<TensorView> views;
        for (const MatrixD& matrix : matrices)
            views.push_back(viewOf(matrix));
        return views;
    }

    constexpr Index kRowsAtOnce = 256; ///< of X

    /// Rows of Y that so many rows of X meet in some 20 ms on a processor; a device is quicker.
    Index slabRows(Index D, const Device& device)
    {
        constexpr Index kEntries = Index { 1 } << 22;
        return device.kind == Device::Kind::cuda
            ? 16384
            : std::max(kRowsAtOnce, kEntries / (D + 1) / kRowsAtOnce * kRowsAtOnce);
    }

} // namespace

MatrixF product(const ViewF& X, const ViewF& Y, const Device& device)
{
    MatrixF out(X.rows(), Y.rows());
    call(tensorTable().productF, kindOf(device), viewOf(X), viewOf(Y), out.data(),
        std::int64_t { out.cols() });
    return out;
}

MatrixD product(const ViewD& X, const ViewD& Y, const Device& device)
{
    MatrixD out(X.rows(), Y.rows());
    call(tensorTable().productD, kindOf(device), viewOf(X), viewOf(Y), out.data(),
        std::int64_t { out.cols() });
    return out;
}

RightFactor::RightFactor(const ViewD& Y, const Device& device, const Progress& progress)
    : slabRows_(slabRows(Y.cols(), device))
    , rows_(Y.rows())
{
    for (Index top = 0; top < rows_; top += slabRows_) {
        progress.check();
        const ViewD slab = Y.middleRows(top, std::min(slabRows_, rows_ - top));
        slabs_.emplace_back(call(tensorTable(progress).openRight, kindOf(device), viewOf(slab)),
            tensorTable().closeRight);
    }
}

void RightFactor::product(const ViewD& X, Eigen::Ref<MatrixD, 0, Eigen::OuterStride<>> out,
    const Progress& progress) const
{
    for (Index first = 0; first < X.rows(); first += kRowsAtOnce) {
        const ViewD rows = X.middleRows(first, std::min(kRowsAtOnce, X.rows() - first));
        double* at = out.data() + first * out.outerStride();
        for (const Handle& slab : slabs_) {
            progress.check();
            call(tensorTable().productRight, slab.get(), viewOf(rows), at,
                std::int64_t { out.outerStride() });
            at += slabRows_;
        }
    }
}

VectorD symmetricEigenvalues(const ViewD& A, const Device& device)
{
    VectorD values(A.rows());
    call(tensorTable().eigen, kindOf(device), viewOf(A), values.data(),
        static_cast<double*>(nullptr));
    return values;
}

EigenSystem symmetricEigenSystem(const ViewD& A, const Device& device)
{
    EigenSystem system { VectorD(A.rows()), MatrixD(A.rows(), A.rows()) };
    call(tensorTable().eigen, kindOf(device), viewOf(A), system.values.data(),
        system.vectors.data());
    return system;
}

MatrixD triangularFactor(MatrixD A, const Device& device, const Progress& progress)
{
    return tensorWork(progress).run(
        [A = std::move(A), device](const Progress& along) {
            MatrixD R(std::min(A.rows(), A.cols()), A.cols());
            callWithSteps(along, tensorTable().triangle, kindOf(device), viewOf(A), R.data());
            return R;
        },
        progress);
}

VectorD nuclearNorms(SharedFactors F, SharedFactors G,
    const std::vector<std::pair<int, int>>& pairs, VectorD ceilings, const Device& device,
    const Progress& progress)
{
    std::vector<int> indices;
    for (const auto& [s, t] : pairs)
        indices.insert(indices.end(), { s, t });
    return tensorWork(progress).run(
        [F = std::move(F), G = std::move(G), indices = std::move(indices),
            ceilings = std::move(ceilings), device](const Progress& along) {
            const std::vector<TensorView> left = viewsOf(*F);
            const std::vector<TensorView> right = viewsOf(*G);
            VectorD norms = VectorD::Zero(ceilings.size());
            const TensorPairs job { left.data(), std::ssize(left), right.data(), std::ssize(right),
                indices.data(), norms.size(), ceilings.data() };
            callWithSteps(along, tensorTable().nuclearNorms, kindOf(device), &job, norms.data());
            return norms;
        },
        progress);
}

VectorD nuclearNorms(
    MadeProducts products, VectorD ceilings, const Device& device, const Progress& progress)
{
    return tensorWork(progress).run(
        [products = std::move(products), ceilings = std::move(ceilings), device](
            const Progress& along) {
            std::vector<std::int64_t> shapes;
            for (const auto& [rows, columns] : products.shapes)
                shapes.insert(shapes.end(), { rows, columns });
            VectorD norms = VectorD::Zero(std::ssize(products.shapes));
            const auto fill = [](const void* maker, std::int64_t p, double* out) {
                static_cast<const MadeProducts*>(maker)->fill(p, out);
            };
            const TensorProducts job { norms.size(), shapes.data(), fill, &products,
                ceilings.data() };
            callWithSteps(along, tensorTable().normsOfProducts, kindOf(device), &job, norms.data());
            return norms;
        },
        progress);
}

double copyBandwidth(const Device& device)
{
    double bytesPerSecond = 0;
    call(tensorTable().copyBandwidth, kindOf(device), &bytesPerSecond);
    return bytesPerSecond;
}

} // namespace engine
