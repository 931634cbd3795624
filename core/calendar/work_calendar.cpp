// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

/// A calendar is tabulated from this long before its first holiday to this long after its last,
/// and never further from the middle one than the reach: a stray holiday in the year 9999 costs
/// no memory.
constexpr Day daysAhead = 366;
constexpr Day daysAfter = 4 * 366;
constexpr Day reach = 20 * 366;

/// Whole weeks and weekday (Monday 0) of a day; Julian day 0 was a Monday.
constexpr Day weekOf(Day day)
{
    return day >= 0 ? day / 7 : -((6 - day) / 7);
}

constexpr size_t weekdayOf(Day day)
{
    return size_t(day - weekOf(day) * 7);
}

bool isShare(double value)
{
    return value >= 0 && value <= 1; // false for NaN
}

} // namespace

Day dayOf(QDate date)
{
    return Day(std::clamp<qint64>(date.toJulianDay(), farPast, farFuture));
}

QDate dateOf(Day day)
{
    return QDate::fromJulianDay(day);
}

WorkCalendar::WorkCalendar() : m_table(makeTable(mondayToFriday, {})) { }

Result<WorkCalendar> WorkCalendar::create(const Week &week, std::vector<DayOff> holidays)
{
    if (!std::ranges::all_of(week, isShare))
        return fail(
            Error::invalid(Text::tr("The share of a weekday that is worked must be between 0 and 1.")));
    if (std::ranges::all_of(week, [](double share) { return share == 0; }))
        return fail(Error::invalid(Text::tr("A calendar needs at least one working day a week.")));
    for (const DayOff &holiday : holidays) {
        if (!holiday.date.isValid())
            return fail(Error::invalid(Text::tr("The holiday “%1” has no date.").arg(holiday.name)));
        if (!isShare(holiday.off))
            return fail(Error::invalid(
                Text::tr("The free share of the holiday “%1” must be between 0 and 1.").arg(holiday.name)));
    }
    return WorkCalendar(makeTable(week, std::move(holidays)));
}

std::shared_ptr<const WorkCalendar::Table> WorkCalendar::makeTable(const Week &week,
                                                                   std::vector<DayOff> holidays)
{
    auto table = std::make_shared<Table>();
    table->week = week;
    for (size_t weekday = 0; weekday < 7; ++weekday) {
        if (week[weekday] > 0)
            table->offsetOfWorkDay[size_t(table->daysBefore[weekday])] = Day(weekday);
        table->daysBefore[weekday + 1] = table->daysBefore[weekday] + (week[weekday] > 0 ? 1 : 0);
        table->weightBefore[weekday + 1] = table->weightBefore[weekday] + week[weekday];
    }

    std::ranges::stable_sort(holidays, {}, &DayOff::date);
    for (const DayOff &holiday : holidays) {
        const Day day = dayOf(holiday.date);
        const double lost = week[weekdayOf(day)] * holiday.off;
        if (lost <= 0)
            continue;
        auto &exceptions = table->exceptions;
        if (!exceptions.empty() && exceptions.back().day == day)
            exceptions.back().lost = std::max(exceptions.back().lost, lost);
        else
            exceptions.push_back({day, lost, 0});
    }
    double lost = 0;
    for (Exception &exception : table->exceptions) {
        exception.lostBefore = lost;
        lost += exception.lost;
        if (exception.lost < week[weekdayOf(exception.day)])
            continue;
        table->freeIndex.push_back(table->weekdaysBefore(exception.day) - qint64(table->freeDays.size()));
        table->freeDays.push_back(exception.day);
    }
    table->holidays = std::move(holidays);
    tabulate(*table);
    return table;
}

void WorkCalendar::tabulate(Table &table)
{
    if (table.freeDays.empty())
        return; // the weekly pattern alone is arithmetic
    const Day middle = table.freeDays[table.freeDays.size() / 2];
    const Day first = std::max(table.freeDays.front() - daysAhead, middle - reach);
    const Day last = std::min(table.freeDays.back() + daysAfter, middle + reach);

    std::vector<qint32> indexByDay;
    std::vector<Day> dayByIndex;
    indexByDay.reserve(size_t(last - first) + 1);
    dayByIndex.reserve(size_t(last - first) + 1);
    qint32 index = table.indexFar(first);
    table.firstIndex = index;
    auto free = std::ranges::lower_bound(table.freeDays, first);
    for (Day day = first; day <= last; ++day) {
        indexByDay.push_back(index);
        const bool isFree = free != table.freeDays.end() && *free == day;
        if (isFree)
            ++free;
        if (isFree || table.week[weekdayOf(day)] <= 0)
            continue;
        dayByIndex.push_back(day);
        ++index;
    }
    table.firstDay = first;
    table.indexByDay = std::move(indexByDay);
    table.dayByIndex = std::move(dayByIndex);
}

qint64 WorkCalendar::Table::weekdaysBefore(Day day) const
{
    return qint64(weekOf(day)) * daysBefore[7] + daysBefore[weekdayOf(day)];
}

qint32 WorkCalendar::Table::indexFar(Day day) const
{
    const Day known = std::clamp(day, farPast, farFuture);
    const auto free = std::ranges::lower_bound(freeDays, known) - freeDays.begin();
    return qint32(weekdaysBefore(known) - free);
}

Day WorkCalendar::Table::workDayFar(qint64 index) const
{
    // The working day number `index` comes after every free day with at most that many before it.
    const qint64 skipped = std::ranges::upper_bound(freeIndex, index) - freeIndex.begin();
    const qint64 weekdays = index + skipped;
    const qint64 perWeek = daysBefore[7];
    const qint64 weeks = weekdays >= 0 ? weekdays / perWeek : -((perWeek - 1 - weekdays) / perWeek);
    const qint64 day = weeks * 7 + offsetOfWorkDay[size_t(weekdays - weeks * perWeek)];
    return Day(std::clamp<qint64>(day, farPast, farFuture));
}

double WorkCalendar::weight(Day day) const
{
    const double usual = m_table->week[weekdayOf(day)];
    const auto found = std::ranges::lower_bound(m_table->exceptions, day, {}, &Exception::day);
    return found != m_table->exceptions.end() && found->day == day ? usual - found->lost : usual;
}

double WorkCalendar::weightBefore(Day day) const
{
    const Table &table = *m_table;
    const double usual = weekOf(day) * table.weightBefore[7] + table.weightBefore[weekdayOf(day)];
    const auto next = std::ranges::lower_bound(table.exceptions, day, {}, &Exception::day);
    if (next == table.exceptions.begin())
        return usual;
    const Exception &last = *std::prev(next);
    return usual - last.lostBefore - last.lost;
}

QString WorkCalendar::holidayName(Day day) const
{
    const auto found = std::ranges::lower_bound(m_table->holidays, dateOf(day), {}, &DayOff::date);
    return found != m_table->holidays.end() && found->date == dateOf(day) ? found->name : QString();
}

bool WorkCalendar::operator==(const WorkCalendar &other) const
{
    return m_table == other.m_table
        || (m_table->week == other.m_table->week && m_table->holidays == other.m_table->holidays);
}

} // namespace fairlead
