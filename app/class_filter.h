// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A button that filters images by class: by the target's class that they come from, and by the
// class with the largest share. Its list says how many images each has, and can be searched.
#pragma once
#include "engine/geodesic/row_order.h"
#include "engine/service/explore.h"

#include <QPushButton>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
QT_END_NAMESPACE

namespace app {

class ClassFilter : public QPushButton {
    Q_OBJECT

public:
    explicit ClassFilter(QWidget* parent = nullptr);

    /// The classes to choose among; what is chosen stays where the classes are the same.
    void setClasses(const engine::ExplorationResult& result, const QStringList& names);
    void setCounts(const engine::RowOrder& order);
    void choose(const std::vector<int>& base, const std::vector<int>& dominant);
    void clear() { choose({}, {}); }

    const std::vector<int>& baseClasses() const { return base_; }
    const std::vector<int>& dominantClasses() const { return dominant_; }
    QTreeWidget* list() const { return list_; }

Q_SIGNALS:
    void filterChanged();

protected:
    bool event(QEvent* event) override;

private:
    void buildPopup();
    void readChecks();
    void showChecks();
    void search(const QString& words);
    void showText();
    QTreeWidgetItem* addClass(QTreeWidgetItem* group, const QString& name, int column, int kind);

    QStringList baseNames_, dominantNames_;
    std::vector<int> base_, dominant_;
    QWidget* popup_;
    QLineEdit* search_;
    QTreeWidget* list_;
    QPushButton* all_;
    std::vector<QTreeWidgetItem*> baseItems_, dominantItems_;
};

} // namespace app
