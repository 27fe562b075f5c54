// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_dialog.h"

#include "app/picture_preview.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

namespace app {

PictureDialog::PictureDialog(QWidget* parent)
    : QDialog(parent)
    , picture_(new PicturePreview(this))
    , message_(new QLabel(this))
{
    message_->setWordWrap(true);
    message_->setTextFormat(Qt::PlainText);
    QSizePolicy policy = message_->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    message_->setSizePolicy(policy);
}

QString PictureDialog::message() const
{
    return message_->text();
}

const QImage& PictureDialog::preview() const
{
    return picture_->picture();
}

void PictureDialog::layOut(QFormLayout* choices, QWidget* below, QWidget* under,
    const QString& save, QDialogButtonBox* buttons, int heightInLines)
{
    choices->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    save_ = buttons->addButton(save, QDialogButtonBox::AcceptRole);
    save_->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    const int h = fontMetrics().height();
    auto* left = new QVBoxLayout;
    left->addLayout(choices);
    left->addStretch(1);
    if (below != nullptr)
        left->addWidget(below);
    left->addWidget(message_);
    left->addStrut(21 * h); // wide enough for all messages: none may move the picture
    auto* right = new QVBoxLayout;
    right->addWidget(picture_, 1);
    if (under != nullptr)
        right->addWidget(under);
    auto* row = new QHBoxLayout;
    row->setSpacing(h);
    row->addLayout(left);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(h);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    resize(72 * h, heightInLines * h);
}

void PictureDialog::askForFile(
    const FileQuestion& question, std::function<void(const QString&)> save)
{
    auto* dialog = new QFileDialog(
        this, question.title, QSettings().value(question.folderSetting).toString());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(question.suffix);
    dialog->setNameFilters(question.filters);
    if (!question.name.isEmpty())
        dialog->selectFile(question.name);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [dialog, setting = question.folderSetting, save = std::move(save)](const QString& path) {
            QSettings().setValue(setting, dialog->directory().absolutePath());
            save(path);
        });
    dialog->open();
}

void PictureDialog::tell(const QString& text, bool warning)
{
    const widgets::Theme theme = widgets::themeOf(QApplication::palette());
    QPalette colours = message_->palette();
    colours.setColor(QPalette::WindowText, warning ? theme.warning : theme.mutedText);
    message_->setPalette(colours);
    message_->setText(text);
}

} // namespace app
