// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// `wander --report-start`: says when the window is on the screen and when its point can be dragged,
// then leaves. bench_start and packagers measure the start with it.
#pragma once
#include <QObject>

namespace app {

class MainWindow;

/// Prints "window_ms N" and "draggable_ms N" on stdout, milliseconds since the process began (the
/// system tells that to 10 ms).
class StartReport : public QObject {
    Q_OBJECT

public:
    explicit StartReport(MainWindow& window);

    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool painted_ = false;
    bool draggable_ = false;
};

} // namespace app
