// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/class_travel_dialog.h"

#include "app/dataset_card.h"
#include "engine/service/exploration.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace app {
namespace {

    /// The first image of every class, enlarged by whole pixels where it is small.
    std::vector<QImage> picturesOf(const engine::Dataset& whole, int side)
    {
        std::vector<QImage> pictures(static_cast<std::size_t>(whole.classes()));
        for (std::size_t i = 0; i < whole.size(); ++i) {
            QImage& picture = pictures[static_cast<std::size_t>(whole.labels[i])];
            if (!picture.isNull())
                continue;
            const int factor = std::max(1, side / std::max(1, whole.shape.width));
            const QImage image = imageOf(whole.image(i), whole.shape);
            picture = whole.shape.width > side
                ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : image.scaled(image.size() * factor, Qt::KeepAspectRatio);
        }
        return pictures;
    }

} // namespace

ClassTravelDialog::ClassTravelDialog(
    Document& document, const engine::Exploration& exploration, QWidget* parent)
    : QDialog(parent)
    , document_(document)
    , exploration_(exploration)
    , way_(new QLabel(this))
    , move_(new QPushButton(tr("&Move only these"), this))
    , all_(new QPushButton(tr("Move &all classes"), this))
{
    setWindowTitle(tr("Move single classes"));
    const int h = fontMetrics().height();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(h / 3);
    auto* explanation = new QLabel(tr("Choose one class of every dataset. The blend is then made "
                                      "of these alone, the others rest."),
        this);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    for (const int corner : document.state().corners())
        if (corner != document.state().target())
            addRow(corner, false);
    if (document.state().target() >= 0)
        addRow(document.state().target(), true);
    touched_.assign(lists_.size(), false);
    column->addWidget(way_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(all_, QDialogButtonBox::ActionRole);
    buttons->addButton(move_, QDialogButtonBox::ActionRole);
    move_->setProperty("accent", true);
    move_->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(move_, &QPushButton::clicked, this, [this] { apply(false); });
    connect(all_, &QPushButton::clicked, this, [this] { apply(true); });
    connect(&document, &Document::datasetsChanged, this, &ClassTravelDialog::refresh);
    suggest();
    refresh();
    resize(44 * h, sizeHint().height());
}

void ClassTravelDialog::addRow(int dataset, bool target)
{
    const engine::DatasetRequest& request
        = document_.state().datasets[static_cast<std::size_t>(dataset)].request;
    const engine::DatasetPtr whole = exploration_.whole(request);
    if (!whole)
        return;
    const int h = fontMetrics().height();
    const QString name = titleOf(request, whole);
    auto* title = new QLabel(target ? tr("%1 (target)").arg(name) : name, this);
    auto* list = new QListWidget(this);
    title->setBuddy(list);
    list->setAccessibleName(name);
    list->setViewMode(QListView::IconMode);
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(false);
    list->setMovement(QListView::Static);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setIconSize({ 4 * h, 4 * h });
    list->setGridSize({ 6 * h, 5 * h + h / 2 });
    list->setFixedHeight(6 * h + 2 * style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    list->setTextElideMode(Qt::ElideMiddle);
    const std::vector<QImage> pictures = picturesOf(*whole, 4 * h);
    for (std::size_t k = 0; k < pictures.size(); ++k) {
        const QString className = QString::fromStdString(whole->classNames[k]);
        auto* item = new QListWidgetItem(QPixmap::fromImage(pictures[k]), className, list);
        item->setToolTip(className);
        if (pictures[k].isNull()) // nothing of it could move
            item->setFlags(Qt::NoItemFlags);
    }
    const std::vector<int>& chosen = request.selection.classes;
    if (chosen.size() == 1)
        list->setCurrentRow(chosen.front());
    datasets_.push_back(dataset);
    lists_.push_back(list);
    const auto place = lists_.size() - 1;
    connect(list, &QListWidget::currentRowChanged, this, [this, place] {
        touched_[place] = true;
        if (place + 1 == lists_.size())
            suggest();
        refresh();
    });
    layout()->addWidget(title);
    layout()->addWidget(list);
}

/// Sources that nobody has chosen a class of get the one that most of the target's class goes to.
void ClassTravelDialog::suggest()
{
    if (lists_.empty())
        return;
    QListWidget* target = lists_.back();
    const QSignalBlocker quiet(target);
    if (target->currentRow() < 0)
        target->setCurrentRow(0);
    const engine::ExplorationResultPtr& result = exploration_.result();
    for (std::size_t s = 0; s + 1 < lists_.size(); ++s) {
        QListWidget* list = lists_[s];
        if (touched_[s] || (list->currentRow() >= 0 && !touched_.back()))
            continue;
        const QSignalBlocker still(list);
        engine::Index best = 0;
        if (result && s < result->geodesic->relations.size()) {
            const engine::MatrixD& mass = result->geodesic->relations[s].classMass;
            if (target->currentRow() < mass.rows() && mass.cols() == list->count())
                mass.row(target->currentRow()).maxCoeff(&best);
        }
        list->setCurrentRow(static_cast<int>(best));
        list->scrollToItem(list->currentItem());
    }
}

void ClassTravelDialog::refresh()
{
    QStringList way;
    bool complete = lists_.size() > 1;
    for (const QListWidget* list : lists_) {
        complete = complete && list->currentRow() >= 0;
        way << (list->currentItem() ? list->currentItem()->text() : tr("?"));
    }
    if (!way.isEmpty())
        way_->setText(tr("%1, towards %2", "classes of the sources, class of the target")
                          .arg(way.mid(0, way.size() - 1).join(QStringLiteral(" → ")), way.last()));
    move_->setEnabled(complete);
    const auto& datasets = document_.state().datasets;
    all_->setEnabled(std::ranges::any_of(datasets,
        [](const DatasetEntry& entry) { return !entry.request.selection.classes.empty(); }));
}

void ClassTravelDialog::apply(bool all)
{
    std::vector<int> classes(document_.state().datasets.size(), -1);
    for (std::size_t i = 0; !all && i < lists_.size(); ++i)
        if (static_cast<std::size_t>(datasets_[i]) < classes.size())
            classes[static_cast<std::size_t>(datasets_[i])] = lists_[i]->currentRow();
    document_.moveClasses(classes, way_->text());
    refresh();
}

} // namespace app
