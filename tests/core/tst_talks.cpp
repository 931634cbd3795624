// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/talk_summary.h"
#include "core/vault/private_changes.h"
#include "tests/support/sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

/// A manager, one report, and the rows of a vault.
struct Office {
    Workspace workspace = sketch(QStringLiteral(R"(
        person P01 name="Helena Moura" start=2020-01-06
        person P02 name="Priya Raman" start=2020-01-06 manager=P01
    )"));
    PrivateRecords records;
    Id<Person> priya = Id<Person>::named(u"P02");

    Office()
    {
        OneOnOneSeries series;
        series.id = Id<OneOnOneSeries>::named(u"s");
        series.person = priya;
        series.everyDays = 7;
        series.from = QDate(2026, 8, 17);
        records.rows<OneOnOneSeries>().insert(series);
    }
    OneOnOne talk(QDate on, TalkState state = TalkState::Held)
    {
        OneOnOne row;
        row.id = Id<OneOnOne>::named(on.toString(Qt::ISODate));
        row.person = priya;
        row.on = on;
        row.state = state;
        records.rows<OneOnOne>().insert(row);
        return row;
    }
    TalkingPoint point(const OneOnOne &talk, const QString &text, Visibility visibility, bool isDone = false)
    {
        TalkingPoint row;
        row.id = Id<TalkingPoint>::named(text);
        row.talk = talk.id;
        row.section = QStringLiteral("Progress");
        row.text = text;
        row.visibility = visibility;
        row.isDone = isDone;
        row.firstOn = talk.on;
        records.rows<TalkingPoint>().insert(row);
        return row;
    }
    void leave(const char *person, QDate from, QDate to)
    {
        Leave row;
        row.id = Id<Leave>::create();
        row.person = Id<Person>::named(QString::fromLatin1(person));
        row.from = from;
        row.to = to;
        workspace.rows<Leave>().insert(row);
    }
    void duty(QDate from, QDate to)
    {
        Shift row;
        row.id = Id<Shift>::create();
        row.person = priya;
        row.from = from;
        row.to = to;
        workspace.rows<Shift>().insert(row);
    }
    void apply(const PrivateChanges &changes)
    {
        auto next = appliedUnchecked(records, changes);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        records = *std::move(next);
    }
};

} // namespace

class TestTalks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void adherenceIsTheExampleOfItsPage() // C30: 13 weekly slots, 2 excused, 10 held
    {
        Office office;
        std::vector<QDate> held;
        for (int week = 0; week < 10; ++week)
            held.push_back(QDate(2026, 8, 18).addDays(7 * week));
        office.leave("P02", {2026, 10, 26}, {2026, 11, 8});
        const auto slots = talkSlots(7, held, Presence::of(office.workspace, office.priya),
                                     Presence::of(office.workspace, Id<Person>::named(u"P01")), {2026, 8, 17},
                                     {2026, 11, 15});
        const Adherence adherence = adherenceOf(slots);
        QCOMPARE(adherence, (Adherence{13, 2, 10}));
        QCOMPARE(*adherence.share(), 10.0 / 11);
    }

    void oneOfTheTwoBeingAwayExcuses()
    {
        Office office;
        office.leave("P01", {2026, 11, 9}, {2026, 11, 11});
        office.leave("P02", {2026, 11, 12}, {2026, 11, 13});
        const auto slots = talkSlots(7, {}, Presence::of(office.workspace, office.priya),
                                     Presence::of(office.workspace, Id<Person>::named(u"P01")), {2026, 11, 9},
                                     {2026, 11, 15});
        QCOMPARE(slots.size(), size_t(1));
        QVERIFY(slots.front().outcome == SlotOutcome::Excused);
    }

    void isOverdueAfterTheGrace()
    {
        Office office;
        office.talk({2026, 11, 2});
        const auto on = [&office](int day) {
            return talkCadence(office.workspace, office.records, office.priya, {2026, 11, day});
        };
        QCOMPARE(on(9).due, QDate(2026, 11, 9));
        QVERIFY(!on(12).isOverdue());
        QCOMPARE(on(13).daysOverdue, 1);
        QCOMPARE(on(13).daysSince, 11);
        OneOnOneSeries paused = *seriesOf(office.records, office.priya, {2026, 11, 1});
        paused.pausedUntil = QDate(2026, 11, 20);
        office.records.rows<OneOnOneSeries>().insert(paused);
        QVERIFY(!on(13).isOverdue());
        QVERIFY(!on(13).due.isValid());
        QCOMPARE(on(24).due, QDate(2026, 11, 21));
    }

    void aStreakSurvivesLeaveAndEndsWithAMiss()
    {
        Office office;
        for (const int day : {20, 27})
            office.talk({2026, 10, day});
        office.leave("P02", {2026, 11, 2}, {2026, 11, 6});
        office.talk({2026, 11, 11});
        const auto cadence = talkCadence(office.workspace, office.records, office.priya, {2026, 11, 16});
        QCOMPARE(cadence.streak, 3);
        QCOMPARE(cadence.adherence.excused, 1);
        QCOMPARE(talkCadence(office.workspace, office.records, office.priya, {2026, 11, 23}).streak, 0);
    }

    void theNextDayGoesAroundLeaveAndDuty()
    {
        Office office;
        office.talk({2026, 11, 9});
        const auto next = [&office] {
            return nextTalk(office.workspace, office.records, office.priya, {2026, 11, 9});
        };
        QCOMPARE(next().on, QDate(2026, 11, 16));
        QVERIFY(next().reason.isEmpty());
        office.leave("P02", {2026, 11, 16}, {2026, 11, 17});
        QCOMPARE(next().on, QDate(2026, 11, 18));
        QVERIFY2(next().reason.contains(u"on leave"), qPrintable(next().reason));
        office.leave("P01", {2026, 11, 18}, {2026, 11, 18});
        QCOMPARE(next().on, QDate(2026, 11, 19)); // of two days as near the later one
        office.leave("P01", {2026, 11, 19}, {2026, 11, 20});
        QCOMPARE(next().on, QDate(2026, 11, 13)); // three days before are nearer than seven after
        QVERIFY(next().on > QDate(2026, 11, 9));
    }

    void dutyAloneMovesATalkByThreeDaysAtMost()
    {
        Office office;
        office.talk({2026, 11, 6});
        office.duty({2026, 11, 13}, {2026, 11, 15});
        QCOMPARE(nextTalk(office.workspace, office.records, office.priya, {2026, 11, 6}).on,
                 QDate(2026, 11, 12));
        office.duty({2026, 11, 9}, {2026, 11, 22});
        QCOMPARE(nextTalk(office.workspace, office.records, office.priya, {2026, 11, 6}).on,
                 QDate(2026, 11, 13));
    }

    void aTypedLineBecomesWhatItsCommandSays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("due");
        const auto row = [](const char *typed, LineKind kind, const char *text, QDate due = {}) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << int(kind) << QString::fromLatin1(text)
                                 << due;
        };
        row("relevance tests slow", LineKind::Point, "relevance tests slow");
        row("/a book a slot @2026-11-27", LineKind::Promise, "book a slot", {2026, 11, 27});
        row("/a book a slot @fri", LineKind::Promise, "book a slot", {2026, 11, 20});
        row("/t send it to me @ 20 Nov", LineKind::TheirPromise, "send it to me", {2026, 11, 20});
        row("/a write to hiring@example.org", LineKind::Promise, "write to hiring@example.org");
        row("/t write the primer", LineKind::TheirPromise, "write the primer");
        row("/f asked in the first minute", LineKind::Feedback, "asked in the first minute");
        row("/g present the ADR", LineKind::Goal, "present the ADR");
        row("/d no primary until W48", LineKind::Decision, "no primary until W48");
        row("/deploy failed twice", LineKind::Point, "/deploy failed twice");
        row("due @2026-11-27", LineKind::Point, "due @2026-11-27");
        row("/a something @2026-13-40", LineKind::Promise, "something @2026-13-40");
    }
    void aTypedLineBecomesWhatItsCommandSays()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        QFETCH(QString, text);
        QFETCH(QDate, due);
        QCOMPARE(readLine(typed, QDate(2026, 11, 16)), (TypedLine{LineKind(kind), text, due}));
    }

    void closingCarriesWhatIsOpenAndPlansTheNext()
    {
        Office office;
        const OneOnOne talk = office.talk({2026, 11, 9}, TalkState::Planned);
        office.point(talk, QStringLiteral("open"), Visibility::Shared);
        office.point(talk, QStringLiteral("done"), Visibility::Shared, true);
        office.apply(*addLine(office.records, talk.id, QStringLiteral("Progress"), Visibility::Shared,
                              QStringLiteral("/a book a slot")));
        office.apply(*addLine(office.records, talk.id, {}, Visibility::Shared, QStringLiteral("/d agreed")));
        const auto closed = closeTalk(office.workspace, office.records, talk.id);
        QVERIFY(closed);
        office.apply(closed->changes);
        QCOMPARE(closed->next.on, QDate(2026, 11, 16));
        QVERIFY(office.records.find(talk.id)->state == TalkState::Held);
        const OneOnOne *next = talksWith(office.records, office.priya).back();
        QCOMPARE(next->on, QDate(2026, 11, 16));
        const auto points = pointsOf(office.records, next->id);
        QCOMPARE(points.size(), size_t(1));
        QCOMPARE(points.front()->text, QStringLiteral("open"));
        QCOMPARE(points.front()->firstOn, QDate(2026, 11, 9));
        QCOMPARE(points.front()->timesCarried, 1);
        QCOMPARE(office.records.rows<Promise>().begin()->due, QDate(2026, 11, 16));
        QCOMPARE(closeTalk(office.workspace, office.records, talk.id).error().kind, Error::Kind::Invalid);
    }

    void preparingTwiceCarriesOnce()
    {
        Office office;
        const OneOnOne last = office.talk({2026, 11, 9});
        office.point(last, QStringLiteral("open"), Visibility::OnlyMe);
        const PreparedTalk first = prepareTalk(office.records, office.priya, {2026, 11, 16});
        office.apply(first.changes);
        const PreparedTalk second = prepareTalk(office.records, office.priya, {2026, 11, 16});
        QCOMPARE(second.talk, first.talk);
        QVERIFY(second.changes.isEmpty());
        QCOMPARE(pointsOf(office.records, first.talk).size(), size_t(1));
    }

    void onlySharedLinesLeaveTheVault()
    {
        Office office;
        const OneOnOne talk = office.talk({2026, 11, 9});
        office.point(talk, QStringLiteral("seen by both"), Visibility::Shared);
        office.point(talk, QStringLiteral("CANARY"), Visibility::OnlyMe);
        office.apply(
            *addLine(office.records, talk.id, {}, Visibility::OnlyMe, QStringLiteral("/a CANARY promise")));
        const auto summary = summaryOf(office.records, talk.id);
        QVERIFY(summary);
        QCOMPARE(summary->keptBack, 2);
        const QString text = summaryText(*summary, QStringLiteral("Priya Raman"));
        QVERIFY(text.contains(u"seen by both"));
        QVERIFY(!text.contains(u"CANARY"));
        const Promise &kept = *office.records.rows<Promise>().begin();
        QCOMPARE(publishPromise(office.workspace, office.records, kept.id).error().kind,
                 Error::Kind::Invalid);
    }

    void aPublishedPromiseIsAnActionOfItsOwner()
    {
        Office office;
        const OneOnOne talk = office.talk({2026, 11, 9});
        office.apply(*addLine(office.records, talk.id, {}, Visibility::Shared,
                              QStringLiteral("/t write the primer @2026-11-27")));
        const Id<Promise> promise = office.records.rows<Promise>().begin()->id;
        const auto published = publishPromise(office.workspace, office.records, promise);
        QVERIFY(published);
        const auto after = applied(office.workspace, published->shared);
        QVERIFY2(after, after ? "" : qPrintable(after.error().message));
        const ActionItem &action = *after->rows<ActionItem>().begin();
        QCOMPARE(action.title, QStringLiteral("write the primer"));
        QCOMPARE(action.owner, office.priya);
        QCOMPARE(action.due, QDate(2026, 11, 27));
        office.apply(published->own);
        QCOMPARE(publishPromise(*after, office.records, promise).error().kind, Error::Kind::Conflict);
    }
};

QTEST_APPLESS_MAIN(TestTalks)
#include "tst_talks.moc"
