// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/error.h"
#include "tests/support/awkward_files.h"

#include <QTest>

using namespace engine;
using namespace support;

class ImageFolderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldersAreClassesInByteOrder();
    void nestedFoldersAreOneClassEach();
    void aFolderOfOneClassIsNamedByIt();
    void splitFoldersAreParts_data();
    void splitFoldersAreParts();
    void aClassCalledTrainIsAClass();
    void greyIsToldByContent();
    void colourMakesAllImagesColour();
    void theMostFrequentSizeWins();
    void everyExifOrientationIsApplied_data();
    void everyExifOrientationIsApplied();
    void exifSwapsTheSidesThatAreCounted();
    void anUnreadableImageIsSkippedAndSaid();
    void aFolderOfUnreadableImagesIsRefused();
    void imagesBesideClassesAreLeftOut();
    void imagesAloneAreOneClass();
    void imagesAreToldByContentWhereTheNameDoesNot();
    void linksThatLeaveTheFolderAreNotFollowed();
    void aPartOfTheRecordsIsWhatSelectingWouldGive();
    void metadataGiveTheLabelsAndTheOrder();
    void metadataMayBeJsonLines();
    void portablePixmapsAreRead();
    void readingCanBeCancelled();
};

namespace {

Dataset read(const std::string& text)
{
    return readDataset(parseRequest(text));
}

Dataset read(const TestFolder& folder)
{
    return read(folder.path().string());
}

} // namespace

void ImageFolderTest::foldersAreClassesInByteOrder()
{
    const TestFolder folder;
    for (const char* name : { "1", "10", "2", "B", "a", "\xc3\xa4" })
        folder.write(name + std::string("/x.png"), greyPng(4, 50));
    const Dataset dataset = read(folder);
    QCOMPARE(
        dataset.classNames, (std::vector<std::string> { "1", "10", "2", "B", "a", "\xc3\xa4" }));
    QCOMPARE(dataset.labels, (std::vector<int> { 0, 1, 2, 3, 4, 5 }));
    QCOMPARE(dataset.provenance.format, std::string("image folder"));
    QVERIFY(dataset.provenance.notes.empty());
}

void ImageFolderTest::nestedFoldersAreOneClassEach()
{
    const TestFolder folder;
    folder.write("images/Greek/character01/a.png", greyPng(4, 10));
    folder.write("images/Greek/character02/a.png", greyPng(4, 20));
    folder.write("images/Korean/character01/b.png", greyPng(4, 40));
    folder.write("images/Korean/character01/a.png", greyPng(4, 30));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.classNames,
        (std::vector<std::string> {
            "Greek/character01", "Greek/character02", "Korean/character01" }));
    QCOMPARE(dataset.labels, (std::vector<int> { 0, 1, 2, 2 }));
    QCOMPARE(int(dataset.image(2)[0]), 30); // a.png before b.png
}

void ImageFolderTest::aFolderOfOneClassIsNamedByIt()
{
    const TestFolder folder;
    folder.write("cats/a.png", greyPng(4, 10));
    folder.write("cats/b.png", greyPng(4, 20));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "cats" }));
    QCOMPARE(dataset.size(), std::size_t { 2 });
}

void ImageFolderTest::splitFoldersAreParts_data()
{
    QTest::addColumn<QString>("train");
    QTest::addColumn<QString>("test");
    QTest::newRow("lower case") << QStringLiteral("train") << QStringLiteral("test");
    QTest::newRow("upper case") << QStringLiteral("Training") << QStringLiteral("Testing");
    QTest::newRow("inside another folder")
        << QStringLiteral("set/train") << QStringLiteral("set/test");
}

void ImageFolderTest::splitFoldersAreParts()
{
    QFETCH(QString, train);
    QFETCH(QString, test);
    const TestFolder folder;
    folder.write(train.toStdString() + "/cat/a.png", greyPng(4, 10));
    folder.write(train.toStdString() + "/dog/a.png", greyPng(4, 20));
    folder.write(test.toStdString() + "/cat/a.png", greyPng(4, 30));
    const std::string place = folder.path().string();
    QCOMPARE(read(place).classNames, (std::vector<std::string> { "cat", "dog" }));
    QCOMPARE(int(read(place + "@test").pixels[0]), 30);
    QCOMPARE(read(place + "@test").classNames, (std::vector<std::string> { "cat" }));
    QVERIFY(problemWith(place + "@val").contains(QStringLiteral("no part \"val\"")));
}

void ImageFolderTest::aClassCalledTrainIsAClass()
{
    const TestFolder folder;
    for (const char* name : { "bus", "plane", "train" })
        folder.write(name + std::string("/x.png"), greyPng(4, 50));
    QCOMPARE(read(folder).classNames, (std::vector<std::string> { "bus", "plane", "train" }));
}

void ImageFolderTest::greyIsToldByContent()
{
    const TestFolder folder;
    folder.write("a/x.png", png(1, 2, 3, { 7, 7, 7, 9, 9, 9 }));
    const Dataset dataset = read(folder);
    QVERIFY(dataset.shape == (ImageShape { 1, 2, 1 }));
    QCOMPARE(dataset.pixels, (Bytes { 7, 9 }));
}

void ImageFolderTest::colourMakesAllImagesColour()
{
    const TestFolder folder;
    for (int i = 0; i < 300; ++i) // more than are decoded at a time
        folder.write("a/" + std::to_string(1000 + i) + ".png", png(1, 2, 1, { 7, 9 }));
    folder.write("b/x.png", png(1, 2, 3, { 1, 2, 3, 4, 5, 6 }));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.shape.channels, 3);
    QCOMPARE(Bytes(dataset.image(0).begin(), dataset.image(0).end()), (Bytes { 7, 7, 7, 9, 9, 9 }));
    QCOMPARE(
        Bytes(dataset.image(300).begin(), dataset.image(300).end()), (Bytes { 1, 2, 3, 4, 5, 6 }));
}

void ImageFolderTest::theMostFrequentSizeWins()
{
    const TestFolder folder;
    folder.write("a/1.png", greyPng(8, 50));
    folder.write("a/2.png", greyPng(4, 60));
    folder.write("a/3.png", greyPng(4, 70));
    const Dataset dataset = read(folder);
    QVERIFY(dataset.shape == (ImageShape { 4, 4, 1 }));
    QCOMPARE(int(dataset.image(0)[0]), 50);
    QCOMPARE(notesOf(dataset),
        QStringLiteral("1 image of another size was resized to 4 x 4, the most frequent size.\n"));
}

void ImageFolderTest::everyExifOrientationIsApplied_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<int>("height");
    QTest::addColumn<QString>("pixels");
    // Stored is 1 2 3 / 4 5 6; the first stored row is the side that the orientation names.
    const auto row = [](int orientation, int height, const char* pixels) {
        QTest::addRow("%d", orientation) << orientation << height << QString::fromLatin1(pixels);
    };
    row(1, 2, "123456");
    row(2, 2, "321654");
    row(3, 2, "654321");
    row(4, 2, "456123");
    row(5, 3, "142536");
    row(6, 3, "415263");
    row(7, 3, "635241");
    row(8, 3, "362514");
}

void ImageFolderTest::everyExifOrientationIsApplied()
{
    QFETCH(int, orientation);
    QFETCH(int, height);
    QFETCH(QString, pixels);
    const TestFolder folder;
    folder.write("a/x.png", png(2, 3, 1, { 1, 2, 3, 4, 5, 6 }, orientation));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.shape.height, height);
    QString found;
    for (const std::uint8_t pixel : dataset.pixels)
        found += QString::number(pixel);
    QCOMPARE(found, pixels);
    QCOMPARE(
        notesOf(dataset).contains(QStringLiteral("1 photo was turned upright")), orientation != 1);
}

void ImageFolderTest::exifSwapsTheSidesThatAreCounted()
{
    const TestFolder folder;
    folder.write("a/1.png", png(2, 3, 1, ramp(6), 6));
    folder.write("a/2.png", png(3, 2, 1, ramp(6)));
    const Dataset dataset = read(folder);
    QVERIFY(dataset.shape == (ImageShape { 3, 2, 1 }));
    QVERIFY(!notesOf(dataset).contains(QStringLiteral("resized")));
}

void ImageFolderTest::anUnreadableImageIsSkippedAndSaid()
{
    const TestFolder folder;
    for (int i = 0; i < 5; ++i)
        folder.write(
            "a/" + std::to_string(i) + ".png", greyPng(8, static_cast<std::uint8_t>(10 * i)));
    folder.write("a/2.png", cut(greyPng(8, 20), 45)); // within the pixels
    folder.write("b/x.png", greyPng(8, 99));
    const Dataset one = read(folder);
    QCOMPARE(one.size(), std::size_t { 5 });
    QCOMPARE(one.labels, (std::vector<int> { 0, 0, 0, 0, 1 }));
    QCOMPARE(int(one.image(2)[0]), 30);
    QCOMPARE(int(one.image(4)[0]), 99);
    QCOMPARE(one.provenance.total, std::size_t { 6 });
    QCOMPARE(notesOf(one),
        QStringLiteral("1 image could not be read and was skipped: a/2.png (it is damaged).\n"));
    folder.write("b/y.jpg", bytesOf("no image at all"));
    QVERIFY(notesOf(read(folder))
                .startsWith(QStringLiteral("2 images could not be read and were skipped: a/2.png "
                                           "(it is damaged), b/y.jpg (it is no image).")));
}

void ImageFolderTest::aFolderOfUnreadableImagesIsRefused()
{
    const TestFolder folder;
    folder.write("a/1.png", bytesOf("nothing"));
    folder.write("a/2.png", {});
    QVERIFY(problemWith(folder.path().string())
                .contains(QStringLiteral("none of its 2 images can be read")));
}

void ImageFolderTest::imagesBesideClassesAreLeftOut()
{
    const TestFolder folder;
    folder.write("overview.png", greyPng(4, 1));
    folder.write("a/x.png", greyPng(4, 2));
    folder.write("b/x.png", greyPng(4, 3));
    folder.write("a/.hidden.png", greyPng(4, 4));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.size(), std::size_t { 2 });
    QVERIFY(notesOf(dataset).contains(
        QStringLiteral("1 image lies beside the class folders and was left out")));
}

void ImageFolderTest::imagesAloneAreOneClass()
{
    const TestFolder folder;
    folder.write("1.png", greyPng(4, 1));
    folder.write("2.png", greyPng(4, 2));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "all" }));
    QVERIFY(notesOf(dataset).contains(QStringLiteral("all are one class")));
}

void ImageFolderTest::imagesAreToldByContentWhereTheNameDoesNot()
{
    const TestFolder folder;
    folder.write("a/0001", greyPng(4, 1));
    folder.write("a/0002.dat", greyPng(4, 2));
    folder.write("a/README", bytesOf("about these images"));
    folder.write("LICENSE.txt", bytesOf("free"));
    QCOMPARE(read(folder).size(), std::size_t { 2 });
}

void ImageFolderTest::linksThatLeaveTheFolderAreNotFollowed()
{
    const TestFolder outside;
    outside.write("secret/x.png", greyPng(4, 200));
    const TestFolder folder;
    folder.write("a/x.png", greyPng(4, 1));
    namespace fs = std::filesystem;
    fs::create_symlink(outside.path() / "secret" / "x.png", folder.path() / "a" / "y.png");
    fs::create_directory_symlink(outside.path() / "secret", folder.path() / "b");
    fs::create_directory_symlink(folder.path(), folder.path() / "a" / "circle");
    fs::create_symlink(folder.path() / "a" / "x.png", folder.path() / "a" / "z.png");
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.size(), std::size_t { 2 }); // x.png and z.png, which stays inside
    QVERIFY(notesOf(dataset).contains(QStringLiteral("3 links were not followed")));
}

void ImageFolderTest::aPartOfTheRecordsIsWhatSelectingWouldGive()
{
    const TestFolder folder;
    for (int i = 0; i < 12; ++i)
        folder.write(std::to_string(i % 3) + "/" + std::to_string(i) + ".png",
            greyPng(4, static_cast<std::uint8_t>(i)));
    const Selection selection { .kind = Selection::Kind::sample, .end = 6, .seed = 9 };
    const Dataset part
        = readDataset({ .location = folder.path().string(), .selection = selection });
    const Dataset chosen = select(read(folder), selection);
    QCOMPARE(part.pixels, chosen.pixels);
    QCOMPARE(part.labels, chosen.labels);
    QCOMPARE(part.provenance.selection, std::string("6 of 12, stratified, seed 9"));
}

void ImageFolderTest::metadataGiveTheLabelsAndTheOrder()
{
    const TestFolder folder;
    folder.write("x/1.png", greyPng(4, 10));
    folder.write("x/2.png", greyPng(4, 20));
    folder.write("x/3.png", greyPng(4, 30));
    folder.write("metadata.csv",
        bytesOf("file_name,label,label_name\nx/2.png,2,\"zebra, striped\"\nx/1.png,0,ant\n"
                "x/lost.png,0,ant\n"));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.labels, (std::vector<int> { 2, 0 }));
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "ant", "1", "zebra, striped" }));
    QCOMPARE(int(dataset.pixels[0]), 20);
    QVERIFY(notesOf(dataset).contains(QStringLiteral("1 image of the metadata is not there")));
    QVERIFY(notesOf(dataset).contains(QStringLiteral("1 image without metadata")));
    folder.write("classes.json",
        bytesOf(
            R"([{"label": 0, "name": "ant"}, {"label": 1, "name": "bee"}, {"label": 2, "name": "zebra"}])"));
    QCOMPARE(read(folder).classNames, (std::vector<std::string> { "ant", "bee", "zebra" }));
}

void ImageFolderTest::metadataMayBeJsonLines()
{
    const TestFolder folder;
    folder.write("train/1.png", greyPng(4, 10));
    folder.write("train/2.png", greyPng(4, 20));
    folder.write("train/metadata.jsonl",
        bytesOf("{\"file_name\": \"1.png\", \"label\": \"dog\"}\n{\"file_name\": \"2.png\", "
                "\"label\": \"cat\"}\n"));
    const Dataset dataset = read(folder);
    QCOMPARE(dataset.classNames, (std::vector<std::string> { "cat", "dog" }));
    QCOMPARE(dataset.labels, (std::vector<int> { 1, 0 }));
}

void ImageFolderTest::portablePixmapsAreRead()
{
    const TestFolder folder;
    folder.write("a/x.ppm", joined(bytesOf("P6\n# a remark\n2 1\n255\n"), { 1, 2, 3, 4, 5, 6 }));
    folder.write("a/y.pgm", joined(bytesOf("P5 2 1 255\n"), { 7, 8 }));
    QCOMPARE(read(folder).pixels, (Bytes { 1, 2, 3, 4, 5, 6, 7, 7, 7, 8, 8, 8 }));
}

void ImageFolderTest::readingCanBeCancelled()
{
    const TestFolder folder;
    folder.write("a/x.png", greyPng(4, 1));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(
        readDataset({ .location = folder.path().string() }, Progress({}, stop.get_token())),
        Cancelled);
}

QTEST_GUILESS_MAIN(ImageFolderTest)
#include "image_folder_test.moc"
