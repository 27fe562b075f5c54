// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_dialog.h"

#include "app/figure_file.h"
#include "app/language.h"
#include "app/picture_preview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace app {
namespace {

    QDoubleSpinBox* lengthBox(QWidget* parent, const QString& name)
    {
        auto* box = new QDoubleSpinBox(parent);
        box->setRange(20, 2000);
        box->setDecimals(1);
        box->setSingleStep(5);
        box->setSuffix(FigureDialog::tr(" mm"));
        box->setAccessibleName(name);
        return box;
    }

} // namespace

FigureDialog::FigureDialog(QWidget* parent)
    : PictureDialog(parent)
    , kind_(new QComboBox(this))
    , source_(new QComboBox(this))
    , width_(lengthBox(this, tr("Width")))
    , height_(lengthBox(this, tr("Height")))
    , dpi_(new QSpinBox(this))
    , family_(new QFontComboBox(this))
    , points_(new QDoubleSpinBox(this))
    , colours_(new QComboBox(this))
    , columns_(new QSpinBox(this))
    , caption_(new QCheckBox(tr("Title and caption"), this))
    , dark_(new QCheckBox(tr("Dark, for slides"), this))
    , painting_(lane_, engine::Newer::waitsForRunning,
          { .done
              = [this](
                    const std::shared_ptr<const QImage>& image) { picture()->setPicture(*image); },
              .failed = [this](const QString& sentence) { tell(translated(sentence), true); } })
    , writing_(lane_, engine::Newer::waitsForRunning,
          { .done =
                  [this](const std::shared_ptr<const QString>& path) {
                      tell(tr("Saved as %1.").arg(QFileInfo(*path).fileName()));
                  },
              .failed = [this](const QString& sentence) { tell(translated(sentence), true); } })
{
    setWindowTitle(tr("Figure"));
    build();
    restore();
    connectChoices();
}

void FigureDialog::build()
{
    auto* form = new QFormLayout;
    buildForm(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layOut(form, nullptr, nullptr, tr("&Save…"), buttons, 40);
    auto* copying = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copying->setToolTip(tr("Copy the figure as a picture of this size and resolution."));
    connect(saveButton(), &QPushButton::clicked, this, &FigureDialog::chooseFile);
    connect(copying, &QPushButton::clicked, this, &FigureDialog::copy);
}

void FigureDialog::connectChoices()
{
    connect(kind_, &QComboBox::currentIndexChanged, this, &FigureDialog::chooseKind);
    connect(picture(), &PicturePreview::roomChanged, this, &FigureDialog::refresh);
    for (QComboBox* box : { source_, colours_ })
        connect(box, &QComboBox::currentIndexChanged, this, &FigureDialog::refresh);
    connect(family_, &QFontComboBox::currentFontChanged, this, &FigureDialog::refresh);
    for (QDoubleSpinBox* box : { width_, height_, points_ })
        connect(box, &QDoubleSpinBox::valueChanged, this, &FigureDialog::refresh);
    for (QSpinBox* box : { dpi_, columns_ })
        connect(box, &QSpinBox::valueChanged, this, &FigureDialog::refresh);
    for (QCheckBox* box : { caption_, dark_ })
        connect(box, &QCheckBox::toggled, this, &FigureDialog::refresh);
}

void FigureDialog::buildForm(QFormLayout* form)
{
    for (const FigureKind kind : figureKinds())
        kind_->addItem(titleOf(kind), nameOf(kind));
    for (const auto map : { widgets::ColourMap::viridis, widgets::ColourMap::cividis,
             widgets::ColourMap::magma, widgets::ColourMap::grey })
        colours_->addItem(widgets::nameOf(map), static_cast<int>(map));
    dpi_->setRange(72, 1200);
    dpi_->setSingleStep(50);
    dpi_->setSuffix(tr(" dpi"));
    points_->setRange(4, 72);
    points_->setDecimals(1);
    points_->setSuffix(tr(" pt"));
    columns_->setRange(0, 60);
    columns_->setSpecialValueText(tr("as many as fit well"));
    family_->setEditable(false);
    const auto pair = [](QWidget* first, QWidget* second) {
        auto* row = new QHBoxLayout;
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        return row;
    };
    form->addRow(tr("Sho&w:"), kind_);
    form->addRow(tr("S&ource:"), source_);
    auto* sizeLabel = new QLabel(tr("Si&ze:"), this);
    sizeLabel->setBuddy(width_);
    form->addRow(sizeLabel, pair(width_, height_));
    form->addRow(tr("&Resolution:"), dpi_);
    form->addRow(tr("&Font:"), family_);
    form->addRow(tr("Fon&t size:"), points_);
    form->addRow(tr("Co&lours:"), colours_);
    form->addRow(tr("I&mages in a row:"), columns_);
    form->addRow(QString(), caption_);
    form->addRow(QString(), dark_);
    dpi_->setToolTip(tr("Of PNG files. PDF and SVG keep lines and text at any resolution."));
    family_->setToolTip(tr("The font of all text in the figure."));
}

void FigureDialog::setExhibit(const Exhibit& exhibit)
{
    const bool others = exhibit.scene.sources != exhibit_.scene.sources;
    exhibit_ = exhibit;
    if (others) {
        const int current = source_->currentIndex();
        const QSignalBlocker quiet(source_);
        source_->clear();
        source_->addItems(exhibit.scene.sources);
        source_->setCurrentIndex(current < source_->count() ? std::max(0, current) : 0);
    }
    refresh();
}

FigureOptions FigureDialog::options() const
{
    FigureOptions options;
    options.kind = figureKinds().value(kind_->currentIndex());
    options.source = std::max(0, source_->currentIndex());
    options.size = { width_->value(), height_->value() };
    options.dpi = dpi_->value();
    options.family = family_->currentFont().family();
    options.points = points_->value();
    options.columns = columns_->value();
    options.caption = caption_->isChecked();
    options.dark = dark_->isChecked();
    options.colourMap = static_cast<widgets::ColourMap>(colours_->currentData().toInt());
    return options;
}

void FigureDialog::restore()
{
    const QSettings settings;
    const FigureOptions usual;
    dpi_->setValue(settings.value(QStringLiteral("figure/dpi"), usual.dpi).toInt());
    points_->setValue(settings.value(QStringLiteral("figure/points"), usual.points).toDouble());
    family_->setCurrentFont(QFont(
        settings.value(QStringLiteral("figure/family"), QApplication::font().family()).toString()));
    caption_->setChecked(settings.value(QStringLiteral("figure/caption"), true).toBool());
    colours_->setCurrentIndex(settings.value(QStringLiteral("figure/colours"), 0).toInt());
    chooseKind();
}

void FigureDialog::keep() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("figure/dpi"), dpi_->value());
    settings.setValue(QStringLiteral("figure/points"), points_->value());
    settings.setValue(QStringLiteral("figure/family"), family_->currentFont().family());
    settings.setValue(QStringLiteral("figure/caption"), caption_->isChecked());
    settings.setValue(QStringLiteral("figure/colours"), colours_->currentIndex());
}

/// Another kind comes in the size that suits it.
void FigureDialog::chooseKind()
{
    const FigureKind kind = figureKinds().value(kind_->currentIndex());
    source_->setEnabled(hasSource(kind));
    columns_->setEnabled(
        kind == FigureKind::stage || kind == FigureKind::images || kind == FigureKind::strip);
    {
        const QSignalBlocker quietWidth(width_);
        const QSignalBlocker quietHeight(height_);
        width_->setValue(usualSize(kind).width());
        height_->setValue(usualSize(kind).height());
    }
    refresh();
}

void FigureDialog::refresh()
{
    if (!exhibit_.result)
        return;
    const FigureOptions now = options();
    try {
        now.check();
    } catch (const engine::Error& error) {
        saveButton()->setEnabled(false);
        return tell(translated(std::string(error.what())), true);
    }
    saveButton()->setEnabled(true);
    const QSize pixels = now.pixels();
    tell(tr("As PNG: %1 × %2 pixels.").arg(pixels.width()).arg(pixels.height()));
    painting_.start([exhibit = exhibit_, now, room = picture()->room()](
                        const engine::Progress&) { return figureImage(exhibit, now, room); });
}

void FigureDialog::chooseFile()
{
    askForFile({ .title = tr("Save the figure as"),
                   .filters = { tr("PDF (*.pdf)"), tr("Scalable vector graphics (*.svg)"),
                       tr("PNG images (*.png)") },
                   .suffix = QStringLiteral("pdf"),
                   .folderSetting = QStringLiteral("figure/folder"),
                   .name = nameOf(options().kind) },
        [this](const QString& path) { save(path); });
}

void FigureDialog::save(const QString& path)
{
    keep();
    tell(tr("Writing…"));
    writing_.start([exhibit = exhibit_, now = options(), path](const engine::Progress&) {
        writeFigure(exhibit, now, path);
        return path;
    });
}

void FigureDialog::copy()
{
    keep();
    QApplication::clipboard()->setImage(figureImage(exhibit_, options()));
    tell(tr("Copied."));
}

} // namespace app
