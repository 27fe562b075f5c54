// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/flat_style.h"

#include <QEvent>
#include <QFontDatabase>
#include <algorithm>
#include <array>
#include <cmath>
#include <deque>

namespace widgets {

namespace {

    constexpr double kReadable = 4.5; ///< WCAG AA for text of normal size
    constexpr double kStrong = 20;    ///< text on window beyond this: a theme of high contrast

    double luminance(const QColor& colour)
    {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

    constexpr std::array<QRgb, 8> kSources {
        0xffe69f00, // orange
        0xff56b4e9, // sky
        0xffcc79a7, // pink
        0xff009e73, // green
        0xffd55e00, // vermilion
        0xff4c7fd0, // blue
        0xffbfae1f, // mustard
        0xff8f6fd0, // violet
    };

    struct Shades {
        QColor window, field, button, raised, text, muted, line, accent, accentText;
    };

    QPalette paletteOf(const Shades& shades)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, shades.window);
        palette.setColor(QPalette::WindowText, shades.text);
        palette.setColor(QPalette::Base, shades.field);
        palette.setColor(QPalette::AlternateBase, shades.raised);
        palette.setColor(QPalette::Text, shades.text);
        palette.setColor(QPalette::Button, shades.button);
        palette.setColor(QPalette::ButtonText, shades.text);
        palette.setColor(QPalette::BrightText, shades.accentText);
        palette.setColor(QPalette::PlaceholderText, shades.muted);
        palette.setColor(QPalette::ToolTipBase, shades.raised);
        palette.setColor(QPalette::ToolTipText, shades.text);
        palette.setColor(QPalette::Highlight, shades.accent);
        palette.setColor(QPalette::HighlightedText, shades.accentText);
        palette.setColor(QPalette::Link, readable(shades.accent, { shades.window, shades.field }));
        palette.setColor(QPalette::LinkVisited, palette.color(QPalette::Link));
        palette.setColor(QPalette::Light, mixed(shades.window, shades.field, 0.5));
        palette.setColor(QPalette::Midlight, mixed(shades.window, shades.line, 0.5));
        palette.setColor(QPalette::Mid, shades.line);
        palette.setColor(QPalette::Dark, mixed(shades.line, shades.text, 0.2));
        palette.setColor(QPalette::Shadow, QColor(0, 0, 0));
        const QColor off = mixed(shades.text, shades.window, 0.5);
        for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
            palette.setColor(QPalette::Disabled, role, off);
        palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.line);
        palette.setColor(QPalette::Disabled, QPalette::HighlightedText, off);
        return palette;
    }

    /// Lives as long as the application and takes up the system's change from light to dark.
    class ThemeKeeper : public QObject {
    public:
        ThemeKeeper(QApplication& application, ThemeChoice choice)
            : QObject(&application)
            , application_(application)
            , choice_(choice)
        {
            setObjectName(QStringLiteral("widgets.themeKeeper"));
            application.installEventFilter(this);
            apply();
        }

        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::ThemeChange && choice_ == ThemeChoice::system
                && !applying_)
                apply();
            return false;
        }

    private:
        void apply()
        {
            applying_ = true;
            application_.setPalette(chosen());
            applying_ = false;
        }

        QPalette chosen() const
        {
            switch (choice_) {
            case ThemeChoice::light:
                return lightPalette();
            case ThemeChoice::dark:
                return darkPalette();
            case ThemeChoice::contrastLight:
                return contrastLightPalette();
            case ThemeChoice::contrastDark:
                return contrastDarkPalette();
            case ThemeChoice::system:
                break;
            }
            application_.setPalette(QPalette()); // back to what the system says
            const bool dark = application_.palette().color(QPalette::Window).lightness() < 128;
            return dark ? darkPalette() : lightPalette();
        }

        QApplication& application_;
        ThemeChoice choice_;
        bool applying_ = false;
    };

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double t)
{
    const auto blend = [t](float x, float y) {
        return std::clamp(x + static_cast<float>(t) * (y - x), 0.0f, 1.0f);
    };
    return QColor::fromRgbF(blend(a.redF(), b.redF()), blend(a.greenF(), b.greenF()),
        blend(a.blueF(), b.blueF()), blend(a.alphaF(), b.alphaF()));
}

QColor readable(QColor colour, const QList<QColor>& backgrounds)
{
    const auto worst = [&](const QColor& ink) {
        double least = 21;
        for (const QColor& background : backgrounds)
            least = std::min(least, contrast(ink, background));
        return least;
    };
    const bool darker = worst(Qt::black) > worst(Qt::white);
    const QColor ink = colour;
    for (int step = 1; worst(colour) < kReadable && step <= 50; ++step) {
        const float l = ink.lightnessF();
        const float t = static_cast<float>(step) / 50;
        colour = QColor::fromHslF(std::max(0.0f, ink.hslHueF()), ink.hslSaturationF(),
            darker ? l * (1 - t) : l + (1 - l) * t);
    }
    return colour;
}

namespace {

    Theme madeFrom(const QPalette& palette)
    {
        Theme theme;
        theme.window = palette.color(QPalette::Active, QPalette::Window);
        theme.text = palette.color(QPalette::Active, QPalette::WindowText);
        theme.dark = theme.window.lightness() < 128;
        theme.panel = theme.window;
        const QColor slate(0x6f, 0x80, 0xa0);
        theme.stage
            = theme.dark ? mixed(theme.window, Qt::black, 0.2) : mixed(theme.window, slate, 0.09);
        theme.raised
            = theme.dark ? mixed(theme.window, theme.text, 0.05) : mixed(theme.window, slate, 0.08);
        theme.field = palette.color(QPalette::Active, QPalette::Base);
        const bool strong = contrast(theme.window, theme.text) > kStrong;
        theme.line = mixed(theme.window, theme.text, strong ? 0.6 : theme.dark ? 0.16 : 0.14);
        const QList<QColor> grounds { theme.panel, theme.stage, theme.raised, theme.field };
        theme.text = readable(theme.text, grounds);
        theme.mutedText = readable(mixed(theme.text, theme.window, strong ? 0.15 : 0.38), grounds);
        theme.accent = palette.color(QPalette::Active, QPalette::Highlight);
        theme.accentText = readable(
            palette.color(QPalette::Active, QPalette::HighlightedText), { theme.accent });
        theme.accentInk = readable(theme.accent, grounds);
        theme.warning = readable(QColor(theme.dark ? 0xffb454 : 0xb45309), grounds);
        theme.point = theme.accent;
        for (std::size_t s = 0; s < kSources.size(); ++s)
            theme.sourceInks[s] = readable(QColor(kSources[s]), grounds);
        return theme;
    }

} // namespace

/// Every paint of every widget asks, for one of the few palettes that a window has.
Theme themeOf(const QPalette& palette)
{
    struct Made {
        QPalette palette; // while it is kept, no other one has its key
        Theme theme;
    };
    constexpr std::size_t kMost = 16;
    thread_local std::deque<Made> known;
    const auto key = [](const Made& made) { return made.palette.cacheKey(); };
    if (const auto found = std::ranges::find(known, palette.cacheKey(), key); found != known.end())
        return found->theme;
    if (known.size() == kMost)
        known.pop_front();
    return known.emplace_back(Made { palette, madeFrom(palette) }).theme;
}

QColor Theme::sourceColour(int s) const
{
    return s < 0 ? targetColour() : QColor(kSources[static_cast<std::size_t>(s) % kSources.size()]);
}

QColor Theme::sourceText(int s) const
{
    return s < 0 ? targetColour() : sourceInks[static_cast<std::size_t>(s) % sourceInks.size()];
}

QColor Theme::targetColour() const
{
    return text;
}

QColor Theme::classColour(int s, int k) const
{
    // The golden section visits the range evenly and puts neighbours far apart.
    const double t = std::fmod(0.5 + 0.618034 * k, 1.0) - 0.5;
    return mixed(sourceColour(s), t < 0 ? QColor(Qt::black) : QColor(Qt::white), std::abs(t) * 0.8);
}

QPalette lightPalette()
{
    return paletteOf({ .window = 0xffffff,
        .field = 0xffffff,
        .button = 0xeceef2,
        .raised = 0xf4f5f7,
        .text = 0x1b1d21,
        .muted = 0x666d79,
        .line = 0xd9dce2,
        .accent = 0x1f6bd8,
        .accentText = 0xffffff });
}

QPalette darkPalette()
{
    return paletteOf({ .window = 0x22252b,
        .field = 0x1a1c20,
        .button = 0x32363e,
        .raised = 0x2b2f36,
        .text = 0xe7e9ed,
        .muted = 0x9aa2ae,
        .line = 0x3d424b,
        .accent = 0x5aa2ff,
        .accentText = 0x0a1526 });
}

QPalette contrastLightPalette()
{
    return paletteOf({ .window = 0xffffff,
        .field = 0xffffff,
        .button = 0xf2f2f2,
        .raised = 0xf8f8f8,
        .text = QRgb { 0 },
        .muted = 0x262626,
        .line = 0x595959,
        .accent = 0x0037a6,
        .accentText = 0xffffff });
}

QPalette contrastDarkPalette()
{
    return paletteOf({ .window = QRgb { 0 },
        .field = QRgb { 0 },
        .button = 0x1c1c1c,
        .raised = 0x101010,
        .text = 0xffffff,
        .muted = 0xd9d9d9,
        .line = 0xa6a6a6,
        .accent = 0xffd500,
        .accentText = QRgb { 0 } });
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    delete application.findChild<QObject*>(
        QStringLiteral("widgets.themeKeeper"), Qt::FindDirectChildrenOnly);
    if (qobject_cast<FlatStyle*>(application.style()) == nullptr) {
        application.setStyle(new FlatStyle); // the application takes it over
        if (QFontDatabase::hasFamily(QStringLiteral("Inter"))) {
            QFont font = application.font();
            font.setFamily(QStringLiteral("Inter"));
            application.setFont(font);
        }
    }
    new ThemeKeeper(application, choice);
}

} // namespace widgets
