// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/render_options.h"

#include "app/figure_file.h"
#include "app/report.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <functional>
#include <map>

namespace app {
namespace {

    void require(bool condition, const std::string& sentence)
    {
        if (!condition)
            throw UsageError(sentence);
    }

    double numberOf(const QString& text, const char* option)
    {
        bool ok = false;
        const double number = text.toDouble(&ok);
        require(ok, std::string(option) + " needs a number, not " + text.toStdString() + ".");
        return number;
    }

    int countOf(const QString& text, const char* option)
    {
        const double number = numberOf(text, option);
        require(number == std::floor(number) && std::abs(number) < 1e6,
            std::string(option) + " needs a whole number, not " + text.toStdString() + ".");
        return static_cast<int>(number);
    }

    /// "180x110", "180x110mm" or "1600x1000px".
    void takeSize(RenderOptions& options, const QString& text)
    {
        static const QRegularExpression form(
            QStringLiteral("^(\\d+(?:\\.\\d+)?)x(\\d+(?:\\.\\d+)?)(mm|px)?$"),
            QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = form.match(text);
        require(match.hasMatch(),
            "--size must be WIDTHxHEIGHT in mm, as in 180x110, or in pixels, "
            "as in 1600x1000px.");
        options.size = { match.captured(1).toDouble(), match.captured(2).toDouble() };
        options.unit = match.captured(3).toLower();
    }

    void takeWhat(RenderOptions& options, const QString& text)
    {
        const QString name = text.section(u':', 0, 0);
        QStringList names;
        for (const FigureKind kind : figureKinds()) {
            names << nameOf(kind);
            if (nameOf(kind) != name)
                continue;
            options.figure.kind = kind;
            options.source = text.section(u':', 1);
            require(hasSource(kind) || options.source.isEmpty(),
                "--what " + name.toStdString() + " has no source to choose.");
            return;
        }
        throw UsageError("There is no figure called " + name.toStdString() + "; there are "
            + names.join(QStringLiteral(", ")).toStdString() + ".");
    }

    void takeColours(RenderOptions& options, const QString& text)
    {
        using widgets::ColourMap;
        for (const ColourMap map :
            { ColourMap::viridis, ColourMap::cividis, ColourMap::magma, ColourMap::grey })
            if (widgets::nameOf(map).compare(text, Qt::CaseInsensitive) == 0) {
                options.figure.colourMap = map;
                return;
            }
        throw UsageError("--colours is viridis, cividis, magma or grey.");
    }

    using Take = std::function<void(RenderOptions&, const QString&)>;

    const std::map<QString, Take>& valueOptions()
    {
        static const std::map<QString, Take> options {
            { QStringLiteral("--out"), [](auto& o, auto& text) { o.out = text; } },
            { QStringLiteral("--what"), takeWhat },
            { QStringLiteral("--size"), takeSize },
            { QStringLiteral("--dpi"),
                [](auto& o, auto& text) { o.figure.dpi = countOf(text, "--dpi"); } },
            { QStringLiteral("--font"), [](auto& o, auto& text) { o.figure.family = text; } },
            { QStringLiteral("--font-size"),
                [](auto& o, auto& text) { o.figure.points = numberOf(text, "--font-size"); } },
            { QStringLiteral("--columns"),
                [](auto& o, auto& text) { o.figure.columns = countOf(text, "--columns"); } },
            { QStringLiteral("--colours"), takeColours },
            { QStringLiteral("--path"), [](auto& o, auto& text) { o.path = text; } },
            { QStringLiteral("--fps"),
                [](auto& o, auto& text) { o.film.fps = numberOf(text, "--fps"); } },
            { QStringLiteral("--seconds"),
                [](auto& o, auto& text) { o.film.seconds = numberOf(text, "--seconds"); } },
            { QStringLiteral("--weights"), [](auto& o, auto& text) { o.weights = text; } },
        };
        return options;
    }

    const std::map<QString, std::function<void(RenderOptions&)>>& plainOptions()
    {
        static const std::map<QString, std::function<void(RenderOptions&)>> options {
            { QStringLiteral("--dark"), [](auto& o) { o.figure.dark = true; } },
            { QStringLiteral("--light"), [](auto& o) { o.light = true; } },
            { QStringLiteral("--there-and-back"), [](auto& o) { o.film.thereAndBack = true; } },
            { QStringLiteral("--report"), [](auto& o) { o.report = true; } },
            { QStringLiteral("--no-caption"), [](auto& o) { o.figure.caption = false; } },
        };
        return options;
    }

    void finishFigure(RenderOptions& options)
    {
        figureFormatOf(options.out);
        constexpr double kMillimetresPerInch = 25.4;
        const bool pixels = options.unit == QStringLiteral("px");
        options.figure.size
            = pixels ? options.size * kMillimetresPerInch / options.figure.dpi : options.size;
        options.figure.check();
    }

    void finishFilm(RenderOptions& options)
    {
        require(options.unit != QStringLiteral("mm"), "The size of a film is in pixels.");
        if (!options.size.isEmpty())
            options.film.pixels = options.size.toSize();
        const FigureKind kind = options.figure.kind;
        require(
            kind == FigureKind::stage || kind == FigureKind::simplex || kind == FigureKind::images,
            "A film shows the stage, the simplex or the images.");
        options.film.content = kind == FigureKind::simplex ? AudienceContent::simplex
            : kind == FigureKind::images                   ? AudienceContent::images
                                                           : AudienceContent::stage;
        options.film.dark = !options.light;
        options.film.check(filmFormatOf(options.out));
    }

} // namespace

bool takeRenderOption(RenderOptions& options, QStringList& rest)
{
    const QString word = rest.front();
    const QString name = word.section(u'=', 0, 0);
    if (const auto plain = plainOptions().find(word); plain != plainOptions().end()) {
        rest.removeFirst();
        plain->second(options);
        return true;
    }
    const auto found = valueOptions().find(name);
    if (found == valueOptions().end())
        return false;
    rest.removeFirst();
    require(word.contains(u'=') || !rest.isEmpty(), name.toStdString() + " needs a value.");
    found->second(options, word.contains(u'=') ? word.section(u'=', 1) : rest.takeFirst());
    return true;
}

void finishRenderOptions(RenderOptions& options)
{
    require(!options.out.isEmpty(), "wander render needs --out with the name of the file.");
    try {
        if (isFilm(options.out))
            finishFilm(options);
        else if (options.report || isHtml(options.out))
            options.report = true;
        else
            finishFigure(options);
    } catch (const engine::Error& error) {
        throw UsageError(error.what());
    }
}

engine::Weights wishedWeights(
    const RenderOptions& options, const engine::Weights& now, const engine::Weights& closest)
{
    if (options.weights.isEmpty())
        return now;
    if (options.weights == QStringLiteral("closest"))
        return closest;
    if (options.weights == QStringLiteral("uniform"))
        return engine::uniformSimplexWeights(static_cast<int>(now.size()));
    engine::Weights weights;
    for (const QString& number : options.weights.split(u','))
        weights.push_back(numberOf(number, "--weights"));
    require(weights.size() == now.size(),
        "--weights needs " + std::to_string(now.size()) + " numbers, one a source.");
    try {
        return engine::checkedWeights(std::move(weights));
    } catch (const engine::Error& error) {
        throw UsageError(error.what());
    }
}

int wishedSource(const RenderOptions& options, const QStringList& names)
{
    if (options.source.isEmpty())
        return 0;
    bool number = false;
    const int position = options.source.toInt(&number);
    const qsizetype found = number ? position - 1 : names.indexOf(options.source);
    require(found >= 0 && found < names.size(),
        "There is no source " + options.source.toStdString() + "; there are "
            + names.join(QStringLiteral(", ")).toStdString() + ".");
    return static_cast<int>(found);
}

QString renderHelp()
{
    return QStringLiteral(
        "wander render SESSION|DATA... --out FILE [OPTIONS]\n"
        "                                     write a figure, film or report, with no display\n"
        "  --out FILE.pdf|svg|png             a figure; the ending says which kind of file\n"
        "  --out FILE.mp4|webm|gif            a film along the path\n"
        "  --out FILE.html, or --report --out FILE.pdf\n"
        "                                     a report with all figures and numbers\n"
        "  --what KIND                        stage, simplex, images, strip, datasets, labels,\n"
        "                                     masses, distances, convergence or path;\n"
        "                                     labels:2 or labels:NAME chooses the source\n"
        "  --size WxH                         in mm, as 180x110, or in pixels, as 1600x1000px;\n"
        "                                     of a film always in pixels (1280x720)\n"
        "  --weights a,b,...|closest|uniform  where the point stands\n"
        "  --path NAME                        of the session; without any from every corner over\n"
        "                                     the closest weights to the next\n"
        "  --dpi N                            of a PNG (300)\n"
        "  --font FAMILY, --font-size POINTS  (9)\n"
        "  --columns N                        of images in a row\n"
        "  --colours NAME                     viridis, cividis, magma or grey\n"
        "  --no-caption, --dark               figures are light, with title and caption\n"
        "  --fps N, --seconds N               of a film (30; as long as the path takes)\n"
        "  --there-and-back, --light          films are dark and end where the path ends\n");
}

} // namespace app
