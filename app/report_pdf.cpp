// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure_file.h"
#include "app/report.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextOption>
#include <cmath>

namespace app {
namespace {

    using Kind = ReportBlock::Kind;

    constexpr double kUnitsPerMillimetre = kUnitsPerInch / 25.4;
    const QRectF kText(18 * kUnitsPerMillimetre, 18 * kUnitsPerMillimetre,
        174 * kUnitsPerMillimetre, 254 * kUnitsPerMillimetre); // of A4, 210 x 297 mm

    QFont fontOf(double points, QFont::Weight weight = QFont::Normal)
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(qRound(points * kUnitsPerInch / 72));
        font.setWeight(weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    }

    /// Blocks one below the other, on as many pages as they need.
    class Pages {
    public:
        Pages(QPdfWriter& writer, const Exhibit& exhibit)
            : writer_(writer)
            , painter_(&writer)
            , exhibit_(exhibit)
            , theme_(widgets::themeOf(widgets::lightPalette()))
        {
            painter_.setRenderHints(QPainter::Antialiasing | QPainter::LosslessImageRendering);
            paintNumber();
        }

        void add(const ReportBlock& block, const ReportBlock* next)
        {
            switch (block.kind) {
            case Kind::title:
                return addText(block.text, fontOf(18, QFont::DemiBold), theme_.text, 5);
            case Kind::heading:
                y_ += millimetres(4);
                keepTogether(millimetres(10)
                    + (next && next->kind == Kind::table ? togetherHeight(next->rows)
                                                         : millimetres(6)));
                return addText(block.text, fontOf(12.5, QFont::DemiBold), theme_.text, 2.5);
            case Kind::text:
                return addText(block.text, fontOf(9.5), theme_.text, 3);
            case Kind::code:
                return addCode(block.text);
            case Kind::table:
                return addTable(block.rows);
            case Kind::figure:
                return addFigure(block);
            }
        }

    private:
        static double millimetres(double length) { return length * kUnitsPerMillimetre; }

        void keepTogether(double height)
        {
            if (y_ + height <= kText.bottom() || y_ == kText.top())
                return;
            writer_.newPage();
            ++page_;
            y_ = kText.top();
            paintNumber();
        }

        void paintNumber()
        {
            painter_.setFont(fontOf(8));
            painter_.setPen(theme_.mutedText);
            painter_.drawText(QRectF(kText.left(), kText.bottom() + millimetres(8), kText.width(),
                                  millimetres(6)),
                Qt::AlignRight | Qt::AlignVCenter, QString::number(page_));
        }

        /// Lines break between words, only a word longer than a line within itself.
        static QTextOption wrapped()
        {
            QTextOption option(Qt::AlignLeft | Qt::AlignTop);
            option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
            return option;
        }

        double heightOf(const QString& text, const QFont& font, double width)
        {
            painter_.setFont(font);
            return painter_.boundingRect(QRectF(0, 0, width, 1e7), text, wrapped()).height();
        }

        void addText(const QString& text, const QFont& font, const QColor& colour, double below)
        {
            const double height = heightOf(text, font, kText.width());
            keepTogether(height);
            painter_.setFont(font);
            painter_.setPen(colour);
            painter_.drawText(QRectF(kText.left(), y_, kText.width(), height), text, wrapped());
            y_ += height + millimetres(below);
        }

        void addCode(const QString& text)
        {
            QFont font = fontOf(8.5);
            font.setFamily(QStringLiteral("DejaVu Sans Mono"));
            font.setStyleHint(QFont::Monospace);
            const double inset = millimetres(2.5);
            const double height = heightOf(text, font, kText.width() - 2 * inset) + 2 * inset;
            keepTogether(height);
            const QRectF box(kText.left(), y_, kText.width(), height);
            painter_.setPen(Qt::NoPen);
            painter_.setBrush(theme_.raised);
            painter_.drawRoundedRect(box, millimetres(1), millimetres(1));
            painter_.setFont(font);
            painter_.setPen(theme_.text);
            painter_.drawText(box.adjusted(inset, inset, -inset, -inset), text, wrapped());
            y_ += height + millimetres(4);
        }

        void addFigure(const ReportBlock& block)
        {
            FigureOptions options = block.figure;
            QSizeF size = options.millimetres() * kUnitsPerMillimetre;
            if (size.width() > kText.width())
                size = size.scaled(kText.size(), Qt::KeepAspectRatio);
            options.points = 8;
            const double caption = heightOf(block.text, fontOf(8.5), kText.width());
            keepTogether(size.height() + caption + millimetres(7));
            paintFigureIn(painter_, exhibit_, options, QRectF(QPointF(kText.left(), y_), size));
            y_ += size.height() + millimetres(1.5);
            addText(block.text, fontOf(8.5), theme_.mutedText, 6);
        }

        /// As wide as their words want, and narrower in proportion where that is too wide.
        std::vector<double> columnWidths(const QList<QStringList>& rows) const
        {
            const QFontMetricsF metrics(fontOf(8, QFont::DemiBold));
            std::vector<double> wanted(static_cast<std::size_t>(rows.front().size()), 0.0);
            for (const QStringList& row : rows)
                for (std::size_t c = 0; c < wanted.size(); ++c)
                    wanted[c] = std::max(wanted[c],
                        metrics.horizontalAdvance(row.value(static_cast<int>(c))) + kGap);
            double sum = 0;
            for (const double width : wanted)
                sum += width;
            // The widest give way first: numbers stay on one line.
            while (sum > kText.width()) {
                const auto widest = std::ranges::max_element(wanted);
                const double cut = std::min(sum - kText.width(), 0.1 * *widest);
                *widest -= cut;
                sum -= cut;
            }
            return wanted;
        }

        static QFont rowFont(qsizetype row)
        {
            return fontOf(8, row == 0 ? QFont::DemiBold : QFont::Normal);
        }

        double rowHeight(
            const QList<QStringList>& rows, qsizetype row, const std::vector<double>& widths)
        {
            double height = 0;
            for (std::size_t c = 0; c < widths.size(); ++c)
                height = std::max(height,
                    heightOf(rows[row].value(static_cast<int>(c)), rowFont(row), widths[c] - kGap));
            return height + millimetres(1.6);
        }

        /// Of a table that stays on one page: a long one may be parted after some rows.
        double togetherHeight(const QList<QStringList>& rows)
        {
            const std::vector<double> widths = columnWidths(rows);
            double height = 0;
            for (qsizetype i = 0; i < rows.size() && height < kText.height() / 3; ++i)
                height += rowHeight(rows, i, widths);
            return height;
        }

        void addTable(const QList<QStringList>& rows)
        {
            const std::vector<double> widths = columnWidths(rows);
            keepTogether(togetherHeight(rows));
            for (qsizetype i = 0; i < rows.size(); ++i) {
                const double height = rowHeight(rows, i, widths);
                keepTogether(height);
                double x = kText.left();
                painter_.setFont(rowFont(i));
                painter_.setPen(theme_.text);
                for (std::size_t c = 0; c < widths.size(); ++c) {
                    painter_.drawText(QRectF(x, y_ + millimetres(0.8), widths[c] - kGap, height),
                        rows[i].value(static_cast<int>(c)), wrapped());
                    x += widths[c];
                }
                y_ += height;
                painter_.setPen(QPen(i == 0 ? theme_.text : theme_.line, millimetres(0.15)));
                painter_.drawLine(QPointF(kText.left(), y_), QPointF(x - kGap, y_));
            }
            y_ += millimetres(4);
        }

        static constexpr double kGap = 3 * kUnitsPerMillimetre; // between columns

        QPdfWriter& writer_;
        QPainter painter_;
        const Exhibit& exhibit_;
        widgets::Theme theme_;
        double y_ = kText.top();
        int page_ = 1;
    };

} // namespace

QByteArray reportPdf(const Exhibit& exhibit, const Report& report, const engine::Progress& progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer, report.empty() ? QString() : report.front().text);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF());
        Pages pages(writer, exhibit);
        for (std::size_t i = 0; i < report.size(); ++i) {
            progress.step(static_cast<long long>(i), static_cast<long long>(report.size()));
            pages.add(report[i], i + 1 < report.size() ? &report[i + 1] : nullptr);
        }
    }
    return withoutDates(buffer.data());
}

} // namespace app
