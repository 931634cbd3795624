// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/locale_dates.h"
#include "core/exchange/quick_entry.h"

#include <QRegularExpression>

namespace fairlead {

namespace {

/// A day as it was typed: what is missing is 0.
struct TypedDay {
    int day = 0;
    int month = 0;
    int year = 0;
};

/// The date of the year in which it lies nearest to `asOf`.
QDate nearest(const TypedDay &typed, QDate asOf)
{
    if (typed.year != 0)
        return QDate(typed.year, typed.month, typed.day);
    QDate best;
    for (const int year : {asOf.year() - 1, asOf.year(), asOf.year() + 1}) {
        const QDate date(year, typed.month, typed.day);
        if (date.isValid() && (!best.isValid() || std::abs(asOf.daysTo(date)) < std::abs(asOf.daysTo(best))))
            best = date;
    }
    return best;
}

std::optional<TypedDay> typedDay(const QString &text)
{
    static const QRegularExpression inWords(
        QStringLiteral("^(\\d{1,2})\\.?(?:\\s+(\\p{L}+)\\.?)?(?:\\s+(\\d{4}))?$"));
    static const QRegularExpression withDots(QStringLiteral("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?$"));
    const QString trimmed = text.trimmed();
    if (const auto match = withDots.match(trimmed); match.hasMatch())
        return TypedDay{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = inWords.match(trimmed); match.hasMatch()) {
        const int month = match.captured(2).isEmpty() ? 0 : monthNumber(match.captured(2));
        if (match.captured(2).isEmpty() || month != 0)
            return TypedDay{match.captured(1).toInt(), month, match.captured(3).toInt()};
        return {};
    }
    if (const auto date = parseDate(trimmed, DateOrder::DayMonthYear); date && date->isValid())
        return TypedDay{date->day(), date->month(), date->year()};
    return {};
}

Error notUnderstood(const QString &text)
{
    return Error::malformed(
        Text::tr("“%1” is not read as days; write them like 12–16 Oct or 2026-10-12..2026-10-16.").arg(text));
}

} // namespace

Result<std::pair<QDate, QDate>> parseDayRange(const QString &text, QDate asOf)
{
    // A hyphen parts two days where it cannot be part of an ISO date.
    static const QRegularExpression between(
        QStringLiteral("\\s*(?:–|—|\\.\\.+|…|\\s-\\s|(?<=^\\d)-(?=\\d{1,2}\\b)|(?<=^\\d\\d)-(?=\\d{1,2}\\b(?!"
                       "-))|\\bto\\b|\\bbis\\b)\\s*"));
    const QStringList parts = text.simplified().split(between, Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2)
        return fail(notUnderstood(text));
    auto first = typedDay(parts.first());
    auto last = typedDay(parts.last());
    if (!first || !last)
        return fail(notUnderstood(text));
    if (first->month == 0)
        first->month = last->month;
    if (first->year == 0 && last->year != 0 && first->month <= last->month)
        first->year = last->year;
    if (last->month == 0)
        return fail(notUnderstood(text));
    QDate from = nearest(*first, asOf);
    QDate to = nearest(*last, asOf);
    if (from.isValid() && to.isValid() && to < from && last->year == 0 && first->month > last->month)
        to = to.addYears(1); // "28 Dec – 3 Jan"
    if (!from.isValid() || !to.isValid() || to < from || from.daysTo(to) > 366)
        return fail(notUnderstood(text));
    return std::pair(from, to);
}

} // namespace fairlead
