// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_reader.h"

#include <QFile>
#include <QTest>

using namespace fairlead;

namespace {

CalendarWindow window(QDate from = QDate(2026, 1, 1), QDate to = QDate(2026, 12, 31))
{
    CalendarWindow result;
    result.from = from;
    result.to = to;
    return result;
}

Result<CalendarFile> read(const QByteArray &text, const CalendarWindow &wanted = window())
{
    NoProgress progress;
    return readCalendar(text, wanted, {}, progress);
}

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &properties)
{
    return "BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Leave\r\n" + properties + "END:VEVENT\r\n";
}

QString message(const Result<CalendarFile> &result)
{
    return result ? QStringLiteral("read") : result.error().message;
}

QStringList days(const Result<CalendarFile> &file)
{
    QStringList all;
    for (const CalendarEvent &e : file->events)
        all.append(e.from == e.to ? e.from.toString(Qt::ISODate)
                                  : e.from.toString(Qt::ISODate) + u'/' + e.to.toString(Qt::ISODate));
    return all;
}

bool hasNote(const CalendarFile &file, const QString &part)
{
    return std::any_of(file.notes.begin(), file.notes.end(),
                       [&](const ReadNote &note) { return note.text.contains(part); });
}

} // namespace

Q_DECLARE_METATYPE(fairlead::CalendarWindow)

class TestIcalendarReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeDaysEndExclusively_data();
    void wholeDaysEndExclusively();
    void timedEventsTakeHalfDays_data();
    void timedEventsTakeHalfDays();
    void laysOutRecurrences_data();
    void laysOutRecurrences();
    void anOverrideReplacesOneOccurrence();
    void anOverrideMayLeaveOrEnterTheWindow();
    void cancellationsAreMarked();
    void methodCancelCancelsEverything();
    void theNewestVersionWins();
    void readsZones_data();
    void readsZones();
    void anUnknownZoneIsLocalAndNoted();
    void shiftsIntoTheWantedZone();
    void floatingTimesStayOnTheWall();
    void utcTimesFollowTheCalendarsZone();
    void summerTimeKeepsTheWallClock();
    void unfoldsAndUnescapes();
    void recognisesFreeAndOutOfOffice();
    void countsOtherComponents();
    void readsRealFiles_data();
    void readsRealFiles();
};

void TestIcalendarReader::wholeDaysEndExclusively_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("days");
    QTest::newRow("one day") << QByteArray("DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260113\r\n")
                             << QStringLiteral("2026-01-12");
    QTest::newRow("a week") << QByteArray("DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260117\r\n")
                            << QStringLiteral("2026-01-12/2026-01-16");
    QTest::newRow("no end") << QByteArray("DTSTART;VALUE=DATE:20260112\r\n") << QStringLiteral("2026-01-12");
    QTest::newRow("end on the same day")
        << QByteArray("DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260112\r\n")
        << QStringLiteral("2026-01-12");
    QTest::newRow("end before the start")
        << QByteArray("DTSTART;VALUE=DATE:20260112\r\nDTEND;VALUE=DATE:20260101\r\n")
        << QStringLiteral("2026-01-12");
    QTest::newRow("duration") << QByteArray("DTSTART;VALUE=DATE:20260112\r\nDURATION:P3D\r\n")
                              << QStringLiteral("2026-01-12/2026-01-14");
    QTest::newRow("weeks") << QByteArray("DTSTART;VALUE=DATE:20260112\r\nDURATION:P1W\r\n")
                           << QStringLiteral("2026-01-12/2026-01-18");
    QTest::newRow("reaches into the window")
        << QByteArray("DTSTART;VALUE=DATE:20251220\r\nDTEND;VALUE=DATE:20260103\r\n")
        << QStringLiteral("2025-12-20/2026-01-02");
    QTest::newRow("before the window")
        << QByteArray("DTSTART;VALUE=DATE:20251220\r\nDTEND;VALUE=DATE:20260101\r\n") << QString();
    QTest::newRow("after the window") << QByteArray("DTSTART;VALUE=DATE:20270101\r\n") << QString();
}

void TestIcalendarReader::wholeDaysEndExclusively()
{
    QFETCH(QByteArray, properties);
    QFETCH(QString, days);
    const auto file = read(calendar(vevent(properties)));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(::days(file).join(u' '), days);
    QCOMPARE(file->outsideWindow, days.isEmpty() ? 1 : 0);
    for (const CalendarEvent &e : file->events) {
        QVERIFY(e.allDay && !e.startsAt.isValid());
        QCOMPARE(e.firstDay, 1.0);
    }
}

void TestIcalendarReader::timedEventsTakeHalfDays_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("days");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::newRow("morning") << QByteArray("20260112T090000") << QByteArray("20260112T130000")
                             << QStringLiteral("2026-01-12") << 0.5 << 0.5;
    QTest::newRow("early morning") << QByteArray("20260112T080000") << QByteArray("20260112T120000")
                                   << QStringLiteral("2026-01-12") << 0.5 << 0.5;
    QTest::newRow("afternoon") << QByteArray("20260112T130000") << QByteArray("20260112T180000")
                               << QStringLiteral("2026-01-12") << 0.5 << 0.5;
    QTest::newRow("whole day") << QByteArray("20260112T083000") << QByteArray("20260112T163000")
                               << QStringLiteral("2026-01-12") << 1.0 << 1.0;
    QTest::newRow("an hour") << QByteArray("20260112T100000") << QByteArray("20260112T110000")
                             << QStringLiteral("2026-01-12") << 0.0 << 0.0;
    QTest::newRow("midnight to midnight") << QByteArray("20260112T000000") << QByteArray("20260113T000000")
                                          << QStringLiteral("2026-01-12") << 1.0 << 1.0;
    QTest::newRow("from noon to noon") << QByteArray("20260112T130000") << QByteArray("20260114T130000")
                                       << QStringLiteral("2026-01-12/2026-01-14") << 0.5 << 0.5;
    QTest::newRow("night") << QByteArray("20260112T220000") << QByteArray("20260113T060000")
                           << QStringLiteral("2026-01-12/2026-01-13") << 0.0 << 0.0;
}

void TestIcalendarReader::timedEventsTakeHalfDays()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    QFETCH(QString, days);
    QFETCH(double, first);
    QFETCH(double, last);
    const auto file = read(calendar(vevent("DTSTART:" + start + "\r\nDTEND:" + end + "\r\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(::days(file).join(u' '), days);
    QCOMPARE(file->events[0].firstDay, first);
    QCOMPARE(file->events[0].lastDay, last);
    QVERIFY(!file->events[0].allDay);
}

void TestIcalendarReader::laysOutRecurrences_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<QString>("days");
    const QByteArray monday = "DTSTART;VALUE=DATE:20260105\r\n";
    const QByteArray nine =
        "DTSTART;TZID=Europe/Berlin:20260105T090000\r\nDTEND;TZID=Europe/Berlin:20260105T170000\r\n";
    QTest::newRow("count") << QByteArray(monday + "RRULE:FREQ=DAILY;COUNT=3\r\n")
                           << QStringLiteral("2026-01-05 2026-01-06 2026-01-07");
    QTest::newRow("until a date, inclusive") << QByteArray(monday + "RRULE:FREQ=WEEKLY;UNTIL=20260119\r\n")
                                             << QStringLiteral("2026-01-05 2026-01-12 2026-01-19");
    QTest::newRow("until in UTC") << QByteArray(nine + "RRULE:FREQ=DAILY;UNTIL=20260107T080000Z\r\n")
                                  << QStringLiteral("2026-01-05 2026-01-06 2026-01-07");
    QTest::newRow("until in UTC, a minute early")
        << QByteArray(nine + "RRULE:FREQ=DAILY;UNTIL=20260107T075900Z\r\n")
        << QStringLiteral("2026-01-05 2026-01-06");
    QTest::newRow("until a date though timed") << QByteArray(nine + "RRULE:FREQ=DAILY;UNTIL=20260106\r\n")
                                               << QStringLiteral("2026-01-05 2026-01-06");
    QTest::newRow("weekdays") << QByteArray(monday + "RRULE:FREQ=WEEKLY;BYDAY=MO,FR;COUNT=4\r\n")
                              << QStringLiteral("2026-01-05 2026-01-09 2026-01-12 2026-01-16");
    QTest::newRow("last Friday") << QByteArray(
        "DTSTART;VALUE=DATE:20260130\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=2\r\n")
                                 << QStringLiteral("2026-01-30 2026-02-27");
    QTest::newRow("yearly from long ago")
        << QByteArray("DTSTART;VALUE=DATE:19701225\r\nRRULE:FREQ=YEARLY\r\n") << QStringLiteral("2026-12-25");
    QTest::newRow("exceptions") << QByteArray(nine
                                              + "RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;TZID=Europe/"
                                                "Berlin:20260106T090000\r\nEXDATE:20260107T080000Z\r\n")
                                << QStringLiteral("2026-01-05 2026-01-08");
    QTest::newRow("exception by day")
        << QByteArray(nine + "RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE;VALUE=DATE:20260106\r\n")
        << QStringLiteral("2026-01-05 2026-01-07");
    QTest::newRow("exception list") << QByteArray(
        monday + "RRULE:FREQ=DAILY;COUNT=4\r\nEXDATE;VALUE=DATE:20260105,20260108\r\n")
                                    << QStringLiteral("2026-01-06 2026-01-07");
    QTest::newRow("extra dates") << QByteArray(monday + "RDATE;VALUE=DATE:20260301,20260105\r\n")
                                 << QStringLiteral("2026-01-05 2026-03-01");
    QTest::newRow("rule and extra date")
        << QByteArray(monday + "RRULE:FREQ=DAILY;COUNT=2\r\nRDATE;VALUE=DATE:20260301\r\n")
        << QStringLiteral("2026-01-05 2026-01-06 2026-03-01");
    QTest::newRow("twelve-hour shifts") << QByteArray(
        "DTSTART:20260105T060000\r\nDURATION:PT12H\r\nRRULE:FREQ=HOURLY;INTERVAL=24;COUNT=2\r\n")
                                        << QStringLiteral("2026-01-05 2026-01-06");
    QTest::newRow("several days each")
        << QByteArray("DTSTART;VALUE=DATE:20251229\r\nDURATION:P5D\r\nRRULE:FREQ=WEEKLY;COUNT=2\r\n")
        << QStringLiteral("2025-12-29/2026-01-02 2026-01-05/2026-01-09");
}

void TestIcalendarReader::laysOutRecurrences()
{
    QFETCH(QByteArray, properties);
    QFETCH(QString, days);
    const auto file = read(calendar(vevent(properties)));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(::days(file).join(u' '), days);
    QVERIFY(file->notes.isEmpty());
    for (const CalendarEvent &e : file->events)
        QVERIFY(!e.recurrenceId.isEmpty());
}

void TestIcalendarReader::anOverrideReplacesOneOccurrence()
{
    const auto file = read(calendar(
        vevent("DTSTART;TZID=Europe/Berlin:20260105T090000\r\nDURATION:PT8H\r\nRRULE:FREQ=DAILY;COUNT=3\r\n")
        + "BEGIN:VEVENT\r\nUID:u1\r\nSUMMARY:Moved\r\nRECURRENCE-ID:20260106T080000Z\r\n"
          "DTSTART;TZID=Europe/Berlin:20260110T090000\r\nDURATION:PT4H\r\nEND:VEVENT\r\n"));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(days(file).join(u' '), QStringLiteral("2026-01-05 2026-01-07 2026-01-10"));
    const CalendarEvent &moved = file->events[2];
    QCOMPARE(moved.summary, QStringLiteral("Moved"));
    QCOMPARE(moved.recurrenceId, QStringLiteral("20260106T090000")); // as its own series counts
    QCOMPARE(moved.firstDay, 0.5);
    QCOMPARE(moved.line, 10);
}

void TestIcalendarReader::anOverrideMayLeaveOrEnterTheWindow()
{
    const QByteArray text = calendar(vevent("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=DAILY;COUNT=30\r\n")
                                     + "BEGIN:VEVENT\r\nUID:u1\r\nRECURRENCE-ID;VALUE=DATE:"
                                       "20260106\r\nDTSTART;VALUE=DATE:20260301\r\nEND:VEVENT\r\n");
    QCOMPARE(days(read(text, window(QDate(2026, 1, 5), QDate(2026, 1, 7)))).join(u' '),
             QStringLiteral("2026-01-05 2026-01-07"));
    QCOMPARE(days(read(text, window(QDate(2026, 3, 1), QDate(2026, 3, 7)))).join(u' '),
             QStringLiteral("2026-03-01"));
}

void TestIcalendarReader::cancellationsAreMarked()
{
    const auto file = read(calendar(vevent("DTSTART;VALUE=DATE:20260105\r\nRRULE:FREQ=DAILY;COUNT=2\r\n")
                                    + "BEGIN:VEVENT\r\nUID:u1\r\nRECURRENCE-ID;VALUE=DATE:"
                                      "20260106\r\nDTSTART;VALUE=DATE:20260106\r\nSTATUS:CANCELLED\r\n"
                                      "END:VEVENT\r\n"));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->events.size(), 2);
    QVERIFY(!file->events[0].cancelled);
    QVERIFY(file->events[1].cancelled);
}

void TestIcalendarReader::methodCancelCancelsEverything()
{
    const auto file =
        read(calendar("METHOD:CANCEL\r\n" + vevent("DTSTART;VALUE=DATE:20260105\r\nSTATUS:CONFIRMED\r\n"))
             + calendar("METHOD:PUBLISH\r\n" + vevent("DTSTART;VALUE=DATE:20260106\r\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QVERIFY(file->events[0].cancelled);
    QVERIFY(!file->events[1].cancelled);
}

void TestIcalendarReader::theNewestVersionWins()
{
    const auto file = read(calendar(vevent("DTSTART;VALUE=DATE:20260105\r\nSEQUENCE:1\r\n")
                                    + vevent("DTSTART;VALUE=DATE:20260107\r\nSEQUENCE:3\r\n")
                                    + vevent("DTSTART;VALUE=DATE:20260106\r\nSEQUENCE:2\r\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(days(file), QStringList{QStringLiteral("2026-01-07")});
    QVERIFY(hasNote(*file, QStringLiteral("newer version")));
}

void TestIcalendarReader::readsZones_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("utc");
    QTest::newRow("IANA") << QByteArray("America/New_York") << QStringLiteral("America/New_York")
                          << QStringLiteral("14:00");
    QTest::newRow("behind a path") << QByteArray("/freeassociation.sourceforge.net/America/New_York")
                                   << QStringLiteral("America/New_York") << QStringLiteral("14:00");
    QTest::newRow("three parts behind a path")
        << QByteArray("/x/America/Argentina/Salta") << QStringLiteral("America/Argentina/Salta")
        << QStringLiteral("12:00");
    QTest::newRow("Windows") << QByteArray("\"Eastern Standard Time\"") << QStringLiteral("America/New_York")
                             << QStringLiteral("14:00");
    QTest::newRow("the file's own") << QByteArray("\"Our zone\"") << QStringLiteral("Our zone")
                                    << QStringLiteral("08:30");
    QTest::newRow("the file's location")
        << QByteArray("\"Named zone\"") << QStringLiteral("Asia/Tokyo") << QStringLiteral("00:00");
}

void TestIcalendarReader::readsZones()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QString, name);
    QFETCH(QString, utc);
    const QByteArray zones =
        "BEGIN:VTIMEZONE\r\nTZID:Our "
        "zone\r\nBEGIN:STANDARD\r\nDTSTART:16011028T030000\r\nTZOFFSETFROM:+0130\r\n"
        "TZOFFSETTO:+0030\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"
        "DTSTART:16010325T020000\r\nTZOFFSETFROM:+0030\r\nTZOFFSETTO:+0130\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
        "BEGIN:VTIMEZONE\r\nTZID:Named zone\r\nX-LIC-LOCATION:Asia/Tokyo\r\nEND:VTIMEZONE\r\n";
    const auto file =
        read(calendar(zones + vevent("DTSTART;TZID=" + tzid + ":20260112T090000\r\nDURATION:PT1H\r\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->events.size(), 1);
    QCOMPARE(file->events[0].timeZone, name);
    QCOMPARE(file->events[0].startsAt.toString(QStringLiteral("HH:mm")), utc);
    QCOMPARE(file->events[0].from, QDate(2026, 1, 12));
    QVERIFY(file->notes.isEmpty());
    // In July the file's own zone is an hour ahead.
    const auto july =
        read(calendar(zones + vevent("DTSTART;TZID=\"Our zone\":20260712T090000\r\nDURATION:PT1H\r\n")));
    QCOMPARE(july->events[0].startsAt.time(), QTime(7, 30));
}

void TestIcalendarReader::anUnknownZoneIsLocalAndNoted()
{
    for (const QByteArray name : {"Mars/Olympus", "../../../etc/passwd", "/etc/passwd", "UTC-99:99:99:99"}) {
        const auto file =
            read(calendar(vevent("DTSTART;TZID=\"" + name + "\":20260112T090000\r\nDURATION:PT8H\r\n")));
        QVERIFY2(file, qPrintable(message(file)));
        QCOMPARE(days(file), QStringList{QStringLiteral("2026-01-12")});
        QCOMPARE(file->events[0].firstDay, 1.0);
        QVERIFY(hasNote(*file, QStringLiteral("unknown")));
    }
}

void TestIcalendarReader::shiftsIntoTheWantedZone()
{
    CalendarWindow wanted = window();
    wanted.zone = QTimeZone("Asia/Tokyo");
    const auto file =
        read(calendar(vevent("DTSTART;TZID=Europe/Berlin:20260112T180000\r\nDURATION:PT8H\r\n")), wanted);
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(days(file), QStringList{QStringLiteral("2026-01-13")}); // 02:00 to 10:00 in Tokyo
    QCOMPARE(file->events[0].timeZone, QStringLiteral("Asia/Tokyo"));
}

void TestIcalendarReader::floatingTimesStayOnTheWall()
{
    CalendarWindow wanted = window();
    wanted.zone = QTimeZone("Asia/Tokyo");
    const auto file = read(calendar(vevent("DTSTART:20260112T090000\r\nDURATION:PT8H\r\n")), wanted);
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(days(file), QStringList{QStringLiteral("2026-01-12")});
    QCOMPARE(file->events[0].startsAt, QDateTime(QDate(2026, 1, 12), QTime(0, 0), Qt::UTC));
    QVERIFY(file->events[0].timeZone.isEmpty());
}

void TestIcalendarReader::utcTimesFollowTheCalendarsZone()
{
    const auto file = read(calendar("X-WR-TIMEZONE:Europe/Berlin\r\n"
                                    + vevent("DTSTART:20260112T233000Z\r\nDURATION:PT30M\r\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(days(file), QStringList{QStringLiteral("2026-01-13")});
    QCOMPARE(file->timeZone, QStringLiteral("Europe/Berlin"));
}

void TestIcalendarReader::summerTimeKeepsTheWallClock()
{
    const auto file = read(calendar(
        vevent("DTSTART;TZID=Europe/Berlin:20260327T090000\r\nDTEND;TZID=Europe/Berlin:20260327T170000\r\n"
               "RRULE:FREQ=DAILY;COUNT=4\r\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->events[0].startsAt.time(), QTime(8, 0));
    QCOMPARE(file->events[3].startsAt.time(), QTime(7, 0));
    QCOMPARE(file->events[3].firstDay, 1.0);
}

void TestIcalendarReader::unfoldsAndUnescapes()
{
    const auto file = read(calendar("X-WR-CALNAME:Team \r\n leave\r\nBEGIN:VEVENT\r\nUID:a@\r\n "
                                    "b\r\nSUMMARY;LANGUAGE=de:Url\r\n aub\\, Ä\\; \\\\ x\\ny\r\n"
                                    "CATEGORIES:Leave,Holiday\r\nCATEGORIES:Third\r\nLOCATION:"
                                    "Köln\r\nDTSTART;VALUE=\r\n DATE:20260112\r\nEND:VEVENT\r\n"));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->name, QStringLiteral("Team leave"));
    const CalendarEvent &e = file->events.value(0);
    QCOMPARE(e.uid, QStringLiteral("a@b"));
    QCOMPARE(e.summary, QStringLiteral("Urlaub, Ä; \\ x\ny"));
    QCOMPARE(e.categories,
             (QStringList{QStringLiteral("Leave"), QStringLiteral("Holiday"), QStringLiteral("Third")}));
    QCOMPARE(e.location, QStringLiteral("Köln"));
    QCOMPARE(e.from, QDate(2026, 1, 12));
}

void TestIcalendarReader::recognisesFreeAndOutOfOffice()
{
    const auto flags = [](const QByteArray &properties) {
        return read(calendar(vevent("DTSTART;VALUE=DATE:20260112\r\n" + properties)))->events.value(0);
    };
    QVERIFY(flags("TRANSP:TRANSPARENT\r\n").free);
    QVERIFY(!flags("TRANSP:OPAQUE\r\n").free);
    QVERIFY(flags("X-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n").free);
    QVERIFY(flags("X-MICROSOFT-CDO-BUSYSTATUS:OOF\r\n").outOfOffice);
    QVERIFY(flags("STATUS:TENTATIVE\r\n").tentative);
}

void TestIcalendarReader::countsOtherComponents()
{
    const auto file = read(calendar("BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n"
                                    + vevent("DTSTART;VALUE=DATE:20260112\r\nBEGIN:VALARM\r\nACTION:"
                                             "DISPLAY\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\n")
                                    + "BEGIN:VJOURNAL\r\nEND:VJOURNAL\r\n"));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->skipped,
             (QMap<QString, qsizetype>{{QStringLiteral("VALARM"), 1},
                                       {QStringLiteral("VJOURNAL"), 1},
                                       {QStringLiteral("VTODO"), 1}}));
    QCOMPARE(file->entries, 1);
}

void TestIcalendarReader::readsRealFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<CalendarWindow>("wanted");
    QTest::addColumn<qsizetype>("entries");
    QTest::addColumn<QString>("first");
    QTest::newRow("all-day")
        << QStringLiteral("calendar_with_all_day_event.ics") << window(QDate(2021, 1, 24), QDate(2021, 1, 28))
        << qsizetype(4)
        << QStringLiteral(
               "2021-01-24 2021-01-25 2021-01-26 2021-01-27 2021-01-27 2021-01-27/2021-01-28 2021-01-28");
    QTest::newRow("recurring") << QStringLiteral("calendar_with_recurring_event.ics")
                               << window(QDate(2021, 2, 1), QDate(2021, 2, 3)) << qsizetype(1)
                               << QStringLiteral("2021-02-01 2021-02-02 2021-02-03");
    QTest::newRow("quality") << QStringLiteral("quality.ics") << window(QDate(2022, 8, 1), QDate(2022, 8, 1))
                             << qsizetype(26) << QStringLiteral("2022-08-01 2022-08-01");
}

void TestIcalendarReader::readsRealFiles()
{
    QFETCH(QString, name);
    QFETCH(CalendarWindow, wanted);
    QFETCH(qsizetype, entries);
    QFETCH(QString, first);
    QFile real(QStringLiteral(FAIRLEAD_SHARED_DATA "/ics/") + name);
    if (!real.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(QStringLiteral("not here: ") + real.fileName()));
    const auto file = read(real.readAll(), wanted);
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->entries, entries);
    QCOMPARE(days(file).join(u' '), first);
}

QTEST_GUILESS_MAIN(TestIcalendarReader)
#include "tst_icalendar_reader.moc"
