// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One dataset as a card with its thumbnails, its role and the buttons for what can be done with it.
#pragma once
#include "widgets/dataset_list.h"

#include <QPointF>

QT_BEGIN_NAMESPACE
class QFontMetricsF;
class QMenu;
class QToolButton;
QT_END_NAMESPACE

namespace widgets {

struct Theme;

/// The first of texts, ever shorter, that is no wider; the last where none is.
QString fittingText(const QStringList& texts, const QFontMetricsF& metrics, double width);

class DatasetCardView : public QWidget {
    Q_OBJECT

public:
    explicit DatasetCardView(QWidget* parent = nullptr);

    void setCard(const DatasetCard& card, bool first, bool last);
    const DatasetCard& card() const { return card_; }
    QToolButton* menuButton() const { return more_; }
    /// Everything that can be done with the dataset, with texts and shortcuts as shown in the
    /// context menu.
    QList<QAction*> wishes() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeWished();
    void targetWished();
    void sourceWished();
    void upWished();
    void downWished();
    void sampleWished();
    void droppedHere(QWidget* other); ///< another card was dragged onto this one

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QAction* wish(const QString& text, const QString& iconName, const QKeySequence& keys,
        void (DatasetCardView::*signal)());
    QToolButton* button(QAction* action);
    void placeButtons();
    void paintText(QPainter& painter, const Theme& theme) const;
    void paintThumbnails(QPainter& painter, const Theme& theme, const QRectF& strip) const;
    double lineHeight() const;
    QRectF strip() const;

    DatasetCard card_;
    QAction *sample_, *target_, *toSource_, *up_, *down_, *remove_;
    QToolButton *sampleButton_, *targetButton_, *more_;
    QMenu* menu_;
    QPointF pressed_;
    double buttonsLeft_ = 0;
    bool hovered_ = false;
    bool dropping_ = false;
};

} // namespace widgets
