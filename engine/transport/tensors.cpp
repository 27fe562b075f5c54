// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/tensors.h"

#include "engine/transport/ground_cost.h"
#include "engine/transport/tensor_library.h"

#include <exception>
#include <iterator>
#include <mutex>
#include <type_traits>
#include <vector>

namespace engine {
namespace {

    TensorDevice kindOf(const Device& device)
    {
        return device.kind == Device::Kind::cuda ? TensorDevice::cuda : TensorDevice::cpu;
    }

    TensorView viewOf(const ViewF& X)
    {
        return { X.data(), X.rows(), X.cols(), X.outerStride() };
    }
    TensorView viewOf(const ViewD& X)
    {
        return { X.data(), X.rows(), X.cols(), X.outerStride() };
    }

    std::vector<TensorView> viewsOf(const std::vector<MatrixD>& matrices)
    {
        std::vector<TensorView> views;
        for (const MatrixD& matrix : matrices)
            views.push_back(viewOf(matrix));
        return views;
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

    /// Calls a function of the table that ends in a status.
    template <class Function, class... Arguments>
    auto call(Function function, Arguments... arguments)
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
    void callWithSteps(const Progress& progress, Function function, Arguments... arguments)
    {
        TensorStatus status;
        Steps steps(progress);
        function(arguments..., steps.steps(), &status);
        steps.finish(status);
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

    void* openSinkhorn(const GroundCost& cost, const VectorD& a, const VectorD& b,
        const Device& device, const Progress& progress, TensorPass pass)
    {
        TensorProblem problem;
        problem.X = viewOf(cost.source->X);
        problem.Y = viewOf(cost.target->X);
        problem.k = cost.source->labels.data();
        problem.l = cost.target->labels.data();
        problem.W = viewOf(cost.W);
        problem.lambdaX = cost.weights.lambdaX;
        problem.lambdaY = cost.weights.lambdaY;
        problem.a = a.data();
        problem.b = b.data();
        problem.pass = pass;
        TensorStatus status;
        Steps steps(progress);
        void* handle = tensorTable().openSinkhorn(kindOf(device), &problem, steps.steps(), &status);
        steps.finish(status);
        return handle;
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

DeviceSinkhorn::DeviceSinkhorn(const GroundCost& cost, const VectorD& a, const VectorD& b,
    const Device& device, const Progress& progress, TensorPass pass)
    : handle_(openSinkhorn(cost, a, b, device, progress, pass), tensorTable().closeSinkhorn)
    , N_(a.size())
    , M_(b.size())
{
}

double DeviceSinkhorn::run(double epsilon, int passes, const Progress& progress)
{
    double error = 0;
    callWithSteps(progress, tensorTable().sinkhornPasses, handle_.get(), epsilon, passes, &error);
    return error;
}

void DeviceSinkhorn::setPotentials(const VectorD& f, const VectorD& g)
{
    call(tensorTable().setPotentials, handle_.get(), f.data(), g.data());
}

VectorD DeviceSinkhorn::f() const
{
    return potentials().first;
}
VectorD DeviceSinkhorn::g() const
{
    return potentials().second;
}

std::pair<VectorD, VectorD> DeviceSinkhorn::potentials() const
{
    std::pair<VectorD, VectorD> found { VectorD(N_), VectorD(M_) };
    call(tensorTable().potentials, handle_.get(), found.first.data(), found.second.data());
    return found;
}

DeviceSinkhorn::Cost DeviceSinkhorn::cost(double epsilon, const Progress& progress) const
{
    Cost found;
    callWithSteps(progress, tensorTable().sinkhornCost, handle_.get(), epsilon, &found.value,
        &found.marginalError);
    return found;
}

MatrixD DeviceSinkhorn::project(double epsilon, const ViewD& Z, const Progress& progress) const
{
    MatrixD out(N_, Z.cols());
    callWithSteps(
        progress, tensorTable().sinkhornProject, handle_.get(), epsilon, viewOf(Z), out.data());
    return out;
}

} // namespace engine
