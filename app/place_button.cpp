// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/place_button.h"

#include <QMenu>

namespace app {

PlaceButton::PlaceButton(const QString& letter, const Place& place, QWidget* parent)
    : QPushButton(parent)
    , letter_(letter)
    , place_(place)
{
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &PlaceButton::fillMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Blend %1", "A or B").arg(letter));
    showText();
}

void PlaceButton::setSurroundings(const Surroundings& around)
{
    around_ = around;
    showText();
}

void PlaceButton::setPlace(const Place& place)
{
    place_ = place;
    showText();
    Q_EMIT placeChosen();
}

void PlaceButton::rememberHere()
{
    if (!around_.point.empty())
        setPlace({ .kind = Place::Kind::remembered, .remembered = around_.point });
}

void PlaceButton::fillMenu()
{
    menu()->clear();
    Place::Kind before = Place::Kind::point;
    for (const Place& place : placesIn(around_)) {
        const bool named = place.kind == Place::Kind::corner || place.kind == Place::Kind::pin;
        if (named && place.kind != before)
            menu()->addSection(place.kind == Place::Kind::corner ? tr("Corners") : tr("Pins"));
        before = place.kind;
        QAction* action
            = menu()->addAction(nameOf(place, around_).replace(QChar(u'&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(place == place_);
        connect(action, &QAction::triggered, this, [this, place] { setPlace(place); });
    }
    menu()->addSeparator();
    QAction* here = menu()->addAction(tr("Remember here"));
    here->setEnabled(!around_.point.empty());
    connect(here, &QAction::triggered, this, &PlaceButton::rememberHere);
}

void PlaceButton::showText()
{
    const QString name = placeName().isEmpty() ? tr("choose…") : placeName();
    const int room = width() - 3 * fontMetrics().height();
    setText(QStringLiteral("%1  %2")
                .arg(letter_, fontMetrics().elidedText(name, Qt::ElideRight, std::max(room, 0)))
                .replace(QChar(u'&'), QStringLiteral("&&")));
    setToolTip(tr("Blend %1: %2").arg(letter_, name));
    setAccessibleDescription(name);
}

QSize PlaceButton::sizeHint() const
{
    const int h = fontMetrics().height();
    return { 8 * h, QPushButton::sizeHint().height() };
}

QSize PlaceButton::minimumSizeHint() const
{
    const int h = fontMetrics().height();
    return { 5 * h, QPushButton::sizeHint().height() };
}

void PlaceButton::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    showText();
}

} // namespace app
