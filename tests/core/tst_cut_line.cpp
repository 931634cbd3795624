// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/team_lines.h"
#include "tests/core/plan_sketch.h"

#include <QTest>
#include <algorithm>
#include <numeric>
#include <random>

using namespace fairlead;

namespace {

LineItem feature(double effort, std::vector<int> predecessors = {})
{
    LineItem item;
    item.effort = effort;
    item.predecessors = std::move(predecessors);
    return item;
}

LineItem excellence(double effort, std::vector<int> predecessors = {})
{
    LineItem item = feature(effort, std::move(predecessors));
    item.isExcellence = true;
    return item;
}

LineItem milestone(std::vector<int> predecessors)
{
    LineItem item = feature(0, std::move(predecessors));
    item.isMilestone = true;
    return item;
}

/// One budget for everything.
LineBudget budget(double total)
{
    return {true, total, total, total};
}

/// "A30 B55 | E80": letters by rank with the sum so far; the bar is the line, * a suggestion.
QString shown(const CutLine &line)
{
    QStringList words;
    bool isAbove = true;
    for (const LinePlace &place : line.places) {
        if (isAbove && !place.isAbove)
            words.append(QStringLiteral("|"));
        isAbove = place.isAbove;
        const QString star = place.isSuggested ? QStringLiteral("*") : QString();
        words.append(QChar(u'A' + place.item) + QString::number(place.cumulative) + star);
    }
    return words.join(u' ');
}

} // namespace

/// The cut line (C09).
class TestCutLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workedExample()
    {
        const CutLine line = cutLine(
            {feature(30), feature(25), feature(20, {3}), feature(15), feature(25), feature(10)}, budget(100));
        QCOMPARE(shown(line), QStringLiteral("A30 B55 D70 C90 | E115 F125*"));
        QCOMPARE(line.used, 90.0);
        QCOMPARE(line.slack(budget(100)), 10.0);
        QCOMPARE(line.places[2].pulledUpFor, 2);
        QCOMPARE(line.places[3].pulledUpFor, -1);
        QCOMPARE(line.places[5].position, 6);
    }

    void chainsArePulledUpAsAWhole()
    {
        // A needs D, D needs F, F needs C; B stands alone.
        const CutLine line =
            cutLine({feature(1, {3}), feature(1), feature(1), feature(1, {5}), feature(1), feature(1, {2})},
                    budget(100));
        QCOMPARE(shown(line), QStringLiteral("C1 F2 D3 A4 B5 E6"));
        QCOMPARE(line.places[0].pulledUpFor, 5);
        QCOMPARE(line.places[1].pulledUpFor, 3);
        QCOMPARE(line.places[2].pulledUpFor, 0);
    }

    void severalPredecessorsComeByTheirOwnRank()
    {
        const CutLine line =
            cutLine({feature(1, {3, 1, 2}), feature(1), feature(1), feature(1)}, budget(100));
        QCOMPARE(shown(line), QStringLiteral("B1 C2 D3 A4"));
    }

    void doneWorkIsNotPulledUp()
    {
        LineItem done = feature(15);
        done.isDone = done.isCommitted = true;
        const CutLine line = cutLine({feature(20, {2}), feature(5), done}, budget(100));
        QCOMPARE(shown(line), QStringLiteral("A20 B25 C40"));
    }

    void mandatoryAndUnplannedComeFirst()
    {
        LineItem mandatory = feature(10, {1});
        mandatory.comesFirst = true;
        const CutLine line = cutLine({feature(30), feature(5), mandatory}, budget(100));
        QCOMPARE(shown(line), QStringLiteral("B5 C15 A45"));
        QCOMPARE(line.places[0].pulledUpFor, 2);
    }

    void whatIsRunningStaysAboveAndTakesItsEffortFirst()
    {
        LineItem running = feature(60);
        running.isCommitted = true;
        const CutLine line = cutLine({feature(50), feature(30), running}, budget(100));
        QCOMPARE(shown(line), QStringLiteral("C60 | A110 B140*"));
    }

    void runningWorkMayExceedTheBudget()
    {
        LineItem running = feature(60);
        running.isCommitted = true;
        const CutLine line = cutLine({running, feature(1)}, budget(50));
        QCOMPARE(shown(line), QStringLiteral("A60 | B61"));
        QCOMPARE(line.slack(budget(50)), -10.0);
    }

    void budgetsAreWalkedSeparately()
    {
        // 80 for features, 30 for excellence, 100 together.
        const LineBudget split{true, 100, 80, 30};
        const CutLine line = cutLine(
            {feature(70), feature(20), excellence(20), excellence(15), feature(10), excellence(5)}, split);
        // B closes the features, D the excellence; E and F would still fit.
        QCOMPARE(shown(line), QStringLiteral("A70 C90 | B110 D125 E135* F140*"));
    }

    void totalHoldsForBothBudgetsTogether()
    {
        const CutLine line = cutLine({feature(80), excellence(25)}, {true, 100, 80, 30});
        QCOMPARE(shown(line), QStringLiteral("A80 | B105"));
    }

    void itemIsAboveOnlyWithItsPredecessors()
    {
        // The excellence budget cannot take A, so B cannot start, nor what follows it.
        const CutLine line =
            cutLine({excellence(40), feature(10, {0}), feature(5), milestone({1})}, {true, 100, 80, 30});
        QCOMPARE(shown(line), QStringLiteral("| A40 B50 C55* D55"));
    }

    void milestoneIsAboveWithItsPredecessorsWhateverTheBudget()
    {
        const CutLine line = cutLine({feature(10), feature(5), milestone({0})}, budget(10));
        QCOMPARE(shown(line), QStringLiteral("A10 C10 | B15"));
        QCOMPARE(line.places[1].position, 0);
        QCOMPARE(line.places[2].position, 2);
    }

    void nothingIsCutWithoutABudget()
    {
        const CutLine line = cutLine({feature(1000), excellence(1000)}, {.exists = false});
        QCOMPARE(shown(line), QStringLiteral("A1000 B2000"));
    }

    void budgetIsUsedToTheLastEighth()
    {
        double net = 0;
        for (int i = 0; i < 10; ++i)
            net += 0.1; // not quite 1
        QCOMPARE(shown(cutLine({feature(1)}, budget(net))), QStringLiteral("A1"));
        QCOMPARE(shown(cutLine({feature(1.125)}, budget(net))), QStringLiteral("| A1.125"));
    }

    void loopsEndSomewhere()
    {
        const CutLine line = cutLine({feature(1, {1}), feature(1, {2}), feature(1, {0})}, budget(10));
        QCOMPARE(shown(line), QStringLiteral("C1 B2 A3"));
        QCOMPARE(shown(cutLine({feature(1, {0})}, budget(10))), QStringLiteral("A1"));
    }

    void longChainsNeedNoStack()
    {
        std::vector<LineItem> items;
        const int count = 200'000;
        for (int i = 0; i < count; ++i)
            items.push_back(feature(1, i + 1 < count ? std::vector{i + 1} : std::vector<int>{}));
        const CutLine line = cutLine(items, budget(count));
        QCOMPARE(line.places.front().item, count - 1);
        QCOMPARE(line.used, double(count));
    }

    void p80ModeAddsUpTheEffortThatSufficesInEightyOfAHundredCases()
    {
        Item item;
        item.effort = Effort::of(4);
        QCOMPARE(lineEffort(item, LineSize::P80), 4.0); // no range, no spread
        item.optimistic = Effort::of(2);
        item.pessimistic = Effort::of(9);
        QCOMPARE(lineEffort(item, LineSize::Effort), 4.0);
        QVERIFY(std::abs(lineEffort(item, LineSize::P80) - 6.354) < 0.0005); // the example of C12
        item.optimistic = {};
        QCOMPARE(lineEffort(item, LineSize::P80), 9 - std::sqrt(0.2 * 5 * 5)); // the effort is the least
    }

    void thePlanSaysWhatTheLineAddsUpAndAQuestionMaySayOtherwise()
    {
        const auto sample = test::Sample::load();
        QVERIFY(sample);
        Workspace workspace = sample->current;
        Plan plan = *currentPlan(workspace);
        plan.lineSize = LineSize::P80;
        workspace.rows<Plan>().insert(plan);
        NoProgress progress;
        const auto used = [&](const Workspace &of, std::optional<LineSize> asked) {
            const auto result = computePlan(of, {{}, QDate(2026, 11, 16), true, asked}, progress);
            std::vector<double> days;
            for (const TeamLine &line : result->lines)
                days.push_back(line.used);
            return std::pair(result->lineSize, days);
        };
        QCOMPARE(used(workspace, {}).first, LineSize::P80);
        QVERIFY(used(workspace, {}) == used(sample->current, LineSize::P80));
        QVERIFY(used(workspace, LineSize::Effort) == used(sample->current, {}));
        QVERIFY(used(workspace, {}) != used(sample->current, {}));
        const auto result = computePlan(workspace, {{}, QDate(2026, 11, 16)}, progress);
        for (const TeamLine &line : result->lines) {
            for (const RankedItem &ranked : line.items)
                QCOMPARE(ranked.size, lineEffort(*workspace.find(ranked.item), LineSize::P80));
        }
    }

    void p80ModeDrawsTheLineHigher()
    {
        const auto sample = test::Sample::load();
        QVERIFY(sample);
        NoProgress progress;
        const auto line = [&](LineSize size) {
            auto result = computePlan(sample->current, {{}, QDate(2026, 11, 16), false, size}, progress);
            return result ? result->lines : std::vector<TeamLine>();
        };
        const std::vector<TeamLine> likely = line(LineSize::Effort);
        const std::vector<TeamLine> safe = line(LineSize::P80);
        QCOMPARE(safe.size(), likely.size());
        bool isHigher = false;
        for (size_t i = 0; i < safe.size(); ++i) {
            QVERIFY(!safe[i].hasBudget || safe[i].used <= safe[i].budget);
            double sum = 0;
            for (const RankedItem &ranked : safe[i].items)
                sum += ranked.isAbove ? lineEffort(*sample->current.find(ranked.item), LineSize::P80) : 0;
            QVERIFY(std::abs(sum - safe[i].used) < 1e-6);
            const auto above = [](const TeamLine &each) {
                return std::ranges::count_if(each.items, &RankedItem::isAbove);
            };
            QVERIFY(above(safe[i]) <= above(likely[i]));
            isHigher = isHigher || above(safe[i]) < above(likely[i]);
        }
        QVERIFY(isHigher);
    }

    void rulesHoldOnRandomPlans()
    {
        std::mt19937_64 random(9);
        for (int round = 0; round < 500; ++round) {
            std::vector<LineItem> items;
            const size_t count = 1 + random() % 12;
            std::vector<size_t> depth(count); // links go from a lower to a higher one, whatever the ranks
            std::iota(depth.begin(), depth.end(), size_t(0));
            std::shuffle(depth.begin(), depth.end(), random);
            for (size_t i = 0; i < count; ++i) {
                LineItem item =
                    random() % 3 ? feature(double(1 + random() % 20)) : excellence(double(1 + random() % 20));
                item.comesFirst = random() % 6 == 0;
                for (size_t other = 0; other < count; ++other) {
                    if (depth[other] < depth[i] && random() % 5 == 0)
                        item.predecessors.push_back(int(other));
                }
                items.push_back(item);
            }
            const LineBudget limits{true, double(random() % 120), double(random() % 100),
                                    double(random() % 60)};
            const CutLine line = cutLine(items, limits);
            QCOMPARE(line.places.size(), count);
            std::vector<bool> isAbove(count);
            double used[2] = {0, 0};
            for (const LinePlace &place : line.places) {
                const LineItem &item = items[size_t(place.item)];
                isAbove[size_t(place.item)] = place.isAbove;
                used[item.isExcellence ? 1 : 0] += place.isAbove ? item.effort : 0;
                QVERIFY(!(place.isAbove && place.isSuggested));
            }
            QVERIFY(used[0] <= limits.other && used[1] <= limits.excellence);
            QVERIFY(used[0] + used[1] <= limits.total);
            QCOMPARE(line.used, used[0] + used[1]);
            for (size_t i = 0; i < count; ++i) {
                for (const int before : items[i].predecessors)
                    QVERIFY(!isAbove[i] || isAbove[size_t(before)]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCutLine)
#include "tst_cut_line.moc"
