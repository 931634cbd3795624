// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/current_talk.h"
#include "core/vault/private_changes.h"
#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate today(2026, 11, 16); // a Monday

struct Office {
    Workspace workspace = sketch(QStringLiteral(R"(
        person P01 name="Helena Moura" start=2020-01-06
        person P02 name="Priya Raman" start=2020-01-06 manager=P01
    )"));
    PrivateRecords records;
    Id<Person> priya = Id<Person>::named(u"P02");

    Id<OneOnOne> talk(QDate on, TalkState state)
    {
        OneOnOne row;
        row.id = Id<OneOnOne>::named(on.toString(Qt::ISODate));
        row.person = priya;
        row.on = on;
        row.startsAt = QDateTime(on, QTime(10, 0), Qt::UTC);
        row.state = state;
        records.rows<OneOnOne>().insert(row);
        return row.id;
    }
    QDate day() const { return currentTalkDay(records, priya, today); }
};

} // namespace

/// Which talk a manager finds open, and how one is closed on another day than planned.
class TestCurrentTalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAnyItIsToday()
    {
        Office office;
        QCOMPARE(office.day(), today);
        const OpenTalk open = openTalk(office.records, office.priya, today);
        QVERIFY(open.records.find(open.talk));
        QVERIFY(!office.records.find(open.talk)); // looking writes nothing
        QVERIFY(applied(office.records, open.preparation, office.workspace));
    }

    void thePlannedOneOfTodayComesBeforeLaterAndMissedOnes()
    {
        Office office;
        office.talk(today.addDays(-4), TalkState::Planned);
        QCOMPARE(office.day(), today.addDays(-4)); // missed, and never closed
        office.talk(today.addDays(7), TalkState::Planned);
        QCOMPARE(office.day(), today.addDays(7));
        office.talk(today, TalkState::Planned);
        QCOMPARE(office.day(), today);
    }

    void aMissedOneBeforeTheLastHeldIsForgotten()
    {
        Office office;
        office.talk(today.addDays(-10), TalkState::Planned);
        office.talk(today.addDays(-3), TalkState::Held);
        QCOMPARE(office.day(), today);
    }

    void afterTheTalkOfTodayTheNextIsOpen()
    {
        Office office;
        office.talk(today, TalkState::Held);
        QVERIFY(office.day() > today);
    }

    void closingAheadOfTheDayHoldsItToday()
    {
        Office office;
        const Id<OneOnOne> talk = office.talk(today.addDays(2), TalkState::Planned);
        const auto closed = closeTalkOn(office.workspace, office.records, talk, today);
        QVERIFY(closed);
        const auto after = applied(office.records, closed->changes, office.workspace);
        QVERIFY(after);
        QCOMPARE(after->find(talk)->on, today);
        QCOMPARE(after->find(talk)->state, TalkState::Held);
        QVERIFY(!after->find(talk)->startsAt.isValid()); // the hour was of the other day
    }

    void theNextDayThatSomebodyTypedStands()
    {
        Office office;
        const Id<OneOnOne> talk = office.talk(today, TalkState::Planned);
        const QDate typed(2026, 12, 3);
        const auto closed = closeTalkOn(office.workspace, office.records, talk, today, typed);
        QVERIFY(closed);
        const auto after = applied(office.records, closed->changes, office.workspace);
        QVERIFY(after);
        QCOMPARE(talkCadence(office.workspace, *after, office.priya, today).planned, typed);
        QCOMPARE(closed->next.on, typed);
    }

    void aClosedOneIsNotClosedAgain()
    {
        Office office;
        const Id<OneOnOne> talk = office.talk(today, TalkState::Held);
        QVERIFY(!closeTalkOn(office.workspace, office.records, talk, today));
    }
};

QTEST_GUILESS_MAIN(TestCurrentTalk)
#include "tst_current_talk.moc"
