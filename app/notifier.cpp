// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifier.h"

#include "app/language.h"
#include "app/preferences.h"
#include "engine/service/exploration.h"

#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace app {

namespace {

    constexpr int kShown = 10'000; // milliseconds that the icon stays

    /// The window, or a dialog of it.
    bool isInFront(const QWidget& window)
    {
        const QWidget* front = QApplication::activeWindow();
        while (front && front != &window)
            front = front->parentWidget();
        return front;
    }

} // namespace

Notifier::Notifier(engine::Exploration& exploration, QWidget* window)
    : QObject(window)
    , window_(window)
{
    using engine::Exploration;
    connect(&exploration, &Exploration::progressed, this, [this] {
        if (!running_.isValid())
            running_.start();
    });
    connect(&exploration, &Exploration::solved, this,
        [this] { result_ = tr("The distances are computed."); });
    connect(&exploration, &Exploration::exported, this,
        [this](const QString& path) { result_ = tr("Exported to %1").arg(path); });
    connect(&exploration, &Exploration::failed, this,
        [this](const QString& sentence) { result_ = translated(sentence); });
    connect(&exploration, &Exploration::finished, this, &Notifier::end);
}

void Notifier::end()
{
    const qint64 took = running_.isValid() ? running_.elapsed() : 0;
    running_.invalidate();
    if (const QString text = std::exchange(result_, {}); !text.isEmpty())
        tellOf(text, took);
}

void Notifier::tellOf(const QString& text, qint64 milliseconds)
{
    if (milliseconds < long_ || isInFront(*window_))
        return;
    const QString title = tr("Wander has finished");
    QApplication::alert(window_);
    if (readPreferences().notify && QSystemTrayIcon::isSystemTrayAvailable()) {
        auto* tray = new QSystemTrayIcon(window_->windowIcon(), this);
        tray->show(); // a message needs it; both go together
        tray->showMessage(title, text, window_->windowIcon());
        connect(tray, &QSystemTrayIcon::messageClicked, window_, [this, tray] {
            window_->activateWindow();
            tray->deleteLater();
        });
        QTimer::singleShot(kShown, tray, &QObject::deleteLater);
    }
    Q_EMIT told(title, text);
}

} // namespace app
