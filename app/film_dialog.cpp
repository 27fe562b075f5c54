// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film_dialog.h"

#include "app/language.h"
#include "app/picture_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSlider>

namespace app {

FilmDialog::FilmDialog(const Exhibit& exhibit, QWidget* parent)
    : PictureDialog(parent)
    , exhibit_(exhibit)
    , content_(new QComboBox(this))
    , size_(new QComboBox(this))
    , width_(new QSpinBox(this))
    , height_(new QSpinBox(this))
    , fps_(new QDoubleSpinBox(this))
    , seconds_(new QDoubleSpinBox(this))
    , back_(new QCheckBox(tr("There and back"), this))
    , light_(new QCheckBox(tr("Light"), this))
    , moment_(new QSlider(Qt::Horizontal, this))
    , progress_(new QProgressBar(this))
    , cancel_(new QPushButton(tr("S&top"), this))
    , painting_(paintingLane_, engine::Newer::waitsForRunning,
          { .done
              = [this](
                    const std::shared_ptr<const QImage>& image) { picture()->setPicture(*image); },
              .failed = [this](const QString& sentence) { tell(translated(sentence), true); } })
    , writing_(lane_, engine::Newer::cancelsRunning,
          { .done =
                  [this](const std::shared_ptr<const QString>& path) {
                      end(tr("Saved as %1.").arg(QFileInfo(*path).fileName()), false);
                  },
              .failed = [this](const QString& sentence) { end(translated(sentence), true); },
              .progressed = [this](const engine::JobProgress& now) { showProgress(now); },
              .finished =
                  [this] {
                      progress_->hide();
                      cancel_->hide();
                      saveButton()->setEnabled(true);
                      Q_EMIT finished();
                  } })
{
    setWindowTitle(tr("Film"));
    build();
    connectChoices();
    refresh();
}

void FilmDialog::build()
{
    auto* form = new QFormLayout;
    buildForm(form);
    moment_->setRange(0, 1000);
    moment_->setValue(350);
    moment_->setAccessibleName(tr("Moment of the film"));
    moment_->setToolTip(tr("Which moment of the film the picture shows."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layOut(form, progress_, moment_, tr("&Save…"), buttons, 36);
    buttons->addButton(cancel_, QDialogButtonBox::DestructiveRole);
    progress_->hide();
    cancel_->hide();
}

void FilmDialog::connectChoices()
{
    connect(saveButton(), &QPushButton::clicked, this, &FilmDialog::chooseFile);
    connect(cancel_, &QPushButton::clicked, this, &FilmDialog::cancel);
    connect(picture(), &PicturePreview::roomChanged, this, &FilmDialog::refresh);
    connect(moment_, &QSlider::valueChanged, this, &FilmDialog::refresh);
    connect(content_, &QComboBox::currentIndexChanged, this, &FilmDialog::refresh);
    connect(size_, &QComboBox::currentIndexChanged, this, &FilmDialog::chooseSize);
    for (QSpinBox* box : { width_, height_ })
        connect(box, &QSpinBox::valueChanged, this, &FilmDialog::refresh);
    for (QDoubleSpinBox* box : { fps_, seconds_ })
        connect(box, &QDoubleSpinBox::valueChanged, this, &FilmDialog::refresh);
    for (QCheckBox* box : { back_, light_ })
        connect(box, &QCheckBox::toggled, this, &FilmDialog::refresh);
}

/// One of the usual sizes, or the two numbers to be typed.
void FilmDialog::chooseSize(int index)
{
    const QSize size = size_->itemData(index).toSize();
    width_->setEnabled(size.isEmpty());
    height_->setEnabled(size.isEmpty());
    if (size.isEmpty())
        return;
    width_->setValue(size.width());
    height_->setValue(size.height());
}

void FilmDialog::buildForm(QFormLayout* form)
{
    content_->addItem(tr("Simplex and images"), static_cast<int>(AudienceContent::stage));
    content_->addItem(tr("Simplex"), static_cast<int>(AudienceContent::simplex));
    content_->addItem(tr("Images"), static_cast<int>(AudienceContent::images));
    for (const QSize size :
        { QSize(1280, 720), QSize(1920, 1080), QSize(1080, 1080), QSize(800, 450) })
        size_->addItem(tr("%1 × %2").arg(size.width()).arg(size.height()), size);
    size_->addItem(tr("Another size"), QSize());
    for (QSpinBox* box : { width_, height_ }) {
        box->setSingleStep(2);
        box->setSuffix(tr(" px"));
        box->setEnabled(false);
    }
    width_->setRange(160, 7680);
    width_->setValue(1280);
    width_->setAccessibleName(tr("Width"));
    height_->setRange(90, 4320);
    height_->setValue(720);
    height_->setAccessibleName(tr("Height"));
    fps_->setRange(1, 60);
    fps_->setDecimals(0);
    fps_->setValue(30);
    fps_->setSuffix(tr(" a second"));
    seconds_->setRange(0, 600);
    seconds_->setDecimals(1);
    seconds_->setSuffix(tr(" s"));
    seconds_->setSpecialValueText(tr("as the path takes"));
    back_->setToolTip(tr("The film goes the way back as well, so that it loops without a jump."));
    auto* sides = new QHBoxLayout;
    sides->addWidget(width_, 1);
    sides->addWidget(height_, 1);
    form->addRow(tr("Sho&w:"), content_);
    form->addRow(tr("Si&ze:"), size_);
    form->addRow(QString(), sides);
    form->addRow(tr("&Pictures:"), fps_);
    form->addRow(tr("&Duration:"), seconds_);
    form->addRow(QString(), back_);
    form->addRow(QString(), light_);
}

void FilmDialog::setExhibit(const Exhibit& exhibit)
{
    exhibit_ = exhibit;
    refresh();
}

FilmOptions FilmDialog::options() const
{
    FilmOptions options;
    options.content = static_cast<AudienceContent>(content_->currentData().toInt());
    options.pixels = { width_->value(), height_->value() };
    options.fps = fps_->value();
    options.seconds = seconds_->value();
    options.thereAndBack = back_->isChecked();
    options.dark = !light_->isChecked();
    return options;
}

void FilmDialog::refresh()
{
    painting_.start([exhibit = exhibit_, now = options(), at = moment_->value(),
                        room = picture()->room()](const engine::Progress&) {
        const FilmFrames frames(exhibit, now);
        const QImage frame = frames.frame(at * (frames.count() - 1) / 1000);
        const QSize fit = frame.size().scaled(room, Qt::KeepAspectRatio);
        return fit.width() < frame.width()
            ? frame.scaled(fit, Qt::KeepAspectRatio, Qt::SmoothTransformation)
            : frame;
    });
    if (!writing())
        tell(exhibit_.path
                ? tr("Along the path %1.").arg(exhibit_.path->name)
                : tr("From every corner over the closest weights to the next: no path is drawn."));
}

void FilmDialog::chooseFile()
{
    askForFile(
        { .title = tr("Save the film as"),
            .filters = { tr("MP4 films (*.mp4)"), tr("WebM films (*.webm)"), tr("GIF (*.gif)") },
            .suffix = QStringLiteral("mp4"),
            .folderSetting = QStringLiteral("film/folder"),
            .name = {} },
        [this](const QString& path) { save(path); });
}

void FilmDialog::save(const QString& path)
{
    saveButton()->setEnabled(false);
    cancel_->show();
    progress_->setRange(0, 0);
    progress_->show();
    tell(tr("Writing…"));
    begun_.start();
    writing_.start([exhibit = exhibit_, now = options(), path](const engine::Progress& progress) {
        writeFilm(exhibit, now, path, progress);
        return path;
    });
}

void FilmDialog::end(const QString& sentence, bool failed)
{
    tell(sentence, failed);
    Q_EMIT ended(sentence, begun_.elapsed());
}

void FilmDialog::cancel()
{
    if (writing())
        tell(tr("Stopped; nothing was written."));
    writing_.cancel();
}

void FilmDialog::showProgress(const engine::JobProgress& now)
{
    if (!cancel_->isVisible() || now.total == 0)
        return;
    progress_->setRange(0, static_cast<int>(now.total));
    progress_->setValue(static_cast<int>(now.done));
    tell(tr("Picture %1 of %2 · %3 s")
             .arg(now.done)
             .arg(now.total)
             .arg(QLocale().toString(static_cast<double>(now.milliseconds) / 1000, 'f', 1)));
}

} // namespace app
