// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/careers/absence_impact.h"
#include "core/careers/learning_offers.h"
#include "core/careers/opportunities.h"
#include "core/careers/skill_coverage.h"
#include "tests/core/plan_sketch.h"

#include <QTest>

using namespace fairlead;

namespace {

/// Two who know the ledger and one who learns it, and an item for each of the former.
struct LedgerTeam : test::PlanSketch {
    Id<Skill> ledger = Id<Skill>::named(u"ledger");

    LedgerTeam()
    {
        Skill skill;
        skill.id = ledger;
        skill.key = skill.name = QStringLiteral("ledger");
        skill.importance = SkillImportance::Critical;
        add(skill);
        person(QStringLiteral("P1"), QStringLiteral("Ana"));
        person(QStringLiteral("P2"), QStringLiteral("Bo"));
        person(QStringLiteral("P3"), QStringLiteral("Cy"));
        knows(u"P1", 3);
        knows(u"P2", 2);
        knows(u"P3", 1, true);
        demand(item(QStringLiteral("R1"), 10), 2);
        demand(item(QStringLiteral("R2"), 10), 3);
    }
    void knows(QStringView person, int level, bool wantsToGrow = false)
    {
        PersonSkill row;
        row.id = Id<PersonSkill>::named(person);
        row.person = Id<Person>::named(person);
        row.skill = ledger;
        row.level = level;
        row.wantsToGrow = wantsToGrow;
        add(row);
    }
    void demand(const Item &item, int level)
    {
        SkillDemand row;
        row.id = Id<SkillDemand>::named(item.key);
        row.item = item.id;
        row.skill = ledger;
        row.minimumLevel = level;
        row.effort = item.effort;
        add(row);
    }
    PlanQuestion question() const { return {Id<Plan>::named(u"p"), asOf, true}; }
    Result<std::vector<LearningOffer>> offers(const Id<Team> &of = {}, int most = 40) const
    {
        NoProgress progress;
        return learningOffers(workspace, result(), question(), of, progress, most);
    }
};

/// Gives up after so many questions.
class Impatient final : public Progress {
public:
    explicit Impatient(int patience) : m_patience(patience) { }
    bool advance(double) override { return m_patience-- > 0; }

private:
    int m_patience;
};

} // namespace

class TestGrowthAndPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void coverageCountsPeopleAndSaysWhatIsShort() // C27
    {
        LedgerTeam team;
        const auto coverage = skillCoverage(team.workspace, team.result());
        QCOMPARE(coverage.size(), size_t(1));
        const SkillCoverage &ledger = coverage.front();
        QCOMPARE(ledger.working, 2);
        QCOMPARE(ledger.leading, 1);
        QCOMPARE(ledger.learning, 1);
        QCOMPARE(ledger.wanted, 20.0);
        QCOMPARE(ledger.needWorking, 1);
        QCOMPARE(ledger.needLeading, 2); // critical: nobody should be alone with it
        QCOMPARE(ledger.gapLeading(), 1);
        QVERIFY(ledger.isShort());
        team.knows(u"P2", 3);
        QVERIFY(!skillCoverage(team.workspace, team.result()).front().isShort());
    }

    void peopleBehindACountAreAlphabetical()
    {
        LedgerTeam team;
        const auto people =
            peopleWithSkill(team.workspace, Id<Team>::named(u"ABC"), team.ledger, 2, team.asOf);
        QCOMPARE(people, (std::vector{Id<Person>::named(u"P1"), Id<Person>::named(u"P2")}));
    }

    void anAbsenceMovesWhatNobodyElseCanDo()
    {
        LedgerTeam team;
        NoProgress progress;
        const auto impact = absenceImpact(team.workspace, team.question(), Id<Person>::named(u"P1"),
                                          team.asOf, team.asOf.addDays(20), progress);
        QVERIFY2(impact, impact ? "" : qPrintable(impact.error().message));
        QCOMPARE(impact->effects.size(), size_t(1)); // Bo does R1 all the same
        QCOMPARE(impact->effects.front().item, Id<Item>::named(u"R2"));
        QVERIFY(impact->effects.front().daysLater >= 19);
        QCOMPARE(impact->alone, std::vector{team.ledger});
        QCOMPARE(impact->deadlinesBroken, 0);
    }

    void anAbsenceThatBreaksADeadlineComesFirst()
    {
        LedgerTeam team;
        Item promised = *team.workspace.find(Id<Item>::named(u"R2"));
        promised.deadline = team.asOf.addDays(25);
        team.add(promised);
        NoProgress progress;
        const auto impact = absenceImpact(team.workspace, team.question(), Id<Person>::named(u"P1"),
                                          team.asOf, team.asOf.addDays(20), progress);
        QCOMPARE(impact->deadlinesBroken, 1);
        QVERIFY(impact->effects.front().breaksDeadline);
    }

    void somebodyWithoutWorkIsMissedByNobody()
    {
        LedgerTeam team;
        NoProgress progress;
        const auto impact = absenceImpact(team.workspace, team.question(), Id<Person>::named(u"P3"),
                                          team.asOf, team.asOf.addDays(20), progress);
        QVERIFY(impact->isNothing());
        QCOMPARE(
            absenceImpact(team.workspace, team.question(), {}, team.asOf, team.asOf, progress).error().kind,
            Error::Kind::NotFound);
        QCOMPARE(absenceImpact(team.workspace, team.question(), Id<Person>::named(u"P3"), team.asOf,
                               team.asOf.addDays(-1), progress)
                     .error()
                     .kind,
                 Error::Kind::Invalid);
    }

    void threeWeeksBeginOnAMonday()
    {
        QCOMPARE(threeWeeksFrom({2026, 11, 16}), (std::pair{QDate(2026, 11, 16), QDate(2026, 12, 6)}));
        QCOMPARE(threeWeeksFrom({2026, 11, 17}).first, QDate(2026, 11, 23));
    }

    void learningIsOfferedWithItsPrice()
    {
        LedgerTeam team;
        NoProgress progress;
        const PlanResult plan = team.result();
        const auto found =
            opportunitiesFor(team.workspace, {}, plan, team.question(), Id<Person>::named(u"P3"), progress);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->size(), size_t(1)); // R1 asks for one level more, R2 for two
        const Opportunity &one = found->front();
        QCOMPARE(one.item, Id<Item>::named(u"R1"));
        QCOMPARE(one.from, 1);
        QCOMPARE(one.to, 2);
        QVERIFY(one.isChosen);
        QVERIFY(one.itemDays > 0);     // a learner is slower
        QCOMPARE(one.mentorDays, 2.0); // a fifth of ten days
        QCOMPARE(one.leadersAfter, one.leadersBefore);
        const auto after = applied(team.workspace, one.changes);
        QVERIFY(after);
        QVERIFY(after->find(Id<SkillDemand>::named(u"R1"))->isPaired);
    }

    void aGoalIsAWishAndBringsALeader()
    {
        LedgerTeam team;
        PrivateRecords records;
        GrowthPlan plan;
        plan.id = Id<GrowthPlan>::named(u"g");
        plan.person = Id<Person>::named(u"P2");
        plan.state = GrowthPlanState::Active;
        records.rows<GrowthPlan>().insert(plan);
        GrowthGoal goal;
        goal.id = Id<GrowthGoal>::named(u"g1");
        goal.plan = plan.id;
        goal.skill = team.ledger;
        records.rows<GrowthGoal>().insert(goal);
        NoProgress progress;
        const auto found =
            opportunitiesFor(team.workspace, records, team.result(), team.question(), plan.person, progress);
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(found->front().item, Id<Item>::named(u"R2"));
        QVERIFY(found->front().isForGoal);
        QCOMPARE(found->front().leadersBefore, 1);
        QCOMPARE(found->front().leadersAfter, 2);
        goal.progress = GoalProgress::Done;
        records.rows<GrowthGoal>().insert(goal);
        QVERIFY(
            opportunitiesFor(team.workspace, records, team.result(), team.question(), plan.person, progress)
                ->empty());
    }

    void theSessionSeesOnWhatSomebodyCouldLearn()
    {
        LedgerTeam team;
        const auto offers = team.offers();
        QVERIFY2(offers, offers ? "" : qPrintable(offers.error().message));
        QCOMPARE(offers->size(), size_t(2)); // Cy on R1, Bo on R2
        const auto of = [&offers](QStringView item) {
            return *std::ranges::find(*offers, Id<Item>::named(item), &LearningOffer::item);
        };
        QCOMPARE(of(u"R1").learners, std::vector{Id<Person>::named(u"P3")});
        QCOMPARE(of(u"R1").placed, std::vector{Id<Person>::named(u"P3")});
        QCOMPARE(of(u"R1").wishing, 1);
        QVERIFY(of(u"R1").itemDays > 0); // a learner is slower
        QCOMPARE(of(u"R1").leadersAfter, of(u"R1").leadersBefore);
        QCOMPARE(of(u"R2").wishing, 0);
        QCOMPARE(of(u"R2").from, 2);
        QCOMPARE(of(u"R2").mentorDays, 2.0);
        QCOMPARE(of(u"R2").leadersBefore, 1);
        QCOMPARE(of(u"R2").leadersAfter, 2);
        QVERIFY(!(*offers)[1].isCheaperThan((*offers)[0]));
    }

    /// The same as for one person, who is offered what he or she wishes for.
    void thePriceIsThatOfThePerson()
    {
        LedgerTeam team;
        NoProgress progress;
        const auto one = opportunitiesFor(team.workspace, {}, team.result(), team.question(),
                                          Id<Person>::named(u"P3"), progress);
        const auto offers = team.offers();
        const auto at = std::ranges::find(*offers, one->front().item, &LearningOffer::item);
        QVERIFY(at != offers->end());
        QCOMPARE(at->after, one->front().after);
        QCOMPARE(at->othersDays, one->front().othersDays);
        QVERIFY(*applied(team.workspace, at->changes) == *applied(team.workspace, one->front().changes));
    }

    void takingAnOfferSaysNothingOfPersons() // GR8
    {
        LedgerTeam team;
        const auto offers = team.offers();
        for (const LearningOffer &offer : *offers) {
            for (const Person &person : team.workspace.rows<Person>())
                QVERIFY(!offer.changes.sentence.contains(person.name));
            const auto after = applied(team.workspace, offer.changes);
            QVERIFY(after);
            QVERIFY(after->find(offer.demand)->isPaired);
            team.workspace.rows<SkillDemand>().insert(*after->find(offer.demand));
        }
        QVERIFY(team.offers()->empty()); // all of it is a pair's work by now
    }

    void whatOnlyAPairCanFinishComesFirst()
    {
        LedgerTeam team;
        Person ana = *team.workspace.find(Id<Person>::named(u"P1"));
        ana.end = QDate(2026, 12, 2); // back for too few days to do it, enough to help
        team.add(ana);
        Leave away;
        away.id = Id<Leave>::named(u"away");
        away.person = ana.id;
        away.from = team.asOf;
        away.to = QDate(2026, 11, 22);
        team.add(away);
        const auto offers = team.offers();
        QVERIFY2(offers, offers ? "" : qPrintable(offers.error().message));
        QCOMPARE(offers->front().item, Id<Item>::named(u"R2"));
        QVERIFY(offers->front().makesPossible());
        QVERIFY(!offers->back().makesPossible());
    }

    void wishesAreTriedFirstAndOthersOnlyAsFarAsAsked()
    {
        LedgerTeam team;
        const auto one = team.offers({}, 1);
        QCOMPARE(one->size(), size_t(1));
        QCOMPARE(one->front().item, Id<Item>::named(u"R1")); // Cy wishes to
        QVERIFY(team.offers(Id<Team>::named(u"another"))->empty());
        QCOMPARE(team.offers(Id<Team>::named(u"ABC"))->size(), size_t(2));
    }

    void pricingStopsWhenItIsToldTo()
    {
        LedgerTeam team;
        const PlanResult plan = team.result();
        for (const int patience : {0, 1}) {
            Impatient progress(patience);
            const auto offers = learningOffers(team.workspace, plan, team.question(), {}, progress);
            QVERIFY(!offers);
            QCOMPARE(offers.error().kind, Error::Kind::Cancelled);
        }
    }

    void onlyOpenGoalsMarkTheirItems()
    {
        PrivateRecords records;
        const auto goal = [&records](QStringView item, GoalProgress progress) {
            GrowthGoal row;
            row.id = Id<GrowthGoal>::named(item);
            row.item = item.isEmpty() ? Id<Item>() : Id<Item>::named(item);
            row.progress = progress;
            records.rows<GrowthGoal>().insert(row);
        };
        goal(u"R1", GoalProgress::OnTrack);
        goal(u"R2", GoalProgress::Done);
        goal(u"R3", GoalProgress::Dropped);
        goal(u"", GoalProgress::AtRisk);
        QCOMPARE(itemsOfOpenGoals(records), std::set{Id<Item>::named(u"R1")});
    }
};

QTEST_GUILESS_MAIN(TestGrowthAndPlan)
#include "tst_growth_and_plan.moc"
