// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Datasets of as many classes as Omniglot's background set has, in the whole window: a million
// pairs of classes wherever there were a hundred.
#include "app/charts_panel.h"
#include "app/class_filter.h"
#include "app/main_window.h"
#include "app/preview_panel.h"
#include "app/stage_page.h"
#include "engine/random.h"
#include "tests/app/small_example.h"
#include "widgets/colour_map.h"
#include "widgets/image_grid.h"
#include "widgets/matrix_view.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <fstream>

using app::MainWindow;

namespace {

constexpr int kClasses = 964;
constexpr int kLong = 300'000; // milliseconds: a slow machine that builds something else meanwhile

/// Two images of 6 x 6 pixels for each class, as Kaggle's tables.
std::string writtenTable(const QString& path, std::uint64_t seed)
{
    engine::Random random(seed);
    std::ofstream table(path.toStdString());
    table << "label";
    for (int pixel = 0; pixel < 36; ++pixel)
        table << ",pixel" << pixel;
    for (int k = 0; k < kClasses; ++k) {
        std::vector<int> mean(36);
        for (int& value : mean)
            value = static_cast<int>(random.below(200));
        for (int image = 0; image < 2; ++image) {
            table << '\n' << k;
            for (const int value : mean)
                table << ',' << value + static_cast<int>(random.below(56));
        }
    }
    table << '\n';
    return path.toStdString();
}

bool isSolved(MainWindow& window)
{
    const auto& result = window.exploration().result();
    return result && result->inputs == window.document().inputs() && window.preview()->preview()
        && window.preview()->order();
}

} // namespace

class ManyClassesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { window_.reset(); }
    void theyAreSolvedFor();
    void theFilterListsAndFindsThem();
    void theirMatricesAreShown();
    void thePointIsDraggedAmongThem();
    void theBlendIsExported();

private:
    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
};

void ManyClassesTest::initTestCase()
{
    app::useSettingsOfTheTest();
    window_ = std::make_unique<MainWindow>();
    window_->resize(1500, 1000);
    window_->show();
    std::vector<engine::DatasetRequest> requests;
    for (const char* name : { "a.csv", "b.csv", "target.csv" })
        requests.push_back({ .location
            = writtenTable(folder_.filePath(QLatin1String(name)), requests.size() + 1) });
    window_->openDatasets(requests);
    QTRY_VERIFY_WITH_TIMEOUT(isSolved(*window_), kLong);
}

void ManyClassesTest::theyAreSolvedFor()
{
    const engine::Geodesic& geodesic = *window_->exploration().result()->geodesic;
    QVERIFY(geodesic.converged());
    QCOMPARE(geodesic.classes(), 2 * kClasses);
    QCOMPARE(geodesic.relations[0].labelDistances.size(), engine::Index { kClasses } * kClasses);
    QVERIFY(geodesic.relations[0].labelDistances.minCoeff() > 0); // no class is another's twin
}

void ManyClassesTest::theFilterListsAndFindsThem()
{
    auto* filter = window_->findChild<app::ClassFilter*>();
    auto* list = filter->findChild<QTreeWidget*>();
    filter->menu()->popup(QPoint());
    QCOMPARE(list->topLevelItem(0)->childCount(), kClasses);
    filter->choose({ 963, 17 }, {});
    QTRY_COMPARE(window_->preview()->grid()->count(), 4);
    filter->choose({}, {});
    QTRY_COMPARE(window_->preview()->grid()->count(), 2 * kClasses);
    filter->menu()->hide();
}

void ManyClassesTest::theirMatricesAreShown()
{
    auto* charts = window_->findChild<app::ChartsPanel*>();
    auto* choice = charts->findChild<QComboBox*>();
    auto* matrix = charts->findChild<widgets::MatrixView*>();
    QSet<QRgb> colours;
    for (int i = 0; i < choice->count(); ++i) {
        choice->setCurrentIndex(i);
        const QImage shown = charts->grab().toImage();
        QVERIFY(!shown.isNull());
    }
    const QImage masses = matrix->grab().toImage();
    for (int y = 0; y < masses.height(); ++y)
        for (int x = 0; x < masses.width(); ++x)
            colours << masses.pixel(x, y);
    // Single masses stand out of what is empty.
    QVERIFY(colours.contains(widgets::colourAt(widgets::ColourMap::viridis, 0)));
    QVERIFY(colours.contains(widgets::colourAt(widgets::ColourMap::viridis, 1)));
    QTest::mouseMove(matrix, matrix->cell(500, 500).center().toPoint());
    QTest::mouseClick(matrix, Qt::LeftButton, {}, matrix->cell(500, 500).center().toPoint());
    QVERIFY(std::abs(matrix->selected().x() - 500) < 10);
}

void ManyClassesTest::thePointIsDraggedAmongThem()
{
    QSignalSpy painted(window_->preview(), &app::PreviewPanel::previewPainted);
    for (int step = 0; step < 20; ++step)
        Q_EMIT window_->stage()->simplex()->weightsMoved({ 0.3 + 0.02 * step, 0.7 - 0.02 * step });
    const engine::Weights last { 0.3 + 0.02 * 19, 0.7 - 0.02 * 19 };
    QTRY_VERIFY(
        !painted.isEmpty() && painted.last()[0].value<engine::PreviewPtr>()->weights == last);
}

void ManyClassesTest::theBlendIsExported()
{
    QSignalSpy exported(&window_->exploration(), &engine::Exploration::exported);
    QSignalSpy failed(&window_->exploration(), &engine::Exploration::failed);
    engine::ExportWish wish;
    wish.weights = { 0.5, 0.5 };
    wish.format = "npz";
    wish.out = folder_.filePath(QStringLiteral("blend.npz")).toStdString();
    window_->exploration().exportBlend(wish);
    QTRY_VERIFY_WITH_TIMEOUT(exported.size() + failed.size() == 1, kLong);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed[0][0].toString()));
    const engine::Dataset again = engine::readDataset({ .location = wish.out.string() });
    QCOMPARE(again.size(), std::size_t { 2 * kClasses });
    QCOMPARE(again.classes(), 2 * kClasses);
}

QTEST_MAIN(ManyClassesTest)
#include "many_classes_test.moc"
