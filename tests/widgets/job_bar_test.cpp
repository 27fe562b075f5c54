// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/job_bar.h"
#include "widgets/parents_view.h"

#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace widgets;

class JobBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aShortJobNeverShows();
    void aLongJobShowsAndCanBeCancelled();
    void anUnknownLengthHasNoPercentage();
    void aProblemStaysUntilDismissed();
    void totalsBeyondAnIntegerAreFine();
    void latenciesAreShownNowAndThenWithoutLayingOutAnew();
    void parentsAreShownAndPointedAt();

private:
    QToolButton* button(const QString& text) const;
    std::unique_ptr<JobBar> bar_;
};

void JobBarTest::init()
{
    bar_ = std::make_unique<JobBar>();
    bar_->resize(900, 30);
    bar_->show();
    QVERIFY(QTest::qWaitForWindowExposed(bar_.get()));
}

QToolButton* JobBarTest::button(const QString& text) const
{
    for (auto* button : bar_->findChildren<QToolButton*>())
        if (button->text() == text || button->accessibleName() == text)
            return button;
    return nullptr;
}

void JobBarTest::aShortJobNeverShows()
{
    bar_->setJob(QStringLiteral("Solving"), {}, 1, 2);
    QVERIFY(!bar_->jobVisible());
    bar_->clearJob();
    QTest::qWait(400); // longer than the bar waits: nothing may appear afterwards
    QVERIFY(!bar_->jobVisible());
}

void JobBarTest::aLongJobShowsAndCanBeCancelled()
{
    QSignalSpy cancelled(bar_.get(), &JobBar::cancelRequested);
    bar_->setJob(QStringLiteral("Solving"), QStringLiteral("pricing"), 1, 4);
    QTRY_VERIFY(bar_->jobVisible());
    bar_->setJob(QStringLiteral("Solving"), QStringLiteral("pricing"), 3, 4);
    QCOMPARE(bar_->findChild<QProgressBar*>()->value(), 750);
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    bar_->clearJob();
    QVERIFY(!bar_->jobVisible());
}

void JobBarTest::anUnknownLengthHasNoPercentage()
{
    bar_->setJob(QStringLiteral("Reading"), {}, 0, 0);
    QTRY_VERIFY(bar_->jobVisible());
    for (const QLabel* label : bar_->findChildren<QLabel*>())
        QVERIFY(!label->text().contains(QLatin1Char('%')));
}

void JobBarTest::aProblemStaysUntilDismissed()
{
    QSignalSpy dismissed(bar_.get(), &JobBar::problemDismissed);
    const QString sentence
        = QStringLiteral("Cannot read train.idx: 60000 labels for 59999 images.");
    bar_->showProblem(sentence);
    bar_->setJob(QStringLiteral("Reading"), {}, 0, 0);
    bar_->clearJob();
    QCOMPARE(bar_->problem(), sentence);
    QTest::mouseClick(button(QStringLiteral("Dismiss this message")), Qt::LeftButton);
    QCOMPARE(dismissed.count(), 1);
    QCOMPARE(bar_->problem(), QString());
}

void JobBarTest::totalsBeyondAnIntegerAreFine()
{
    bar_->setJob(QStringLiteral("Reading"), {}, 6'000'000'000, 12'000'000'000);
    QCOMPARE(bar_->findChild<QProgressBar*>()->value(), 500);
}

namespace {

/// Counts the events of one type that come to an object.
class EventCount : public QObject {
public:
    EventCount(QObject* object, QEvent::Type type)
        : type_(type)
    {
        object->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == type_ ? 1 : 0;
        return false;
    }

private:
    QEvent::Type type_;
};

} // namespace

void JobBarTest::latenciesAreShownNowAndThenWithoutLayingOutAnew()
{
    const auto shown = [&] {
        for (const QLabel* label : bar_->findChildren<QLabel*>())
            if (label->text().endsWith(QStringLiteral(" ms")))
                return label->text();
        return QString();
    };
    bar_->setLatency(88.8);
    QCoreApplication::processEvents();
    QCOMPARE(shown(), QStringLiteral("preview 88.8 ms"));
    const EventCount layouts(bar_.get(), QEvent::LayoutRequest);
    for (int frame = 0; frame < 50; ++frame) {
        bar_->setLatency(3.1 + 0.1 * frame);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(shown(), QStringLiteral("preview 8.0 ms")); // the newest at last
    QCOMPARE(layouts.count, 0);
    bar_->setLatency(-1);
    QTRY_COMPARE(layouts.count, 1); // it goes, and the others close up
}

void JobBarTest::parentsAreShownAndPointedAt()
{
    ParentsView view;
    view.resize(500, 300);
    view.show();
    const QImage empty = view.grab().toImage();
    QImage image(28, 28, QImage::Format_RGB32);
    image.fill(QColor(200, 30, 30));
    std::vector<SourceParents> sources;
    for (int s = 0; s < 3; ++s)
        sources.push_back({ QStringLiteral("S"), s, 0.3, image,
            std::vector<Parent>(30, { image, 0.2, QStringLiteral("seven") }) });
    view.setImage(19, image, image, QStringLiteral("ma"), sources, QStringLiteral("ma .40"));
    const QImage shown = view.grab().toImage();
    QVERIFY(shown != empty);
    QSignalSpy hovered(&view, &ParentsView::parentHovered);
    for (int y = 0; y < 300; y += 6)
        for (int x = 0; x < 500; x += 6)
            QTest::mouseMove(&view, QPoint(x, y));
    int greatest = -1;
    for (const QVariantList& signal : hovered)
        if (signal[0].toInt() == 2)
            greatest = std::max(greatest, signal[1].toInt());
    QVERIFY(greatest >= 2); // the third source is in view with three parents or more
    view.clear();
    QCOMPARE(view.grab().toImage(), empty);
}

QTEST_MAIN(JobBarTest)
#include "job_bar_test.moc"
