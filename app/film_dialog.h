// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Choices for a film beside one of its frames, and the film on its way into a file.
#pragma once
#include "app/film.h"
#include "app/picture_dialog.h"
#include "engine/service/job.h"

#include <QElapsedTimer>
#include <QImage>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QProgressBar;
class QPushButton;
class QSlider;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class FilmDialog : public PictureDialog {
    Q_OBJECT

public:
    explicit FilmDialog(const Exhibit& exhibit, QWidget* parent = nullptr);

    void setExhibit(const Exhibit& exhibit);
    FilmOptions options() const;
    /// Writes the film in the background; the dialog shows how far it is.
    void save(const QString& path);
    void cancel();
    bool writing() const { return writing_.running(); }

Q_SIGNALS:
    void finished(); ///< written, failed or cancelled
    /// Written or failed, as the sentence says.
    void ended(const QString& sentence, qint64 milliseconds);

private:
    void build();
    void buildForm(QFormLayout* form);
    void connectChoices();
    void chooseSize(int index);
    void refresh();
    void chooseFile();
    void showProgress(const engine::JobProgress& now);
    void end(const QString& sentence, bool failed);

    Exhibit exhibit_;
    QComboBox* content_;
    QComboBox* size_;
    QSpinBox *width_, *height_;
    QDoubleSpinBox *fps_, *seconds_;
    QCheckBox *back_, *light_;
    QSlider* moment_; ///< thousandths of the film
    QProgressBar* progress_;
    QPushButton* cancel_;
    engine::Lane lane_ { engine::Lane::Pace::patient };
    engine::Lane paintingLane_;
    engine::Job<QImage> painting_;
    engine::Job<QString> writing_;
    QElapsedTimer begun_; ///< since the film is written
};

} // namespace app
