// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace_file.h"
#include "core/exchange/sample.h"
#include "core/scenarios/scenario_changes.h"
#include "core/workspace/item_edits.h"

#include <QTest>

using namespace fairlead;

/// Which state of the plan the commands speak of.
class TestWorkspaceFile : public QObject {
    Q_OBJECT

    std::unique_ptr<Session> m_session;
    const QDate m_today{2026, 11, 16};

    const Workspace &workspace() const { return m_session->workspace(); }
    Result<PlannedWorkspace> planned(const QString &scenario) const
    {
        return planScenario(*m_session, {scenario}, m_today);
    }
    static QDate finishOf(const PlannedWorkspace &plan, QStringView key)
    {
        return plan.result.find(plan.workspace.byKey<Item>(key)->id)->finish;
    }

private Q_SLOTS:
    void init()
    {
        const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
        auto journal = *marloweQuayJournal(); // with its history, in which the baseline lies
        const QList<JournalEntry> history = *journal->entries();
        m_session = std::make_unique<Session>(*marloweQuay(), std::move(journal), history, clock);
    }

    void aScenarioIsPlannedWithWhatItKeepsAside()
    {
        Scenario scenario = newScenario(workspace(), currentPlan(workspace())->id, QStringLiteral("Swarm"));
        ChangeSet start{QStringLiteral("start"), {}};
        QVERIFY(m_session->commit(start.add(scenario)));
        Item help = *workspace().byKey<Item>(u"R04");
        help.remaining = 3;
        ChangeSet changes{QStringLiteral("help on R04"), {}};
        changes.replace(*workspace().byKey<Item>(u"R04"), help);
        const auto aside = keptAside(workspace(), *workspace().find(scenario.id), changes);
        QVERIFY(aside && m_session->commit(*aside));

        const auto current = planned({});
        const auto swarm = planned(QStringLiteral("swarm"));
        QVERIFY(current && swarm);
        QCOMPARE(finishOf(*current, u"R07"), QDate(2026, 12, 30));
        QCOMPARE(finishOf(*swarm, u"R07"), QDate(2026, 12, 28)); // variant C of the sample
        QVERIFY(workspace().byKey<Item>(u"R04")->remaining != 3);
    }

    void anUnknownScenarioIsToldWhatThereIs()
    {
        const Scenario scenario = newScenario(workspace(), currentPlan(workspace())->id, {});
        ChangeSet start{QStringLiteral("start"), {}};
        QVERIFY(m_session->commit(start.add(scenario)));
        const auto none = planned(QStringLiteral("nonsense"));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        for (const QString &name : {QStringLiteral("nonsense"), QStringLiteral("Current"), scenario.name})
            QVERIFY2(none.error().message.contains(name), qPrintable(none.error().message));
    }

    void theLineAddsUpP80EffortsWhenAsked()
    {
        const auto likely = planned({});
        const auto safe = planScenario(*m_session, {{}, LineSize::P80}, m_today);
        QVERIFY(likely && safe);
        QCOMPARE(likely->result.lineSize, LineSize::Effort);
        QCOMPARE(safe->result.lineSize, LineSize::P80);
        CommandLine line;
        line.p80 = true;
        QCOMPARE(askedBy(line).lineSize, std::optional(LineSize::P80));
        QCOMPARE(askedBy({}).lineSize, std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspace_file.moc"
