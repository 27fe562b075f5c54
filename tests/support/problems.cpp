// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/problems.h"

#include "engine/random.h"
#include "engine/transport/plan.h"
#include "tests/support/labelled_points.h"

#include <cmath>

namespace support::problems {

using namespace engine;

Problem between(const LabelledFeatures& source, const LabelledFeatures& target, const MatrixD& W,
    const CostWeights& weights)
{
    return { groundCost(shared(source), shared(target), W, weights, Device {}),
        uniformWeights(source.size()), uniformWeights(target.size()) };
}

Problem movedCloud(const MovedCloud& options)
{
    const LabelledFeatures cloud = labelledClouds(
        { .points = options.points, .dimension = options.dimension, .seed = options.seed });
    VectorF shift = VectorF::Zero(options.dimension);
    shift[0] = static_cast<float>(options.shift);
    Problem problem = between(cloud, moved(cloud, shift));
    problem.exactCost = options.shift * options.shift;
    return problem;
}

Problem permuted(Index points, std::uint64_t seed)
{
    const LabelledFeatures cloud
        = labelledClouds({ .points = points, .dimension = 20, .seed = seed });
    Problem problem = between(cloud, shuffled(cloud, seed + 1));
    problem.exactCost = 0;
    return problem;
}

Problem allEqual(Index rows, Index columns)
{
    const auto points = [](Index count) {
        return LabelledFeatures { MatrixF::Constant(count, 7, 0.3F),
            std::vector<int>(static_cast<std::size_t>(count), 0), 1 };
    };
    Problem problem = between(points(rows), points(columns));
    problem.exactCost = 0;
    return problem;
}

Problem binaryImages(Index rows, Index columns, Index dimension, std::uint64_t seed)
{
    Random random(seed);
    const auto images = [&](Index count) {
        LabelledFeatures features { MatrixF(count, dimension),
            std::vector<int>(static_cast<std::size_t>(count), 0), 1 };
        for (Index k = 0; k < features.X.size(); ++k)
            features.X.data()[k] = random.uniform() < 0.3 ? 1.0F : 0.0F;
        return features;
    };
    const LabelledFeatures source = images(rows);
    return between(source, images(columns));
}

Problem fewImages(Index rows, Index columns, std::uint64_t seed)
{
    Random random(seed);
    const auto images = [&](Index count, double bright) {
        LabelledFeatures features { MatrixF(count, 4), {}, 2 };
        for (Index k = 0; k < features.X.size(); ++k)
            features.X.data()[k] = random.uniform() < bright ? 1.0F : 0.0F;
        for (Index i = 0; i < count; ++i)
            features.labels.push_back(static_cast<int>(i % 2));
        return features;
    };
    MatrixD W(2, 2);
    W << 0.31, 0.37, 0.29, 0.4;
    const LabelledFeatures source = images(rows, 0.1);
    return between(source, images(columns, 0.5), W);
}

Problem twoImages(Index rows, Index columns)
{
    const auto images = [&](Index count, Index period) {
        LabelledFeatures features { MatrixF::Zero(count, 4),
            std::vector<int>(static_cast<std::size_t>(count), 0), 1 };
        for (Index i = 0; i < count; ++i)
            if (i % period != 0)
                features.X.row(i).setOnes();
        return features;
    };
    return between(images(rows, 2), images(columns, 3));
}

Problem unevenClusters(Index points, std::uint64_t seed)
{
    Random random(seed);
    const auto side = [&](double firstShare) {
        LabelledFeatures features { MatrixF(points, 3),
            std::vector<int>(static_cast<std::size_t>(points), 0), 1 };
        for (Index i = 0; i < points; ++i) {
            const double place = static_cast<double>(i) / static_cast<double>(points);
            const double cluster = place < firstShare ? 0 : (place < 0.8 ? 1 : 2);
            for (Index d = 0; d < 3; ++d)
                features.X(i, d) = static_cast<float>(100 * cluster + random.normal());
        }
        return features;
    };
    const LabelledFeatures source = side(0.3);
    return between(source, side(0.5));
}

Problem giantCluster(Index rows, Index columns, std::uint64_t seed)
{
    Random random(seed);
    const auto side = [&](Index points) {
        LabelledFeatures features { MatrixF(points, 4),
            std::vector<int>(static_cast<std::size_t>(points), 0), 1 };
        for (Index i = 0; i < points; ++i) {
            const double spread = i % 50 == 0 ? 100 : 0.001;
            for (Index d = 0; d < 4; ++d)
                features.X(i, d) = static_cast<float>(1 + spread * random.normal());
        }
        return features;
    };
    const LabelledFeatures source = side(rows);
    return between(source, side(columns));
}

Problem blocks(Index points, std::uint64_t seed)
{
    const LabelledFeatures source = labelledClouds({ .points = points, .seed = seed });
    const LabelledFeatures target = labelledClouds({ .points = points, .seed = seed + 1 });
    MatrixD W(3, 3);
    W << 0, 2, 3, 2, 0, 4, 3, 4, 0;
    return between(source, target, W, { .lambdaX = 1, .lambdaY = 1e6 });
}

Problem clouds(Index rows, Index columns, std::uint64_t seed)
{
    return between(labelledClouds({ .points = rows, .dimension = 8, .seed = seed }),
        labelledClouds({ .points = columns, .dimension = 8, .seed = seed + 1 }));
}

VectorD randomWeights(Index count, double decades, double zeros, std::uint64_t seed)
{
    Random random(seed);
    VectorD weights(count);
    for (double& weight : weights) {
        const bool isZero = random.uniform() < zeros;
        weight = isZero ? 0 : std::pow(10, -decades * random.uniform());
    }
    weights[count / 2] = 1; // never all of them 0
    return weights / weights.sum();
}

Problem onDevice(Problem problem)
{
    const GroundCost& cost = problem.cost;
    problem.cost = groundCost(
        cost.source, cost.target, cost.W, cost.weights, Device {}, {}, CostStorage::device);
    return problem;
}

} // namespace support::problems
