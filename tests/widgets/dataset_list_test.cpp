// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset_card_view.h"
#include "widgets/dataset_list.h"

#include <QAction>
#include <QFontMetricsF>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace widgets;

class DatasetListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysAskForWhatTheMenuOffers();
    void whatMakesNoSenseIsNotOffered();
    void everyButtonHasATooltipAndAnAccessibleName();
    void filesCanBeDropped();
    void removingACardKeepsTheOthers();
    void anEmptyListOffersToAdd();
    void allStatesOfACardAreDrawn();
    void atItsLeastWidthCardsAreWhole();
    void aLongNameTakesTheRoomOfTheButtons();
    void ofSeveralTextsTheLongestThatFitsIsTaken();

private:
    static std::vector<DatasetCard> fourCards();
    std::unique_ptr<DatasetList> list_;
};

std::vector<DatasetCard> DatasetListTest::fourCards()
{
    QImage image(28, 28, QImage::Format_RGB32);
    image.fill(Qt::gray);
    std::vector<DatasetCard> cards;
    for (int i = 0; i < 4; ++i)
        cards.push_back({ .name = QStringLiteral("Set %1").arg(i),
            .summary = QStringLiteral("2,000 · 28×28 · 10 classes"),
            .selection = QStringLiteral("all"),
            .role = i < 3 ? QStringLiteral("source %1").arg(i + 1) : QStringLiteral("target"),
            .source = i < 3 ? i : -1,
            .thumbnails = std::vector<QImage>(8, image) });
    return cards;
}

void DatasetListTest::init()
{
    list_ = std::make_unique<DatasetList>();
    list_->setCards(fourCards());
    list_->resize(list_->sizeHint());
    list_->show();
    QVERIFY(QTest::qWaitForWindowExposed(list_.get()));
}

void DatasetListTest::keysAskForWhatTheMenuOffers()
{
    QSignalSpy removed(list_.get(), &DatasetList::removeRequested);
    QSignalSpy target(list_.get(), &DatasetList::targetRequested);
    QSignalSpy moved(list_.get(), &DatasetList::moveRequested);
    QSignalSpy sample(list_.get(), &DatasetList::sampleRequested);
    DatasetCardView* card = list_->cardView(1);
    card->activateWindow();
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Delete);
    QTest::keyClick(card, Qt::Key_T);
    QTest::keyClick(card, Qt::Key_Up, Qt::ControlModifier);
    QTest::keyClick(card, Qt::Key_Return);
    QCOMPARE(removed.value(0).value(0).toInt(), 1);
    QCOMPARE(target.value(0).value(0).toInt(), 1);
    QCOMPARE(moved.value(0), (QVariantList { 1, 0 }));
    QCOMPARE(sample.value(0).value(0).toInt(), 1);
}

void DatasetListTest::whatMakesNoSenseIsNotOffered()
{
    const auto offered = [this](int card) {
        QList<bool> enabled;
        for (const QAction* action : list_->cardView(card)->wishes())
            enabled << action->isEnabled();
        return enabled;
    };
    // sample, target, source, up, down, remove
    QCOMPARE(offered(0), (QList<bool> { true, true, false, false, true, true }));
    QCOMPARE(offered(3), (QList<bool> { true, false, true, true, false, true }));
}

void DatasetListTest::everyButtonHasATooltipAndAnAccessibleName()
{
    for (const QToolButton* button : list_->findChildren<QToolButton*>()) {
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(!button->accessibleName().isEmpty());
    }
    for (int i = 0; i < 4; ++i)
        QVERIFY(list_->cardView(i)->accessibleName().contains(QStringLiteral("Set %1").arg(i)));
}

void DatasetListTest::filesCanBeDropped()
{
    QSignalSpy dropped(list_.get(), &DatasetList::filesDropped);
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(QStringLiteral("/a/b.npz")),
        QUrl::fromLocalFile(QStringLiteral("/a/c")) });
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list_.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(list_.get(), &drop);
    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped[0][0].value<QList<QUrl>>().size(), 2);
}

void DatasetListTest::removingACardKeepsTheOthers()
{
    // As the document answers: from within the card's own signal.
    connect(list_.get(), &DatasetList::removeRequested, this, [this](int index) {
        auto cards = list_->cards();
        cards.erase(cards.begin() + index);
        list_->setCards(std::move(cards));
    });
    list_->cardView(3)->wishes().last()->trigger();
    QCOMPARE(list_->cards().size(), 3u);
    list_->cardView(0)->wishes().last()->trigger();
    QCOMPARE(list_->cardView(0)->card().name, QStringLiteral("Set 1"));
    QTest::qWait(0);
    QVERIFY(!list_->grab().isNull());
}

void DatasetListTest::anEmptyListOffersToAdd()
{
    list_->setCards({});
    QSignalSpy add(list_.get(), &DatasetList::addRequested);
    for (auto* button : list_->findChildren<QPushButton*>())
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(add.count(), 1);
}

void DatasetListTest::allStatesOfACardAreDrawn()
{
    auto cards = fourCards();
    cards[0].loading = true;
    cards[0].thumbnails.clear();
    cards[1].problem = QStringLiteral("Cannot read train.idx: 60000 labels for 59999 images.");
    cards[2].source = -2;
    cards[3].synthetic = true;
    cards[3].name = QString(200, QLatin1Char('x'));
    list_->setCards(cards);
    QVERIFY(!list_->grab().isNull());
    QVERIFY(list_->cardView(1)->toolTip().contains(cards[1].problem));
}

/// Docks give a panel no less than it asks for: with the bar that eight cards need, none is cut.
void DatasetListTest::atItsLeastWidthCardsAreWhole()
{
    std::vector<DatasetCard> cards = fourCards();
    for (const DatasetCard& card : fourCards())
        cards.push_back(card);
    for (const double size : { 1.0, 1.5 }) {
        QFont font = QGuiApplication::font();
        font.setPointSizeF(size * font.pointSizeF());
        list_ = std::make_unique<DatasetList>();
        list_->setFont(font);
        list_->setCards(cards);
        list_->resize(list_->minimumSizeHint().width(), 400);
        list_->show();
        QVERIFY(QTest::qWaitForWindowExposed(list_.get()));
        const auto* bar = list_->findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY(bar->isVisible());
        const int end = bar->mapTo(list_.get(), QPoint()).x();
        for (int i = 0; i < 8; ++i) {
            const DatasetCardView* card = list_->cardView(i);
            QVERIFY(card->width() >= card->minimumSizeHint().width());
            QVERIFY(card->mapTo(list_.get(), QPoint(card->width(), 0)).x() <= end);
            for (const QToolButton* button : card->findChildren<QToolButton*>())
                QVERIFY(button->isHidden() || card->rect().contains(button->geometry()));
        }
    }
}

void DatasetListTest::aLongNameTakesTheRoomOfTheButtons()
{
    std::vector<DatasetCard> cards = fourCards();
    cards[1].name = QStringLiteral("A name that is longer than its card");
    list_->setCards(cards);
    const auto shown = [this](int card) {
        int buttons = 0;
        for (const QToolButton* button : list_->cardView(card)->findChildren<QToolButton*>())
            buttons += !button->isHidden();
        return buttons;
    };
    QCOMPARE(shown(0), 3);
    QCOMPARE(shown(1), 1);
    QVERIFY(!list_->cardView(1)->menuButton()->isHidden()); // it offers all of them
    QVERIFY(list_->cardView(1)->toolTip().contains(cards[1].name));
    cards[1].name = QStringLiteral("Short");
    list_->setCards(cards);
    QCOMPARE(shown(1), 3);
    QCOMPARE(shown(3), 2); // the target cannot be made the target
}

void DatasetListTest::ofSeveralTextsTheLongestThatFitsIsTaken()
{
    const QFontMetricsF metrics(QGuiApplication::font());
    const QStringList texts { QStringLiteral("800 of 3,000, stratified, seed 7"),
        QStringLiteral("800 of 3,000, seed 7"), QStringLiteral("800 of 3,000") };
    for (const QString& text : texts)
        QCOMPARE(fittingText(texts, metrics, metrics.horizontalAdvance(text)), text);
    QCOMPARE(fittingText(texts, metrics, 1), texts.last());
    QCOMPARE(fittingText({}, metrics, 100), QString());
}

QTEST_MAIN(DatasetListTest)
#include "dataset_list_test.moc"
