// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"
#include "core/scenarios/delivered_scope.h"
#include "core/scenarios/scenario_merge.h"
#include "core/workspace/change_json.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/scope_log.h"
#include "core/workspace/session.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>

using namespace fairlead;

namespace {

const QDate today(2026, 11, 16);

std::vector<ScopeChange> logged(const Workspace &workspace, const ChangeSet &changes)
{
    std::vector<ScopeChange> lines;
    for (const AnyEdit &any : withScopeLog(workspace, changes, today).edits) {
        if (const auto edit = any.as<ScopeChange>(); edit && edit->after)
            lines.push_back(*edit->after);
    }
    return lines;
}

} // namespace

/// Changes after approval are logged by themselves (S5.2), and what they come to (C22, K01).
class TestScopeLog : public QObject {
    Q_OBJECT

    Workspace m_now;

    const Item &item(QStringView key) const { return *m_now.byKey<Item>(key); }
    template <class Change> ChangeSet changed(QStringView key, Change change) const
    {
        Item after = item(key);
        change(after);
        return changeItem(m_now, item(key), after, QStringLiteral("Change"));
    }
    Workspace inState(PlanState state) const
    {
        Workspace workspace = m_now;
        Plan plan = *currentPlan(workspace);
        plan.state = state;
        workspace.rows<Plan>().insert(plan);
        return workspace;
    }

private Q_SLOTS:
    void initTestCase() { m_now = marlowe_quay::current(); }

    void eachKindOfChangeIsOneLine_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("delta");
        QTest::addColumn<ChangeSet>("changes");
        const Item &item = this->item(u"R13");
        const double effort = item.effort.value();
        const Id<Plan> plan = item.plan;
        ChangeSet add{QStringLiteral("Add"), {}};
        Item added = newItem(m_now, plan, item.team, QStringLiteral("More"));
        added.effort = Effort::of(5);
        QTest::newRow("add") << int(ScopeChangeKind::Add) << 5.0 << add.add(added);
        QTest::newRow("drop") << int(ScopeChangeKind::Drop) << -effort
                              << changed(u"R13", [](Item &row) { row.state = ItemState::Dropped; });
        QTest::newRow("remove") << int(ScopeChangeKind::Drop) << -effort << removeItem(m_now, item.id);
        QTest::newRow("defer") << int(ScopeChangeKind::Defer) << -effort
                               << changed(u"R13", [](Item &row) { row.plan = Id<Plan>(); });
        QTest::newRow("re-estimate") << int(ScopeChangeKind::Reestimate) << 2.0
                                     << changed(u"R13", [](Item &row) { row.effort += Effort::of(2); });
        const Id<Team> other = m_now.byKey<Team>(u"COR")->id;
        QTest::newRow("team") << int(ScopeChangeKind::MoveTeam) << 0.0
                              << changed(u"R13", [&](Item &row) { row.team = other; });
        QTest::newRow("not before") << int(ScopeChangeKind::Date) << 0.0
                                    << changed(u"R13", [](Item &row) { row.notBefore = today; });
        QTest::newRow("deadline") << int(ScopeChangeKind::Date) << 0.0
                                  << changed(u"R13", [](Item &row) { row.deadline = today; });
        QTest::newRow("take up again") << int(ScopeChangeKind::Add) << 26.0
                                       << changed(u"R39", [](Item &row) { row.state = ItemState::Ready; });
    }
    void eachKindOfChangeIsOneLine()
    {
        QFETCH(int, kind);
        QFETCH(double, delta);
        QFETCH(ChangeSet, changes);
        const auto lines = logged(m_now, changes);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(int(lines[0].kind), kind);
        QCOMPARE(lines[0].delta.value(), delta);
        QCOMPARE(lines[0].plan, currentPlan(m_now)->id);
        QCOMPARE(lines[0].on, today);
        QVERIFY(!lines[0].reason.isEmpty());
        QVERIFY(lines[0].tradeOff.isEmpty());
        QVERIFY(applied(m_now, withScopeLog(m_now, changes, today)));
    }

    void beforeApprovalNothingIsLogged()
    {
        const ChangeSet changes = changed(u"R13", [](Item &row) { row.effort += Effort::of(2); });
        QVERIFY(logged(inState(PlanState::Draft), changes).empty());
        QVERIFY(logged(inState(PlanState::Proposed), changes).empty());
        QCOMPARE(logged(inState(PlanState::InProgress), changes).size(), size_t(1));
        QVERIFY(logged(inState(PlanState::Closed), changes).empty());
    }

    void progressAndWordsAreNoChangesOfScope()
    {
        QVERIFY(logged(m_now,
                       changed(u"R13",
                               [](Item &row) {
                                   row.title = QStringLiteral("Another name");
                                   row.state = ItemState::InProgress;
                                   row.actualStart = today;
                                   row.remaining = 4;
                                   row.staffing = Headcount::of(2);
                               }))
                    .empty());
    }

    void theDecisionOfTheSameStepIsTheTradeOff()
    {
        ChangeSet changes = changed(u"R13", [](Item &row) { row.effort += Effort::of(2); });
        Decision decision;
        decision.id = Id<Decision>::create();
        decision.key = QStringLiteral("D-77");
        decision.title = QStringLiteral("Grow R13");
        changes.add(decision);
        QCOMPARE(logged(m_now, changes).front().tradeOff, QStringLiteral("D-77"));
    }

    void whatIsLoggedByHandIsNotLoggedTwice()
    {
        ChangeSet changes = changed(u"R13", [](Item &row) { row.effort += Effort::of(2); });
        ScopeChange own;
        own.id = Id<ScopeChange>::create();
        own.plan = currentPlan(m_now)->id;
        own.on = today;
        own.kind = ScopeChangeKind::Reestimate;
        own.item = item(u"R13").id;
        own.reason = QStringLiteral("Found more");
        changes.add(own);
        QCOMPARE(logged(m_now, changes).size(), size_t(1));
    }

    void reestimatesOfOneDayAreOneLineAndNoneWhenTakenBack()
    {
        const double effort = item(u"R13").effort.value();
        const auto estimate = [](const Workspace &workspace, double days) {
            Item after = *workspace.byKey<Item>(u"R13");
            after.effort = Effort::of(days);
            after.pessimistic = std::max(after.pessimistic, after.effort);
            return applied(workspace,
                           withScopeLog(workspace,
                                        changeItem(workspace, *workspace.byKey<Item>(u"R13"), after, {}),
                                        today))
                .value();
        };
        const size_t before = m_now.rows<ScopeChange>().size();
        Workspace workspace = estimate(estimate(m_now, effort + 2), effort + 5);
        QCOMPARE(workspace.rows<ScopeChange>().size(), before + 1);
        double delta = 0;
        for (const ScopeChange &each : workspace.rows<ScopeChange>())
            delta += each.kind == ScopeChangeKind::Reestimate ? each.delta.value() : 0;
        QCOMPARE(delta, 5.0);
        workspace = estimate(workspace, effort);
        QCOMPARE(workspace.rows<ScopeChange>().size(), before);
    }

    void aSplitAddsNoScope()
    {
        const auto lines = logged(m_now, splitItem(m_now, item(u"R13").id, Effort::of(4)).value());
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].delta, Effort());
        QVERIFY2(lines[0].reason.contains(QStringLiteral("R46")), qPrintable(lines[0].reason));
    }

    void theSessionLogsAndOneUndoTakesBothBack()
    {
        Session session(m_now, std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); });
        QVERIFY(session.commit(changed(u"R13", [](Item &row) { row.effort += Effort::of(2); })));
        QCOMPARE(session.workspace().rows<ScopeChange>().size(), m_now.rows<ScopeChange>().size() + 1);
        QCOMPARE(session.revision(), 1);
        QVERIFY(session.undo());
        QVERIFY(session.workspace() == m_now);
    }

    void aMergedScenarioLogsWithItsDecision()
    {
        const Scenario *swarm = nullptr;
        for (const Scenario &each : m_now.rows<Scenario>())
            swarm = each.name == u"Swarm B" ? &each : swarm;
        QVERIFY(swarm);
        Session session(m_now, std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); });
        QVERIFY(session.commit(
            mergeScenario(m_now, *swarm, {}, {QStringLiteral("GA keeps its day"), {}, today, {}}).value()));
        const ScopeChange *found = nullptr;
        for (const ScopeChange &each : session.workspace().rows<ScopeChange>()) {
            if (each.item == item(u"R09").id)
                found = &each;
        }
        QVERIFY(found);
        QCOMPARE(found->kind, ScopeChangeKind::Date);
        QCOMPARE(found->tradeOff, QStringLiteral("D-09"));
    }

    void theWorkedExample()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.settings([](WorkspaceSettings &row) { row.excellenceFloor = Share(); });
        for (int i = 0; i < 10; ++i)
            plan.addPerson(QStringLiteral("P%1").arg(i));
        // Ten items of 100 days; eight of them, 82 days, are delivered, one of 10 is dropped.
        const std::array<double, 10> efforts{20, 14, 12, 10, 8, 7, 6, 5, 8, 10};
        for (int i = 0; i < 10; ++i)
            plan.addItem(QStringLiteral("I%1").arg(i), efforts[size_t(i)]);
        const Workspace baseline = plan.workspace;
        const PlanResult before = plan.result({{}, {}, false});
        const auto set = [&](const QString &key, ItemState state) {
            Item row = *plan.workspace.find(Id<Item>::named(key));
            row.state = state;
            if (state == ItemState::Done) {
                row.actualStart = plan.first;
                row.actualFinish = plan.first.addDays(4);
            }
            plan.workspace.rows<Item>().insert(row);
        };
        for (int i = 0; i < 8; ++i)
            set(QStringLiteral("I%1").arg(i), ItemState::Done);
        set(QStringLiteral("I9"), ItemState::Dropped);
        plan.addItem(QStringLiteral("N1"), 8);
        plan.addItem(QStringLiteral("N2"), 4);
        set(QStringLiteral("N1"), ItemState::Done);
        const PlanResult after = plan.result({{}, plan.last, true});
        const DeliveredScope scope = deliveredScope({baseline, before}, {plan.workspace, after});
        QCOMPARE(scope.committed, (ScopeSum{10, 100}));
        QCOMPARE(scope.delivered, (ScopeSum{8, 82}));
        QCOMPARE(scope.dropped, (ScopeSum{1, 10}));
        QCOMPARE(scope.added, (ScopeSum{2, 12}));
        QCOMPARE(scope.addedDelivered, (ScopeSum{1, 8}));
        QCOMPARE(*scope.deliveredShare(), 0.82);
        QCOMPARE(*scope.scopeChangeRate(), 0.22);
        QCOMPARE(std::round(*scope.surpriseShare() * 1000) / 10, 8.9);
        QCOMPARE(scope.open.size(), size_t(1));
    }

    void theSampleSoFar()
    {
        const Workspace then = marlowe_quay::approved();
        const PlanResult before = marlowe_quay::baseline();
        const PlanResult after = marlowe_quay::planned(m_now);
        const DeliveredScope scope = deliveredScope({then, before}, {m_now, after});
        QCOMPARE(scope.committed.effort, 820.0);
        QCOMPARE(scope.delivered.effort, 254.0);
        QCOMPARE(scope.expected.effort, 358.0);
        QCOMPARE(scope.added, (ScopeSum{1, 10}));
        QCOMPARE(scope.dropped, (ScopeSum{1, 26}));
        QCOMPARE(std::round(*scope.deliveredShare() * 1000) / 10, 31.0);
        QCOMPARE(std::round(*scope.ofExpected() * 100), 71.0);
        QCOMPARE(std::round(*scope.scopeChangeRate() * 1000) / 10, 4.4);
        const DeliveredScope partly = deliveredScope({then, before}, {m_now, after}, PartialWork::ByDaysLeft);
        QVERIFY(partly.delivered.effort > 254.0 && partly.delivered.effort < 820.0);
    }

    void nothingCommittedHasNoShares()
    {
        const SmallPlan plan;
        const PlanResult result = plan.result();
        const DeliveredScope scope = deliveredScope({plan.workspace, result}, {plan.workspace, result});
        QVERIFY(!scope.deliveredShare() && !scope.scopeChangeRate() && !scope.surpriseShare());
    }
};

QTEST_GUILESS_MAIN(TestScopeLog)
#include "tst_scope_log.moc"
