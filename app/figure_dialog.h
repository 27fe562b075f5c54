// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choices for a figure beside the figure itself, which follows every choice and every movement.
#pragma once
#include "app/figure.h"
#include "app/picture_dialog.h"
#include "engine/service/job.h"

#include <QImage>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class FigureDialog : public PictureDialog {
    Q_OBJECT

public:
    explicit FigureDialog(QWidget* parent = nullptr);

    /// What is shown now: the figure is painted again.
    void setExhibit(const Exhibit& exhibit);
    FigureOptions options() const;
    /// Writes the figure in the background; the line below says how it went.
    void save(const QString& path);

private:
    void build();
    void buildForm(QFormLayout* form);
    void connectChoices();
    void restore();
    void keep() const;
    void chooseKind();
    void chooseFile();
    void refresh();
    void copy();

    Exhibit exhibit_;
    QComboBox* kind_;
    QComboBox* source_;
    QDoubleSpinBox *width_, *height_;
    QSpinBox* dpi_;
    QFontComboBox* family_;
    QDoubleSpinBox* points_;
    QComboBox* colours_;
    QSpinBox* columns_;
    QCheckBox *caption_, *dark_;
    engine::Lane lane_;
    engine::Job<QImage> painting_;
    engine::Job<QString> writing_;
};

} // namespace app
