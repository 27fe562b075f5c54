// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Presenting, with real keys and clicks, and the second screen.
#include "app/presentation.h"
#include "app/second_screen.h"
#include "example_exhibit.h"
#include "widgets/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using app::Exhibit;
using app::Presentation;
using engine::Weights;

namespace {

Exhibit exhibitWithPins()
{
    static const Exhibit solved = app::exampleExhibit();
    Exhibit exhibit = solved;
    exhibit.scene.pins = { { QStringLiteral("First"), { 1, 0, 0 } },
        { QStringLiteral("Second"), { 0, 1, 0 } }, { QStringLiteral("Third"), { 0.2, 0.2, 0.6 } } };
    return exhibit;
}

bool near(const Weights& a, const Weights& b)
{
    for (std::size_t s = 0; s < a.size(); ++s)
        if (std::abs(a[s] - b[s]) > 1e-9) // sums of a few roundings
            return false;
    return a.size() == b.size();
}

/// A window as an audience has it.
struct Stage {
    Presentation window { exhibitWithPins() };

    Stage()
    {
        window.resize(960, 540);
        window.show();
    }
    void press(Qt::Key key) { QTest::keyClick(&window, key); }
    /// Waits for the end of a travel.
    bool arrived() { return !window.travelling(); }
};

} // namespace

class PresentationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void arrowsTravelFromPinToPin();
    void theTravelIsSmoothAndTheImagesChangeOnTheWay();
    void beyondTheLastPinItStays();
    void withoutPinsTheCornersAndTheClosestWeightsAreTheSteps();
    void spacePlaysAndPauses();
    void anOpenPathComesBackInALoopAndEndsWithout();
    void aClickPutsAnImageInTheSpotlight();
    void imagesOfAFormerResultAreNeverShown();
    void blackIsBlackAndComesBack();
    void escapeEndsInOrder();
    void draggingTheSimplexMovesThePoint();
    void aFrameIsPaintedInTime();
    void theSecondScreenFollows();
    void aSecondScreenIsAnother();
    void easingStartsAndEndsAtRest();
};

void PresentationTest::initTestCase()
{
    widgets::applyTheme(*qApp, widgets::ThemeChoice::light);
}

void PresentationTest::arrowsTravelFromPinToPin()
{
    Stage stage;
    QCOMPARE(stage.window.step(), -1);
    stage.press(Qt::Key_Right);
    QTRY_VERIFY(stage.arrived());
    QVERIFY(near(stage.window.weights(), { 1, 0, 0 }));
    QCOMPARE(stage.window.caption(), QStringLiteral("First"));
    stage.press(Qt::Key_PageDown); // what a presenter's remote control sends
    QTRY_VERIFY(stage.arrived());
    QVERIFY(near(stage.window.weights(), { 0, 1, 0 }));
    stage.press(Qt::Key_Left);
    QTRY_VERIFY(stage.arrived());
    QVERIFY(near(stage.window.weights(), { 1, 0, 0 }));
    stage.press(Qt::Key_3);
    QTRY_VERIFY(stage.arrived());
    QCOMPARE(stage.window.caption(), QStringLiteral("Third"));
}

void PresentationTest::theTravelIsSmoothAndTheImagesChangeOnTheWay()
{
    Stage stage;
    stage.window.setWeights({ 1, 0, 0 });
    QTRY_VERIFY(stage.window.preview() != nullptr);
    QSet<const engine::Preview*> previews;
    double greatestStep = 0;
    Weights last = stage.window.weights();
    connect(&stage.window, &Presentation::weightsMoved, this, [&](const Weights& now) {
        greatestStep = std::max(greatestStep, std::abs(now[0] - last[0]));
        last = now;
        previews << stage.window.preview().get();
        double sum = 0;
        for (const double weight : now)
            sum += weight;
        QVERIFY(std::abs(sum - 1) < 1e-9); // sums of a few roundings
    });
    stage.press(Qt::Key_2);
    QTRY_VERIFY(stage.arrived());
    // Frames are at most 0.1 s apart in the travel's own time, however slow the machine is: the
    // steepest of the easing is 1.875 a travel.
    QVERIFY(greatestStep <= 1.875 * 0.1 / Presentation::kTravelSeconds + 1e-6);
    QVERIFY(previews.size() >= 3);
    QTRY_VERIFY(near(stage.window.preview()->weights, { 0, 1, 0 }));
}

void PresentationTest::beyondTheLastPinItStays()
{
    Stage stage;
    stage.press(Qt::Key_End);
    QTRY_VERIFY(stage.arrived());
    stage.press(Qt::Key_Right);
    QTRY_VERIFY(stage.arrived());
    QCOMPARE(stage.window.step(), 2);
    QVERIFY(near(stage.window.weights(), { 0.2, 0.2, 0.6 }));
}

void PresentationTest::withoutPinsTheCornersAndTheClosestWeightsAreTheSteps()
{
    Exhibit exhibit = exhibitWithPins();
    exhibit.scene.pins.clear();
    const Presentation window(exhibit);
    QCOMPARE(window.steps().size(), std::size_t { 4 });
    QCOMPARE(window.steps()[1].name, QStringLiteral("Garments"));
    QCOMPARE(window.steps()[3].weights, *exhibit.scene.closest);
    QVERIFY(window.steps()[3].name.contains(QStringLiteral("Notes")));
}

void PresentationTest::spacePlaysAndPauses()
{
    Stage stage;
    stage.press(Qt::Key_Space);
    QVERIFY(stage.window.playing());
    QSignalSpy moved(&stage.window, &Presentation::weightsMoved);
    QTRY_VERIFY(moved.size() > 5);
    stage.press(Qt::Key_Space);
    QVERIFY(!stage.window.playing());
    const Weights paused = stage.window.weights();
    const auto count = moved.size();
    QTest::qWait(100);
    QCOMPARE(moved.size(), count);
    const double speed = stage.window.speed();
    stage.press(Qt::Key_Plus);
    QCOMPARE(stage.window.speed(), 2 * speed);
    stage.press(Qt::Key_Space);
    QTRY_VERIFY(moved.size() > count + 3);
    QVERIFY(stage.window.weights() != paused);
}

void PresentationTest::anOpenPathComesBackInALoopAndEndsWithout()
{
    Exhibit exhibit = exhibitWithPins();
    exhibit.path = app::NamedPath { QStringLiteral("Short"),
        { .frames = { { 1, 0, 0 }, { 0, 1, 0 } }, .speed = 2 } };
    Presentation window(exhibit);
    window.resize(640, 360);
    window.show();
    window.setLoop(false);
    window.play();
    QTRY_VERIFY(!window.playing());
    QVERIFY(near(window.weights(), { 0, 1, 0 }));
    window.setLoop(true);
    window.play();
    QTRY_VERIFY(near(window.weights(), { 1, 0, 0 }) || window.weights()[0] > 0.9);
    QVERIFY(window.playing());
}

void PresentationTest::aClickPutsAnImageInTheSpotlight()
{
    Stage stage;
    QTRY_VERIFY(stage.window.preview() != nullptr);
    const QPoint third = stage.window.layoutOnScreen().tiles.at(2).center().toPoint();
    const QImage before = stage.window.grab().toImage();
    QTest::mouseClick(&stage.window, Qt::LeftButton, {}, third);
    QCOMPARE(stage.window.spotlight(), 2);
    QVERIFY(stage.window.grab().toImage() != before);
    QTest::mouseClick(&stage.window, Qt::LeftButton, {}, third);
    QCOMPARE(stage.window.spotlight(), -1);
}

/// While a stage is shown the datasets may be read anew: what it still had, or had asked for, are
/// images of the former ones.
void PresentationTest::imagesOfAFormerResultAreNeverShown()
{
    Stage stage;
    QTRY_VERIFY(stage.window.preview() != nullptr);
    Exhibit other = exhibitWithPins();
    auto result = *other.result; // the sources of the same shapes in another order: other images
    auto geodesic = *result.geodesic;
    std::ranges::reverse(geodesic.maps);
    result.geodesic = std::make_shared<const engine::Geodesic>(std::move(geodesic));
    other.result = std::make_shared<const engine::ExplorationResult>(std::move(result));
    other.scene.weights = { 1, 0, 0 };
    stage.window.setWeights({ 0.8, 0.1, 0.1 }); // asks for images of the former result
    stage.window.setExhibit(other);
    QVERIFY(stage.window.preview() == nullptr);
    connect(&stage.window, &Presentation::previewPainted, this, [&](const Weights& weights) {
        const engine::Preview& shown = *stage.window.preview();
        const engine::Preview wanted
            = engine::previewOf(other.result->shown(), weights, other.result->shape(), shown.rows);
        QCOMPARE(shown.pixels, wanted.pixels);
    });
    QSignalSpy painted(&stage.window, &Presentation::previewPainted);
    QTRY_VERIFY(painted.count() > 0);
    QCOMPARE(painted.last()[0].value<Weights>(), (Weights { 1, 0, 0 }));
}

void PresentationTest::blackIsBlackAndComesBack()
{
    Stage stage;
    QTRY_VERIFY(stage.window.preview() != nullptr);
    const QImage before = stage.window.grab().toImage();
    stage.press(Qt::Key_B);
    QImage black = stage.window.grab().toImage();
    QImage wanted = black;
    wanted.fill(Qt::black);
    QCOMPARE(black, wanted);
    stage.press(Qt::Key_Period);
    QCOMPARE(stage.window.grab().toImage(), before);
}

void PresentationTest::escapeEndsInOrder()
{
    Stage stage;
    QTRY_VERIFY(stage.window.preview() != nullptr);
    stage.window.setSpotlight(1);
    stage.press(Qt::Key_B);
    stage.press(Qt::Key_Escape);
    QVERIFY(!stage.window.black());
    stage.press(Qt::Key_Escape);
    QCOMPARE(stage.window.spotlight(), -1);
    QVERIFY(stage.window.isVisible());
    stage.press(Qt::Key_Escape);
    QVERIFY(!stage.window.isVisible());
}

void PresentationTest::draggingTheSimplexMovesThePoint()
{
    Stage stage;
    const app::AudienceLayout layout = stage.window.layoutOnScreen();
    const auto geometry
        = widgets::simplexLayout(stage.window.exhibit().scene, layout.font, layout.simplex)
              .geometry;
    const Weights goal { 0.2, 0.5, 0.3 };
    QTest::mousePress(&stage.window, Qt::LeftButton, {}, geometry.centre().toPoint());
    QTest::mouseMove(&stage.window, geometry.position(goal).toPoint());
    QTest::mouseRelease(&stage.window, Qt::LeftButton, {}, geometry.position(goal).toPoint());
    for (std::size_t s = 0; s < 3; ++s) // a pixel is about 0.004
        QVERIFY(std::abs(stage.window.weights()[s] - goal[s]) < 0.02);
}

/// A frame of a full screen takes far less than a sixtieth of a second; ten times that is allowed
/// for a machine that does something else meanwhile.
void PresentationTest::aFrameIsPaintedInTime()
{
    Presentation window(exhibitWithPins());
    window.resize(1920, 1080);
    window.show();
    QTRY_VERIFY(window.preview() != nullptr);
    window.grab();
    std::vector<qint64> times;
    for (int i = 0; i < 15; ++i) {
        window.setWeights({ 0.5 + 0.02 * i, 0.5 - 0.02 * i, 0 });
        QElapsedTimer clock;
        clock.start();
        window.grab();
        times.push_back(clock.elapsed());
    }
    std::ranges::sort(times);
    qInfo("A frame of 1920 x 1080: median %lld ms.", static_cast<long long>(times[7]));
    QVERIFY(times[7] < 160);
}

void PresentationTest::theSecondScreenFollows()
{
    app::SecondScreen screen(exhibitWithPins());
    QWidget window;
    window.show();
    screen.showBeside(window);
    QVERIFY(screen.isVisible());
    screen.setWeights({ 0, 0, 1 });
    QTRY_VERIFY(screen.preview() && near(screen.preview()->weights, { 0, 0, 1 }));
    QTest::keyClick(&screen, Qt::Key_B);
    QVERIFY(screen.black());
    QTest::keyClick(&screen, Qt::Key_B);
    QSignalSpy closed(&screen, &app::SecondScreen::closed);
    QTest::keyClick(&screen, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QVERIFY(!screen.isVisible());
}

void PresentationTest::aSecondScreenIsAnother()
{
    QScreen* own = QGuiApplication::primaryScreen();
    QCOMPARE(app::anotherScreen({ own }, own), nullptr);
    auto* other = reinterpret_cast<QScreen*>(this); // never looked into
    QCOMPARE(app::anotherScreen({ own, other }, own), other);
    QCOMPARE(app::anotherScreen({ other, own }, other), own);
}

void PresentationTest::easingStartsAndEndsAtRest()
{
    QCOMPARE(app::eased(0), 0.0);
    QCOMPARE(app::eased(1), 1.0);
    QCOMPARE(app::eased(0.5), 0.5);
    QVERIFY(app::eased(0.01) < 1e-4); // speed and acceleration are 0 there
    QVERIFY(1 - app::eased(0.99) < 1e-4);
    for (double t = 0; t < 1; t += 0.01)
        QVERIFY(app::eased(t + 0.01) > app::eased(t));
}

QTEST_MAIN(PresentationTest)
#include "presentation_test.moc"
