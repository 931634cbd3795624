// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity_bars.h"
#include "core/capacity/planned_hires.h"
#include "core/planning/why_people.h"
#include "tests/support/marlowe_quay.h"

#include <QTest>

using namespace fairlead;

/// From gross to plan days as bars, for anybody; and what somebody brings who is not here yet.
class TestCapacityBars : public QObject {
    Q_OBJECT

    const Workspace m_workspace = marlowe_quay::current();
    const PlanResult m_result = marlowe_quay::planned(m_workspace);

    const Capacity &capacity() const { return m_result.capacity; }
    static void compare(double actual, double expected)
    {
        QVERIFY2(std::abs(actual - expected) < 0.005,
                 qPrintable(QStringLiteral("%1, not %2").arg(actual).arg(expected)));
    }
    Workspace withHire() const
    {
        Workspace workspace = m_workspace;
        HeadcountPlan hire;
        hire.id = Id<HeadcountPlan>::named(u"H1");
        hire.team = marlowe_quay::idOf<Team>(workspace, "PAY");
        hire.role = QStringLiteral("Backend engineer");
        hire.count = 2;
        hire.start = QDate(2026, 11, 2);
        hire.probability = Share::of(0.5);
        workspace.rows<HeadcountPlan>().insert(hire);
        return workspace;
    }

private Q_SLOTS:
    void barsJoinFromGrossToPlan()
    {
        for (const TeamCapacity &team : capacity().teams) {
            const auto bars = capacityBars(groupOfTeam(capacity(), team.team));
            QCOMPARE(bars.front().cause, CapacityCause::Gross);
            QCOMPARE(bars.back().cause, CapacityCause::Plan);
            for (size_t i = 1; i < bars.size(); ++i) {
                const double start = bars[i].isLevel() ? bars[i].after : bars[i].before;
                QVERIFY(std::abs(bars[i - 1].after - start) < 0.05 * double(bars.size()));
            }
        }
    }

    void theTeamsOfTheSampleHaveTheirFigures()
    {
        compare(
            std::round(groupOfTeam(capacity(), marlowe_quay::idOf<Team>(m_workspace, "ORD")).steps.net * 10)
                / 10,
            299.6);
        compare(
            std::round(groupOfTeam(capacity(), marlowe_quay::idOf<Team>(m_workspace, "PAY")).steps.net * 10)
                / 10,
            302.5);
        const CapacityGroup all = groupOfTeams(capacity());
        double sum = 0;
        for (const TeamCapacity &team : capacity().teams)
            sum += team.steps.net;
        compare(all.steps.net, sum);
    }

    void aPersonHasTheOracleOfTheSample()
    {
        const CapacityGroup group = groupOfPerson(capacity(), marlowe_quay::idOf<Person>(m_workspace, "P12"));
        compare(group.steps.available, 59);
        compare(group.steps.onCall, 10.3);
        compare(group.steps.net, 35.06);
    }

    void holdersOfASkillAreThoseOfTheMaximumFlow()
    {
        const Id<Skill> security = marlowe_quay::idOf<Skill>(m_workspace, "security");
        QVERIFY(!security.isNull());
        for (const SkillFeasibility &team : m_result.skills) {
            for (const SkillNeed &need : team.needs) {
                if (need.skill != security)
                    continue;
                const CapacityGroup group =
                    groupOfSkill(m_workspace, capacity(), security, need.minimumLevel, team.team);
                QCOMPARE(group.people.size(), need.qualified.size());
                compare(group.steps.net, need.upperBound);
            }
        }
    }

    void theLargestCausesComeFirst()
    {
        const auto causes = largestCauses(capacityBars(groupOfTeams(capacity())), 2);
        QCOMPARE(causes.size(), size_t(2));
        QCOMPARE(causes.front().cause, CapacityCause::Focus);
        QVERIFY(causes[0].days <= causes[1].days);
    }

    void plannedHiresAddUpToThoseOfTheTeam()
    {
        const Workspace workspace = withHire();
        const PlanResult result = marlowe_quay::planned(workspace);
        const HireCapacity hire = hireCapacity(workspace, result.capacity, Id<HeadcountPlan>::named(u"H1"));
        const TeamCapacity *team = result.capacity.find(marlowe_quay::idOf<Team>(workspace, "PAY"));
        QVERIFY(hire.net > 0);
        compare(hire.net, team->hires);
        compare(hire.weeks.front().available, 0);
        const auto bars = capacityBars(groupOfTeam(result.capacity, team->team));
        QVERIFY(std::any_of(bars.begin(), bars.end(),
                            [](const CapacityBar &bar) { return bar.cause == CapacityCause::Hires; }));
        QVERIFY(whyHire(workspace, result, Id<HeadcountPlan>::named(u"H1"))
                    ->title.contains(QStringLiteral("Backend engineer")));
    }

    void aWeekIsExplainedByItsLeaveAndHolidays()
    {
        const Id<Person> person = marlowe_quay::idOf<Person>(m_workspace, "P12");
        bool explained = false;
        for (size_t week = 0; week < capacity().weeks.size(); ++week) {
            const PersonWeek &days = capacity().find(person)->weeks[week];
            const auto why = whyWeek(m_workspace, m_result, person, capacity().weeks[week].key);
            QVERIFY(why);
            if (days.leave > 0) {
                explained = true;
                QVERIFY(why->sentences.join(u' ').contains(QStringLiteral("On leave")));
                QVERIFY(why->rows[2].change);
            }
        }
        QVERIFY(explained);
        QVERIFY(!whyWeek(m_workspace, m_result, person, QStringLiteral("2025-W01")));
    }

    void severalPeopleAreExplainedTogether()
    {
        const CapacityGroup all = groupOfTeams(capacity());
        const auto why = whyGroup(m_workspace, m_result, all, QStringLiteral("All teams"));
        QVERIFY(why);
        QCOMPARE(why->rows.size(), capacityBars(all).size());
        QCOMPARE(why->children.size(), all.people.size());
        QVERIFY(!whyGroup(m_workspace, m_result, {}, QStringLiteral("Nobody")));
    }
};

QTEST_GUILESS_MAIN(TestCapacityBars)
#include "tst_capacity_bars.moc"
