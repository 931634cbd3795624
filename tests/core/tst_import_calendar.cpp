// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import_steps.h"

#include <QDir>

using namespace fairlead;

namespace {

Workspace people()
{
    return sketch(QStringLiteral("person P1 name=\"Ana Silva\" external_id=ana@example.org\n"
                                 "person P2 name=\"Bo Lind\" start=2026-03-01\n"
                                 "person P3 name=\"Bo Olsen\""));
}

QByteArray calendar(const QByteArray &events, const QByteArray &name = "Team")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:" + name + "\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &uid, const QByteArray &summary, const QByteArray &start,
                  const QByteArray &end, const QByteArray &more = {})
{
    const QByteArray value = start.contains('T') ? ":" : ";VALUE=DATE:";
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + summary + "\r\nDTSTART" + value + start
        + "\r\nDTEND" + value + end + "\r\n" + more + "END:VEVENT\r\n";
}

} // namespace

/// Leave and public holidays from iCalendar (IM2).
class TestImportCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsThatNamePeopleAreTheirLeave()
    {
        const QByteArray file = calendar(vevent("1", "Ana Silva – vacation", "20260803", "20260815")
                                         + vevent("2", "OOO Ana", "20260901", "20260902")
                                         + vevent("3", "P2 sick", "20260902", "20260903")
                                         + vevent("4", "ana@example.org training", "20261005", "20261006")
                                         + vevent("5", "Bo away", "20261005", "20261006")
                                         + vevent("6", "Offsite", "20261005", "20261006"));
        const auto draft = drafted(people(), file);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->kind, ImportKind::Leave);
        QCOMPARE(draft->counts, (ImportCounts{4, 0, 0, 0, 2}));
        const auto next = applied(people(), draft->changes);
        QVERIFY(next);
        QMap<QString, Leave> leaves;
        for (const Leave &leave : next->rows<Leave>())
            leaves.insert(leave.externalId, leave);
        QCOMPARE(leaves[QStringLiteral("1")].to, QDate(2026, 8, 14));
        QCOMPARE(next->find(leaves[QStringLiteral("2")].person)->key, QStringLiteral("P1"));
        QCOMPARE(leaves[QStringLiteral("3")].kind, LeaveKind::Unplanned);
        QCOMPARE(leaves[QStringLiteral("4")].kind, LeaveKind::Training);
    }

    void cancelledFreeAndHourlyEventsAreLeftOut()
    {
        const QByteArray file =
            calendar(vevent("1", "Ana Silva off", "20260803", "20260804", "STATUS:CANCELLED\r\n")
                     + vevent("2", "Ana Silva 1:1", "20260804T090000", "20260804T170000")
                     + vevent("3", "Ana Silva", "20260805", "20260806", "TRANSP:TRANSPARENT\r\n")
                     + vevent("4", "Ana Silva off", "20260806T130000", "20260806T170000")
                     + vevent("5", "Ana Silva off", "20260807T160000", "20260807T170000"));
        const auto draft = drafted(people(), file);
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 0, 0, 0, 4}));
        const auto next = applied(people(), draft->changes);
        QCOMPARE(next->rows<Leave>().begin()->fraction, Share::of(0.5));
    }

    void aSecondImportChangesNothing()
    {
        const QByteArray file =
            calendar(vevent("1", "Ana Silva off", "20260803", "20260804", "RRULE:FREQ=WEEKLY;COUNT=5\r\n")
                     + vevent("2", "Ana Silva off", "20260901T130000", "20260903T120000"));
        const Workspace once = imported(people(), file);
        QCOMPARE(once.rows<Leave>().size(), size_t(8)); // five weeks; a half, a whole and a half day
        const auto again = drafted(once, file);
        QVERIFY(again);
        QVERIFY2(again->changes.isEmpty(), qPrintable(ledger(*again, LedgerKind::Changed).join(u'\n')));
        QCOMPARE(again->counts.unchanged, qsizetype(8));
        // moved by a day: the same leave, changed
        QByteArray moved = file;
        moved.replace("20260803\r\nDTEND;VALUE=DATE:20260804", "20260804\r\nDTEND;VALUE=DATE:20260805");
        QVERIFY(drafted(once, moved)->counts.changed + drafted(once, moved)->counts.added > 0);
    }

    void leaveOutsideEmploymentIsRefusedAlone()
    {
        const auto draft = drafted(people(),
                                   calendar(vevent("1", "Bo Lind off", "20260203", "20260204")
                                            + vevent("2", "Bo Lind off", "20260403", "20260404")));
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 0, 0, 1, 0}));
    }

    void aWholeFileCanBeOnePersons()
    {
        ImportOptions options;
        options.person = Id<Person>::named(u"P3");
        const auto draft =
            drafted(people(), calendar(vevent("1", "Urlaub", "20260803", "20260805")), options);
        QVERIFY(draft);
        QCOMPARE(draft->counts.added, qsizetype(1));
        const auto next = applied(people(), draft->changes);
        QCOMPARE(next->rows<Leave>().begin()->person, Id<Person>::named(u"P3"));
    }

    void wholeDaysWithoutNamesAreHolidays()
    {
        const QByteArray file =
            calendar(vevent("1", "New Year", "20270101", "20270102", "TRANSP:TRANSPARENT\r\n")
                         + vevent("2", "Easter", "20270328", "20270330"),
                     "Portugal");
        const auto draft = drafted(people(), file);
        QVERIFY(draft);
        QCOMPARE(draft->kind, ImportKind::Holidays);
        QCOMPARE(draft->counts, (ImportCounts{3, 0, 0, 0, 0}));
        const auto next = applied(people(), draft->changes);
        QCOMPARE(next->rows<HolidayCalendar>().begin()->name, QStringLiteral("Portugal"));
        const auto again = drafted(*next, file);
        QVERIFY(again->changes.isEmpty());
        QCOMPARE(again->counts.unchanged, qsizetype(3));
    }

    void holidaysGoIntoTheCalendarThatIsChosen()
    {
        const Workspace before =
            sketch(QStringLiteral("holiday_calendar C1\n"
                                  "holiday H1 calendar=C1 date=2027-01-01 name=\"New Year\""));
        ImportOptions options;
        options.calendar = Id<HolidayCalendar>::named(u"C1");
        const auto draft = drafted(before,
                                   calendar(vevent("1", "New Year", "20270101", "20270102")
                                            + vevent("2", "Labour Day", "20270501", "20270502")),
                                   options, ImportKind::Holidays);
        QVERIFY(draft);
        QCOMPARE(draft->counts, (ImportCounts{1, 0, 1, 0, 0}));
    }

    void aCalendarThatIsNeitherIsRefusedInOneLine()
    {
        const auto draft =
            drafted(people(), calendar(vevent("1", "Standup", "20261101T090000", "20261101T091500")));
        QVERIFY(!draft);
        QVERIFY(draft.error().message.contains(u"--as holidays"));
        QVERIFY(draft.error().message.contains(u"line 4"));
    }

    void realFilesNeverStopTheProgram()
    {
        const QDir folder(QStringLiteral(FAIRLEAD_SHARED_DATA) + QStringLiteral("/ics"));
        if (!folder.exists())
            QSKIP("shared/data/ics is not here");
        const QStringList files = folder.entryList({QStringLiteral("*.ics")});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files) {
            ImportOptions options;
            options.asOf = QDate(2021, 6, 1);
            NoProgress progress;
            const auto draft =
                draftImport(people(), {folder.filePath(file), {}, ImportKind::Automatic}, options, progress);
            if (draft)
                QVERIFY(applied(people(), draft->changes));
            else
                QVERIFY2(draft.error().message.startsWith(file), qPrintable(draft.error().message));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportCalendar)
#include "tst_import_calendar.moc"
