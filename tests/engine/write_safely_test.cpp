// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/read_dataset.h"
#include "engine/error.h"
#include "tests/support/exports.h"

#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <fstream>
#include <memory>
#include <optional>
#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace engine;
using support::contentOf;
using support::namesIn;
using support::someExport;
namespace fs = std::filesystem;

class WriteSafelyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    void aFullDiskIsSaidAndNothingStaysOnIt_data() { addFormats(); }
    void aFullDiskIsSaidAndNothingStaysOnIt();
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

/// A disk of half a megabyte, where one may be made.
class SmallDisk {
public:
    SmallDisk()
        : mounted_(
            mount("none", folder_.path().toStdString().c_str(), "tmpfs", 0, "size=512k") == 0)
    {
    }
    ~SmallDisk()
    {
        if (mounted_)
            umount(folder_.path().toStdString().c_str());
    }

    std::optional<fs::path> path() const
    {
        return mounted_ ? std::optional<fs::path>(folder_.path().toStdString()) : std::nullopt;
    }

private:
    QTemporaryDir folder_;
    bool mounted_ = false;
};

} // namespace

void WriteSafelyTest::addFormats()
{
    QTest::addColumn<QString>("format");
    for (const std::string& format : exportFormats())
        QTest::newRow(format.c_str()) << QString::fromStdString(format);
}

void WriteSafelyTest::aFormerExportIsReplaced()
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

void WriteSafelyTest::aFolderTakesThePlaceOfAnNpzExport()
{
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    writeDataset(someExport(), "npz", out);
    writeDataset(someExport(), "folder", out / ""); // a slash at the end changes nothing
    QVERIFY(fs::is_directory(out));
    QCOMPARE(namesIn(out.parent_path()).size(), 2);
}

void WriteSafelyTest::anEmptyFolderIsFilled()
{
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    fs::create_directory(out);
    writeDataset(someExport(), "folder", out);
    QVERIFY(fs::exists(out / "metadata.csv"));
}

void WriteSafelyTest::nothingElseIsReplaced()
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

void WriteSafelyTest::cancellingLeavesNothingBehind()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    for (const long long steps : { 0, 17, 40 }) {
        QVERIFY_THROWS_EXCEPTION(Cancelled,
            writeDataset(someExport(), format.toStdString(), out, cancelledAfter(steps)));
        QTRY_COMPARE(namesIn(out.parent_path()), QStringList()); // at once unless the disk is slow
    }
}

void WriteSafelyTest::cancellingKeepsTheFormerExport()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    writeDataset(someExport(20), format.toStdString(), out);
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, writeDataset(someExport(40), format.toStdString(), out, cancelledAfter(30)));
    QCOMPARE(readDataset({ .location = out.string() }).size(), std::size_t { 20 });
    QTRY_COMPARE(namesIn(out.parent_path()).size(), 2);
}

void WriteSafelyTest::cancellingTakesEffectAtOnce()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    const ExportedDataset exported = someExport(3000);
    std::stop_source stop;
    long long last = 0; // step that was begun
    const auto stopOnTheWay = [&](const std::string&, long long done, long long total) {
        last = std::max(last, done);
        if (total > 0 && 3 * done > total)
            stop.request_stop();
    };
    QVERIFY_EXCEPTION_THROWN(
        writeDataset(exported, format.toStdString(), out, Progress(stopOnTheWay, stop.get_token())),
        Cancelled);
    QVERIFY2(last > 0 && last < 1100, qPrintable(QString::number(last))); // of 3,000 images
    QTRY_COMPARE(namesIn(out.parent_path()), QStringList());
}

void WriteSafelyTest::aFullDiskIsSaidAndNothingStaysOnIt()
{
    QFETCH(QString, format);
    const SmallDisk disk;
    if (!disk.path())
        QSKIP("Only root may make a small disk.");
    writeDataset(someExport(10), format.toStdString(), *disk.path() / "former");
    const fs::path out = *disk.path() / "out";
    const QString problem = problemWriting(someExport(3000), format.toStdString(), out);
    QVERIFY2(problem.startsWith(
                 QStringLiteral("Cannot write %1").arg(QString::fromStdString(out.string()))),
        qPrintable(problem));
    QVERIFY2(problem.endsWith(QStringLiteral(": the disk is full.")), qPrintable(problem));
    QCOMPARE(namesIn(*disk.path()),
        (QStringList { QStringLiteral("former"), QStringLiteral("former.recipe.json") }));
}

void WriteSafelyTest::aFileThatMayNotGrowIsNamed()
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

void WriteSafelyTest::aMissingFolderIsNamed()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "missing" / "out";
    QCOMPARE(problemWriting(someExport(), format.toStdString(), out),
        QStringLiteral("Cannot write %1: the folder %2 does not exist.")
            .arg(QString::fromStdString(out.string()),
                QString::fromStdString(out.parent_path().string())));
}

void WriteSafelyTest::aFolderThatMayNotBeWrittenIsNamed()
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

void WriteSafelyTest::anUnknownFormatIsRefused()
{
    QCOMPARE(problemWriting(someExport(), "floppy", "/tmp/out"),
        QStringLiteral("There is no export format \"floppy\"; there are npz, folder."));
}

void WriteSafelyTest::partsOfDifferentSizesAreRefused()
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

QTEST_GUILESS_MAIN(WriteSafelyTest)
#include "write_safely_test.moc"
