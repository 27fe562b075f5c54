// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which images of a dataset are used: how many, which seed, which classes.
#pragma once
#include "engine/data/read_dataset.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
class QListWidget;
class QSpinBox;
QT_END_NAMESPACE

namespace app {

class SampleDialog : public QDialog {
    Q_OBJECT

public:
    SampleDialog(
        const engine::DatasetRequest& request, engine::DatasetPtr whole, QWidget* parent = nullptr);

    engine::Selection selection() const;

private:
    void buildClasses(const engine::Selection& selection);
    std::vector<int> chosenClasses() const;
    void refresh();

    engine::DatasetPtr whole_;
    std::vector<std::size_t> counts_; ///< (K) images of each class
    engine::Selection before_;
    QComboBox* kind_;
    QSpinBox* count_;
    QSpinBox* seed_;
    QListWidget* classes_;
    QLabel* outcome_;
    QWidget* ok_;
};

} // namespace app
