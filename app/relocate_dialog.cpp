// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/relocate_dialog.h"

#include "app/roomy_rows.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {
namespace {

    using Kind = DatasetProblem::Kind;

    QString locationOf(const DatasetProblem& problem)
    {
        return QString::fromStdString(problem.request.location);
    }

    /// The folder of a path, or the nearest above it that is there.
    QString nearestFolder(const QString& path)
    {
        QDir near(QFileInfo(path).path());
        while (!near.exists() && near.cdUp()) { }
        return near.path();
    }

} // namespace

RelocateDialog::RelocateDialog(std::vector<DatasetProblem> problems, QWidget* parent)
    : QDialog(parent)
    , list_(new QTreeWidget(this))
    , detail_(new QLabel(this))
    , file_(new QPushButton(tr("Find &file…"), this))
    , folder_(new QPushButton(tr("Find f&older…"), this))
    , leaveOut_(new QPushButton(tr("&Leave out"), this))
    , keep_(new QPushButton(tr("&Keep as it is"), this))
    , looking_(lane_, engine::Newer::waitsForRunning,
          { .done = [this](const auto& found) { take(*found); },
              .finished =
                  [this] {
                      if (accepting_)
                          QDialog::accept();
                  } })
    , nearing_(lane_, engine::Newer::cancelsRunning,
          { .done = [this](const auto& near) { near_ = *near; } })
{
    setWindowTitle(tr("Datasets of this session"));
    for (DatasetProblem& problem : problems)
        rows_.push_back({ .problem = std::move(problem) });
    build();
    connect(file_, &QPushButton::clicked, this, [this] { choose(false); });
    connect(folder_, &QPushButton::clicked, this, [this] { choose(true); });
    connect(leaveOut_, &QPushButton::clicked, this, [this] { leaveOut(current()); });
    connect(keep_, &QPushButton::clicked, this, [this] { keep(current()); });
    connect(list_, &QTreeWidget::currentItemChanged, this, &RelocateDialog::refresh);
    list_->setCurrentItem(list_->topLevelItem(0));
    refresh();
    QStringList paths;
    for (const Row& row : rows_)
        paths << locationOf(row.problem);
    nearing_.start([paths](const engine::Progress& progress) {
        QStringList folders;
        for (const QString& path : paths) {
            progress.check();
            folders << nearestFolder(path);
        }
        return folders;
    });
}

void RelocateDialog::build()
{
    const int h = fontMetrics().height();
    auto* heading = new QLabel(
        tr("Some datasets are not as they were when the session was saved. Find them where they "
           "are now, leave them out, or keep them as they are."),
        this);
    heading->setWordWrap(true);
    list_->setColumnCount(3);
    list_->setHeaderLabels({ tr("Dataset"), tr("What is wrong"), tr("What happens") });
    list_->setRootIsDecorated(false);
    list_->setItemDelegate(new RoomyRows(list_));
    list_->setAccessibleName(tr("Datasets"));
    list_->setTextElideMode(Qt::ElideMiddle);
    list_->header()->setStretchLastSection(true);
    list_->setMinimumSize(fontMetrics().averageCharWidth() * 90, 8 * h);
    for (const Row& row : rows_) {
        auto* item = new QTreeWidgetItem(
            list_, { shortName(row.problem.request), row.problem.sentence, QString() });
        for (int column = 0; column < 2; ++column)
            item->setToolTip(column, column == 0 ? locationOf(row.problem) : row.problem.sentence);
    }
    for (int column = 0; column < 2; ++column)
        list_->setColumnWidth(column, fontMetrics().averageCharWidth() * 34);
    detail_->setWordWrap(true);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    detail_->setMinimumHeight(2 * h);
    auto* choices = new QHBoxLayout;
    for (QPushButton* button : { file_, folder_, leaveOut_, keep_ }) {
        button->setAutoDefault(false);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Not now"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(h * 2 / 3);
    column->addWidget(heading);
    column->addWidget(list_, 1);
    column->addWidget(detail_);
    column->addLayout(choices);
    column->addWidget(buttons);
}

int RelocateDialog::current() const
{
    return list_->indexOfTopLevelItem(list_->currentItem());
}

void RelocateDialog::choose(bool folder)
{
    const int row = current();
    if (row < 0)
        return;
    const DatasetProblem& problem = rows_[static_cast<std::size_t>(row)].problem;
    auto* dialog = new QFileDialog(this, tr("Where is %1?").arg(shortName(problem.request)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    if (row < near_.size())
        dialog->setDirectory(near_[row]);
    connect(dialog, &QFileDialog::fileSelected, this,
        [=, this](const QString& path) { locate(row, path); });
    dialog->open();
}

void RelocateDialog::locate(int row, const QString& path)
{
    Row& found = rows_.at(static_cast<std::size_t>(row));
    found.decision = Decision::locate;
    found.location = QFileInfo(path).absoluteFilePath();
    findOthers(locationOf(found.problem), found.location);
    refresh();
}

void RelocateDialog::findOthers(const QString& from, const QString& to)
{
    std::vector<Moved> others; // where they were
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].problem.kind == Kind::missing && rows_[i].decision == Decision::keep)
            others.push_back({ static_cast<int>(i), locationOf(rows_[i].problem) });
    looking_.start([others, from, to](const engine::Progress& progress) {
        std::vector<Moved> found = others;
        for (Moved& other : found) {
            progress.check();
            other.location = movedAlong(other.location, from, to);
        }
        return found;
    });
}

void RelocateDialog::take(const std::vector<Moved>& found)
{
    for (const Moved& moved : found) {
        Row& row = rows_.at(static_cast<std::size_t>(moved.row));
        if (moved.location.isEmpty() || row.decision != Decision::keep)
            continue; // or it was decided otherwise meanwhile
        row.decision = Decision::locate;
        row.location = moved.location;
    }
    refresh();
}

void RelocateDialog::accept()
{
    accepting_ = looking_.running();
    if (!accepting_)
        QDialog::accept();
}

void RelocateDialog::leaveOut(int row)
{
    rows_.at(static_cast<std::size_t>(row)).decision = Decision::leaveOut;
    refresh();
}

void RelocateDialog::keep(int row)
{
    rows_.at(static_cast<std::size_t>(row)).decision = Decision::keep;
    refresh();
}

QString RelocateDialog::decisionText(const Row& row) const
{
    switch (row.decision) {
    case Decision::locate:
        return row.location;
    case Decision::leaveOut:
        return tr("left out");
    case Decision::keep:
        break;
    }
    return row.problem.kind == Kind::changed ? tr("used as it is now") : tr("kept, cannot be used");
}

void RelocateDialog::refresh()
{
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        QTreeWidgetItem* item = list_->topLevelItem(static_cast<int>(i));
        item->setText(2, decisionText(rows_[i]));
        item->setToolTip(2, decisionText(rows_[i]));
    }
    const int row = current();
    for (QPushButton* button : { file_, folder_, leaveOut_, keep_ })
        button->setEnabled(row >= 0);
    if (row < 0)
        return detail_->clear();
    const Row& here = rows_[static_cast<std::size_t>(row)];
    keep_->setEnabled(here.decision != Decision::keep);
    leaveOut_->setEnabled(here.decision != Decision::leaveOut);
    detail_->setText(tr("%1\n%2", "path, what is wrong with it")
                         .arg(locationOf(here.problem), here.problem.sentence));
}

std::vector<Relocation> RelocateDialog::relocations() const
{
    std::vector<Relocation> relocations;
    for (const Row& row : rows_) {
        if (row.decision == Decision::locate)
            relocations.push_back({ row.problem.request, row.location });
        if (row.decision == Decision::leaveOut)
            relocations.push_back({ row.problem.request, std::nullopt });
    }
    return relocations;
}

QString movedAlong(const QString& other, const QString& from, const QString& to)
{
    QStringList before = QDir::cleanPath(from).split(u'/');
    QStringList after = QDir::cleanPath(to).split(u'/');
    while (!before.isEmpty() && !after.isEmpty() && before.last() == after.last()) {
        before.removeLast();
        after.removeLast();
    }
    // Renamed as well, or the same up to the root: then only what lies in the same folder follows.
    const bool renamed = QFileInfo(from).fileName() != QFileInfo(to).fileName();
    const QString root = renamed ? QFileInfo(from).path() : before.join(u'/');
    const QString newRoot = renamed ? QFileInfo(to).path() : after.join(u'/');
    QStringList candidates;
    if (other.startsWith(root + u'/'))
        candidates << newRoot + other.mid(root.size());
    candidates << QFileInfo(to).dir().filePath(QFileInfo(other).fileName());
    for (const QString& candidate : candidates)
        if (QFileInfo::exists(candidate) && QDir::cleanPath(candidate) != QDir::cleanPath(to))
            return QDir::cleanPath(candidate);
    return {};
}

} // namespace app
