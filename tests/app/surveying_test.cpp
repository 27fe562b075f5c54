// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "app/stage_page.h"
#include "tests/app/small_example.h"
#include "widgets/distance_read_out.h"

#include <QApplication>
#include <QTest>

using app::ActionId;
using app::MainWindow;
using engine::Weights;
using widgets::DistanceReadOut;

namespace {

constexpr int kLong = 120'000; // milliseconds: a slow machine that builds something else meanwhile

std::vector<engine::DatasetRequest> example(std::size_t count = 40)
{
    std::vector<engine::DatasetRequest> requests;
    for (const char* name :
        { "builtin:digits", "builtin:garments", "builtin:kana", "builtin:notes" })
        requests.push_back({ .location = name,
            .selection = { .kind = engine::Selection::Kind::sample, .end = count, .seed = 7 } });
    return requests;
}

DistanceReadOut* readOutOf(MainWindow& window)
{
    return window.stage()->findChild<DistanceReadOut*>();
}

bool isExact(MainWindow& window)
{
    const widgets::DistanceReading& reading = readOutOf(window)->reading();
    return reading.trueDistance && reading.exact && !reading.older;
}

} // namespace

class SurveyingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTrueDistanceStandsBesideTheBound();
    void whileMovingItIsGreyedAndThenFollows();
    void theMapIsRefinedWhereWishedAndOnlyThen();
};

void SurveyingTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void SurveyingTest::theTrueDistanceStandsBesideTheBound()
{
    MainWindow window;
    window.show();
    QVERIFY(!readOutOf(window)->isVisible());
    window.openDatasets(example());
    QTRY_VERIFY_WITH_TIMEOUT(readOutOf(window)->isVisible() && isExact(window), kLong);
    const widgets::DistanceReading& reading = readOutOf(window)->reading();
    QVERIFY(*reading.trueDistance > 0 && *reading.trueDistance < *reading.bound);
    QVERIFY(reading.reliable && reading.detail.isEmpty());
    QVERIFY(readOutOf(window)->explanation().contains(QStringLiteral("Relative gap")));
    QTRY_VERIFY(
        readOutOf(window)->accessibleDescription() == readOutOf(window)->text()); // soon
    QVERIFY(readOutOf(window)->accessibleDescription().contains(QStringLiteral("true distance")));
}

void SurveyingTest::whileMovingItIsGreyedAndThenFollows()
{
    MainWindow window;
    window.show();
    window.openDatasets(example());
    QTRY_VERIFY_WITH_TIMEOUT(readOutOf(window)->isVisible() && isExact(window), kLong);
    const double before = *readOutOf(window)->reading().trueDistance;
    const Weights there { 0.7, 0.2, 0.1 };
    Q_EMIT window.stage()->simplex()->weightsMoved(there);
    QVERIFY(readOutOf(window)->reading().older);
    QCOMPARE(*readOutOf(window)->reading().trueDistance, before);
    QTRY_VERIFY_WITH_TIMEOUT(!readOutOf(window)->reading().older, kLong);
    QVERIFY(!readOutOf(window)->reading().exact);
    QVERIFY(readOutOf(window)->text().contains(QStringLiteral("≈")));
    window.stage()->choose(there);
    QTRY_VERIFY_WITH_TIMEOUT(isExact(window), kLong);
}

void SurveyingTest::theMapIsRefinedWhereWishedAndOnlyThen()
{
    MainWindow window;
    window.show();
    window.openDatasets(example(20));
    QTRY_VERIFY_WITH_TIMEOUT(readOutOf(window)->isVisible() && isExact(window), kLong);
    const auto& scene = window.stage()->simplex()->scene();
    const QString name = scene.valueName;
    QVERIFY(scene.form && !scene.form->isRefined());
    QAction* refine = window.actions().at(ActionId::refineMap);
    refine->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(scene.form && scene.form->isRefined(), kLong);
    QVERIFY(scene.valueName.contains(QStringLiteral("true distance")));
    QTRY_VERIFY_WITH_TIMEOUT(!window.exploration().surveyor().refining(), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(!scene.valueName.contains(QStringLiteral("points")), kLong);
    refine->trigger();
    QVERIFY(!scene.form->isRefined());
    QCOMPARE(scene.valueName, name);
}

QTEST_MAIN(SurveyingTest)
#include "surveying_test.moc"
