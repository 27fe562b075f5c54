// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `wander render` as a shell runs it: what it writes, twice the same, and how it refuses.
#include "app/session_file.h"

#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QString errors;
};

/// Small parts of the built-in datasets around notes.
QStringList smallData()
{
    return { QStringLiteral("builtin:digits#first=40"), QStringLiteral("builtin:garments#first=40"),
        QStringLiteral("builtin:notes#first=40") };
}

Outcome wander(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("XDG_RUNTIME_DIR")); // as on a server
    environment.remove(QStringLiteral("QT_QPA_PLATFORM")); // it has to know by itself
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(WANDER_BINARY_DIR "/wander"), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardError()) };
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class RenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoRunsWriteTheSameBytes_data();
    void twoRunsWriteTheSameBytes();
    void aSessionIsRenderedAtItsOwnWeights();
    void badUsageExitsWith2AndASentence_data();
    void badUsageExitsWith2AndASentence();
    void badInputExitsWith3();
    void theHelpNamesEveryOption();
};

void RenderTest::twoRunsWriteTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("options");
    QTest::newRow("PDF") << QStringLiteral("a.pdf") << QString();
    QTest::newRow("SVG") << QStringLiteral("a.svg") << QStringLiteral("--what strip");
    QTest::newRow("PNG") << QStringLiteral("a.png") << QStringLiteral("--dpi 100");
    QTest::newRow("report") << QStringLiteral("a.html") << QString();
    QTest::newRow("film") << QStringLiteral("a.gif")
                          << QStringLiteral("--size 320x180 --fps 5 --seconds 1");
}

void RenderTest::twoRunsWriteTheSameBytes()
{
    QFETCH(QString, name);
    QFETCH(QString, options);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const QStringList words = QStringList { QStringLiteral("render") } + smallData()
        + options.split(u' ', Qt::SkipEmptyParts) + QStringList { QStringLiteral("--out"), path };
    const Outcome outcome = wander(words);
    QCOMPARE(outcome.status, 0);
    const QByteArray first = bytesOf(path);
    QVERIFY(first.size() > 1000);
    QCOMPARE(wander(words).status, 0);
    QCOMPARE(bytesOf(path), first);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { name });
}

void RenderTest::aSessionIsRenderedAtItsOwnWeights()
{
    QTemporaryDir folder;
    app::Document document;
    std::vector<engine::DatasetRequest> requests;
    for (const QString& word : smallData())
        requests.push_back(engine::parseRequest(word.toStdString()));
    document.addDatasets(requests, true);
    document.setWeights({ 0.875, 0.125 });
    const QString session = folder.filePath(QStringLiteral("a.wander"));
    app::writeSession({ .state = document.state(), .datasets = { {}, {}, {} } }, session);
    const QString figure = folder.filePath(QStringLiteral("a.svg"));
    const QStringList words { QStringLiteral("render"), session, QStringLiteral("--what"),
        QStringLiteral("images"), QStringLiteral("--out"), figure };
    const Outcome outcome = wander(words);
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    QVERIFY(bytesOf(figure).contains("0.875 Digits"));
    QCOMPARE(wander(words + QStringList { QStringLiteral("--weights=0.25,0.75") }).status, 0);
    QVERIFY(bytesOf(figure).contains("0.250 Digits"));
}

void RenderTest::badUsageExitsWith2AndASentence_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("no file") << QString();
    QTest::newRow("no such kind") << QStringLiteral("--out a.pdf --what landscape");
    QTest::newRow("film in mm") << QStringLiteral("--out a.mp4 --size 180x100mm");
    QTest::newRow("odd film") << QStringLiteral("--out a.mp4 --size 321x200");
    QTest::newRow("a film of a matrix") << QStringLiteral("--out a.gif --what datasets");
    QTest::newRow("wrong weights") << QStringLiteral("--out a.png --weights 0.2,0.2,0.6");
    QTest::newRow("no such source") << QStringLiteral("--out a.png --what labels:7");
    QTest::newRow("no such path") << QStringLiteral("--out a.gif --path Nowhere");
}

void RenderTest::badUsageExitsWith2AndASentence()
{
    QFETCH(QString, options);
    const Outcome outcome = wander(QStringList { QStringLiteral("render") } + smallData()
        + options.split(u' ', Qt::SkipEmptyParts));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.errors.startsWith(QStringLiteral("wander: ")));
    QCOMPARE(outcome.errors.count(u'\n'), 1);
    QVERIFY(outcome.errors.trimmed().endsWith(u'.'));
}

void RenderTest::badInputExitsWith3()
{
    QTemporaryDir folder;
    const Outcome outcome = wander({ QStringLiteral("render"),
        folder.filePath(QStringLiteral("missing.npz")), QStringLiteral("builtin:notes#first=40"),
        QStringLiteral("--out"), folder.filePath(QStringLiteral("a.png")) });
    QCOMPARE(outcome.status, 3);
    QVERIFY(outcome.errors.contains(QStringLiteral("missing.npz")));
}

void RenderTest::theHelpNamesEveryOption()
{
    QProcess process;
    process.start(QStringLiteral(WANDER_BINARY_DIR "/wander"),
        { QStringLiteral("render"), QStringLiteral("--help") });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray help = process.readAllStandardOutput();
    for (const char* option : { "--out", "--what", "--size", "--dpi", "--font", "--font-size",
             "--weights", "--path", "--columns", "--colours", "--no-caption", "--dark", "--fps",
             "--seconds", "--there-and-back", "--light", "--report" })
        QVERIFY2(help.contains(option), option);
    for (const QByteArray& line : help.split('\n'))
        QVERIFY(line.size() <= 110);
}

QTEST_GUILESS_MAIN(RenderTest)
#include "render_test.moc"
