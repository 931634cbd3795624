// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/figures.h"

#include <QKeyEvent>
#include <QPainter>

namespace fairlead {

namespace {

double digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

double advance(const QFontMetrics &metrics, QChar letter, double digit)
{
    return letter.isDigit() ? digit : double(metrics.horizontalAdvance(letter));
}

} // namespace

bool asksWhy(const QKeyEvent &event)
{
    return event.key() == Qt::Key_W && event.modifiers() == Qt::AltModifier;
}

QString figure(double value, int decimals, const QLocale &locale)
{
    QString text = locale.toString(std::abs(value), 'f', decimals);
    const QString mark = locale.decimalPoint();
    if (decimals > 0 && text.contains(mark)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(mark))
            text.chop(mark.size());
    }
    const bool zero = std::all_of(text.begin(), text.end(),
                                  [](QChar letter) { return !letter.isDigit() || letter.digitValue() == 0; });
    return value < 0 && !zero ? QString(QChar(0x2212) % text) : text;
}

double tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const double digit = digitWidth(metrics);
    double width = 0;
    for (const QChar letter : text)
        width += advance(metrics, letter, digit);
    return width;
}

void drawAtMark(QPainter &painter, double markX, double baseline, const QString &text, const QLocale &locale)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const double digit = digitWidth(metrics);
    const qsizetype found = text.indexOf(locale.decimalPoint());
    double x = markX - tabularWidth(metrics, found < 0 ? text : text.left(found));
    for (const QChar letter : text) {
        const double room = advance(metrics, letter, digit);
        const double inset = (room - metrics.horizontalAdvance(letter)) / 2;
        painter.drawText(QPointF(x + inset, baseline), QString(letter));
        x += room;
    }
}

double roomAfterMark(const QFontMetrics &metrics, int decimals, const QLocale &locale)
{
    return decimals <= 0 ? 0.0
                         : metrics.horizontalAdvance(locale.decimalPoint()) + decimals * digitWidth(metrics);
}

} // namespace fairlead
