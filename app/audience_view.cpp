// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audience_view.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <numeric>

namespace app {

AudienceView::AudienceView(QWidget* parent)
    : QWidget(parent)
    , previewing_(lane_, engine::Newer::waitsForRunning,
          { .done = [this](const engine::PreviewPtr& preview) {
              moment_.preview = preview;
              update();
          } })
{
    setLayoutDirection(Qt::LeftToRight); // drawn: its parts have their places
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 180);
    setAccessibleName(tr("Stage for the audience"));
}

void AudienceView::setExhibit(const Exhibit& exhibit)
{
    if (exhibit.result != exhibit_.result) {
        previewing_.cancel(); // of the former result
        moment_.preview.reset();
        spotlight_ = -1;
    }
    exhibit_ = exhibit;
    ground_ = {};
    askPreview();
    update();
}

void AudienceView::setWeights(const engine::Weights& weights)
{
    if (weights == exhibit_.scene.weights || static_cast<int>(weights.size()) != exhibit_.sources())
        return;
    exhibit_.scene.weights = weights;
    askPreview();
    update();
}

void AudienceView::setCaption(const QString& caption, double shown)
{
    moment_.caption = caption;
    moment_.captionShown = shown;
    update();
}

void AudienceView::setSpotlight(int place)
{
    spotlight_ = place;
    update();
}

void AudienceView::setBlack(bool black)
{
    black_ = black;
    update();
}

void AudienceView::setDark(bool dark)
{
    dark_ = dark;
    ground_ = {};
    update();
}

AudienceLayout AudienceView::layoutOnScreen() const
{
    return audienceLayout(exhibit_, size(), AudienceContent::stage, devicePixelRatioF());
}

widgets::Theme AudienceView::theme() const
{
    return widgets::themeOf(dark_ ? widgets::darkPalette() : widgets::lightPalette());
}

void AudienceView::askPreview()
{
    if (!exhibit_.result)
        return;
    std::vector<int> rows(static_cast<std::size_t>(std::min(layoutOnScreen().tiles.count(),
        static_cast<int>(exhibit_.result->shown().baseRecord.size()))));
    std::iota(rows.begin(), rows.end(), 0);
    previewing_.start([result = exhibit_.result, weights = exhibit_.scene.weights,
                          rows = std::move(rows)](const engine::Progress&) {
        return engine::previewOf(result->shown(), weights, result->shape(), rows);
    });
}

void AudienceView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    if (black_)
        return painter.fillRect(rect(), Qt::black);
    const widgets::Theme colours = theme();
    if (!exhibit_.result)
        return painter.fillRect(rect(), colours.stage);
    const AudienceLayout layout = layoutOnScreen();
    if (ground_.isNull()) {
        ground_ = QPixmap(size() * devicePixelRatioF());
        ground_.setDevicePixelRatio(devicePixelRatioF());
        QPainter onGround(&ground_);
        paintAudienceGround(onGround, exhibit_, colours, layout);
    }
    painter.drawPixmap(0, 0, ground_);
    paintAudienceMoment(painter, exhibit_, colours, layout, moment_);
    const engine::PreviewPtr& preview = moment_.preview;
    if (!preview)
        return;
    if (spotlight_ >= 0 && spotlight_ < static_cast<int>(preview->rows.size()))
        paintSpotlight(painter, exhibit_, colours, layout, *preview, spotlight_);
    Q_EMIT previewPainted(preview->weights);
}

void AudienceView::resizeEvent(QResizeEvent*)
{
    ground_ = {};
    askPreview();
}

void AudienceView::mousePressEvent(QMouseEvent* event)
{
    if (!exhibit_.result || event->button() != Qt::LeftButton)
        return;
    const AudienceLayout layout = layoutOnScreen();
    if (black_)
        return setBlack(false);
    if (spotlight_ >= 0)
        return setSpotlight(-1);
    if (const int place = layout.tiles.placeAt(event->position()); place >= 0)
        return setSpotlight(place);
    dragging_ = layout.simplex.contains(event->position());
    if (dragging_)
        drag(event->position());
}

void AudienceView::mouseMoveEvent(QMouseEvent* event)
{
    if (dragging_)
        drag(event->position());
}

void AudienceView::mouseReleaseEvent(QMouseEvent*)
{
    dragging_ = false;
}

void AudienceView::drag(QPointF point)
{
    const AudienceLayout layout = layoutOnScreen();
    const widgets::SimplexGeometry geometry
        = widgets::simplexLayout(exhibit_.scene, layout.font, layout.simplex).geometry;
    if (geometry.sources() < 2)
        return;
    setWeights(geometry.weightsAt(point));
    Q_EMIT weightsDragged(weights());
}

} // namespace app
