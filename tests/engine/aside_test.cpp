// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Works that do not listen are held up by the test itself, so no fact here depends on time: each
// would wait for ever if it were not so.
#include "engine/aside.h"

#include <QTest>
#include <atomic>

using namespace engine;

namespace {

/// A door that a work stands before, as before a disk that does not answer.
class Door {
public:
    void open() { opening_.set_value(); }
    void pass() const { opened_.wait(); }

private:
    std::promise<void> opening_;
    std::shared_future<void> opened_ { opening_.get_future().share() };
};

/// Says in which thread it is destroyed.
struct Mark {
    std::promise<std::thread::id> gone;
    ~Mark() { gone.set_value(std::this_thread::get_id()); }
};

/// Asks to stop as soon as the work says that it is under way.
struct Impatient {
    std::promise<void> begun;
    std::stop_source stop;
    std::jthread other { [this] {
        begun.get_future().wait();
        stop.request_stop();
    } };

    Progress progress(Progress::Report report = {}) const
    {
        return Progress(std::move(report), stop.get_token());
    }
};

/// Begins a work that stands before the door and then does `rest`, and leaves it.
template <class Rest>
void leaveOneAt(std::shared_ptr<Door> door, Aside& aside, Rest rest, Progress::Report report = {})
{
    const auto impatient = std::make_shared<Impatient>();
    auto work = [impatient, door, rest = std::move(rest)](const Progress& along) mutable {
        along.step(0, 1);
        impatient->begun.set_value();
        door->pass();
        return rest(along);
    };
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, aside.run(std::move(work), impatient->progress(std::move(report))));
}

void nothing(const Progress&) { }

} // namespace

class AsideTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWhatTheWorkAnswers();
    void throwsWhatTheWorkThrows();
    void reportsWhatTheWorkReports();
    void whoIsCancelledLeavesAWorkThatDoesNotListen();
    void aLeftWorkIsToldToStopAndReportsNoMore();
    void whatALeftWorkAnswersIsDestroyedInItsThread();
    void theNextWorkWaitsForTheOneThatWasLeft();
    void whoWaitsForRoomCanBeCancelled();
    void aPlaceForTwoTakesTwo();
    void whatHasToBeDoneIsDoneThoughNobodyWaits();
    void itSettlesWhenWhatWasLeftHasEnded();
    void itsEndWaitsForWhatWasLeft();
    void whoIsCancelledBeforehandBeginsNothing();
};

void AsideTest::answersWhatTheWorkAnswers()
{
    Aside aside;
    auto answer = aside.run(
        [owned = std::make_unique<int>(7)](const Progress&) mutable { return std::move(owned); },
        {});
    QCOMPARE(*answer, 7);
    const int& same = aside.run([&](const Progress&) -> const int& { return *answer; }, {});
    QCOMPARE(&same, answer.get());
}

void AsideTest::throwsWhatTheWorkThrows()
{
    Aside aside;
    QVERIFY_THROWS_EXCEPTION(
        Error, aside.run([](const Progress&) { throw Error("The disk is full."); }, {}));
}

void AsideTest::reportsWhatTheWorkReports()
{
    Aside aside;
    std::vector<std::pair<std::string, long long>> told;
    const Progress progress([&](const std::string& phase, long long done, long long) {
        told.emplace_back(phase, done);
    });
    aside.run(
        [](const Progress& along) {
            along.step(1, 3);
            along.phase("Packing").step(2, 3);
        },
        progress.phase("Writing"));
    const decltype(told) expected { { "Writing", 1 }, { "Packing", 2 } };
    QCOMPARE(told, expected);
}

void AsideTest::whoIsCancelledLeavesAWorkThatDoesNotListen()
{
    const auto door = std::make_shared<Door>();
    Aside aside;
    leaveOneAt(door, aside, nothing); // for ever, if it waited
    door->open();
}

void AsideTest::aLeftWorkIsToldToStopAndReportsNoMore()
{
    const auto door = std::make_shared<Door>();
    const auto stepThrew = std::make_shared<std::promise<bool>>();
    std::atomic<int> reports { 0 };
    Aside aside;
    leaveOneAt(
        door, aside,
        [stepThrew](const Progress& along) {
            try {
                along.step(1, 2);
                stepThrew->set_value(false);
            } catch (const Cancelled&) {
                stepThrew->set_value(true);
            }
        },
        [&](auto&&...) { ++reports; });
    door->open();
    QVERIFY(stepThrew->get_future().get());
    QCOMPARE(reports.load(), 1);
}

void AsideTest::whatALeftWorkAnswersIsDestroyedInItsThread()
{
    const auto door = std::make_shared<Door>();
    auto mark = std::make_unique<Mark>();
    auto gone = mark->gone.get_future();
    Aside aside;
    leaveOneAt(
        door, aside, [mark = std::move(mark)](const Progress&) mutable { return std::move(mark); });
    door->open();
    QVERIFY(gone.get() != std::this_thread::get_id());
}

void AsideTest::theNextWorkWaitsForTheOneThatWasLeft()
{
    const auto door = std::make_shared<Door>();
    std::atomic<bool> ended { false };
    Aside aside;
    leaveOneAt(door, aside, [&ended](const Progress&) { ended = true; });
    const std::jthread opener([&] { door->open(); });
    QVERIFY(aside.run([&](const Progress&) { return ended.load(); }, {}));
}

void AsideTest::whoWaitsForRoomCanBeCancelled()
{
    const auto door = std::make_shared<Door>();
    bool began = false;
    Aside aside;
    leaveOneAt(door, aside, nothing);
    Impatient impatient;
    impatient.begun.set_value();
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, aside.run([&](const Progress&) { began = true; }, impatient.progress()));
    QVERIFY(!began);
    door->open();
}

void AsideTest::aPlaceForTwoTakesTwo()
{
    const auto door = std::make_shared<Door>();
    Aside aside(2);
    leaveOneAt(door, aside, nothing);
    QCOMPARE(aside.run([](const Progress&) { return 3; }, {}), 3); // beside the one that was left
    door->open();
}

void AsideTest::whatHasToBeDoneIsDoneThoughNobodyWaits()
{
    const auto door = std::make_shared<Door>();
    bool done = false; // not atomic: the thread has been joined when it is read
    std::stop_source stop;
    stop.request_stop();
    {
        Aside aside;
        leaveOneAt(door, aside, nothing); // takes the only place
        aside.finish(
            [&done, door] {
                door->pass();
                done = true;
            },
            Progress({}, stop.get_token()));
        door->open();
    }
    QVERIFY(done);
}

void AsideTest::itSettlesWhenWhatWasLeftHasEnded()
{
    const auto door = std::make_shared<Door>();
    std::atomic<bool> ended { false };
    Aside aside;
    aside.settle(); // at once
    leaveOneAt(door, aside, [&ended](const Progress&) { ended = true; });
    const std::jthread opener([&] { door->open(); });
    aside.settle();
    QVERIFY(ended);
}

void AsideTest::itsEndWaitsForWhatWasLeft()
{
    const auto door = std::make_shared<Door>();
    bool ended = false; // not atomic: the thread has been joined when it is read
    std::jthread opener;
    {
        Aside aside;
        leaveOneAt(door, aside, [&ended](const Progress&) { ended = true; });
        opener = std::jthread([&] { door->open(); });
    }
    QVERIFY(ended);
}

void AsideTest::whoIsCancelledBeforehandBeginsNothing()
{
    std::stop_source stop;
    stop.request_stop();
    bool began = false;
    Aside aside;
    QVERIFY_THROWS_EXCEPTION(Cancelled,
        aside.run([&](const Progress&) { began = true; }, Progress({}, stop.get_token())));
    QVERIFY(!began);
}

QTEST_GUILESS_MAIN(AsideTest)
#include "aside_test.moc"
