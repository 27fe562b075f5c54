// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences_dialog.h"

#include "app/language.h"
#include "engine/parallel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <cmath>

namespace app {

PreferencesDialog::PreferencesDialog(const Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , theme_(new QComboBox(this))
    , textScale_(new QSpinBox(this))
    , language_(new QComboBox(this))
    , device_(new QComboBox(this))
    , threads_(new QSpinBox(this))
    , memory_(new QDoubleSpinBox(this))
    , keptResults_(new QSpinBox(this))
    , toneVolume_(new QSpinBox(this))
    , notify_(new QCheckBox(tr("&Tell me when long work ends in the background"), this))
    , restart_(new QLabel(tr("The language changes when Wander starts again."), this))
    , languageBefore_(preferences.language)
{
    setObjectName(QStringLiteral("preferences"));
    setWindowTitle(tr("Preferences"));
    fill(preferences);
    build();
    const auto tell = [this] { Q_EMIT tried(this->preferences()); };
    connect(theme_, &QComboBox::currentIndexChanged, this, tell);
    connect(textScale_, &QSpinBox::valueChanged, this, tell);
    connect(language_, &QComboBox::currentIndexChanged, this, &PreferencesDialog::showRestart);
}

void PreferencesDialog::fill(const Preferences& preferences)
{
    theme_->addItems({ tr("As the desktop"), tr("Light"), tr("Dark"), tr("High contrast, light"),
        tr("High contrast, dark") }); // in the order of ThemeChoice
    theme_->setCurrentIndex(static_cast<int>(preferences.theme));
    textScale_->setRange(60, 250);
    textScale_->setSingleStep(10);
    textScale_->setSuffix(tr(" %"));
    textScale_->setValue(qRound(preferences.textScale * 100));
    language_->addItem(tr("As the desktop"), QString());
    for (const auto& [code, name] : languages())
        language_->addItem(name, code);
    language_->setCurrentIndex(std::max(0, language_->findData(preferences.language)));
    device_->addItem(tr("The fastest that works"), QStringLiteral("auto"));
    device_->addItem(tr("Processor"), QStringLiteral("cpu"));
    device_->addItem(tr("CUDA device"), QStringLiteral("cuda"));
    const QString device = QString::fromStdString(preferences.limits.device);
    device_->setCurrentIndex(std::max(0, device_->findData(device)));
    threads_->setRange(0, engine::usableCores());
    threads_->setSpecialValueText(tr("all %n cores", nullptr, engine::usableCores()));
    threads_->setValue(preferences.limits.threads);
    memory_->setRange(0, 4000);
    memory_->setDecimals(1);
    memory_->setSuffix(tr(" GB"));
    memory_->setSpecialValueText(tr("what is free"));
    memory_->setValue(static_cast<double>(preferences.limits.memoryBytes) / 1e9);
    keptResults_->setRange(1, 20);
    keptResults_->setValue(static_cast<int>(preferences.limits.keptResults));
    toneVolume_->setRange(0, 100);
    toneVolume_->setSingleStep(5);
    toneVolume_->setSuffix(tr(" %"));
    toneVolume_->setValue(qRound(preferences.toneVolume * 100));
    notify_->setChecked(preferences.notify);
}

void PreferencesDialog::addRow(
    QFormLayout* form, const QString& label, QWidget* field, const QString& help)
{
    field->setToolTip(help);
    field->setWhatsThis(help);
    form->addRow(label, field);
}

void PreferencesDialog::build()
{
    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(fontMetrics().height() / 2);
    addRow(form, tr("&Colours"), theme_,
        tr("Light or dark; high contrast is black and white with strong lines."));
    addRow(form, tr("&Size of text"), textScale_,
        tr("Relative to the desktop's. Everything in the window grows with it."));
    addRow(form, tr("&Language"), language_,
        tr("Of menus, messages and figures. wander-batch speaks English."));
    restart_->setVisible(false);
    form->addRow(QString(), restart_);
    addRow(form, tr("&Device"), device_,
        tr("Where plans and maps are computed, unless the settings of the method say otherwise."));
    addRow(form, tr("&Threads"), threads_,
        tr("How many cores computing may take. Fewer leave more for other programs."));
    addRow(form, tr("&Memory"), memory_,
        tr("As much as Wander may hold to solve; beyond it costs are kept more coarsely, then a "
           "smaller sample is asked for."));
    addRow(form, tr("&Kept results"), keptResults_,
        tr("So many solved explorations stay in memory: undo shows them without computing."));
    addRow(form, tr("&Volume of the tone"), toneVolume_,
        tr("Of the tone for the distance, which the menu View switches on."));
    addRow(form, QString(), notify_,
        tr("A notification of the desktop when a computation or an export ends while you work in "
           "another program."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void PreferencesDialog::showRestart()
{
    restart_->setVisible(language_->currentData().toString() != languageBefore_);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences preferences;
    preferences.theme = static_cast<widgets::ThemeChoice>(theme_->currentIndex());
    preferences.textScale = textScale_->value() / 100.0;
    preferences.language = language_->currentData().toString();
    preferences.limits.device = device_->currentData().toString().toStdString();
    preferences.limits.threads = threads_->value();
    preferences.limits.memoryBytes = std::llround(memory_->value() * 10) * 100'000'000LL;
    preferences.limits.keptResults = static_cast<std::size_t>(keptResults_->value());
    preferences.toneVolume = toneVolume_->value() / 100.0;
    preferences.notify = notify_->isChecked();
    return preferences;
}

} // namespace app
