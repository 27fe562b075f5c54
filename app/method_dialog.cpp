// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/method_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace app {

MethodDialog::MethodDialog(const engine::ExplorationSettings& settings, QWidget* parent)
    : QDialog(parent)
    , before_(settings)
    , lambdaX_(
          weight(settings.weights.lambdaX, tr("How much the images count in the ground cost.")))
    , lambdaY_(weight(
          settings.weights.lambdaY, tr("How much the label distances count in the ground cost.")))
    , epsilon_(
          weight(settings.epsilon, tr("Temperature of the Sinkhorn plan, in units of the cost.")))
    , covariance_(new QComboBox(this))
    , height_(edge(settings.height))
    , width_(edge(settings.width))
    , channels_(new QComboBox(this))
    , device_(new QComboBox(this))
    , seed_(new QSpinBox(this))
{
    setWindowTitle(tr("Settings of the method"));
    epsilon_->setSpecialValueText(tr("0.01 of the mean cost"));
    covariance_->addItem(tr("Unbiased: divide by n - 1"), QStringLiteral("unbiased"));
    covariance_->addItem(tr("Biased: divide by n"), QStringLiteral("biased"));
    choose(covariance_,
        settings.labels.covariance == engine::Covariance::biased ? QStringLiteral("biased")
                                                                 : QStringLiteral("unbiased"));
    channels_->addItem(tr("As the target"), QStringLiteral("0"));
    channels_->addItem(tr("Grey"), QStringLiteral("1"));
    channels_->addItem(tr("Colour"), QStringLiteral("3"));
    choose(channels_, QString::number(settings.channels));
    device_->addItem(tr("The fastest that works"), QStringLiteral("auto"));
    device_->addItem(tr("Processor"), QStringLiteral("cpu"));
    device_->addItem(tr("CUDA device"), QStringLiteral("cuda"));
    choose(device_, QString::fromStdString(settings.device));
    seed_->setRange(0, 1'000'000'000);
    seed_->setValue(static_cast<int>(settings.seed));
    seed_->setToolTip(
        tr("Of the target's repeats under the sharp map, and of the random pairing."));
    build();
}

QDoubleSpinBox* MethodDialog::weight(double value, const QString& tip)
{
    auto* box = new QDoubleSpinBox(this);
    box->setDecimals(4);
    box->setRange(0, 1e6);
    box->setSingleStep(0.1);
    box->setValue(value);
    box->setToolTip(tip);
    return box;
}

QSpinBox* MethodDialog::edge(int value)
{
    auto* box = new QSpinBox(this);
    box->setRange(0, 512);
    box->setSpecialValueText(tr("as the target"));
    box->setValue(value);
    return box;
}

void MethodDialog::choose(QComboBox* box, const QString& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

void MethodDialog::build()
{
    auto* size = new QHBoxLayout;
    size->addWidget(height_, 1);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(width_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(fontMetrics().height() / 2);
    form->addRow(tr("Weight of the &images"), lambdaX_);
    form->addRow(tr("Weight of the &labels"), lambdaY_);
    form->addRow(tr("&Temperature"), epsilon_);
    form->addRow(tr("&Covariances"), covariance_);
    auto* sizeLabel = new QLabel(tr("&Height × width"), this);
    sizeLabel->setBuddy(height_);
    form->addRow(sizeLabel, size);
    form->addRow(tr("C&olours"), channels_);
    form->addRow(tr("&Device"), device_);
    form->addRow(tr("&Seed"), seed_);
    form->addRow(buttons);
}

engine::ExplorationSettings MethodDialog::settings() const
{
    engine::ExplorationSettings settings = before_;
    settings.weights = { lambdaX_->value(), lambdaY_->value() };
    settings.epsilon = epsilon_->value();
    settings.labels.covariance = covariance_->currentData().toString() == QStringLiteral("biased")
        ? engine::Covariance::biased
        : engine::Covariance::unbiased;
    settings.height = height_->value();
    settings.width = width_->value();
    settings.channels = channels_->currentData().toString().toInt();
    settings.device = device_->currentData().toString().toStdString();
    settings.seed = static_cast<std::uint64_t>(seed_->value());
    return settings;
}

} // namespace app
