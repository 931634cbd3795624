// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/reliability/bus_factor.h"

#include <QRandomGenerator>
#include <QTest>
#include <bit>
#include <map>

using namespace fairlead;

namespace {

const QDate asOf(2026, 11, 16);

/// The smallest group by trying all groups, smallest first; -1: no group at all does it.
int smallestByTrying(const std::vector<CarriedService> &services, int people)
{
    int total = 0;
    for (const CarriedService &service : services)
        total += service.weight;
    int best = -1;
    for (unsigned group = 0; group < (1u << people); ++group) {
        int lost = 0;
        for (const CarriedService &service : services) {
            const bool isOrphaned =
                std::ranges::all_of(service.people, [group](int person) { return (group >> person) & 1; });
            lost += isOrphaned ? service.weight : 0;
        }
        const int size = std::popcount(group);
        if (2 * lost > total && (best < 0 || size < best))
            best = size;
    }
    return best;
}

} // namespace

class TestBusFactor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto sample = marloweQuay();
        QVERIFY2(sample, sample ? "" : qPrintable(sample.error().message));
        m_sample = *std::move(sample);
        m_factors = serviceBusFactors(m_sample, asOf);
    }

    /// calculations.md C15: Ana 0, Bo 1, Cy 2.
    void theExampleOfThePage()
    {
        const std::vector<CarriedService> services{{3, {0, 1}}, {3, {1}}, {2, {0, 1, 2}}, {1, {1}}};
        const SmallestGroup group = smallestGroup(services);
        QCOMPARE(group.size, 2);
        QVERIFY(group.isExact);
        QVERIFY((group.people == std::vector<int>{0, 1}));
        QVERIFY(std::abs(group.lost - 7.0 / 9) < 1e-12);
    }

    void theSampleIsShortWhereItsPageSaysSo()
    {
        const std::map<std::string, std::pair<int, int>> expected{
            {"S01", {4, 3}}, {"S02", {2, 2}}, {"S03", {2, 2}}, {"S04", {1, 2}}, {"S05", {2, 2}},
            {"S06", {3, 3}}, {"S07", {1, 3}}, {"S08", {3, 2}}, {"S09", {1, 2}}, {"S10", {1, 1}},
            {"S11", {2, 3}}, {"S12", {1, 1}}, {"S13", {3, 3}}, {"S14", {3, 3}}};
        QCOMPARE(m_factors.size(), expected.size());
        QStringList shortOnes;
        for (const ServiceBusFactor &each : m_factors) {
            const QString key = m_sample.find(each.service)->key;
            QVERIFY2(std::pair(each.factor(), each.required) == expected.at(key.toStdString()),
                     qPrintable(key));
            if (each.isShort())
                shortOnes << key;
        }
        QCOMPARE(shortOnes.join(u' '), QStringLiteral("S04 S07 S09 S11"));
    }

    void losingTheOneWhoKnowsTheLedgerOrphansTwoServices()
    {
        const Person *person = m_sample.byKey<Person>(u"P12");
        QStringList keys;
        for (const Id<Service> &each : orphanedWithout(m_factors, {person->id}))
            keys << m_sample.find(each)->key;
        QCOMPARE(keys.join(u' '), QStringLiteral("S07 S10"));
    }

    void whoHasLeftOrIsYetToComeCarriesNothing()
    {
        Workspace workspace = m_sample;
        Person person = *workspace.byKey<Person>(u"P12");
        person.end = asOf.addDays(-1);
        workspace.rows<Person>().insert(person);
        const auto factors = serviceBusFactors(workspace, asOf);
        const Id<Service> ledger = workspace.byKey<Service>(u"S07")->id;
        QCOMPARE(std::ranges::find(factors, ledger, &ServiceBusFactor::service)->factor(), 0);
        QCOMPARE(std::ranges::find(m_factors, ledger, &ServiceBusFactor::service)->factor(), 1);
        person.end = {};
        person.start = asOf.addDays(1);
        QVERIFY(!isActive(person, asOf));
        QVERIFY(isActive(person, asOf.addDays(1)));
    }

    void aTeamsTruckFactorNamesAGroupThatDoesIt()
    {
        const std::map<std::string, int> sizes{{"ORD", 4}, {"PAY", 2}, {"COR", 3}};
        for (const Team &team : m_sample.rows<Team>()) {
            const auto factor = truckFactor(m_sample, team.id, asOf);
            QVERIFY(factor && factor->isExact);
            QCOMPARE(factor->size, sizes.at(team.key.toStdString()));
            QVERIFY(factor->lost > 0.5);
            QCOMPARE(int(factor->people.size()), factor->size);
        }
        const auto payments = truckFactor(m_sample, m_sample.byKey<Team>(u"PAY")->id, asOf);
        QVERIFY(payments->people.front() == m_sample.byKey<Person>(u"P12")->id);
        QVERIFY(std::abs(payments->lost - 6.0 / 11) < 1e-12);
        const auto everything = truckFactor(m_sample, {}, asOf);
        QVERIFY(!everything->isExact); // nobody could count on fewer than five being enough
        QCOMPARE(everything->size, 5);
        QVERIFY(!truckFactor(m_sample, Id<Team>::create(), asOf));
    }

    void skillsAreCarriedByThoseOfLevelThree()
    {
        const auto factors = skillBusFactors(m_sample, asOf);
        QCOMPARE(factors.size(), m_sample.rows<Skill>().size());
        for (const SkillBusFactor &each : factors) {
            const auto counts = [&](const PersonSkill &row) {
                const Person *person = m_sample.find(row.person);
                return row.skill == each.skill && row.level >= 3 && person && isActive(*person, asOf);
            };
            QCOMPARE(each.factor(), int(std::ranges::count_if(m_sample.rows<PersonSkill>(), counts)));
        }
    }

    void servicesThatNobodyCarriesAreLostAlready()
    {
        const SmallestGroup group = smallestGroup({{3, {}}, {1, {0}}});
        QCOMPARE(group.size, 0);
        QVERIFY(group.people.empty());
        QVERIFY(std::abs(group.lost - 0.75) < 1e-12);
        QCOMPARE(smallestGroup({}).size, 0);
    }

    void exactlyHalfIsNotMoreThanHalf()
    {
        QCOMPARE(smallestGroup({{1, {0}}, {1, {1}}}).size, 2);
        QCOMPARE(smallestGroup({{2, {0}}, {1, {1}}}).size, 1);
    }

    void beyondFourPeopleItIsALowerBound()
    {
        std::vector<CarriedService> services{{1, {0, 1, 2, 3, 4, 5, 6}}};
        const SmallestGroup group = smallestGroup(services);
        QCOMPARE(group.size, 5);
        QVERIFY(!group.isExact);
        QCOMPARE(group.people.size(), size_t(7));
        services[0].people.resize(5);
        QCOMPARE(smallestGroup(services).size, 5);
        QVERIFY(smallestGroup(services).isExact);
    }

    void randomTeamsAgreeWithTryingEveryGroup()
    {
        QRandomGenerator random(20261128);
        for (int round = 0; round < 300; ++round) {
            const int people = 1 + random.bounded(9);
            std::vector<CarriedService> services;
            const int count = 1 + random.bounded(12);
            for (int i = 0; i < count; ++i) {
                CarriedService service{1 + random.bounded(3), {}};
                for (int person = 0; person < people; ++person) {
                    if (random.bounded(100) < 10 + 8 * (round % 8))
                        service.people.push_back(person);
                }
                services.push_back(std::move(service));
            }
            const int truth = smallestByTrying(services, people);
            const SmallestGroup found = smallestGroup(services);
            QVERIFY(truth >= 0);
            if (truth <= 4) {
                QCOMPARE(found.size, truth);
                QVERIFY(found.isExact);
            } else {
                QCOMPARE(found.size, 5);
                QVERIFY(int(found.people.size()) >= truth);
                QVERIFY(!found.isExact || truth == 5);
            }
            QVERIFY(found.lost > 0.5);
        }
    }

private:
    Workspace m_sample;
    std::vector<ServiceBusFactor> m_factors;
};

QTEST_GUILESS_MAIN(TestBusFactor)
#include "tst_bus_factor.moc"
