// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_file.h"
#include "app/report.h"

#include <QLocale>

namespace app {
namespace {

    using Kind = ReportBlock::Kind;

    const char* const kStyle = R"(
:root { color-scheme: light; }
body { font: 16px/1.5 Inter, "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #1b1d21;
  background: #fff; max-width: 62rem; margin: 3rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0;
  border-bottom: 1px solid #d9dce2; }
th { font-weight: 600; border-bottom-color: #1b1d21; }
figure { margin: 1.75rem 0; }
figure img { max-width: 100%; height: auto; display: block; }
figcaption { color: #5a616d; font-size: .875rem; margin-top: .25rem; }
pre { background: #f4f5f7; padding: .8rem 1rem; border-radius: 6px; font-size: .85rem;
  white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; } figure, tr { break-inside: avoid; } }
)";

    QString escaped(const QString& text)
    {
        return text.toHtmlEscaped();
    }

    QString element(const QString& name, const QString& text)
    {
        return QStringLiteral("<%1>%2</%1>\n").arg(name, escaped(text));
    }

    QString tableHtml(const ReportBlock& block)
    {
        QString html = QStringLiteral("<div class=\"wide\"><table>\n");
        for (qsizetype i = 0; i < block.rows.size(); ++i) {
            html += QStringLiteral("<tr>");
            for (const QString& cell : block.rows[i])
                html += QStringLiteral("<%1>%2</%1>")
                            .arg(i == 0 ? QStringLiteral("th") : QStringLiteral("td"),
                                escaped(cell));
            html += QStringLiteral("</tr>\n");
        }
        return html + QStringLiteral("</table></div>\n");
    }

    QString figureHtml(const Exhibit& exhibit, const ReportBlock& block)
    {
        const QByteArray svg = figureBytes(exhibit, block.figure, FigureFormat::svg);
        return QStringLiteral("<figure><img style=\"width:%1mm\" alt=\"%2\" "
                              "src=\"data:image/svg+xml;base64,%3\">"
                              "<figcaption>%2</figcaption></figure>\n")
            .arg(QString::number(block.figure.millimetres().width()), escaped(block.text),
                QString::fromLatin1(svg.toBase64()));
    }

    QString blockHtml(const Exhibit& exhibit, const ReportBlock& block)
    {
        switch (block.kind) {
        case Kind::title:
            return element(QStringLiteral("h1"), block.text);
        case Kind::heading:
            return element(QStringLiteral("h2"), block.text);
        case Kind::text:
            return element(QStringLiteral("p"), block.text);
        case Kind::code:
            return element(QStringLiteral("pre"), block.text);
        case Kind::table:
            return tableHtml(block);
        case Kind::figure:
            return figureHtml(exhibit, block);
        }
        return {};
    }

} // namespace

QByteArray reportHtml(
    const Exhibit& exhibit, const Report& report, const engine::Progress& progress)
{
    const QString title = report.empty() ? QString() : report.front().text;
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"
                                  "<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width\">\n"
                                  "<meta name=\"generator\" content=\"Wander %2\">\n"
                                  "<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n")
                       .arg(QLocale().bcp47Name(), QStringLiteral(WANDER_VERSION), escaped(title),
                           QString::fromLatin1(kStyle));
    for (std::size_t i = 0; i < report.size(); ++i) {
        progress.step(static_cast<long long>(i), static_cast<long long>(report.size()));
        html += blockHtml(exhibit, report[i]);
    }
    return (html + QStringLiteral("</body>\n</html>\n")).toUtf8();
}

} // namespace app
