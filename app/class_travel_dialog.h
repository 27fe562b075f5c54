// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One class a corner, and one of the target: only these move. A row of classes with a picture of
// each for every dataset; the sources start with the class that most of the target's goes to.
#pragma once
#include "app/document.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QPushButton;
QT_END_NAMESPACE

namespace engine {
class Exploration;
}

namespace app {

class ClassTravelDialog : public QDialog {
    Q_OBJECT

public:
    ClassTravelDialog(
        Document& document, const engine::Exploration& exploration, QWidget* parent = nullptr);

    /// The class lists, sources first, the target last.
    const std::vector<QListWidget*>& lists() const { return lists_; }
    QPushButton* moveButton() const { return move_; }
    QPushButton* allButton() const { return all_; }

private:
    void addRow(int dataset, bool target);
    void suggest();
    void refresh();
    void apply(bool all);

    Document& document_;
    const engine::Exploration& exploration_;
    std::vector<int> datasets_; ///< positions in the document, as the lists
    std::vector<QListWidget*> lists_;
    std::vector<bool> touched_; ///< chosen by hand: no suggestion any more
    QLabel* way_;
    QPushButton *move_, *all_;
};

} // namespace app
