// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/class_filter.h"

#include "widgets/theme.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QWidgetAction>
#include <algorithm>

namespace app {
namespace {

    constexpr int kColumnRole = Qt::UserRole; // of a class: its column; a group has none

    QStringList namesOf(const engine::Dataset& dataset)
    {
        QStringList names;
        for (const std::string& name : dataset.classNames)
            names << QString::fromStdString(name);
        return names;
    }

    QPixmap swatch(const QColor& colour, int side)
    {
        QPixmap pixmap(side, side);
        pixmap.fill(colour);
        return pixmap;
    }

} // namespace

ClassFilter::ClassFilter(QWidget* parent)
    : QPushButton(parent)
    , popup_(new QWidget(this))
    , search_(new QLineEdit(popup_))
    , list_(new QTreeWidget(popup_))
    , all_(new QPushButton(tr("All classes"), popup_))
{
    all_->setAccessibleName(all_->text());
    setAccessibleName(tr("Classes shown"));
    setWhatsThis(tr("Shows only images of some classes: of the target's class that they come "
                    "from, and of the class with the largest share of their soft label."));
    setEnabled(false);
    buildPopup();
    showText();
}

void ClassFilter::buildPopup()
{
    const int h = fontMetrics().height();
    auto* holder = new QWidgetAction(this);
    holder->setDefaultWidget(popup_);
    auto* menu = new QMenu(this);
    menu->addAction(holder);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const int line = fontMetrics().height();
        list_->setFixedSize(19 * line, 22 * line);
        search_->setFocus();
    });
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(h / 2, h / 2, h / 2, h / 2);
    column->setSpacing(h / 3);
    column->addWidget(search_);
    column->addWidget(list_, 1);
    column->addWidget(all_);
    search_->setPlaceholderText(tr("Find a class"));
    search_->setAccessibleName(tr("Find a class"));
    search_->setClearButtonEnabled(true);
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformRowHeights(true);
    list_->setIndentation(h);
    list_->setAccessibleName(tr("Classes"));
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(search_, &QLineEdit::textChanged, this, &ClassFilter::search);
    connect(list_, &QTreeWidget::itemChanged, this, &ClassFilter::readChecks);
    connect(all_, &QPushButton::clicked, this, [this] {
        clear();
        this->menu()->hide();
    });
}

QTreeWidgetItem* ClassFilter::addClass(
    QTreeWidgetItem* group, const QString& name, int column, int kind)
{
    auto* item = new QTreeWidgetItem(group, { name, QString() });
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    item->setData(0, kColumnRole, column);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    (kind == 0 ? baseItems_ : dominantItems_).push_back(item);
    return item;
}

void ClassFilter::setClasses(const engine::ExplorationResult& result, const QStringList& names)
{
    const QStringList base = namesOf(*result.target);
    QStringList dominant;
    for (const engine::DatasetPtr& source : result.sources)
        dominant << namesOf(*source);
    const bool same = base == baseNames_ && dominant == dominantNames_;
    setEnabled(true);
    baseNames_ = base;
    dominantNames_ = dominant;
    const QSignalBlocker quiet(list_);
    list_->clear();
    baseItems_.clear();
    dominantItems_.clear();
    const widgets::Theme theme = widgets::themeOf(palette());
    const int side = fontMetrics().height() * 2 / 3;
    const auto group = [this](const QString& title) {
        auto* item = new QTreeWidgetItem(list_, { title, QString() });
        item->setFlags(Qt::ItemIsEnabled);
        item->setExpanded(true);
        return item;
    };
    QTreeWidgetItem* target = group(tr("Class of the target"));
    for (int k = 0; k < base.size(); ++k)
        addClass(target, base[k], k, 0);
    int first = 0;
    for (int s = 0; s < static_cast<int>(result.sources.size()); ++s) {
        QTreeWidgetItem* source = group(tr("Largest share from %1", "source").arg(names.value(s)));
        const QStringList classes = namesOf(*result.sources[static_cast<std::size_t>(s)]);
        for (int k = 0; k < classes.size(); ++k)
            addClass(source, classes[k], first + k, 1)
                ->setIcon(0, swatch(theme.classColour(s, k), side));
        first += static_cast<int>(classes.size());
    }
    search(search_->text());
    if (!same && !(base_.empty() && dominant_.empty()))
        choose({}, {});
    else
        showChecks();
}

void ClassFilter::setCounts(const engine::RowOrder& order)
{
    const QSignalBlocker quiet(list_);
    const auto show
        = [](const std::vector<QTreeWidgetItem*>& items, const std::vector<std::size_t>& counts) {
              for (std::size_t k = 0; k < items.size() && k < counts.size(); ++k)
                  if (const QString count = QLocale().toString(static_cast<qulonglong>(counts[k]));
                      count != items[k]->text(1))
                      items[k]->setText(1, count);
          };
    show(baseItems_, order.baseCounts);
    show(dominantItems_, order.dominantCounts);
}

void ClassFilter::choose(const std::vector<int>& base, const std::vector<int>& dominant)
{
    const bool changed = base != base_ || dominant != dominant_;
    base_ = base;
    dominant_ = dominant;
    showChecks();
    if (changed)
        Q_EMIT filterChanged();
}

void ClassFilter::showChecks()
{
    const QSignalBlocker quiet(list_);
    const auto show = [](const std::vector<QTreeWidgetItem*>& items,
                          const std::vector<int>& chosen) {
        for (QTreeWidgetItem* item : items)
            item->setCheckState(0,
                std::ranges::count(chosen, item->data(0, kColumnRole).toInt()) > 0 ? Qt::Checked
                                                                                   : Qt::Unchecked);
    };
    show(baseItems_, base_);
    show(dominantItems_, dominant_);
    showText();
}

void ClassFilter::readChecks()
{
    const auto read = [](const std::vector<QTreeWidgetItem*>& items) {
        std::vector<int> chosen;
        for (const QTreeWidgetItem* item : items)
            if (item->checkState(0) == Qt::Checked)
                chosen.push_back(item->data(0, kColumnRole).toInt());
        return chosen;
    };
    base_ = read(baseItems_);
    dominant_ = read(dominantItems_);
    showText();
    Q_EMIT filterChanged();
}

void ClassFilter::search(const QString& words)
{
    for (const auto* items : { &baseItems_, &dominantItems_ })
        for (QTreeWidgetItem* item : *items)
            item->setHidden(!item->text(0).contains(words, Qt::CaseInsensitive));
}

/// Names where they are few, else their number.
void ClassFilter::showText()
{
    QStringList chosen;
    for (const int k : base_)
        chosen << baseNames_.value(k);
    for (const int k : dominant_)
        chosen << dominantNames_.value(k);
    constexpr qsizetype kMostNames = 12; // of a tool tip that still has an end
    const int h = fontMetrics().height();
    const auto count = static_cast<int>(chosen.size());
    if (count > kMostNames)
        chosen = chosen.mid(0, kMostNames) << QStringLiteral("…");
    const QString names = chosen.join(QStringLiteral(", "));
    const bool fits = fontMetrics().horizontalAdvance(names) <= 7 * h;
    setText(chosen.isEmpty() ? tr("All classes") : fits ? names : tr("%n classes", nullptr, count));
    setToolTip(chosen.isEmpty() ? tr("Show only images of some classes.")
                                : tr("Only %1", "classes").arg(names));
}

bool ClassFilter::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        showText();
    return QPushButton::event(event);
}

} // namespace app
