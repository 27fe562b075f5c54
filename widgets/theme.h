// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours: one value made from the palette, so that every widget agrees, in light and in dark.
#pragma once
#include <QApplication>
#include <QColor>
#include <QPalette>
#include <array>

namespace widgets {

struct Theme {
    bool dark = false;
    QColor window; ///< panels, tool bar, status bar
    QColor stage;  ///< behind the simplex and the charts
    QColor panel;  ///< behind lists and forms; equals window
    QColor raised; ///< cards, buttons, read-outs
    QColor field;  ///< behind typed text and in the groove of a slider
    QColor line;   ///< hair lines and frames
    QColor text;
    QColor mutedText;  ///< second lines, captions, units
    QColor accent;     ///< the point under the hand, focus, progress, the one important button
    QColor accentText; ///< on accent
    QColor accentInk;  ///< accent as text on panel, stage and raised
    QColor warning;    ///< as text: not converged, lost files
    QColor point;      ///< the draggable point
    std::array<QColor, 8> sourceInks; ///< sourceText() of the first sources; then again from there

    /// The colour of source s, the same everywhere (after Okabe and Ito; 8 of them, then again from
    /// the first).
    QColor sourceColour(int s) const;
    /// The same hue, readable as text on panel, stage and raised (contrast >= 4.5).
    QColor sourceText(int s) const;
    QColor targetColour() const;
    /// A shade of sourceColour(s) for the k-th of its classes: neighbours differ in lightness.
    QColor classColour(int s, int k) const;
};

Theme themeOf(const QPalette& palette);

enum class ThemeChoice { system, light, dark, contrastLight, contrastDark };

/// Fusion in our manner, with our palette and font (Inter where installed). Follows the system
/// while the choice is `system`.
void applyTheme(QApplication& application, ThemeChoice choice);

QPalette lightPalette();
QPalette darkPalette();
/// Black on white, or white on black, with strong lines.
QPalette contrastLightPalette();
QPalette contrastDarkPalette();

/// WCAG contrast ratio, 1..21.
double contrast(const QColor& a, const QColor& b);
/// `colour` made darker or lighter until its contrast with each background reaches 4.5.
QColor readable(QColor colour, const QList<QColor>& backgrounds);
/// a + t (b - a) in sRGB.
QColor mixed(const QColor& a, const QColor& b, double t);

} // namespace widgets
