// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/write/formats.h"
#include "engine/data/write/output_file.h"
#include "engine/data/write/png.h"
#include "engine/data/write/staged.h"
#include "engine/data/write/zip_writer.h"
#include "engine/error.h"
#include "engine/random.h"
#include "tests/support/python.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace engine;
namespace fs = std::filesystem;

class ExportFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsNoticedOnceItIsFull();
    void aFullDiskIsNoticedAtTheLatestOnClosing();
    void bytesAreReplacedInPlace();
    void aStagedFileThatIsNotKeptPutsTheOldOneBack();
    void aStagedFileIsInvisibleUntilPublished();
    void folderNamesAreSafe_data();
    void folderNamesAreSafe();
    void sourceKeysArePlainAndDifferent();
    void pythonUnpacksTheZip();
    void largeEntriesHaveZip64Records();
    void pillowReadsGreyAndColour();
};

void ExportFilesTest::aFullDiskIsNoticedOnceItIsFull()
{
    if (!fs::exists("/dev/full"))
        QSKIP("There is no /dev/full.");
    OutputFile file("/dev/full", "/media/stick/blend.npz");
    const std::vector<std::uint8_t> much(1 << 20, 1);
    try {
        file.write(much);
        QFAIL("A full disk took a megabyte.");
    } catch (const Error& problem) {
        QCOMPARE(QString::fromUtf8(problem.what()),
            QStringLiteral("Cannot write /media/stick/blend.npz: the disk is full."));
    }
}

void ExportFilesTest::aFullDiskIsNoticedAtTheLatestOnClosing()
{
    if (!fs::exists("/dev/full"))
        QSKIP("There is no /dev/full.");
    OutputFile file("/dev/full", "little.txt");
    file.write("a little text stays in the buffer");
    QVERIFY_THROWS_EXCEPTION(Error, file.close(OutputFile::Durability::cached));
}

void ExportFilesTest::bytesAreReplacedInPlace()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "file";
    OutputFile file(path, path);
    file.write("one two ");
    const std::uint8_t other[] = { 'T', 'W', 'O' };
    file.writeAt(4, other);
    file.write("three");
    QCOMPARE(file.position(), std::uint64_t { 13 });
    file.close(OutputFile::Durability::onDisk);
    std::string text;
    std::getline(std::ifstream(path), text);
    QCOMPARE(text, std::string("one TWO three"));
}

void ExportFilesTest::aStagedFileThatIsNotKeptPutsTheOldOneBack()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "file";
    std::ofstream(path) << "old";
    {
        Staged staged(path);
        std::ofstream(staged.temporary()) << "new";
        staged.publish();
        std::string text;
        std::getline(std::ifstream(path), text);
        QCOMPARE(text, std::string("new"));
    }
    std::string text;
    std::getline(std::ifstream(path), text);
    QCOMPARE(text, std::string("old"));
    QCOMPARE(std::distance(fs::directory_iterator(path.parent_path()), {}), 1);
}

void ExportFilesTest::aStagedFileIsInvisibleUntilPublished()
{
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "file";
    {
        Staged staged(path);
        std::ofstream(staged.temporary()) << "new";
        QVERIFY(!fs::exists(path));
        staged.publish();
        QVERIFY(fs::exists(path));
    }
    QVERIFY(!fs::exists(path)); // since nobody kept it
}

void ExportFilesTest::folderNamesAreSafe_data()
{
    QTest::addColumn<QStringList>("classes");
    QTest::addColumn<QStringList>("folders");
    const auto row = [](const char* name, const QStringList& classes, const QStringList& folders) {
        QTest::newRow(name) << classes << folders;
    };
    using List = QStringList;
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    row("already safe", List { text("cat"), text("dog") }, List { text("cat"), text("dog") });
    row("sorted otherwise", List { text("dog"), text("cat") },
        List { text("0 dog"), text("1 cat") });
    row("climbing out", List { text(".."), text("../../etc"), text("/root") },
        List { text("_"), text("_._.._etc"), text("_root") });
    row("hidden", List { text(".git") }, List { text("_git") });
    row("other alphabets", List { text("été"), text("夏") }, List { text("été"), text("夏") });
    row("equal but for capitals", List { text("A"), text("a") }, List { text("0 A"), text("1 a") });
    row("equal after all", List { text("a/b"), text("a:b") },
        List { text("0 a_b"), text("1 a_b") });
    row("empty", List { QString() }, List { text("_") });
    row("reserved elsewhere", List { text("nul") }, List { text("_nul") });
    row("too long", List { QString(60, QChar(0x590f)) }, List { QString(33, QChar(0x590f)) });
}

void ExportFilesTest::folderNamesAreSafe()
{
    QFETCH(QStringList, classes);
    QFETCH(QStringList, folders);
    std::vector<std::string> names;
    for (const QString& name : classes)
        names.push_back(name.toStdString());
    QStringList found;
    for (const std::string& name : safeFolderNames(names))
        found << QString::fromStdString(name);
    QCOMPARE(found, folders);
}

void ExportFilesTest::sourceKeysArePlainAndDifferent()
{
    const std::vector<std::string> keys
        = sourceKeys({ "MNIST", "a b/c", "a b/c", "\xe5\xa4\x8f", "" });
    QCOMPARE(keys, (std::vector<std::string> { "MNIST", "a_b_c", "a_b_c_2", "_", "__2" }));
}

void ExportFilesTest::pythonUnpacksTheZip()
{
    const auto python = support::pythonWith("zipfile");
    if (!python)
        QSKIP("There is no python3.");
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "some.zip";
    OutputFile file(path, path);
    ZipWriter zip(file);
    const std::vector<std::uint8_t> zeros(300000, 0);
    zip.begin("zeros", 2 * zeros.size());
    zip.write(zeros);
    zip.write(zeros);
    zip.end();
    zip.begin("\xc3\xa9mpty", 0);
    zip.end();
    zip.finish();
    file.close(OutputFile::Durability::cached);
    QCOMPARE(support::pythonSays(*python, QStringLiteral(R"(
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
print(z.testzip(), [(i.filename, i.file_size, i.date_time[0]) for i in z.infolist()])
print(z.infolist()[0].compress_size < 2000)
)"),
                 { QString::fromStdString(path.string()) }),
        QStringLiteral("None [('zeros', 600000, 1980), ('émpty', 0, 1980)]\nTrue"));
}

void ExportFilesTest::largeEntriesHaveZip64Records()
{
    const auto python = support::pythonWith("zipfile");
    if (!python)
        QSKIP("There is no python3.");
    const QTemporaryDir folder;
    const fs::path path = fs::path(folder.path().toStdString()) / "large.zip";
    OutputFile file(path, path);
    ZipWriter zip(file, 2000); // instead of 4 GB
    Random random(1);
    for (const std::size_t size : { 500, 5000, 700 }) {
        std::vector<std::uint8_t> bytes(size);
        for (std::uint8_t& byte : bytes)
            byte = static_cast<std::uint8_t>(random.next());
        zip.begin(std::to_string(size), size);
        zip.write(bytes);
        zip.end();
    }
    zip.finish();
    file.close(OutputFile::Durability::cached);
    QCOMPARE(support::pythonSays(*python, QStringLiteral(R"(
import sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
print(z.testzip(), [(i.file_size, len(z.read(i)), i.extract_version) for i in z.infolist()])
print(open(sys.argv[1], 'rb').read().count(b'PK\x06\x06'))
)"),
                 { QString::fromStdString(path.string()) }),
        QStringLiteral("None [(500, 500, 20), (5000, 5000, 45), (700, 700, 45)]\n1"));
}

void ExportFilesTest::pillowReadsGreyAndColour()
{
    const auto python = support::pythonWith("PIL");
    if (!python)
        QSKIP("There is no python3 with Pillow.");
    const QTemporaryDir folder;
    for (const int channels : { 1, 3 }) {
        const ImageShape shape { 5, 7, channels };
        std::vector<std::uint8_t> pixels(shape.values());
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels[i] = static_cast<std::uint8_t>(37 * i + 11);
        const fs::path path = fs::path(folder.path().toStdString()) / "image.png";
        OutputFile file(path, path);
        file.write(pngOf(shape, pixels));
        file.close(OutputFile::Durability::cached);
        QString expected;
        for (const std::uint8_t value : pixels)
            expected += QString::number(value) + QLatin1Char(' ');
        QCOMPARE(support::pythonSays(*python, QStringLiteral(R"(
import sys
from PIL import Image
i = Image.open(sys.argv[1])
print(i.mode, i.size, *i.tobytes())
)"),
                     { QString::fromStdString(path.string()) }),
            QStringLiteral("%1 (7, 5) %2")
                .arg(channels == 1 ? QStringLiteral("L") : QStringLiteral("RGB"),
                    expected.trimmed()));
    }
}

QTEST_GUILESS_MAIN(ExportFilesTest)
#include "export_files_test.moc"
