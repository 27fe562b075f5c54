// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences: every control says what it does; theme and size of text are seen at once and taken
// back by Cancel.
#pragma once
#include "app/preferences.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesDialog(const Preferences& preferences, QWidget* parent = nullptr);

    Preferences preferences() const;

Q_SIGNALS:
    void tried(const app::Preferences& preferences); ///< while the dialog is open

private:
    void fill(const Preferences& preferences);
    void build();
    void addRow(QFormLayout* form, const QString& label, QWidget* field, const QString& help);
    void showRestart();

    QComboBox* theme_;
    QSpinBox* textScale_; ///< per cent
    QComboBox* language_;
    QComboBox* device_;
    QSpinBox* threads_;
    QDoubleSpinBox* memory_; ///< GB
    QSpinBox* keptResults_;
    QSpinBox* toneVolume_;
    QCheckBox* notify_;
    QWidget* restart_;
    QString languageBefore_;
};

} // namespace app
