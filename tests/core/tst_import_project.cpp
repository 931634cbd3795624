// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/project_import.h"
#include "core/exchange/reading.h"
#include "tests/core/import_steps.h"

#include <QDir>

using namespace fairlead;

namespace {

/// A project of the file's usual calendar; `tasks` and `more` are its XML.
QByteArray project(const QByteArray &tasks, const QByteArray &more = {})
{
    QByteArray week;
    for (int day = 1; day <= 7; ++day) {
        const bool works = day >= 2 && day <= 6;
        week += "<WeekDay><DayType>" + QByteArray::number(day) + "</DayType><DayWorking>"
            + (works ? "1" : "0") + "</DayWorking>"
            + (works ? "<WorkingTimes><WorkingTime><FromTime>08:00:00</FromTime><ToTime>12:00:00</ToTime></"
                       "WorkingTime>"
                       "<WorkingTime><FromTime>13:00:00</FromTime><ToTime>17:00:00</ToTime></WorkingTime>"
                       "</WorkingTimes>"
                     : "")
            + "</WeekDay>";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Project "
           "xmlns=\"http://schemas.microsoft.com/project\">"
           "<Title>Harbour</Title><StartDate>2026-10-05T08:00:00</StartDate><FinishDate>2026-10-30T17:00:00</"
           "FinishDate>"
           "<ScheduleFromStart>1</ScheduleFromStart><CalendarUID>1</CalendarUID><DefaultStartTime>08:00:00"
           "</DefaultStartTime><DefaultFinishTime>17:00:00</DefaultFinishTime><MinutesPerDay>480</"
           "MinutesPerDay>"
           "<MinutesPerWeek>2400</MinutesPerWeek><Calendars><Calendar><UID>1</UID><Name>Standard</Name>"
           "<IsBaseCalendar>1</IsBaseCalendar><BaseCalendarUID>-1</BaseCalendarUID><WeekDays>"
        + week
        + "</WeekDays><Exceptions><Exception><TimePeriod><FromDate>2026-10-12T00:00:00</FromDate><ToDate>"
          "2026-10-12T23:59:00</ToDate></TimePeriod><Name>Harbour "
          "day</Name><Type>1</Type><DayWorking>0</DayWorking>"
          "</Exception></Exceptions></Calendar></Calendars><Tasks>"
        + tasks + "</Tasks>" + more + "</Project>";
}

QByteArray task(int uid, const QByteArray &name, const QByteArray &more)
{
    return "<Task><UID>" + QByteArray::number(uid) + "</UID><ID>" + QByteArray::number(uid) + "</ID><Name>"
        + name + "</Name><OutlineLevel>1</OutlineLevel><DurationFormat>7</DurationFormat>" + more + "</Task>";
}

QByteArray days(int count)
{
    return "<Duration>PT" + QByteArray::number(count * 8) + "H0M0S</Duration>";
}

QByteArray link(int predecessor, int type, int lag = 0)
{
    return "<PredecessorLink><PredecessorUID>" + QByteArray::number(predecessor) + "</PredecessorUID><Type>"
        + QByteArray::number(type) + "</Type><LinkLag>" + QByteArray::number(lag)
        + "</LinkLag><LagFormat>7</LagFormat></PredecessorLink>";
}

Result<ProjectDraft> draftOf(const Workspace &workspace, const QByteArray &bytes)
{
    ImportOptions options;
    options.asOf = QDate(2026, 10, 5);
    NoProgress progress;
    return draftProject(workspace, bytes, QStringLiteral("harbour.xml"), options, progress);
}

const Item *itemCalled(const Workspace &workspace, QStringView title)
{
    for (const Item &item : workspace.rows<Item>()) {
        if (item.title == title)
            return &item;
    }
    return nullptr;
}

} // namespace

/// A whole project from Microsoft Project XML, and our dates beside its own.
class TestImportProject : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aProjectIsOnePlan()
    {
        const QByteArray file = project(
            "<Task><UID>0</UID><ID>0</ID><Name>Harbour</Name><Summary>1</Summary></Task>"
                + task(1, "Dig", days(5) + "<Work>PT64H0M0S</Work>")
                + task(2, "Build", days(3) + link(1, 1, 4800) + "<Deadline>2026-10-30T17:00:00</Deadline>")
                + task(3, "Open", "<Duration>PT0H0M0S</Duration><Milestone>1</Milestone>" + link(2, 1)),
            "<Resources><Resource><UID>1</UID><ID>1</ID><Name>Ana</Name><Type>1</Type><MaxUnits>0.5</"
            "MaxUnits>"
            "<CalendarUID>1</CalendarUID></Resource><Resource><UID>2</UID><ID>2</ID><Name>Stone</"
            "Name><Type>0</Type>"
            "</Resource></Resources><Assignments><Assignment><UID>1</UID><TaskUID>1</TaskUID><ResourceUID>1"
            "</ResourceUID><Units>0.5</Units><Start>2026-10-05T08:00:00</Start><Finish>2026-10-09T17:00:00</"
            "Finish>"
            "</Assignment></Assignments>");
        const auto drafted = draftOf({}, file);
        QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().message));
        const auto next = applied({}, drafted->draft.changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(next->rows<Item>().size(), size_t(3));
        const Item *dig = itemCalled(*next, u"Dig");
        QCOMPARE(dig->duration, std::optional(5));
        QCOMPARE(dig->effort, Effort::of(8));
        QCOMPARE(dig->staffing, Headcount::of(0.5));
        QVERIFY(itemCalled(*next, u"Open")->isMilestone());
        QCOMPARE(itemCalled(*next, u"Build")->deadline, QDate(2026, 10, 30));
        QCOMPARE(next->rows<Dependency>().size(), size_t(2));
        QCOMPARE(next->rows<Holiday>().begin()->date, QDate(2026, 10, 12));
        QCOMPARE(next->rows<Period>().begin()->end, QDate(2026, 10, 30));
        QCOMPARE(next->rows<Person>().begin()->roleShare, Share::of(0.5));
        QCOMPARE(next->rows<Allocation>().begin()->share, Share::of(0.5));
        QCOMPARE(drafted->draft.counts.leftOut, qsizetype(1)); // the stone
        const auto again = draftOf(*next, file);
        QVERIFY(again);
        QVERIFY2(again->draft.changes.isEmpty(),
                 qPrintable(ledger(again->draft, LedgerKind::Changed).join(u'\n')));
        QCOMPARE(again->draft.counts.added, qsizetype(0));
    }

    void datesAreComparedAndDifferencesExplained()
    {
        const auto dates = [](const char *start, const char *finish, const char *late,
                              int slack) -> QByteArray {
            return QByteArray("<EarlyStart>2026-10-") + start + "T08:00:00</EarlyStart><EarlyFinish>2026-10-"
                + finish + "T17:00:00</EarlyFinish><LateFinish>2026-10-" + late
                + "T17:00:00</LateFinish><TotalSlack>" + QByteArray::number(slack * 4800)
                + "</TotalSlack><Critical>" + (slack == 0 ? "1" : "0") + "</Critical>";
        };
        // 5 days from 5 Oct; 3 days after a lag of one, over the holiday; until 30 Oct
        const auto drafted =
            draftOf({},
                    project(task(1, "Dig", days(5) + dates("05", "09", "26", 10))
                            + task(2, "Build", days(3) + dates("14", "16", "30", 10) + link(1, 1, 4800))
                            + task(3, "Wait", days(19) + dates("05", "30", "30", 0))));
        QVERIFY(drafted);
        for (const TaskComparison &each : drafted->comparison.tasks)
            QVERIFY2(each.agrees(), qPrintable(QString(each.name + u' ' + each.differences.join(u';'))));
        QCOMPARE(drafted->comparison.agreeing(), qsizetype(3));
        // a wrong date in the file, for which there is no reason, is told as such
        const auto wrong = draftOf({}, project(task(1, "Dig", days(5) + dates("06", "12", "30", 13))));
        QVERIFY(!wrong->comparison.tasks.front().agrees());
        QVERIFY(!wrong->comparison.tasks.front().isExplained());
        QVERIFY(ledger(wrong->draft, LedgerKind::Note).join(u' ').contains(u"not known"));
    }

    void whatHasNoEqualIsInTheLedger()
    {
        const auto drafted = draftOf(
            {},
            project(task(1, "Short", "<Duration>PT3H0M0S</Duration>")
                    + task(2, "Elapsed",
                           "<Duration>PT72H0M0S</Duration><DurationFormat>8</DurationFormat>"
                           "<Start>2026-10-09T08:00:00</Start>")
                    + task(3, "Fixed",
                           days(2)
                               + "<ConstraintType>3</ConstraintType><ConstraintDate>"
                                 "2026-10-16T17:00:00</ConstraintDate>")
                    + task(4, "Late", days(2) + "<ConstraintType>1</ConstraintType>")
                    + task(5, "Idle", days(2) + "<Active>0</Active>") + task(6, "", "<IsNull>1</IsNull>")
                    + task(7, "Half lag", days(1) + link(1, 1, 2400))));
        QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().message));
        const QString notes = ledger(drafted->draft, LedgerKind::Note).join(u'\n');
        for (const char *expected : {"3 h is 0.375 days", "elapsed time", "Must finish on 2026-10-16",
                                     "As late as possible", "A lag of 4 h is 0.5 days"})
            QVERIFY2(notes.contains(QString::fromUtf8(expected)), expected);
        QCOMPARE(drafted->draft.counts.leftOut, qsizetype(2));
        const auto next = applied({}, drafted->draft.changes);
        QCOMPARE(itemCalled(*next, u"Fixed")->notBefore, QDate(2026, 10, 15));
        QCOMPARE(itemCalled(*next, u"Fixed")->deadline, QDate(2026, 10, 16));
        QCOMPARE(itemCalled(*next, u"Short")->duration, std::optional(1));
        QCOMPARE(itemCalled(*next, u"Elapsed")->duration, std::optional(1));
    }

    void summariesAreObjectivesAndTheirLinksThoseOfTheirTasks()
    {
        QByteArray tasks = task(1, "Phase", "<Summary>1</Summary>") + task(2, "A", days(1))
            + task(3, "B", days(1)) + task(4, "After", days(1) + link(1, 1));
        tasks.replace("<Name>A</Name><OutlineLevel>1", "<Name>A</Name><OutlineLevel>2");
        tasks.replace("<Name>B</Name><OutlineLevel>1", "<Name>B</Name><OutlineLevel>2");
        const auto drafted = draftOf({}, project(tasks));
        QVERIFY(drafted);
        const auto next = applied({}, drafted->draft.changes);
        QCOMPARE(next->rows<Item>().size(), size_t(3));
        QCOMPARE(next->rows<Dependency>().size(), size_t(2));
        QCOMPARE(next->find(itemCalled(*next, u"A")->objective)->title, QStringLiteral("Phase"));
        QVERIFY(itemCalled(*next, u"After")->objective.isNull());
    }

    void loopsAreRefusedWithTheirWords()
    {
        const auto drafted =
            draftOf({},
                    project(task(1, "A", days(1) + link(2, 1)) + task(2, "B", days(1) + link(1, 1))
                            + task(3, "C", days(1) + link(2, 1))));
        QVERIFY(drafted);
        QCOMPARE(drafted->draft.counts.refused, qsizetype(2));
        QVERIFY(ledger(drafted->draft, LedgerKind::Refused).first().contains(u"loop"));
        QVERIFY(applied({}, drafted->draft.changes));
    }

    void twoProjectsInTheSameTimeLiveSideBySide()
    {
        const QByteArray one = project(task(1, "A", days(1)));
        QByteArray two = one;
        two.replace("<Title>Harbour", "<Title>Bridge");
        const auto first = draftOf({}, one);
        const auto next = applied({}, first->draft.changes);
        QVERIFY(next);
        const auto second = draftOf(*next, two);
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        const auto both = applied(*next, second->draft.changes);
        QVERIFY(both);
        QCOMPARE(both->rows<Plan>().size(), size_t(2));
    }

    void microsoftProjectAgreesOrTheLedgerSaysWhyNot_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(FAIRLEAD_SHARED_DATA) + QStringLiteral("/mspdi"));
        const QStringList files = folder.entryList({QStringLiteral("*.xml")});
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
        if (files.isEmpty())
            QTest::newRow("none") << QString();
    }
    void microsoftProjectAgreesOrTheLedgerSaysWhyNot()
    {
        QFETCH(QString, path);
        if (path.isEmpty())
            QSKIP("shared/data/mspdi is not here");
        const auto bytes = readBoundedFile(path);
        QVERIFY(bytes);
        const auto drafted = draftOf({}, *bytes);
        QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().message));
        const auto next = applied({}, drafted->draft.changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        const ProjectComparison &comparison = drafted->comparison;
        qInfo("%lld of %zu tasks agree", comparison.agreeing(), comparison.tasks.size());
        for (const TaskComparison &task : comparison.tasks) {
            const QString words =
                QStringLiteral("%1: %2 (%3)")
                    .arg(task.name, task.differences.join(QStringLiteral("; ")), task.reason);
            if (!task.agrees())
                qInfo("%s", qPrintable(words));
            QVERIFY2(task.isExplained(), qPrintable(words));
        }
        const auto again = draftOf(*next, *bytes);
        QVERIFY(again);
        QVERIFY2(again->draft.changes.isEmpty(),
                 qPrintable(ledger(again->draft, LedgerKind::Changed).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestImportProject)
#include "tst_import_project.moc"
