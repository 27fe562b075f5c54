// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/second_screen.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

namespace app {

SecondScreen::SecondScreen(const Exhibit& exhibit, QWidget* parent)
    : AudienceView(parent)
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Stage"));
    setExhibit(exhibit);
}

void SecondScreen::showBeside(const QWidget& window)
{
    QScreen* screen = anotherScreen(QGuiApplication::screens(), window.screen());
    if (screen == nullptr) {
        const QSize room = window.screen()->availableSize();
        resize(QSize(1280, 720).boundedTo(room * 2 / 3));
        return show();
    }
    setGeometry(screen->geometry()); // a full screen goes to where the window lies
    showFullScreen();
}

void SecondScreen::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_B:
    case Qt::Key_Period:
        return setBlack(!black());
    case Qt::Key_T:
        return setDark(!dark());
    case Qt::Key_F11:
        return toggleFullScreen();
    case Qt::Key_Escape:
        if (black())
            return setBlack(false);
        if (spotlight() >= 0)
            return setSpotlight(-1);
        close();
        return;
    default:
        AudienceView::keyPressEvent(event);
    }
}

void SecondScreen::mouseDoubleClickEvent(QMouseEvent*)
{
    toggleFullScreen();
}

void SecondScreen::closeEvent(QCloseEvent* event)
{
    Q_EMIT closed();
    AudienceView::closeEvent(event);
}

void SecondScreen::toggleFullScreen()
{
    isFullScreen() ? showNormal() : showFullScreen();
}

QScreen* anotherScreen(const QList<QScreen*>& screens, const QScreen* own)
{
    for (QScreen* screen : screens)
        if (screen != own)
            return screen;
    return nullptr;
}

} // namespace app
