// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/read_dataset.h"
#include "engine/error.h"

#include <QTest>

using namespace engine;

using Kind = Selection::Kind;

class DatasetRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsUnderstood();
    void textAndRequestAreInverse_data();
    void textAndRequestAreInverse();
    void signsInAPathBelongToThePath_data();
    void signsInAPathBelongToThePath();
    void aWrongSuffixIsRefused_data();
    void aWrongSuffixIsRefused();
};

void DatasetRequestTest::everyPartIsUnderstood()
{
    const DatasetRequest sample = parseRequest("data/mnist@test#sample=1000#seed=7");
    QCOMPARE(sample.location, std::string("data/mnist"));
    QCOMPARE(sample.part, std::string("test"));
    QVERIFY(sample.selection == (Selection { .kind = Kind::sample, .end = 1000, .seed = 7 }));
    QVERIFY(parseRequest("a#first=5").selection == (Selection { .kind = Kind::first, .end = 5 }));
    QVERIFY(parseRequest("a#range=1000:1300").selection
        == (Selection { .kind = Kind::range, .begin = 1000, .end = 1300 }));
    QVERIFY(parseRequest("a#classes=0,3,7").selection.classes == (std::vector { 0, 3, 7 }));
    QVERIFY(parseRequest("a").upright);
    QVERIFY(!parseRequest("a#upright=no").upright);
}

void DatasetRequestTest::textAndRequestAreInverse_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "a", "builtin:digits", "/data/mnist@train", "a@test#first=10",
             "a#sample=1000#seed=7", "a#range=1000:1300", "a@val#sample=5#classes=1,2",
             "a#seed=3#classes=4#upright=no", "C sharp#1/data", "me@home/x" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DatasetRequestTest::textAndRequestAreInverse()
{
    QFETCH(QString, text);
    const DatasetRequest request = parseRequest(text.toStdString());
    QCOMPARE(QString::fromStdString(requestText(request)), text);
    QVERIFY(parseRequest(requestText(request)) == request);
}

void DatasetRequestTest::signsInAPathBelongToThePath_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : { "/home/me@work/set#1", "trial#2", "mnist@home", "a=b" })
        QTest::newRow(path) << QString::fromLatin1(path);
}

void DatasetRequestTest::signsInAPathBelongToThePath()
{
    QFETCH(QString, path);
    const DatasetRequest request = parseRequest(path.toStdString() + "#first=2");
    QCOMPARE(QString::fromStdString(request.location), path);
    QCOMPARE(request.selection.end, std::size_t { 2 });
}

void DatasetRequestTest::aWrongSuffixIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "a#first=ten", "a#first=0", "a#first=-1", "a#frist=10", "a#range=5",
             "a#range=7:7", "a#range=9:3", "a#first=1#sample=2", "a#seed=", "a#classes=1,,2",
             "a#upright=maybe", "#first=3", "@train", "", "a#sample=99999999999999999999" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void DatasetRequestTest::aWrongSuffixIsRefused()
{
    QFETCH(QString, text);
    QVERIFY_EXCEPTION_THROWN(parseRequest(text.toStdString()), Error);
}

QTEST_GUILESS_MAIN(DatasetRequestTest)
#include "dataset_request_test.moc"
