// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Films, read back by OpenCV, and films that are stopped on their way.
#include "app/film.h"
#include "app/film_dialog.h"
#include "app/film_palette.h"
#include "example_exhibit.h"
#include "tests/app/small_example.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <opencv2/videoio.hpp>
#include <thread>

using app::FilmOptions;

namespace {

FilmOptions smallFilm()
{
    FilmOptions options;
    options.pixels = { 320, 180 };
    options.fps = 20;
    options.seconds = 1.5;
    return options;
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class FilmTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFilmHasItsFramesAndItsSize_data();
    void aFilmHasItsFramesAndItsSize();
    void theFilmGoesAlongThePath();
    void withoutAPathItGoesFromCornerToCorner();
    void thereAndBackEndsWhereItBegan();
    void aFilmThatIsStoppedLeavesNoFile();
    void aFilmIsLeftToItsEncoder();
    void theSameFilmGivesTheSameBytes_data();
    void theSameFilmGivesTheSameBytes();
    void aPaletteHoldsWhatIsInTheFrames();
    void whatDoesNotFitIsRefusedWithASentence_data();
    void whatDoesNotFitIsRefusedWithASentence();
    void theDialogWritesAndStops();
    void theDialogSaysHowWritingEnded();

private:
    app::Exhibit exhibit_;
};

void FilmTest::initTestCase()
{
    app::useSettingsOfTheTest();
    exhibit_ = app::exampleExhibit();
}

void FilmTest::aFilmHasItsFramesAndItsSize_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : { "film.mp4", "film.webm", "film.gif" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void FilmTest::aFilmHasItsFramesAndItsSize()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    app::writeFilm(exhibit_, smallFilm(), path);
    QCOMPARE(filesIn(folder), QStringList { name });
    cv::VideoCapture film(path.toStdString(), cv::CAP_FFMPEG);
    QVERIFY(film.isOpened());
    QVERIFY(std::abs(film.get(cv::CAP_PROP_FPS) - 20) < 0.01);
    const app::FilmFrames frames(exhibit_, smallFilm());
    cv::Mat frame;
    int count = 0;
    while (film.read(frame)) {
        QCOMPARE(QSize(frame.cols, frame.rows), QSize(320, 180));
        if (count == 15) {
            const QImage wanted = frames.frame(count).convertToFormat(QImage::Format_BGR888);
            double difference = 0;
            for (int y = 0; y < 180; ++y)
                for (int x = 0; x < 3 * 320; ++x)
                    difference += std::abs(frame.ptr(y)[x] - wanted.constScanLine(y)[x]);
            // Codecs and palettes cost a few of 255 levels; another frame would cost more than 12.
            QVERIFY(difference / (3 * 320 * 180) < 8);
        }
        ++count;
    }
    QCOMPARE(count, 30);
}

void FilmTest::theFilmGoesAlongThePath()
{
    app::Exhibit exhibit = exhibit_;
    exhibit.path = app::NamedPath { QStringLiteral("Edge"),
        { .frames = { { 1, 0, 0 }, { 0, 1, 0 } }, .speed = 0.5 } };
    FilmOptions options = smallFilm();
    options.seconds = 0;
    const app::FilmFrames frames(exhibit, options);
    QCOMPARE(frames.count(), 40); // one edge at half an edge a second, 20 a second
    QCOMPARE(frames.weightsAt(0), (engine::Weights { 1, 0, 0 }));
    QCOMPARE(frames.weightsAt(39), (engine::Weights { 0, 1, 0 }));
    for (int i = 1; i < frames.count(); ++i)
        QVERIFY(frames.weightsAt(i)[1] >= frames.weightsAt(i - 1)[1]);
}

void FilmTest::withoutAPathItGoesFromCornerToCorner()
{
    const app::Journey journey = app::journeyOf(exhibit_);
    QCOMPARE(journey.stops(), 5);
    QCOMPARE(journey.path.frames[1], *exhibit_.scene.closest);
    QCOMPARE(journey.names[4], QStringLiteral("Kana"));
    QCOMPARE(journey.nearest(0), 0);
    QCOMPARE(journey.nearest(1), 4);
}

void FilmTest::thereAndBackEndsWhereItBegan()
{
    FilmOptions options = smallFilm();
    options.thereAndBack = true;
    const app::FilmFrames frames(exhibit_, options);
    QCOMPARE(frames.weightsAt(0), (engine::Weights { 1, 0, 0 }));
    QVERIFY(frames.weightsAt(15)[2] > 0.999); // the far end in the middle
    QCOMPARE(frames.weightsAt(29), frames.weightsAt(1));
}

void FilmTest::aFilmThatIsStoppedLeavesNoFile()
{
    for (const char* name : { "film.mp4", "film.webm", "film.gif" }) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString::fromLatin1(name));
        std::stop_source stop;
        const engine::Progress progress(
            [&](const std::string&, long long done, long long) {
                if (done == 7)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY_EXCEPTION_THROWN(
            app::writeFilm(exhibit_, smallFilm(), path, progress), engine::Cancelled);
        QTRY_VERIFY(filesIn(folder).isEmpty()); // once the encoder has closed
    }
}

void FilmTest::aFilmIsLeftToItsEncoder()
{
    // Who waits has another thread to itself, in which it sees that it is cancelled.
    const auto here = std::this_thread::get_id();
    std::atomic<int> steps { 0 };
    std::atomic<int> stepsHere { 0 };
    QTemporaryDir folder;
    app::writeFilm(exhibit_, smallFilm(), folder.filePath(QStringLiteral("film.mp4")),
        engine::Progress([&](auto&&...) {
            ++steps;
            stepsHere += std::this_thread::get_id() == here;
        }));
    QVERIFY(steps > 0);
    QCOMPARE(stepsHere.load(), 0);
}

void FilmTest::theSameFilmGivesTheSameBytes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("mp4") << QStringLiteral("film.mp4");
    QTest::newRow("webm") << QStringLiteral("film.webm");
    QTest::newRow("gif") << QStringLiteral("film.gif");
}

void FilmTest::theSameFilmGivesTheSameBytes()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    const auto written = [&](const QString& path) {
        app::writeFilm(exhibit_, smallFilm(), path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray first = written(folder.filePath(name));
    QVERIFY(first.size() > 1000);
    QCOMPARE(written(folder.filePath(QStringLiteral("again-") + name)), first);
}

void FilmTest::aPaletteHoldsWhatIsInTheFrames()
{
    QImage image(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            image.setPixel(x, y, qRgb(4 * x, 4 * y, 128));
    const app::FilmPalette palette({ image });
    QVERIFY(palette.colours().size() <= 255);
    QVERIFY(palette.colours().size() > 200);
    const std::vector<std::uint8_t> bytes = palette.indexed(image);
    QCOMPARE(bytes.size(), std::size_t { 64 * 64 });
    double worst = 0;
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            const QRgb colour = palette.colours()[bytes[static_cast<std::size_t>(64 * y + x)]];
            worst = std::max<double>(worst, std::abs(qRed(colour) - 4 * x));
            worst = std::max<double>(worst, std::abs(qGreen(colour) - 4 * y));
        }
    // 16 x 16 boxes over 256 x 256 levels are 16 wide; half of that, the grid of 8 and the dither.
    QVERIFY(worst <= 8 + 8 + 4 + 4);
    QCOMPARE(palette.indexed(image), bytes); // the dither is the same in every frame
}

void FilmTest::whatDoesNotFitIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fps");
    QTest::newRow("odd size") << QStringLiteral("a.mp4") << QSize(321, 240) << 20.0;
    QTest::newRow("tiny") << QStringLiteral("a.gif") << QSize(8, 8) << 20.0;
    QTest::newRow("too fast for a GIF") << QStringLiteral("a.gif") << QSize(320, 240) << 60.0;
    QTest::newRow("another kind") << QStringLiteral("a.mov") << QSize(320, 240) << 20.0;
    QTest::newRow("no folder") << QStringLiteral("missing/a.mp4") << QSize(320, 240) << 20.0;
    QTest::newRow("no folder, GIF") << QStringLiteral("missing/a.gif") << QSize(320, 240) << 20.0;
}

void FilmTest::whatDoesNotFitIsRefusedWithASentence()
{
    QFETCH(QString, name);
    QFETCH(QSize, size);
    QFETCH(double, fps);
    QTemporaryDir folder;
    FilmOptions options = smallFilm();
    options.pixels = size;
    options.fps = fps;
    try {
        app::writeFilm(exhibit_, options, folder.filePath(name));
        QFAIL("It was taken.");
    } catch (const engine::Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).endsWith(u'.'));
    }
    QVERIFY(filesIn(folder).isEmpty());
}

void FilmTest::theDialogWritesAndStops()
{
    QTemporaryDir folder;
    app::FilmDialog dialog(exhibit_);
    dialog.show();
    QTRY_VERIFY(!dialog.preview().isNull());
    QVERIFY(dialog.preview().width() <= dialog.options().pixels.width());
    const auto* moment = dialog.findChild<QSlider*>(); // as wide as the picture
    const int width = moment->width();
    QSignalSpy finished(&dialog, &app::FilmDialog::finished);
    dialog.save(folder.filePath(QStringLiteral("long.mp4")));
    QTRY_VERIFY(dialog.message().contains(QStringLiteral(" of ")));
    QCoreApplication::processEvents();
    QCOMPARE(moment->width(), width);
    QElapsedTimer clock;
    clock.start();
    dialog.cancel();
    QTRY_COMPARE(finished.size(), 1);
    qInfo("Stopped after %lld ms.", static_cast<long long>(clock.elapsed()));
    QTRY_VERIFY(filesIn(folder).isEmpty()); // once the encoder has closed
    QVERIFY(dialog.message().startsWith(QStringLiteral("Stopped")));
}

void FilmTest::theDialogSaysHowWritingEnded()
{
    QTemporaryDir folder;
    app::FilmDialog dialog(exhibit_);
    QSignalSpy ended(&dialog, &app::FilmDialog::ended);
    dialog.save(folder.filePath(QStringLiteral("nowhere/film.gif")));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0][0].toString(), dialog.message());
    QVERIFY(!dialog.message().isEmpty());
}

QTEST_MAIN(FilmTest)
#include "film_test.moc"
