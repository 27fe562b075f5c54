// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as files: their size on paper, what in them is text and lines, and that they repeat.
#include "app/figure_dialog.h"
#include "app/figure_file.h"
#include "app/figure_images.h"
#include "app/picture_preview.h"
#include "example_exhibit.h"
#include "tests/app/small_example.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using app::Exhibit;
using app::FigureFormat;
using app::FigureKind;
using app::FigureOptions;

namespace {

/// All text elements of an SVG, and the pixel sizes of its images.
struct SvgContent {
    QStringList texts;
    QList<QSize> images;
    QString width, height;
    int polylines = 0;
};

SvgContent contentOf(const QByteArray& svg)
{
    SvgContent content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto value = [&](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QStringLiteral("svg")) {
            content.width = value("width");
            content.height = value("height");
        } else if (reader.name() == QStringLiteral("text")) {
            content.texts
                << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        } else if (reader.name() == QStringLiteral("polyline")) {
            ++content.polylines;
        } else if (reader.name() == QStringLiteral("image")) {
            const QString data = value("xlink:href").section(u',', 1);
            content.images << QImage::fromData(QByteArray::fromBase64(data.toLatin1())).size();
        }
    }
    return content;
}

FigureOptions optionsOf(FigureKind kind)
{
    FigureOptions options;
    options.kind = kind;
    return options;
}

} // namespace

class FigureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyKindIsPaintedInEveryFormat_data();
    void everyKindIsPaintedInEveryFormat();
    void thePageOfAPdfHasTheSizeToATenthOfAMillimetre();
    void aPngHasItsPixelsAndItsResolution();
    void theSvgOfASimplexHasNamesAsTextAndOneImageForItsColours();
    void tilesAreEmbeddedAtTheirOwnPixelsWithoutSmoothing();
    void pdfTextCanBeRead();
    void theSameFigureGivesTheSameBytes_data();
    void theSameFigureGivesTheSameBytes();
    void tilesLieOnWholePixelsWithinTheirArea_data();
    void tilesLieOnWholePixelsWithinTheirArea();
    void figuresAreLightUnlessAsked();
    void whatDoesNotFitIsRefusedWithASentence_data();
    void whatDoesNotFitIsRefusedWithASentence();
    void aFileThatCannotBeWrittenSaysSo();
    void theDialogShowsAndSavesWhatIsChosen();

private:
    Exhibit exhibit_;
};

void FigureTest::initTestCase()
{
    app::useSettingsOfTheTest(widgets::ThemeChoice::dark); // figures are light all the same
    exhibit_ = app::exampleExhibit();
}

void FigureTest::everyKindIsPaintedInEveryFormat_data()
{
    QTest::addColumn<FigureKind>("kind");
    for (const FigureKind kind : app::figureKinds())
        QTest::newRow(qPrintable(app::nameOf(kind))) << kind;
}

void FigureTest::everyKindIsPaintedInEveryFormat()
{
    QFETCH(FigureKind, kind);
    FigureOptions options = optionsOf(kind);
    options.dpi = 100;
    QVERIFY(app::figureBytes(exhibit_, options, FigureFormat::pdf).startsWith("%PDF-1.4"));
    const SvgContent svg = contentOf(app::figureBytes(exhibit_, options, FigureFormat::svg));
    QVERIFY(svg.texts.size() >= 3); // title, caption, and names or numbers between them
    const QImage image
        = QImage::fromData(app::figureBytes(exhibit_, options, FigureFormat::png), "png");
    QCOMPARE(image.size(), options.pixels());
    int inked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            inked += (image.pixel(x, y) & 0xffffff) != 0xffffff;
    QVERIFY(inked > image.width() * image.height() / 200); // text alone inks about a hundredth
}

void FigureTest::thePageOfAPdfHasTheSizeToATenthOfAMillimetre()
{
    FigureOptions options = optionsOf(FigureKind::distances);
    options.size = { 88.3, 61.9 };
    const QByteArray pdf = app::figureBytes(exhibit_, options, FigureFormat::pdf);
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = box.match(QString::fromLatin1(pdf));
    QVERIFY(match.hasMatch());
    QVERIFY(std::abs(match.captured(1).toDouble() / 72 * 25.4 - 88.3) < 0.1);
    QVERIFY(std::abs(match.captured(2).toDouble() / 72 * 25.4 - 61.9) < 0.1);
}

void FigureTest::aPngHasItsPixelsAndItsResolution()
{
    FigureOptions options = optionsOf(FigureKind::simplex);
    options.size = { 127, 101.6 }; // 5 by 4 inches
    options.dpi = 200;
    const QImage image
        = QImage::fromData(app::figureBytes(exhibit_, options, FigureFormat::png), "png");
    QCOMPARE(image.size(), QSize(1000, 800));
    QCOMPARE(image.dotsPerMeterX(), 7874); // 200 / 0.0254
}

void FigureTest::theSvgOfASimplexHasNamesAsTextAndOneImageForItsColours()
{
    const SvgContent svg
        = contentOf(app::figureBytes(exhibit_, optionsOf(FigureKind::simplex), FigureFormat::svg));
    for (const QString& name : exhibit_.scene.sources)
        QVERIFY(svg.texts.contains(name));
    QVERIFY(svg.texts.contains(QStringLiteral("Towards Notes")));
    QCOMPARE(svg.images.size(), 1);
    QVERIFY(svg.polylines >= 5); // contours stay lines
    QVERIFY(std::abs(svg.width.chopped(2).toDouble() - 110) < 0.1);
    QVERIFY(svg.width.endsWith(QStringLiteral("mm")));
}

void FigureTest::tilesAreEmbeddedAtTheirOwnPixelsWithoutSmoothing()
{
    const QByteArray bytes
        = app::figureBytes(exhibit_, optionsOf(FigureKind::images), FigureFormat::svg);
    const SvgContent svg = contentOf(bytes);
    QVERIFY(svg.images.size() > 30);
    for (const QSize& size : svg.images)
        QCOMPARE(size, QSize(28, 28));
    QVERIFY(!bytes.contains("optimizeQuality"));
    QCOMPARE(bytes.count("image-rendering:pixelated"), svg.images.size());
    const QByteArray pdf
        = app::figureBytes(exhibit_, optionsOf(FigureKind::images), FigureFormat::pdf);
    QVERIFY(!pdf.contains("/Interpolate true"));
    QVERIFY(!pdf.contains("/DCTDecode")); // no JPEG
    QCOMPARE(pdf.count("/Width 28\n"), svg.images.size());
}

void FigureTest::pdfTextCanBeRead()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed.");
    QTemporaryDir folder;
    app::writeFigure(
        exhibit_, optionsOf(FigureKind::simplex), folder.filePath(QStringLiteral("a.pdf")));
    QProcess process;
    process.start(reader, { folder.filePath(QStringLiteral("a.pdf")), QStringLiteral("-") });
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& name : exhibit_.scene.sources)
        QVERIFY(text.contains(name));
}

void FigureTest::theSameFigureGivesTheSameBytes_data()
{
    QTest::addColumn<FigureFormat>("format");
    QTest::newRow("pdf") << FigureFormat::pdf;
    QTest::newRow("svg") << FigureFormat::svg;
    QTest::newRow("png") << FigureFormat::png;
}

void FigureTest::theSameFigureGivesTheSameBytes()
{
    QFETCH(FigureFormat, format);
    const FigureOptions options = optionsOf(FigureKind::stage);
    const QByteArray first = app::figureBytes(exhibit_, options, format);
    QTest::qWait(1100); // a time stamp would be another: Qt writes seconds
    QCOMPARE(app::figureBytes(exhibit_, options, format), first);
}

void FigureTest::tilesLieOnWholePixelsWithinTheirArea_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("columns");
    QTest::newRow("square") << QSizeF(4000, 4000) << 0;
    QTest::newRow("wide") << QSizeF(8000, 1500) << 0;
    QTest::newRow("tall") << QSizeF(1500, 8000) << 0;
    QTest::newRow("one column") << QSizeF(4000, 4000) << 1;
    QTest::newRow("many columns") << QSizeF(4000, 4000) << 25;
}

void FigureTest::tilesLieOnWholePixelsWithinTheirArea()
{
    QFETCH(QSizeF, size);
    QFETCH(int, columns);
    constexpr double kPixel = 4; // units: 300 dpi
    const QRectF area(QPointF(121, 233), size);
    const app::TileSheet tiles
        = app::tileSheet(area, { .height = 28, .width = 28, .channels = 1 }, 500, columns, kPixel);
    if (columns > 0)
        QCOMPARE(tiles.columns, columns);
    const auto isWhole = [](double length) { // a thousandth of a pixel: rounding of doubles
        return std::abs(length / kPixel - std::round(length / kPixel)) < 1e-3;
    };
    for (int place = 0; place < tiles.count(); ++place) {
        const QRectF tile = tiles.at(place);
        QVERIFY(isWhole(tile.left()) && isWhole(tile.top()) && isWhole(tile.width() / 28));
        QVERIFY(area.adjusted(-kPixel, -kPixel, kPixel, kPixel).contains(tiles.barAt(place)));
        QCOMPARE(tiles.placeAt(tile.center()), place);
    }
    QVERIFY(tiles.at(tiles.columns - 1).right() > area.right() - tiles.tile.width());
}

void FigureTest::figuresAreLightUnlessAsked()
{
    FigureOptions options = optionsOf(FigureKind::stage);
    options.dpi = 72;
    QCOMPARE(app::figureImage(exhibit_, options).pixelColor(0, 0), QColor(Qt::white));
    options.dark = true;
    QVERIFY(app::figureImage(exhibit_, options).pixelColor(0, 0).lightness() < 60);
}

void FigureTest::whatDoesNotFitIsRefusedWithASentence_data()
{
    QTest::addColumn<FigureOptions>("options");
    const auto row = [](const char* name, auto change) {
        FigureOptions options;
        change(options);
        QTest::newRow(name) << options;
    };
    row("too small", [](FigureOptions& o) { o.size = { 5, 50 }; });
    row("no number", [](FigureOptions& o) { o.size = { qQNaN(), 50 }; });
    row("too coarse", [](FigureOptions& o) { o.dpi = 0; });
    row("too many pixels", [](FigureOptions& o) {
        o.size = { 2000, 2000 };
        o.dpi = 1200;
    });
    row("no such font", [](FigureOptions& o) { o.family = QStringLiteral("Nowhere Grotesk"); });
    row("no text", [](FigureOptions& o) { o.points = 0; });
}

void FigureTest::whatDoesNotFitIsRefusedWithASentence()
{
    QFETCH(FigureOptions, options);
    try {
        app::figureBytes(exhibit_, options, FigureFormat::svg);
        QFAIL("It was taken.");
    } catch (const engine::Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).endsWith(u'.'));
    }
}

void FigureTest::aFileThatCannotBeWrittenSaysSo()
{
    QTemporaryDir folder;
    const FigureOptions options = optionsOf(FigureKind::distances);
    QVERIFY_EXCEPTION_THROWN(
        app::writeFigure(exhibit_, options, folder.filePath(QStringLiteral("missing/a.png"))),
        engine::Error);
    QVERIFY_EXCEPTION_THROWN(
        app::writeFigure(exhibit_, options, folder.filePath(QStringLiteral("a.docx"))),
        engine::Error);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void FigureTest::theDialogShowsAndSavesWhatIsChosen()
{
    QTemporaryDir folder;
    app::FigureDialog dialog;
    dialog.setExhibit(exhibit_);
    dialog.show();
    QTRY_VERIFY(!dialog.preview().isNull());
    auto* kind = dialog.findChildren<QComboBox*>().first();
    kind->setCurrentIndex(static_cast<int>(app::figureKinds().indexOf(FigureKind::distances)));
    const QSizeF wanted = app::usualSize(FigureKind::distances);
    QCOMPARE(dialog.options().size, wanted);
    const auto aspect = [](QSizeF size) { return size.width() / size.height(); };
    QTRY_VERIFY(std::abs(aspect(dialog.preview().size()) - aspect(wanted)) < 0.02); // whole pixels
    QVERIFY(dialog.preview().width() <= dialog.findChild<app::PicturePreview*>()->room().width());
    const QString path = folder.filePath(QStringLiteral("bars.pdf"));
    dialog.save(path);
    QTRY_VERIFY(dialog.message().contains(QStringLiteral("bars.pdf")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), app::figureBytes(exhibit_, dialog.options(), FigureFormat::pdf));
    dialog.save(folder.filePath(QStringLiteral("missing/bars.pdf")));
    QTRY_VERIFY(dialog.message().startsWith(QStringLiteral("Cannot write")));
}

QTEST_MAIN(FigureTest)
#include "figure_test.moc"
