// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same drag and the same pixels on screens of other densities: the program runs itself with
// another scale factor.
#include "forms.h"
#include "widgets/image_grid.h"
#include "widgets/simplex_view.h"
#include "widgets/theme.h"

#include <QProcess>
#include <QtTest>

using namespace widgets;

class ScaleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everythingWorksAtScale_data();
    void everythingWorksAtScale();
};

void ScaleTest::everythingWorksAtScale_data()
{
    QTest::addColumn<QString>("factor");
    for (const char* factor : { "1", "1.25", "1.5", "2" })
        QTest::newRow(factor) << QString::fromLatin1(factor);
}

void ScaleTest::everythingWorksAtScale()
{
    QFETCH(QString, factor);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), factor);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--inner"), factor });
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
        process.readAll().constData());
}

/// An empty text, or what is wrong.
static QString faultInSimplex(double factor)
{
    SimplexView view;
    view.setSources({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") });
    view.setForm(forms::around({ 0.3, 0.3, 0.4 }));
    view.resize(500, 450);
    view.show();
    const QImage shown = view.grab().toImage();
    if (shown.width() != std::lround(500 * factor))
        return QStringLiteral("the picture is %1 pixels wide").arg(shown.width());
    const QPoint from = view.geometryOnScreen().position(view.weights()).toPoint();
    const QPoint to = view.geometryOnScreen().position({ 0.6, 0.2, 0.2 }).toPoint();
    QTest::mousePress(&view, Qt::LeftButton, {}, from);
    QTest::mouseMove(&view, to);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    return std::abs(view.weights()[0] - 0.6) < 0.01 ? QString()
                                                    : QStringLiteral("the drag went astray");
}

static QString faultInGrid(double factor)
{
    ImageGrid grid;
    auto preview = std::make_shared<engine::Preview>();
    preview->shape = { 28, 28, 1 };
    preview->labels = engine::MatrixF::Zero(20, 0);
    for (int r = 0; r < 20; ++r) {
        preview->rows.push_back(r);
        for (int k = 0; k < 784; ++k)
            preview->pixels.push_back((k + k / 28) % 2 == 0 ? 255 : 0); // a chess board
    }
    grid.setShape(preview->shape);
    grid.setCount(20);
    grid.resize(600, 300);
    grid.setPreview(preview);
    grid.show();
    const QImage shown = grid.viewport()->grab().toImage();
    // Whole multiples of device pixels: nothing between black and white within a tile.
    const QPoint corner = (QPointF(grid.tileOf(3).topLeft()) * factor).toPoint() + QPoint(4, 4);
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 20; ++x) {
            const int grey = qRed(shown.pixel(corner + QPoint(x, y)));
            if (grey != 0 && grey != 255)
                return QStringLiteral("a pixel of shade %1 in a tile").arg(grey);
        }
    return {};
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) != QStringLiteral("--inner")) {
        ScaleTest test;
        return QTest::qExec(&test, argc, argv);
    }
    applyTheme(application, ThemeChoice::dark);
    const double factor = arguments.value(2).toDouble();
    const QString fault = faultInSimplex(factor) + faultInGrid(factor);
    if (!fault.isEmpty())
        qWarning("%s", qPrintable(fault));
    return fault.isEmpty() ? 0 : 1;
}

#include "scale_test.moc"
