// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datasets_panel.h"

#include "app/dataset_card.h"
#include "app/dataset_memory.h"
#include "app/sample_dialog.h"
#include "engine/service/exploration.h"
#include "widgets/section_header.h"

#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace app {
namespace {

    QString weightsText(const engine::Weights& weights)
    {
        QStringList numbers;
        for (const double weight : weights)
            numbers << QString::number(weight, 'f', 2);
        return numbers.join(QStringLiteral("  "));
    }

} // namespace

DatasetsPanel::DatasetsPanel(
    Document& document, const engine::Exploration& exploration, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , exploration_(exploration)
    , list_(new widgets::DatasetList(this))
    , pinsTitle_(new widgets::SectionHeader(tr("Pins"), this))
    , pins_(new QTreeWidget(this))
{
    const int h = fontMetrics().height();
    pins_->setColumnCount(2);
    pins_->setIconSize({ h * 3 / 2, h * 3 / 2 });
    pins_->setHeaderHidden(true);
    pins_->setRootIsDecorated(false);
    pins_->setFrameShape(QFrame::NoFrame);
    pins_->viewport()->setAutoFillBackground(false); // lies on the panel as the heading does
    pins_->setContextMenuPolicy(Qt::CustomContextMenu);
    pins_->setAccessibleName(tr("Pins"));
    pins_->setToolTip(
        tr("Click a pin to go there, double-click to rename it, Delete to remove it."));
    pins_->header()->setStretchLastSection(false);
    pins_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    pins_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* remove = new QAction(tr("Remove pin"), pins_);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    pins_->addAction(remove);

    auto* pinsBox = new QVBoxLayout;
    pinsBox->setContentsMargins(h * 3 / 4, 0, h * 3 / 4, h / 2);
    pinsBox->addWidget(pinsTitle_);
    pinsBox->addWidget(pins_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(h / 4);
    column->addWidget(list_, 1);
    column->addLayout(pinsBox);

    using widgets::DatasetList;
    connect(list_, &DatasetList::addRequested, this, &DatasetsPanel::addRequested);
    connect(list_, &DatasetList::filesDropped, this, &DatasetsPanel::filesDropped);
    connect(list_, &DatasetList::sampleRequested, this, &DatasetsPanel::chooseSample);
    const auto known = [this](int index) {
        return index >= 0 && index < static_cast<int>(document_.state().datasets.size());
    };
    connect(list_, &DatasetList::removeRequested, this, [=, this](int index) {
        if (known(index))
            document_.removeDataset(index);
    });
    connect(list_, &DatasetList::targetRequested, this, [=, this](int index) {
        if (known(index))
            document_.setRole(index, Role::target);
    });
    connect(list_, &DatasetList::sourceRequested, this, [=, this](int index) {
        if (known(index))
            document_.setRole(index, Role::source);
    });
    connect(list_, &DatasetList::moveRequested, this, [=, this](int from, int to) {
        if (known(from) && known(to))
            document_.moveDataset(from, to);
    });
    connect(&document_, &Document::datasetsChanged, this, &DatasetsPanel::refreshCards);
    connect(&document_, &Document::pinsChanged, this, &DatasetsPanel::refreshPins);
    connect(pins_, &QTreeWidget::itemClicked, this,
        [this](QTreeWidgetItem* item) { Q_EMIT pinChosen(pins_->indexOfTopLevelItem(item)); });
    connect(pins_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        document_.renamePin(pins_->indexOfTopLevelItem(item), item->text(0).trimmed());
    });
    connect(remove, &QAction::triggered, this, [this] {
        if (const int row = pins_->currentIndex().row(); row >= 0)
            document_.removePin(row);
    });
    connect(pins_, &QWidget::customContextMenuRequested, this, &DatasetsPanel::pinMenu);
    refreshCards();
    refreshPins();
}

void DatasetsPanel::setOpening(const std::vector<engine::DatasetRequest>& requests)
{
    opening_ = requests;
    refreshCards();
}

void DatasetsPanel::refreshCards()
{
    std::vector<widgets::DatasetCard> cards;
    const DocumentState& state = document_.state();
    const std::vector<int> corners = state.corners();
    for (int i = 0; i < static_cast<int>(state.datasets.size()); ++i) {
        const DatasetEntry& entry = state.datasets[i];
        const auto corner = std::ranges::find(corners, i);
        const int place = corner == corners.end() ? -1 : static_cast<int>(corner - corners.begin());
        cards.push_back(cardOf(entry, place, exploration_.whole(entry.request)));
        const std::size_t mark = entry.role == Role::target ? corners.size()
            : place >= 0                                    ? static_cast<std::size_t>(place)
                                                            : marks_.size();
        if (mark < marks_.size()) {
            cards.back().marked = marks_[mark].images;
            cards.back().mark = marks_[mark].text;
        }
        if (memory_ != nullptr && cards.back().loading)
            memory_->describe(entry.request, cards.back());
    }
    for (const engine::DatasetRequest& request : opening_)
        cards.push_back(loadingCard(request));
    list_->setCards(std::move(cards));
}

void DatasetsPanel::setMarks(std::vector<CardMark> marks)
{
    marks_ = std::move(marks);
    refreshCards();
}

void DatasetsPanel::refreshPins()
{
    const QSignalBlocker quiet(pins_);
    pins_->clear();
    for (const PinnedWeights& pin : document_.state().pins) {
        auto* item = new QTreeWidgetItem(pins_, { pin.name, weightsText(pin.weights) });
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    const bool any = !document_.state().pins.empty();
    pins_->setVisible(any);
    pinsTitle_->setVisible(any);
    fitPins();
}

/// As tall as its rows, up to eight; more scroll.
void DatasetsPanel::fitPins()
{
    constexpr int kMostShown = 8;
    const auto shown = std::min<int>(kMostShown, pins_->topLevelItemCount());
    pins_->setFixedHeight(shown * std::max(1, pins_->sizeHintForRow(0)) + 4);
}

void DatasetsPanel::setPinPictures(const std::vector<QImage>& pictures)
{
    const QSignalBlocker quiet(pins_); // an icon is no renaming
    const int side = pins_->iconSize().height();
    for (int i = 0; i < pins_->topLevelItemCount(); ++i) {
        const QImage picture = i < static_cast<int>(pictures.size())
            ? pictures[static_cast<std::size_t>(i)]
            : QImage();
        pins_->topLevelItem(i)->setIcon(0,
            picture.isNull() ? QIcon()
                             : QIcon(QPixmap::fromImage(picture.scaled(
                                 side, side, Qt::KeepAspectRatio, Qt::FastTransformation))));
    }
    fitPins();
}

void DatasetsPanel::chooseSample(int index)
{
    if (index < 0 || index >= static_cast<int>(document_.state().datasets.size()))
        return;
    const DatasetEntry& entry = document_.state().datasets[index];
    const engine::DatasetPtr whole = exploration_.whole(entry.request);
    if (!whole)
        return;
    auto* dialog = new SampleDialog(entry.request, whole, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &document_, [=, this, request = entry.request] {
        const auto& datasets = document_.state().datasets; // the list may have changed meanwhile
        for (int i = 0; i < static_cast<int>(datasets.size()); ++i)
            if (datasets[i].request == request)
                return document_.setSelection(i, dialog->selection());
    });
    dialog->open();
}

void DatasetsPanel::pinMenu(QPoint position)
{
    const QModelIndex index = pins_->indexAt(position);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Go there")), &QAction::triggered, this,
        [=, this] { Q_EMIT pinChosen(index.row()); });
    connect(menu->addAction(tr("Rename")), &QAction::triggered, this,
        [=, this] { pins_->editItem(pins_->topLevelItem(index.row()), 0); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this,
        [=, this] { document_.removePin(index.row()); });
    menu->popup(pins_->viewport()->mapToGlobal(position));
}

} // namespace app
