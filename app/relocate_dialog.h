// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The datasets of a session that are missing, unreadable or not what they were; each can be found,
// kept or left out. Those that moved along with one that was found are found by themselves.
#pragma once
#include "app/session_keeper.h"
#include "engine/service/job.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace app {

class RelocateDialog : public QDialog {
    Q_OBJECT

public:
    explicit RelocateDialog(std::vector<DatasetProblem> problems, QWidget* parent = nullptr);

    /// The dataset of a row is at `path` now.
    void locate(int row, const QString& path);
    void leaveOut(int row);
    void keep(int row);
    /// What is not kept as it is.
    std::vector<Relocation> relocations() const;

    /// Waits for those that moved along to be found.
    void accept() override;

private:
    enum class Decision { keep, locate, leaveOut };
    struct Row {
        DatasetProblem problem;
        Decision decision = Decision::keep;
        QString location;
    };
    void build();
    void choose(bool folder);
    void refresh();
    /// Where the dataset of a row lies now; empty: not found.
    struct Moved {
        int row;
        QString location;
    };
    void findOthers(const QString& from, const QString& to);
    void take(const std::vector<Moved>& found);
    int current() const;
    QString decisionText(const Row& row) const;

    std::vector<Row> rows_;
    QTreeWidget* list_;
    QLabel* detail_;
    QPushButton* file_;
    QPushButton* folder_;
    QPushButton* leaveOut_;
    QPushButton* keep_;
    bool accepting_ = false; ///< as soon as nothing is being looked for
    engine::Lane lane_;      ///< asks disks: those of a network may take long to answer
    engine::Job<std::vector<Moved>> looking_;
    engine::Job<QStringList> nearing_;
    QStringList near_; ///< (rows) the nearest folder that is there; empty until known
};

/// Where `other` lies if it moved as `from` did to `to`: the parts of the paths that both have at
/// their ends stand for what did not change. Empty where nothing lies there.
QString movedAlong(const QString& other, const QString& from, const QString& to);

} // namespace app
