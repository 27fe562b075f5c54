// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/builtin.h"
#include "engine/data/read_dataset.h"
#include "tests/support/exports.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace engine;
using support::contentOf;
using support::namesIn;
using support::someExport;
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

private:
    static void addFormats();
};

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
print(z['source_names'].tolist(), json.loads(str(z['recipe']))['note'] == '\u00fc', z['recipe'].shape)
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

QTEST_GUILESS_MAIN(WriteDatasetTest)
#include "write_dataset_test.moc"
