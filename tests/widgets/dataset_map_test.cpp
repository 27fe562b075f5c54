// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The map of all datasets: true to the distances, and chosen from by mouse and keys.
#include "widgets/dataset_map.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QtTest>

using widgets::DatasetMap;

class DatasetMapTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void distancesOnTheMapHaveTheirRatios();
    void everySpotLiesInside();
    void aClickOnASpotChoosesIt();
    void keysWalkThroughTheSpots();
    void oneOrNoDatasetIsDrawnToo();

private:
    std::unique_ptr<DatasetMap> map_;
};

void DatasetMapTest::init()
{
    map_ = std::make_unique<DatasetMap>();
    map_->resize(320, 220);
    map_->setPalette(widgets::darkPalette());
    map_->setSpots({ { QStringLiteral("First"), { 0, 0 }, 0 },
                       { QStringLiteral("A dataset with a long name"), { 3, 0 }, 1 },
                       { QStringLiteral("Target"), { 0, 4 }, -1 } },
        0.01);
    map_->show();
}

void DatasetMapTest::distancesOnTheMapHaveTheirRatios()
{
    const double three = QLineF(map_->spotAt(0), map_->spotAt(1)).length();
    const double four = QLineF(map_->spotAt(0), map_->spotAt(2)).length();
    const double five = QLineF(map_->spotAt(1), map_->spotAt(2)).length();
    QVERIFY(three > 20);
    QVERIFY(std::abs(four / three - 4.0 / 3) < 1e-9);
    QVERIFY(std::abs(five / three - 5.0 / 3) < 1e-9);
}

void DatasetMapTest::everySpotLiesInside()
{
    for (const QSize size : { QSize(320, 220), QSize(160, 300), QSize(600, 120) }) {
        map_->resize(size);
        for (int i = 0; i < 3; ++i)
            QVERIFY(QRectF(map_->rect()).contains(map_->spotAt(i)));
    }
}

void DatasetMapTest::aClickOnASpotChoosesIt()
{
    QSignalSpy chosen(map_.get(), &DatasetMap::spotChosen);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, map_->spotAt(1).toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 1);
}

void DatasetMapTest::keysWalkThroughTheSpots()
{
    QSignalSpy chosen(map_.get(), &DatasetMap::spotChosen);
    map_->setMarked(2);
    QTest::keyClick(map_.get(), Qt::Key_Right);
    QTest::keyClick(map_.get(), Qt::Key_Left);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toInt(), 0);
    QCOMPARE(chosen[1][0].toInt(), 2);
}

void DatasetMapTest::oneOrNoDatasetIsDrawnToo()
{
    map_->setSpots({ { QStringLiteral("Alone"), { 0, 0 }, 0 } }, 0);
    QVERIFY(!map_->grab().isNull());
    QVERIFY(map_->rect().contains(map_->spotAt(0).toPoint()));
    map_->setSpots({}, 0);
    QSignalSpy chosen(map_.get(), &DatasetMap::spotChosen);
    QTest::mouseClick(map_.get(), Qt::LeftButton, {}, QPoint(100, 100));
    QTest::keyClick(map_.get(), Qt::Key_Right);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!map_->grab().isNull());
}

QTEST_MAIN(DatasetMapTest)
#include "dataset_map_test.moc"
