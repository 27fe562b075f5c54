// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flat_style.h"

#include "widgets/flat_pieces.h"
#include "widgets/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <algorithm>

namespace widgets {

namespace {

    bool opensMenu(const QStyleOptionToolButton& button)
    {
        return button.features & QStyleOptionToolButton::HasMenu
            && !(button.features & QStyleOptionToolButton::MenuButtonPopup)
            && button.toolButtonStyle != Qt::ToolButtonIconOnly;
    }

} // namespace

FlatStyle::FlatStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
    QPainter* painter, const QWidget* widget) const
{
    const Theme theme = themeOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        return drawButton(*option, *painter, widget,
            button != nullptr && button->features & QStyleOptionButton::Flat);
    }
    case PE_PanelButtonTool:
        return drawButton(*option, *painter, widget, option->state & State_AutoRaise);
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0)
            drawField(*option, *painter);
        return; // inside a spin box or a combo box the box itself is the field
    }
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameDockWidget:
    case PE_FrameGroupBox: // its title and the space around it hold it together
    case PE_PanelMenuBar:
        return;
    case PE_FrameFocusRect:
        return drawFocus(*option, *painter);
    case PE_Frame:
        return drawBox(*painter, option->rect, radiusOf(*option), QColor(), theme.line);
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
        return drawHairLine(
            *painter, QLineF(option->rect.topLeft(), option->rect.topRight()), theme.line);
    case PE_PanelStatusBar:
        return drawHairLine(
            *painter, QLineF(option->rect.topLeft(), option->rect.topRight()), theme.line);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, *painter, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
        return drawChevron(*painter, option->rect, element == PE_IndicatorArrowUp, theme.mutedText,
            option->fontMetrics.height());
    case PE_IndicatorDockWidgetResizeHandle: {
        const QPoint c = option->rect.center();
        const bool upright = option->rect.height() > option->rect.width();
        painter->fillRect(option->rect, theme.window);
        return drawHairLine(*painter,
            upright ? QLineF(c.x(), option->rect.top(), c.x(), option->rect.bottom())
                    : QLineF(option->rect.left(), c.y(), option->rect.right(), c.y()),
            theme.line);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawTab(const QStyleOptionTab& tab, QPainter& painter) const
{
    const Theme theme = themeOf(tab.palette);
    const bool selected = tab.state & State_Selected;
    const bool hover = tab.state & State_MouseOver;
    if (!selected && !hover)
        return;
    const bool below = tab.shape == QTabBar::RoundedSouth || tab.shape == QTabBar::TriangularSouth;
    const double thick = 0.14 * tab.fontMetrics.height();
    QRectF mark = QRectF(tab.rect).adjusted(
        0.4 * tab.fontMetrics.height(), 0, -0.4 * tab.fontMetrics.height(), 0);
    mark = below ? QRectF(mark.topLeft(), QSizeF(mark.width(), thick))
                 : QRectF(mark.left(), mark.bottom() - thick, mark.width(), thick);
    drawBox(painter, mark, thick / 2, selected ? theme.accent : theme.line, QColor());
}

void FlatStyle::drawProgress(const QStyleOptionProgressBar& bar, QPainter& painter) const
{
    const Theme theme = themeOf(bar.palette);
    const double thick = std::min<double>(0.3 * bar.fontMetrics.height(), bar.rect.height());
    QRectF groove(
        bar.rect.left(), bar.rect.center().y() + 0.5 - thick / 2, bar.rect.width(), thick);
    drawBox(painter, groove, thick / 2, theme.line, QColor());
    const double span = bar.maximum - bar.minimum;
    if (span > 0)
        groove.setWidth(groove.width() * std::clamp((bar.progress - bar.minimum) / span, 0.0, 1.0));
    else // length not known: a still piece in the middle; the time beside it shows that work goes
         // on
        groove.adjust(groove.width() * 0.33, 0, -groove.width() * 0.33, 0);
    if (groove.width() > 1)
        drawBox(painter, groove, thick / 2, theme.accent, QColor());
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button != nullptr && isAccented(*option, widget)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, themeOf(option->palette).accentText);
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawTab(*tab, *painter);
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(*bar, *painter);
        break;
    case CE_ToolBar: {
        const Theme theme = themeOf(option->palette);
        painter->fillRect(option->rect, theme.window);
        return drawHairLine(
            *painter, QLineF(option->rect.bottomLeft(), option->rect.bottomRight()), theme.line);
    }
    case CE_Splitter:
        return drawPrimitive(PE_IndicatorDockWidgetResizeHandle, option, painter, widget);
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawSpinBox(
    const QStyleOptionComplex& box, QPainter& painter, const QWidget* widget) const
{
    drawField(box, painter);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&box);
    if (spin == nullptr || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Theme theme = themeOf(box.palette);
    for (const SubControl part : { SC_SpinBoxUp, SC_SpinBoxDown }) {
        const bool up = part == SC_SpinBoxUp;
        const bool hot = box.activeSubControls & part && box.state & State_MouseOver;
        const bool usable = spin->stepEnabled
            & (up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
        const QColor colour = !usable || !(box.state & State_Enabled) ? theme.line
            : hot                                                     ? theme.accentInk
                                                                      : theme.mutedText;
        drawChevron(painter, subControlRect(CC_SpinBox, &box, part, widget), up, colour,
            0.72 * box.fontMetrics.height());
    }
}

void FlatStyle::drawComboBox(
    const QStyleOptionComplex& box, QPainter& painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&box);
    if (combo != nullptr && combo->editable)
        drawField(box, painter);
    else if (combo != nullptr)
        drawButton(box, painter, widget, !combo->frame);
    if (box.state & State_HasFocus && box.state & State_KeyboardFocusChange)
        drawFocus(box, painter);
    const Theme theme = themeOf(box.palette);
    drawChevron(painter, subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget), false,
        box.state & State_Enabled ? theme.mutedText : theme.line, box.fontMetrics.height());
}

/// A tool button that opens its menu at once: the chevron stands after the text, not below it.
void FlatStyle::drawMenuButton(
    const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const
{
    drawButton(button, painter, widget, button.state & State_AutoRaise);
    if (button.state & State_HasFocus && button.state & State_KeyboardFocusChange)
        drawFocus(button, painter);
    const int h = button.fontMetrics.height();
    QStyleOptionToolButton label = button;
    label.features &= ~QStyleOptionToolButton::HasMenu;
    label.rect
        = visualRect(button.direction, button.rect, button.rect.adjusted(0, 0, -h * 3 / 4, 0));
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    const QRect arrow(button.rect.right() - h, button.rect.top(), h * 3 / 4, button.rect.height());
    const Theme theme = themeOf(button.palette);
    drawChevron(painter, visualRect(button.direction, button.rect, arrow), false,
        button.state & State_Enabled ? theme.mutedText : theme.line, 0.8 * h);
}

void FlatStyle::drawScrollBar(
    const QStyleOptionComplex& bar, QPainter& painter, const QWidget* widget) const
{
    const Theme theme = themeOf(bar.palette);
    QRectF handle = subControlRect(CC_ScrollBar, &bar, SC_ScrollBarSlider, widget);
    const bool hot = bar.activeSubControls & SC_ScrollBarSlider
        && bar.state & (State_MouseOver | State_Sunken);
    const bool upright = !(bar.state & State_Horizontal);
    const double inset = (upright ? handle.width() : handle.height()) * 0.22;
    handle.adjust(
        upright ? inset : 1, upright ? 1 : inset, upright ? -inset : -1, upright ? -1 : -inset);
    if (bar.state & State_Enabled && !handle.isEmpty())
        drawBox(painter, handle, std::min(handle.width(), handle.height()) / 2,
            mixed(theme.panel, theme.text, hot ? 0.45 : 0.25), QColor());
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_SpinBox:
        return drawSpinBox(*option, *painter, widget);
    case CC_ComboBox:
        return drawComboBox(*option, *painter, widget);
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && opensMenu(*button))
            return drawMenuButton(*button, *painter, widget);
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const double share
        = range + bar->pageStep > 0 ? double(bar->pageStep) / (double(range) + bar->pageStep) : 1.0;
    const int least = std::min(length, 2 * bar->fontMetrics.height());
    const int handle
        = range > 0 ? std::clamp(static_cast<int>(share * length), least, length) : length;
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - handle, bar->upsideDown);
    const auto piece = [&](int from, int to) {
        const QRect rect = upright ? QRect(0, from, bar->rect.width(), to - from)
                                   : QRect(from, 0, to - from, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(start, start + handle);
    case SC_ScrollBarSubPage:
        return piece(0, start);
    case SC_ScrollBarAddPage:
        return piece(start + handle, length);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {}; // no arrows at the ends
    }
}

QRect FlatStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    if (element != SE_LineEditContents || frame == nullptr || frame->lineWidth == 0)
        return rect;
    const int inset = option->fontMetrics.height() / 4;
    return rect.adjusted(inset, 0, -inset, 0);
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int h = option != nullptr ? option->fontMetrics.height() : 0;
    if (type == CT_PushButton || type == CT_ComboBox || type == CT_LineEdit || type == CT_SpinBox)
        result.setHeight(std::max(result.height(), h * 27 / 16));
    if (type == CT_LineEdit)
        result.rwidth() += h / 2;
    if (type == CT_PushButton)
        result.rwidth() += h / 2;
    const auto* tool = qstyleoption_cast<const QStyleOptionToolButton*>(option);
    if (type == CT_ToolButton && tool != nullptr && opensMenu(*tool))
        result.rwidth() += h / 2;
    if (type == CT_ToolButton)
        result
            = { std::max(result.width() + h / 4, h * 3 / 2), std::max(result.height(), h * 3 / 2) };
    if (type == CT_MenuBarItem)
        result += QSize(h / 4, h / 2);
    if (type == CT_TabBarTab)
        result += QSize(h / 2, h / 4);
    return result;
}

int FlatStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return std::max(8, QFontMetrics(QFont()).height() * 2 / 3);
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_LineEditIconSize:
        return std::max(QProxyStyle::pixelMetric(metric, option, widget),
            (widget != nullptr ? widget->fontMetrics() : QFontMetrics(QFont())).height() * 15 / 16);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarFrameWidth:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace widgets
