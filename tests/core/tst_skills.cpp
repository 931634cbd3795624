// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/shared_supply.h"
#include "tests/support/marlowe_quay.h"
#include "tests/support/small_plan.h"

#include <QTest>
#include <random>

using namespace fairlead;

namespace {

/// Somebody who works that many of the 20 days.
Id<Person> addPerson(SmallPlan &plan, QStringView name, int days, const std::vector<Id<Skill>> &skills)
{
    const auto person = plan.addPerson(name);
    QDate from = plan.first;
    for (int away = 20 - days; away > 0; from = from.addDays(1)) {
        plan.addLeave(person, from, from);
        away -= from.dayOfWeek() <= 5 ? 1 : 0;
    }
    for (const Id<Skill> &skill : skills)
        plan.setLevel(person, skill, 2);
    return person;
}

SkillFeasibility feasibility(const SmallPlan &plan)
{
    std::vector<const Item *> items;
    for (const Item &item : plan.workspace.rows<Item>())
        items.push_back(&item);
    return skillFeasibility(plan.workspace, plan.capacity(), items).at(0);
}

QStringList names(const Workspace &workspace, const std::vector<Id<Person>> &people)
{
    QStringList result;
    for (const Id<Person> &person : people)
        result.append(workspace.find(person)->name);
    return result;
}

/// The most that can be given, by the theorem of Hall: the demand that some set of demands cannot
/// get from all who could give to it, over all sets.
qint64 flowByHall(const SharedSupply &network)
{
    qint64 demand = 0;
    for (const qint64 each : network.demand)
        demand += each;
    qint64 worst = 0;
    for (size_t set = 0; set < (size_t(1) << network.demand.size()); ++set) {
        qint64 wanted = 0;
        std::vector<bool> canGive(network.supply.size());
        for (size_t i = 0; i < network.demand.size(); ++i) {
            if (!(set & (size_t(1) << i)))
                continue;
            wanted += network.demand[i];
            for (const int who : network.suppliers[i])
                canGive[size_t(who)] = true;
        }
        for (size_t i = 0; i < canGive.size(); ++i)
            wanted -= canGive[i] ? network.supply[i] : 0;
        worst = std::max(worst, wanted);
    }
    return demand - worst;
}

} // namespace

/// Feasibility of skill demand as maximum flow (C05).
class TestSkills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExampleNamesKafkaAndBo()
    {
        SmallPlan plan;
        const auto java = plan.addSkill(u"java");
        const auto kafka = plan.addSkill(u"kafka");
        const auto postgres = plan.addSkill(u"pg");
        // The days of the example in a period of 20: two thirds of them.
        plan.addDemand(plan.addItem(u"I1", 18.625), kafka, 18.625);
        plan.addDemand(plan.addItem(u"I2", 14.625), postgres, 14.625);
        plan.addDemand(plan.addItem(u"I3", 13.375), java, 13.375);
        addPerson(plan, u"Ana", 20, {java, postgres});
        addPerson(plan, u"Cy", 13, {java});
        addPerson(plan, u"Bo", 17, {kafka, postgres});
        const SkillFeasibility result = feasibility(plan);
        QCOMPARE(result.wanted, 46.625);
        QCOMPARE(result.flow, 45.0);
        QVERIFY(!result.isFeasible());
        QCOMPARE(result.shortfall(), 1.625);
        QCOMPARE(names(plan.workspace, result.limitedBy), QStringList{QStringLiteral("Bo")});
        QCOMPARE(result.shortWanted, 18.625);
        QCOMPARE(result.shortThere, 17.0);
        QCOMPARE(result.needs.size(), size_t(3)); // in order of key
        QVERIFY(!result.needs[0].isShort && result.needs[1].isShort && !result.needs[2].isShort);
        QCOMPARE(result.needs[1].skill, kafka);
        QCOMPARE(result.needs[2].upperBound, 37.0);
        QCOMPARE(names(plan.workspace, result.needs[2].qualified),
                 (QStringList{QStringLiteral("Ana"), QStringLiteral("Bo")}));
    }

    void flowOfTheWorkedExample()
    {
        const SharedSupply network{{30'000, 25'000, 20'000}, // Ana, Bo, Cy
                                   {28'000, 22'000, 20'000}, // kafka, pg, java
                                   {{1}, {0, 1}, {0, 2}}};
        const SupplyFlow result = maximumSupply(network);
        QCOMPARE(result.flow, qint64(67'000));
        QCOMPARE(result.shortDemand, (std::vector<bool>{true, false, false}));
        QCOMPARE(result.limitingSupplier, (std::vector<bool>{false, true, false}));
    }

    void flowAgreesWithHallsTheoremOnRandomNetworks()
    {
        std::mt19937_64 random(5);
        for (int round = 0; round < 300; ++round) {
            SharedSupply network;
            for (size_t i = 0; i < 1 + random() % 6; ++i)
                network.supply.push_back(qint64(random() % 9));
            for (size_t i = 0; i < 1 + random() % 6; ++i) {
                network.demand.push_back(qint64(random() % 9));
                auto &suppliers = network.suppliers.emplace_back();
                for (size_t who = 0; who < network.supply.size(); ++who) {
                    if (random() % 3 == 0)
                        suppliers.push_back(int(who));
                }
            }
            const SupplyFlow result = maximumSupply(network);
            QCOMPARE(result.flow, flowByHall(network));
            // What the cut names explains all of what is missing.
            qint64 missing = 0;
            qint64 demand = 0;
            for (size_t i = 0; i < network.demand.size(); ++i) {
                demand += network.demand[i];
                missing += result.shortDemand[i] ? network.demand[i] : 0;
            }
            for (size_t i = 0; i < network.supply.size(); ++i)
                missing -= result.limitingSupplier[i] ? network.supply[i] : 0;
            QCOMPARE(missing, demand - result.flow);
        }
    }

    void higherLevelQualifiesAndLowerDoesNot()
    {
        SmallPlan plan;
        const auto security = plan.addSkill(u"security");
        plan.setLevel(plan.addPerson(u"Four"), security, 4);
        plan.setLevel(plan.addPerson(u"Two"), security, 2);
        plan.addPerson(u"None");
        plan.addDemand(plan.addItem(u"I1", 25), security, 25, 3);
        const SkillFeasibility result = feasibility(plan);
        QCOMPARE(result.flow, 20.0);
        QCOMPARE(names(plan.workspace, result.limitedBy), QStringList{QStringLiteral("Four")});
    }

    void workWithoutDemandNeedsAnybody()
    {
        SmallPlan plan;
        const auto java = plan.addSkill(u"java");
        plan.setLevel(plan.addPerson(u"Ana"), java, 2);
        plan.addPerson(u"Bo");
        plan.addItem(u"I1", 15);
        plan.addDemand(plan.addItem(u"I2", 22), java, 20); // two days for anybody
        const SkillFeasibility result = feasibility(plan);
        QCOMPARE(result.needs.size(), size_t(2));
        QVERIFY(result.needs.back().skill.isNull());
        QCOMPARE(result.needs.back().wanted, 17.0);
        QCOMPARE(result.needs.back().qualified.size(), size_t(2));
        QVERIFY(result.isFeasible());
    }

    void demandThatNobodyCanMeetIsShort()
    {
        SmallPlan plan;
        plan.addPerson(u"Ana");
        plan.addDemand(plan.addItem(u"I1", 3), plan.addSkill(u"cobol"), 3);
        const SkillFeasibility result = feasibility(plan);
        QCOMPARE(result.flow, 0.0);
        QVERIFY(result.needs.at(0).isShort);
        QCOMPARE(result.shortThere, 0.0);
        QVERIFY(result.limitedBy.empty());
    }

    void nothingWantedIsFeasible()
    {
        SmallPlan plan;
        const SkillFeasibility result = feasibility(plan);
        QVERIFY(result.isFeasible());
        QVERIFY(result.needs.empty());
    }

    void approvedPlanOfTheSample_data()
    {
        QTest::addColumn<QString>("team");
        QTest::addColumn<double>("wanted");
        QTest::addColumn<double>("flow");
        QTest::newRow("ORD") << "ORD" << 290.0 << 290.0;
        QTest::newRow("PAY") << "PAY" << 296.0 << 296.0;
        QTest::newRow("COR") << "COR" << 208.0 << 204.05;
    }
    void approvedPlanOfTheSample()
    {
        QFETCH(QString, team);
        QFETCH(double, wanted);
        QFETCH(double, flow);
        // The page states the figures without R39 and R45.
        const Workspace workspace = marlowe_quay::with<Item>(
            marlowe_quay::approved(), "R39", [](Item &item) { item.state = ItemState::Dropped; });
        const PlanResult result = marlowe_quay::planned(workspace, {{}, {}, false});
        const Id<Team> id = workspace.byKey<Team>(team)->id;
        const auto found = std::ranges::find(result.skills, id, &SkillFeasibility::team);
        QVERIFY(found != result.skills.end());
        QCOMPARE(found->wanted, wanted);
        QVERIFY(std::abs(found->flow - flow) < 0.005);
        QCOMPARE(found->isFeasible(), wanted == flow);
    }

    void whatThePlatformTeamLacks()
    {
        const Workspace workspace = marlowe_quay::approved();
        const PlanResult result = marlowe_quay::baseline(); // with R39: java is not what binds
        const auto id = marlowe_quay::idOf<Team>(workspace, "COR");
        const auto found = std::ranges::find(result.skills, id, &SkillFeasibility::team);
        QVERIFY(found != result.skills.end());
        QVERIFY(std::abs(found->shortfall() - 3.95) < 0.005);
        QCOMPARE(found->shortWanted, 64.0);
        QVERIFY(std::abs(found->shortThere - 60.05) < 0.005);
        QCOMPARE(names(workspace, found->limitedBy),
                 (QStringList{QStringLiteral("Grace Adeyemi"), QStringLiteral("Tobias Wrona")})); // P21, P02
        for (const SkillNeed &need : found->needs) {
            const Skill *skill = workspace.find(need.skill);
            QCOMPARE(need.isShort,
                     skill && skill->key == QStringLiteral("security") && need.minimumLevel == 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestSkills)
#include "tst_skills.moc"
