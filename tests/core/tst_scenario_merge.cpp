// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"
#include "core/scenarios/scenario_merge.h"
#include "core/workspace/change_json.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/session.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/random_changes.h"

#include <QTest>

using namespace fairlead;

namespace {

/// All rows as one text: equal texts are equal bytes on disk.
QByteArray bytesOf(const Workspace &workspace)
{
    return toJson(difference(Workspace(), workspace));
}

/// A workspace that has grown out of random changes.
Workspace grown(QRandomGenerator &random, int serial)
{
    Workspace workspace;
    for (int i = 0; i < 6; ++i)
        workspace =
            appliedUnchecked(workspace, randomChanges(random, workspace, 12, serial * 10 + i)).value();
    return workspace;
}

Merge merged(const Workspace &base, const ChangeSet &ours, const ChangeSet &theirs, Side side = Side::Plan)
{
    return merge(appliedUnchecked(base, ours).value(), theirs, side);
}

Workspace mergedWorkspace(const Workspace &base, const ChangeSet &ours, const ChangeSet &theirs)
{
    const Workspace plan = appliedUnchecked(base, ours).value();
    return appliedUnchecked(plan, merge(plan, theirs, Side::Plan).changes).value();
}

} // namespace

/// Three ways into one: merges of scenarios into the plan (M4).
class TestScenarioMerge : public QObject {
    Q_OBJECT

    Workspace m_sample;
    Scenario m_scenario;

    const Item &item(const Workspace &workspace, QStringView key) const
    {
        return *workspace.byKey<Item>(key);
    }
    template <class Change>
    static ChangeSet changed(const Workspace &workspace, QStringView key, Change change)
    {
        Item after = *workspace.byKey<Item>(key);
        change(after);
        return changeItem(workspace, *workspace.byKey<Item>(key), after, QStringLiteral("Change"));
    }
    Workspace start()
    {
        Workspace current = m_sample;
        m_scenario = newScenario(m_sample, currentPlan(m_sample)->id, QStringLiteral("Try"), 6);
        current.rows<Scenario>().insert(m_scenario);
        return current;
    }
    const Scenario &scenario(const Workspace &current) const { return *current.find(m_scenario.id); }
    /// The workspace after `change` of an item was made in the scenario.
    template <class Change>
    Workspace inScenario(const Workspace &current, QStringView key, Change change) const
    {
        const Workspace shown = scenarioState(current, scenario(current)).value().workspace;
        return applied(current, keptAside(current, scenario(current), changed(shown, key, change)).value())
            .value();
    }
    template <class Change> static Workspace inPlan(const Workspace &current, QStringView key, Change change)
    {
        return applied(current, changed(current, key, change)).value();
    }
    std::vector<MergeConflict> conflicts(const Workspace &current) const
    {
        return mergeOf(current, scenario(current)).value().conflicts;
    }

private Q_SLOTS:
    void initTestCase() { m_sample = marlowe_quay::current(); }

    void mergingWhatIsDoneAlreadyChangesNothing()
    {
        for (int seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random{quint32(seed)};
            const Workspace base = grown(random, seed);
            const ChangeSet changes = randomChanges(random, base, 10, 1000 + seed);
            const Merge result = merged(base, changes, changes);
            QVERIFY(result.conflicts.empty());
            QVERIFY(result.changes.isEmpty());
        }
    }

    void mergingWithNothingIsTheOther()
    {
        for (int seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random{quint32(seed)};
            const Workspace base = grown(random, seed);
            const ChangeSet changes = randomChanges(random, base, 10, 1000 + seed);
            const Workspace after = appliedUnchecked(base, changes).value();
            QCOMPARE(bytesOf(mergedWorkspace(base, changes, {})), bytesOf(after));
            QCOMPARE(bytesOf(mergedWorkspace(base, {}, changes)), bytesOf(after));
        }
    }

    void withoutConflictsTheOrderDoesNotMatter()
    {
        int compared = 0;
        for (int seed = 1; seed <= 200; ++seed) {
            QRandomGenerator random{quint32(seed)};
            const Workspace base = grown(random, seed);
            const ChangeSet one = randomChanges(random, base, 4, 1000 + seed);
            const ChangeSet other = randomChanges(random, base, 4, 5000 + seed);
            const Merge result = merged(base, one, other);
            if (!result.conflicts.empty() || !result.leftBehind.isEmpty()
                || !merged(base, other, one).leftBehind.isEmpty())
                continue;
            ++compared;
            QCOMPARE(bytesOf(mergedWorkspace(base, one, other)), bytesOf(mergedWorkspace(base, other, one)));
        }
        QVERIFY2(compared > 50, qPrintable(QString::number(compared)));
    }

    void bothSidesSeeTheSameConflicts()
    {
        int seen = 0;
        for (int seed = 1; seed <= 100; ++seed) {
            QRandomGenerator random{quint32(seed)};
            const Workspace base = grown(random, seed);
            const ChangeSet one = randomChanges(random, base, 12, 1000 + seed);
            const ChangeSet other = randomChanges(random, base, 12, 5000 + seed);
            const auto names = [](const Merge &merge) {
                QStringList all;
                for (const MergeConflict &each : merge.conflicts)
                    all.append(each.record.id.toString() + each.record.field);
                all.sort();
                return all;
            };
            QCOMPARE(names(merged(base, one, other)), names(merged(base, other, one)));
            seen += int(merged(base, one, other).conflicts.size());
        }
        QVERIFY(seen > 20);
    }

    void everyAnswerIsTakenFieldByField()
    {
        Workspace current = inScenario(start(), u"R16", [](Item &row) {
            row.title = QStringLiteral("Scenario's title");
            row.notes = QStringLiteral("Scenario's notes");
            row.customerImpact = QStringLiteral("high");
        });
        current = inPlan(current, u"R16", [](Item &row) {
            row.title = QStringLiteral("Plan's title");
            row.notes = QStringLiteral("Plan's notes");
            row.acceptance = QStringLiteral("tested");
        });
        const std::vector<MergeConflict> open = conflicts(current);
        QCOMPARE(open.size(), size_t(2));
        QCOMPARE(open[0].record.field, QStringLiteral("title"));
        QCOMPARE(open[0].base.toString(), item(m_sample, u"R16").title);
        QCOMPARE(open[0].plan.toString(), QStringLiteral("Plan's title"));
        QCOMPARE(open[0].scenario.toString(), QStringLiteral("Scenario's title"));
        QCOMPARE(open[1].record.field, QStringLiteral("notes"));
        const auto result = mergeScenario(
            current, scenario(current), {{open[0].record, Side::Scenario}, {open[1].record, Side::Plan}}, {});
        QVERIFY(result);
        const Workspace after = applied(current, *result).value();
        QCOMPARE(item(after, u"R16").title, QStringLiteral("Scenario's title"));
        QCOMPARE(item(after, u"R16").notes, QStringLiteral("Plan's notes"));
        QCOMPARE(item(after, u"R16").customerImpact, QStringLiteral("high"));
        QCOMPARE(item(after, u"R16").acceptance, QStringLiteral("tested"));
    }

    void promotingDoesNotOverrideThePlanSilently()
    {
        Workspace current = inScenario(start(), u"R05", [](Item &row) { row.staffing = Headcount::of(3); });
        current = inPlan(current, u"R05", [](Item &row) { row.staffing = Headcount::of(4); });
        const auto refused = promoteScenario(current, scenario(current));
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().message.contains(QStringLiteral("Staffing of R05")),
                 qPrintable(refused.error().message));
        const MergeConflict conflict = conflicts(current).front();
        const QString said = conflictSentence(current, conflict);
        for (const char *part : {"2 people before", "4 people in the plan", "3 people in the scenario"})
            QVERIFY2(said.contains(QLatin1String(part)), qPrintable(said));
    }

    void whatTheScenarioSawWhenItChangedAFieldIsNoConflict()
    {
        Workspace current = inPlan(start(), u"R16", [](Item &row) { row.title = QStringLiteral("First"); });
        current = inScenario(current, u"R16", [](Item &row) { row.title = QStringLiteral("Second"); });
        QVERIFY(conflicts(current).empty());
    }

    void laterEditsInTheScenarioDoNotHideAConflict()
    {
        Workspace current =
            inScenario(start(), u"R16", [](Item &row) { row.title = QStringLiteral("Mine"); });
        current = inPlan(current, u"R16", [](Item &row) { row.title = QStringLiteral("Yours"); });
        current = inScenario(current, u"R16", [](Item &row) { row.notes = QStringLiteral("More"); });
        const std::vector<MergeConflict> open = conflicts(current);
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].record.field, QStringLiteral("title"));
        QCOMPARE(open[0].base.toString(), item(m_sample, u"R16").title);
        current = inScenario(current, u"R16", [](Item &row) { row.title = QStringLiteral("Yours"); });
        QVERIFY(conflicts(current).empty()); // the plan's value was taken by hand
        QCOMPARE(scenarioState(current, scenario(current))->changes.edits.size(), size_t(1));
    }

    void aRowThatOneSideRemovedAndTheOtherChangedIsAConflict()
    {
        Workspace current =
            inScenario(start(), u"R16", [](Item &row) { row.title = QStringLiteral("Mine"); });
        current = applied(current, removeItem(current, item(current, u"R16").id)).value();
        std::vector<MergeConflict> open = conflicts(current);
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].kind, MergeConflict::Kind::RemovedInPlan);
        const auto back =
            mergeScenario(current, scenario(current), {{open[0].record, Side::Scenario}}, {}).value();
        QCOMPARE(item(applied(current, back).value(), u"R16").title, QStringLiteral("Mine"));
        const auto gone =
            mergeScenario(current, scenario(current), {{open[0].record, Side::Plan}}, {}).value();
        QVERIFY(!applied(current, gone).value().byKey<Item>(u"R16"));

        current = start();
        const Workspace shown = scenarioState(current, scenario(current)).value().workspace;
        current =
            applied(current,
                    keptAside(current, scenario(current), removeItem(shown, item(shown, u"R16").id)).value())
                .value();
        QVERIFY(conflicts(current).empty());
        current = inPlan(current, u"R16", [](Item &row) { row.title = QStringLiteral("Yours"); });
        open = conflicts(current);
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].kind, MergeConflict::Kind::RemovedInScenario);
    }

    void whatRefersToARecordThatIsGoneIsLeftBehindWithALine()
    {
        Workspace current = start();
        Workspace shown = scenarioState(current, scenario(current)).value().workspace;
        const auto link = linkItems(shown, item(shown, u"R31").id, item(shown, u"R16").id,
                                    DependencyType::FinishToStart, 0);
        QVERIFY(link);
        current = applied(current, keptAside(current, scenario(current), *link).value()).value();
        current = applied(current, removeItem(current, item(current, u"R16").id)).value();
        const auto state = scenarioState(current, scenario(current));
        QVERIFY2(state, state ? "" : qPrintable(state.error().message));
        QVERIFY(state->changes.isEmpty());
        QCOMPARE(state->leftBehind.size(), 1);
        QVERIFY(state->leftBehind.first().contains(QStringLiteral("R31")));
    }

    void twoItemsMovedIntoTheSameGapKeepRanksOfTheirOwn()
    {
        Workspace current = start();
        const Id<Item> target = item(current, u"R10").id;
        const Workspace shown = scenarioState(current, scenario(current)).value().workspace;
        current =
            applied(current,
                    keptAside(current, scenario(current), moveItem(shown, item(shown, u"R13").id, target))
                        .value())
                .value();
        current = applied(current, moveItem(current, item(current, u"R15").id, target)).value();
        const auto state = scenarioState(current, scenario(current));
        QVERIFY2(state, state ? "" : qPrintable(state.error().message));
        QVERIFY(item(state->workspace, u"R15").rank < item(state->workspace, u"R13").rank);
        QVERIFY(item(state->workspace, u"R13").rank < item(state->workspace, u"R10").rank);
    }

    void aReasonBecomesADecisionInTheSameStep()
    {
        const Workspace current =
            inScenario(start(), u"R05", [](Item &row) { row.staffing = Headcount::of(3); });
        const auto changes = mergeScenario(current, scenario(current), {},
                                           {QStringLiteral("GA keeps its day."),
                                            QStringLiteral("Engineering Director"),
                                            QDate(2026, 11, 18),
                                            {}});
        QVERIFY(changes);
        const Workspace after = applied(current, *changes).value();
        const Decision *decision = after.byKey<Decision>(u"D-09");
        QVERIFY(decision);
        QCOMPARE(decision->rationale, QStringLiteral("GA keeps its day."));
        QCOMPARE(decision->chosen, QStringLiteral("Try"));
        QCOMPARE(decision->on, QDate(2026, 11, 18));
        QCOMPARE(decision->state, DecisionState::Decided);
    }

    void undoOfAMergeIsOneStepAndTheJournalReplays()
    {
        Workspace current = inScenario(start(), u"R05", [](Item &row) { row.staffing = Headcount::of(3); });
        current = inScenario(current, u"R16", [](Item &row) { row.effort = Effort::of(26); });
        auto memory = std::make_unique<MemoryJournal>();
        MemoryJournal *journal = memory.get();
        Session session(current, std::move(memory), {}, [] { return QDateTime(); });
        const QByteArray before = bytesOf(session.workspace());
        const auto changes = mergeScenario(session.workspace(), scenario(session.workspace()), {},
                                           {QStringLiteral("because"), {}, QDate(2026, 11, 18), {}});
        QVERIFY(session.commit(*changes));
        const QByteArray after = bytesOf(session.workspace());
        QVERIFY(before != after);
        QVERIFY(session.undo());
        QCOMPARE(bytesOf(session.workspace()), before);
        QVERIFY(session.redo());
        QCOMPARE(bytesOf(session.workspace()), after);
        Workspace replayed = current;
        const auto entries = journal->entries().value();
        for (const JournalEntry &entry : entries) {
            const ChangeSet read = changeSetFromJson(toJson(journal->changes(entry.seq).value())).value();
            replayed = appliedUnchecked(replayed, read).value();
        }
        QCOMPARE(bytesOf(replayed), after);
    }

    void randomScenariosMergeAndUndoToEqualBytes()
    {
        int done = 0;
        for (int seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random{quint32(seed)};
            Workspace current = grown(random, seed);
            Plan plan;
            plan.id = Id<Plan>::named(u"plan");
            current.rows<Plan>().insert(plan);
            Scenario made = newScenario(current, plan.id, QStringLiteral("S"));
            current.rows<Scenario>().insert(made);
            for (int step = 0; step < 3; ++step) {
                const auto shown = scenarioState(current, *current.find(made.id));
                if (!shown)
                    break;
                const auto kept =
                    keptAside(current, *current.find(made.id),
                              randomChanges(random, shown->workspace, 4, 7000 + seed * 10 + step));
                if (kept)
                    current = appliedUnchecked(current, *kept).value();
                const ChangeSet elsewhere = randomChanges(random, current, 2, 20000 + seed * 10 + step);
                if (auto next = applied(current, elsewhere))
                    current = *std::move(next);
            }
            std::vector<Settlement> answers;
            const Merge open = mergeOf(current, *current.find(made.id)).value();
            for (const MergeConflict &each : open.conflicts)
                answers.push_back({each.record, random.bounded(2) == 0 ? Side::Plan : Side::Scenario});
            const auto changes = mergeScenario(current, *current.find(made.id), answers, {});
            if (!changes)
                continue; // together they break a rule
            ++done;
            Session session(current, std::make_unique<MemoryJournal>(), {}, [] { return QDateTime(); });
            QVERIFY(session.commit(*changes));
            QVERIFY(session.undo());
            QCOMPARE(bytesOf(session.workspace()), bytesOf(current));
        }
        QVERIFY2(done > 20, qPrintable(QString::number(done)));
    }

    void bringingUpToDateSettlesConflictsAndMovesTheBase()
    {
        Workspace current =
            inScenario(start(), u"R16", [](Item &row) { row.title = QStringLiteral("Mine"); });
        current = inPlan(current, u"R16", [](Item &row) { row.title = QStringLiteral("Yours"); });
        QCOMPARE(updateScenario(current, scenario(current), {}, 9).error().kind, Error::Kind::Conflict);
        const auto updated = updateScenario(current, scenario(current),
                                            {{conflicts(current).front().record, Side::Scenario}}, 9);
        QVERIFY(updated);
        current = applied(current, *updated).value();
        QVERIFY(conflicts(current).empty());
        QCOMPARE(scenario(current).baseRevision, qint64(9));
        QCOMPARE(item(scenarioState(current, scenario(current))->workspace, u"R16").title,
                 QStringLiteral("Mine"));
        QCOMPARE(item(current, u"R16").title, QStringLiteral("Yours"));
    }
};

QTEST_GUILESS_MAIN(TestScenarioMerge)
#include "tst_scenario_merge.moc"
