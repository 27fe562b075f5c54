// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archive.h"
#include "tests/support/awkward_files.h"

#include <QTest>

using namespace engine;
using namespace support;

class ArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfArchiveIsReadAsTheFolderInIt_data();
    void everyKindOfArchiveIsReadAsTheFolderInIt();
    void whatFileManagersLeaveBehindIsIgnored();
    void namesMayBeInAnyScript();
    void entriesThatLeaveTheFolderAreRefused_data();
    void entriesThatLeaveTheFolderAreRefused();
    void aTruncatedArchiveIsRefused_data();
    void aTruncatedArchiveIsRefused();
    void aBombIsRefused();
    void theWayToAMemberCanBeCancelled();
    void anEmptyArchiveIsRefused();
};

namespace {

Members imageTree()
{
    return { { "set/dog/1.png", greyPng(4, 10) }, { "set/cat/2.png", greyPng(4, 20) },
        { "set/cat/1.png", greyPng(4, 30) } };
}

} // namespace

void ArchiveTest::everyKindOfArchiveIsReadAsTheFolderInIt_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "zip", "deflated zip", "tar", "tar.gz" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ArchiveTest::everyKindOfArchiveIsReadAsTheFolderInIt()
{
    QFETCH(QString, kind);
    const TestFolder folder;
    Bytes bytes = kind.endsWith(QStringLiteral("zip"))
        ? zip(imageTree(), kind == QStringLiteral("deflated zip"))
        : tar(imageTree());
    if (kind == QStringLiteral("tar.gz"))
        bytes = gzipped(bytes);
    const std::string file = folder.write("pets", bytes);
    const Dataset dataset = readDataset({ .location = file });
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "cat", "dog" }));
    QCOMPARE(dataset.labels, (std::vector<int> { 0, 0, 1 }));
    QCOMPARE(int(dataset.image(0)[0]), 30);
    QCOMPARE(int(dataset.image(1)[0]), 20);
    QCOMPARE(int(dataset.image(2)[0]), 10);
    QCOMPARE(dataset.provenance.format, std::string("archive of images"));
    QCOMPARE(readDataset(parseRequest(file + "#range=1:2")).pixels, Bytes(16, 20));
}

void ArchiveTest::whatFileManagersLeaveBehindIsIgnored()
{
    const TestFolder folder;
    Members members = imageTree();
    members.push_back({ "__MACOSX/set/cat/._1.png", greyPng(4, 1) });
    members.push_back({ "set/cat/.DS_Store", bytesOf("x") });
    members.push_back({ "set/cat/._2.png", bytesOf("x") });
    const Dataset dataset = readDataset({ .location = folder.write("a.zip", zip(members)) });
    QCOMPARE(dataset.size(), std::size_t { 3 });
    QVERIFY(dataset.provenance.notes.empty());
}

void ArchiveTest::namesMayBeInAnyScript()
{
    const TestFolder folder;
    const std::string name = "\xe3\x81\x8a"; // hiragana o
    const Dataset dataset = readDataset(
        { .location = folder.write("a.zip",
              zip({ { name + "/1.png", greyPng(4, 1) }, { "ki/1.png", greyPng(4, 1) } })) });
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "ki", name }));
}

void ArchiveTest::entriesThatLeaveTheFolderAreRefused_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        { "../evil.png", "set/../../evil.png", "/etc/evil.png", "..\\evil.png", "C:\\evil.png" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ArchiveTest::entriesThatLeaveTheFolderAreRefused()
{
    QFETCH(QString, name);
    const TestFolder folder;
    Members members = imageTree();
    members.push_back({ name.toStdString(), greyPng(4, 1) });
    for (const std::string& file :
        { folder.write("evil.zip", zip(members)), folder.write("evil.tar", tar(members)) }) {
        const QString problem = problemWith(file);
        QVERIFY2(
            problem.contains(QStringLiteral("would lie outside the folder")), qPrintable(problem));
        QVERIFY(problem.contains(QStringLiteral("evil")));
    }
}

void ArchiveTest::aTruncatedArchiveIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "zip", "tar", "tar.gz" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ArchiveTest::aTruncatedArchiveIsRefused()
{
    QFETCH(QString, kind);
    const TestFolder folder;
    Bytes bytes = kind == QStringLiteral("zip") ? zip(imageTree()) : tar(imageTree());
    if (kind == QStringLiteral("tar.gz"))
        bytes = gzipped(bytes);
    const std::string file
        = folder.write("a." + kind.toStdString(), cut(bytes, bytes.size() * 9 / 20));
    QVERIFY2(!problemWith(file).isEmpty(), "half an archive was read as if it were whole");
}

void ArchiveTest::aBombIsRefused()
{
    const TestFolder folder;
    // 80 MB of zeros in 80 kB, as an image that says it is a PNG.
    const Members members { { "a/1.png", joined(greyPng(4, 1), Bytes(80'000'000, 0)) } };
    const QString problem = problemWith(folder.write("bomb.zip", zip(members, true)));
    QVERIFY2(problem.contains(QStringLiteral("unpacks to more than a hundred times its size")),
        qPrintable(problem));
}

void ArchiveTest::theWayToAMemberCanBeCancelled()
{
    const TestFolder folder;
    const std::string file = folder.write("pets.tar.gz", gzipped(tar(imageTree())));
    const ByteSource last = archiveFile(file, archiveFiles(file, {}).back());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(last.open(Progress({}, stop.get_token())), Cancelled);
}

void ArchiveTest::anEmptyArchiveIsRefused()
{
    const TestFolder folder;
    QVERIFY(problemWith(folder.write("a.zip", zip({}))).contains(QStringLiteral("empty")));
    QVERIFY(problemWith(folder.write("b.zip", zip({ { "a.txt", bytesOf("x") } })))
                .contains(QStringLiteral("no images")));
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "archive_test.moc"
