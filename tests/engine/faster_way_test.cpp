// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/transport/faster_way.h"

#include <QTest>

using namespace engine;

namespace {

/// How many of so many pieces go way 1, if they take so long on either way.
int onSecondWay(FasterWay& choice, int pieces, double first, double second)
{
    int count = 0;
    for (int k = 0; k < pieces; ++k) {
        count += choice.way();
        choice.took(choice.way() == 0 ? first : second);
    }
    return count;
}

} // namespace

class FasterWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFasterWayIsTakenButForTrials();
    void aChangeIsNoticedWithinAPeriod();
};

void FasterWayTest::theFasterWayIsTakenButForTrials()
{
    FasterWay choice;
    QCOMPARE(onSecondWay(choice, 1280, 1.0, 2.0), 40);
    FasterWay other;
    QCOMPARE(onSecondWay(other, 1280, 2.0, 1.0), 1240);
}

void FasterWayTest::aChangeIsNoticedWithinAPeriod()
{
    FasterWay choice;
    onSecondWay(choice, 200, 1.0, 2.0);
    onSecondWay(choice, 128, 2.0, 1.0);
    QCOMPARE(onSecondWay(choice, 1280, 2.0, 1.0), 1240);
}

QTEST_GUILESS_MAIN(FasterWayTest)
#include "faster_way_test.moc"
