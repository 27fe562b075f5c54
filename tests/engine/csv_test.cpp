// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/awkward_files.h"

#include <QTest>

using namespace engine;
using namespace support;

class CsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLabelIsFound_data();
    void theLabelIsFound();
    void valuesUpTo16AreScaled();
    void threeSquaresAreColour();
    void gzippedTablesAndZippedTablesAreRead();
    void aPartOfTheRecordsIsWhatSelectingWouldGive();
    void aWrongLineIsNamed_data();
    void aWrongLineIsNamed();
};

namespace {

Dataset readText(const char* text, const char* suffix = "")
{
    const TestFolder folder;
    return readDataset(parseRequest(folder.write("table.csv", bytesOf(text)) + suffix));
}

} // namespace

void CsvTest::theLabelIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("labels");
    const auto row = [](const char* tag, const char* text, const char* names, const char* labels) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(names)
                           << QString::fromLatin1(labels);
    };
    row("first, with names (Kaggle)",
        "label,pixel0,pixel1,pixel2,pixel3\n1,0,20,200,0\n0,0,7,8,0\n", "0 1", "1 0");
    row("last, without names (UCI)", "0,20,200,0,2\n0,20,200,0,0\n0,20,200,0,1\n", "0 1 2",
        "2 0 1");
    row("first, without names", "2,0,20,200,0\n0,0,20,200,0\n1,0,20,200,0\n", "0 1 2", "2 0 1");
    row("named in the middle", "a,b,Class,c,d\n0,20,1,200,0\n0,20,0,200,0\n", "0 1", "1 0");
    row("words", "0,20,200,0,dog\n0,20,200,0,cat\n", "cat dog", "1 0");
    row("Windows' line ends and blanks", "0; 20; 200; 0; 1\r\n0; 20; 200; 0; 0\r\n\r\n", "0 1",
        "1 0");
    row("tabs and a byte order mark",
        "\xef\xbb\xbf"
        "0\t20\t200\t0\t1\n0\t20\t200\t0\t0",
        "0 1", "1 0");
    row("blanks alone", " 0 20  200 0 1\n 0 20 200 0 0 \n", "0 1", "1 0");
    row("quotes and decimals", "\"1\",0.0,20.0,200.0,0.0\n\"0\",0.0,20.0,200.0,0.0\n", "0 1",
        "1 0");
    row("none", "a,b,c,d,e,f,g,h,i\n0,20,200,0,0,0,0,0,0\n0,20,200,0,0,0,0,0,0\n", "all", "0 0");
}

void CsvTest::theLabelIsFound()
{
    QFETCH(QString, text);
    QFETCH(QString, names);
    QFETCH(QString, labels);
    const Dataset dataset = readText(text.toLatin1().constData());
    QString foundNames;
    for (const std::string& name : dataset.classNames)
        foundNames += QString::fromStdString(name) + QLatin1Char(' ');
    QString foundLabels;
    for (const int label : dataset.labels)
        foundLabels += QString::number(label) + QLatin1Char(' ');
    QCOMPARE(foundNames.trimmed(), names);
    QCOMPARE(foundLabels.trimmed(), labels);
    QCOMPARE(int(dataset.pixels[1]), 20);
    QCOMPARE(int(dataset.pixels[2]), 200);
}

void CsvTest::valuesUpTo16AreScaled()
{
    const Dataset dataset = readText("0,16,8,0,2\n0,4,1,0,0\n0,0,0,0,1\n", "#range=1:3");
    QCOMPARE(dataset.pixels, (Bytes { 0, 64, 16, 0, 0, 0, 0, 0 }));
    QVERIFY(notesOf(dataset).contains(QStringLiteral("from 0 to 16 were scaled")));
}

void CsvTest::threeSquaresAreColour()
{
    const Dataset dataset = readText(
        "label,r0,r1,r2,r3,g0,g1,g2,g3,b0,b1,b2,b3\n3,1,2,3,4,50,60,70,80,90,100,110,120\n");
    QVERIFY(dataset.shape == (ImageShape { 2, 2, 3 }));
    QCOMPARE(dataset.pixels, (Bytes { 1, 50, 90, 2, 60, 100, 3, 70, 110, 4, 80, 120 }));
}

void CsvTest::gzippedTablesAndZippedTablesAreRead()
{
    const TestFolder folder;
    const Bytes table = bytesOf("0,20,200,0,1\n0,20,200,0,0\n");
    for (const std::string& file : { folder.write("a.csv.gz", gzipped(table)),
             folder.write("a.zip", zip({ { "a.csv", table } }, true)) }) {
        const Dataset dataset = readDataset({ .location = file });
        QCOMPARE(dataset.labels, (std::vector<int> { 1, 0 }));
        QCOMPARE(dataset.name, std::string("a"));
        QCOMPARE(dataset.provenance.format, std::string("CSV of pixels"));
    }
}

void CsvTest::aPartOfTheRecordsIsWhatSelectingWouldGive()
{
    const char* text = "0,20,200,0,1\n0,21,201,0,0\n0,22,202,0,1\n0,23,203,0,0\n";
    const Dataset all = readText(text);
    const Selection selection { .kind = Selection::Kind::sample, .end = 2, .seed = 4 };
    QCOMPARE(readText(text, "#sample=2#seed=4").pixels, select(all, selection).pixels);
}

void CsvTest::aWrongLineIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* tag, const char* text, const char* part) {
        QTest::newRow(tag) << QString::fromLatin1(text) << QString::fromLatin1(part);
    };
    row("ragged", "0,20,200,0,1\n0,20,200,0,0\n0,20,200,0\n",
        "line 3 has 4 values, the first line has 5");
    row("no number", "0,20,200,0,1\n0,20,two,0,0\n",
        "line 2, value 3, is \"two\" and not a number");
    row("missing", "0,20,200,0,1\n0,,200,0,0\n", "line 2, value 2, is \"\"");
    row("no square", "0,1,2,3,4,5\n0,20,3,4,5,6\n", "neither a square image nor three squares");
    row("negative", "0,-5,200,0,1\n0,20,200,0,0\n", "its values go from -5 to 200");
    row("names alone", "label,a,b,c,d\n", "no rows");
    row("label with a fraction", "label,a,b,c,d\n0.5,0,20,200,0\n", "whole numbers");
}

void CsvTest::aWrongLineIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const TestFolder folder;
    const QString problem = problemWith(folder.write("table.csv", bytesOf(text.toStdString())));
    QVERIFY2(problem.contains(part), qPrintable(problem));
    QVERIFY(problem.contains(QStringLiteral("table.csv")));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
