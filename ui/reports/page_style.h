// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

class QPainter;

namespace fairlead {

/// Paper that reports are laid out for.
enum class Paper { A4, Letter };

/// Pages are laid out in dots of 1/1200 inch, so that whole font sizes are exact and a preview only scales.
namespace page {
inline constexpr double dotsPerInch = 1200;
constexpr double mm(double millimetres)
{
    return millimetres * dotsPerInch / 25.4;
}
constexpr double pt(double points)
{
    return points * dotsPerInch / 72;
}
} // namespace page

/// Colours and fonts of paper: the light values of the theme, whatever the window shows.
struct PageStyle {
    explicit PageStyle(ReportLanguage language = ReportLanguage::EnglishUk);

    QColor ground, surface, line, text, secondary, accent, error, warning, good;
    std::array<QColor, 7> series;
    Notation notation; ///< of what the painters write themselves
    QString family;    ///< a sans font whose digits are equally wide, so that figures line up

    QFont font(double points, bool strong = false) const;
    QColor tone(ReportTone tone) const;
    bool isStrong(ReportTone tone) const { return tone != ReportTone::Normal && tone != ReportTone::Quiet; }

    static double lineHeight(const QFont &font);
    /// Lines that fit the width; long words are broken. At least one line.
    static QStringList wrapped(const QString &text, const QFont &font, double width);
    static double widthOf(const QString &text, const QFont &font);

    /// One line in a box, cut with "…" where it is too long.
    void draw(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
              const QColor &color, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter) const;
    /// Lines from the top of the box, not cut.
    void drawLines(QPainter &painter, const QRectF &box, const QStringList &lines, const QFont &font,
                   const QColor &color, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// A straight line, `points` thick.
    void rule(QPainter &painter, QPointF from, QPointF to, const QColor &color, double points = 0.5,
              Qt::PenStyle pen = Qt::SolidLine) const;
    /// A filled diamond or its outline.
    void diamond(QPainter &painter, QPointF centre, double radius, const QColor &color, bool filled) const;
};

} // namespace fairlead
