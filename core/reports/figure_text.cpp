// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure_text.h"

#include <algorithm>
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

/// English names of months do not depend on the version of Qt's tables: "Sep", not "Sept".
QLocale localeOf(ReportLanguage language)
{
    return language == ReportLanguage::German ? QLocale(QLocale::German, QLocale::Germany) : QLocale::c();
}

} // namespace

Notation::Notation(ReportLanguage language) : m_locale(localeOf(language))
{
    switch (language) {
    case ReportLanguage::EnglishUk:
        m_day = QStringLiteral("d MMM");
        m_date = QStringLiteral("d MMM yyyy");
        break;
    case ReportLanguage::EnglishUs:
        m_day = QStringLiteral("MMM d");
        m_date = QStringLiteral("MMM d, yyyy");
        break;
    case ReportLanguage::German:
        m_day = QStringLiteral("dd.MM.");
        m_date = QStringLiteral("dd.MM.yyyy");
        break;
    }
}

QString Notation::figure(double value, int decimals) const
{
    if (!std::isfinite(value))
        return none;
    return withMinus(QString::number(value, 'f', decimals)).replace(u'.', m_locale.decimalPoint());
}

QString Notation::brief(double value, int decimals) const
{
    QString text = figure(value, decimals);
    const QString point = m_locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

QString Notation::percent(double ratio, int decimals) const
{
    if (!std::isfinite(ratio))
        return none;
    return figure(ratio * 100, decimals) + noBreakSpace + u'%';
}

QString Notation::day(QDate date, int year) const
{
    if (!date.isValid())
        return none;
    return m_locale.toString(date, date.year() == year ? m_day : m_date).replace(u' ', noBreakSpace);
}

QString Notation::date(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, m_date).replace(u' ', noBreakSpace) : none;
}

QString Notation::stamp(const QDateTime &at) const
{
    const QDateTime utc = at.toUTC();
    return utc.isValid() ? QString(date(utc.date()) + u' ' + utc.time().toString(QStringLiteral("HH:mm"))
                                   + QStringLiteral(" UTC"))
                         : none;
}

QString Notation::month(int month, QLocale::FormatType form) const
{
    return m_locale.standaloneMonthName(month, form);
}

QString signedText(int value)
{
    const QString text = withMinus(QString::number(value));
    return value > 0 ? QString(u'+' + text) : text;
}

} // namespace fairlead
