// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one image of the blend comes from: its parents in every source with their weights.
#pragma once
#include <QImage>
#include <QWidget>
#include <cstdint>
#include <vector>

namespace widgets {

struct Theme;

struct Parent {
    QImage image;
    double weight = 0; ///< within its source, the row of the plan
    QString label;
    std::int64_t record = -1; ///< number in the file; below 0: not known
};

struct SourceParents {
    QString name;
    int source = 0;
    double weight = 0;           ///< of the source in the blend
    QImage mapped;               ///< T_s(x)
    std::vector<Parent> parents; ///< strongest first
};

class ParentsView : public QWidget {
    Q_OBJECT

public:
    explicit ParentsView(QWidget* parent = nullptr);

    void setImage(int number, const QImage& blend, const QImage& base, const QString& baseLabel,
        std::vector<SourceParents> sources, const QString& softLabel);
    void clear();
    void setSmooth(bool smooth);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void parentHovered(int source, int parent); ///< index within the source's parents; -1 none

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Sides {
        double mapped = 0, parent = 0;
    };
    struct Cell {
        QRectF rect;
        int source = -1;
        int parent = -1;
    };

    void paintHeader(QPainter& painter, const Theme& theme) const;
    void paintSource(QPainter& painter, const Theme& theme, int index) const;
    void paintImage(QPainter& painter, const QRectF& rect, const QImage& image) const;
    std::vector<double> tileSides() const;
    Sides sides() const;
    double line() const; ///< height of a line of text
    double headerHeight(Sides sides) const;
    double rowHeight(Sides sides) const;
    double parentsLeft(Sides sides) const;
    double parentStep(Sides sides) const;
    QRectF mappedRect(int source) const; ///< what the source sends here
    QRectF parentRect(int source, int parent) const;
    int parentsShown(int source) const;
    Cell cellAt(QPointF point) const;

    int number_ = -1;
    QImage blend_, base_;
    QString baseLabel_, softLabel_;
    std::vector<SourceParents> sources_;
    Cell hovered_;
    bool smooth_ = false;
};

} // namespace widgets
