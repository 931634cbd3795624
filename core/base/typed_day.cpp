// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_day.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

int monthNamed(const QString &word, const QLocale &locale)
{
    const QString wanted = word.toLower().remove(u'.');
    for (const QLocale &language : {locale, QLocale::c()})
        for (int month = 1; wanted.size() >= 3 && month <= 12; ++month)
            for (const QString &name : {language.monthName(month, QLocale::LongFormat),
                                        language.monthName(month, QLocale::ShortFormat)})
                if (name.toLower().remove(u'.').startsWith(wanted))
                    return month;
    return 0;
}

QDate nearest(int month, int day, QDate today)
{
    QDate best;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const QDate date(year, month, day);
        if (date.isValid()
            && (!best.isValid() || std::abs(today.daysTo(date)) < std::abs(today.daysTo(best))))
            best = date;
    }
    return best;
}

QDate completed(int year, int month, int day, QDate today)
{
    if (year <= 0)
        return nearest(month, day, today);
    return {year < 100 ? 2000 + year : year, month, day};
}

/// 1 Monday … 7 Sunday; 0: none is named so.
int dayNamed(const QString &word, const QLocale &locale)
{
    const QString wanted = word.toLower().remove(u'.');
    for (const QLocale &language : {locale, QLocale::c()})
        for (int day = 1; wanted.size() >= 2 && day <= 7; ++day)
            if (language.dayName(day, QLocale::LongFormat).toLower().startsWith(wanted))
                return day;
    return 0;
}

} // namespace

bool writesMonthFirst(const QLocale &locale)
{
    const QString order = locale.dateFormat(QLocale::ShortFormat);
    return order.indexOf(u'M') < order.indexOf(u'd');
}

QDate typedDay(const QString &text, QDate today, const QLocale &locale)
{
    static const QRegularExpression relative(QStringLiteral("^([+\\-\\x{2212}])\\s*(\\d{1,4})$"));
    static const QRegularExpression dayMonth(
        QStringLiteral("^(\\d{1,2})\\.?\\s*(\\p{L}+)\\.?,?\\s*(\\d{2,4})?$"));
    static const QRegularExpression monthDay(
        QStringLiteral("^(\\p{L}+)\\.?\\s*(\\d{1,2})(?:,?\\s+(\\d{2,4}))?$"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{2,4})?)?$"));
    const QString words = text.trimmed();
    if (const QDate iso = QDate::fromString(words, Qt::ISODate); iso.isValid())
        return iso;
    if (const auto match = relative.match(words); match.hasMatch())
        return today.addDays(match.captured(1) == u'+' ? match.captured(2).toInt()
                                                       : -match.captured(2).toInt());
    if (const auto match = dayMonth.match(words); match.hasMatch())
        if (const int month = monthNamed(match.captured(2), locale))
            return completed(match.captured(3).toInt(), month, match.captured(1).toInt(), today);
    if (const auto match = monthDay.match(words); match.hasMatch())
        if (const int month = monthNamed(match.captured(1), locale))
            return completed(match.captured(3).toInt(), month, match.captured(2).toInt(), today);
    if (const auto match = numbers.match(words); match.hasMatch()) {
        const bool swapped = writesMonthFirst(locale) && words.contains(u'/');
        return completed(match.captured(3).toInt(), match.captured(swapped ? 1 : 2).toInt(),
                         match.captured(swapped ? 2 : 1).toInt(), today);
    }
    if (const int weekday = dayNamed(words, locale))
        return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1);
    return locale.toDate(words, QLocale::ShortFormat);
}

} // namespace fairlead
