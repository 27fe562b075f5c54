// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports to a disk that does not answer: this program's own fsync and syncfs stand before a door.
// Whoever waited for them would wait for ever, so nothing here depends on time.
#include "engine/data/read_dataset.h"
#include "tests/support/exports.h"

#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <future>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace engine;
using support::namesIn;
using support::someExport;
namespace fs = std::filesystem;

namespace {

/// Which flush does not answer, counted from 0, until it is let go; -1: all answer.
struct Disk {
    std::atomic<int> flushes { 0 };
    std::atomic<int> silent { -1 };
    std::promise<void> reached;
    std::promise<void> answer;
};

std::shared_ptr<Disk> disk = std::make_shared<Disk>();

void flushed() noexcept
{
    const std::shared_ptr<Disk> here = disk;
    if (here->flushes++ != here->silent)
        return;
    here->reached.set_value();
    here->answer.get_future().wait();
}

} // namespace

extern "C" int fsync(int descriptor)
{
    flushed();
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

extern "C" int syncfs(int descriptor) noexcept
{
    flushed();
    return static_cast<int>(::syscall(SYS_syncfs, descriptor));
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

private:
    static void addFormats();
    static std::jthread silence(int flush, std::stop_source stop);
};

void SlowDiskTest::addFormats()
{
    QTest::addColumn<QString>("format");
    for (const std::string& format : exportFormats())
        QTest::newRow(format.c_str()) << QString::fromStdString(format);
}

/// From now on that flush does not answer; who waits for it is cancelled as soon as it is reached.
std::jthread SlowDiskTest::silence(int flush, std::stop_source stop)
{
    disk = std::make_shared<Disk>();
    disk->silent = flush;
    return std::jthread([here = disk, stop]() mutable {
        here->reached.get_future().wait();
        stop.request_stop();
    });
}

void SlowDiskTest::whoIsCancelledLeavesTheDisk()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    std::stop_source stop;
    const std::jthread other = silence(0, stop);
    QVERIFY_THROWS_EXCEPTION(Cancelled,
        writeDataset(someExport(), format.toStdString(), out, Progress({}, stop.get_token())));
    QVERIFY(!fs::exists(out));
    disk->answer.set_value();
    QTRY_COMPARE(namesIn(out.parent_path()), QStringList()); // the one that was left clears up
}

void SlowDiskTest::anotherExportTakesThePlaceOfALeftOne()
{
    QFETCH(QString, format);
    const QTemporaryDir folder;
    const fs::path out = fs::path(folder.path().toStdString()) / "out";
    std::stop_source stop;
    const std::jthread other = silence(0, stop);
    QVERIFY_THROWS_EXCEPTION(Cancelled,
        writeDataset(someExport(40), format.toStdString(), out, Progress({}, stop.get_token())));
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

QTEST_GUILESS_MAIN(SlowDiskTest)
#include "slow_disk_test.moc"
