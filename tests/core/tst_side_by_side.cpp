// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/side_by_side.h"

#include "core/exchange/sample.h"
#include "core/scenarios/scenario_changes.h"
#include "core/whatif/what_if_groups.h"

#include <QtTest>

using namespace fairlead;

namespace {

/// Says stop when it is asked for the second time.
class StopSoon final : public Progress {
public:
    bool advance(double) override { return m_asked++ < 1; }

private:
    int m_asked = 0;
};

SideBySideQuestion questionOf(const Workspace &workspace, int runs = 0)
{
    SideBySideQuestion question;
    question.plan = {currentPlan(workspace)->id, workspace.settings().asOf, true};
    question.chanceRuns = runs;
    for (const QString &name : {QStringLiteral("Swarm A"), QStringLiteral("Swarm B")}) {
        for (const Scenario &each : workspace.rows<Scenario>()) {
            if (each.name == name)
                question.scenarios.push_back(each.id);
        }
    }
    return question;
}

WhatIfProposal proposal(WhatIfKind kind, const QString &sentence, const Item &item, bool reaches = true)
{
    WhatIfProposal made;
    made.kinds = {kind};
    made.sentences = {sentence};
    made.reaches = reaches;
    Item after = item;
    after.effort = after.effort + Effort::of(double(sentence.size())); // another change each time
    made.changes.replace(item, after);
    return made;
}

} // namespace

/// The current plan and its scenarios, planned and compared; and proposals that differ only in people.
class TestSideBySide : public QObject {
    Q_OBJECT

    Workspace m_sample;

private Q_SLOTS:
    void initTestCase() { m_sample = *marloweQuay(); }

    void theDatesAreThoseOfTheWorkedExample()
    {
        NoProgress progress;
        const auto sides = sideBySide(m_sample, questionOf(m_sample), progress);
        QVERIFY(sides);
        QCOMPARE((*sides)->comparison.names.size(), 3);
        const Id<Item> launch = m_sample.byKey<Item>(u"R07")->id;
        const auto row = std::ranges::find_if((*sides)->comparison.rows, [&](const ComparisonRow &each) {
            return each.kind == ComparisonRow::Kind::Milestone && each.record.id == launch.uuid();
        });
        QVERIFY(row != (*sides)->comparison.rows.end());
        // C14, by links: 30 Dec; A 18 Dec; B 16 Dec.
        QCOMPARE(row->cells[0].date, QDate(2026, 12, 30));
        QCOMPARE(row->cells[1].date, QDate(2026, 12, 18));
        QCOMPARE(row->cells[2].date, QDate(2026, 12, 16));
        QVERIFY(!row->cells[0].number); // no chances were asked for
    }

    void everyTeamHasItsMonthsInEveryPlan()
    {
        NoProgress progress;
        const auto sides = *sideBySide(m_sample, questionOf(m_sample), progress);
        QCOMPARE(sides->months.size(), size_t(3 * 3)); // three teams, October to December
        const PlanResult &first = sides->sides.front()->result;
        for (const MonthLoads &month : sides->months) {
            QCOMPARE(month.cells.size(), size_t(3));
            QVERIFY(month.cells.front().number.has_value());
        }
        QCOMPARE(*sides->months.front().cells.front().number, first.loads.front().months.front().ratio());
    }

    void chancesAreOfTheSameSeedAndTheSameEachTime()
    {
        NoProgress progress;
        const auto once = *sideBySide(m_sample, questionOf(m_sample, 60), progress);
        const auto again = *sideBySide(m_sample, questionOf(m_sample, 60), progress);
        const Id<Item> launch = m_sample.byKey<Item>(u"R07")->id;
        for (size_t i = 0; i < once->sides.size(); ++i) {
            QVERIFY(once->sides[i]->chances.contains(launch));
            QVERIFY(once->sides[i]->chances == again->sides[i]->chances);
        }
    }

    void aScenarioThatIsGoneIsPassedOver()
    {
        SideBySideQuestion question = questionOf(m_sample);
        question.scenarios.push_back(Id<Scenario>::create());
        NoProgress progress;
        QCOMPARE((*sideBySide(m_sample, question, progress))->sides.size(), size_t(3));
    }

    void itStopsWhenItIsTold()
    {
        StopSoon progress;
        const auto sides = sideBySide(m_sample, questionOf(m_sample, 500), progress);
        QVERIFY(!sides);
        QCOMPARE(sides.error().kind, Error::Kind::Cancelled);
    }

    void aNameThatIsTakenGetsANumber()
    {
        const Id<Plan> plan = currentPlan(m_sample)->id;
        QCOMPARE(newScenario(m_sample, plan, QStringLiteral("Swarm A")).name, QStringLiteral("Swarm A (2)"));
        QCOMPARE(newScenario(m_sample, plan, QStringLiteral("Swarm C")).name, QStringLiteral("Swarm C"));
    }

    void proposalsThatNameOnlyOtherPeopleAreOneGroup()
    {
        const Item &item = *m_sample.byKey<Item>(u"R06");
        const Item &other = *m_sample.byKey<Item>(u"R05");
        WhatIfAnswer answer;
        answer.proposals = {
            proposal(WhatIfKind::LendPerson, QStringLiteral("Lend X to R06"), item),
            proposal(WhatIfKind::Split, QStringLiteral("Split R06"), item),
            proposal(WhatIfKind::LendPerson, QStringLiteral("Lend Yolanda to R06"), item),
            proposal(WhatIfKind::LendPerson, QStringLiteral("Lend X to R05"), other),
            proposal(WhatIfKind::LendPerson, QStringLiteral("Lend Zed to R06"), item, false),
            proposal(WhatIfKind::Split, QStringLiteral("Split R06 otherwise"), item),
        };
        const std::vector<ProposalGroup> groups = groupedProposals(answer);
        QCOMPARE(groups.size(), size_t(5)); // another item, another outcome, another split: not alike
        QVERIFY((groups[0] == ProposalGroup{0, {2}}));
        QVERIFY((groups[1] == ProposalGroup{1, {}}));
    }
};

QTEST_MAIN(TestSideBySide)
#include "tst_side_by_side.moc"
