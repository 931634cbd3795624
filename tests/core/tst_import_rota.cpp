// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_rota.h"
#include "core/rota/rota_rows.h"
#include "tests/core/import_steps.h"

#include <QFile>

using namespace fairlead;

namespace {

/// Two people of one team in Lisbon, with one rotation.
Workspace payments()
{
    Workspace workspace;
    Team team;
    team.id = Id<Team>::named(u"PAY");
    team.key = QStringLiteral("PAY");
    team.name = QStringLiteral("Payments");
    workspace.rows<Team>().insert(team);
    Site site;
    site.id = Id<Site>::named(u"LIS");
    site.key = site.name = QStringLiteral("Lisbon");
    site.timeZone = QStringLiteral("Europe/Lisbon");
    workspace.rows<Site>().insert(site);
    for (const auto &[key, name] : {std::pair("P1", "Ana Silva"), std::pair("P2", "Bo Lind, Jr")}) {
        Person person;
        person.key = QLatin1String(key);
        person.id = Id<Person>::named(person.key);
        person.name = QLatin1String(name);
        person.team = team.id;
        person.site = site.id;
        workspace.rows<Person>().insert(person);
    }
    Rotation rotation;
    rotation.id = Id<Rotation>::named(u"ROT1");
    rotation.key = QStringLiteral("ROT1");
    rotation.name = QStringLiteral("Payments on-call");
    rotation.team = team.id;
    rotation.timeZone = QStringLiteral("Europe/Lisbon");
    workspace.rows<Rotation>().insert(rotation);
    return workspace;
}

QByteArray calendarEvent(const QByteArray &uid, const QByteArray &summary, const QByteArray &start,
                         const QByteArray &end, const QByteArray &more = {})
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + summary + "\r\nDTSTART" + start + "\r\nDTEND" + end
        + "\r\n" + more + "END:VEVENT\r\n";
}

QByteArray feed(const QByteArray &events, const QByteArray &name = "On-call")
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:" + name + "\r\n" + events + "END:VCALENDAR\r\n";
}

Shift shift(int week, const QString &person)
{
    Shift row;
    row.id = Id<Shift>::named(QString::number(week));
    row.rotation = Id<Rotation>::named(u"ROT1");
    row.person = Id<Person>::named(person);
    row.from = QDate(2026, 10, 19).addDays(7 * week);
    row.to = row.from.addDays(6);
    return row;
}

} // namespace

/// On-call feeds as shifts, and the rota as a feed (IM6, EX2).
class TestImportRota : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void titlesOfTheFeeds_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("schedule");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("isSecondary");
        QTest::addColumn<bool>("isDuty");
        const auto row = [](const char *summary, const char *person, const char *schedule, int level,
                            bool isSecondary, bool isDuty) {
            QTest::newRow(summary) << QString::fromUtf8(summary) << QString::fromUtf8(person)
                                   << QString::fromUtf8(schedule) << level << isSecondary << isDuty;
        };
        row("On Call - Ana Silva - Payments on-call", "Ana Silva", "Payments on-call", -1, false, true);
        row("On Call - Ana Silva - Payments secondary", "Ana Silva", "Payments secondary", -1, true, true);
        row("[L1] ana.silva", "ana.silva", "", 1, false, true);
        row("Backup: Bo", "Backup: Bo", "", -1, true, false);
        row("Ana on vacation", "Ana on vacation", "", -1, false, false);
    }
    void titlesOfTheFeeds()
    {
        QFETCH(QString, summary);
        const DutyTitle title = dutyTitle(summary);
        QTEST(title.person, "person");
        QTEST(title.schedule, "schedule");
        QTEST(title.level, "level");
        QTEST(title.layer == ShiftLayer::Secondary, "isSecondary");
        QTEST(title.isDuty, "isDuty");
    }

    void aPagerDutyFeedBecomesShifts()
    {
        const QByteArray file = feed(calendarEvent("1", "On Call - Ana Silva - Payments on-call",
                                                   ":20261019T080000Z", ":20261026T090000Z")
                                     + calendarEvent("2", "On Call - Nobody Known - Payments on-call",
                                                     ":20261026T090000Z", ":20261102T090000Z")
                                     + calendarEvent("3", "On Call - Bo Lind - Payments on\r\n -call",
                                                     ":20261116T100000Z", ":20261116T220000Z"));
        const auto draft = drafted(payments(), file);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->kind, ImportKind::Rota); // found out by the titles
        QCOMPARE(draft->counts, (ImportCounts{2, 0, 0, 0, 1}));
        const auto next = applied(payments(), draft->changes);
        QVERIFY(next);
        QMap<QDate, Shift> shifts;
        for (const Shift &each : next->rows<Shift>())
            shifts.insert(each.from, each);
        const Shift week = shifts[QDate(2026, 10, 19)];
        QCOMPARE(week.to, QDate(2026, 10, 25)); // 09:00 to 09:00 over the change of the clock
        QVERIFY(!week.startsAt.isValid());      // the rotation's own hand-off
        QCOMPARE(week.state, ShiftState::Worked);
        const Shift half = shifts[QDate(2026, 11, 16)];
        QCOMPARE(half.to, half.from);
        QCOMPARE(half.startsAt, QDateTime(QDate(2026, 11, 16), QTime(10, 0), Qt::UTC));
        QCOMPARE(half.person, Id<Person>::named(u"P2"));
        QCOMPARE(half.state, ShiftState::Published);
    }

    void aSecondImportChangesNothing()
    {
        const QByteArray file =
            feed(calendarEvent("1", "[L1] ana.silva", ";TZID=Europe/Lisbon:20261123T090000",
                               ";TZID=Europe/Lisbon:20261130T090000"));
        const Workspace once = imported(payments(), file);
        QCOMPARE(once.rows<Shift>().size(), size_t(1));
        const auto again = drafted(once, file);
        QVERIFY(again);
        QVERIFY(again->changes.isEmpty());
        QCOMPARE(again->counts.unchanged, 1);
    }

    void recurrencesExceptionsAndMovedOnesAreLaidOut()
    {
        const QByteArray rule =
            "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4\r\nEXDATE;TZID=Europe/Lisbon:20261207T090000\r\n";
        const QByteArray file =
            feed(calendarEvent("1", "[L1] Ana Silva", ";TZID=Europe/Lisbon:20261123T090000",
                               ";TZID=Europe/Lisbon:20261130T090000", rule)
                 + calendarEvent("1", "[L1] Bo Lind", ";TZID=Europe/Lisbon:20261222T090000",
                                 ";TZID=Europe/Lisbon:20261228T090000",
                                 "RECURRENCE-ID;TZID=Europe/Lisbon:20261221T090000\r\n"));
        const Workspace next = imported(payments(), file);
        QMap<QDate, Id<Person>> people;
        for (const Shift &each : next.rows<Shift>())
            people.insert(each.from, each.person);
        QCOMPARE(people.keys(), (QList{QDate(2026, 11, 23), QDate(2026, 12, 22), QDate(2027, 1, 4)}));
        QCOMPARE(people[QDate(2026, 12, 22)], Id<Person>::named(u"P2"));
    }

    void whatIsExportedComesBackUnchanged()
    {
        Workspace workspace = payments();
        for (int week = 0; week < 6; ++week)
            workspace.rows<Shift>().insert(
                shift(week, week % 2 == 0 ? QStringLiteral("P1") : QStringLiteral("P2")));
        const Rotation rotation = *workspace.rows<Rotation>().begin();
        const RenderedSchedule schedule =
            renderedSchedule(scheduleInputOf(workspace, rotation, QDate(2026, 10, 19), QDate(2026, 11, 30)));
        const QDateTime stamp(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC);
        const QByteArray file = rotaCalendar(workspace, rotation, schedule, stamp);
        QCOMPARE(file, rotaCalendar(workspace, rotation, schedule, stamp));
        QCOMPARE(file.count("BEGIN:VEVENT"), 6);
        QVERIFY(file.contains("DTSTART:20261019T080000Z\r\nDTEND:20261026T090000Z\r\n"));
        QVERIFY(file.contains("Bo Lind\\, Jr"));
        for (const QByteArray &line : file.split('\n'))
            QVERIFY(line.size() <= 76); // 75 octets and the carriage return
        const auto draft = drafted(workspace, file, {}, ImportKind::Automatic, "rota.ics");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->counts.added, 0);
        QCOMPARE(draft->counts.leftOut, 0);
        for (const Shift &each : workspace.rows<Shift>()) {
            const auto next = applied(workspace, draft->changes);
            QVERIFY(next);
            QCOMPARE(next->find(each.id)->person, each.person);
            QCOMPARE(next->find(each.id)->to, each.to);
        }
    }

    void aCalendarOfTheDataIsReadAsARotaWhenAskedFor()
    {
        const QString path = QStringLiteral(FAIRLEAD_SHARED_DATA "/ics/calendar_with_recurring_event.ics");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("calendar_with_recurring_event.ics is not there");
        const auto draft = drafted(payments(), file.readAll(), {}, ImportKind::Rota, "recurring.ics");
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().message));
        QCOMPARE(draft->counts.added, 0); // it names nobody of ours, and says so line by line
        QVERIFY(draft->changes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportRota)
#include "tst_import_rota.moc"
