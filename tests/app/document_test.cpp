// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/document.h"

#include <QSignalSpy>
#include <QTest>

using app::Document;
using app::Role;
using engine::DatasetRequest;
using engine::Weights;

namespace {

DatasetRequest named(const char* location)
{
    return { .location = location };
}

void fill(Document& document, int sources)
{
    std::vector<DatasetRequest> requests;
    for (int i = 0; i < sources; ++i)
        requests.push_back(named(("/data/s" + std::to_string(i)).c_str()));
    requests.push_back(named("/data/q"));
    document.addDatasets(requests, true);
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastDatasetOfTheCommandLineIsTheTarget();
    void everyChangeCanBeUndoneToTheSameState();
    void aMoveOfThePointIsOneStepWithItsWeightsInWords();
    void smallMovesRightAfterOneAnotherAreOneStep();
    void everyStepSaysInWordsWhatItDid();
    void withOneSourceTheTargetIsTheOtherCorner();
    void weightsOfCornersThatAreGoneArePassedOver();
    void aNinthSourceIsPutAside();
    void anotherTargetSendsTheFormerToItsRole();
    void removingASourceKeepsTheOthersInProportion();
    void movingADatasetTakesItsWeightAlong();
    void pinsFollowTheCorners();
    void pathsAndLocksFollowTheCorners();
    void nothingIsPushedWhereNothingChanges();
    void inputsAreThereOnlyWithSourceAndTarget();
    void theCommandLineIsUnderstood();
    void wrongCommandLinesAreRefusedWithASentence_data();
    void wrongCommandLinesAreRefusedWithASentence();
};

void DocumentTest::theLastDatasetOfTheCommandLineIsTheTarget()
{
    Document document;
    fill(document, 3);
    QCOMPARE(document.state().target(), 3);
    QCOMPARE(document.state().corners(), (std::vector<int> { 0, 1, 2 }));
    QCOMPARE(document.state().weights, engine::uniformSimplexWeights(3));
}

void DocumentTest::everyChangeCanBeUndoneToTheSameState()
{
    Document document;
    std::vector<app::DocumentState> states { document.state() };
    const auto note = [&] { states.push_back(document.state()); };
    fill(document, 3), note();
    document.setWeights({ 0.2, 0.3, 0.5 }), note();
    document.addPin(QStringLiteral("A"), { 0.1, 0.1, 0.8 }), note();
    document.setSelection(0, { .kind = engine::Selection::Kind::first, .end = 10 }), note();
    document.setRole(1, Role::target), note();
    document.moveDataset(0, 2), note();
    document.replaceDataset(0, named("/data/other")), note();
    engine::ExplorationSettings settings;
    settings.map = engine::MapKind::barycentric;
    document.setSettings(settings, QStringLiteral("Choose barycentric")), note();
    document.renamePin(0, QStringLiteral("edge")), note();
    document.removePin(0), note();
    document.setLocked(1, true), note();
    engine::WeightsPath path { .frames = { { 1, 0, 0 }, { 0, 0.5, 0.5 } } };
    document.addPath({ QStringLiteral("round"), path }), note();
    path.closed = true;
    document.changePath(0, path, QStringLiteral("Close the path round")), note();
    document.renamePath(0, QStringLiteral("loop")), note();
    document.addPath({ QStringLiteral("other"), path }), note();
    document.removePath(1), note();
    document.removeDataset(0), note();
    QCOMPARE(document.history()->count(), static_cast<int>(states.size()) - 1);
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY(document.state() == states[i]);
        QVERIFY(!document.history()->undoText().isEmpty());
        document.history()->undo();
    }
    QVERIFY(document.state() == states[0]);
    for (std::size_t i = 1; i < states.size(); ++i) {
        document.history()->redo();
        QVERIFY(document.state() == states[i]);
    }
}

void DocumentTest::aMoveOfThePointIsOneStepWithItsWeightsInWords()
{
    Document document;
    fill(document, 2);
    document.setWeights({ 0.25, 0.75 });
    QCOMPARE(document.history()->undoText(), QStringLiteral("Move to 25 % s0, 75 % s1"));
}

void DocumentTest::smallMovesRightAfterOneAnotherAreOneStep()
{
    Document document;
    fill(document, 2);
    QUndoStack* history = document.history();
    document.setWeights({ 0.25, 0.75 }); // a drag: a step of its own
    const int dragged = history->index();
    for (const double weight : { 0.27, 0.29, 0.31 })
        document.setWeights({ weight, 1 - weight });
    QCOMPARE(history->index(), dragged + 1);
    QCOMPARE(history->undoText(), QStringLiteral("Move to 31 % s0, 69 % s1"));
    history->undo();
    QCOMPARE(document.state().weights, (Weights { 0.25, 0.75 }));
    history->redo();
    QCOMPARE(document.state().weights[0], 0.31);
    history->setClean();
    document.setWeights({ 0.33, 0.67 });
    QVERIFY(!history->isClean()); // what is saved can be gone back to
    history->undo();
    QVERIFY(history->isClean());
    document.addPin(QStringLiteral("A"), document.state().weights);
    document.setWeights({ 0.3, 0.7 });
    QCOMPARE(history->undoText(), QStringLiteral("Move to 30 % s0, 70 % s1"));
    const int moved = history->index();
    document.setWeights({ 0.29, 0.71 });
    QTest::qWait(1100); // longer than the rest that ends a nudge
    document.setWeights({ 0.28, 0.72 });
    QCOMPARE(history->index(), moved + 1);
    document.setWeights({ 0.29, 0.71 });
    QCOMPARE(history->index(), moved); // there and back again is no change
}

void DocumentTest::everyStepSaysInWordsWhatItDid()
{
    Document document;
    fill(document, 3);
    const auto said = [&](auto change) {
        change();
        return document.history()->undoText();
    };
    const auto is = [](const char* text) { return QString::fromUtf8(text); };
    QCOMPARE(said([] {}), is("Add 4 datasets"));
    QCOMPARE(said([&] { document.addDatasets({ named("/data/x") }); }), is("Add x"));
    QCOMPARE(said([&] { document.replaceDataset(0, named("/data/y")); }), is("Replace s0 by y"));
    QCOMPARE(said([&] { document.moveDataset(1, 0); }), is("Move s1"));
    QCOMPARE(said([&] { document.setRole(0, Role::target); }), is("Make s1 the target"));
    QCOMPARE(said([&] { document.setRole(1, Role::unused); }), is("Put y aside"));
    QCOMPARE(said([&] { document.setRole(1, Role::source); }), is("Make y a source"));
    QCOMPARE(said([&] {
        document.setSelection(0, { .kind = engine::Selection::Kind::first, .end = 5 });
    }),
        is("Change the sample of s1"));
    const Weights here = document.state().weights;
    QCOMPARE(said([&] { document.addPin(is("A"), here); }), is("Pin A"));
    QCOMPARE(said([&] { document.renamePin(0, is("B")); }), is("Rename the pin A"));
    QCOMPARE(said([&] { document.removePin(0); }), is("Remove the pin B"));
    QCOMPARE(said([&] { document.removeDataset(0); }), is("Remove s1"));
    QCOMPARE(said([&] { document.removeAll(is("Open the built-in example")); }),
        is("Open the built-in example"));
}

void DocumentTest::withOneSourceTheTargetIsTheOtherCorner()
{
    Document document;
    fill(document, 1);
    QCOMPARE(document.state().corners(), (std::vector<int> { 0, 1 }));
    QCOMPARE(document.inputs()->sources[1], named("/data/q"));
    QCOMPARE(document.inputs()->target, named("/data/q"));
    QCOMPARE(document.state().weights.size(), std::size_t { 2 });
}

void DocumentTest::weightsOfCornersThatAreGoneArePassedOver()
{
    Document document;
    fill(document, 3);
    const app::DocumentState before = document.state();
    document.setWeights({ 0.5, 0.5 });
    document.setWeights({});
    QVERIFY(document.state() == before);
}

void DocumentTest::aNinthSourceIsPutAside()
{
    Document document;
    fill(document, 9);
    QCOMPARE(document.state().corners().size(), std::size_t { 8 });
    QCOMPARE(document.state().datasets[8].role, Role::unused);
    document.setRole(8, Role::source);
    QCOMPARE(document.state().datasets[8].role, Role::unused);
}

void DocumentTest::anotherTargetSendsTheFormerToItsRole()
{
    Document document;
    fill(document, 2);
    document.setRole(0, Role::target);
    QCOMPARE(document.state().target(), 0);
    QCOMPARE(document.state().datasets[2].role, Role::source);
}

void DocumentTest::removingASourceKeepsTheOthersInProportion()
{
    Document document;
    fill(document, 3);
    document.setWeights({ 0.5, 0.1, 0.4 });
    document.removeDataset(0);
    QCOMPARE(document.state().weights.size(), std::size_t { 2 });
    QCOMPARE(document.state().weights[0], 0.2);
    QCOMPARE(document.state().weights[1], 0.8);
}

void DocumentTest::movingADatasetTakesItsWeightAlong()
{
    Document document;
    fill(document, 3);
    document.setWeights({ 0.5, 0.25, 0.25 });
    document.moveDataset(0, 1);
    QCOMPARE(document.state().weights, (Weights { 0.25, 0.5, 0.25 }));
}

void DocumentTest::pinsFollowTheCorners()
{
    Document document;
    fill(document, 3);
    document.addPin(QStringLiteral("A"), { 0.5, 0.25, 0.25 });
    document.removeDataset(0);
    QCOMPARE(document.state().pins[0].weights, (Weights { 0.5, 0.5 }));
}

void DocumentTest::pathsAndLocksFollowTheCorners()
{
    Document document;
    fill(document, 3);
    document.setLocked(2, true);
    document.addPath(
        { QStringLiteral("P"), { .frames = { { 0.5, 0.25, 0.25 }, { 0.5, 0, 0.5 } } } });
    QSignalSpy locks(&document, &Document::locksChanged);
    QSignalSpy paths(&document, &Document::pathsChanged);
    document.moveDataset(2, 0);
    QCOMPARE(document.state().locked, (std::vector<bool> { true, false, false }));
    QCOMPARE(document.state().paths[0].path.frames[1], (Weights { 0.5, 0.5, 0 }));
    document.removeDataset(1);
    QCOMPARE(document.state().locked, (std::vector<bool> { true, false }));
    QCOMPARE(document.state().paths[0].path.frames[0], (Weights { 0.5, 0.5 }));
    QCOMPARE(locks.size(), 2);
    QCOMPARE(paths.size(), 2);
    document.history()->undo();
    document.history()->undo();
    QCOMPARE(document.state().locked, (std::vector<bool> { false, false, true }));
}

void DocumentTest::nothingIsPushedWhereNothingChanges()
{
    Document document;
    fill(document, 3);
    const int count = document.history()->count();
    document.setWeights(document.state().weights);
    document.moveDataset(1, 1);
    document.setSettings(document.state().settings, QStringLiteral("Nothing"));
    QCOMPARE(document.history()->count(), count);
}

void DocumentTest::inputsAreThereOnlyWithSourceAndTarget()
{
    Document document;
    QVERIFY(!document.inputs());
    document.addDatasets({ named("/data/a"), named("/data/b") });
    QVERIFY(!document.inputs());
    QSignalSpy changed(&document, &Document::inputsChanged);
    document.setRole(1, Role::target);
    QCOMPARE(changed.size(), 1);
    QVERIFY(document.inputs());
}

void DocumentTest::theCommandLineIsUnderstood()
{
    const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    const auto plain = app::parseCommandLine(words("a b#first=5 q@test"));
    QCOMPARE(plain.datasets.size(), std::size_t { 3 });
    QCOMPARE(plain.datasets[1].selection.end, std::size_t { 5 });
    QCOMPARE(plain.datasets[2].part, std::string("test"));
    QCOMPARE(
        app::parseCommandLine(words("--target q a b")).datasets.back().location, std::string("q"));
    const auto render
        = app::parseCommandLine(words("render builtin:example --out a.png --size 180x90 --dark"));
    QVERIFY(render.task == app::CommandLine::Task::render);
    QCOMPARE(render.datasets.size(), std::size_t { 4 });
    QCOMPARE(render.render.figure.size, QSizeF(180, 90));
    QVERIFY(render.render.figure.dark);
    const auto pixels = app::parseCommandLine(
        words("render --size=1600x1000px --dpi 200 --what labels:2 --font-size 8 --out a.png"));
    QCOMPARE(pixels.render.figure.pixels(), QSize(1600, 1000));
    QVERIFY(pixels.render.figure.kind == app::FigureKind::labels);
    QCOMPARE(app::wishedSource(pixels.render, { QStringLiteral("a"), QStringLiteral("b") }), 1);
    QCOMPARE(app::wishedWeights({ .weights = QStringLiteral("0.5,0.5") }, { 1, 0 }, {}),
        (Weights { 0.5, 0.5 }));
    QCOMPARE(app::wishedWeights({ .weights = QStringLiteral("closest") }, { 1, 0 }, { 0.2, 0.8 }),
        (Weights { 0.2, 0.8 }));
    QVERIFY_EXCEPTION_THROWN(
        app::wishedWeights({ .weights = QStringLiteral("1,2,3") }, { 1, 0 }, {}), app::UsageError);
    QVERIFY(app::parseCommandLine({}).datasets.empty());
}

void DocumentTest::wrongCommandLinesAreRefusedWithASentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("unknown option") << QStringLiteral("--nonsense");
    QTest::newRow("no value") << QStringLiteral("a --target");
    QTest::newRow("no picture") << QStringLiteral("render builtin:example");
    QTest::newRow("bad size") << QStringLiteral("render --out a.png --size 12");
    QTest::newRow("tiny size") << QStringLiteral("render --out a.png --size 1x1");
    QTest::newRow("bad ending") << QStringLiteral("render --out a.docx");
    QTest::newRow("bad kind") << QStringLiteral("render --out a.png --what landscape");
    QTest::newRow("bad resolution") << QStringLiteral("render --out a.png --dpi fine");
    QTest::newRow("no source to choose") << QStringLiteral("render --out a.png --what simplex:2");
    QTest::newRow("bad colours") << QStringLiteral("render --out a.png --colours jet");
    QTest::newRow("figure options without render") << QStringLiteral("a b --dpi 300");
    QTest::newRow("bad selection") << QStringLiteral("a#first=many");
}

void DocumentTest::wrongCommandLinesAreRefusedWithASentence()
{
    QFETCH(QString, line);
    try {
        app::parseCommandLine(line.split(u' '));
        QFAIL("It was taken.");
    } catch (const engine::Error& error) {
        QVERIFY(QString::fromUtf8(error.what()).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
