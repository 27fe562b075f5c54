// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weight_bars.h"
#include "widgets/weight_slider.h"

#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QtTest>

using namespace widgets;

class WeightBarsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void typedWeightsAreTakenAndTheOthersShareTheRest();
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
    QDoubleSpinBox* number = bars_->numberOf(0);
    number->setLocale(QLocale::c());
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("0.125"));
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<engine::Weights>(), (engine::Weights { 0.5, 0.25, 0.25 }));
    QCOMPARE(bars_->weights(), (engine::Weights { 0.125, 0.4375, 0.4375 }));
    QCOMPARE(bars_->numberOf(1)->value(), 0.438);
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
