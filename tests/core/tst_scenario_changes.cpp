// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/planning/planner.h"
#include "core/scenarios/scenario_merge.h"
#include "core/workspace/change_json.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/session.h"

#include <QTest>

using namespace fairlead;

class TestScenarioChanges : public QObject {
    Q_OBJECT

    Workspace m_sample;

    const Item &item(const Workspace &workspace, QStringView key) const
    {
        return *workspace.byKey<Item>(key);
    }
    Scenario draft() const { return newScenario(m_sample, currentPlan(m_sample)->id, {}); }
    ChangeSet retitled(const Workspace &workspace, QStringView key, const QString &title) const
    {
        Item after = item(workspace, key);
        after.title = title;
        return changeItem(workspace, item(workspace, key), after, QStringLiteral("Rename"));
    }
    /// The workspace with the scenario in it after `changes` were made in the scenario.
    static Workspace kept(const Workspace &current, const Id<Scenario> &id, const ChangeSet &changes)
    {
        const auto set = keptAside(current, *current.find(id), changes);
        Q_ASSERT(set);
        return *applied(current, *set);
    }
    Workspace withScenario(Scenario &scenario) const
    {
        scenario = draft();
        Workspace current = m_sample;
        current.rows<Scenario>().insert(scenario);
        return current;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY(sample);
        m_sample = *sample;
    }

    void anEditInAScenarioLeavesTheCurrentPlanAlone()
    {
        Scenario scenario;
        Workspace current = withScenario(scenario);
        current = kept(current, scenario.id, retitled(current, u"R16", QStringLiteral("Returns, smaller")));
        QCOMPARE(item(current, u"R16").title, item(m_sample, u"R16").title);
        const auto state = scenarioState(current, *current.find(scenario.id));
        QVERIFY(state);
        QCOMPARE(item(state->workspace, u"R16").title, QStringLiteral("Returns, smaller"));
        QCOMPARE(state->changes.edits.size(), size_t(1));
    }

    void editsGatherAndTakingOneBackLeavesTheOthers()
    {
        Scenario scenario;
        Workspace current = withScenario(scenario);
        current = kept(current, scenario.id, retitled(current, u"R16", QStringLiteral("One")));
        const Workspace afterFirst = scenarioState(current, *current.find(scenario.id))->workspace;
        const auto second = keptAside(current, *current.find(scenario.id),
                                      retitled(afterFirst, u"R01", QStringLiteral("Two")));
        QVERIFY(second);
        QCOMPARE(second->edits.size(), size_t(1)); // the scenario's row, nothing else
        current = *applied(current, *second);
        QCOMPARE(scenarioState(current, *current.find(scenario.id))->changes.edits.size(), size_t(2));
        current = *applied(current, inverted(*second));
        const auto state = scenarioState(current, *current.find(scenario.id));
        QCOMPARE(item(state->workspace, u"R16").title, QStringLiteral("One"));
        QCOMPARE(item(state->workspace, u"R01").title, item(m_sample, u"R01").title);
    }

    void whatTheCurrentPlanChangesLaterIsSeenInTheScenario()
    {
        Scenario scenario;
        Workspace current = withScenario(scenario);
        current = kept(current, scenario.id, retitled(current, u"R16", QStringLiteral("One")));
        Item moved = item(current, u"R16");
        moved.notBefore = QDate(2026, 12, 1);
        current =
            *applied(current, changeItem(current, item(current, u"R16"), moved, QStringLiteral("Later")));
        const auto state = scenarioState(current, *current.find(scenario.id));
        QVERIFY(state);
        QCOMPARE(item(state->workspace, u"R16").title, QStringLiteral("One"));
        QCOMPARE(item(state->workspace, u"R16").notBefore, QDate(2026, 12, 1));
    }

    void aChangeToARowThatIsGoneIsToldAndLeftBehind()
    {
        Scenario scenario;
        Workspace current = withScenario(scenario);
        current = kept(current, scenario.id, retitled(current, u"R16", QStringLiteral("One")));
        current = *applied(current, removeItem(current, item(current, u"R16").id));
        const auto state = scenarioState(current, *current.find(scenario.id));
        QVERIFY(state);
        QCOMPARE(state->leftBehind.size(), 1);
        QVERIFY(state->leftBehind.first().contains(item(m_sample, u"R16").caption()));
        QVERIFY(state->changes.isEmpty());
    }

    void promotingIsOneStepThatUndoTakesBack()
    {
        Scenario scenario;
        Workspace current = withScenario(scenario);
        current = kept(current, scenario.id, retitled(current, u"R16", QStringLiteral("One")));
        current = kept(current, scenario.id,
                       removeItem(scenarioState(current, *current.find(scenario.id))->workspace,
                                  item(current, u"R34").id));
        Session session(current, std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); });
        const auto promotion = promoteScenario(current, *current.find(scenario.id));
        QVERIFY(promotion);
        QVERIFY(session.commit(*promotion));
        QCOMPARE(item(session.workspace(), u"R16").title, QStringLiteral("One"));
        QVERIFY(!session.workspace().byKey<Item>(u"R34"));
        QVERIFY(!session.workspace().find(scenario.id));
        QVERIFY(session.undo());
        QVERIFY(difference(session.workspace(), current).isEmpty());
    }

    void rulesHoldInAScenarioToo()
    {
        Scenario scenario;
        const Workspace current = withScenario(scenario);
        const auto loop = linkItems(current, item(current, u"R07").id, item(current, u"R01").id,
                                    DependencyType::FinishToStart, 0);
        QVERIFY(!loop);
        Item wrong = item(current, u"R01");
        wrong.title.clear();
        ChangeSet changes{QStringLiteral("Empty the title"), {}};
        changes.replace(item(current, u"R01"), wrong);
        const auto refused = keptAside(current, *current.find(scenario.id), changes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }

    void aScenarioHoldsNoScenarios()
    {
        Scenario scenario;
        const Workspace current = withScenario(scenario);
        ChangeSet changes{QStringLiteral("Nested"), {}};
        changes.add(newScenario(current, scenario.plan, QStringLiteral("Inner")));
        QVERIFY(!keptAside(current, *current.find(scenario.id), changes));
    }

    void damagedChangesAreRefusedOrRead()
    {
        Scenario scenario;
        Workspace current = withScenario(scenario);
        current = kept(current, scenario.id, retitled(current, u"R16", QStringLiteral("One")));
        Scenario broken = *current.find(scenario.id);
        ChangeSet twice = storedChanges(broken).value();
        twice.edits.push_back(twice.edits.front());
        broken.changes = QString::fromUtf8(toJson(twice)); // a row twice
        QCOMPARE(scenarioState(current, broken)->changes.edits.size(), size_t(1));
        broken.changes = QStringLiteral("{\"edits\": [{\"table\": \"nowhere\"}]}");
        QCOMPARE(scenarioState(current, broken).error().kind, Error::Kind::Damaged);
    }

    void namesAreFreeAndCounted()
    {
        Scenario scenario;
        const Workspace current = withScenario(scenario);
        QCOMPARE(scenario.name, QStringLiteral("Draft 1"));
        QCOMPARE(newScenario(current, scenario.plan, {}).name, QStringLiteral("Draft 2"));
        QCOMPARE(newScenario(current, scenario.plan, QStringLiteral(" Bold ")).name, QStringLiteral("Bold"));
    }
};

QTEST_GUILESS_MAIN(TestScenarioChanges)
#include "tst_scenario_changes.moc"
