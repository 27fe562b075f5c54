// SPDX-FileCopyrightText: 2026 The Wander authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

// The resources lie in a static library: without this call the linker leaves them out.
static void initialiseResources()
{
    Q_INIT_RESOURCE(wander);
}

namespace widgets {

namespace {

    QByteArray drawingOf(const QString& name)
    {
        initialiseResources();
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Reads the palette whenever it draws, so that a change of theme needs no new icons.
    class SymbolEngine : public QIconEngine {
    public:
        SymbolEngine(const QByteArray& drawing, QPalette::ColorRole role)
            : drawing_(drawing)
            , role_(role)
        {
        }

        void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
        {
            const QPalette palette = QGuiApplication::palette();
            const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
            QByteArray coloured = drawing_;
            const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : role_;
            coloured.replace("#000", palette.color(group, role).name().toLatin1());
            QSvgRenderer(coloured).render(painter, rect);
        }

        QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
        {
            QPixmap pixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
            return pixmap;
        }

        QIconEngine* clone() const override { return new SymbolEngine(*this); }

    private:
        QByteArray drawing_;
        QPalette::ColorRole role_;
    };

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new SymbolEngine(drawingOf(name), QPalette::ButtonText));
}

QIcon iconOnAccent(const QString& name)
{
    return QIcon(new SymbolEngine(drawingOf(name), QPalette::HighlightedText));
}

QIcon applicationIcon()
{
    return QIcon(new SymbolEngine(drawingOf(QStringLiteral("wander")), QPalette::ButtonText));
}

} // namespace widgets
