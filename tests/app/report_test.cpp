// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reports: the numbers are there, nothing in a name becomes markup, and reports repeat.
#include "app/report.h"

#include "example_exhibit.h"
#include "widgets/theme.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using app::Report;
using app::ReportBlock;

namespace {

QString htmlOf(const app::Exhibit& exhibit)
{
    return QString::fromUtf8(app::reportHtml(exhibit, app::reportOf(exhibit)));
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theReportHoldsChecksumsDistancesAndSolvers();
    void theReportHoldsTheCommandThatGivesTheSame();
    void namesAreEscaped();
    void theHtmlNeedsNothingElse();
    void theSameResultGivesTheSameReport();
    void aNumberThatIsNotFinalSaysSo();
    void thePdfHasPagesWithText();
    void thePdfBreaksLinesBetweenWords();
    void aReportIsStoppedAndLeavesNoFile();
    void aReportIsLeftToItsPainter();
    void otherEndingsAreRefused();

private:
    app::Exhibit exhibit_;
};

void ReportTest::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    widgets::applyTheme(*qApp, widgets::ThemeChoice::dark); // reports are light all the same
    exhibit_ = app::exampleExhibit();
}

void ReportTest::theReportHoldsChecksumsDistancesAndSolvers()
{
    const QString html = htmlOf(exhibit_);
    const engine::ExplorationResult& result = *exhibit_.result;
    for (const engine::DatasetPtr& source : result.sources)
        QVERIFY(html.contains(QString::fromStdString(engine::contentChecksum(*source))));
    QVERIFY(html.contains(QString::fromStdString(engine::contentChecksum(*result.target))));
    for (const engine::DatasetRequest& source : result.inputs.sources)
        QVERIFY(html.contains(QString::fromStdString(engine::requestText(source))));
    const auto holds = [&](double value) {
        return html.contains(QStringLiteral("<td>%1</td>").arg(QLocale().toString(value, 'g', 6)));
    };
    for (int s = 0; s < 3; ++s) {
        const auto i = static_cast<std::size_t>(s);
        QVERIFY(holds(result.geodesic->relations[i].otddSquared));
        QVERIFY(holds(exhibit_.pairs->otddSquared(3, s)));
        QVERIFY(holds(result.geodesic->closest.weights[i]));
        QVERIFY(html.contains(
            QString::fromStdString(result.geodesic->relations[i].solver.ending).toHtmlEscaped()));
    }
    for (const char* column :
        { "Epsilon", "Iterations", "Marginal error", "Relative gap", "Converged", "Checksum" })
        QVERIFY(html.contains(QStringLiteral("<th>%1</th>").arg(QString::fromLatin1(column))));
    QVERIFY(html.contains(QString::fromLatin1(qVersion())));
}

void ReportTest::theReportHoldsTheCommandThatGivesTheSame()
{
    const QString html = htmlOf(exhibit_);
    const QString code
        = html.section(QStringLiteral("<pre>"), 1).section(QStringLiteral("</pre>"), 0, 0);
    QVERIFY(code.startsWith(QStringLiteral("wander-batch blend")));
    QVERIFY(code.contains(QStringLiteral("builtin:notes")));
    QVERIFY(code.contains(QStringLiteral("0.5,0.3,0.2")));
}

void ReportTest::namesAreEscaped()
{
    app::Exhibit exhibit = exhibit_;
    exhibit.scene.sources[0] = QStringLiteral("<script>alert(1)</script>");
    exhibit.target = QStringLiteral("a & b \" onerror=\"x");
    const QString html = htmlOf(exhibit);
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("\" onerror=\"")));
    QVERIFY(html.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt;")));
    QVERIFY(html.contains(QStringLiteral("a &amp; b &quot; onerror=&quot;x")));
}

void ReportTest::theHtmlNeedsNothingElse()
{
    const QString html = htmlOf(exhibit_);
    static const QRegularExpression source(QStringLiteral("(?:src|href)=\"([^\"]{0,40})"));
    int figures = 0;
    for (auto found = source.globalMatch(html); found.hasNext();) {
        QVERIFY(found.next().captured(1).startsWith(QStringLiteral("data:image/svg+xml;base64,")));
        ++figures;
    }
    // stage, pairs, strip, path, and two matrices a source
    QCOMPARE(figures, 4 + 2 * 3);
    QVERIFY(!html.contains(QStringLiteral("url(")));
}

void ReportTest::theSameResultGivesTheSameReport()
{
    const Report report = app::reportOf(exhibit_);
    QCOMPARE(app::reportHtml(exhibit_, report), app::reportHtml(exhibit_, report));
    const QByteArray pdf = app::reportPdf(exhibit_, report);
    QTest::qWait(1100); // a time stamp would be another: Qt writes seconds
    QCOMPARE(app::reportPdf(exhibit_, report), pdf);
}

void ReportTest::aNumberThatIsNotFinalSaysSo()
{
    QVERIFY(!htmlOf(exhibit_).contains(QStringLiteral("not converged")));
    app::Exhibit exhibit = exhibit_;
    auto result = std::make_shared<engine::ExplorationResult>(*exhibit.result);
    auto geodesic = std::make_shared<engine::Geodesic>(*result->geodesic);
    geodesic->relations[1].solver.converged = false;
    result->geodesic = geodesic;
    exhibit.result = result;
    const QString html = htmlOf(exhibit);
    QVERIFY(html.contains(QStringLiteral("has not converged")));
    QVERIFY(html.contains(QStringLiteral("<td>no</td>")));
}

void ReportTest::thePdfHasPagesWithText()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    app::writeReport(exhibit_, path);
    QProcess process;
    process.start(reader, { path, QStringLiteral("-") });
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY(text.count(u'\f') >= 3); // pages
    QVERIFY(
        text.contains(QString::fromStdString(engine::contentChecksum(*exhibit_.result->target))));
    QVERIFY(text.contains(QStringLiteral("wander-batch blend")));
}

void ReportTest::thePdfBreaksLinesBetweenWords()
{
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (reader.isEmpty())
        QSKIP("pdftotext is not installed.");
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.pdf"));
    const QString words = QStringLiteral("extraordinary certificates ").repeated(40).trimmed();
    const Report report { { .kind = ReportBlock::Kind::text, .text = words } };
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(app::reportPdf(exhibit_, report));
    file.close();
    QProcess process;
    process.start(reader, { path, QStringLiteral("-") });
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bextraordinary\\b"))), 40);
    QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\bcertificates\\b"))), 40);
}

void ReportTest::aReportIsStoppedAndLeavesNoFile()
{
    QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    for (const char* name : { "report.html", "report.pdf" })
        QVERIFY_EXCEPTION_THROWN(
            app::writeReport(exhibit_, folder.filePath(QString::fromLatin1(name)),
                engine::Progress({}, stop.get_token())),
            engine::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ReportTest::aReportIsLeftToItsPainter()
{
    // Who waits has another thread to itself, in which it sees that it is cancelled.
    const auto here = std::this_thread::get_id();
    std::atomic<int> steps { 0 };
    std::atomic<int> stepsHere { 0 };
    QTemporaryDir folder;
    app::writeReport(
        exhibit_, folder.filePath(QStringLiteral("report.html")), engine::Progress([&](auto&&...) {
            ++steps;
            stepsHere += std::this_thread::get_id() == here;
        }));
    QVERIFY(steps > 0);
    QCOMPARE(stepsHere.load(), 0);
}

void ReportTest::otherEndingsAreRefused()
{
    QTemporaryDir folder;
    QVERIFY_EXCEPTION_THROWN(
        app::writeReport(exhibit_, folder.filePath(QStringLiteral("report.docx"))), engine::Error);
}

QTEST_MAIN(ReportTest)
#include "report_test.moc"
