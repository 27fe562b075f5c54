// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A scroll area that would be as large as its content, whatever that becomes, and scrolls where it
// is not given that much.
#pragma once
#include <QEvent>
#include <QScrollArea>

namespace widgets {

class FittingScrollArea : public QScrollArea {
public:
    explicit FittingScrollArea(QWidget* content, QWidget* parent = nullptr)
        : QScrollArea(parent)
    {
        setWidget(content);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }

protected:
    bool viewportEvent(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) // the content wants another size
            updateGeometry();
        return QScrollArea::viewportEvent(event);
    }
};

} // namespace widgets
