// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/read_dataset.h"
#include "engine/geodesic/blend.h"
#include "engine/geodesic/export_blend.h"
#include "engine/geodesic/stratified.h"
#include "tests/support/geodesics.h"
#include "tests/support/shared_data.h"

#include <QTest>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

using namespace engine;

class GeodesicTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theReferenceIsMet_data();
    void theReferenceIsMet();
    void aSharpMapIsOneToOne();
    void parentsAreRowsOfTheSourceAsGiven();
    void theBaseIsRepeatedEvenlyAndInTurn();
    void aLargeTargetIsCutAndSaid();
    void sharpAndBarycentricAgreeBetweenEqualSizes();
    void anEntropicPlanMakesABarycentricMap();
    void aSourceEqualToTheTargetIsTheClosest();
    void mixupKeepsTheDistancesOfTheSharpMaps();
    void wrongInputsAreRefused();
    void anythingLongCanBeCancelled();
    void stratifiedRowsKeepTheShares();
    void anExportHasLabelsSourceBySource();
    void parentsAreCalledByTheirNumberInTheFile();
    void drawnLabelsFollowTheShares();
    void moreImagesThanThereAreIsRefused();
};

namespace {

FeaturesPtr points(int count, int classes, std::uint64_t seed, double shift = 0)
{
    Random random(seed);
    auto made
        = std::make_shared<LabelledFeatures>(support::randomPoints(count, 12, classes, random));
    for (Index i = 0; i < made->size(); ++i) // classes lie apart
        made->X.row(i).array()
            += static_cast<float>(shift + made->labels[static_cast<std::size_t>(i)]);
    return made;
}

Geodesic between(const std::vector<FeaturesPtr>& sources, const FeaturesPtr& target, MapKind map)
{
    return geodesicBetween(sources, target, { .map = map, .seed = 3 }, findDevice("cpu"));
}

DatasetPtr pictures(const std::string& name, int count, int classes)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->name = name;
    dataset->shape = { 3, 4, 1 };
    for (int k = 0; k < classes; ++k)
        dataset->classNames.push_back("class " + std::to_string(k));
    for (int i = 0; i < count; ++i)
        dataset->labels.push_back(i % classes);
    dataset->pixels.resize(static_cast<std::size_t>(count) * 12, 100);
    return dataset;
}

bool near(double value, double reference, double tolerance)
{
    if (std::abs(value - reference) <= tolerance)
        return true;
    qWarning("%.10g instead of %.10g", value, reference);
    return false;
}

nlohmann::json referenceBlock()
{
    std::ifstream file(*support::sharedFolder() / "reference" / "exact_otdd.json");
    return nlohmann::json::parse(file).at("generalized_geodesics");
}

FeaturesPtr realData(const std::string& file, const std::string& selection)
{
    return std::make_shared<LabelledFeatures>(featuresOf(
        readDataset(parseRequest((*support::sharedData() / file).string() + selection))));
}

Geodesic referenceGeodesic(LabelMethod labels)
{
    GeodesicOptions options { .map = MapKind::barycentric };
    options.distance.labels.method = labels;
    return geodesicBetween({ realData("mnist/train-images-idx3-ubyte.gz", "#first=1000"),
                               realData("fashion-mnist/train-images-idx3-ubyte.gz", "#first=1000"),
                               realData("kmnist/t10k-images-idx3-ubyte.gz", "#first=1000") },
        realData("kmnist/t10k-images-idx3-ubyte.gz", "#range=1000:1300"), options,
        findDevice("cpu"));
}

bool meets(const DistanceForm& form, const nlohmann::json& v, const nlohmann::json& V)
{
    bool met = true;
    for (Index s = 0; s < 3; ++s) {
        met = met && near(form.v(s), v[static_cast<std::size_t>(s)], 1e-5 * form.v(s));
        for (Index t = 0; t < 3; ++t)
            met = met
                && near(form.V(s, t), V[static_cast<std::size_t>(s)][static_cast<std::size_t>(t)],
                    1e-5 * form.V(s, t));
    }
    return met;
}

} // namespace

void GeodesicTest::theReferenceIsMet_data()
{
    QTest::addColumn<bool>("withLabels");
    QTest::newRow("features") << false;
    QTest::newRow("features and labels") << true;
}

void GeodesicTest::theReferenceIsMet()
{
    // 1e-5 relative: images of the maps are float, some 1e-7 each, and the reference is float64.
    QFETCH(bool, withLabels);
    if (!support::sharedData())
        QSKIP("The MNIST, Fashion-MNIST and KMNIST files are not here.");
    const nlohmann::json reference = referenceBlock();
    const Geodesic geodesic
        = referenceGeodesic(withLabels ? LabelMethod::gaussian : LabelMethod::none);
    QVERIFY(geodesic.converged());
    const auto& block
        = reference.at(withLabels ? "otdd_coupling_feature_plus_label" : "features_only");
    QVERIFY(meets(geodesic.distances.total, block.at("D_Q_to_i"), block.at("D_ij")));
    QVERIFY(near(geodesic.closest.value, block.at("objective"), 1e-5 * geodesic.closest.value));
    const auto& values = reference.at(withLabels ? "otdd_exact" : "w2sq_features_exact");
    for (std::size_t s = 0; s < 3; ++s) {
        QVERIFY(near(geodesic.closest.weights[s], block.at("a_star")[s], 1e-5));
        QVERIFY(near(geodesic.relations[s].otddSquared, values[s], 1e-7 * double(values[s])));
    }
    if (withLabels)
        QVERIFY(meets(geodesic.distances.label, block.at("label_Q_to_i"), block.at("label_ij")));
    for (std::size_t s = 0; s < 3; ++s) {
        if (withLabels) {
            const double certainty
                = geodesic.maps[s].labels.cast<double>().rowwise().maxCoeff().mean();
            QVERIFY(near(certainty, reference.at("hard_label_rowmax_mean")[s], 1e-5));
            continue;
        }
        const MatrixD T = geodesic.maps[s].images.cast<double>();
        const auto& checksums = reference.at("T_checksums")[s]; // of the maps by features alone
        QVERIFY(near(T.sum(), checksums.at("sum"), 1e-5 * T.sum()));
        QVERIFY(near(T.squaredNorm(), checksums.at("sumsq"), 1e-5 * T.squaredNorm()));
        QVERIFY(near(T.row(0).mean(), checksums.at("mean_of_row0"), 1e-5));
    }
}

void GeodesicTest::aSharpMapIsOneToOne()
{
    const FeaturesPtr source = points(90, 3, 1);
    const Geodesic geodesic = between({ source }, points(30, 2, 2), MapKind::sharp);
    const SourceMap& map = geodesic.maps[0];
    QCOMPARE(map.size(), Index { 90 });
    const std::set<int> parents(map.parentIndex.begin(), map.parentIndex.end());
    QCOMPARE(parents.size(), std::size_t { 90 });
    QVERIFY(std::ranges::all_of(map.parentWeight, [](float weight) { return weight == 1; }));
    QVERIFY(geodesic.converged() && geodesic.remarks.empty());
    QVERIFY(std::abs(geodesic.relations[0].classMass.sum() - 1) < 1e-12); // 90 times 1/90
}

void GeodesicTest::parentsAreRowsOfTheSourceAsGiven()
{
    const std::vector<FeaturesPtr> sources { points(100, 3, 1), points(40, 2, 2) };
    for (const MapKind kind : { MapKind::sharp, MapKind::barycentric, MapKind::mixup }) {
        const Geodesic geodesic = between(sources, points(20, 2, 3), kind);
        for (std::size_t s = 0; s < 2; ++s) {
            const SourceMap& map = geodesic.maps[s];
            for (Index i = 0; i < map.size(); ++i) {
                Eigen::RowVectorXd mean = Eigen::RowVectorXd::Zero(12);
                for (auto p = map.parentStart[static_cast<std::size_t>(i)];
                     p < map.parentStart[static_cast<std::size_t>(i) + 1]; ++p)
                    mean += double(map.parentWeight[static_cast<std::size_t>(p)])
                        * sources[s]
                              ->X.row(map.parentIndex[static_cast<std::size_t>(p)])
                              .cast<double>();
                // Weights and images are float, values at most 3.
                QVERIFY((mean - map.images.row(i).cast<double>()).cwiseAbs().maxCoeff() < 1e-5);
            }
        }
    }
}

void GeodesicTest::theBaseIsRepeatedEvenlyAndInTurn()
{
    const Geodesic geodesic = between({ points(50, 3, 1) }, points(20, 2, 2), MapKind::sharp);
    QCOMPARE(geodesic.baseRecord.size(), std::size_t { 50 });
    for (int record = 0; record < 20; ++record) {
        const auto uses = std::ranges::count(geodesic.baseRecord, record);
        QVERIFY(uses == 2 || uses == 3);
        QCOMPARE(geodesic.baseRecord[static_cast<std::size_t>(record)], record);
    }
    QCOMPARE(std::ranges::count(geodesic.base->labels, 0), std::ptrdiff_t { 25 }); // half of 50
    QVERIFY(geodesic.remarks.empty());
}

void GeodesicTest::aLargeTargetIsCutAndSaid()
{
    const Geodesic geodesic
        = between({ points(30, 3, 1), points(45, 3, 4) }, points(80, 2, 2), MapKind::sharp);
    QCOMPARE(geodesic.base->size(), Index { 30 });
    QCOMPARE(geodesic.remarks.size(), std::size_t { 2 });
    QVERIFY(geodesic.remarks[0] == "The sharp map uses 30 of the target's 80 images.");
    QVERIFY(geodesic.remarks[1] == "The sharp map uses 30 of the 45 images of source 2.");
}

void GeodesicTest::sharpAndBarycentricAgreeBetweenEqualSizes()
{
    const FeaturesPtr source = points(40, 3, 1);
    const FeaturesPtr target = points(40, 2, 2);
    const Geodesic sharp = between({ source }, target, MapKind::sharp);
    const Geodesic mean = between({ source }, target, MapKind::barycentric);
    QVERIFY(sharp.maps[0].images == mean.maps[0].images);
    // One parent a point: the (2,Q)-distance to the base is the OTDD itself, METHOD.md (25).
    const double otdd = sharp.relations[0].otddSquared;
    QVERIFY(near(sharp.distances.total.v(0), otdd, 1e-9 * otdd));
    QVERIFY(near(sharp.relations[0].featurePart + sharp.relations[0].labelPart, otdd, 1e-9 * otdd));
}

void GeodesicTest::anEntropicPlanMakesABarycentricMap()
{
    GeodesicOptions options { .map = MapKind::barycentric };
    options.distance.solver = PlanSolver::sinkhorn;
    const FeaturesPtr source = points(50, 3, 1);
    const FeaturesPtr target = points(30, 2, 2);
    const Geodesic entropic = geodesicBetween({ source }, target, options, findDevice("cpu"));
    const Geodesic exact = between({ source }, target, MapKind::barycentric);
    QVERIFY(entropic.converged());
    const double epsilon = entropic.relations[0].solver.epsilon; // 0.01 of the mean cost
    QVERIFY(epsilon > 0);
    // <C, P> exceeds its minimum by at most eps (log N + log M), the most entropy there is.
    const double excess = entropic.relations[0].otddSquared - exact.relations[0].otddSquared;
    QVERIFY2(excess > -1e-4 && excess < epsilon * (std::log(50) + std::log(30)),
        qPrintable(QString::number(excess)));
    QVERIFY((entropic.maps[0].labels.rowwise().sum().array() - 1).abs().maxCoeff() < 1e-5f);
}

void GeodesicTest::aSourceEqualToTheTargetIsTheClosest()
{
    const FeaturesPtr target = points(40, 2, 2);
    const Geodesic geodesic
        = between({ points(40, 3, 1, 0.5), target, points(40, 2, 5, 2) }, target, MapKind::sharp);
    QCOMPARE(geodesic.relations[1].otddSquared, 0.0);
    QCOMPARE(geodesic.distances.total.v(1), 0.0);
    QVERIFY(near(geodesic.closest.weights[1], 1, 1e-9));
    QVERIFY(near(geodesic.closest.value, 0, 1e-9));
}

void GeodesicTest::mixupKeepsTheDistancesOfTheSharpMaps()
{
    const std::vector<FeaturesPtr> sources { points(40, 3, 1), points(40, 2, 5) };
    const FeaturesPtr target = points(20, 2, 2);
    const Geodesic sharp = between(sources, target, MapKind::sharp);
    const Geodesic mixup = between(sources, target, MapKind::mixup);
    QVERIFY(mixup.options.map == MapKind::mixup && mixup.maps[0].kind == MapKind::mixup);
    QVERIFY(mixup.distances.total.v == sharp.distances.total.v);
    QVERIFY(mixup.closest.weights == sharp.closest.weights);
    QVERIFY(mixup.maps[0].parentIndex != sharp.maps[0].parentIndex);
    QVERIFY(mixup.baseRecord == sharp.baseRecord);
}

void GeodesicTest::wrongInputsAreRefused()
{
    Random random(1);
    const auto other = std::make_shared<LabelledFeatures>(support::randomPoints(5, 7, 2, random));
    const FeaturesPtr target = points(20, 2, 2);
    QVERIFY_EXCEPTION_THROWN(between({}, target, MapKind::sharp), Error);
    QVERIFY_EXCEPTION_THROWN(between({ other }, target, MapKind::sharp), Error);
    QVERIFY_EXCEPTION_THROWN(between({ nullptr }, target, MapKind::sharp), Error);
    QVERIFY_EXCEPTION_THROWN(between({ target }, nullptr, MapKind::sharp), Error);
}

void GeodesicTest::anythingLongCanBeCancelled()
{
    std::stop_source stop;
    int reports = 0;
    const Progress progress(
        [&](const std::string& phase, long long, long long) {
            if (phase.starts_with("Plan to source 2"))
                stop.request_stop();
            ++reports;
        },
        stop.get_token());
    QVERIFY_EXCEPTION_THROWN(
        geodesicBetween({ points(60, 3, 1), points(60, 2, 5) }, points(60, 2, 2),
            { .map = MapKind::barycentric }, findDevice("cpu"), progress),
        Cancelled);
    QVERIFY(reports > 1);
}

void GeodesicTest::stratifiedRowsKeepTheShares()
{
    std::vector<int> labels(60, 0);
    labels.resize(90, 1);
    labels.resize(100, 2);
    const std::vector<int> rows = stratifiedRows(labels, 3, 20, 1);
    QVERIFY(std::ranges::is_sorted(rows));
    std::vector<int> counts(3);
    for (const int row : rows)
        ++counts[static_cast<std::size_t>(labels[static_cast<std::size_t>(row)])];
    QVERIFY(counts == (std::vector<int> { 12, 6, 2 }));
    QVERIFY(stratifiedRows(labels, 3, 20, 1) == rows);
    QVERIFY(stratifiedRows(labels, 3, 20, 2) != rows);
    QCOMPARE(stratifiedRows(labels, 3, 500, 1).size(), labels.size());
}

void GeodesicTest::anExportHasLabelsSourceBySource()
{
    const std::vector<FeaturesPtr> sources { points(40, 3, 1), points(40, 2, 5) };
    const Geodesic geodesic = between(sources, points(20, 2, 2), MapKind::sharp);
    const std::vector<DatasetPtr> datasets { pictures("Same", 40, 3), pictures("Same", 40, 2) };
    const ExportedDataset exported
        = exportOf(geodesic, { 0.3, 0.7 }, datasets, { .count = 10, .seed = 1 }, "{}");
    checkDataset(exported.dataset);
    QCOMPARE(exported.dataset.size(), std::size_t { 10 });
    QVERIFY(exported.dataset.classNames
        == (std::vector<std::string> { "Same: class 0", "Same: class 1", "Same: class 2",
            "Same (2): class 0", "Same (2): class 1" }));
    QCOMPARE(exported.softLabels.cols(), Index { 5 });
    for (Index i = 0; i < 10; ++i) {
        QVERIFY(near(exported.softLabels.row(i).head(3).sum(), 0.3, 1e-6)); // float
        QVERIFY(exported.dataset.labels[static_cast<std::size_t>(i)] >= 3); // 0.7 wins
        const auto parent = exported.parentRecords[1](i, 0);
        QVERIFY(parent >= 0 && parent < 40);
        QCOMPARE(exported.parentWeights[1](i, 0), 1.0);
        QCOMPARE(exported.softLabels(i, 3 + parent % 2), 0.7f);
    }
    QVERIFY(exported.recipe == "{}");
}

void GeodesicTest::parentsAreCalledByTheirNumberInTheFile()
{
    const Geodesic geodesic = between({ points(40, 3, 1) }, points(20, 2, 2), MapKind::sharp);
    Dataset source = *pictures("A", 40, 3);
    for (std::int64_t i = 0; i < 40; ++i)
        source.records.push_back(1000 + 3 * i);
    const std::vector<DatasetPtr> sources { std::make_shared<const Dataset>(source) };
    const auto records = exportOf(geodesic, { 1 }, sources, {}).parentRecords[0];
    const auto rows
        = exportOf(geodesic, { 1 }, sources, { .parents = ParentNumbers::rows }).parentRecords[0];
    for (Index i = 0; i < rows.rows(); ++i) {
        QCOMPARE(rows(i, 0), std::int64_t { geodesic.maps[0].parentIndex[i] }); // sharp: one each
        QCOMPARE(records(i, 0), 1000 + 3 * rows(i, 0));
    }
}

void GeodesicTest::drawnLabelsFollowTheShares()
{
    const std::vector<FeaturesPtr> sources { points(400, 3, 1), points(400, 2, 5) };
    const Geodesic geodesic = between(sources, points(20, 2, 2), MapKind::sharp);
    const std::vector<DatasetPtr> datasets { pictures("A", 400, 3), pictures("B", 400, 2) };
    const ExportOptions options { .seed = 5, .labels = ExportLabels::sampled };
    const ExportedDataset exported = exportOf(geodesic, { 0.3, 0.7 }, datasets, options);
    const auto first
        = std::ranges::count_if(exported.dataset.labels, [](int label) { return label < 3; });
    QVERIFY(std::abs(double(first) - 120) < 4 * std::sqrt(400 * 0.3 * 0.7)); // four deviations
    QVERIFY(exported.softLabels.rowwise().maxCoeff().isOnes(0)); // the draw is all that is told
    QVERIFY(exportOf(geodesic, { 0.3, 0.7 }, datasets, options).dataset.labels
        == exported.dataset.labels);
}

void GeodesicTest::moreImagesThanThereAreIsRefused()
{
    const Geodesic geodesic = between({ points(40, 3, 1) }, points(20, 2, 2), MapKind::sharp);
    QVERIFY_EXCEPTION_THROWN(
        exportOf(geodesic, { 1 }, { pictures("A", 40, 3) }, { .count = 41 }), Error);
}

QTEST_GUILESS_MAIN(GeodesicTest)
#include "geodesic_test.moc"
