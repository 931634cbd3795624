// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace fairlead;

namespace {

CalendarWindow year2026()
{
    CalendarWindow window;
    window.from = QDate(2026, 1, 1);
    window.to = QDate(2026, 12, 31);
    return window;
}

Result<CalendarFile> read(const QByteArray &text, const ReadLimits &limits = {})
{
    NoProgress progress;
    return readCalendar(text, year2026(), limits, progress);
}

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\n" + inside + "END:VCALENDAR\n";
}

QByteArray vevent(const QByteArray &properties)
{
    return "BEGIN:VEVENT\nUID:u\n" + properties + "END:VEVENT\n";
}

QString message(const Result<CalendarFile> &result)
{
    return result ? QStringLiteral("read") : result.error().message;
}

class StopAt final : public Progress {
public:
    bool advance(double) override { return false; }
};

} // namespace

class TestIcalendarHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWithALine_data();
    void refusesWithALine();
    void refusesEveryTruncation();
    void leavesOutEventsWithoutDates_data();
    void leavesOutEventsWithoutDates();
    void endlessRulesEndSoon_data();
    void endlessRulesEndSoon();
    void endlessZoneRulesEndSoon();
    void manyRulesAreBounded();
    void survivesChangedBytes();
    void readsAHundredThousandEvents();
    void stopsWhenAsked();
    void refusesAWindowThatIsNone();
};

void TestIcalendarHostile::refusesWithALine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("BEGIN:VCALENDAR was expected");
    QTest::newRow("words") << QByteArray("Hello\nworld") << QStringLiteral("Line 1 is no part of a calendar");
    QTest::newRow("an event alone") << vevent(
        "") << QStringLiteral("Line 1: BEGIN:VCALENDAR was expected, not BEGIN:VEVENT");
    QTest::newRow("wrong nesting")
        << calendar("BEGIN:VEVENT\nEND:VTODO\nEND:VEVENT\n")
        << QStringLiteral("Line 3: END:VTODO was not expected here; VEVENT begun on line 2 is open");
    QTest::newRow("one end too many")
        << (calendar("") + "END:VCALENDAR\n") << QStringLiteral("nothing is open");
    QTest::newRow("deep") << ("BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n").repeated(100'000))
                          << QStringLiteral("nested more than 64");
    QTest::newRow("a long line") << calendar("X:" + QByteArray(2'000'000, 'x') + "\n")
                                 << QStringLiteral("Line 2 is longer than");
    QTest::newRow("a long folded line") << calendar("X:" + QByteArray("\n xxxxxxx").repeated(200'000) + "\n")
                                        << QStringLiteral("Line 2 is longer than");
    QTest::newRow("binary") << QByteArray("BEGIN:VCALENDAR\0", 16)
                            << QStringLiteral("Byte 16 (line 1) is zero");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04") << QStringLiteral("Excel");
}

void TestIcalendarHostile::refusesWithALine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto file = read(text);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Malformed);
    QVERIFY2(message(file).contains(says), qPrintable(message(file)));
}

void TestIcalendarHostile::refusesEveryTruncation()
{
    const QByteArray whole =
        calendar(vevent("DTSTART;VALUE=DATE:20260112\nRRULE:FREQ=DAILY;COUNT=2\n")).trimmed();
    QVERIFY(read(whole).has_value());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto file = read(whole.left(size));
        QVERIFY2(!file, qPrintable(QString::number(size)));
        QVERIFY(!message(file).isEmpty());
    }
}

void TestIcalendarHostile::leavesOutEventsWithoutDates_data()
{
    QTest::addColumn<QByteArray>("properties");
    QTest::newRow("no start") << QByteArray("SUMMARY:x\n");
    QTest::newRow("words") << QByteArray("DTSTART:tomorrow\n");
    QTest::newRow("31 February") << QByteArray("DTSTART;VALUE=DATE:20260231\n");
    QTest::newRow("year 9999") << QByteArray("DTSTART;VALUE=DATE:99991231\n");
    QTest::newRow("a hundred years") << QByteArray(
        "DTSTART;VALUE=DATE:19700101\nDTEND;VALUE=DATE:20700101\n");
    QTest::newRow("an endless duration") << QByteArray("DTSTART:20260101T000000\nDURATION:P999999999W\n");
}

void TestIcalendarHostile::leavesOutEventsWithoutDates()
{
    QFETCH(QByteArray, properties);
    const auto file = read(calendar(vevent(properties) + vevent("DTSTART;VALUE=DATE:20260112\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QVERIFY2(!file->notes.isEmpty(), "nothing was said");
    QVERIFY(file->events.size() == 1
            || QLatin1String(QTest::currentDataTag()) == QLatin1String("an endless duration"));
    QCOMPARE(file->events.last().from, QDate(2026, 1, 12));
}

void TestIcalendarHostile::endlessRulesEndSoon_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<qsizetype>("most");
    QTest::newRow("every second") << QByteArray("FREQ=SECONDLY") << qsizetype(20'000);
    QTest::newRow("every second that never comes")
        << QByteArray("FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30") << qsizetype(1);
    QTest::newRow("every minute") << QByteArray("FREQ=MINUTELY") << qsizetype(20'000);
    QTest::newRow("a day that never comes")
        << QByteArray("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30") << qsizetype(1);
    QTest::newRow("a year that never comes")
        << QByteArray("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") << qsizetype(1);
    QTest::newRow("every second of every hour of every day")
        << QByteArray("FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;"
                      "BYMINUTE=0,1,2,3,4,5,6,7,8,9,10,"
                      "11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,"
                      "39,40,41,42,43,44,45")
        << qsizetype(20'000);
    QTest::newRow("no frequency") << QByteArray("COUNT=5") << qsizetype(1);
    QTest::newRow("interval of nothing") << QByteArray("FREQ=DAILY;INTERVAL=0") << qsizetype(20'000);
    QTest::newRow("negative interval") << QByteArray("FREQ=DAILY;INTERVAL=-1") << qsizetype(20'000);
    QTest::newRow("negative count") << QByteArray("FREQ=SECONDLY;COUNT=-1") << qsizetype(20'000);
    QTest::newRow("another calendar") << QByteArray("RSCALE=HEBREW;FREQ=YEARLY") << qsizetype(1);
    QTest::newRow("garbage") << QByteArray("FREQ=DAILY;BYDAY=XX,99MO;UNTIL=never") << qsizetype(20'000);
}

void TestIcalendarHostile::endlessRulesEndSoon()
{
    QFETCH(QByteArray, rule);
    QFETCH(qsizetype, most);
    // Without the bounds some of these take hours; the time limit of the whole test tells.
    const auto file = read(calendar(vevent("DTSTART:20260101T000000\nRRULE:" + rule + "\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QVERIFY2(file->events.size() <= most, qPrintable(QString::number(file->events.size())));
}

void TestIcalendarHostile::endlessZoneRulesEndSoon()
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0100\n"
        "TZOFFSETTO:+0200\nRRULE:FREQ=SECONDLY\nEND:STANDARD\nEND:VTIMEZONE\n";
    const auto file = read(calendar(zone + vevent("DTSTART;TZID=Z:20260112T090000\nDURATION:PT8H\n")));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->events.size(), 1);
    QVERIFY(!file->notes.isEmpty());
}

void TestIcalendarHostile::manyRulesAreBounded()
{
    QByteArray text;
    for (int i = 0; i < 300; ++i)
        text += "BEGIN:VEVENT\nUID:" + QByteArray::number(i)
            + "\nDTSTART:20260101T000000\nRRULE:FREQ=MINUTELY\nEND:VEVENT\n";
    const auto file = read(calendar(text));
    QVERIFY(!file);
    QVERIFY2(message(file).contains(QStringLiteral("more than 200000 occurrences")),
             qPrintable(message(file)));
}

void TestIcalendarHostile::survivesChangedBytes()
{
    const QByteArray whole =
        calendar("BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+"
                 "0100\nTZOFFSETTO:+0200\n"
                 "RRULE:FREQ=YEARLY\nEND:STANDARD\nEND:VTIMEZONE\n"
                 + vevent("DTSTART;TZID=Z:20260112T090000\nDURATION:PT8H\nRRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL="
                          "20260701T000000Z\nEXDATE:20260119T080000Z\n"));
    QRandomGenerator random(3);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole;
        for (quint32 changes = random.bounded(1u, 5u); changes > 0; --changes)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(32, 127));
        const auto file = read(bytes);
        QVERIFY(file || !message(file).isEmpty());
    }
}

void TestIcalendarHostile::readsAHundredThousandEvents()
{
    QByteArray text;
    for (int i = 0; i < 100'000; ++i)
        text += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nDTSTART;VALUE=DATE:20260112\nEND:VEVENT\n";
    const auto file = read(calendar(text));
    QVERIFY2(file, qPrintable(message(file)));
    QCOMPARE(file->events.size(), 100'000);
    ReadLimits limits;
    limits.rows = 99'999;
    QVERIFY(message(read(calendar(text), limits)).contains(QStringLiteral("more than 99999 events")));
    limits = {};
    limits.fileBytes = 1000;
    QVERIFY(message(read(calendar(text), limits)).contains(QStringLiteral("at most")));
}

void TestIcalendarHostile::stopsWhenAsked()
{
    StopAt stop;
    const auto file = readCalendar(calendar(vevent("DTSTART;VALUE=DATE:20260112\n")), year2026(), {}, stop);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Error::Kind::Cancelled);
}

void TestIcalendarHostile::refusesAWindowThatIsNone()
{
    NoProgress progress;
    CalendarWindow window = year2026();
    window.to = QDate(2025, 1, 1);
    QCOMPARE(readCalendar(calendar(""), window, {}, progress).error().kind, Error::Kind::Invalid);
    window.to = QDate(2099, 1, 1);
    QCOMPARE(readCalendar(calendar(""), window, {}, progress).error().kind, Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(TestIcalendarHostile)
#include "tst_icalendar_hostile.moc"
