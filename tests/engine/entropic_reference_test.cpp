// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entropic values beside those of a float64 solver that ran to a marginal error of 1e-13, on real
// images.
#include "engine/data/read_dataset.h"
#include "engine/transport/dataset_distance.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>

using namespace engine;

namespace {

constexpr Index kPoints = 500;

FeaturesPtr firstImages(const std::filesystem::path& folder)
{
    DatasetRequest request { .location = folder.string(), .part = "train" };
    request.selection = { .kind = Selection::Kind::first, .end = kPoints };
    return std::make_shared<const LabelledFeatures>(featuresOf(readDataset(request)));
}

} // namespace

class EntropicReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void selfTermsAndTheDivergenceAgree_data() { agreesWithTheReference_data(); }
    void selfTermsAndTheDivergenceAgree();

private:
    FeaturesPtr source_, target_;
    GroundCost cost_;
    nlohmann::json values_;
};

void EntropicReferenceTest::initTestCase()
{
    const auto folder = support::sharedFolder();
    if (!folder || !std::filesystem::exists(*folder / "reference/exact_otdd.json"))
        QSKIP("The reference values and their datasets are not here.");
    std::ifstream file(*folder / "reference/exact_otdd.json");
    const auto reference = nlohmann::json::parse(file);
    values_ = reference["entropic_reference"]["values"];
    const auto& W
        = reference["values"]["MNIST train vs Fashion-MNIST train, n=500"]["label_w2sq_unbiased"];
    MatrixD distances(10, 10);
    for (Index k = 0; k < 10; ++k)
        for (Index l = 0; l < 10; ++l)
            distances(k, l) = W[static_cast<std::size_t>(k)][static_cast<std::size_t>(l)];
    source_ = firstImages(*folder / "data/mnist");
    target_ = firstImages(*folder / "data/fashion-mnist");
    cost_ = groundCost(source_, target_, distances, {}, Device {});
}

void EntropicReferenceTest::agreesWithTheReference_data()
{
    QTest::addColumn<double>("epsilon");
    QTest::addColumn<double>("marginals"); // how far we go
    QTest::newRow("eps=20") << 20.0 << 1e-10;
    QTest::newRow("eps=5") << 5.0 << 1e-10;
    QTest::newRow("eps=1") << 1.0 << 1e-9;
    QTest::newRow("eps=0.2") << 0.2 << 1e-6;
}

void EntropicReferenceTest::agreesWithTheReference()
{
    QFETCH(double, epsilon);
    QFETCH(double, marginals);
    const auto& expected = values_[QTest::currentDataTag()]["cross"];
    const VectorD weights = uniformWeights(kPoints);
    const Plan plan
        = entropicPlan(cost_, weights, weights, { .epsilon = epsilon, .tolerance = marginals });
    QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
    const auto isNear = [](double found, double reference) {
        // The stored cost is rounded to float, 6e-8 of an entry, and this hardly adds up.
        return std::abs(found - reference) < 1e-7 * reference;
    };
    QVERIFY(isNear(plan.solver.primalValue, expected["dual"]));
    QVERIFY(isNear(plan.solver.dualValue, expected["dual"]));
    QVERIFY(isNear(plan.cost, expected["transport_cost"]));
}

void EntropicReferenceTest::selfTermsAndTheDivergenceAgree()
{
    QFETCH(double, epsilon);
    QFETCH(double, marginals);
    const auto& expected = values_[QTest::currentDataTag()];
    const EntropicOptions options { .epsilon = epsilon, .tolerance = marginals };
    const VectorD weights = uniformWeights(kPoints);
    const auto isNear = [](double found, const nlohmann::json& reference) {
        return std::abs(found - reference.get<double>()) < 1e-6 * reference.get<double>();
    };
    for (const auto& [points, name] :
        { std::pair(source_, "self_source"), std::pair(target_, "self_target") }) {
        const LabelDistances labels = labelDistances(*points, *points, {}, Device {});
        const GroundCost cost = groundCost(points, points, labels.W, {}, Device {});
        const Plan plan = entropicPlan(cost, weights, weights, options);
        QVERIFY2(plan.solver.converged, plan.solver.ending.c_str());
        QVERIFY(isNear(plan.solver.primalValue, expected[name]["dual"]));
    }
    const DatasetDistance distance = datasetDistance(source_, target_,
        { .solver = PlanSolver::sinkhorn, .entropic = options, .debiased = true }, Device {});
    QVERIFY(isNear(distance.otddSquared, expected["sinkhorn_divergence"]));
    QVERIFY(isNear(distance.plan.cost, expected["cross"]["transport_cost"]));
}

QTEST_GUILESS_MAIN(EntropicReferenceTest)
#include "entropic_reference_test.moc"
