// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// wander-batch as scripts use it: exit codes, the JSON they read, and files that are whole or
// absent.
#include "engine/data/read_dataset.h"
#include "tests/support/shared_data.h"

#include <QDataStream>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <fstream>
#include <nlohmann/json.hpp>

using Json = nlohmann::json;

class BatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void infoTellsWhatIsInADataset();
    void aDatasetIsAtNoDistanceFromItself();
    void distanceHasEveryFieldThatScriptsReadFrom();
    void distanceMeetsTheReference();
    void thePlanIsWrittenAsArcs_data();
    void thePlanIsWrittenAsArcs();
    void aPlanIsNoReasonToDeleteAFolder();
    void pairwiseIsSymmetricAndAgreesWithDistance();
    void theDiagonalOfPairwiseAgreesWithDistance();
    void simplexMeetsTheReference();
    void simplexSplitsItsDistances();
    void blendWritesADatasetThatCanBeReadAgain();
    void onlyTheChosenClassesMove();
    void reproduceGivesTheSameBytes_data();
    void reproduceGivesTheSameBytes();
    void reproduceNamesTheFirstDifference();
    void aRecipeOfAnEarlierVersionIsReproduced();
    void aRecipeOfAnEarlierVersionIsRefusedInASentence();
    void badUsageEndsWithTwo_data();
    void badUsageEndsWithTwo();
    void badInputEndsWithThree_data();
    void badInputEndsWithThree();
    void notConvergedEndsWithFourWhereRequired();
    void controlCLeavesNothingBehind();
    void controlCWhileLibTorchLoadsEndsInOrder();
    void controlCInALongCallEndsSoonAfterItIsTold();
    void peopleGetATable();
    void aTableOfSmallNumbersHasDecimals();

private:
    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
        Json json() const { return Json::parse(out.toStdString()); }
    };
    static Run run(const QStringList& arguments);
    QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    QTemporaryDir folder_;
};

namespace {

QString program()
{
    return QStringLiteral(WANDER_BINARY_DIR "/wander-batch");
}

QString shared(const char* file)
{
    return QString::fromStdString((*support::sharedData() / file).string());
}

QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

bool isOneSentence(const QByteArray& err)
{
    return err.startsWith("wander-batch: ") && err.count('\n') == 1 && err.endsWith(".\n");
}

Json readJson(const QString& path)
{
    std::ifstream stream(path.toStdString());
    return Json::parse(stream);
}

QByteArray bytesIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool near(double value, double reference, double relative)
{
    if (std::abs(value - reference) <= relative * std::abs(reference))
        return true;
    qWarning("%.10g instead of %.10g", value, reference);
    return false;
}

} // namespace

BatchTest::Run BatchTest::run(const QStringList& arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(600000))
        return {};
    return { process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        process.readAllStandardOutput(), process.readAllStandardError() };
}

void BatchTest::infoTellsWhatIsInADataset()
{
    const Run info = run(words("info builtin:digits#first=200 builtin:kana --json"));
    QCOMPARE(info.code, 0);
    QVERIFY(info.err.isEmpty());
    const Json first = info.json().at("datasets").at(0);
    QCOMPARE(int(first.at("images")), 200);
    QCOMPARE(int(first.at("shape").at("height")), 28);
    QCOMPARE(first.at("classes").size(), std::size_t { 10 });
    QVERIFY(first.at("checksum").get<std::string>().size() == 16);
    QVERIFY(int(first.at("value_range")[1]) <= 255);
    QCOMPARE(info.json().at("datasets").size(), std::size_t { 2 });
}

void BatchTest::aDatasetIsAtNoDistanceFromItself()
{
    const Run distance = run(words("distance builtin:digits builtin:digits --first 150 --json"));
    QCOMPARE(distance.code, 0);
    QCOMPARE(double(distance.json().at("otdd_squared")), 0.0);
}

void BatchTest::distanceHasEveryFieldThatScriptsReadFrom()
{
    const Run distance
        = run(words("distance builtin:digits#first=120 builtin:kana#sample=100 --json --seed 7"));
    QCOMPARE(distance.code, 0);
    const Json json = distance.json();
    const double total = json.at("otdd_squared");
    QVERIFY(near(double(json.at("feature_part")) + double(json.at("label_part")), total, 1e-9));
    QCOMPARE(json.at("label_distances").size(), std::size_t { 10 });
    QCOMPARE(json.at("label_distances").at(9).size(), std::size_t { 10 });
    for (const char* field : { "name", "epsilon", "iterations", "marginal_error", "dual_value",
             "relative_gap", "converged" })
        QVERIFY2(json.at("solver").contains(field), field);
    QVERIFY(json.at("solver").at("name") == "exact" && json.at("solver").at("converged") == true);
    QVERIFY(near(json.at("solver").at("dual_value"), total, 1e-9));
    QVERIFY(json.at("sizes") == Json({ 120, 100 }));
    for (const char* field : { "read", "labels", "cost", "plan", "total" })
        QVERIFY2(json.at("seconds").contains(field), field);
    QVERIFY(json.at("device").is_string() && json.at("peak_bytes") > 1000000);
    QVERIFY(run(words("distance builtin:digits#first=120 builtin:kana#sample=100 --json --seed 8"))
                .json()
                .at("otdd_squared")
        != total);
}

void BatchTest::distanceMeetsTheReference()
{
    if (!support::sharedData())
        QSKIP("The MNIST and KMNIST files are not here.");
    const Json reference = readJson(
        QString::fromStdString((*support::sharedFolder() / "reference/exact_otdd.json").string()))
                               .at("values")
                               .at("MNIST train vs KMNIST t10k, n=500");
    const Run distance = run({ QStringLiteral("distance"),
        shared("mnist/train-images-idx3-ubyte.gz"), shared("kmnist/t10k-images-idx3-ubyte.gz"),
        QStringLiteral("--first"), QStringLiteral("500"), QStringLiteral("--json") });
    QCOMPARE(distance.code, 0);
    const Json expected = reference.at("gaussian_unbiased");
    QVERIFY(near(distance.json().at("otdd_squared"), expected.at("otdd_squared"), 1e-6));
    QVERIFY(near(distance.json().at("feature_part"), expected.at("feature_part"), 1e-6));
    QVERIFY(near(distance.json().at("label_part"), expected.at("label_part"), 1e-6));
}

void BatchTest::thePlanIsWrittenAsArcs_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<double>("missing"); // of the mass 1: marginal errors, and what is left out
    QTest::newRow("exact") << QStringLiteral("--solver exact") << 1e-12;
    QTest::newRow("sinkhorn") << QStringLiteral("--solver sinkhorn") << 2e-6;
    QTest::newRow("sinkhorn, hot") << QStringLiteral("--solver sinkhorn --epsilon 50") << 2e-6;
}

void BatchTest::thePlanIsWrittenAsArcs()
{
    QFETCH(QString, options);
    QFETCH(double, missing);
    const QString out = file("plan.csv");
    const Run distance = run(words("distance builtin:digits builtin:kana --first 200 --json")
        + options.split(QLatin1Char(' ')) + QStringList { QStringLiteral("--plan-out"), out });
    QCOMPARE(distance.code, 0);
    const QList<QByteArray> lines = bytesIn(out).trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("row,column,mass"));
    double mass = 0;
    for (const QByteArray& line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.split(',');
        QVERIFY(cells.size() == 3 && cells[0].toInt() < 200 && cells[1].toInt() < 200);
        mass += cells[2].toDouble();
    }
    QVERIFY2(std::abs(mass - 1) <= missing, QByteArray::number(mass, 'g', 12));
    const Json written = distance.json().at("plan_out");
    QVERIFY(written.at("arcs") == lines.size() - 1);
    QVERIFY(written.at("left_out") <= 1e-6);
}

void BatchTest::aPlanIsNoReasonToDeleteAFolder()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("plan.csv"));
    const QString kept = out + QStringLiteral("/kept");
    QVERIFY(QDir().mkdir(out));
    std::ofstream(kept.toStdString()) << "precious";
    const Run distance = run(words("distance builtin:digits builtin:kana --first 40")
        + QStringList { QStringLiteral("--plan-out"), out });
    QCOMPARE(distance.code, 3);
    QVERIFY2(isOneSentence(distance.err) && distance.err.contains("it is a folder"), distance.err);
    QCOMPARE(bytesIn(kept), QByteArray("precious"));
    const Run missing = run(words("distance /no/such/a /no/such/b --plan-out /no/such/plan.csv"));
    QVERIFY2(
        missing.err.contains("the folder /no/such does not exist"), missing.err); // asked first
}

void BatchTest::pairwiseIsSymmetricAndAgreesWithDistance()
{
    const Run pairwise
        = run(words("pairwise builtin:digits builtin:kana builtin:glyphs --first 80 --json"));
    QCOMPARE(pairwise.code, 0);
    const Json matrix = pairwise.json().at("otdd_squared");
    for (std::size_t s = 0; s < 3; ++s) {
        QCOMPARE(double(matrix[s][s]), 0.0);
        for (std::size_t t = 0; t < 3; ++t)
            QVERIFY(matrix[s][t] == matrix[t][s]);
    }
    const Run distance = run(words("distance builtin:digits builtin:glyphs --first 80 --json"));
    QVERIFY(near(matrix[0][2], distance.json().at("otdd_squared"), 1e-9));
}

void BatchTest::theDiagonalOfPairwiseAgreesWithDistance()
{
    const QString bound = QStringLiteral(" --first 60 --labels upper-bound --json");
    const Run pairwise = run(
        (QStringLiteral("pairwise builtin:digits builtin:kana") + bound).split(QLatin1Char(' ')));
    const Run distance = run(
        (QStringLiteral("distance builtin:kana builtin:kana") + bound).split(QLatin1Char(' ')));
    QCOMPARE(pairwise.code, 0);
    const double wanted = distance.json().at("otdd_squared");
    QVERIFY(wanted > 1);
    QVERIFY(near(pairwise.json().at("otdd_squared")[1][1], wanted, 1e-9));
}

void BatchTest::simplexMeetsTheReference()
{
    if (!support::sharedData())
        QSKIP("The MNIST, Fashion-MNIST and KMNIST files are not here.");
    const Json reference = readJson(
        QString::fromStdString((*support::sharedFolder() / "reference/exact_otdd.json").string()))
                               .at("generalized_geodesics");
    const QString first = QStringLiteral("#first=1000");
    const Run simplex
        = run({ QStringLiteral("simplex"), QStringLiteral("--json"), QStringLiteral("--target"),
            shared("kmnist/t10k-images-idx3-ubyte.gz") + QStringLiteral("#range=1000:1300"),
            QStringLiteral("--source"), shared("mnist/train-images-idx3-ubyte.gz") + first,
            QStringLiteral("--source"), shared("fashion-mnist/train-images-idx3-ubyte.gz") + first,
            QStringLiteral("--source"), shared("kmnist/t10k-images-idx3-ubyte.gz") + first });
    QCOMPARE(simplex.code, 0);
    const Json json = simplex.json();
    const Json block = reference.at("otdd_coupling_feature_plus_label");
    const Json features = reference.at("otdd_coupling_feature_part");
    const Json v = json.at("target_to_source_squared");
    const Json V = json.at("between_sources_squared");
    for (std::size_t s = 0; s < 3; ++s) { // 1e-5: maps are float, the reference is float64
        QVERIFY(near(v.at("total")[s], block.at("D_Q_to_i")[s], 1e-5));
        QVERIFY(near(v.at("label")[s], block.at("label_Q_to_i")[s], 1e-5));
        QVERIFY(near(v.at("feature")[s], features.at("D_Q_to_i")[s], 1e-5));
        QVERIFY(near(json.at("closest_weights")[s], block.at("a_star")[s], 1e-5));
        QVERIFY(near(json.at("otdd_squared")[s], reference.at("otdd_exact")[s], 1e-6));
        for (std::size_t t = 0; t < 3; ++t) {
            QVERIFY(near(V.at("total")[s][t], block.at("D_ij")[s][t], 1e-5));
            QVERIFY(near(V.at("label")[s][t], block.at("label_ij")[s][t], 1e-5));
            QVERIFY(near(V.at("feature")[s][t], features.at("D_ij")[s][t], 1e-5));
        }
    }
    QVERIFY(near(json.at("closest_value"), block.at("objective"), 1e-5));
    QCOMPARE(json.at("solver").size(), std::size_t { 3 });
}

void BatchTest::simplexSplitsItsDistances()
{
    const Run simplex = run(words("simplex --target builtin:notes --source builtin:digits --source "
                                  "builtin:kana --first 80 --lambda-y 0.5 --json --map sharp"));
    QCOMPARE(simplex.code, 0);
    const Json v = simplex.json().at("target_to_source_squared");
    for (std::size_t s = 0; s < 2; ++s)
        QVERIFY(
            near(double(v.at("feature")[s]) + double(v.at("label")[s]), v.at("total")[s], 1e-9));
    QVERIFY(simplex.json().at("map") == "sharp");
}

void BatchTest::blendWritesADatasetThatCanBeReadAgain()
{
    const QString out = file("blend.npz");
    const Run blend = run(words("blend --target builtin:notes --source builtin:digits --source "
                                "builtin:kana --first 80 --weights 0.25,0.75 --count 30 --json")
        + QStringList { QStringLiteral("--out"), out });
    QCOMPARE(blend.code, 0);
    QCOMPARE(int(blend.json().at("images")), 30);
    const engine::Dataset read = engine::readDataset({ .location = out.toStdString() });
    QCOMPARE(read.size(), std::size_t { 30 });
    QCOMPARE(read.classes(), 20);
    QVERIFY(read.classNames[0].ends_with(": 0"));
    QVERIFY(std::ranges::all_of(read.labels, [](int label) { return label >= 10; })); // 0.75 wins
    const Json recipe = readJson(out + QStringLiteral(".recipe.json"));
    QVERIFY(recipe.at("weights").at("values") == Json({ 0.25, 0.75 }));
}

void BatchTest::onlyTheChosenClassesMove()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("three.npz"));
    const QString recipePath = out + QStringLiteral(".recipe.json");
    const Run blend = run(words("blend --target builtin:notes --source builtin:digits --source "
                                "builtin:garments --weights 0.75,0.25 --move-classes 3,6,3 "
                                "--sample 50 --seed 7")
        + QStringList { QStringLiteral("--out"), out });
    QVERIFY2(blend.code == 0, blend.err);
    const engine::Dataset written = engine::readDataset({ .location = out.toStdString() });
    QCOMPARE(written.size(), std::size_t { 50 });
    for (const int label : written.labels)
        QCOMPARE(label, 3); // three quarters are of the digit
    const Json recipe = readJson(recipePath);
    QVERIFY(recipe["sources"][1]["selection"]["classes"] == Json::array({ 6 }));
    QVERIFY(recipe["target"]["selection"]["classes"] == Json::array({ 3 }));
}

void BatchTest::reproduceGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("inside"); // a file within a folder
    QTest::newRow("npz, closest") << QStringLiteral("--closest --format npz --sample 60 --seed 5")
                                  << QString();
    QTest::newRow("folder, drawn labels")
        << QStringLiteral("--uniform --format folder --labels sampled --first 60 --count 20")
        << QStringLiteral("/metadata.csv");
    QTest::newRow("barycentric, entropic")
        << QStringLiteral("--weights 0.1,0.9 --map barycentric --solver sinkhorn --first 60")
        << QString();
    QTest::newRow("one class each")
        << QStringLiteral("--uniform --move-classes 3,5,3 --sample 40") << QString();
}

void BatchTest::reproduceGivesTheSameBytes()
{
    QFETCH(QString, options);
    QFETCH(QString, inside);
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("export"));
    const QString again = folder.filePath(QStringLiteral("again"));
    QCOMPARE(run(words("blend --target builtin:notes --source builtin:digits --source builtin:kana")
                 + options.split(QLatin1Char(' ')) + QStringList { QStringLiteral("--out"), out })
                 .code,
        0);
    const Run reproduce = run({ QStringLiteral("reproduce"), out + QStringLiteral(".recipe.json"),
        QStringLiteral("--out"), again, QStringLiteral("--json") });
    QVERIFY2(reproduce.code == 0, reproduce.err);
    QVERIFY(reproduce.json().at("reproduced") == true);
    QVERIFY(!bytesIn(out + inside).isEmpty());
    QVERIFY(bytesIn(out + inside) == bytesIn(again + inside));
    QVERIFY(bytesIn(out + QStringLiteral(".recipe.json"))
        == bytesIn(again + QStringLiteral(".recipe.json")));
}

void BatchTest::reproduceNamesTheFirstDifference()
{
    QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("export.npz"));
    QCOMPARE(run(words("blend --target builtin:notes --source builtin:digits --uniform --first 50")
                 + QStringList { QStringLiteral("--out"), out })
                 .code,
        0);
    const QString recipePath = out + QStringLiteral(".recipe.json");
    Json recipe = readJson(recipePath);
    recipe["sources"][0]["checksum"] = "0123456789abcdef";
    std::ofstream(recipePath.toStdString()) << recipe.dump();
    const QString again = folder.filePath(QStringLiteral("again.npz"));
    const Run reproduce
        = run({ QStringLiteral("reproduce"), recipePath, QStringLiteral("--out"), again });
    QCOMPARE(reproduce.code, 1);
    QVERIFY2(reproduce.err.contains("source 1 builtin:digits has changed"), reproduce.err);
    QVERIFY(!QFile::exists(again));
}

/// Written by the program before parents were called by their record numbers: its export has rows.
void BatchTest::aRecipeOfAnEarlierVersionIsReproduced()
{
    const QString recipe = QStringLiteral(WANDER_SOURCE_DIR "/tests/app/fixtures/rows.recipe.json");
    QVERIFY(!readJson(recipe).at("export").contains("parents"));
    const QString again = file("rows.npz");
    const Run reproduce = run({ QStringLiteral("reproduce"), recipe, QStringLiteral("--out"), again,
        QStringLiteral("--json") });
    QVERIFY2(reproduce.code == 0, reproduce.err);
    QVERIFY(reproduce.json().at("reproduced") == true);
    QCOMPARE(bytesIn(again + QStringLiteral(".recipe.json")), bytesIn(recipe));
}

void BatchTest::aRecipeOfAnEarlierVersionIsRefusedInASentence()
{
    Json recipe
        = readJson(QStringLiteral(WANDER_SOURCE_DIR "/tests/app/fixtures/rows.recipe.json"));
    recipe.at("output").at("images") = "0123456789abcdef"; // as of a map that was drawn otherwise
    std::ofstream(file("other.recipe.json").toStdString()) << recipe;
    const Run reproduce = run({ QStringLiteral("reproduce"), file("other.recipe.json"),
        QStringLiteral("--out"), file("other.npz") });
    QCOMPARE(reproduce.code, 1);
    QVERIFY2(isOneSentence(reproduce.err), reproduce.err);
    QVERIFY2(reproduce.err.contains("0123456789abcdef"), reproduce.err);
    QVERIFY(!QFile::exists(file("other.npz")));
}

void BatchTest::badUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line : { "", "distance builtin:digits", "distance a b --solver magic",
             "distance a b --debiased", "distance a#first=x b", "distance a b --first 5 --sample 5",
             "distance a b --epsilon -1", "distance a b --epsilon 0", "distance a b --epsilon nan",
             "distance a b --tolerance nan", "distance a b --lambda-x -1",
             "distance a b --lambda-y nan", "distance a b --lambda-y inf", "distance a b --first 0",
             "distance a b --first 2.5", "distance a b --seed -1", "distance a b --seed 1.5",
             "blend --target a --source b --uniform --out c --export-seed -1",
             "distance a b --plan-out plan.txt", "fly", "pairwise builtin:digits",
             "simplex --target a", "simplex --target a --source b --size 3y",
             "simplex --target a --source b --map neural", "distance a b --lambda-x 0 --lambda-y 0",
             "blend --target a --source b --out c",
             "blend --target a --source b --weights 0.5 --out c",
             "blend --target a --source b --uniform --closest --out c",
             "blend --target a --source b --uniform --format idx --out c",
             "blend --target a --source b --uniform --solver sinkhorn --out c",
             "blend --target a --source b --uniform --move-classes 3 --out c" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void BatchTest::badUsageEndsWithTwo()
{
    QFETCH(QString, line);
    const Run bad = run(line.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY2(bad.code == 2, bad.err);
    QVERIFY2(isOneSentence(bad.err) && bad.err.size() < 200, bad.err);
    QVERIFY(bad.out.isEmpty());
}

void BatchTest::badInputEndsWithThree_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
        { "info /no/such/file", "distance builtin:digits builtin:nothing --json",
            "simplex --target builtin:notes --source /no/such/file",
            "blend --target builtin:notes --source builtin:digits --first 40 --uniform --out "
            "/no/such/folder/out.npz",
            "blend --target builtin:notes --source builtin:digits --first 40 --uniform --count 41 "
            "--out out.npz",
            "reproduce /no/such/recipe.json --out out" })
        QTest::newRow(line) << QString::fromLatin1(line);
}

void BatchTest::badInputEndsWithThree()
{
    QFETCH(QString, line);
    const Run bad = run(line.split(QLatin1Char(' ')));
    QVERIFY2(bad.code == 3, bad.err);
    QVERIFY2(isOneSentence(bad.err), bad.err);
    QVERIFY(bad.out.isEmpty());
}

void BatchTest::notConvergedEndsWithFourWhereRequired()
{
    const QStringList line = words("distance builtin:digits builtin:kana --first 60 --solver "
                                   "sinkhorn --epsilon 0.01 --max-iterations 3 --json");
    const Run lenient = run(line);
    QCOMPARE(lenient.code, 0);
    QVERIFY(lenient.json().at("solver").at("converged") == false);
    const Run strict = run(line + QStringList { QStringLiteral("--require-converged") });
    QCOMPARE(strict.code, 4);
    QVERIFY(strict.json().at("solver").at("converged") == false);

    const QString out = file("unconverged.npz");
    const Run blend
        = run(words("blend --target builtin:notes --source builtin:digits --first 60 --uniform "
                    "--map barycentric --solver sinkhorn --epsilon 0.01 --max-iterations 3 "
                    "--require-converged")
            + QStringList { QStringLiteral("--out"), out });
    QCOMPARE(blend.code, 4);
    QVERIFY(!QFile::exists(out));
}

void BatchTest::controlCLeavesNothingBehind()
{
    QTemporaryDir folder;
    QProcess process;
    process.start(program(),
        words(
            "blend --target builtin:digits --source builtin:kana --source builtin:glyphs --source "
            "builtin:garments --uniform --progress")
            + QStringList { QStringLiteral("--out"), folder.filePath(QStringLiteral("out.npz")) });
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForStarted());
    QByteArray told;
    while (!told.contains("Label distances") && process.waitForReadyRead(60000))
        told += process.readAllStandardError();
    QVERIFY2(told.contains("Label distances"), told);
    const qint64 id = process.processId();
    QVERIFY(id > 0 && ::kill(static_cast<pid_t>(id), SIGINT) == 0);
    QVERIFY(process.waitForFinished(30000)); // 200 ms on a quiet machine
    QVERIFY(process.exitStatus() == QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void BatchTest::controlCWhileLibTorchLoadsEndsInOrder()
{
    constexpr unsigned long kStep = 30; // milliseconds: all of the loading, in steps
    for (unsigned long later = 0; later < 12 * kStep; later += kStep) {
        QProcess process;
        process.start(program(), words("distance builtin:digits builtin:kana --first 60"));
        QVERIFY(process.waitForStarted());
        const qint64 id = process.processId();
        const QString maps = QStringLiteral("/proc/%1/maps").arg(id);
        while (!bytesIn(maps).contains("libwander_tensors") && !process.waitForFinished(1)) { }
        QThread::msleep(later);
        ::kill(static_cast<pid_t>(id), SIGINT);
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(30000));
        QVERIFY(process.exitStatus() == QProcess::NormalExit);
        QVERIFY(process.exitCode() == 130 || process.exitCode() == 0); // or done before
    }
}

void BatchTest::controlCInALongCallEndsSoonAfterItIsTold()
{
    // One class of 3,000 images of 3,136 pixels: LAPACK takes some seconds for it, in one call.
    constexpr int kImages = 3000;
    constexpr int kSide = 56;
    QStringList data;
    for (const char* name : { "one-images-idx3-ubyte", "two-images-idx3-ubyte" }) {
        std::vector<quint32> pixels(kImages * kSide * kSide / 4);
        QRandomGenerator(quint32(name[0])).fillRange(pixels.data(), qsizetype(pixels.size()));
        QFile images(file(name));
        QFile labels(
            file(name).replace(QStringLiteral("images-idx3"), QStringLiteral("labels-idx1")));
        QVERIFY(images.open(QIODevice::WriteOnly) && labels.open(QIODevice::WriteOnly));
        for (const quint32 number : { 2051, kImages, kSide, kSide })
            QDataStream(&images) << number;
        for (const quint32 number : { 2049, kImages })
            QDataStream(&labels) << number;
        images.write(reinterpret_cast<const char*>(pixels.data()), qint64(pixels.size()) * 4);
        labels.write(QByteArray(kImages, '\0'));
        data << file(name);
    }
    QProcess process;
    process.setReadChannel(QProcess::StandardError);
    process.start(program(),
        QStringList { QStringLiteral("distance") } + data
            + words("--device cpu --threads 1 --progress"));
    QByteArray told;
    while (!told.contains("Label distances") && process.waitForReadyRead(60000))
        told += process.readAllStandardError();
    QVERIFY2(told.contains("Label distances"), told);
    QThread::msleep(2500); // what comes before LAPACK can be interrupted
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    while (!told.contains("Cancelled.") && process.waitForReadyRead(60000))
        told += process.readAllStandardError();
    QElapsedTimer sinceTold;
    sinceTold.start();
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(sinceTold.elapsed() < 1500, QByteArray::number(sinceTold.elapsed()));
    QVERIFY2(process.exitCode() == 130 || process.exitCode() == 0, told); // or done before
}

void BatchTest::peopleGetATable()
{
    const Run distance = run(words("distance builtin:digits builtin:kana --first 60"));
    QCOMPARE(distance.code, 0);
    QVERIFY(distance.out.contains("OTDD squared") && distance.out.contains("features"));
    QVERIFY(!distance.out.contains('{'));
    QVERIFY2(distance.out.contains("Plan: exact, converged. Certified: no arc prices out; "),
        distance.out);
    const Run pairwise = run(words("pairwise builtin:digits builtin:kana --first 60"));
    QVERIFY2(pairwise.out.contains("1 to 2: exact, converged. Certified: "), pairwise.out);
    const Run simplex
        = run(words("simplex --target builtin:notes --source builtin:digits --first 60"));
    QVERIFY2(simplex.out.contains(": exact, converged. Certified: "), simplex.out);
    QVERIFY(run(words("--version")).out.startsWith("Wander "));
    QVERIFY(run(words("--help")).out.contains("simplex"));
}

void BatchTest::aTableOfSmallNumbersHasDecimals()
{
    const QStringList small = words("distance builtin:digits builtin:kana --first 60 --size 1x1");
    const Json distances = run(small + words("--json")).json().at("label_distances");
    double largest = 0;
    for (const Json& row : distances)
        for (const double value : row)
            largest = std::max(largest, value);
    QVERIFY(largest > 0 && largest < 1);
    const QByteArray wanted = QByteArray::number(largest, 'f', largest < 0.1 ? 5 : 4);
    const Run table = run(small);
    QVERIFY2(table.out.contains(wanted), wanted + " in\n" + table.out);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
