// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion without its gradients: flat fields and buttons with quiet frames, thin scroll bars and
// progress bars.
#pragma once
#include <QProxyStyle>

QT_BEGIN_NAMESPACE
class QStyleOptionTab;
class QStyleOptionProgressBar;
class QStyleOptionToolButton;
QT_END_NAMESPACE

namespace widgets {

/// A push button is drawn in the accent colour where it is the dialog's default or has the property
/// "accent".
class FlatStyle : public QProxyStyle {
    Q_OBJECT

public:
    FlatStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
        const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr, QStyleHintReturn* returnData = nullptr) const override;

private:
    void drawTab(const QStyleOptionTab& tab, QPainter& painter) const;
    void drawProgress(const QStyleOptionProgressBar& bar, QPainter& painter) const;
    void drawSpinBox(
        const QStyleOptionComplex& box, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(
        const QStyleOptionComplex& box, QPainter& painter, const QWidget* widget) const;
    void drawMenuButton(
        const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(
        const QStyleOptionComplex& bar, QPainter& painter, const QWidget* widget) const;
};

} // namespace widgets
