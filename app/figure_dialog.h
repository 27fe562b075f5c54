// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choices for a figure beside the figure itself, which follows every choice and every movement.
#pragma once
#include "app/figure.h"
#include "engine/service/job.h"

#include <QDialog>
#include <QImage>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class PicturePreview;

class FigureDialog : public QDialog {
    Q_OBJECT

public:
    explicit FigureDialog(QWidget* parent = nullptr);

    /// What is shown now: the figure is painted again.
    void setExhibit(const Exhibit& exhibit);
    FigureOptions options() const;
    const QImage& preview() const;
    /// Writes the figure in the background; the line below says how it went.
    void save(const QString& path);
    QString message() const;

private:
    void buildForm(QFormLayout* form);
    void layOut();
    void connectChoices();
    void restore();
    void keep() const;
    void chooseKind();
    void chooseFile();
    void refresh();
    void copy();
    void say(const QString& text, bool warning = false);

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
    PicturePreview* picture_;
    QLabel* message_;
    QPushButton* save_;
    engine::Lane lane_;
    engine::Job<QImage> painting_;
    engine::Job<QString> writing_;
};

} // namespace app
