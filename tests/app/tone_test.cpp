// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The tone for the distance: its samples, and when it is asked for.
#include "app/actions.h"
#include "app/distance_tone.h"
#include "app/stage_page.h"
#include "tests/app/small_example.h"
#include "tests/widgets/forms.h"

#include <QSemaphore>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <numbers>
#include <random>

using app::Tone;

namespace {

constexpr int kRate = 48'000;

std::vector<float> samplesOf(Tone& tone, double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
    tone.fill(samples);
    return samples;
}

/// By the first and the last crossing from below.
double frequencyOf(std::span<const float> samples)
{
    std::vector<double> crossings;
    for (std::size_t i = 1; i < samples.size(); ++i)
        if (samples[i - 1] < 0 && samples[i] >= 0)
            crossings.push_back(static_cast<double>(i)
                - samples[i] / (static_cast<double>(samples[i]) - samples[i - 1]));
    if (crossings.size() < 2)
        return 0;
    return kRate * static_cast<double>(crossings.size() - 1)
        / (crossings.back() - crossings.front());
}

bool isSilent(std::span<const float> samples)
{
    return std::ranges::all_of(samples, [](float sample) { return sample == 0; });
}

/// A library for sound that plays on nothing and remembers what it was given.
struct Fake {
    app::SoundTable::Fill fill = nullptr;
    void* context = nullptr;
    std::atomic<int> opened = 0; ///< after the others: they are read once it has changed
    std::atomic<int> closed = 0;
    bool works = true;
    QSemaphore* gate = nullptr; ///< a device that takes its time answers when it is released
};

Fake fake;

const app::SoundTable kFakeTable { [](app::SoundTable::Fill fill, void* context,
                                       int rate) -> void* {
                                      if (fake.gate != nullptr)
                                          fake.gate->tryAcquire(1, 10'000);
                                      fake.fill = fill;
                                      fake.context = context;
                                      ++fake.opened;
                                      return fake.works && rate == kRate ? &fake : nullptr;
                                  },
    [](void*) { ++fake.closed; } };

const app::SoundTable& fakeTable()
{
    return kFakeTable;
}

std::vector<float> heard(double seconds)
{
    std::vector<float> samples(static_cast<std::size_t>(seconds * kRate));
    fake.fill(fake.context, samples.data(), static_cast<int>(samples.size()));
    return samples;
}

/// A stage with a map, nearest at the first corner.
struct Stage {
    QWidget window;
    app::Actions actions { &window };
    app::Document document;
    app::StagePage page { document };

    Stage()
    {
        page.setSources({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") });
        page.simplex()->setForm(forms::around({ 1, 0, 0 }));
    }
    QAction* action() const { return actions.at(app::ActionId::tone); }
    void move(const engine::Weights& weights) { Q_EMIT page.simplex()->weightsMoved(weights); }
};

} // namespace

class ToneTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void thePitchRisesByEqualRatiosTowardsTheTarget();
    void theFrequencyIsThePitch_data();
    void theFrequencyIsThePitch();
    void nothingClicksWhateverThePitchDoes();
    void itIsSilentBeforeTheFirstWordAndAfterRest();
    void itSoundsOnWhileThePointMoves();
    void itIsNoLouderThanTheVolume();
    void aMoveIsHeardAsItsDistance();
    void nothingIsLoadedUntilItIsAskedFor();
    void withoutADeviceTheActionIsUnchecked();
    void itIsRememberedAndWaitsForTheFirstMove();
    void aDeviceThatTakesItsTimeDoesNotHoldUpTheWindow();
};

void ToneTest::initTestCase()
{
    app::useSettingsOfTheTest();
}

void ToneTest::init()
{
    QSettings().clear();
    fake.fill = nullptr;
    fake.context = nullptr;
    fake.opened = 0;
    fake.closed = 0;
    fake.works = true;
    fake.gate = nullptr;
}

void ToneTest::thePitchRisesByEqualRatiosTowardsTheTarget()
{
    QCOMPARE(app::pitchOf(2, 2, 10), 880.0);
    QCOMPARE(app::pitchOf(6, 2, 10), 440.0);
    QCOMPARE(app::pitchOf(10, 2, 10), 220.0);
    QCOMPARE(app::pitchOf(-5, 2, 10), 880.0);
    QCOMPARE(app::pitchOf(50, 2, 10), 220.0);
    QCOMPARE(app::pitchOf(3, 3, 3), 880.0); // a flat map
}

void ToneTest::theFrequencyIsThePitch_data()
{
    QTest::addColumn<double>("hertz");
    for (const double hertz : { 220.0, 311.1, 440.0, 880.0 })
        QTest::addRow("%g Hz", hertz) << hertz;
}

void ToneTest::theFrequencyIsThePitch()
{
    QFETCH(double, hertz);
    Tone tone(kRate);
    tone.sound(500);
    samplesOf(tone, 0.05);
    tone.sound(hertz);
    samplesOf(tone, 0.15); // seven times the glide
    const double found = frequencyOf(samplesOf(tone, 0.1));
    QVERIFY2(std::abs(found / hertz - 1) < 2e-3, qPrintable(QString::number(found))); // exp(-7.5)
}

/// A step is at most what the sine itself makes at 880 Hz, and what the fade adds.
void ToneTest::nothingClicksWhateverThePitchDoes()
{
    constexpr double kVolume = 0.5;
    const double most
        = kVolume * 2 * std::numbers::pi * 880 / kRate + 1 / (Tone::kFade * kRate) + 1e-6; // float
    Tone tone(kRate);
    tone.setVolume(kVolume);
    std::mt19937 random(1);
    float last = 0;
    for (int block = 0; block < 400; ++block) {
        if (block % 100 < 60 && random() % 3 == 0) // then long enough to fade away
            tone.sound(220.0 + random() % 660);
        for (const float sample : samplesOf(tone, 0.01)) {
            QVERIFY2(std::abs(sample - last) <= most, qPrintable(QString::number(block)));
            last = sample;
        }
    }
}

void ToneTest::itIsSilentBeforeTheFirstWordAndAfterRest()
{
    Tone tone(kRate);
    QVERIFY(isSilent(samplesOf(tone, 0.1)));
    tone.sound(440);
    const std::vector<float> sounding = samplesOf(tone, Tone::kRest);
    QVERIFY(!isSilent(std::span(sounding).last(kRate / 100)));
    samplesOf(tone, Tone::kFade);
    QVERIFY(isSilent(samplesOf(tone, 0.5)));
    tone.sound(440);
    QVERIFY(!isSilent(samplesOf(tone, 0.01)));
}

void ToneTest::itSoundsOnWhileThePointMoves()
{
    Tone tone(kRate);
    tone.sound(300);
    samplesOf(tone, 0.1);
    for (int move = 0; move < 20; ++move) {
        tone.sound(300 + move);
        const std::vector<float> samples = samplesOf(tone, 0.2); // a slow hand
        const auto loudest = std::ranges::max(samples);
        QVERIFY2(loudest > 0.29 && loudest <= 0.3f, qPrintable(QString::number(loudest)));
    }
}

void ToneTest::itIsNoLouderThanTheVolume()
{
    Tone tone(kRate);
    tone.setVolume(0.1);
    tone.sound(440);
    samplesOf(tone, 0.1);
    QVERIFY(std::ranges::max(samplesOf(tone, 0.1)) <= 0.1f);
    tone.setVolume(0);
    tone.sound(440);
    samplesOf(tone, 0.1);
    QVERIFY(isSilent(samplesOf(tone, 0.1)));
}

void ToneTest::aMoveIsHeardAsItsDistance()
{
    Stage stage;
    const app::DistanceTone tone(stage.actions, stage.page, nullptr, fakeTable);
    stage.action()->trigger();
    QTRY_COMPARE(fake.opened.load(), 1);
    QVERIFY(isSilent(heard(0.1)));
    stage.move({ 1, 0, 0 });
    heard(0.15);
    QVERIFY(std::abs(frequencyOf(heard(0.1)) - 880) < 9); // the map's lowest, as drawn: 1 %
    stage.move({ 0.4, 0.3, 0.3 });
    heard(0.15);
    const double farther = frequencyOf(heard(0.1));
    QVERIFY2(farther > 215 && farther < 800, qPrintable(QString::number(farther)));
    heard(Tone::kRest + Tone::kFade);
    QVERIFY(isSilent(heard(0.1)));
    stage.action()->trigger();
    QTRY_COMPARE(fake.closed.load(), 1);
}

void ToneTest::nothingIsLoadedUntilItIsAskedFor()
{
    Stage stage;
    const app::DistanceTone tone(stage.actions, stage.page, nullptr, fakeTable);
    QVERIFY(!stage.action()->isChecked());
    stage.move({ 0.4, 0.3, 0.3 });
    QCOMPARE(fake.opened.load(), 0);
    stage.action()->trigger();
    QTRY_COMPARE(fake.opened.load(), 1);
}

void ToneTest::withoutADeviceTheActionIsUnchecked()
{
    fake.works = false;
    Stage stage;
    app::DistanceTone tone(stage.actions, stage.page, nullptr, fakeTable);
    QSignalSpy failed(&tone, &app::DistanceTone::failed);
    stage.action()->trigger();
    QTRY_VERIFY(!stage.action()->isChecked());
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().endsWith(u'.'));
    stage.move({ 0.4, 0.3, 0.3 });
    QCOMPARE(fake.opened.load(), 1);
}

void ToneTest::itIsRememberedAndWaitsForTheFirstMove()
{
    {
        Stage stage;
        const app::DistanceTone tone(stage.actions, stage.page, nullptr, fakeTable);
        stage.action()->trigger();
    }
    QCOMPARE(fake.closed.load(), 1);
    Stage stage;
    const app::DistanceTone tone(stage.actions, stage.page, nullptr, fakeTable);
    QVERIFY(stage.action()->isChecked());
    QCOMPARE(fake.opened.load(), 1);
    stage.move({ 0.4, 0.3, 0.3 });
    QTRY_COMPARE(fake.opened.load(), 2);
}

void ToneTest::aDeviceThatTakesItsTimeDoesNotHoldUpTheWindow()
{
    QSemaphore gate;
    fake.gate = &gate;
    Stage stage;
    app::DistanceTone tone(stage.actions, stage.page, nullptr, fakeTable);
    QSignalSpy failed(&tone, &app::DistanceTone::failed);
    stage.action()->trigger();
    stage.move({ 0.4, 0.3, 0.3 });
    QCOMPARE(fake.opened.load(), 0); // it has not answered, and we are here already
    stage.action()->trigger();
    stage.action()->trigger(); // off and on again meanwhile
    gate.release(2);
    QTRY_COMPARE(fake.opened.load(), 2);
    QTRY_COMPARE(fake.closed.load(), 1);
    stage.move({ 1, 0, 0 });
    QTRY_VERIFY(!isSilent(heard(0.1)));
    QCOMPARE(failed.size(), 0);
}

QTEST_MAIN(ToneTest)
#include "tone_test.moc"
