// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_bars.h"
#include "widgets/weight_number.h"
#include "widgets/weight_slider.h"

#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace widgets;

class WeightBarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void typedWeightsAreTakenAndTheOthersShareTheRest();
    void fractionsAndPercentsAreUnderstoodExactly_data();
    void fractionsAndPercentsAreUnderstoodExactly();
    void aNumberLeftAsItIsChangesNothing();
    void lockedSourcesKeepTheirWeight();
    void locksAreWishedNotTaken();
    void draggingABarMovesAndEndsInOneStep();
    void arrowsMoveABarAndShiftMovesItFinely();
    void settingWeightsFromOutsideDoesNotSignal();
    void theWheelScrollsPastABarWithoutFocus();
    void theNumberOfRowsFollowsTheSources();

private:
    std::unique_ptr<WeightBars> bars_;
};

static double sum(const engine::Weights& weights)
{
    double total = 0;
    for (const double w : weights)
        total += w;
    return total;
}

void WeightBarsTest::init()
{
    bars_ = std::make_unique<WeightBars>();
    bars_->setSources(
        { QStringLiteral("Digits"), QStringLiteral("Garments"), QStringLiteral("Kana") });
    bars_->setWeights({ 0.5, 0.25, 0.25 });
    bars_->resize(420, 120);
    bars_->show();
    QVERIFY(QTest::qWaitForWindowExposed(bars_.get()));
}

void WeightBarsTest::typedWeightsAreTakenAndTheOthersShareTheRest()
{
    QSignalSpy chosen(bars_.get(), &WeightBars::weightsChosen);
    WeightNumber* number = bars_->numberOf(0);
    number->setLocale(QLocale::c());
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("0.125"));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<engine::Weights>(), (engine::Weights { 0.5, 0.25, 0.25 }));
    QCOMPARE(bars_->weights(), (engine::Weights { 0.125, 0.4375, 0.4375 }));
    QCOMPARE(bars_->numberOf(1)->value(), 0.4375); // kept exactly,
    number = bars_->numberOf(1);
    number->setLocale(QLocale::c());
    QCOMPARE(number->textFromValue(0.4375), QStringLiteral("0.438")); // shown shortly
}

void WeightBarsTest::fractionsAndPercentsAreUnderstoodExactly_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("weight");
    QTest::newRow("fraction") << QStringLiteral("1/3") << 1.0 / 3;
    QTest::newRow("percent") << QStringLiteral("12.5 %") << 0.125;
    QTest::newRow("many digits") << QStringLiteral("0.1234567") << 0.1234567;
    QTest::newRow("too much") << QStringLiteral("7") << 1.0;
}

void WeightBarsTest::fractionsAndPercentsAreUnderstoodExactly()
{
    QFETCH(QString, typed);
    QFETCH(double, weight);
    WeightNumber* number = bars_->numberOf(2);
    number->setLocale(QLocale::c());
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, typed);
    QTest::keyClick(number, Qt::Key_Return);
    QVERIFY(std::abs(bars_->weights()[2] - weight) < 1e-14); // 15 decimals are kept
    QVERIFY(std::abs(sum(bars_->weights()) - 1) < 1e-14);
}

void WeightBarsTest::aNumberLeftAsItIsChangesNothing()
{
    bars_->setWeights({ 1.0 / 3, 1.0 / 3, 1.0 / 3 });
    QSignalSpy chosen(bars_.get(), &WeightBars::weightsChosen);
    bars_->numberOf(0)->setFocus();
    QTest::keyClick(bars_->numberOf(0), Qt::Key_Return); // "0.333" as shown is no 0.333
    bars_->numberOf(1)->setFocus();
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(bars_->weights(), (engine::Weights { 1.0 / 3, 1.0 / 3, 1.0 / 3 }));
}

void WeightBarsTest::lockedSourcesKeepTheirWeight()
{
    bars_->setLocked({ true, false, false });
    QVERIFY(!bars_->sliderOf(0)->isEnabled() && !bars_->numberOf(0)->isEnabled());
    QVERIFY(bars_->lockOf(0)->isChecked() && !bars_->lockOf(1)->isChecked());
    WeightSlider* slider = bars_->sliderOf(1);
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, 5));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() - 1, 5));
    QCOMPARE(bars_->weights(), (engine::Weights { 0.5, 0.5, 0 })); // no further than there is room
    bars_->setLocked({});
    QVERIFY(bars_->sliderOf(0)->isEnabled());
}

void WeightBarsTest::locksAreWishedNotTaken()
{
    QSignalSpy wished(bars_.get(), &WeightBars::lockWished);
    QTest::mouseClick(bars_->lockOf(2), Qt::LeftButton);
    QCOMPARE(wished.count(), 1);
    QCOMPARE(wished[0][0].toInt(), 2);
    QCOMPARE(wished[0][1].toBool(), true);
    QVERIFY(bars_->sliderOf(2)->isEnabled()); // until the document says so
}

void WeightBarsTest::draggingABarMovesAndEndsInOneStep()
{
    QSignalSpy moved(bars_.get(), &WeightBars::weightsMoved);
    QSignalSpy chosen(bars_.get(), &WeightBars::weightsChosen);
    WeightSlider* slider = bars_->sliderOf(1);
    const int y = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    QVERIFY(std::abs(bars_->weights()[1] - 0.5) < 0.01);
    QTest::mouseMove(slider, QPoint(slider->width() * 3 / 4, y));
    QTest::mouseMove(slider, QPoint(slider->width() + 50, y));
    QCOMPARE(bars_->weights()[1], 1.0);
    QVERIFY(std::abs(sum(bars_->weights()) - 1) < 1e-12);
    QCOMPARE(chosen.count(), 0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(slider->width() + 50, y));
    QCOMPARE(moved.count(), 3);
    QCOMPARE(chosen.count(), 1);
}

void WeightBarsTest::arrowsMoveABarAndShiftMovesItFinely()
{
    QSignalSpy chosen(bars_.get(), &WeightBars::weightsChosen);
    WeightSlider* slider = bars_->sliderOf(0);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(bars_->weights()[0], 0.51);
    QTest::keyClick(slider, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(bars_->weights()[0], 0.509);
    QCOMPARE(chosen.count(), 2);
}

void WeightBarsTest::settingWeightsFromOutsideDoesNotSignal()
{
    QSignalSpy moved(bars_.get(), &WeightBars::weightsMoved);
    QSignalSpy chosen(bars_.get(), &WeightBars::weightsChosen);
    bars_->setWeights({ 0, 0, 1 });
    QCOMPARE(moved.count() + chosen.count(), 0);
    QCOMPARE(bars_->numberOf(2)->value(), 1.0);
    QCOMPARE(bars_->sliderOf(2)->value(), 1000);
}

void WeightBarsTest::theWheelScrollsPastABarWithoutFocus()
{
    WeightSlider* slider = bars_->sliderOf(2);
    bars_->numberOf(0)->setFocus();
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, 120), Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(slider, &wheel);
    QCOMPARE(bars_->weights(), (engine::Weights { 0.5, 0.25, 0.25 }));
}

void WeightBarsTest::theNumberOfRowsFollowsTheSources()
{
    bars_->setSources({ QStringLiteral("A"), QStringLiteral("B") });
    QCOMPARE(bars_->weights(), (engine::Weights { 0.5, 0.5 }));
    QCOMPARE(bars_->findChildren<WeightSlider*>().size(), 2);
    bars_->setSources({});
    QVERIFY(bars_->weights().empty());
    QCOMPARE(bars_->findChildren<WeightSlider*>().size(), 0);
}

QTEST_MAIN(WeightBarsTest)
#include "weight_bars_test.moc"
