// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stage alone in a window of its own that follows the hand, on another screen where there is
// one.
#pragma once
#include "app/audience_view.h"

QT_BEGIN_NAMESPACE
class QScreen;
QT_END_NAMESPACE

namespace app {

class SecondScreen : public AudienceView {
    Q_OBJECT

public:
    explicit SecondScreen(const Exhibit& exhibit, QWidget* parent = nullptr);

    /// Over the whole of a screen that `window` is not on; else as a window.
    void showBeside(const QWidget& window);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void toggleFullScreen();
};

/// The first of the screens that is not `own`; null where there is none.
QScreen* anotherScreen(const QList<QScreen*>& screens, const QScreen* own);

} // namespace app
