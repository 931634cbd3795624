// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>
#include <array>
#include <memory>
#include <span>
#include <vector>

namespace fairlead {

/// A day as its Julian day number, or the boundary at which that day begins: work of three days
/// that starts on Monday occupies [Monday, Thursday). Calculations use this, never QDate.
using Day = qint32;

/// Days beyond these are clamped to them (about 270,000 years away), so arithmetic never overflows.
inline constexpr Day farPast = -100'000'000;
inline constexpr Day farFuture = 100'000'000;

/// The number of a valid date, clamped to farPast..farFuture.
Day dayOf(QDate date);
/// The date of a day number.
QDate dateOf(Day day);

/// A day off, or a part of one.
struct DayOff {
    QDate date;
    double off = 1; ///< share of the day that is free, 0 to 1
    QString name;

    bool operator==(const DayOff &) const = default;
};

/// Working-day arithmetic (C01) of one calendar: a weekly pattern and holidays. A value that is
/// cheap to copy. Every question is answered in constant time near the holidays and in
/// O(log holidays) anywhere else; memory grows with the number of holidays only.
///
/// `weight` is the share of a day that is worked. For scheduling, any day with weight > 0 is a
/// working day; "working days" below counts those, while `count` sums the weights.
class WorkCalendar {
public:
    /// Share of each weekday that is worked, Monday first, 0 to 1.
    using Week = std::array<double, 7>;
    static constexpr Week mondayToFriday{1, 1, 1, 1, 1, 0, 0};

    /// Monday to Friday without holidays.
    WorkCalendar();

    /// Error::Invalid: a share outside 0..1, a holiday without a date, a week without a working
    /// day. Of two holidays on one date the longer counts.
    static Result<WorkCalendar> create(const Week &week, std::vector<DayOff> holidays);

    const Week &week() const { return m_table->week; }
    /// In order of their dates, as given; also those on free weekdays.
    const std::vector<DayOff> &holidays() const { return m_table->holidays; }
    /// The name of the holiday on this day; empty where there is none.
    QString holidayName(Day day) const;

    /// W(day): the share of the day that is worked, 0 to 1.
    double weight(Day day) const;
    bool isWorking(Day day) const { return index(day + 1) != index(day); }

    /// Sum of the weights over [from, to); negative where `to` is before `from`.
    double count(Day from, Day to) const { return weightBefore(to) - weightBefore(from); }
    /// Number of working days in [from, to); negative where `to` is before `from`.
    int workingDays(Day from, Day to) const { return index(to) - index(from); }

    /// The first boundary with `n` working days behind it since `boundary`; `n` < 0 goes back.
    Day add(Day boundary, int n) const
    {
        if (n > 0)
            return workDay(qint64(index(boundary)) + n - 1) + 1;
        return n == 0 ? boundary : workDay(qint64(index(boundary)) + n);
    }
    /// The last boundary with `n` working days between it and `boundary`; `n` < 0 goes forward.
    Day subtract(Day boundary, int n) const { return add(boundary, -n); }

    /// The day itself if it is a working day, else the next one: where a start lands.
    Day snapForward(Day day) const { return workDay(index(day)); }
    /// The day itself if it is a working day, else the one before.
    Day snapBack(Day day) const { return workDay(qint64(index(day + 1)) - 1); }
    /// The first boundary not before this one that ends a working day: where a finish lands.
    Day snapFinish(Day boundary) const { return workDay(index(boundary - 1)) + 1; }
    /// The last boundary not after this one that ends a working day.
    Day snapFinishBack(Day boundary) const { return workDay(qint64(index(boundary)) - 1) + 1; }

    /// Same week and holidays.
    bool operator==(const WorkCalendar &other) const;

private:
    struct Table;
    explicit WorkCalendar(std::shared_ptr<const Table> table) : m_table(std::move(table)) { }
    static std::shared_ptr<const Table> makeTable(const Week &week, std::vector<DayOff> holidays);
    static void tabulate(Table &table);

    /// Working days before `day`, counted from an arbitrary origin.
    qint32 index(Day day) const
    {
        const quint32 offset = quint32(day) - quint32(m_table->firstDay);
        return offset < m_table->indexByDay.size() ? m_table->indexByDay[offset] : m_table->indexFar(day);
    }
    /// The working day that has `index` working days before it.
    Day workDay(qint64 index) const
    {
        const quint64 offset = quint64(index - m_table->firstIndex);
        return offset < m_table->dayByIndex.size() ? m_table->dayByIndex[offset] : m_table->workDayFar(index);
    }
    double weightBefore(Day day) const;

    /// A holiday that takes something from a day that would be worked.
    struct Exception {
        Day day;
        double lost;       ///< weight taken from the day
        double lostBefore; ///< by all earlier exceptions
    };

    struct Table {
        Week week{};
        std::vector<DayOff> holidays;
        std::vector<Exception> exceptions; ///< by day, unique
        std::vector<Day> freeDays;         ///< exceptions that leave nothing of the day
        std::vector<qint64> freeIndex;     ///< working days before each of freeDays

        std::array<qint32, 8> daysBefore{};   ///< working weekdays before each weekday
        std::array<double, 8> weightBefore{}; ///< weight of the weekdays before each weekday
        std::array<Day, 7> offsetOfWorkDay{}; ///< weekday of the n-th working weekday

        Day firstDay = 0; ///< of the tabulated stretch around the holidays
        qint64 firstIndex = 0;
        std::vector<qint32> indexByDay;
        std::vector<Day> dayByIndex;

        qint32 indexFar(Day day) const;
        Day workDayFar(qint64 index) const;
        qint64 weekdaysBefore(Day day) const;
    };

    std::shared_ptr<const Table> m_table;
};

} // namespace fairlead
