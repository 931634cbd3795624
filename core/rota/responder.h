// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/org/person.h"

#include <QTimeZone>
#include <set>
#include <vector>

namespace fairlead {

/// What is known of somebody who can be on duty: plain facts, so that calculations need no workspace.
struct Responder {
    Id<Person> person;
    QString key;
    QTimeZone zone; ///< invalid: UTC
    Id<Site> site;
    bool isEligible = true;
    QDate start; ///< first day of employment; invalid: long ago
    QDate end;   ///< last, inclusive; invalid: stays
    WorkWeek week;
    std::set<QDate> holidays;                   ///< whole days off of the site
    std::vector<std::pair<QDate, QDate>> leave; ///< both ends inclusive

    bool isEmployed(QDate from, QDate to) const
    {
        return (!start.isValid() || start <= from) && (!end.isValid() || end >= to);
    }
    /// Worked by pattern, on a day that is no public holiday.
    bool works(QDate day) const
    {
        return !week.days[size_t(day.dayOfWeek() - 1)].isZero() && !holidays.contains(day);
    }
    bool isAway(QDate day) const
    {
        for (const auto &[from, to] : leave) {
            if (from <= day && day <= to)
                return true;
        }
        return false;
    }
    /// Working days of [from, to] on leave.
    int daysAway(QDate from, QDate to) const
    {
        int days = 0;
        for (QDate day = from; day <= to; day = day.addDays(1))
            days += works(day) && isAway(day) ? 1 : 0;
        return days;
    }
};

/// Working days away in a week from which on nobody is put on duty in it (C19).
inline constexpr int daysAwayThatExcuse = 3;

} // namespace fairlead
