// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/row_tools.h"

#include "app/class_filter.h"
#include "widgets/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace app {
namespace {

    using engine::RowKey;

    constexpr RowKey kKeys[] = { RowKey::order, RowKey::baseClass, RowKey::dominantClass,
        RowKey::entropy, RowKey::moved };

    QString textOf(RowKey key)
    {
        switch (key) {
        case RowKey::order:
            return RowTools::tr("In order");
        case RowKey::baseClass:
            return RowTools::tr("By target class");
        case RowKey::dominantClass:
            return RowTools::tr("By largest share");
        case RowKey::entropy:
            return RowTools::tr("By entropy");
        case RowKey::moved:
            return RowTools::tr("By distance moved");
        }
        return {};
    }

    QString tipOf(RowKey key)
    {
        switch (key) {
        case RowKey::order:
            return RowTools::tr("As the target has its images.");
        case RowKey::baseClass:
            return RowTools::tr("By the class of the target's image that each comes from.");
        case RowKey::dominantClass:
            return RowTools::tr("By the class with the largest share of the soft label.");
        case RowKey::entropy:
            return RowTools::tr(
                "By how mixed the soft label is. Under a sharp map it is the same for all.");
        case RowKey::moved:
            return RowTools::tr("By how far each has moved from the target's image.");
        }
        return {};
    }

} // namespace

RowTools::RowTools(QWidget* parent)
    : QWidget(parent)
    , order_(new QPushButton(this))
    , filter_(new ClassFilter(this))
    , number_(new QSpinBox(this))
{
    const int h = fontMetrics().height();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(h / 3);
    row->addWidget(order_);
    row->addWidget(filter_);
    row->addStretch(1);
    row->addWidget(number_);
    row->addWidget(addButton("zoom-out", tr("Smaller images (-)"), -1));
    row->addWidget(addButton("zoom-in", tr("Larger images (+)"), 1));
    order_->setAccessibleName(tr("Order of the images"));
    order_->setToolTip(tr("The order of the images; it follows when the point rests."));
    fillOrderMenu();
    number_->setAccessibleName(tr("Number of the chosen image"));
    number_->setToolTip(tr("The chosen image: type a number to go there."));
    number_->setPrefix(tr("# ", "before the number of an image"));
    number_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    number_->setAlignment(Qt::AlignRight);
    number_->setKeyboardTracking(false);
    number_->setEnabled(false);
    connect(
        number_, &QSpinBox::valueChanged, this, [this](int value) { Q_EMIT rowWanted(value - 1); });
    connect(filter_, &ClassFilter::filterChanged, this, &RowTools::wishChanged);
    showOrder();
}

QToolButton* RowTools::addButton(const char* icon, const QString& tip, int steps)
{
    auto* button = new QToolButton(this);
    button->setIcon(widgets::icon(QString::fromLatin1(icon)));
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    connect(button, &QToolButton::clicked, this, [this, steps] { Q_EMIT zoomWanted(steps); });
    return button;
}

void RowTools::fillOrderMenu()
{
    auto* menu = new QMenu(order_);
    menu->setToolTipsVisible(true);
    order_->setMenu(menu);
    for (const RowKey key : kKeys) {
        QAction* action = menu->addAction(textOf(key));
        action->setCheckable(true);
        action->setToolTip(tipOf(key));
        action->setData(static_cast<int>(key));
        connect(action, &QAction::triggered, this, [this, key] { setWish(key, descending_); });
    }
    menu->addSeparator();
    QAction* reversed = menu->addAction(tr("Largest first"));
    reversed->setCheckable(true);
    reversed->setToolTip(tr("The same order from its other end."));
    connect(reversed, &QAction::triggered, this, [this](bool on) { setWish(key_, on); });
}

engine::RowWish RowTools::wish() const
{
    return { .key = key_,
        .descending = descending_,
        .baseClasses = filter_->baseClasses(),
        .dominantClasses = filter_->dominantClasses() };
}

void RowTools::setWish(engine::RowKey key, bool descending)
{
    const bool changed = key != key_ || descending != descending_;
    key_ = key;
    descending_ = descending;
    showOrder();
    if (changed)
        Q_EMIT wishChanged();
}

void RowTools::showOrder()
{
    for (QAction* action : order_->menu()->actions())
        action->setChecked(action->data().isValid()
                ? action->data().toInt() == static_cast<int>(key_)
                : descending_);
    order_->setText(textOf(key_) + (descending_ ? QStringLiteral(" ↓") : QString()));
}

void RowTools::setCount(int images)
{
    const QSignalBlocker quiet(number_);
    number_->setEnabled(images > 0);
    number_->setRange(1, std::max(1, images));
}

void RowTools::setRow(int row)
{
    const QSignalBlocker quiet(number_);
    number_->setValue(row + 1);
}

void RowTools::focusNumber()
{
    number_->setFocus(Qt::ShortcutFocusReason);
    number_->selectAll();
}

} // namespace app
