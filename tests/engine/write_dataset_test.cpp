// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin.h"
#include "engine/data/read_dataset.h"
#include "engine/data/selection.h"
#include "engine/data/write_dataset.h"
#include "engine/error.h"
#include "engine/random.h"
#include "tests/support/python.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>
#include <memory>
#include <set>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

using namespace engine;
namespace fs = std::filesystem;

class WriteDatasetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numpyReadsTheNpz();
    void pillowReadsTheFolder();
    void readingAgainGivesTheSameDataset_data() { addFormats(); }
    void readingAgainGivesTheSameDataset();
    void theRecipeLiesBeside_data() { addFormats(); }
    void theRecipeLiesBeside();
    void theSameContentGivesTheSameBytes();
    void progressComesToItsEnd_data() { addFormats(); }
    void progressComesToItsEnd();
    void aFormerExportIsReplaced_data() { addFormats(); }
    void aFormerExportIsReplaced();
    void aFolderTakesThePlaceOfAnNpzExport();
    void anEmptyFolderIsFilled();
    void nothingElseIsReplaced_data() { addFormats(); }
    void nothingElseIsReplaced();
    void cancellingLeavesNothingBehind_data() { addFormats(); }
    void cancellingLeavesNothingBehind();
    void cancellingKeepsTheFormerExport_data() { addFormats(); }
    void cancellingKeepsTheFormerExport();
    void cancellingTakesEffectAtOnce_data() { addFormats(); }
    void cancellingTakesEffectAtOnce();
    void aFileThatMayNotGrowIsNamed_data() { addFormats(); }
    void aFileThatMayNotGrowIsNamed();
    void aMissingFolderIsNamed_data() { addFormats(); }
    void aMissingFolderIsNamed();
    void aFolderThatMayNotBeWrittenIsNamed_data() { addFormats(); }
    void aFolderThatMayNotBeWrittenIsNamed();
    void anUnknownFormatIsRefused();
    void partsOfDifferentSizesAreRefused();

private:
    static void addFormats();
};

namespace {

/// 40 digits with soft labels over 10 classes and parents in two sources of the same name.
ExportedDataset someExport(std::size_t count = 40)
{
    ExportedDataset exported;
    static const Dataset digits = builtinDataset("digits");
    exported.dataset = select(digits, { .kind = Selection::Kind::first, .end = count });
    exported.dataset.classNames = { "zero", "..", "T-shirt/top", "\xc3\xa9t\xc3\xa9 \xe5\xa4\x8f",
        "a, \"b\"", "5", "CON", "lower", "Lower", "nine " };
    const auto N = static_cast<Index>(count);
    Random random(7);
    exported.softLabels = MatrixF::Zero(N, 10);
    for (Index i = 0; i < N; ++i) {
        const float share = static_cast<float>(random.uniform(0.5, 1));
        const int label = exported.dataset.labels[static_cast<std::size_t>(i)];
        exported.softLabels(i, label) = share;
        exported.softLabels(i, (label + 3) % 10) += 1 - share;
    }
    exported.sourceNames = { "My source/1", "My source/1" };
    for (int s = 0; s < 2; ++s) {
        MatrixD weights(N, 3);
        decltype(exported.parentRecords)::value_type records(N, 3);
        for (Index i = 0; i < N; ++i) {
            weights.row(i) << 0.75, 0.25, 0;
            records.row(i) << i, 1000 * (s + 1) + i, -1;
        }
        exported.parentWeights.push_back(weights);
        exported.parentRecords.push_back(records);
    }
    exported.recipe = "{\"program\": \"Wander\", \"note\": \"\xc3\xbc\"}";
    return exported;
}

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

/// Names of everything in a folder, sorted.
QStringList namesIn(const fs::path& folder)
{
    QStringList names;
    for (const auto& entry : fs::directory_iterator(folder))
        names << QString::fromStdString(entry.path().filename().string());
    names.sort();
    return names;
}

/// What writing throws, "" if it does not.
QString problemWriting(
    const ExportedDataset& exported, const std::string& format, const fs::path& out)
{
    try {
        writeDataset(exported, format, out);
        return {};
    } catch (const Error& problem) {
        return QString::fromUtf8(problem.what());
    }
}

/// A progress that asks for the end after some steps.
Progress cancelledAfter(long long steps)
{
    auto source = std::make_shared<std::stop_source>();
    return Progress(
        [source, steps](const std::string&, long long done, long long) {
            if (done >= steps)
                source->request_stop();
        },
        source->get_token());
}

/// While it lives no file may grow beyond the limit: what a full disk does, without one.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
        : handler_(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit { bytes, before_.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }

private:
    void (*handler_)(int);
    rlimit before_ {};
};

} // namespace

void WriteDatasetTest::addFormats()
{
    QTest::addColumn<QString>("format");
    for (const std::string& format : exportFormats())
        QTest::newRow(format.c_str()) << QString::fromStdString(format);
}

void WriteDatasetTest::numpyReadsTheNpz()
{
    const auto python = support::pythonWith("numpy");
    if (!python)
        QSKIP("There is no python3 with numpy.");
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "blend.npz";
    const ExportedDataset exported = someExport();
    writeDataset(exported, "npz", out);
    const QString said = support::pythonSays(*python, QStringLiteral(R"(
import sys, json, numpy as np
z = np.load(sys.argv[1], allow_pickle=False)
print(sorted(z.files))
print(z['images'].dtype, z['images'].shape, int(z['images'].astype(np.int64).sum()))
print(z['labels'].dtype, z['labels'].shape, int(z['labels'][7]))
print(z['soft_labels'].dtype, z['soft_labels'].shape, bool(np.allclose(z['soft_labels'].sum(1), 1)))
print(list(z['class_names']) == json.loads(sys.argv[2]), z['class_names'].dtype.kind)
print(z['parents_My_source_1'].dtype, z['parents_My_source_1'][5].tolist())
print(z['parents_My_source_1_2'].tolist()[5], z['parent_weights_My_source_1_2'].dtype, z['parent_weights_My_source_1_2'][5].tolist())
print(list(z['source_names']), json.loads(str(z['recipe']))['note'] == '\u00fc', z['recipe'].shape)
)"),
        { QString::fromStdString(out.string()),
            QStringLiteral(
                R"(["zero", "..", "T-shirt/top", "été 夏", "a, \"b\"", "5", "CON", "lower", "Lower", "nine "])") });
    long long sum = 0;
    for (const std::uint8_t value : exported.dataset.pixels)
        sum += value;
    const QStringList lines {
        QStringLiteral("['class_names', 'images', 'labels', 'parent_weights_My_source_1', "
                       "'parent_weights_My_source_1_2', 'parents_My_source_1', "
                       "'parents_My_source_1_2', 'recipe', 'soft_labels', 'source_names']"),
        QStringLiteral("uint8 (40, 28, 28, 1) %1").arg(sum),
        QStringLiteral("int64 (40,) %1").arg(exported.dataset.labels[7]),
        QStringLiteral("float32 (40, 10) True"),
        QStringLiteral("True U"),
        QStringLiteral("int64 [5, 1005, -1]"),
        QStringLiteral("[5, 2005, -1] float64 [0.75, 0.25, 0.0]"),
        QStringLiteral("['My source/1', 'My source/1'] True ()"),
    };
    QCOMPARE(said.split(QLatin1Char('\n')), lines);
}

void WriteDatasetTest::pillowReadsTheFolder()
{
    const auto python = support::pythonWith("PIL");
    if (!python)
        QSKIP("There is no python3 with Pillow.");
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "blend";
    ExportedDataset exported = someExport();
    writeDataset(exported, "folder", out);
    // as torchvision's ImageFolder walks it: classes are the sorted folders
    const QString said = support::pythonSays(*python, QStringLiteral(R"(
import sys, os, csv, json
from PIL import Image
root = sys.argv[1]
folders = sorted(e.name for e in os.scandir(root) if e.is_dir())
rows = list(csv.DictReader(open(os.path.join(root, 'metadata.csv'), encoding='utf-8', newline='')))
total = 0
for row in rows:
    image = Image.open(os.path.join(root, row['file_name']))
    assert image.mode == 'L' and image.size == (28, 28)
    total += sum(image.getdata())
    assert folders.index(row['file_name'].split('/')[0]) == int(row['label'])
print(len(rows), total, len(folders), folders[1], folders[2])
print(rows[7]['label'], rows[7]['p_a, "b"'], rows[7]['parents_My_source_1_2'], rows[7]['parent_weights_My_source_1'])
print(json.load(open(os.path.join(root, 'classes.json'), encoding='utf-8'))[4])
print(sum(len(f) for _, _, f in os.walk(root)))
)"),
        { QString::fromStdString(out.string()) });
    long long sum = 0;
    for (const std::uint8_t value : exported.dataset.pixels)
        sum += value;
    const float soft = exported.softLabels(7, 4);
    const QStringList lines = said.split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], QStringLiteral("40 %1 10 1 _ 2 T-shirt_top").arg(sum));
    const QStringList cells = lines[1].split(QLatin1Char(' '));
    QCOMPARE(cells[0].toInt(), exported.dataset.labels[7]);
    QCOMPARE(cells[1].toFloat(), soft);
    QCOMPARE(cells.mid(2),
        (QStringList { QStringLiteral("7"), QStringLiteral("2007"), QStringLiteral("0.75"),
            QStringLiteral("0.25") }));
    QCOMPARE(lines[2],
        QStringLiteral("{'label': 4, 'name': 'a, \"b\"', 'folder': '4 a, _b_', 'images': 4}"));
    QCOMPARE(lines[3], QStringLiteral("42")); // images, metadata.csv, classes.json
}

void WriteDatasetTest::readingAgainGivesTheSameDataset()
{
    QFETCH(QString, format);
    const std::vector<std::string> formats = exportFormats();
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "blend";
    ExportedDataset exported = someExport();
    for (const char* family : { "digits", "scenes" }) {
        exported.dataset
            = select(builtinDataset(family), { .kind = Selection::Kind::first, .end = 40 });
        writeDataset(exported, format.toStdString(), out);
        const Dataset read = readDataset({ .location = out.string() });
        QCOMPARE(read.shape, exported.dataset.shape);
        QCOMPARE(read.classNames, exported.dataset.classNames);
        QCOMPARE(classCounts(read), classCounts(exported.dataset));
        if (format == QLatin1String("npz"))
            QCOMPARE(contentChecksum(read), contentChecksum(exported.dataset));
        // a folder is read class by class: compare as sets
        std::multiset<std::pair<int, std::vector<std::uint8_t>>> written;
        std::multiset<std::pair<int, std::vector<std::uint8_t>>> found;
        for (std::size_t i = 0; i < read.size(); ++i) {
            const auto a = exported.dataset.image(i);
            const auto b = read.image(i);
            written.insert({ exported.dataset.labels[i], { a.begin(), a.end() } });
            found.insert({ read.labels[i], { b.begin(), b.end() } });
        }
        QVERIFY(written == found);
    }
}

void WriteDatasetTest::theRecipeLiesBeside()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    const ExportedDataset exported = someExport();
    writeDataset(exported, format.toStdString(), out);
    QCOMPARE(namesIn(out.parent_path()),
        (QStringList { QStringLiteral("out"), QStringLiteral("out.recipe.json") }));
    QCOMPARE(contentOf(out.string() + ".recipe.json"), exported.recipe + "\n");
}

void WriteDatasetTest::theSameContentGivesTheSameBytes()
{
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    writeDataset(someExport(), "npz", path / "a.npz");
    QTest::qWait(2100); // zip's clock ticks every two seconds
    writeDataset(someExport(), "npz", path / "b.npz");
    QVERIFY(contentOf(path / "a.npz") == contentOf(path / "b.npz"));
}

void WriteDatasetTest::progressComesToItsEnd()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    long long last = -1;
    long long steps = 0;
    const Progress progress([&](const std::string&, long long done, long long total) {
        QVERIFY(done > last);
        QCOMPARE(total, 40);
        last = done;
        ++steps;
    });
    writeDataset(someExport(), format.toStdString(), fs::path(folder.path().toStdString()) / "out",
        progress);
    QCOMPARE(last, 40);
    QCOMPARE(steps, 41);
}

void WriteDatasetTest::aFormerExportIsReplaced()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    ExportedDataset exported = someExport(20);
    writeDataset(exported, format.toStdString(), out);
    exported = someExport(40);
    exported.recipe = "{\"second\": true}";
    writeDataset(exported, format.toStdString(), out);
    QCOMPARE(readDataset({ .location = out.string() }).size(), std::size_t { 40 });
    QCOMPARE(contentOf(out.string() + ".recipe.json"), exported.recipe + "\n");
    QCOMPARE(namesIn(out.parent_path()).size(), 2);
}

void WriteDatasetTest::aFolderTakesThePlaceOfAnNpzExport()
{
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    writeDataset(someExport(), "npz", out);
    writeDataset(someExport(), "folder", out / ""); // a slash at the end changes nothing
    QVERIFY(fs::is_directory(out));
    QCOMPARE(namesIn(out.parent_path()).size(), 2);
}

void WriteDatasetTest::anEmptyFolderIsFilled()
{
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    fs::create_directory(out);
    writeDataset(someExport(), "folder", out);
    QVERIFY(fs::exists(out / "metadata.csv"));
}

void WriteDatasetTest::nothingElseIsReplaced()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path path = folder.path().toStdString();
    std::ofstream(path / "thesis.tex") << "Years of work";
    fs::create_directory(path / "photographs");
    std::ofstream(path / "photographs" / "one.jpg") << "a picture";
    for (const char* name : { "thesis.tex", "photographs" }) {
        const QString expected
            = QStringLiteral("Cannot write %1: it exists and is no earlier export of Wander.")
                  .arg(QString::fromStdString((path / name).string()));
        QCOMPARE(problemWriting(someExport(), format.toStdString(), path / name), expected);
    }
    QCOMPARE(contentOf(path / "thesis.tex"), std::string("Years of work"));
    QCOMPARE(contentOf(path / "photographs" / "one.jpg"), std::string("a picture"));
    std::ofstream(path / "new.recipe.json") << "Flour and eggs";
    QCOMPARE(problemWriting(someExport(), format.toStdString(), path / "new"),
        QStringLiteral("Cannot write %1: it exists and is no recipe.")
            .arg(QString::fromStdString((path / "new.recipe.json").string())));
    QCOMPARE(namesIn(path).size(), 3);
}

void WriteDatasetTest::cancellingLeavesNothingBehind()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    for (const long long steps : { 0, 17, 40 }) {
        QVERIFY_EXCEPTION_THROWN(
            writeDataset(someExport(), format.toStdString(), out, cancelledAfter(steps)),
            Cancelled);
        QCOMPARE(namesIn(out.parent_path()), QStringList());
    }
}

void WriteDatasetTest::cancellingKeepsTheFormerExport()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    writeDataset(someExport(20), format.toStdString(), out);
    QVERIFY_EXCEPTION_THROWN(
        writeDataset(someExport(40), format.toStdString(), out, cancelledAfter(30)), Cancelled);
    QCOMPARE(readDataset({ .location = out.string() }).size(), std::size_t { 20 });
    QCOMPARE(namesIn(out.parent_path()).size(), 2);
}

void WriteDatasetTest::cancellingTakesEffectAtOnce()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    const ExportedDataset exported = someExport(3000);
    std::stop_source stop;
    QElapsedTimer since;
    std::jthread cancelling([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        since.start();
        stop.request_stop();
    });
    try {
        writeDataset(exported, format.toStdString(), out, Progress({}, stop.get_token()));
        QSKIP("This machine writes 3,000 images within 50 ms.");
    } catch (const Cancelled&) {
        QVERIFY2(since.elapsed() < 200, qPrintable(QString::number(since.elapsed())));
    }
    QCOMPARE(namesIn(out.parent_path()), QStringList());
}

void WriteDatasetTest::aFileThatMayNotGrowIsNamed()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    const ExportedDataset exported = someExport(400);
    QString problem;
    {
        const FileSizeLimit limit(1024);
        problem = problemWriting(exported, format.toStdString(), out);
    }
    QVERIFY2(
        problem.startsWith(QStringLiteral("Cannot write ") + QString::fromStdString(out.string())),
        qPrintable(problem));
    QVERIFY2(problem.endsWith(QStringLiteral(": the file would become larger than allowed.")),
        qPrintable(problem));
    QVERIFY2(!problem.contains(QStringLiteral(".part-")), qPrintable(problem));
    QCOMPARE(namesIn(out.parent_path()), QStringList());
}

void WriteDatasetTest::aMissingFolderIsNamed()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "missing" / "out";
    QCOMPARE(problemWriting(someExport(), format.toStdString(), out),
        QStringLiteral("Cannot write %1: the folder %2 does not exist.")
            .arg(QString::fromStdString(out.string()),
                QString::fromStdString(out.parent_path().string())));
}

void WriteDatasetTest::aFolderThatMayNotBeWrittenIsNamed()
{
    QFETCH(QString, format);
    // not even root may make files in /proc
    const fs::path out = geteuid() == 0 ? "/proc/out" : "/out";
    const QString problem = problemWriting(someExport(), format.toStdString(), out);
    QVERIFY2(problem.startsWith(
                 QStringLiteral("Cannot write %1: ").arg(QString::fromStdString(out.string()))),
        qPrintable(problem));
    QCOMPARE(problem.count(QLatin1Char('.')), 1);
}

void WriteDatasetTest::anUnknownFormatIsRefused()
{
    QCOMPARE(problemWriting(someExport(), "floppy", "/tmp/out"),
        QStringLiteral("There is no export format \"floppy\"; there are npz, folder."));
}

void WriteDatasetTest::partsOfDifferentSizesAreRefused()
{
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    ExportedDataset exported = someExport();
    exported.softLabels = MatrixF::Zero(40, 9);
    QCOMPARE(problemWriting(exported, "npz", out),
        QStringLiteral("The export has soft labels of the wrong size."));
    exported = someExport();
    exported.parentWeights.pop_back();
    QCOMPARE(problemWriting(exported, "npz", out),
        QStringLiteral("The export has parents of the wrong size."));
    QCOMPARE(namesIn(out.parent_path()), QStringList());
}

QTEST_GUILESS_MAIN(WriteDatasetTest)
#include "write_dataset_test.moc"
