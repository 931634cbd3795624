// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/work_calendar.h"

#include <QTest>
#include <limits>
#include <random>

using namespace fairlead;

namespace {

Day day(const char *iso)
{
    return dayOf(QDate::fromString(QLatin1String(iso), Qt::ISODate));
}

QString iso(Day day)
{
    return dateOf(day).toString(Qt::ISODate);
}

DayOff holiday(const char *isoDate, double off = 1)
{
    return {QDate::fromString(QLatin1String(isoDate), Qt::ISODate), off, QLatin1String(isoDate)};
}

WorkCalendar calendar(std::vector<DayOff> holidays,
                      const WorkCalendar::Week &week = WorkCalendar::mondayToFriday)
{
    auto made = WorkCalendar::create(week, std::move(holidays));
    Q_ASSERT(made);
    return *std::move(made);
}

WorkCalendar lisbon()
{
    return calendar(
        {holiday("2026-10-05"), holiday("2026-12-01"), holiday("2026-12-08"), holiday("2026-12-25")});
}

/// The definitions of C01 taken literally: one day after the other, by QDate.
struct DayByDay {
    WorkCalendar::Week week;
    std::vector<DayOff> holidays;

    double weight(Day day) const
    {
        const QDate date = dateOf(day);
        double off = 0;
        for (const DayOff &each : holidays)
            if (each.date == date)
                off = std::max(off, each.off);
        return week[size_t(date.dayOfWeek() - 1)] * (1 - off);
    }
    bool isWorking(Day day) const { return weight(day) > 0; }
    double count(Day from, Day to) const
    {
        double sum = 0;
        for (Day day = from; day < to; ++day)
            sum += weight(day);
        return sum;
    }
    int workingDays(Day from, Day to) const
    {
        int sum = 0;
        for (Day day = from; day < to; ++day)
            sum += isWorking(day) ? 1 : 0;
        return sum;
    }
    Day add(Day boundary, int n) const
    {
        while (n > 0)
            n -= isWorking(boundary++) ? 1 : 0;
        while (n < 0)
            n += isWorking(--boundary) ? 1 : 0;
        return boundary;
    }
    Day snapForward(Day day) const
    {
        while (!isWorking(day))
            ++day;
        return day;
    }
    Day snapBack(Day day) const
    {
        while (!isWorking(day))
            --day;
        return day;
    }
    Day snapFinish(Day boundary) const { return snapForward(boundary - 1) + 1; }
    Day snapFinishBack(Day boundary) const { return snapBack(boundary - 1) + 1; }
};

DayByDay randomCalendar(std::mt19937 &random)
{
    DayByDay made{{}, {}};
    const double shares[] = {0, 0, 0.5, 1, 1, 1};
    for (double &share : made.week)
        share = shares[random() % 6];
    made.week[random() % 7] = 1;
    const int holidays = int(random() % 60);
    for (int i = 0; i < holidays; ++i) {
        const Day at = day("2026-06-01") + Day(random() % 400);
        made.holidays.push_back({dateOf(at), random() % 3 == 0 ? 0.5 : 1.0, QString()});
    }
    return made;
}

} // namespace

class TestWorkCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quarterHasTheSamplesWorkingDays()
    {
        const Day from = day("2026-10-01"), to = day("2027-01-01");
        QCOMPARE(WorkCalendar().count(from, to), 66.0);
        QCOMPARE(lisbon().count(from, to), 62.0);
        QCOMPARE(
            calendar({holiday("2026-11-11"), holiday("2026-12-24"), holiday("2026-12-25")}).count(from, to),
            63.0);
        QCOMPARE(
            calendar({holiday("2026-10-12"), holiday("2026-12-25"), holiday("2026-12-28")}).count(from, to),
            63.0);
    }

    void lagAndDurationOfTheWorkedExample()
    {
        const WorkCalendar c = lisbon();
        const Day afterSoak = c.add(day("2026-11-26"), 2);
        QCOMPARE(iso(afterSoak), QStringLiteral("2026-11-28"));
        const Day start = c.snapForward(afterSoak);
        QCOMPARE(iso(start), QStringLiteral("2026-11-30"));
        QCOMPARE(iso(c.add(start, 10) - 1), QStringLiteral("2026-12-15"));
    }

    void addingNothingStaysOnAFreeDay()
    {
        const Day saturday = day("2026-11-28");
        QCOMPARE(lisbon().add(saturday, 0), saturday);
    }

    void halfHolidayCountsHalfAndIsStillAWorkingDay()
    {
        const WorkCalendar c = calendar({holiday("2026-12-24", 0.5)});
        const Day eve = day("2026-12-24");
        QCOMPARE(c.weight(eve), 0.5);
        QCOMPARE(c.count(eve, eve + 1), 0.5);
        QVERIFY(c.isWorking(eve));
        QCOMPARE(c.workingDays(eve, eve + 1), 1);
    }

    void holidayOnAWeekendCostsNothing()
    {
        const WorkCalendar c = calendar({holiday("2026-10-03"), holiday("2026-10-04")});
        QCOMPARE(c.count(day("2026-10-01"), day("2026-11-01")), 22.0);
        QCOMPARE(c.holidayName(day("2026-10-03")), QStringLiteral("2026-10-03"));
        QCOMPARE(c.holidayName(day("2026-10-05")), QString());
    }

    void longerOfTwoHolidaysOnOneDateCounts()
    {
        const Day thursday = day("2026-12-24");
        QCOMPARE(calendar({holiday("2026-12-24", 0.5), holiday("2026-12-24")}).weight(thursday), 0.0);
        QCOMPARE(calendar({holiday("2026-12-24"), holiday("2026-12-24", 0.5)}).weight(thursday), 0.0);
    }

    void finishLandsRightAfterAWorkingDay()
    {
        const WorkCalendar c;
        QCOMPARE(iso(c.snapFinish(day("2026-11-28"))), QStringLiteral("2026-11-28")); // Friday was worked
        QCOMPARE(iso(c.snapFinish(day("2026-11-30"))), QStringLiteral("2026-12-01"));
        QCOMPARE(iso(c.snapFinishBack(day("2026-11-30"))), QStringLiteral("2026-11-28"));
    }

    void refusesWhatIsNoCalendar_data()
    {
        QTest::addColumn<double>("monday");
        QTest::addColumn<double>("off");
        QTest::addColumn<bool>("dated");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("no working day") << 0.0 << 1.0 << true;
        QTest::newRow("more than a day") << 1.5 << 1.0 << true;
        QTest::newRow("not a number") << nan << 1.0 << true;
        QTest::newRow("negative holiday") << 1.0 << -0.5 << true;
        QTest::newRow("holiday not a number") << 1.0 << nan << true;
        QTest::newRow("holiday without a date") << 1.0 << 1.0 << false;
    }
    void refusesWhatIsNoCalendar()
    {
        QFETCH(double, monday);
        QFETCH(double, off);
        QFETCH(bool, dated);
        const QDate date = dated ? QDate(2026, 1, 1) : QDate();
        const auto made = WorkCalendar::create({monday, 0, 0, 0, 0, 0, 0}, {{date, off, QString()}});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
        QVERIFY(!made.error().message.isEmpty());
    }

    void agreesWithCountingDayByDay()
    {
        std::mt19937 random(20261001);
        for (int round = 0; round < 120; ++round) {
            const DayByDay slow = randomCalendar(random);
            const WorkCalendar fast = calendar(slow.holidays, slow.week);
            for (int probe = 0; probe < 40; ++probe) {
                // From well before to well after the holidays, so that tables and arithmetic meet.
                const Day from = day("2023-01-01") + Day(random() % 2900);
                const Day to = from + Day(random() % 120);
                const int n = int(random() % 161) - 80;
                QCOMPARE(fast.weight(from), slow.weight(from));
                QCOMPARE(fast.isWorking(from), slow.isWorking(from));
                QCOMPARE(fast.count(from, to), slow.count(from, to));
                QCOMPARE(fast.count(to, from), -slow.count(from, to));
                QCOMPARE(fast.workingDays(from, to), slow.workingDays(from, to));
                QCOMPARE(iso(fast.add(from, n)), iso(slow.add(from, n)));
                QCOMPARE(fast.subtract(from, n), slow.add(from, -n));
                QCOMPARE(fast.snapForward(from), slow.snapForward(from));
                QCOMPARE(fast.snapBack(from), slow.snapBack(from));
                QCOMPARE(fast.snapFinish(from), slow.snapFinish(from));
                QCOMPARE(fast.snapFinishBack(from), slow.snapFinishBack(from));
            }
        }
    }

    void holidaysCenturiesApartAreStillCounted()
    {
        // The table reaches only the middle one; the others are found by search.
        const DayByDay slow{WorkCalendar::mondayToFriday,
                            {holiday("0001-01-01"), holiday("1500-02-01"), holiday("2026-12-25"),
                             holiday("2500-06-01"), holiday("9999-12-31")}};
        const WorkCalendar fast = calendar(slow.holidays);
        for (const DayOff &each : slow.holidays) {
            for (Day from = dayOf(each.date) - 8; from < dayOf(each.date) + 8; ++from) {
                QCOMPARE(fast.isWorking(from), slow.isWorking(from));
                for (int n = -9; n <= 9; ++n)
                    QCOMPARE(fast.add(from, n), slow.add(from, n));
            }
        }
    }

    void farDatesAnswerAtOnceAndNeverOverflow()
    {
        const WorkCalendar c = calendar({holiday("2026-12-25"), holiday("9999-12-31")});
        QCOMPARE(iso(c.add(day("9999-12-30"), 1)), QStringLiteral("9999-12-31"));
        QCOMPARE(c.snapForward(day("9999-12-31")), day("9999-12-31") + 3); // Friday, so on to Monday
        const WorkCalendar sundays = calendar({}, {0, 0, 0, 0, 0, 0, 1});
        QCOMPARE(sundays.add(0, std::numeric_limits<int>::max()), farFuture + 1);
        QVERIFY(sundays.add(0, -std::numeric_limits<int>::max()) >= farPast);
        QCOMPARE(dayOf(QDate::fromJulianDay(500'000'000'000)), farFuture);
    }

    void copiesAreEqualAndDifferentHolidaysAreNot()
    {
        const WorkCalendar c = lisbon();
        const WorkCalendar copy = c;
        QVERIFY(copy == c);
        QVERIFY(lisbon() == c);
        QVERIFY(!(WorkCalendar() == c));
    }
};

QTEST_GUILESS_MAIN(TestWorkCalendar)
#include "tst_work_calendar.moc"
