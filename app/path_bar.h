// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paths as a bar: which one, its name, length, speed, whether it is closed.
#pragma once
#include "app/document_state.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace app {

class PathBar : public QWidget {
    Q_OBJECT

public:
    explicit PathBar(QWidget* parent = nullptr);

    void setPaths(const std::vector<NamedPath>& paths, int current);

    QComboBox* names() const { return names_; }
    QDoubleSpinBox* speed() const { return speed_; }
    QToolButton* closed() const { return closed_; }
    QToolButton* remove() const { return remove_; }
    QString lengthText() const;

Q_SIGNALS:
    void pathChosen(int index);
    void renamed(const QString& name);
    void speedWished(double edgesASecond);
    void closedWished(bool closed);
    void removeWished();

private:
    QComboBox* names_;
    QLabel* length_;
    QDoubleSpinBox* speed_;
    QToolButton* closed_;
    QToolButton* remove_;
};

} // namespace app
