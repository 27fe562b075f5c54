// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recipe.h"

#include <QTest>

using namespace engine;

class RecipeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRecipeIsReadBackAsItWas();
    void weightsKeepEveryDigit();
    void anOlderRecipeHasRowsForParents();
    void whatIsNoRecipeIsRefusedWithASentence_data();
    void whatIsNoRecipeIsRefusedWithASentence();
    void theFirstDifferenceIsNamed();
    void checksumsSeeEveryArray();
};

namespace {

Recipe recipe()
{
    Recipe recipe { .version = "1.2.3", .command = "wander-batch blend --out 'a b.npz'" };
    recipe.target = { .request = { .location = "/data/kmnist",
                          .part = "test",
                          .selection = { .kind = Selection::Kind::range, .begin = 10, .end = 20 },
                          .upright = false },
        .name = "KMNIST",
        .images = 10,
        .checksum = "00000000000000aa" };
    recipe.sources = { { .request = { .location = "builtin:digits",
                             .selection = { .kind = Selection::Kind::sample,
                                 .end = 50,
                                 .seed = 18446744073709551615ULL,
                                 .classes = { 0, 7 } } },
                           .name = "Digits \"ä\"",
                           .images = 50,
                           .checksum = "00000000000000bb" },
        { .request = { .location = "/x" }, .name = "X", .images = 3, .checksum = "cc" } };
    recipe.shape = { 28, 20, 3 };
    recipe.geodesic = { .map = MapKind::barycentric, .seed = 9, .maxBase = 100 };
    DistanceOptions& distance = recipe.geodesic.distance;
    distance.labels = { LabelMethod::upperBound, Covariance::biased, 0.25 };
    distance.weights = { .lambdaX = 2, .lambdaY = 0.1 };
    distance.solver = PlanSolver::sinkhorn;
    distance.entropic = { .epsilon = 0.3, .tolerance = 1e-7, .maxPasses = 77 };
    recipe.chosen = WeightChoice::closest;
    recipe.weights = { 1.0 / 3, 2.0 / 3 };
    recipe.exported = { .count = 5, .seed = 6, .labels = ExportLabels::sampled, .name = "Mine" };
    recipe.format = "folder";
    recipe.output = { "1", "2", "3", "4", "5" };
    return recipe;
}

} // namespace

void RecipeTest::aRecipeIsReadBackAsItWas()
{
    const Recipe before = recipe();
    const Recipe after = parseRecipe(recipeText(before), "r.json");
    QVERIFY(after.target == before.target && after.sources == before.sources);
    QVERIFY(after.shape == before.shape);
    QVERIFY(after.geodesic.map == before.geodesic.map);
    QCOMPARE(after.geodesic.maxBase, before.geodesic.maxBase);
    QVERIFY(after.geodesic.distance.labels == before.geodesic.distance.labels);
    QVERIFY(after.geodesic.distance.weights == before.geodesic.distance.weights);
    QCOMPARE(after.geodesic.distance.entropic.maxPasses, 77);
    QVERIFY(after.exported == before.exported && after.output == before.output);
    QVERIFY(recipeText(after) == recipeText(before));
}

void RecipeTest::weightsKeepEveryDigit()
{
    const Recipe after = parseRecipe(recipeText(recipe()), "r.json");
    QVERIFY(after.weights[0] == 1.0 / 3 && after.weights[1] == 2.0 / 3);
    QVERIFY(checkedWeights(after.weights) == after.weights);
}

/// Recipes from before parents were called by their numbers in the file.
void RecipeTest::anOlderRecipeHasRowsForParents()
{
    QCOMPARE(recipe().exported.parents, ParentNumbers::records);
    QByteArray text = QByteArray::fromStdString(recipeText(recipe()));
    QVERIFY(text.contains("\"parents\": \"records\","));
    text.replace("\"parents\": \"records\",", "");
    const Recipe older = parseRecipe(text.toStdString(), "r.json");
    QCOMPARE(older.exported.parents, ParentNumbers::rows);
    QCOMPARE(parseRecipe(recipeText(older), "r.json").exported.parents, ParentNumbers::rows);
}

void RecipeTest::whatIsNoRecipeIsRefusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray whole = QByteArray::fromStdString(recipeText(recipe()));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << whole.left(500);
    QTest::newRow("another JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("unknown map") << QByteArray(whole).replace("barycentric", "magic");
    QTest::newRow("unknown selection") << QByteArray(whole).replace("\"range\"", "\"all but\"");
    QTest::newRow("unknown parents") << QByteArray(whole).replace("\"records\"", "\"names\"");
    QTest::newRow("a text for a number")
        << QByteArray(whole).replace("\"height\": 28", "\"height\": \"28\"");
    QTest::newRow("too few weights") << QByteArray(whole).replace("0.3333333333333333,", "");
}

void RecipeTest::whatIsNoRecipeIsRefusedWithASentence()
{
    QFETCH(QByteArray, text);
    try {
        parseRecipe(text.toStdString(), "r.json");
        QFAIL("Accepted.");
    } catch (const Error& error) {
        const QByteArray sentence = error.what();
        QVERIFY2(sentence.startsWith("Cannot read r.json: ") && sentence.endsWith("."), sentence);
        QVERIFY2(!sentence.contains('\n'), sentence);
    }
}

void RecipeTest::theFirstDifferenceIsNamed()
{
    QVERIFY(firstDifference(recipe(), recipe()).empty());
    Recipe other = recipe();
    other.output.labels = "x";
    QVERIFY(firstDifference(recipe(), other).starts_with("The labels differ"));
    other.sources[1].checksum = "y";
    QVERIFY(firstDifference(recipe(), other).starts_with("The source 2 /x has changed"));
    other.version = "9";
    QVERIFY(firstDifference(recipe(), other).ends_with("made by Wander 1.2.3, this is 9."));
}

void RecipeTest::checksumsSeeEveryArray()
{
    ExportedDataset exported;
    exported.dataset.shape = { 1, 2, 1 };
    exported.dataset.pixels = { 1, 2 };
    exported.dataset.labels = { 0 };
    exported.dataset.classNames = { "ab", "c" };
    exported.softLabels = MatrixF::Constant(1, 2, 0.5f);
    exported.parentRecords = { Eigen::Matrix<std::int64_t, 1, 1>::Constant(4) };
    exported.parentWeights = { MatrixD::Ones(1, 1) };
    const ExportChecksums before = checksumsOf(exported);
    QVERIFY(checksumsOf(exported) == before);
    ExportedDataset other = exported;
    other.dataset.pixels[1] = 3;
    other.dataset.labels[0] = 1;
    other.dataset.classNames = { "a", "bc" };
    other.softLabels(0, 0) = 0.4f;
    other.parentWeights[0](0, 0) = 0.9;
    const ExportChecksums after = checksumsOf(other);
    QVERIFY(after.images != before.images && after.labels != before.labels);
    QVERIFY(after.classNames != before.classNames && after.softLabels != before.softLabels);
    QVERIFY(after.parents != before.parents);
}

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
