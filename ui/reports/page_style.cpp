// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_style.h"

#include "ui/kit/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace fairlead {

namespace {

bool hasEqualDigits(const QString &family)
{
    QFont font(family);
    font.setPixelSize(200);
    font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - zero) > 1)
            return false;
    }
    return true;
}

/// Qt 6.4 cannot ask a font for its tabular figures, so a family is taken that has them anyway.
QString familyForFigures(const QString &preferred)
{
    const QStringList known = QFontDatabase::families();
    for (const QString &family : {preferred, QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                  QStringLiteral("Liberation Sans")}) {
        if (known.contains(family) && hasEqualDigits(family))
            return family;
    }
    return preferred;
}

} // namespace

PageStyle::PageStyle(ReportLanguage language) : notation(language)
{
    const Theme theme = lightTheme();
    ground = theme.ground;
    surface = theme.surface;
    line = theme.line;
    text = theme.text;
    secondary = theme.textSecondary;
    accent = theme.accent;
    error = theme.error;
    warning = theme.warning;
    good = theme.good;
    series = theme.series;
    family = familyForFigures(theme.family);
}

QFont PageStyle::font(double points, bool strong) const
{
    QFont font(family);
    font.setPixelSize(int(std::lround(page::pt(points))));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    // Spacing too small to see switches ligatures off: a search for “figures” must find it in the PDF.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

QColor PageStyle::tone(ReportTone tone) const
{
    switch (tone) {
    case ReportTone::Quiet:
        return secondary;
    case ReportTone::Alarm:
        return error;
    case ReportTone::Warning:
        return warning;
    case ReportTone::Good:
        return good;
    case ReportTone::Normal:
    case ReportTone::Strong:
        break;
    }
    return text;
}

double PageStyle::lineHeight(const QFont &font)
{
    return std::ceil(font.pixelSize() * 1.36);
}

QStringList PageStyle::wrapped(const QString &text, const QFont &font, double width)
{
    QStringList lines;
    for (const QString &part : text.split(u'\n')) {
        if (QFontMetricsF(font).horizontalAdvance(part) <= width) {
            lines << part;
            continue;
        }
        QTextLayout layout(part, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            lines << part.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
    }
    if (lines.isEmpty())
        lines << QString();
    return lines;
}

double PageStyle::widthOf(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void PageStyle::draw(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
                     const QColor &color, Qt::Alignment alignment) const
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(font);
    const QString shown = metrics.horizontalAdvance(text) <= box.width() + 1
        ? text
        : metrics.elidedText(text, Qt::ElideRight, box.width());
    const double width = metrics.horizontalAdvance(shown);
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x = box.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = box.center().x() - width / 2;
    double baseline = box.center().y() + metrics.capHeight() / 2;
    if (alignment & Qt::AlignTop)
        baseline = box.top() + metrics.ascent();
    else if (alignment & Qt::AlignBottom)
        baseline = box.bottom() - metrics.descent();
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(x, baseline), shown);
}

void PageStyle::drawLines(QPainter &painter, const QRectF &box, const QStringList &lines, const QFont &font,
                          const QColor &color, Qt::Alignment alignment) const
{
    const QFontMetricsF metrics(font);
    const double height = lineHeight(font);
    painter.setFont(font);
    painter.setPen(color);
    double y = box.top() + (height - metrics.height()) / 2 + metrics.ascent();
    for (const QString &line : lines) {
        const double width = metrics.horizontalAdvance(line);
        const double x = alignment & Qt::AlignRight ? box.right() - width
            : alignment & Qt::AlignHCenter          ? box.center().x() - width / 2
                                                    : box.left();
        if (!line.isEmpty())
            painter.drawText(QPointF(x, y), line);
        y += height;
    }
}

void PageStyle::rule(QPainter &painter, QPointF from, QPointF to, const QColor &color, double points,
                     Qt::PenStyle pen) const
{
    painter.setPen(QPen(color, page::pt(points), pen, Qt::FlatCap));
    painter.drawLine(from, to);
}

void PageStyle::diamond(QPainter &painter, QPointF centre, double radius, const QColor &color,
                        bool filled) const
{
    const QPolygonF shape{{centre + QPointF(0, -radius), centre + QPointF(radius, 0),
                           centre + QPointF(0, radius), centre + QPointF(-radius, 0)}};
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, page::pt(0.8)));
    painter.setBrush(filled ? color : ground);
    painter.drawPolygon(shape);
}

} // namespace fairlead
