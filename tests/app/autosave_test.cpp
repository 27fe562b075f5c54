// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What outlives a crash. The program itself runs here, on Qt's VNC screen, gets real keys and is
// killed.
#include "app/autosave_folder.h"
#include "app/session_file.h"
#include "tests/app/small_example.h"

#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>
#include <csignal>

using app::AutosaveFolder;

namespace {

constexpr int kLong = 60'000; // milliseconds: a slow machine that builds something else meanwhile

constexpr int kReading = 2'000; // for a question to appear, for a small session to open

// X11 key symbols, as VNC sends them.
constexpr quint32 kReturn = 0xff0d;
constexpr quint32 kControl = 0xffe3;

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A running wander with a screen of its own, whose keys we press.
class Program {
public:
    Program(const QTemporaryDir& home, const QStringList& arguments)
    {
        const int port = freePort();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : { "HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
                 "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
            environment.insert(QString::fromLatin1(name), home.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"),
            QStringLiteral("vnc:port=%1:size=1000x700").arg(port));
        process_.setProcessEnvironment(environment);
        process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process_.start(QStringLiteral(WANDER_BINARY_DIR "/wander"), arguments);
        QElapsedTimer clock;
        clock.start();
        while (!connected_ && clock.elapsed() < kLong && process_.state() != QProcess::NotRunning) {
            connected_ = shakeHands(static_cast<quint16>(port));
            QTest::qWait(50);
        }
    }
    ~Program()
    {
        if (process_.state() != QProcess::NotRunning)
            kill();
    }

    bool isRunning() const { return connected_ && process_.state() == QProcess::Running; }

    void press(quint32 key, quint32 modifier = 0)
    {
        if (modifier != 0)
            send(modifier, true);
        send(key, true);
        send(key, false);
        if (modifier != 0)
            send(modifier, false);
        socket_.flush();
    }

    /// At once, with no chance to do anything.
    void kill()
    {
        ::kill(static_cast<pid_t>(process_.processId()), SIGKILL);
        process_.waitForFinished();
    }

    /// Whether it has taken what is unsaved at `path` for itself: it offers to recover it.
    bool holds(const QString& path) const
    {
        qint64 holder = 0;
        QString host, application;
        return QLockFile(path + QStringLiteral(".lock")).getLockInfo(&holder, &host, &application)
            && holder == process_.processId();
    }

    /// Whether it ended by itself, as it should.
    bool endsWell()
    {
        return process_.waitForFinished(kLong) && process_.exitStatus() == QProcess::NormalExit
            && process_.exitCode() == 0;
    }

private:
    QByteArray received(int count)
    {
        while (socket_.bytesAvailable() < count && socket_.waitForReadyRead(2000)) { }
        return socket_.read(count);
    }

    /// RFC 6143, version 3.3: no password, the screen shared.
    bool shakeHands(quint16 port)
    {
        socket_.abort();
        socket_.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!socket_.waitForConnected(2000) || received(12).size() != 12)
            return false;
        socket_.write("RFB 003.003\n");
        if (received(4) != QByteArray("\0\0\0\1", 4))
            return false;
        socket_.write("\1", 1);
        const QByteArray start = received(24);
        return start.size() == 24
            && received(qFromBigEndian<qint32>(start.constData() + 20)).size() > 0;
    }

    void send(quint32 key, bool down)
    {
        QByteArray message(8, '\0');
        message[0] = 4; // KeyEvent
        message[1] = down ? 1 : 0;
        qToBigEndian(key, message.data() + 4);
        socket_.write(message);
    }

    QProcess process_;
    QTcpSocket socket_;
    bool connected_ = false;
};

QString stateOf(const QTemporaryDir& home)
{
    return home.filePath(QStringLiteral("wander/unsaved"));
}

QStringList unsavedIn(const QTemporaryDir& home)
{
    return QDir(stateOf(home)).entryList({ QStringLiteral("*.wander") }, QDir::Files);
}

/// A session of built-in datasets with few images and no pins.
QString writtenSession(const QTemporaryDir& home)
{
    app::Document document;
    document.addDatasets(app::smallExample(40), true);
    app::SavedSession session { .state = document.state() };
    session.datasets.resize(session.state.datasets.size());
    const QString path = home.filePath(QStringLiteral("study.wander"));
    app::writeSession(session, path);
    return path;
}

std::size_t pinsIn(const QString& path)
{
    return app::readSession(path).state.pins.size();
}

/// Presses until something has happened: the window may not be there yet.
template <class Happened>
bool pressUntil(Program& program, quint32 key, quint32 modifier, const Happened& happened)
{
    QElapsedTimer clock;
    clock.start();
    while (!happened() && clock.elapsed() < kLong && program.isRunning()) {
        program.press(key, modifier);
        QElapsedTimer step;
        for (step.start(); step.elapsed() < 5000 && !happened();)
            QTest::qWait(50);
    }
    return happened();
}

} // namespace

class AutosaveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSlotThatLivesIsNotAbandoned();
    void aSlotIsAbandonedWhenItsProcessIsDead();
    void whereNothingCanBeWrittenThereIsNoSlot();
    void aKilledProgramIsRecoveredAndANormalEndLeavesNothing();
    void aProgramKilledWhileItSavesLeavesTheSessionWhole();
};

void AutosaveTest::aSlotThatLivesIsNotAbandoned()
{
    const QTemporaryDir home;
    const AutosaveFolder folder(stateOf(home));
    const app::AutosaveSlotPtr one = folder.newSlot();
    const app::AutosaveSlotPtr two = folder.newSlot();
    QVERIFY(one && two && one->path() != two->path());
    QFile::copy(writtenSession(home), one->path());
    QVERIFY(folder.abandoned().empty());
}

void AutosaveTest::aSlotIsAbandonedWhenItsProcessIsDead()
{
    const QTemporaryDir home;
    const AutosaveFolder folder(stateOf(home));
    QString path;
    {
        const app::AutosaveSlotPtr slot = folder.newSlot();
        path = slot->path();
        QFile::copy(writtenSession(home), path);
    }
    {
        const std::vector<app::AutosaveSlotPtr> left = folder.abandoned();
        QCOMPARE(left.size(), std::size_t { 1 });
        QCOMPARE(left[0]->path(), path);
        QVERIFY(folder.abandoned().empty()); // ours now
        QVERIFY(folder.newSlot()->path() != path);
    }
    QCOMPARE(folder.abandoned().size(), std::size_t { 1 }); // not now: it waits
    folder.abandoned()[0]->clear();
    QVERIFY(folder.abandoned().empty());
}

void AutosaveTest::whereNothingCanBeWrittenThereIsNoSlot()
{
    const QTemporaryDir home;
    QFile file(home.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!AutosaveFolder(file.fileName() + QStringLiteral("/unsaved")).newSlot());
}

void AutosaveTest::aKilledProgramIsRecoveredAndANormalEndLeavesNothing()
{
    const QTemporaryDir home;
    const QString session = writtenSession(home);
    {
        Program program(home, { session });
        if (!program.isRunning())
            QSKIP("Qt's VNC platform is not there.");
        QVERIFY(pressUntil(program, 'p', 0, [&] { return !unsavedIn(home).isEmpty(); }));
        program.kill();
    }
    QCOMPARE(pinsIn(session), std::size_t { 0 }); // as it was saved last
    const QString left = QDir(stateOf(home)).filePath(unsavedIn(home).value(0));
    QVERIFY(pinsIn(left) > 0);
    QCOMPARE(app::readSession(left).original, session);
    {
        Program program(home, {});
        QVERIFY(program.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(program.holds(left), kLong);
        QTest::qWait(kReading); // the question
        program.press(kReturn);
        QTest::qWait(kReading); // a save before it is opened would ask for a file
        QVERIFY(pressUntil(program, 's', kControl, [&] { return pinsIn(session) > 0; }));
        QTRY_VERIFY_WITH_TIMEOUT(unsavedIn(home).isEmpty(), kLong);
        program.press('q', kControl);
        QVERIFY(program.endsWell());
    }
    QVERIFY(QDir(stateOf(home)).entryList(QDir::Files).isEmpty());
    QVERIFY(AutosaveFolder(stateOf(home)).abandoned().empty()); // nothing is offered
}

void AutosaveTest::aProgramKilledWhileItSavesLeavesTheSessionWhole()
{
    const QTemporaryDir home;
    const QString session = writtenSession(home);
    for (int round = 0; round < 3; ++round) {
        Program program(home, { session });
        if (!program.isRunning())
            QSKIP("Qt's VNC platform is not there.");
        QVERIFY(pressUntil(program, 'p', 0, [&] { return !unsavedIn(home).isEmpty(); }));
        for (int i = 0; i < 20; ++i) {
            program.press('p');
            program.press('s', kControl);
        }
        QTest::qWait(7 * round); // anywhere in the middle of it
        program.kill();
        QVERIFY(pinsIn(session) < 1000); // it opens, with whatever was saved last
        for (const QString& name : unsavedIn(home)) {
            const QString path = QDir(stateOf(home)).filePath(name);
            QVERIFY(pinsIn(path) < 1000);
            QFile::remove(path);
        }
    }
}

QTEST_GUILESS_MAIN(AutosaveTest)
#include "autosave_test.moc"
