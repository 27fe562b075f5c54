// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset_list.h"

#include "widgets/dataset_card_view.h"
#include "widgets/empty_state.h"
#include "widgets/icon.h"
#include "widgets/section_header.h"
#include "widgets/theme.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace widgets {

DatasetList::DatasetList(QWidget* parent)
    : QWidget(parent)
    , scroll_(new QScrollArea(this))
    , empty_(new EmptyState(tr("No datasets yet"),
          tr("Drop files or folders here: IDX, NPZ, CSV, CIFAR or folders of images."),
          tr("Add datasets…"), this))
{
    setAcceptDrops(true);
    const int h = fontMetrics().height();
    auto* header = new SectionHeader(tr("Datasets"), this);
    auto* add = new QToolButton(header);
    add->setAutoRaise(true);
    add->setIcon(icon(QStringLiteral("add")));
    add->setToolTip(tr("Add datasets: files or folders"));
    add->setAccessibleName(tr("Add datasets"));
    header->addWidget(add);

    auto* inner = new QWidget(scroll_);
    column_ = new QVBoxLayout(inner);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(h / 2);
    column_->addStretch(1);
    scroll_->setWidget(inner);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(h * 3 / 4, h / 2, h * 3 / 4, h / 2);
    column->setSpacing(h / 2);
    column->addWidget(header);
    column->addWidget(empty_, 1);
    column->addWidget(scroll_, 1);
    connect(add, &QToolButton::clicked, this, &DatasetList::addRequested);
    connect(empty_, &EmptyState::clicked, this, &DatasetList::addRequested);
}

QSize DatasetList::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 18 * h, 40 * h };
}

/// As wide as the widest card needs, with its buttons, in this size of text.
QSize DatasetList::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    int widest = 10 * h;
    for (const DatasetCardView* view : views_)
        widest = std::max(widest, view->minimumSizeHint().width());
    return { widest + 2 * (h * 3 / 4) + scroll_->verticalScrollBar()->sizeHint().width(), 8 * h };
}

void DatasetList::setCards(std::vector<DatasetCard> cards)
{
    if (cards == cards_)
        return;
    cards_ = std::move(cards);
    while (views_.size() > cards_.size()) {
        views_.back()->deleteLater(); // the wish to remove may come from this very card
        views_.back()->hide();
        column_->removeWidget(views_.back());
        views_.pop_back();
    }
    while (views_.size() < cards_.size()) {
        auto* view = new DatasetCardView(scroll_->widget());
        connectCard(view);
        column_->insertWidget(static_cast<int>(views_.size()), view);
        views_.push_back(view);
    }
    for (std::size_t i = 0; i < cards_.size(); ++i)
        views_[i]->setCard(cards_[i], i == 0, i + 1 == cards_.size());
    scroll_->setVisible(!cards_.empty());
    empty_->setVisible(cards_.empty());
}

void DatasetList::connectCard(DatasetCardView* view)
{
    const auto index = [this](QWidget* of) {
        const auto found = std::ranges::find(views_, of);
        return found == views_.end() ? -1 : static_cast<int>(found - views_.begin());
    };
    connect(view, &DatasetCardView::removeWished, this,
        [=, this] { Q_EMIT removeRequested(index(view)); });
    connect(view, &DatasetCardView::targetWished, this,
        [=, this] { Q_EMIT targetRequested(index(view)); });
    connect(view, &DatasetCardView::sourceWished, this,
        [=, this] { Q_EMIT sourceRequested(index(view)); });
    connect(view, &DatasetCardView::sampleWished, this,
        [=, this] { Q_EMIT sampleRequested(index(view)); });
    connect(view, &DatasetCardView::upWished, this,
        [=, this] { Q_EMIT moveRequested(index(view), index(view) - 1); });
    connect(view, &DatasetCardView::downWished, this,
        [=, this] { Q_EMIT moveRequested(index(view), index(view) + 1); });
    connect(view, &DatasetCardView::droppedHere, this, [=, this](QWidget* other) {
        const int from = index(other);
        if (from >= 0 && from != index(view))
            Q_EMIT moveRequested(from, index(view));
    });
}

void DatasetList::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls())
        return;
    dropping_ = true;
    update();
    event->acceptProposedAction();
}

void DatasetList::dragLeaveEvent(QDragLeaveEvent*)
{
    dropping_ = false;
    update();
}

void DatasetList::dropEvent(QDropEvent* event)
{
    dropping_ = false;
    update();
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(event->mimeData()->urls());
}

void DatasetList::paintEvent(QPaintEvent*)
{
    if (!dropping_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

} // namespace widgets
