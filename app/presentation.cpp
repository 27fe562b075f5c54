// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace app {
namespace {

    constexpr int kFrame = 16; // milliseconds: about 60 a second
    constexpr double kLongestGap
        = 0.1; // seconds: after a hiccup the travel goes on, it never jumps
    constexpr double kSlowest = 0.25;
    constexpr double kFastest = 8;

} // namespace

Presentation::Presentation(const Exhibit& exhibit, QWidget* parent)
    : AudienceView(parent)
    , steps_(stepsOf(exhibit))
    , journey_(journeyOf(exhibit))
{
    setWindowTitle(tr("Presentation"));
    setExhibit(exhibit);
    setMouseTracking(true);
    frames_.setTimerType(Qt::PreciseTimer);
    frames_.setInterval(kFrame);
    frames_.callOnTimeout(this, &Presentation::tick);
    noticeEnds_.setSingleShot(true);
    noticeEnds_.setInterval(2500);
    noticeEnds_.callOnTimeout(this, [this] {
        notice_.clear();
        update();
    });
    cursorHides_.setSingleShot(true);
    cursorHides_.setInterval(2000);
    cursorHides_.callOnTimeout(this, [this] { setCursor(Qt::BlankCursor); });
    connect(this, &AudienceView::weightsDragged, this, [this](const engine::Weights& weights) {
        stop();
        setCaption({});
        Q_EMIT weightsMoved(weights);
    });
}

void Presentation::goTo(int step)
{
    if (steps_.empty())
        return;
    stop();
    step_ = std::clamp(step, 0, static_cast<int>(steps_.size()) - 1);
    from_ = weights();
    travelled_ = 0;
    travelling_ = true;
    sinceFrame_.start();
    frames_.start();
}

void Presentation::play()
{
    if (journey_.stops() < 2)
        return;
    stop();
    if (played_ >= 1 && !loop_)
        played_ = 0;
    playing_ = true;
    sinceFrame_.start();
    frames_.start();
}

void Presentation::pause()
{
    stop();
}

void Presentation::setSpeed(double speed)
{
    speed_ = std::clamp(speed, kSlowest, kFastest);
    notice(tr("Speed %1 ×").arg(QLocale().toString(speed_, 'g', 3)));
}

void Presentation::setLoop(bool loop)
{
    loop_ = loop;
    notice(loop ? tr("There and back, again and again") : tr("Once to the end"));
}

void Presentation::stop()
{
    frames_.stop();
    travelling_ = playing_ = false;
}

void Presentation::tick()
{
    const double seconds = std::min(kLongestGap, static_cast<double>(sinceFrame_.restart()) * 1e-3);
    if (travelling_)
        travelOn(seconds);
    else if (playing_)
        playOn(seconds);
}

void Presentation::travelOn(double seconds)
{
    travelled_ = std::min(1.0, travelled_ + seconds / kTravelSeconds);
    const TourStop& goal = steps_[static_cast<std::size_t>(step_)];
    const double way = eased(travelled_);
    setCaption(goal.name, way);
    move(travelled_ < 1 ? between(from_, goal.weights, way) : goal.weights);
    if (travelled_ >= 1)
        stop();
}

/// At an even speed; at the end of an open path back again, or at rest.
void Presentation::playOn(double seconds)
{
    played_ += direction_ * speed_ * seconds / std::max(0.1, engine::secondsOf(journey_.path));
    if (loop_ && journey_.path.closed) {
        played_ -= std::floor(played_);
    } else if (played_ > 1 || played_ < 0) {
        played_ = std::clamp(played_, 0.0, 1.0);
        direction_ = loop_ ? -direction_ : 1;
        if (!loop_)
            stop();
    }
    constexpr double kNear = 0.08; // of the journey: where a stop's name is seen
    const int nearest = journey_.nearest(played_);
    const double away = std::abs(journey_.at(nearest) - played_);
    setCaption(journey_.names[nearest], eased(1.5 - 1.5 * away / kNear));
    move(engine::weightsAlong(journey_.path, played_));
}

void Presentation::move(const engine::Weights& weights)
{
    setWeights(weights);
    Q_EMIT weightsMoved(weights);
}

void Presentation::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (takeTravelKey(key) || takePlayKey(key))
        return;
    if (key == Qt::Key_B || key == Qt::Key_Period)
        return setBlack(!black());
    if (key == Qt::Key_T)
        return setDark(!dark());
    if (key == Qt::Key_H || key == Qt::Key_Question || key == Qt::Key_F1) {
        QStringList lines; // broken between the keys only
        for (const auto& [keys, meaning] : presentationKeys())
            lines
                << QString(keys + QStringLiteral("  ") + meaning).replace(u' ', QChar(QChar::Nbsp));
        return notice(lines.join(QStringLiteral("  ·  ")));
    }
    if (key != Qt::Key_Escape)
        return AudienceView::keyPressEvent(event);
    if (black())
        return setBlack(false);
    if (spotlight() >= 0)
        return setSpotlight(-1);
    close();
}

bool Presentation::takeTravelKey(int key)
{
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(step_ + 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        goTo(step_ - 1);
        return true;
    case Qt::Key_Home:
        goTo(0);
        return true;
    case Qt::Key_End:
        goTo(static_cast<int>(steps_.size()) - 1);
        return true;
    default:
        break;
    }
    if (key < Qt::Key_1 || key > Qt::Key_9 || key - Qt::Key_1 >= static_cast<int>(steps_.size()))
        return false;
    goTo(key - Qt::Key_1);
    return true;
}

bool Presentation::takePlayKey(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_P:
        playing_ ? pause() : play();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setSpeed(speed_ * 2);
        return true;
    case Qt::Key_Minus:
        setSpeed(speed_ / 2);
        return true;
    case Qt::Key_L:
        setLoop(!loop_);
        return true;
    default:
        return false;
    }
}

void Presentation::mouseMoveEvent(QMouseEvent* event)
{
    unsetCursor();
    cursorHides_.start();
    AudienceView::mouseMoveEvent(event);
}

void Presentation::notice(const QString& text)
{
    notice_ = text;
    noticeEnds_.start(text.size() > 60 ? 8000 : 2000);
    update();
}

void Presentation::paintEvent(QPaintEvent* event)
{
    AudienceView::paintEvent(event);
    if (notice_.isEmpty() || black())
        return;
    const AudienceLayout layout = layoutOnScreen();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = layout.font;
    font.setPixelSize(std::max(8, qRound(2.4 * layout.unit)));
    painter.setFont(font);
    const double u = layout.unit;
    const QRectF room = layout.page.adjusted(8 * u, 0, -8 * u, -3 * u);
    QRectF text = painter.boundingRect(
        room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, notice_);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 215));
    painter.drawRoundedRect(text.adjusted(-2 * u, -u, 2 * u, u), u, u);
    painter.setPen(Qt::white);
    painter.drawText(text, Qt::AlignHCenter | Qt::TextWordWrap, notice_);
}

QList<std::pair<QString, QString>> presentationKeys()
{
    const auto say
        = [](const char* text) { return QCoreApplication::translate("app::Presentation", text); };
    return {
        { say("→ ←"), say("next and previous stop") },
        { say("1 to 9"), say("a stop") },
        { say("Space"), say("play the path, pause") },
        { say("+ −"), say("faster, slower") },
        { say("L"), say("there and back, or once") },
        { say("Click"), say("one image large") },
        { say("B or ."), say("black") },
        { say("T"), say("light or dark") },
        { say("Esc"), say("end") },
    };
}

} // namespace app
