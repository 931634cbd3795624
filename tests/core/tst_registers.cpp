// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/registers/due.h"
#include "core/registers/first_year.h"
#include "core/registers/review_queue.h"
#include "core/reliability/templates.h"
#include "tests/support/sketch.h"

#include <QtTest>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);

Cadence cadence(int every, CadenceUnit unit, QDate last, QDate anchor = {})
{
    Cadence row;
    row.every = every;
    row.unit = unit;
    row.lastDone = last;
    row.anchor = anchor;
    return row;
}

} // namespace

/// What comes round again (C30), what waits for a review, approvals (C35).
class TestRegisters : public QObject {
    Q_OBJECT

    Workspace m_sample;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
    }

    void theNextTimeIsTheLastOnePlusTheInterval()
    {
        using enum CadenceUnit;
        QCOMPARE(nextDue(cadence(2, Weeks, {2026, 11, 2})), QDate(2026, 11, 16));
        QCOMPARE(nextDue(cadence(10, Days, {2026, 11, 2})), QDate(2026, 11, 12));
        QCOMPARE(nextDue(cadence(1, Months, {2027, 1, 31})), QDate(2027, 2, 28));
        QCOMPARE(nextDue(cadence(1, Quarters, {2026, 8, 31})), QDate(2026, 11, 30));
        QVERIFY(!nextDue(cadence(1, Weeks, {})).isValid());
    }

    /// Done late, it is still due on the days of the anchor; the 31st comes back after a short month.
    void anAnchorKeepsTheDays()
    {
        using enum CadenceUnit;
        QCOMPARE(nextDue(cadence(2, Weeks, {2026, 10, 14}, {2026, 10, 12})), QDate(2026, 10, 26));
        QCOMPARE(nextDue(cadence(2, Weeks, {2026, 10, 26}, {2026, 10, 12})), QDate(2026, 11, 9));
        QCOMPARE(nextDue(cadence(2, Weeks, {}, {2026, 10, 12})), QDate(2026, 10, 12));
        QCOMPARE(nextDue(cadence(1, Months, {2026, 3, 2}, {2026, 1, 31})), QDate(2026, 3, 31));
        QCOMPARE(nextDue(cadence(1, Quarters, {2031, 12, 31}, {2026, 1, 1})), QDate(2032, 1, 1));
    }

    void dueTodayOverdueAfterTheGraceAndNeverWhilePaused()
    {
        Cadence row = cadence(1, CadenceUnit::Weeks, {2026, 11, 9});
        row.grace = 2;
        QVERIFY(dueState(row, {2026, 11, 15}) == DueState::Later);
        QVERIFY(dueState(row, {2026, 11, 16}) == DueState::Due);
        QVERIFY(dueState(row, {2026, 11, 18}) == DueState::Due);
        QVERIFY(dueState(row, {2026, 11, 19}) == DueState::Overdue);
        row.pausedUntil = {2026, 11, 30};
        QCOMPARE(nextDue(row), QDate(2026, 12, 1));
        QVERIFY(dueState(cadence(1, CadenceUnit::Weeks, {}), asOf) == DueState::Unknown);
        const ChangeSet done = doneOn(row, asOf);
        QCOMPARE(done.edits.front().as<Cadence>()->after->lastDone, asOf);
    }

    /// 6.14: Product Orders on 16 November, the sponsor on the 19th; nobody is overdue.
    void theSampleTellsProductOrdersFirst()
    {
        const auto updates = updatesDue(m_sample, asOf);
        QCOMPARE(updates.size(), size_t(13));
        QCOMPARE(updates[0].stakeholder->name, QStringLiteral("Product Orders"));
        QCOMPARE(updates[0].due, asOf);
        QVERIFY(updates[0].state == DueState::Due);
        QCOMPARE(updates[1].stakeholder->key, QStringLiteral("ST11"));
        QCOMPARE(updates[1].due, QDate(2026, 11, 19));
        QVERIFY(std::ranges::none_of(updates,
                                     [](const UpdateDue &each) { return each.state == DueState::Overdue; }));
        const auto next =
            applied(m_sample, tellStakeholder(*updates[0].stakeholder, QStringLiteral("on track"), asOf));
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(updatesDue(*next, asOf).front().stakeholder->key, QStringLiteral("ST11"));
    }

    void whoWasNeverToldIsUnknownAndStandsLast()
    {
        const Workspace workspace =
            sketch(QStringLiteral("stakeholder A cadence_weeks=1\n"
                                  "stakeholder B cadence_weeks=1\n"
                                  "stakeholder C cadence_weeks=0\n"
                                  "stakeholder_update U stakeholder=B on=2026-11-01\n"));
        const auto updates = updatesDue(workspace, asOf);
        QCOMPARE(updates.size(), size_t(2));
        QCOMPARE(updates[0].stakeholder->name, QStringLiteral("B"));
        QVERIFY(updates[0].state == DueState::Overdue);
        QVERIFY(updates[1].state == DueState::Unknown);
    }

    /// W1: the runbook of payouts-worker is past its review, ADR-014 waits, D-08 is to be decided on 18
    /// November.
    void theSampleQueueHasItsThreeItems()
    {
        const auto queue = reviewQueue(m_sample, asOf);
        QCOMPARE(queue.size(), size_t(3));
        QVERIFY(queue[0].reason == ReviewReason::PastReview);
        QVERIFY(queue[0].caption.contains(u"payouts-worker"));
        QCOMPARE(queue[0].days, 15);
        QVERIFY(queue[1].reason == ReviewReason::WaitsForSignOff);
        QVERIFY(queue[1].caption.contains(u"ADR-014"));
        QCOMPARE(queue[1].days, 4);
        QCOMPARE(queue[1].waitsFor, std::vector{m_sample.byKey<Person>(u"P02")->id});
        QVERIFY(queue[2].reason == ReviewReason::DecisionOpen);
        QCOMPARE(queue[2].days, -2);
        QCOMPARE(queue[2].place, QStringLiteral("V8b"));
    }

    void whatIsSupersededWaitsForNobody()
    {
        const Workspace workspace =
            sketch(QStringLiteral("document A state=superseded review_by=2026-01-01\n"
                                  "document B state=accepted review_by=2026-11-20\n"
                                  "document C state=accepted review_by=2027-11-20\n"
                                  "document D state=in-review\n"
                                  "decision E state=decided review_on=2026-11-16\n"
                                  "decision F state=reversed review_on=2026-11-01\n"));
        const auto queue = reviewQueue(workspace, asOf);
        QCOMPARE(queue.size(), size_t(3));
        QVERIFY(queue[0].reason == ReviewReason::InReview);
        QVERIFY(queue[1].reason == ReviewReason::LookAgain);
        QVERIFY(queue[2].reason == ReviewReason::NearReview);
        QCOMPARE(queue[2].days, -4);
    }

    void aDocumentIsAcceptedOnceEverybodyAgrees()
    {
        const DocumentSignOff *open = nullptr;
        for (const DocumentSignOff &each : m_sample.rows<DocumentSignOff>()) {
            if (each.state == SignOffState::Waiting)
                open = &each;
        }
        QVERIFY(open);
        const auto agreed = applied(m_sample, answerSignOff(m_sample, *open, SignOffState::Agreed, asOf));
        QVERIFY(agreed);
        QVERIFY(agreed->find(open->document)->state == DocumentState::Accepted);
        const auto declined = applied(m_sample, answerSignOff(m_sample, *open, SignOffState::Declined, asOf));
        QVERIFY(declined->find(open->document)->state == DocumentState::InReview);
        QCOMPARE(reviewQueue(*declined, asOf)[1].reason, ReviewReason::InReview);
    }

    /// C35: 7 of 9 open approvals on one person are 78 %; four of four are too few to speak of.
    void sevenOfNineApprovalsAreConcentrated()
    {
        QString text = QStringLiteral("person P1\nperson P2\ndocument D\ndecision E\n");
        for (int i = 0; i < 4; ++i)
            text += QStringLiteral("document_sign_off S%1 document=D person=P1\n").arg(i);
        const ApprovalLoad few = approvalLoad(sketch(text));
        QCOMPARE(few.waiting, 4);
        QVERIFY(!few.isConcentrated());
        for (int i = 0; i < 3; ++i)
            text += QStringLiteral("decision_approval A%1 decision=E person=P1\n").arg(i);
        text += QStringLiteral("decision_approval B1 decision=E person=P2\n"
                               "decision_approval B2 decision=E role=Director\n"
                               "decision_approval B3 decision=E person=P2 state=agreed\n");
        const ApprovalLoad load = approvalLoad(sketch(text));
        QCOMPARE(load.open, 9);
        QCOMPARE(load.waiting, 7);
        QCOMPARE(std::lround(*load.concentration() * 100), 78L);
        QVERIFY(load.isConcentrated());
        QVERIFY(!approvalLoad(m_sample).isConcentrated());
        QVERIFY(!approvalLoad(Workspace()).concentration());
    }

    /// T05: what a new manager finds on day one is counted, not guessed.
    void theFirstYearIsCountedFromTheRecords()
    {
        const auto source = builtInTemplate(QStringLiteral("T05"));
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        QStringList named;
        for (const QString &fact : source->known) {
            if (!fact.isEmpty())
                named.append(fact.mid(QStringLiteral("first-year:").size()));
        }
        QStringList counted = goalFacts();
        named.sort();
        counted.sort();
        QCOMPARE(named, counted); // no point names what nobody counts, and the other way round
        const Workspace workspace =
            applied(m_sample, startChecklist(m_sample, *source, {}, asOf).value()).value();
        Id<ChecklistRun> run;
        for (const ChecklistRun &each : workspace.rows<ChecklistRun>()) {
            if (each.checklist == source->checklist.id)
                run = each.id;
        }
        const auto lines = goalLines(workspace, run, asOf);
        QCOMPARE(lines.size(), size_t(57));
        QCOMPARE(lines.front().group, QStringLiteral("30 days"));
        const auto signal = [&](const char *fact) {
            return goalSignal(m_sample, QLatin1String(fact), asOf).value();
        };
        QCOMPARE(signal("objectives").have, 4); // of six critical services (6.10)
        QCOMPARE(signal("objectives").want, 6);
        QVERIFY(!signal("objectives").isMet());
        QCOMPARE(signal("hiring").have, 3);
        QCOMPARE(signal("hiring").want, 6);
        QVERIFY(signal("charter").isMet());
        QVERIFY(signal("risks").isMet());
        QCOMPARE(signal("actions").have, 14);
        QCOMPARE(signal("actions").want, 16); // 80 % of 19
        QVERIFY(!goalSignal(m_sample, QStringLiteral("guess"), asOf));
        for (const QString &fact : goalFacts())
            QVERIFY2(!goalSignal(Workspace(), fact, asOf)->isMet(), qPrintable(fact));
    }
};

QTEST_GUILESS_MAIN(TestRegisters)
#include "tst_registers.moc"
