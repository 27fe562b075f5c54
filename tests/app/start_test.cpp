// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as it starts.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

class StartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theWindowIsThereBeforeItsPointCanBeDragged();
    void noStartWaitsForTheLargeLibraries();
};

void StartTest::theWindowIsThereBeforeItsPointCanBeDragged()
{
    const QTemporaryDir home;
    QProcess wander;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
             "XDG_STATE_HOME", "XDG_RUNTIME_DIR" })
        environment.insert(QString::fromLatin1(name), home.path());
    wander.setProcessEnvironment(environment);
    wander.start(QStringLiteral(WANDER_BINARY_DIR "/wander"), { QStringLiteral("--report-start") });
    QVERIFY2(wander.waitForFinished(120'000), "wander --report-start did not leave.");
    QCOMPARE(wander.exitCode(), 0);

    const QStringList words
        = QString::fromLatin1(wander.readAllStandardOutput()).simplified().split(u' ');
    QCOMPARE(words.size(), 4);
    QCOMPARE(words[0], QStringLiteral("window_ms"));
    QCOMPARE(words[2], QStringLiteral("draggable_ms"));
    QVERIFY(words[1].toDouble() > 0);
    QVERIFY(words[1].toDouble() < words[3].toDouble());
}

/// Each of them draws in a hundred others, which a disk takes seconds to read.
void StartTest::noStartWaitsForTheLargeLibraries()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), { QStringLiteral(WANDER_BINARY_DIR "/wander") });
    if (!ldd.waitForFinished())
        QSKIP("There is no ldd here.");
    const QString libraries = QString::fromLocal8Bit(ldd.readAllStandardOutput());
    QVERIFY(libraries.contains(QStringLiteral("libQt6Widgets")));
    for (const char* large : { "libopencv", "libtorch", "libQt6Multimedia", "libgdal" })
        QVERIFY2(!libraries.contains(QString::fromLatin1(large)), large);
}

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
