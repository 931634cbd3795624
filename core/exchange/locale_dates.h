// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <optional>

namespace fairlead {

/// Which of three numbers is the day. Dates with a year of four digits in front, with a word for the month or
/// with dots (31.12.2026) are read the same under every order.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

/// "day/month/year", translated, for a question to the user.
QString dateOrderName(DateOrder order);

/// What a column of dates says about its order.
struct DateOrderVerdict {
    enum class Kind {
        NoDates,     ///< nothing that looks like a date
        Decided,     ///< one order reads every date; also when the order does not matter
        Ambiguous,   ///< several orders read every date (03/04/2026): ask once
        Conflicting, ///< no order reads every date (13/01/2026 beside 01/13/2026)
    };
    Kind kind = Kind::NoDates;
    DateOrder order = DateOrder::YearMonthDay; ///< what to propose; final only when Decided
    QList<DateOrder> candidates;               ///< the orders to choose from when Ambiguous or Conflicting
    QString example;                           ///< a value on which the candidates differ
    qsizetype dates = 0;
    qsizetype unreadable = 0; ///< non-empty values that are a date under no order
    QString firstUnreadable;
};

/// Looks at a sample of one column (all of it is fine: linear). Empty values are passed over.
DateOrderVerdict decideDateOrder(const QStringList &sample);

/// First and last year that a file may name.
inline constexpr int firstAcceptedYear = 1990;
inline constexpr int lastAcceptedYear = 2100;

/// The calendar date in `text`, an invalid date where it is empty. Reads ISO (also with time and zone, of
/// which only the date as written is taken), `22/Sep/25 9:26 AM`, `29/июл/26 09:59`, `Mon Feb 06 2023
/// 05:00:00 GMT+0000 (GMT)`, `5 de enero de 2026`, `12. März 2026`, 31.12.26, 20260131; months in en, de, fr,
/// es, pt, pl, ru. Years of two digits are 1990 to 2089. Malformed, naming the text, for anything else, for
/// days that do not exist and for years outside 1990–2100.
Result<QDate> parseDate(const QString &text, DateOrder order);

/// 1 to 12 for a month's name or its abbreviation (three letters or more) in one of the seven languages, else
/// 0.
int monthNumber(const QString &word);

} // namespace fairlead
