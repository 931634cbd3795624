// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mspdi_reader.h"

#include <QFile>
#include <QTest>

using namespace fairlead;

namespace {

Result<MspdiProject> read(const QByteArray &xml, const ReadLimits &limits = {})
{
    NoProgress progress;
    return readMspdi(xml, limits, progress);
}

QByteArray project(const QByteArray &inside)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Project "
           "xmlns=\"http://schemas.microsoft.com/project\">\n"
        + inside + "</Project>\n";
}

QByteArray task(int uid, const QByteArray &inside = {})
{
    const QByteArray number = QByteArray::number(uid);
    return "<Task><UID>" + number + "</UID><Name>Task " + number + "</Name>" + inside + "</Task>\n";
}

QString message(const Result<MspdiProject> &result)
{
    return result ? QStringLiteral("read") : result.error().message;
}

bool hasNote(const MspdiProject &project, const QString &part)
{
    return std::any_of(project.notes.begin(), project.notes.end(),
                       [&](const ReadNote &note) { return note.text.contains(part); });
}

QDateTime at(int year, int month, int day, int hour = 8)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC);
}

} // namespace

class TestMspdiReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsATask();
    void readsLinksOfEveryTypeWithLag();
    void recognisesElapsedAndPercentFormats();
    void readsWeekDaysAndBothKindsOfExceptions();
    void laysOutRecurringExceptions_data();
    void laysOutRecurringExceptions();
    void readsResourcesAndUnassignedWork();
    void countsWhatItDoesNotRead();
    void takesOutWhatPointsNowhere();
    void leavesOutAUidThatOccursTwice();
    void cutsCalendarsBasedOnEachOther();
    void readsIsoDurations_data();
    void readsIsoDurations();
    void readsUtf16();
    void realFilesGiveTheirCounts_data();
    void realFilesGiveTheirCounts();
    void realFilesKeepTheirSlack();
};

void TestMspdiReader::readsATask()
{
    const auto result = read(
        project("<StartDate>2026-01-05T08:00:00</StartDate><MinutesPerDay>450</MinutesPerDay><Tasks>"
                "<Task><UID>7</UID><ID>3</ID><Name>Bad &amp; "
                "ugly</Name><OutlineLevel>2</OutlineLevel><Milestone>0</Milestone>"
                "<Manual>1</Manual><Active>0</Active><Start>2026-01-05T08:00:00</"
                "Start><Finish>2026-01-09T17:00:00</Finish>"
                "<Duration>PT37H30M0S</Duration><DurationFormat>39</DurationFormat><Work>PT16H0M0S</Work>"
                "<TotalSlack>4500</TotalSlack><FreeSlack>-10</FreeSlack><Critical>1</"
                "Critical><ConstraintType>4</ConstraintType>"
                "<ConstraintDate>2026-01-06T08:00:00</ConstraintDate><Deadline>2026-02-01T17:00:00</Deadline>"
                "<Notes><![CDATA[line 1\nline 2]]></Notes></Task></Tasks>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->start, at(2026, 1, 5));
    QCOMPARE(result->minutesPerDay, 450);
    const MspdiTask &t = result->tasks.constFirst();
    QCOMPARE(t.uid, 7);
    QCOMPARE(t.name, QStringLiteral("Bad & ugly"));
    QCOMPARE(t.duration.value(), 2250);
    QVERIFY(t.durationFormat.isEstimated() && !t.durationFormat.isElapsed());
    QCOMPARE(t.work.value(), 960);
    QCOMPARE(t.totalSlack.value(), 4500);
    QCOMPARE(t.freeSlack.value(), -10);
    QVERIFY(t.critical && t.manual && !t.active && !t.milestone);
    QCOMPARE(t.constraint, MspdiConstraint::StartNoEarlierThan);
    QCOMPARE(t.constraintDate, at(2026, 1, 6));
    QCOMPARE(t.deadline, at(2026, 2, 1, 17));
    QCOMPARE(t.notes, QStringLiteral("line 1\nline 2"));
    QCOMPARE(t.line, 3);
    QVERIFY(result->notes.isEmpty());
}

void TestMspdiReader::readsLinksOfEveryTypeWithLag()
{
    QByteArray links;
    for (int type = 0; type < 4; ++type)
        links += "<PredecessorLink><PredecessorUID>1</PredecessorUID><Type>" + QByteArray::number(type)
            + "</Type><LinkLag>" + QByteArray::number(type * 4800 - 4800)
            + "</LinkLag><LagFormat>7</LagFormat></PredecessorLink>";
    const auto result = read(project("<Tasks>" + task(1) + task(2, links) + "</Tasks>"));
    QVERIFY2(result, qPrintable(message(result)));
    const QList<MspdiLink> read = result->tasks[1].links;
    QCOMPARE(read.size(), 4);
    QCOMPARE(read[0].type, MspdiLinkType::FinishToFinish);
    QCOMPARE(read[0].lag, -4800);
    QCOMPARE(read[1].type, MspdiLinkType::FinishToStart);
    QCOMPARE(read[3].type, MspdiLinkType::StartToStart);
    QCOMPARE(read[3].lag, 9600);
}

void TestMspdiReader::recognisesElapsedAndPercentFormats()
{
    const QList<int> elapsed = {4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52};
    const QList<int> percent = {19, 20, 51, 52};
    for (int code = 0; code < 60; ++code) {
        QCOMPARE(MspdiDurationFormat{code}.isElapsed(), elapsed.contains(code));
        QCOMPARE(MspdiDurationFormat{code}.isPercent(), percent.contains(code));
    }
}

void TestMspdiReader::readsWeekDaysAndBothKindsOfExceptions()
{
    const auto result = read(
        project("<Calendars><Calendar><UID>1</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar>"
                "<BaseCalendarUID>-1</BaseCalendarUID><WeekDays>"
                "<WeekDay><DayType>2</DayType><DayWorking>1</"
                "DayWorking><WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime>"
                "<ToTime>12:00:00</ToTime></WorkingTime></WorkingTimes></WeekDay>"
                "<WeekDay><DayType>0</DayType><DayWorking>0</"
                "DayWorking><TimePeriod><FromDate>2026-12-24T00:00:00</FromDate>"
                "<ToDate>2026-12-26T23:59:00</ToDate></TimePeriod></WeekDay></WeekDays>"
                "<Exceptions><Exception><EnteredByOccurrences>0</EnteredByOccurrences><TimePeriod>"
                "<FromDate>2026-12-24T00:00:00</FromDate><ToDate>2026-12-26T23:59:00</ToDate></TimePeriod>"
                "<Occurrences>1</Occurrences><Name>Christmas</Name><Type>1</Type><DayWorking>0</DayWorking></"
                "Exception></Exceptions>"
                "</Calendar></Calendars>"));
    QVERIFY2(result, qPrintable(message(result)));
    const MspdiCalendar &c = result->calendars.constFirst();
    QCOMPARE(c.weekDays.size(), 1);
    QCOMPARE(c.weekDays[0].hours, (QList<MspdiHours>{{QTime(8, 0), QTime(12, 0)}}));
    QCOMPARE(c.exceptions.size(), 1); // the old form says the same and is dropped
    QCOMPARE(c.exceptions[0].name, QStringLiteral("Christmas"));
    QCOMPARE(c.exceptions[0].dates, (QList<QDate>{{2026, 12, 24}, {2026, 12, 25}, {2026, 12, 26}}));
}

void TestMspdiReader::laysOutRecurringExceptions_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QList<QDate>>("dates");
    QTest::newRow("yearly by day, 3 times") << QByteArray(
        "<EnteredByOccurrences>1</EnteredByOccurrences><Occurrences>3</Occurrences><Type>2</Type>"
        "<Month>4</Month><MonthDay>1</MonthDay>")
                                            << QList<QDate>{{2026, 5, 1}, {2027, 5, 1}, {2028, 5, 1}};
    QTest::newRow("yearly, last Monday of May, to the end date") << QByteArray(
        "<Type>3</Type><Month>4</Month><MonthItem>4</MonthItem><MonthPosition>4</MonthPosition>")
                                                                 << QList<QDate>{{2026, 5, 25}};
    QTest::newRow("every second week on Monday and Friday")
        << QByteArray(
               "<EnteredByOccurrences>1</EnteredByOccurrences><Occurrences>4</Occurrences><Type>6</Type>"
               "<Period>2</Period><DaysOfWeek>34</DaysOfWeek>")
        << QList<QDate>{{2026, 1, 2}, {2026, 1, 12}, {2026, 1, 16}, {2026, 1, 26}};
    QTest::newRow("monthly on the 31st") << QByteArray(
        "<EnteredByOccurrences>1</EnteredByOccurrences><Occurrences>2</Occurrences><Type>4</Type>"
        "<Period>1</Period><MonthDay>31</MonthDay>")
                                         << QList<QDate>{{2026, 1, 31}, {2026, 3, 31}};
    QTest::newRow("second Tuesday of every third month") << QByteArray(
        "<EnteredByOccurrences>1</EnteredByOccurrences><Occurrences>2</Occurrences><Type>5</Type>"
        "<Period>3</Period><MonthItem>5</MonthItem><MonthPosition>1</MonthPosition>")
                                                         << QList<QDate>{{2026, 1, 13}, {2026, 4, 14}};
}

void TestMspdiReader::laysOutRecurringExceptions()
{
    QFETCH(QByteArray, rule);
    QFETCH(QList<QDate>, dates);
    const auto result =
        read(project("<Calendars><Calendar><UID>1</"
                     "UID><Exceptions><Exception><TimePeriod><FromDate>2026-01-01T00:00:00</FromDate>"
                     "<ToDate>2026-12-31T23:59:00</ToDate></TimePeriod>"
                     + rule + "<DayWorking>0</DayWorking></Exception></Exceptions></Calendar></Calendars>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->calendars[0].exceptions.value(0).dates, dates);
}

void TestMspdiReader::readsResourcesAndUnassignedWork()
{
    const auto result = read(project(
        "<Tasks>" + task(1)
        + "</Tasks><Resources><Resource><UID>1</UID><Name>Ada</Name><Type>1</Type><MaxUnits>0.50</MaxUnits>"
          "<CalendarUID>3</CalendarUID><IsGeneric>1</IsGeneric></Resource><Resource><UID>2</UID><Type>0</"
          "Type></Resource></Resources>"
          "<Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1</ResourceUID><Units>0.25</"
          "Units>"
          "<Work>PT10H0M0S</Work></Assignment><Assignment><UID>2</UID><TaskUID>1</TaskUID>"
          "<ResourceUID>-65535</ResourceUID></Assignment></Assignments>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->resources[0].maxUnits, 0.5);
    QVERIFY(result->resources[0].generic);
    QCOMPARE(result->resources[1].type, MspdiResourceType::Material);
    QCOMPARE(result->assignments.size(), 2);
    QCOMPARE(result->assignments[0].units, 0.25);
    QCOMPARE(result->assignments[0].work.value(), 600);
    QCOMPARE(result->assignments[1].resourceUid, MspdiAssignment::nobody);
    QVERIFY(result->notes.isEmpty());
}

void TestMspdiReader::countsWhatItDoesNotRead()
{
    const auto result = read(project("<Author>me</Author><Tasks>"
                                     + task(1,
                                            "<Cost>0</Cost><Baseline><Number>0</Number></Baseline>"
                                            "<Baseline><Number>1</Number></Baseline><TimephasedData/>")
                                     + "</Tasks><OutlineCodes/>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->skipped.value(QStringLiteral("Task/Baseline")), (MspdiSkipped{2, 1}));
    QCOMPARE(result->skipped.value(QStringLiteral("Task/Cost")), (MspdiSkipped{1, 0}));
    QCOMPARE(result->skipped.value(QStringLiteral("Task/TimephasedData")), (MspdiSkipped{1, 0}));
    QCOMPARE(result->skipped.value(QStringLiteral("Project/Author")), (MspdiSkipped{1, 1}));
    QCOMPARE(result->skipped.value(QStringLiteral("Project/OutlineCodes")), (MspdiSkipped{1, 0}));
}

void TestMspdiReader::takesOutWhatPointsNowhere()
{
    const auto result =
        read(project("<Tasks>"
                     + task(1,
                            "<PredecessorLink><PredecessorUID>9</PredecessorUID></PredecessorLink>"
                            "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>"
                            "<PredecessorLink><PredecessorUID>1</PredecessorUID><CrossProject>1</"
                            "CrossProject></PredecessorLink>")
                     + "</Tasks><Assignments><Assignment><UID>1</UID><TaskUID>4</TaskUID><ResourceUID>1</"
                       "ResourceUID></Assignment>"
                       "</Assignments>"));
    QVERIFY2(result, qPrintable(message(result)));
    QVERIFY(result->tasks[0].links.isEmpty());
    QVERIFY(result->assignments.isEmpty());
    QVERIFY(hasNote(*result, QStringLiteral("no task with UID 9")));
    QVERIFY(hasNote(*result, QStringLiteral("to itself")));
    QVERIFY(hasNote(*result, QStringLiteral("another project")));
    QVERIFY(hasNote(*result, QStringLiteral("task UID 4")));
}

void TestMspdiReader::leavesOutAUidThatOccursTwice()
{
    const auto result =
        read(project("<Tasks>" + task(1) + task(1) + "<Task><Name>no uid</Name></Task></Tasks>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->tasks.size(), 1);
    QVERIFY(hasNote(*result, QStringLiteral("occurs a second time")));
    QVERIFY(hasNote(*result, QStringLiteral("has no UID")));
}

void TestMspdiReader::cutsCalendarsBasedOnEachOther()
{
    const auto result =
        read(project("<Calendars>"
                     "<Calendar><UID>1</UID><BaseCalendarUID>2</BaseCalendarUID></Calendar>"
                     "<Calendar><UID>2</UID><BaseCalendarUID>1</BaseCalendarUID></Calendar>"
                     "<Calendar><UID>3</UID><BaseCalendarUID>2</BaseCalendarUID></Calendar>"
                     "<Calendar><UID>4</UID><BaseCalendarUID>77</BaseCalendarUID></Calendar></Calendars>"));
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->calendars[0].baseUid, -1);
    QCOMPARE(result->calendars[1].baseUid, 1);
    QCOMPARE(result->calendars[2].baseUid, 2);
    QCOMPARE(result->calendars[3].baseUid, -1);
    QCOMPARE(result->notes.size(), 2);
}

void TestMspdiReader::readsIsoDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minutes"); // -1: refused
    QTest::newRow("hours") << QStringLiteral("PT8H0M0S") << qint64(480);
    QTest::newRow("fraction") << QStringLiteral("PT7H30M29.9S") << qint64(450);
    QTest::newRow("days") << QStringLiteral("P1DT1H") << qint64(1500);
    QTest::newRow("zero years") << QStringLiteral("P0Y0M0DT1H0M0S") << qint64(60);
    QTest::newRow("a year") << QStringLiteral("P1Y") << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("no unit") << QStringLiteral("PT8") << qint64(-1);
    QTest::newRow("words") << QStringLiteral("8 hours") << qint64(-1);
    QTest::newRow("endless") << QStringLiteral("PT99999999999999999999H") << qint64(-1);
    QTest::newRow("two points") << QStringLiteral("PT1.2.3H") << qint64(-1);
}

void TestMspdiReader::readsIsoDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, minutes);
    QCOMPARE(isoDurationMinutes(text).value_or(-1), minutes);
}

void TestMspdiReader::readsUtf16()
{
    QString text = QString::fromUtf8(project("<Name>Grüße</Name><Tasks>" + task(1) + "</Tasks>"));
    text.replace(QStringLiteral("UTF-8"), QStringLiteral("UTF-16"));
    QByteArray bytes("\xFF\xFE");
    bytes += QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    const auto result = read(bytes);
    QVERIFY2(result, qPrintable(message(result)));
    QCOMPARE(result->name, QStringLiteral("Grüße"));
    QCOMPARE(result->tasks.size(), 1);
}

void TestMspdiReader::realFilesGiveTheirCounts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<qsizetype>>(
        "counts"); // calendars, tasks, null tasks, links, resources, assignments, unassigned
    // Counted in the files by their elements, independently of this reader.
    QTest::newRow("calendars") << QStringLiteral("calendar-calendars-project2013-mspdi.xml")
                               << QList<qsizetype>{5, 1, 0, 0, 3, 0, 0};
    QTest::newRow("durations") << QStringLiteral("mspdiduration.xml")
                               << QList<qsizetype>{1, 11, 0, 0, 1, 10, 10};
    QTest::newRow("null tasks") << QStringLiteral("mspdinulltasks.xml")
                                << QList<qsizetype>{1, 9, 3, 0, 1, 3, 3};
    QTest::newRow("relations") << QStringLiteral("mspdirelations.xml")
                               << QList<qsizetype>{1, 6, 0, 4, 1, 5, 5};
    QTest::newRow("resources") << QStringLiteral("mspdiresource.xml")
                               << QList<qsizetype>{6, 4, 0, 1, 5, 5, 0};
    QTest::newRow("sample") << QStringLiteral("sample.xml") << QList<qsizetype>{4, 20, 0, 6, 3, 17, 15};
}

void TestMspdiReader::realFilesGiveTheirCounts()
{
    QFETCH(QString, file);
    QFETCH(QList<qsizetype>, counts);
    QFile real(QStringLiteral(FAIRLEAD_SHARED_DATA "/mspdi/") + file);
    if (!real.open(QIODevice::ReadOnly))
        QSKIP(qPrintable(QStringLiteral("not here: ") + real.fileName()));
    NoProgress progress;
    const auto result = readMspdi(real, {}, progress);
    QVERIFY2(result, qPrintable(message(result)));
    qsizetype links = 0;
    qsizetype nulls = 0;
    for (const MspdiTask &t : result->tasks) {
        links += t.links.size();
        nulls += t.isNull;
    }
    const qsizetype unassigned =
        std::count_if(result->assignments.begin(), result->assignments.end(),
                      [](const auto &a) { return a.resourceUid == MspdiAssignment::nobody; });
    const QList<qsizetype> found = {result->calendars.size(), result->tasks.size(),       nulls,     links,
                                    result->resources.size(), result->assignments.size(), unassigned};
    for (const ReadNote &note : result->notes)
        qInfo("%s:%lld %s", qPrintable(file), qlonglong(note.line), qPrintable(note.text));
    QCOMPARE(found, counts);
}

void TestMspdiReader::realFilesKeepTheirSlack()
{
    QFile real(QStringLiteral(FAIRLEAD_SHARED_DATA "/mspdi/mspdirelations.xml"));
    if (!real.open(QIODevice::ReadOnly))
        QSKIP("not here: mspdi/mspdirelations.xml");
    NoProgress progress;
    const auto result = readMspdi(real, {}, progress);
    QVERIFY2(result, qPrintable(message(result)));
    for (const MspdiTask &t : result->tasks) {
        QVERIFY(t.earlyStart.isValid() && t.lateFinish.isValid());
        QVERIFY(t.totalSlack.has_value() && t.duration.has_value());
        QVERIFY(t.earlyStart <= t.earlyFinish);
    }
}

QTEST_GUILESS_MAIN(TestMspdiReader)
#include "tst_mspdi_reader.moc"
