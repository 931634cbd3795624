// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/best_set.h"
#include "core/forecast/people_chance.h"
#include "tests/support/small_plan.h"

#include <QTest>
#include <random>

using namespace fairlead;

namespace {

/// A plan of four weeks with three people and random items, half of which wait for another one.
struct RandomPlan : SmallPlan {
    std::shared_ptr<const ForecastFrame> frame;
    std::shared_ptr<const PeopleChance> chance;
    std::vector<double> values;

    RandomPlan(int items, quint32 seed)
    {
        std::mt19937 random(seed);
        const auto below = [&random](int limit) { return int(random() % quint32(limit)); };
        for (const QStringView name : {u"Ada", u"Bo", u"Cleo"})
            addPerson(name);
        for (int i = 0; i < items; ++i) {
            const double effort = 3 + below(12);
            addItem(numbered(i), effort, [&](Item &item) {
                item.title = item.key;
                item.optimistic = Effort::of(effort * 0.7);
                item.pessimistic = Effort::of(effort * 1.8);
                item.costOfDelay = Money::of(1 + below(20));
            });
            if (i > 0 && below(2) == 0)
                link(numbered(below(i)), numbered(i));
        }
        make();
    }
    static QString numbered(int i) { return QStringLiteral("R%1").arg(i, 2, 10, QLatin1Char('0')); }

    void make()
    {
        ChanceQuestion question;
        question.wholeRanking = true;
        question.policy = ChancePolicy::none();
        question.seed = 1;
        const PlanResult planned = result();
        frame = std::make_shared<const ForecastFrame>(forecastFrame(workspace, planned, question));
        chance = std::make_shared<const PeopleChance>(peopleChance(workspace, planned, question).value());
        values = itemValues(workspace, *frame);
    }
};

} // namespace

class TestChanceLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void zonesGoDownWithTheRanking()
    {
        RankedChance ranking;
        for (const double chance : {0.99, 0.86, 0.84, 0.51, 0.49, 0.1})
            ranking.prefixes.push_back({Id<Item>::named(QString::number(chance)), chance, 0.01});
        const auto rows = chanceLine(ranking);
        const Zone zones[] = {Zone::Commit,  Zone::Commit,         Zone::Stretch,
                              Zone::Stretch, Zone::NotThisQuarter, Zone::NotThisQuarter};
        for (size_t i = 0; i < rows.size(); ++i)
            QCOMPARE(rows[i].zone, zones[i]);
        QVERIFY(std::abs(rows[0].cost - 0.01) < 1e-9);
        QVERIFY(std::abs(rows[3].cost - 0.33) < 1e-9);
        QCOMPARE(chanceLine(ranking, {0.995, 0.9})[0].zone, Zone::Stretch);
    }

    void setsAreClosedAndCompleted()
    {
        RandomPlan plan(0, 1);
        plan.addItem(u"A", 2);
        plan.addItem(u"B", 2);
        plan.addItem(u"C", 2);
        plan.link(u"A", u"B");
        plan.link(u"B", u"C");
        plan.make();
        const SetChance chance(plan.frame, plan.chance);
        const auto at = [&](const char *key) {
            for (size_t i = 0; i < plan.frame->subjects.size(); ++i) {
                if (plan.key(plan.frame->subjects[i].item) == QLatin1String(key))
                    return i;
            }
            return size_t(99);
        };
        std::vector<bool> set(3);
        set[at("C")] = true;
        QCOMPARE(chance.completed(set), std::vector<bool>(3, true));
        QCOMPARE(chance.closed(set), std::vector<bool>(3, false));
        set = std::vector<bool>(3, true);
        set[at("B")] = false;
        const std::vector<bool> left = chance.closed(set);
        QVERIFY(left[at("A")] && !left[at("B")] && !left[at("C")]);
    }

    void anItemLessNeverCostsTheOthersChance()
    {
        double highest = 0;
        for (quint32 seed = 0; seed < 5; ++seed) {
            RandomPlan plan(7, seed); // about as much as three people can do
            SetChance chance(plan.frame, plan.chance);
            NoProgress progress;
            const auto prices = chance.prices(std::vector<bool>(7, true), 200, progress);
            QVERIFY(prices);
            QCOMPARE(prices->size(), size_t(7));
            for (const ItemPrice &price : *prices) {
                QVERIFY(price.with >= 0 && price.without <= 1);
                // Serial generation has anomalies: with less work somebody may be taken who is needed later.
                QVERIFY2(price.price() > -0.1, qPrintable(QString::number(price.price())));
                highest = std::max(highest, price.price());
            }
        }
        QVERIFY(highest > 0.02);
    }

    void promisingMoreCostsChance()
    {
        double highest = 0;
        for (quint32 seed = 1; seed <= 3; ++seed) {
            RandomPlan plan(9, seed);
            SetChance chance(plan.frame, plan.chance);
            NoProgress progress;
            std::vector<bool> planned(9, true);
            planned[2] = planned[5] = false;
            planned = chance.closed(std::move(planned));
            const auto prices = chance.pricesOfOthers(planned, 200, progress);
            QVERIFY(prices);
            QCOMPARE(std::ssize(*prices), std::ranges::count(planned, false));
            for (const PromisePrice &price : *prices) {
                QCOMPARE(price.without, prices->front().without); // one team: the same chance of today
                QVERIFY2(price.price() > -0.1, qPrintable(QString::number(price.price())));
                highest = std::max(highest, price.price());
            }
        }
        QVERIFY(highest > 0.02);
    }

    void theHeuristicFindsWhatEnumerationProves()
    {
        int same = 0;
        double worst = 1;
        for (quint32 seed = 0; seed < 12; ++seed) {
            RandomPlan plan(8, seed);
            SetChance chance(plan.frame, plan.chance);
            NoProgress progress;
            const BestSetQuestion question{.value = plan.values, .runs = 60, .tries = 2000};
            const BestSet exact = bestSet(chance, question, progress).value();
            const BestSet found = bestSetByExchange(chance, question, progress).value();
            QVERIFY(exact.isProven && !found.isProven);
            QVERIFY(exact.chance >= 0.85 && found.chance >= 0.85);
            QCOMPARE(chance.closed(found.isIn), found.isIn);
            QVERIFY(found.value <= exact.value);
            same += found.value == exact.value ? 1 : 0;
            worst = std::min(worst, found.value / exact.value);
        }
        QVERIFY2(same >= 11, qPrintable(QString::number(same)));
        QVERIFY2(worst > 0.95, qPrintable(QString::number(worst)));
    }

    void moreConfidenceIsWorthLess()
    {
        RandomPlan plan(12, 4);
        SetChance chance(plan.frame, plan.chance);
        NoProgress progress;
        double before = 1e9;
        for (const double confidence : {0.5, 0.85, 0.97}) {
            const BestSetQuestion question{.value = plan.values, .confidence = confidence, .runs = 60};
            const BestSet best = bestSet(chance, question, progress).value();
            QVERIFY(best.value <= before);
            QVERIFY(best.chance >= confidence);
            before = best.value;
        }
    }

    void theSuggestionIsARankingAndNothingElse()
    {
        RandomPlan plan(8, 2);
        SetChance chance(plan.frame, plan.chance);
        NoProgress progress;
        const BestSetQuestion question{.value = plan.values, .runs = 60};
        const BestSet best = bestSet(chance, question, progress).value();
        const ChangeSet changes = rankSet(plan.workspace, *plan.frame, best.isIn);
        const Workspace after = applied(plan.workspace, changes).value();
        QString lastIn;
        QString firstOut = QStringLiteral("~");
        for (size_t i = 0; i < best.isIn.size(); ++i) {
            const Item before = *plan.workspace.find(plan.frame->subjects[i].item);
            Item item = *after.find(before.id);
            if (best.isIn[i])
                lastIn = std::max(lastIn, item.rank);
            else
                firstOut = std::min(firstOut, item.rank);
            item.rank = before.rank;
            QCOMPARE(item, before);
        }
        QVERIFY(lastIn < firstOut);
        QVERIFY(rankSet(after, *plan.frame, best.isIn).isEmpty());
    }

    void valueIsTheCostOfDelayOrElseTheEffort()
    {
        RandomPlan plan(0, 1);
        plan.addItem(u"A", 2);
        plan.addItem(u"B", 3);
        plan.make();
        std::vector<double> values = plan.values;
        std::ranges::sort(values);
        QCOMPARE(values, (std::vector<double>{2, 3}));
        Item item = *plan.workspace.find(Id<Item>::named(u"A"));
        item.costOfDelay = Money::of(7);
        plan.workspace.rows<Item>().insert(item);
        int unknown = 0;
        values = itemValues(plan.workspace, *plan.frame, &unknown);
        std::ranges::sort(values);
        QCOMPARE(values, (std::vector<double>{0, 7}));
        QCOMPARE(unknown, 1);
    }
};

QTEST_GUILESS_MAIN(TestChanceLine)
#include "tst_chance_line.moc"
