// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"

#include <QLocale>
#include <cmath>

namespace fairlead {

namespace {

const QString none = QStringLiteral("–");
const QChar noBreakSpace(0x00A0);

QString withMinus(QString text)
{
    if (!text.startsWith(u'-'))
        return text;
    text.remove(0, 1);
    const bool isZero =
        std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return isZero ? text : QString(QChar(0x2212) + text);
}

} // namespace

QString figureText(double value, int decimals)
{
    return std::isfinite(value) ? withMinus(QString::number(value, 'f', decimals)) : none;
}

QString shortFigure(double value, int decimals)
{
    QString text = figureText(value, decimals);
    if (!text.contains(u'.'))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString percentText(double ratio, int decimals)
{
    if (!std::isfinite(ratio))
        return none;
    return figureText(ratio * 100, decimals) + noBreakSpace + u'%';
}

QString signedText(int value)
{
    const QString text = figureText(value, 0);
    return value > 0 ? QString(u'+' + text) : text;
}

QString dayText(QDate date, int year)
{
    if (!date.isValid())
        return none;
    QString text = QLocale::c().toString(date, date.year() == year ? u"d MMM" : u"d MMM yyyy");
    return text.replace(u' ', noBreakSpace);
}

QString dateText(QDate date)
{
    return date.isValid() ? QLocale::c().toString(date, u"d MMM yyyy").replace(u' ', noBreakSpace) : none;
}

} // namespace fairlead
