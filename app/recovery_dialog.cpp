// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recovery_dialog.h"

#include "app/language.h"
#include "app/session_file.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

    QString subjectOf(const SavedSession& session)
    {
        QStringList names;
        for (const int corner : session.state.corners())
            names << shortName(session.state.datasets[static_cast<std::size_t>(corner)].request);
        return names.join(QStringLiteral(", "));
    }

} // namespace

RecoveryDialog::RecoveryDialog(std::vector<AutosaveSlotPtr> left, QWidget* parent)
    : QDialog(parent)
    , left_(std::move(left))
    , list_(new QListWidget(this))
    , reading_(lane_, engine::Newer::cancelsRunning,
          { .done = [this](const auto& all) {
              for (std::size_t row = 0; row < all->size(); ++row)
                  showEntry(static_cast<int>(row), (*all)[row]);
          } })
{
    setWindowTitle(tr("Unsaved sessions"));
    build();
    QStringList paths;
    for (const AutosaveSlotPtr& slot : left_) {
        paths << slot->path();
        auto* item = new QListWidgetItem(tr("Reading…"), list_);
        item->setCheckState(Qt::Checked);
    }
    list_->setCurrentRow(0);
    reading_.start([paths](const engine::Progress& progress) {
        std::vector<Found> all;
        for (const QString& path : paths) {
            progress.check();
            all.push_back(found(path));
        }
        return all;
    });
}

void RecoveryDialog::build()
{
    const int h = fontMetrics().height();
    auto* heading = new QLabel(tr("Wander did not end as it should. These sessions have changes "
                                  "that were not saved; they can be opened as they were."),
        this);
    heading->setWordWrap(true);
    list_->setIconSize({ 8 * h, 5 * h });
    list_->setSpacing(h / 4);
    list_->setWordWrap(true);
    list_->setSelectionMode(QListWidget::NoSelection); // pictures keep their colours
    list_->setAccessibleName(tr("Unsaved sessions"));
    list_->setMinimumSize(fontMetrics().averageCharWidth() * 64, 13 * h);
    auto* buttons = new QDialogButtonBox(this);
    auto* recover = buttons->addButton(tr("&Open them"), QDialogButtonBox::AcceptRole);
    auto* discard = buttons->addButton(tr("&Discard them"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(tr("&Not now"), QDialogButtonBox::RejectRole);
    recover->setDefault(true);
    recover->setToolTip(
        tr("Open the sessions that are checked; they stay unsaved until you save."));
    discard->setToolTip(tr("Throw away the unsaved changes of the sessions that are checked."));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, [this] {
        discardChosen();
        reject();
    });
    auto* column = new QVBoxLayout(this);
    column->setSpacing(h * 2 / 3);
    column->addWidget(heading);
    column->addWidget(list_, 1);
    column->addWidget(buttons);
}

RecoveryDialog::Found RecoveryDialog::found(const QString& path)
{
    Found found { .session = {},
        .when = QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat),
        .problem = {} };
    try {
        found.session = readSession(path);
    } catch (const engine::Error& error) {
        found.problem = QString::fromUtf8(error.what());
    }
    return found;
}

void RecoveryDialog::showEntry(int row, const Found& found)
{
    QListWidgetItem* item = list_->item(row);
    if (!found.problem.isEmpty()) {
        item->setText(tr("%1\n%2", "time, problem").arg(found.when, translated(found.problem)));
        return item->setCheckState(Qt::Unchecked);
    }
    const SavedSession& session = found.session;
    const QString name = session.original.isEmpty()
        ? tr("Not saved yet")
        : QFileInfo(session.original).completeBaseName();
    item->setText(
        tr("%1\n%2\n%3", "session, datasets, time").arg(name, subjectOf(session), found.when));
    item->setToolTip(session.original);
    if (!session.picture.isNull())
        item->setIcon(QPixmap::fromImage(session.picture));
}

std::vector<AutosaveSlotPtr> RecoveryDialog::takeChosen()
{
    std::vector<AutosaveSlotPtr> chosen;
    for (int row = 0; row < list_->count(); ++row)
        if (list_->item(row)->checkState() == Qt::Checked)
            chosen.push_back(std::move(left_[static_cast<std::size_t>(row)]));
    return chosen;
}

void RecoveryDialog::discardChosen()
{
    for (const AutosaveSlotPtr& slot : takeChosen())
        if (slot)
            slot->clear();
}

} // namespace app
