// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_dialog.h"

#include "app/start_folder.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QToolButton>

namespace app {
namespace {

    const QString kFolderSetting = QStringLiteral("export/folder");

    QString mapText(engine::MapKind map)
    {
        switch (map) {
        case engine::MapKind::sharp:
            return QObject::tr("Sharp: one parent a source for every image");
        case engine::MapKind::barycentric:
            return QObject::tr("Barycentric: means of parents");
        case engine::MapKind::mixup:
            break;
        }
        return QObject::tr("Random pairing (mixup)");
    }

} // namespace

ExportDialog::ExportDialog(const engine::ExplorationResult& result, const engine::Weights& weights,
    const QStringList& sources, QWidget* parent)
    : QDialog(parent)
    , weights_(weights)
    , format_(new QComboBox(this))
    , count_(new QSpinBox(this))
    , seed_(new QSpinBox(this))
    , labels_(new QComboBox(this))
    , path_(new QLineEdit(this))
    , note_(new QLabel(this))
    , write_(new QPushButton(tr("&Export"), this))
{
    setWindowTitle(tr("Export the blend"));
    build(result, sources);
    connect(format_, &QComboBox::currentIndexChanged, this, [this] {
        QString path = path_->text();
        if (path.endsWith(QStringLiteral(".npz")))
            path.chop(4);
        path_->setText(withExtension(path, format()));
    });
    connect(path_, &QLineEdit::textChanged, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::build(const engine::ExplorationResult& result, const QStringList& sources)
{
    const auto images = static_cast<int>(result.shown().baseRecord.size());
    format_->addItem(tr("NumPy archive (.npz)"), QStringLiteral("npz"));
    format_->addItem(tr("Folder of images with a CSV of labels"), QStringLiteral("folder"));
    count_->setRange(1, images);
    count_->setValue(images);
    count_->setGroupSeparatorShown(true);
    count_->setSuffix(tr(" of %1").arg(QLocale().toString(images)));
    seed_->setRange(0, 1'000'000'000);
    seed_->setToolTip(tr("Decides which images are taken and which labels are drawn."));
    labels_->addItem(tr("Soft: shares of all classes, and the largest"), QStringLiteral("soft"));
    labels_->addItem(tr("The class with the largest share"), QStringLiteral("argmax"));
    labels_->addItem(tr("A class drawn by the shares"), QStringLiteral("sampled"));
    path_->setObjectName(QStringLiteral("path"));
    path_->setText(withExtension(
        QDir(startFolder(kFolderSetting)).filePath(QStringLiteral("blend")), format()));
    path_->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    note_->setWordWrap(true);

    QStringList weights;
    for (int s = 0; s < sources.size(); ++s)
        weights << tr("%1 %2", "weight, dataset").arg(weights_[s], 0, 'f', 3).arg(sources[s]);
    auto* browse = new QToolButton(this);
    browse->setText(tr("Choose…"));
    connect(browse, &QToolButton::clicked, this, &ExportDialog::choosePath);
    auto* pathRow = new QHBoxLayout;
    pathRow->addWidget(path_, 1);
    pathRow->addWidget(browse);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(write_, QDialogButtonBox::AcceptRole);
    write_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    form->setVerticalSpacing(fontMetrics().height() * 2 / 3);
    form->addRow(tr("Weights"), new QLabel(weights.join(QStringLiteral("  ·  ")), this));
    form->addRow(tr("Map"), new QLabel(mapText(result.inputs.settings.map), this));
    form->addRow(tr("&Format"), format_);
    form->addRow(tr("&Images"), count_);
    form->addRow(tr("&Labels"), labels_);
    form->addRow(tr("&Seed"), seed_);
    auto* pathLabel = new QLabel(tr("&Write to"), this);
    pathLabel->setBuddy(path_);
    form->addRow(pathLabel, pathRow);
    form->addRow(QString(), note_);
    form->addRow(buttons);
}

engine::ExportWish ExportDialog::wish() const
{
    const QString out = withExtension(path_->text().trimmed(), format());
    QSettings().setValue(kFolderSetting, QFileInfo(out).absolutePath());
    engine::ExportWish wish {
        .weights = weights_, .format = format().toStdString(), .out = out.toStdString()
    };
    const bool all = count_->value() == count_->maximum();
    wish.options.count = all ? 0 : static_cast<std::size_t>(count_->value());
    wish.options.seed = static_cast<std::uint64_t>(seed_->value());
    wish.options.labels
        = engine::exportLabelsNamed(labels_->currentData().toString().toStdString());
    return wish;
}

QString ExportDialog::format() const
{
    return format_->currentData().toString();
}

void ExportDialog::choosePath()
{
    auto* dialog = new QFileDialog(this, tr("Write the blend to"), path_->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the engine replaces former exports only
    dialog->setNameFilter(
        format() == QStringLiteral("npz") ? tr("NumPy archives (*.npz)") : tr("Folders (*)"));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { path_->setText(withExtension(path, format())); });
    dialog->open();
}

void ExportDialog::refresh()
{
    const QString path = path_->text().trimmed();
    write_->setEnabled(!path.isEmpty());
    note_->setText(tr("The recipe that makes the same bytes again lies beside it: %1.recipe.json")
                       .arg(QFileInfo(withExtension(path, format())).fileName()));
}

QString withExtension(const QString& path, const QString& format)
{
    const QString extension = QStringLiteral(".npz");
    if (format != QStringLiteral("npz") || path.isEmpty()
        || path.endsWith(extension, Qt::CaseInsensitive))
        return path;
    return path + extension;
}

} // namespace app
