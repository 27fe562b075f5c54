// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dataset_card_view.h"

#include "widgets/icon.h"
#include "widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QFontMetricsF>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

    const QString kCardMime = QStringLiteral("application/x-wander-card");

} // namespace

DatasetCardView::DatasetCardView(QWidget* parent)
    : QWidget(parent)
    , menu_(new QMenu(this))
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    sample_ = wish(tr("Choose a sample…"), QStringLiteral("sample"), Qt::Key_Return,
        &DatasetCardView::sampleWished);
    target_ = wish(tr("Make it the target"), QStringLiteral("target"), Qt::Key_T,
        &DatasetCardView::targetWished);
    toSource_ = wish(tr("Make it a source"), QStringLiteral("source"), Qt::Key_S,
        &DatasetCardView::sourceWished);
    menu_->addSeparator();
    up_ = wish(
        tr("Move up"), QStringLiteral("up"), Qt::CTRL | Qt::Key_Up, &DatasetCardView::upWished);
    down_ = wish(tr("Move down"), QStringLiteral("down"), Qt::CTRL | Qt::Key_Down,
        &DatasetCardView::downWished);
    menu_->addSeparator();
    remove_ = wish(
        tr("Remove"), QStringLiteral("remove"), Qt::Key_Delete, &DatasetCardView::removeWished);
    sampleButton_ = button(sample_);
    targetButton_ = button(target_);
    more_ = button(nullptr);
    more_->setIcon(icon(QStringLiteral("more")));
    connect(more_, &QToolButton::clicked, this,
        [this] { menu_->popup(more_->mapToGlobal(QPoint(0, more_->height()))); });
}

QAction* DatasetCardView::wish(const QString& text, const QString& iconName,
    const QKeySequence& keys, void (DatasetCardView::*signal)())
{
    auto* action = new QAction(icon(iconName), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, signal);
    addAction(action);
    menu_->addAction(action);
    return action;
}

QToolButton* DatasetCardView::button(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    if (action != nullptr) // not setDefaultAction: its tooltip would lack the dataset's name
        connect(button, &QToolButton::clicked, action, &QAction::trigger);
    if (action != nullptr)
        button->setIcon(action->icon());
    return button;
}

void DatasetCardView::setCard(const DatasetCard& card, bool first, bool last)
{
    card_ = card;
    target_->setEnabled(card.source != -1);
    toSource_->setEnabled(card.source < 0);
    up_->setEnabled(!first);
    down_->setEnabled(!last);
    const auto name = [&](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(sampleButton_, tr("Sample size, seed and classes of %1").arg(card.name));
    name(targetButton_, tr("Make %1 the target").arg(card.name));
    name(more_, tr("More for %1").arg(card.name));
    setAccessibleName(tr("%1, %2", "dataset, role").arg(card.name, card.role));
    setAccessibleDescription(card.problem.isEmpty() ? card.summary : card.problem);
    QStringList tip { card.problem, card.name, card.summary, card.selection, card.tooltip,
        card.synthetic ? tr("Drawn by Wander itself") : QString() };
    tip.removeAll(QString());
    setToolTip(tip.join(QLatin1Char('\n')));
    updateGeometry();
    placeButtons();
    update();
}

QList<QAction*> DatasetCardView::wishes() const
{
    return { sample_, target_, toSource_, up_, down_, remove_ };
}

double DatasetCardView::lineHeight() const
{
    return QFontMetricsF(font()).height();
}

/// Below the name and the summary; whole pictures only.
QRectF DatasetCardView::strip() const
{
    const double h = lineHeight();
    return { 0.85 * h, 2.95 * h, width() - 1.4 * h, 1.9 * h };
}

QSize DatasetCardView::sizeHint() const
{
    const double h = lineHeight();
    return QSizeF(17 * h, (card_.problem.isEmpty() ? 6.55 : 7.7) * h).toSize();
}

QSize DatasetCardView::minimumSizeHint() const
{
    return { static_cast<int>(11 * lineHeight()), sizeHint().height() };
}

void DatasetCardView::placeButtons()
{
    const double h = lineHeight();
    const int side = static_cast<int>(1.45 * h);
    double x = width() - 0.45 * h;
    // Where the name has no room beside them the menu alone has to do: it offers the same.
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const double name = QFontMetricsF(bold).horizontalAdvance(card_.name);
    double free = x - side - 0.85 * h - 0.3 * h - name;
    for (QToolButton* button : { sampleButton_, targetButton_ }) {
        const bool wanted = button == sampleButton_ || card_.source != -1;
        free -= wanted ? side : 0;
        button->setVisible(wanted && free >= 0);
    }
    for (QToolButton* button : { more_, targetButton_, sampleButton_ }) {
        button->setIconSize(QSize(side * 2 / 3, side * 2 / 3));
        if (button->isHidden())
            continue;
        x -= side;
        button->setGeometry(static_cast<int>(x), static_cast<int>(0.3 * h), side, side);
    }
    buttonsLeft_ = x;
}

void DatasetCardView::resizeEvent(QResizeEvent* event)
{
    placeButtons();
    QWidget::resizeEvent(event);
}

void DatasetCardView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        placeButtons();
    }
    update();
    QWidget::changeEvent(event);
}

void DatasetCardView::enterEvent(QEnterEvent*)
{
    hovered_ = true;
    update();
}

void DatasetCardView::leaveEvent(QEvent*)
{
    hovered_ = false;
    update();
}

void DatasetCardView::focusInEvent(QFocusEvent*)
{
    update();
}
void DatasetCardView::focusOutEvent(QFocusEvent*)
{
    update();
}

void DatasetCardView::contextMenuEvent(QContextMenuEvent* event)
{
    menu_->popup(event->globalPos());
}

void DatasetCardView::mousePressEvent(QMouseEvent* event)
{
    pressed_ = event->position();
}

void DatasetCardView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF way = event->position() - pressed_;
    if (!(event->buttons() & Qt::LeftButton)
        || way.manhattanLength() < QApplication::startDragDistance())
        return;
    auto* drag = new QDrag(this); // deletes itself
    auto* data = new QMimeData;   // the drag takes it over
    data->setData(kCardMime, QByteArray());
    drag->setMimeData(data);
    drag->setPixmap(grab());
    drag->setHotSpot(pressed_.toPoint());
    drag->exec(Qt::MoveAction);
}

void DatasetCardView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasFormat(kCardMime) || event->source() == this)
        return event->ignore();
    dropping_ = true;
    update();
    event->acceptProposedAction();
}

void DatasetCardView::dragLeaveEvent(QDragLeaveEvent*)
{
    dropping_ = false;
    update();
}

void DatasetCardView::dropEvent(QDropEvent* event)
{
    dropping_ = false;
    update();
    event->acceptProposedAction();
    Q_EMIT droppedHere(qobject_cast<QWidget*>(event->source()));
}

} // namespace widgets
