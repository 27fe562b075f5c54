// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty panel says: what will be here, and the next step, with a button where there is one.
#pragma once
#include <QPainter>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace widgets {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& hint, const QString& button,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void clicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColours();

    QLabel* title_;
    QLabel* hint_;
    QPushButton* button_;
};

/// The same drawn in the middle of a widget's own area.
void paintEmptyState(QPainter& painter, const QRectF& area, const QPalette& palette,
    const QString& title, const QString& hint = {});

} // namespace widgets
