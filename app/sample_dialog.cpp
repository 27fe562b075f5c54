// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample_dialog.h"

#include "app/dataset_card.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>

namespace app {
namespace {

    using Kind = engine::Selection::Kind;

    constexpr int kMostImages = 1'000'000'000;

} // namespace

SampleDialog::SampleDialog(
    const engine::DatasetRequest& request, engine::DatasetPtr whole, QWidget* parent)
    : QDialog(parent)
    , whole_(std::move(whole))
    , counts_(engine::classCounts(*whole_))
    , before_(request.selection)
    , kind_(new QComboBox(this))
    , count_(new QSpinBox(this))
    , seed_(new QSpinBox(this))
    , classes_(new QListWidget(this))
    , outcome_(new QLabel(this))
{
    setWindowTitle(tr("Images of %1").arg(titleOf(request, whole_)));
    kind_->addItem(tr("A sample, every class in its share"), static_cast<int>(Kind::sample));
    kind_->addItem(tr("The first images of the file"), static_cast<int>(Kind::first));
    kind_->addItem(tr("All images"), static_cast<int>(Kind::all));
    if (before_.kind == Kind::range)
        kind_->addItem(selectionText(before_, *whole_), static_cast<int>(Kind::range));
    kind_->setCurrentIndex(kind_->findData(static_cast<int>(before_.kind)));
    count_->setRange(1, kMostImages);
    count_->setGroupSeparatorShown(true);
    count_->setSingleStep(500);
    const bool counted = before_.kind == Kind::sample || before_.kind == Kind::first;
    count_->setValue(counted ? static_cast<int>(before_.end) : 2000);
    seed_->setRange(0, kMostImages);
    seed_->setValue(before_.kind == Kind::sample ? static_cast<int>(before_.seed) : 7);
    buildClasses(before_);

    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(fontMetrics().height() / 2);
    form->addRow(tr("&Take"), kind_);
    form->addRow(tr("&Images"), count_);
    form->addRow(tr("&Seed"), seed_);
    form->addRow(tr("&Classes"), classes_);
    form->addRow(QString(), outcome_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    ok_ = buttons->button(QDialogButtonBox::Ok);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(kind_, &QComboBox::currentIndexChanged, this, &SampleDialog::refresh);
    connect(count_, &QSpinBox::valueChanged, this, &SampleDialog::refresh);
    connect(seed_, &QSpinBox::valueChanged, this, &SampleDialog::refresh);
    connect(classes_, &QListWidget::itemChanged, this, &SampleDialog::refresh);
    refresh();
}

void SampleDialog::buildClasses(const engine::Selection& selection)
{
    for (int k = 0; k < whole_->classes(); ++k) {
        const QString name
            = QString::fromStdString(whole_->classNames[static_cast<std::size_t>(k)]);
        auto* item = new QListWidgetItem(
            tr("%1  (%2)", "class, images")
                .arg(name, QLocale().toString(counts_[static_cast<std::size_t>(k)])),
            classes_);
        const bool chosen
            = selection.classes.empty() || std::ranges::count(selection.classes, k) > 0;
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    }
    classes_->setMinimumHeight(fontMetrics().height() * 8);
}

std::vector<int> SampleDialog::chosenClasses() const
{
    std::vector<int> chosen;
    for (int k = 0; k < classes_->count(); ++k)
        if (classes_->item(k)->checkState() == Qt::Checked)
            chosen.push_back(k);
    return chosen;
}

engine::Selection SampleDialog::selection() const
{
    engine::Selection selection { .kind = static_cast<Kind>(kind_->currentData().toInt()) };
    if (selection.kind == Kind::range)
        selection = before_;
    if (selection.kind == Kind::sample || selection.kind == Kind::first)
        selection.end = static_cast<std::size_t>(count_->value());
    if (selection.kind == Kind::sample)
        selection.seed = static_cast<std::uint64_t>(seed_->value());
    selection.classes = chosenClasses();
    if (static_cast<int>(selection.classes.size()) == whole_->classes())
        selection.classes.clear();
    return selection;
}

void SampleDialog::refresh()
{
    const auto kind = static_cast<Kind>(kind_->currentData().toInt());
    count_->setEnabled(kind == Kind::sample || kind == Kind::first);
    seed_->setEnabled(kind == Kind::sample);
    const bool any = !chosenClasses().empty();
    ok_->setEnabled(any);
    outcome_->setText(any ? selectionText(selection(), *whole_) : tr("Choose at least one class."));
}

} // namespace app
