// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"
#include "core/scenarios/scenario_merge.h"
#include "core/workspace/item_edits.h"
#include "tests/support/marlowe_quay.h"

#include <QTest>

using namespace fairlead;

/// Single changes of a scenario go into the plan, the others stay in it (M4).
class TestScenarioPick : public QObject {
    Q_OBJECT

    Workspace m_current;
    Id<Scenario> m_id;

    const Item &item(const Workspace &workspace, QStringView key) const
    {
        return *workspace.byKey<Item>(key);
    }
    const Scenario &scenario(const Workspace &current) const { return *current.find(m_id); }
    Workspace shown(const Workspace &current) const
    {
        return scenarioState(current, scenario(current)).value().workspace;
    }
    void keep(const ChangeSet &changes)
    {
        m_current = applied(m_current, keptAside(m_current, scenario(m_current), changes).value()).value();
    }
    template <class Change> void keepItem(QStringView key, Change change)
    {
        const Workspace now = shown(m_current);
        Item after = item(now, key);
        change(after);
        keep(changeItem(now, item(now, key), after, QStringLiteral("Change")));
    }
    Workspace picked(const std::vector<RecordRef> &picks) const
    {
        const auto changes = cherryPick(m_current, scenario(m_current), picks, {}, {});
        if (!changes)
            qFatal("%s", qPrintable(changes.error().message));
        return applied(m_current, *changes).value();
    }

private Q_SLOTS:
    void init()
    {
        m_current = marlowe_quay::current();
        const Scenario made = newScenario(m_current, currentPlan(m_current)->id, QStringLiteral("Try"));
        m_id = made.id;
        m_current.rows<Scenario>().insert(made);
    }

    void onePickLeavesTheOthersInTheScenario()
    {
        keepItem(u"R05", [](Item &row) { row.staffing = Headcount::of(3); });
        keepItem(u"R06", [](Item &row) { row.staffing = Headcount::of(2); });
        const Workspace after = picked({refer(item(m_current, u"R05").id)});
        QCOMPARE(item(after, u"R05").staffing, Headcount::of(3));
        QCOMPARE(item(after, u"R06").staffing, item(m_current, u"R06").staffing);
        const auto left = scenarioState(after, scenario(after));
        QCOMPARE(left->changes.edits.size(), size_t(1));
        QCOMPARE(item(left->workspace, u"R06").staffing, Headcount::of(2));
        QVERIFY(left->workspace.byKey<Item>(u"R05")->staffing == Headcount::of(3));
    }

    void oneFieldCanBePickedAlone()
    {
        keepItem(u"R16", [](Item &row) {
            row.title = QStringLiteral("Smaller");
            row.notes = QStringLiteral("Later");
        });
        const Workspace after = picked({refer(item(m_current, u"R16").id, "notes")});
        QCOMPARE(item(after, u"R16").title, item(m_current, u"R16").title);
        QCOMPARE(item(after, u"R16").notes, QStringLiteral("Later"));
        QCOMPARE(item(shown(after), u"R16").title, QStringLiteral("Smaller"));
    }

    void anEstimateBringsItsRangeAndItsSkillsAlong()
    {
        keepItem(u"R29", [](Item &row) {
            row.optimistic = Effort::of(20);
            row.effort = Effort::of(40);
            row.pessimistic = Effort::of(60);
            row.title = QStringLiteral("Another title");
        });
        const Workspace after = picked({refer(item(m_current, u"R29").id, "effort")});
        QCOMPARE(item(after, u"R29").effort, Effort::of(40));
        QCOMPARE(item(after, u"R29").pessimistic, Effort::of(60));
        QCOMPARE(item(after, u"R29").title, item(m_current, u"R29").title);
        Effort sum;
        for (const SkillDemand &demand : after.rows<SkillDemand>())
            sum += demand.item == item(after, u"R29").id ? demand.effort : Effort();
        QCOMPARE(sum, Effort::of(40));
    }

    void aPickBringsWhatItRefersTo()
    {
        Workspace now = shown(m_current);
        const Item added = newItem(now, currentPlan(now)->id, item(now, u"R05").team, QStringLiteral("New"));
        ChangeSet adding{QStringLiteral("Add"), {}};
        keep(adding.add(added));
        now = shown(m_current);
        const auto link =
            linkItems(now, item(now, u"R05").id, added.id, DependencyType::FinishToStart, 0).value();
        keep(link);
        const Workspace after = picked({refer(link.edits.front().as<Dependency>()->id())});
        QVERIFY(after.find(added.id));
        QCOMPARE(after.rows<Dependency>().size(), m_current.rows<Dependency>().size() + 1);
        QVERIFY(scenarioState(after, scenario(after))->changes.isEmpty());
    }

    void removingAnItemTakesItsLinksWithIt()
    {
        const Workspace now = shown(m_current);
        keep(removeItem(now, item(now, u"R06").id));
        const Workspace after = picked({refer(item(m_current, u"R06").id)});
        QVERIFY(!after.byKey<Item>(u"R06"));
        QVERIFY(scenarioState(after, scenario(after))->changes.isEmpty());
    }

    void aPickThatThePlanDisputesIsAsked()
    {
        keepItem(u"R05", [](Item &row) { row.staffing = Headcount::of(3); });
        Item other = item(m_current, u"R05");
        other.staffing = Headcount::of(4);
        m_current = applied(m_current, changeItem(m_current, item(m_current, u"R05"), other, {})).value();
        const RecordRef pick = refer(other.id);
        QCOMPARE(cherryPick(m_current, scenario(m_current), {pick}, {}, {}).error().kind,
                 Error::Kind::Conflict);
        const auto settled = cherryPick(m_current, scenario(m_current), {pick},
                                        {{refer(other.id, "staffing"), Side::Scenario}}, {});
        QCOMPARE(item(applied(m_current, *settled).value(), u"R05").staffing, Headcount::of(3));
    }

    void aPickOfNothingIsNotFound()
    {
        keepItem(u"R05", [](Item &row) { row.staffing = Headcount::of(3); });
        QCOMPARE(cherryPick(m_current, scenario(m_current), {refer(item(m_current, u"R01").id)}, {}, {})
                     .error()
                     .kind,
                 Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestScenarioPick)
#include "tst_scenario_pick.moc"
