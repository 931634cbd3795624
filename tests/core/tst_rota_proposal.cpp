// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/rota/rota_proposal.h"
#include "core/rota/rota_state.h"

#include <QtTest/QtTest>

using namespace fairlead;

namespace {

RotaProblem problemOf(int people, int weeks)
{
    RotaProblem problem;
    problem.people.resize(size_t(people));
    problem.weeks.resize(size_t(weeks));
    problem.isAway.assign(size_t(people) * size_t(weeks), 0);
    return problem;
}

/// Leave, carry-over, holidays, wishes and a published rota at random.
RotaProblem randomProblem(std::uint64_t seed)
{
    RandomStream random(seed);
    RotaProblem problem = problemOf(4 + random.below(6), 6 + random.below(20));
    problem.minimumGap = random.below(3);
    problem.minimumRest = random.below(2);
    problem.prefersOtherSite = random.below(2) == 0;
    for (RotaPerson &person : problem.people) {
        person.carryOver = random.unit() * 2 - 1;
        person.site = random.below(2);
        person.lastPrimary = random.below(2) == 0 ? -1 - random.below(4) : RotaPerson::noDuty;
    }
    for (auto &away : problem.isAway)
        away = random.below(8) == 0 ? 1 : 0;
    for (RotaWeek &week : problem.weeks) {
        week.holidays = random.below(4) == 0 ? 1 : 0;
        week.published = {random.below(int(problem.people.size())), RotaWeek::nobody};
    }
    for (size_t i = 0; i < problem.isAway.size(); ++i) {
        problem.wish.push_back(float(random.below(3) - 1));
        problem.damage.push_back(float(random.below(3)));
    }
    return problem;
}

/// The budget of a test: enough to be good, little enough to be quick.
constexpr RotaBudget small{200'000, 7};

class StopAt final : public Progress {
public:
    explicit StopAt(double fraction) : m_fraction(fraction) { }
    bool advance(double fraction) override { return fraction < m_fraction; }

private:
    double m_fraction;
};

} // namespace

class TestRotaProposal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextInLineOfTheExample()
    {
        // Ana 10, Bo 6, Cy 6 (on leave), Di 12; Bo was primary two weeks ago, and the gap is three.
        RotaProblem problem = problemOf(4, 1);
        const double loads[] = {10, 6, 6, 12};
        for (size_t i = 0; i < 4; ++i)
            problem.people[i].carryOver = loads[i];
        problem.people[1].lastPrimary = -2;
        problem.isAway[2] = 1;
        const Rota rota = greedyRota(problem);
        QCOMPARE(rota[0][0], 0); // Ana
        QCOMPARE(rota[0][1], 3); // Di
    }

    void aHoleSaysWhichRuleWouldFillIt()
    {
        RotaProblem problem = problemOf(2, 2);
        problem.minimumGap = 3;
        problem.isAway[problem.cell(1, 0)] = 1;
        NoProgress progress;
        const RotaProposal proposal = proposedRota(problem, small, progress);
        QCOMPARE(proposal.cost.onLeave, 0);
        QVERIFY(proposal.cost.holes >= 1);
        bool isExplained = false;
        for (const RotaTurn &turn : proposal.turns) {
            if (turn.reason == TurnReason::Nobody) {
                QVERIFY(turn.wouldFill != RotaWeek::nobody);
                isExplained = true;
            }
        }
        QVERIFY(isExplained);
    }

    void theCostFollowsEachChange()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const RotaProblem problem = randomProblem(seed);
            RandomStream random(seed + 1000);
            RotaState state(problem, Rota(problem.weeks.size(), {RotaWeek::nobody, RotaWeek::nobody}));
            for (int i = 0; i < 300; ++i) {
                state.place(random.below(int(problem.weeks.size())), random.below(2),
                            random.below(int(problem.people.size()) + 1) - 1);
            }
            const RotaCost followed = state.cost();
            const RotaCost fresh = RotaState(problem, state.rota()).cost();
            QCOMPARE(followed.holes, fresh.holes);
            QCOMPARE(followed.onLeave, fresh.onLeave);
            QCOMPARE(followed.tooNear, fresh.tooNear);
            QCOMPARE(followed.changes, fresh.changes);
            QVERIFY(std::abs(followed.fairness - fresh.fairness) < 1e-9);
            QVERIFY(std::abs(followed.damage - fresh.damage) < 1e-6);
            QVERIFY(std::abs(followed.spread - fresh.spread) < 1e-9);
            QVERIFY(std::abs(followed.wishes - fresh.wishes) < 1e-6);
        }
    }

    void aProposalIsNeverWorseThanTheGreedyOne()
    {
        for (std::uint64_t seed = 1; seed <= 12; ++seed) {
            const RotaProblem problem = randomProblem(seed);
            NoProgress progress;
            const RotaProposal proposal = proposedRota(problem, {40'000, seed}, progress);
            const RotaCost greedy = RotaState(problem, greedyRota(problem)).cost();
            QVERIFY(proposal.cost.compare(greedy, problem.fairnessTolerance) <= 0);
            const RotaCost said = RotaState(problem, proposal.rota).cost();
            QVERIFY(proposal.cost.compare(said, 0) == 0);
        }
    }

    void theSameSeedGivesTheSameRota()
    {
        const RotaProblem problem = randomProblem(3);
        NoProgress progress;
        const RotaProposal first = proposedRota(problem, small, progress);
        QVERIFY(first.rota == proposedRota(problem, small, progress).rota);
    }

    void stoppingKeepsTheBestSoFar()
    {
        const RotaProblem problem = randomProblem(5);
        StopAt half(0.5);
        const RotaProposal proposal = proposedRota(problem, small, half);
        QVERIFY(proposal.wasStopped);
        QVERIFY(proposal.moves < small.moves);
        QCOMPARE(proposal.rota.size(), problem.weeks.size());
        const RotaCost greedy = RotaState(problem, greedyRota(problem)).cost();
        QVERIFY(proposal.cost.compare(greedy, problem.fairnessTolerance) <= 0);
    }

    void stoppedAtOnceIsStillAWholeRota()
    {
        const RotaProblem problem = randomProblem(9);
        StopAt atOnce(0);
        const RotaProposal proposal = proposedRota(problem, small, atOnce);
        QVERIFY(proposal.wasStopped);
        QVERIFY(proposal.moves < small.moves / 10);
        QCOMPARE(proposal.turns.size(), problem.weeks.size() * 2);
        const RotaCost greedy = RotaState(problem, greedyRota(problem)).cost();
        QVERIFY(proposal.cost.compare(greedy, problem.fairnessTolerance) <= 0);
    }

    /// Ten people, 50 weeks: five primary and five secondary weeks each, and no load is left over. With the
    /// gap between any two duties and leave this is packed tightly; week by week it does not come out.
    void aYearOfTenPeopleComesOutEven()
    {
        RotaProblem problem = problemOf(10, 50);
        problem.minimumGap = problem.minimumRest = 3;
        for (int person = 0; person < 10; ++person) {
            for (int week = 0; week < 5; ++week)
                problem.isAway[problem.cell(person, (person * 7 + week * 11) % 50)] = 1;
        }
        QVERIFY(RotaState(problem, greedyRota(problem)).cost().fairness > 1);
        NoProgress progress;
        const RotaCost cost = proposedRota(problem, {400'000, 1}, progress).cost;
        QCOMPARE(cost.holes + cost.onLeave + cost.tooNear, 0);
        QVERIFY2(cost.fairness < 1e-6, qPrintable(QString::number(cost.fairness)));
    }

    void coverageLeaveAndGapComeBeforeFairness()
    {
        RotaProblem problem = problemOf(8, 26);
        problem.minimumGap = problem.minimumRest = 2;
        problem.people[0].capacity = 0.5;
        for (int week = 4; week < 8; ++week)
            problem.isAway[problem.cell(3, week)] = 1;
        NoProgress progress;
        const RotaProposal proposal = proposedRota(problem, small, progress);
        QCOMPARE(proposal.cost.holes, 0);
        QCOMPARE(proposal.cost.onLeave, 0);
        QCOMPARE(proposal.cost.tooNear, 0);
        for (int week = 4; week < 8; ++week) {
            QVERIFY(proposal.rota[size_t(week)][0] != 3);
            QVERIFY(proposal.rota[size_t(week)][1] != 3);
        }
        const std::vector<double> shares = fairShares(problem);
        QVERIFY(shares[0] < shares[1] * 0.51);
    }

    void carryOverIsPaidBack()
    {
        RotaProblem problem = problemOf(4, 20);
        problem.minimumGap = problem.minimumRest = 0;
        problem.people[2].carryOver = 3;
        NoProgress progress;
        const RotaProposal proposal = proposedRota(problem, small, progress);
        const RotaState state(problem, proposal.rota);
        QVERIFY(state.load(0) - state.load(2) > 2);
        double sum = 0;
        for (const double share : fairShares(problem))
            sum += share;
        QVERIFY(std::abs(sum - 20 * 1.4) < 1e-9); // shares add up to what there is to carry
    }

    void thoseOnTheCriticalPathAreSparedInThoseWeeks()
    {
        RotaProblem problem = problemOf(6, 12);
        problem.minimumGap = 1;
        problem.damage.assign(6 * 12, 0);
        for (int week = 2; week < 5; ++week)
            problem.damage[problem.cell(1, week)] = 2;
        problem.fairnessTolerance = 6;
        NoProgress progress;
        const RotaProposal proposal = proposedRota(problem, small, progress);
        QCOMPARE(proposal.cost.damage, 0.0);
        QCOMPARE(proposal.cost.tooNear, 0);
    }

    void aSmallDisturbanceChangesFewPublishedTurns()
    {
        RotaProblem problem = problemOf(6, 18);
        problem.minimumGap = 2;
        NoProgress progress;
        const RotaProposal published = proposedRota(problem, small, progress);
        for (size_t week = 0; week < 18; ++week)
            problem.weeks[week].published = published.rota[week];
        const int who = published.rota[9][0];
        problem.isAway[problem.cell(who, 9)] = 1;
        problem.fairnessTolerance = published.cost.fairness + 4;
        problem.spreadTolerance = published.cost.spread + 4; // one week more or less for two people
        const RotaProposal again = proposedRota(problem, small, progress);
        QCOMPARE(again.cost.onLeave, 0);
        QCOMPARE(again.cost.holes, 0);
        QVERIFY2(again.cost.changes <= 4, qPrintable(QString::number(again.cost.changes)));
        QVERIFY(again.rota[9][0] != who);
    }

    void fixedTurnsStay()
    {
        RotaProblem problem = problemOf(5, 10);
        problem.weeks[3].published = {2, 4};
        problem.weeks[3].isFixed = {true, true};
        problem.isAway[problem.cell(2, 3)] = 1; // worked nevertheless
        NoProgress progress;
        const RotaProposal proposal = proposedRota(problem, small, progress);
        QCOMPARE(proposal.rota[3][0], 2);
        QCOMPARE(proposal.rota[3][1], 4);
        QCOMPARE(proposal.turns[6].reason, TurnReason::Fixed);
    }

    void nobodyAndNothingAreNoProblem()
    {
        NoProgress progress;
        QVERIFY(proposedRota(problemOf(0, 0), small, progress).rota.empty());
        QCOMPARE(proposedRota(problemOf(0, 2), small, progress).cost.holes, 4);
        QCOMPARE(proposedRota(problemOf(1, 2), small, progress).cost.onLeave, 0);
    }
};

QTEST_GUILESS_MAIN(TestRotaProposal)
#include "tst_rota_proposal.moc"
