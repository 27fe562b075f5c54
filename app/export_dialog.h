// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What to write of the blend: format, how many images, which labels, where.
#pragma once
#include "engine/service/export_exploration.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const engine::ExplorationResult& result, const engine::Weights& weights,
        const QStringList& sources, QWidget* parent = nullptr);

    engine::ExportWish wish() const;

private:
    void build(const engine::ExplorationResult& result, const QStringList& sources);
    QString format() const;
    void choosePath();
    void refresh();

    engine::Weights weights_;
    QComboBox* format_;
    QSpinBox* count_;
    QSpinBox* seed_;
    QComboBox* labels_;
    QLineEdit* path_;
    QLabel* note_;
    QPushButton* write_;
};

/// The path with ".npz" where the format asks for it and the user has not typed it.
QString withExtension(const QString& path, const QString& format);

} // namespace app
