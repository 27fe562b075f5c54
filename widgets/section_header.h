// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The heading of a panel: a quiet title, and small controls at its right end.
#pragma once
#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace widgets {

class ElidedLabel;

class SectionHeader : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);   ///< shown in small capitals
    void setDetail(const QString& detail); ///< after the title, as written: "300 images"
    void addWidget(QWidget* widget);       ///< at the right end

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyLook();

    ElidedLabel* title_;
    ElidedLabel* detail_;
    QHBoxLayout* row_;
};

} // namespace widgets
