// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the images: their order, the classes shown, the number of the chosen one, zoom.
#pragma once
#include "engine/geodesic/row_order.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;
QT_END_NAMESPACE

namespace app {

class ClassFilter;

class RowTools : public QWidget {
    Q_OBJECT

public:
    explicit RowTools(QWidget* parent = nullptr);

    engine::RowWish wish() const;
    void setWish(engine::RowKey key, bool descending);
    void setCount(int images); ///< that can be gone to
    void setRow(int row);      ///< the chosen image; does not signal
    void focusNumber();

    ClassFilter* filter() const { return filter_; }
    QPushButton* orderButton() const { return order_; }
    QSpinBox* number() const { return number_; }

Q_SIGNALS:
    void wishChanged();
    void rowWanted(int row);
    void zoomWanted(int steps); ///< 0: as many as fit

private:
    QToolButton* addButton(const char* icon, const QString& tip, int steps);
    void fillOrderMenu();
    void showOrder();

    QPushButton* order_;
    ClassFilter* filter_;
    QSpinBox* number_;
    engine::RowKey key_ = engine::RowKey::order;
    bool descending_ = false;
};

} // namespace app
