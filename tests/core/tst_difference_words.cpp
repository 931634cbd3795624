// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/comparison.h"
#include "core/scenarios/scenario_changes.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/leave_edits.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;
using namespace marlowe_quay;

namespace {

QStringList sentences(const Workspace &before, const Workspace &after,
                      const ItemChances *chancesBefore = nullptr, const ItemChances *chancesAfter = nullptr)
{
    const PlanResult first = planned(before);
    const PlanResult second = planned(after);
    const PlanSide one{before, first, chancesBefore};
    const PlanSide other{after, second, chancesAfter};
    QStringList texts;
    for (const DifferenceSentence &each : differenceSentences(planDifference(one, other), one, other))
        texts.append(each.text);
    return texts;
}

const Scenario &stored(const Workspace &workspace, QStringView name)
{
    for (const Scenario &each : workspace.rows<Scenario>()) {
        if (each.name == name)
            return each;
    }
    qFatal("no such scenario");
}

Workspace tried(const Workspace &workspace, QStringView name)
{
    return scenarioState(workspace, stored(workspace, name)).value().workspace;
}

QStringList words(const Workspace &before, const Workspace &after)
{
    QStringList texts;
    for (const EditWords &each : editsInWords(after, difference(before, after)))
        texts.append(each.sentence);
    return texts;
}

} // namespace

/// Differences as a manager would say them (C14), and plans side by side.
class TestDifferenceWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void theStoredScenariosAreThoseOfThePage()
    {
        const Workspace now = current();
        QCOMPARE(now.rows<Scenario>().size(), size_t(3));
        QVERIFY(difference(tried(now, u"Swarm A"), swarmA(now)).isEmpty());
        QVERIFY(difference(tried(now, u"Swarm B"), swarmB(now)).isEmpty());
        const Workspace next = tried(now, u"2027-Q1 draft");
        const Plan *plan = next.byKey<Plan>(u"PLAN02");
        QVERIFY(plan);
        QCOMPARE(rankedItems(next, plan->id).size(), size_t(12)); // three carried over, nine new
        QCOMPARE(next.byKey<Item>(u"R39")->state, ItemState::Proposed);
        for (const Scenario &each : now.rows<Scenario>())
            QCOMPARE(each.baseRevision, qint64(5));
    }

    void swarmASaysThatTheLaunchComesEarlier()
    {
        const Workspace now = current();
        const QStringList said = sentences(now, tried(now, u"Swarm A"));
        // By links alone it would keep 18 Dec; nobody promises that, since with the people it does not.
        QCOMPARE(said.first(),
                 QStringLiteral("R07 Checkout v2 generally available lands 8 working days earlier: 18 Jan "
                                "instead of 28 Jan. By links alone: 18 Dec instead of 30 Dec."));
        const auto saysOf = [&](const QString &start) {
            return std::ranges::any_of(said, [&](const QString &text) { return text.startsWith(start); });
        };
        QVERIFY2(saysOf(QStringLiteral("R05 Checkout v2: load test to 3× peak lands ")),
                 qPrintable(said.join(u'\n')));
    }

    void aDeadlineIsHeldAgainstTheDatesWithThePeople()
    {
        Workspace now = current();
        Item launch = *now.byKey<Item>(u"R07");
        launch.deadline = QDate(2027, 1, 20);
        ChangeSet later{QStringLiteral("A later deadline"), {}};
        later.replace(*now.byKey<Item>(u"R07"), launch);
        now = *applied(now, later);
        const QStringList said = sentences(now, tried(now, u"Swarm A"));
        QVERIFY2(said.first().contains(
                     QStringLiteral("18 Jan instead of 28 Jan. That keeps the deadline of 20 Jan.")),
                 qPrintable(said.first()));
        // The other way round it is missed.
        const QStringList back = sentences(tried(now, u"Swarm A"), now);
        QVERIFY2(back.first().contains(QStringLiteral("That misses the deadline of 20 Jan.")),
                 qPrintable(back.first()));
    }

    void theSameTwiceSaysNothing()
    {
        const Workspace now = current();
        QVERIFY(sentences(now, now).isEmpty());
    }

    void whatComesAndGoesIsSaid()
    {
        const Workspace now = current();
        const Workspace then = approved();
        const QStringList said = sentences(then, now);
        QVERIFY2(said.contains(QStringLiteral(
                     "R45 Unplanned: critical library patch wave, 9 services is new, above the "
                     "line (10 d).")),
                 qPrintable(said.join(u'\n')));
        QVERIFY(
            said.contains(QStringLiteral("R39 Notification: template service rewrite is dropped (26 d).")));
        QVERIFY(
            sentences(now, tried(now, u"2027-Q1 draft"))
                .contains(QStringLiteral("R16 Returns API, phase 1 moves to Backend plan 2027-Q1 (30 d).")));
    }

    void theLineIsSaid()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addItem(u"A", 10, [](Item &row) { row.title = QStringLiteral("Ships"); });
        plan.addItem(u"B", 6, [](Item &row) { row.title = QStringLiteral("Ropes"); });
        const Workspace before = plan.workspace;
        Item grown = *before.find(Id<Item>::named(u"A"));
        grown.effort = Effort::of(12);
        plan.workspace.rows<Item>().insert(grown);
        const QStringList said = sentences(before, plan.workspace);
        QVERIFY2(said.contains(QStringLiteral("B Ropes goes below the line.")), qPrintable(said.join(u'\n')));
        QVERIFY(said.contains(QStringLiteral("A Ships takes 12 d instead of 10 d.")));
        QVERIFY(sentences(plan.workspace, before).contains(QStringLiteral("B Ropes comes above the line.")));
    }

    void chancesAreSaidWhereAForecastKnowsThem()
    {
        const Workspace now = current();
        const Id<Item> launch = idOf<Item>(now, "R07");
        const ItemChances before{{launch, 0.12}};
        const ItemChances after{{launch, 0.61}};
        QVERIFY(sentences(now, tried(now, u"Swarm A"), &before, &after)
                    .first()
                    .endsWith(QStringLiteral("Its chance rises from 12 % to 61 %.")));
        QCOMPARE(
            sentences(now, now, &after, &before),
            QStringList{QStringLiteral(
                "R07 Checkout v2 generally available keeps its date. Its chance falls from 61 % to 12 %.")});
    }

    void waitingCostsByTheWeek()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        // X: 12 k a week, Y: 8 k a week; weeks from Monday to Sunday.
        plan.addItem(u"X", 5, [](Item &row) { row.costOfDelay = Money::of(12000); });
        plan.addItem(u"Y", 5, [](Item &row) {
            row.costOfDelay = Money::of(8000);
            row.notBefore = QDate(2026, 10, 12);
        });
        plan.addItem(u"Z", 1);
        const PlanResult result = plan.result();
        const PlanDelayCost cost = planDelayCost(plan.workspace, result);
        QCOMPARE(std::llround(cost.total), std::llround(12000 * 5 / 7.0 + 8000 * 12 / 7.0));
        QCOMPARE(cost.unknown, 1);
        Item promised = *plan.workspace.find(Id<Item>::named(u"Y"));
        promised.deadline = QDate(2026, 10, 14);
        promised.hardDeadline = true; // nothing is lost before that evening
        QCOMPARE(std::llround(*itemDelayCost(promised, result)), std::llround(8000 * 2 / 7.0));
        promised.deadline = QDate(2026, 10, 20);
        QCOMPARE(*itemDelayCost(promised, result), 0.0);
    }

    void editsAreSaidFieldByField()
    {
        const Workspace now = current();
        QCOMPARE(words(now, swarmC(now)),
                 QStringList{QStringLiteral(
                     "R04 Checkout v2: inventory reservation with TTL: Left from 6 wd to 3 wd.")});
        const std::vector<EditWords> edits = editsInWords(swarmB(now), difference(now, swarmB(now)));
        QCOMPARE(edits.size(), size_t(4));
        QCOMPARE(edits[1].fields,
                 (std::vector<FieldWords>{{QStringLiteral("staffing"), QStringLiteral("Staffing"),
                                           QStringLiteral("2 people"), QStringLiteral("3 people")}}));
    }

    void addedLeaveIsNamedByWhoAndWhen()
    {
        Workspace after = current();
        const Workspace before = after;
        Leave leave;
        leave.id = Id<Leave>::named(u"new");
        leave.person = idOf<Person>(after, "P08");
        leave.from = date("2026-12-07");
        leave.to = date("2026-12-11");
        after.rows<Leave>().insert(leave);
        const QString name = after.find(leave.person)->name;
        QCOMPARE(words(before, after),
                 QStringList{QStringLiteral("Leave of %1, 7–11 Dec was added.").arg(name)});
        QCOMPARE(words(after, before),
                 QStringList{QStringLiteral("Leave of %1, 7–11 Dec was removed.").arg(name)});
    }

    void everyKindOfRecordHasAName()
    {
        const Workspace now = current();
        const ChangeSet all = difference(Workspace(), now);
        for (const EditWords &each : editsInWords(now, all))
            QVERIFY2(!each.name.trimmed().isEmpty() && !each.name.contains(u'?'), qPrintable(each.sentence));
    }

    void plansStandSideBySide()
    {
        const Workspace now = current();
        const Workspace a = tried(now, u"Swarm A");
        const Workspace b = tried(now, u"Swarm B");
        const PlanResult resultNow = planned(now);
        const PlanResult resultA = planned(a);
        const PlanResult resultB = planned(b);
        const PlanComparison side =
            compared({{QStringLiteral("Current"), {now, resultNow}, {}, {}, {}},
                      {QStringLiteral("A"),
                       {a, resultA},
                       difference(now, a),
                       {},
                       QStringLiteral("Five people\nA week")},
                      {QStringLiteral("B"), {b, resultB}, difference(now, b), {}, {}}});
        QCOMPARE(side.names.size(), 3);
        const ComparisonRow &launch = side.rows.front();
        QCOMPARE(launch.kind, ComparisonRow::Kind::Milestone);
        QCOMPARE(launch.record.id, idOf<Item>(now, "R22").uuid()); // due first
        const auto r07 = std::ranges::find_if(side.rows, [&](const ComparisonRow &row) {
            return row.record.id == idOf<Item>(now, "R07").uuid();
        });
        QVERIFY(r07 != side.rows.end());
        QCOMPARE(r07->cells[0].date, date("2026-12-30"));
        QVERIFY(r07->cells[0].isBad && !r07->cells[0].isBetter);
        QCOMPARE(r07->cells[1].date, date("2026-12-18"));
        QCOMPARE(r07->cells[1].later, -7);
        QVERIFY(!r07->cells[1].isBad && r07->cells[1].isBetter);
        QCOMPARE(r07->cells[2].date, date("2026-12-16"));
        QVERIFY(side.words[0].sentences.empty());
        QCOMPARE(side.words[1].asks.size(), size_t(2)); // as it was written
        QCOMPARE(side.words[2].asks.size(), size_t(2)); // staffing of R05 and R06
        QVERIFY(std::ranges::any_of(side.words[1].sentences, &DifferenceSentence::isGain));
        QVERIFY(std::ranges::any_of(side.words[2].sentences, &DifferenceSentence::isCost)); // R09 later
        const auto row = [&](ComparisonRow::Kind kind) {
            return std::ranges::find(side.rows, kind, &ComparisonRow::kind);
        };
        QCOMPARE(*row(ComparisonRow::Kind::ItemsIn)->cells[1].number,
                 *row(ComparisonRow::Kind::ItemsIn)->cells[0].number);
        QVERIFY(row(ComparisonRow::Kind::ItemsOut)->cells[1].items.empty());
        const auto &cost = *row(ComparisonRow::Kind::DelayCost);
        QCOMPARE(*cost.cells[1].number, *cost.cells[0].number); // nothing that costs by the week moves
        // R09 waits eight days more, at 5 k a week.
        QVERIFY(std::abs(*cost.cells[2].number - *cost.cells[0].number - 5000 * 8 / 7.0) < 0.01);
        QVERIFY(cost.cells[2].isWorse);
    }
};

QTEST_GUILESS_MAIN(TestDifferenceWords)
#include "tst_difference_words.moc"
