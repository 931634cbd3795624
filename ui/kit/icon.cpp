// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace fairlead {

namespace {

QByteArray drawing(QLatin1String name)
{
    QFile file(QString(QStringLiteral(":/icons/") % name % QStringLiteral(".svg")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void render(QPainter &painter, QByteArray svg, const QRectF &rect, const QColor &color)
{
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    const double side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    renderer.render(&painter, square);
}

/// Recolours the drawing whenever it is asked for, so that a change of theme needs no new icons.
class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, Tone tone) : m_svg(std::move(svg)), m_tone(tone) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Theme &look = theme(nullptr);
        const QColor color = mode == QIcon::Disabled          ? look.disabledText()
            : state == QIcon::On && m_tone == Tone::Secondary ? look.accent
                                                              : look.tone(m_tone);
        render(*painter, m_svg, rect, color);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect({}, size), mode, state);
        return result;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return m_svg.isEmpty(); }
    QIconEngine *clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_svg;
    Tone m_tone;
};

} // namespace

QIcon icon(QLatin1String name, Tone tone)
{
    QByteArray svg = drawing(name);
    return svg.isEmpty() ? QIcon() : QIcon(new LineIconEngine(std::move(svg), tone));
}

void drawIcon(QPainter &painter, QLatin1String name, const QRectF &rect, const QColor &color)
{
    if (QByteArray svg = drawing(name); !svg.isEmpty())
        render(painter, std::move(svg), rect, color);
}

} // namespace fairlead
