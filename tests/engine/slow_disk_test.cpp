// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that does not answer: this program's own fsync, syncfs and fopen stand before a door.
// Whoever waited for them would wait for ever, so nothing here depends on time.
#include "engine/data/read_dataset.h"
#include "tests/support/awkward_files.h"
#include "tests/support/exports.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <cstdio>
#include <dlfcn.h>
#include <future>
#include <string_view>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace engine;
using support::namesIn;
using support::someExport;
namespace fs = std::filesystem;

namespace {

/// Which call does not answer, counted from 0, until it is let go; -1: all answer.
struct Disk {
    std::atomic<int> calls { 0 };
    std::atomic<int> silent { -1 };
    std::promise<void> reached;
    std::promise<void> answer;
};

std::shared_ptr<Disk> disk = std::make_shared<Disk>();

void unanswered() noexcept
{
    const std::shared_ptr<Disk> here = disk;
    if (here->calls++ != here->silent)
        return;
    here->reached.set_value();
    here->answer.get_future().wait();
}

} // namespace

extern "C" int fsync(int descriptor)
{
    unanswered();
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

extern "C" int syncfs(int descriptor) noexcept
{
    unanswered();
    return static_cast<int>(::syscall(SYS_syncfs, descriptor));
}

extern "C" std::FILE* fopen(const char* path, const char* mode)
{
    if (std::string_view(path).find("/silent.") != std::string_view::npos)
        unanswered();
    using Open = std::FILE* (*)(const char*, const char*);
    static const auto systems = reinterpret_cast<Open>(::dlsym(RTLD_NEXT, "fopen"));
    return systems(path, mode);
}

class SlowDiskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsCancelledLeavesTheDisk_data() { addFormats(); }
    void whoIsCancelledLeavesTheDisk();
    void anotherExportTakesThePlaceOfALeftOne_data() { addFormats(); }
    void anotherExportTakesThePlaceOfALeftOne();
    void anExportThatIsThereIsNotTakenBack_data() { addFormats(); }
    void anExportThatIsThereIsNotTakenBack();

    void whoIsCancelledLeavesAFileThatDoesNotOpen();
    void anotherFileIsReadMeanwhile();

private:
    static void addFormats();
    static std::jthread silence(int call, std::stop_source stop);
    static void leaveAnExport(const QString& format, const fs::path& out);
};

void SlowDiskTest::addFormats()
{
    QTest::addColumn<QString>("format");
    for (const std::string& format : exportFormats())
        QTest::newRow(format.c_str()) << QString::fromStdString(format);
}

/// From now on that call does not answer; who waits for it is cancelled as soon as it is reached.
std::jthread SlowDiskTest::silence(int call, std::stop_source stop)
{
    disk = std::make_shared<Disk>();
    disk->silent = call;
    return std::jthread([here = disk, stop]() mutable {
        here->reached.get_future().wait();
        stop.request_stop();
    });
}

/// Of 40 images; its disk is silent until it is told to answer.
void SlowDiskTest::leaveAnExport(const QString& format, const fs::path& out)
{
    std::stop_source stop;
    const std::jthread other = silence(0, stop);
    QVERIFY_THROWS_EXCEPTION(Cancelled,
        writeDataset(someExport(40), format.toStdString(), out, Progress({}, stop.get_token())));
}

void SlowDiskTest::whoIsCancelledLeavesTheDisk()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    leaveAnExport(format, out);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(!fs::exists(out));
    disk->answer.set_value();
    QTRY_COMPARE(namesIn(out.parent_path()), QStringList()); // the one that was left clears up
}

void SlowDiskTest::anotherExportTakesThePlaceOfALeftOne()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    leaveAnExport(format, out);
    QVERIFY(!QTest::currentTestFailed());
    writeDataset(someExport(20), format.toStdString(), out);
    disk->answer.set_value();
    QTRY_COMPARE(namesIn(out.parent_path()),
        (QStringList { QStringLiteral("out"), QStringLiteral("out.recipe.json") }));
    QCOMPARE(readDataset({ .location = out.string() }).size(), std::size_t { 20 });
}

void SlowDiskTest::anExportThatIsThereIsNotTakenBack()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    writeDataset(someExport(20), format.toStdString(), out);
    std::stop_source stop;
    const std::jthread other = silence(2, stop); // the images, the recipe, and then the new names
    writeDataset(someExport(40), format.toStdString(), out, Progress({}, stop.get_token()));
    QVERIFY(stop.stop_requested());
    QCOMPARE(readDataset({ .location = out.string() }).size(), std::size_t { 40 });
    disk->answer.set_value();
    QTRY_COMPARE(namesIn(out.parent_path()),
        (QStringList { QStringLiteral("out"), QStringLiteral("out.recipe.json") }));
}

void SlowDiskTest::whoIsCancelledLeavesAFileThatDoesNotOpen()
{
    const support::TestFolder folder;
    const std::string file = folder.write("silent.npy", support::npy("|u1", "(2, 4, 4)", {}));
    std::stop_source stop;
    const std::jthread other = silence(0, stop);
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, readDataset({ .location = file }, Progress({}, stop.get_token())));
    disk->answer.set_value();
}

void SlowDiskTest::anotherFileIsReadMeanwhile()
{
    const support::TestFolder folder;
    const std::string file = folder.write("silent.csv", support::bytesOf("1,2,3,4,5\n"));
    const std::string there = folder.write("there.csv", support::bytesOf("1,2,3,4,5\n"));
    std::stop_source stop;
    const std::jthread other = silence(0, stop);
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, readDataset({ .location = file }, Progress({}, stop.get_token())));
    QCOMPARE(readDataset({ .location = there }).size(), std::size_t { 1 });
    disk->answer.set_value();
}

QTEST_GUILESS_MAIN(SlowDiskTest)
#include "slow_disk_test.moc"
