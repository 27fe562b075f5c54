// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our numbers beside exact ones that were computed elsewhere, on real images in the order of their
// files.
#include "engine/data/features.h"
#include "engine/data/read_dataset.h"
#include "engine/transport/dataset_distance.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

using namespace engine;

namespace {

using Json = nlohmann::json;

constexpr double kTolerance = 1e-6; // our points are float, the reference's double

struct Form {
    const char* name;   ///< in the reference
    const char* matrix; ///< its label distances there, null where they are not
    LabelOptions labels;
};

constexpr std::array<Form, 4> kForms { {
    { "features_only", nullptr, { .method = LabelMethod::none } },
    { "gaussian_unbiased", "label_w2sq_unbiased", {} },
    { "gaussian_biased", nullptr, { .covariance = Covariance::biased } },
    { "exact_inner", "label_w2sq_exact", { .method = LabelMethod::exact } },
} };

bool near(double found, double expected, const std::string& what)
{
    if (std::abs(found - expected) <= kTolerance * std::abs(expected))
        return true;
    qWarning("%s: %.12g instead of %.12g", what.c_str(), found, expected);
    return false;
}

bool near(const MatrixD& found, const Json& expected, const std::string& what)
{
    bool good = true;
    for (Index k = 0; k < found.rows(); ++k)
        for (Index l = 0; l < found.cols(); ++l)
            good = near(found(k, l),
                       expected[static_cast<std::size_t>(k)][static_cast<std::size_t>(l)], what)
                && good;
    return good;
}

LabelledFeatures firstOf(const LabelledFeatures& features, Index count)
{
    return { features.X.topRows(count),
        { features.labels.begin(), features.labels.begin() + count }, features.classes };
}

} // namespace

class ReferenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void distancesAreThoseOfTheReference_data();
    void distancesAreThoseOfTheReference();

private:
    FeaturesPtr features(const std::string& name, Index count);

    Json values_;
    std::map<std::string, LabelledFeatures> datasets_;
};

void ReferenceTest::initTestCase()
{
    const auto folder = support::sharedFolder();
    if (!folder || !std::filesystem::exists(*folder / "reference/exact_otdd.json"))
        QSKIP("The reference values and their datasets are not here.");
    std::ifstream file(*folder / "reference/exact_otdd.json");
    values_ = Json::parse(file)["values"];
    const auto read = [&](const char* name, const char* place, const char* part) {
        DatasetRequest request { .location = (*folder / "data" / place).string(), .part = part };
        request.selection = { .kind = Selection::Kind::first, .end = 2000 };
        datasets_[name] = featuresOf(readDataset(request));
    };
    read("MNIST train", "mnist", "train");
    read("Fashion-MNIST train", "fashion-mnist", "train");
    read("KMNIST t10k", "kmnist", "test");
}

FeaturesPtr ReferenceTest::features(const std::string& name, Index count)
{
    return std::make_shared<const LabelledFeatures>(firstOf(datasets_.at(name), count));
}

void ReferenceTest::distancesAreThoseOfTheReference_data()
{
    QTest::addColumn<std::string>("key");
    for (const auto& [key, value] : values_.items())
        QTest::newRow(key.c_str()) << key;
}

void ReferenceTest::distancesAreThoseOfTheReference()
{
    QFETCH(std::string, key);
    const Json& expected = values_[key];
    const FeaturesPtr source = features(expected["source"], expected["n"]);
    const FeaturesPtr target = features(expected["target"], expected["n"]);
    for (const auto& [name, matrix, labels] : kForms) {
        const DatasetDistance found = datasetDistance(source, target, { .labels = labels }, {});
        QVERIFY(near(found.otddSquared, expected[name]["otdd_squared"], name));
        QVERIFY(found.plan.solver.converged && found.labels.converged);
        if (matrix != nullptr)
            QVERIFY(near(found.labels.W, expected[matrix], name));
        if (!expected[name].contains("feature_part"))
            continue;
        QVERIFY(near(found.featurePart, expected[name]["feature_part"], name));
        QVERIFY(near(found.labelPart, expected[name]["label_part"], name));
    }
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "reference_test.moc"
