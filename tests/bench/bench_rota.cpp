// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/rota/rota_proposal.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <numeric>

using namespace fairlead;

// The rota proposal on instances made by the words of operations-and-integrations.md B.4: "P people, W weeks,
// two roles, leaves, carry-over, one half-share person; cost = 10 × max deviation + sum of deviations", with
// the burden of B.1 (primary 1, secondary 0.4) and the fair share of B.2. B.4 gives sizes and figures but no
// data, so these are other instances of the same make; its figures are a scale, not the same sum. Beside ours
// stand the simple ways that B.4 names, on the same instance and judged by the same function, which shares no
// code with the planner. Weeks of equal load make every load a multiple of 0.2; from that follows a bound
// that no rota can beat: where the cost equals it, the rota is proved best.
//
//     bench_rota [moves]      as above
//     bench_rota lp N         writes instance N (from 0) as an LP file for glpsol or cbc

namespace {

struct Instance {
    const char *name;
    int people;
    int weeks;
    int gap;
    int rest;         ///< as the gap: B.4's "gap" holds between any two duties; less: between primaries only
    bool hasHolidays; ///< ten weeks weigh a fifth more, so that there is no bound by steps
    double annealed;  ///< B.4's own annealing, 5 s of Python; 0: not in B.4
    double best;      ///< the best of all in B.4
};

constexpr Instance instances[] = {
    {"6x26 gap 1", 6, 26, 1, 1, false, 1.02, 1.018},  {"8x26 gap 2", 8, 26, 2, 2, false, 2.24, 1.76},
    {"10x52 gap 3", 10, 52, 3, 3, false, 1.81, 1.81}, {"10x52 gap 3/1", 10, 52, 3, 1, false, 1.81, 1.81},
    {"10x52 holidays", 10, 52, 3, 3, true, 0, 0},     {"12x104 holidays", 12, 104, 3, 3, true, 0, 0},
};
constexpr int seeds = 5;
constexpr int nobody = RotaWeek::nobody;

RotaProblem made(const Instance &instance, std::uint64_t seed)
{
    RandomStream random(seed);
    RotaProblem problem;
    problem.people.resize(size_t(instance.people));
    problem.weeks.resize(size_t(instance.weeks));
    problem.isAway.assign(size_t(instance.people) * size_t(instance.weeks), 0);
    problem.minimumGap = instance.gap;
    problem.minimumRest = instance.rest;
    for (RotaPerson &person : problem.people)
        person.carryOver = random.unit() * 3 - 1.5;
    problem.people[size_t(random.below(instance.people))].capacity = 0.5;
    for (int person = 0; person < instance.people; ++person) {
        // Five weeks of leave a year, one or two at a time.
        for (int left = std::max(1, instance.weeks * 5 / 52); left > 0;) {
            const int length = std::min(left, 1 + random.below(2));
            const int first = random.below(instance.weeks - length + 1);
            for (int week = first; week < first + length; ++week)
                problem.isAway[problem.cell(person, week)] = 1;
            left -= length;
        }
    }
    for (int i = 0; instance.hasHolidays && i < instance.weeks / 5; ++i) {
        RotaWeek &week = problem.weeks[size_t(random.below(instance.weeks))];
        week.holidays += 1;
        week.load += 0.2;
    }
    return problem;
}

std::vector<double> sharesOf(const RotaProblem &problem)
{
    double all = 0;
    double capacity = 0;
    for (const RotaWeek &week : problem.weeks)
        all += week.load * (1 + problem.secondaryLoad);
    for (const RotaPerson &person : problem.people) {
        all += person.carryOver;
        capacity += person.capacity;
    }
    std::vector<double> shares;
    for (const RotaPerson &person : problem.people)
        shares.push_back(all * person.capacity / capacity - person.carryOver);
    return shares;
}

/// Cost of B.4, and what is broken: holes and turns during leave, and pairs of duties that are too near.
struct Judged {
    double cost = 0;
    int uncovered = 0;
    int tooNear = 0;
};

Judged judged(const RotaProblem &problem, const Rota &rota)
{
    Judged result;
    std::vector<double> loads(problem.people.size(), 0);
    for (int week = 0; week < int(rota.size()); ++week) {
        for (int role = 0; role < 2; ++role) {
            const int person = rota[size_t(week)][size_t(role)];
            if (person == nobody || problem.isAway[problem.cell(person, week)] != 0) {
                ++result.uncovered;
                continue;
            }
            loads[size_t(person)] +=
                problem.weeks[size_t(week)].load * (role == 0 ? 1.0 : problem.secondaryLoad);
            for (int later = week; later < int(rota.size()); ++later) {
                for (int other = later == week ? role + 1 : 0; other < 2; ++other) {
                    const int apart = later - week;
                    const bool isNear =
                        apart <= problem.minimumRest || (role + other == 0 && apart <= problem.minimumGap);
                    result.tooNear += isNear && rota[size_t(later)][size_t(other)] == person ? 1 : 0;
                }
            }
        }
    }
    const std::vector<double> shares = sharesOf(problem);
    double largest = 0;
    for (size_t i = 0; i < loads.size(); ++i) {
        largest = std::max(largest, std::abs(loads[i] - shares[i]));
        result.cost += std::abs(loads[i] - shares[i]);
    }
    result.cost += 10 * largest;
    return result;
}

/// Fills week by week with whoever stands first in `inLine(week, role)` and is here and rested.
template <class InLine> Rota filled(const RotaProblem &problem, InLine inLine)
{
    Rota rota(problem.weeks.size(), {nobody, nobody});
    for (int week = 0; week < int(rota.size()); ++week) {
        for (int role = 0; role < 2; ++role) {
            const int breaks = judged(problem, rota).tooNear;
            for (const int person : inLine(rota, week, role)) {
                rota[size_t(week)][size_t(role)] = person;
                if (problem.isAway[problem.cell(person, week)] == 0
                    && judged(problem, rota).tooNear == breaks)
                    break;
                rota[size_t(week)][size_t(role)] = nobody;
            }
        }
    }
    return rota;
}

std::vector<int> everybody(const RotaProblem &problem)
{
    std::vector<int> people(problem.people.size());
    std::iota(people.begin(), people.end(), 0);
    return people;
}

/// Fixed order: the turn goes round; who cannot is passed over.
Rota roundRobin(const RotaProblem &problem)
{
    std::vector<int> order = everybody(problem);
    return filled(problem, [&](const Rota &rota, int week, int role) {
        const int last = role == 1 ? rota[size_t(week)][0] : week > 0 ? rota[size_t(week - 1)][1] : nobody;
        const auto at = std::ranges::find(order, last);
        if (at != order.end())
            std::ranges::rotate(order, at + 1);
        return order;
    });
}

/// Whoever's last duty ended longest ago; who never had one first.
Rota longestAgo(const RotaProblem &problem)
{
    return filled(problem, [&](const Rota &rota, int week, int) {
        std::vector<int> last(problem.people.size(), -1);
        for (int each = 0; each <= week; ++each) {
            for (const int person : rota[size_t(each)]) {
                if (person != nobody)
                    last[size_t(person)] = each;
            }
        }
        std::vector<int> order = everybody(problem);
        std::ranges::stable_sort(order, {}, [&](int person) { return last[size_t(person)]; });
        return order;
    });
}

/// Whoever is furthest below the fair share of the whole rota.
Rota largestDebt(const RotaProblem &problem)
{
    return filled(problem, [&](const Rota &rota, int week, int) {
        std::vector<double> debt = sharesOf(problem);
        for (int each = 0; each <= week; ++each) {
            for (size_t role = 0; role < 2; ++role) {
                const int person = rota[size_t(each)][role];
                if (person != nobody)
                    debt[size_t(person)] -=
                        problem.weeks[size_t(each)].load * (role == 0 ? 1 : problem.secondaryLoad);
            }
        }
        std::vector<int> order = everybody(problem);
        std::ranges::stable_sort(order, {}, [&](int person) { return -debt[size_t(person)]; });
        return order;
    });
}

/// The least cost of loads in steps of 0.2 with the right sum, none further from its share than `most`; a
/// large number: there are none.
double boundWithin(const std::vector<double> &shares, int all, double most)
{
    constexpr double step = 0.2;
    std::vector<int> steps;
    const auto deviation = [&](size_t i, int by) { return std::abs((steps[i] + by) * step - shares[i]); };
    int sum = 0;
    for (const double share : shares) {
        steps.push_back(std::max(0, int(std::lround(share / step))));
        sum += steps.back();
        if (deviation(steps.size() - 1, 0) > most)
            return 1e9;
    }
    // The cheapest single steps towards the sum; exact, since each deviation is convex.
    while (sum != all) {
        const int direction = sum < all ? 1 : -1;
        int cheapest = -1;
        double least = 1e9;
        for (size_t i = 0; i < shares.size(); ++i) {
            const double more = deviation(i, direction) - deviation(i, 0);
            if (deviation(i, direction) <= most && more < least && steps[i] + direction >= 0) {
                least = more;
                cheapest = int(i);
            }
        }
        if (cheapest < 0)
            return 1e9;
        steps[size_t(cheapest)] += direction;
        sum += direction;
    }
    double sumOfDeviations = 0;
    double largest = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        sumOfDeviations += deviation(i, 0);
        largest = std::max(largest, deviation(i, 0));
    }
    return 10 * largest + sumOfDeviations;
}

/// No rota costs less, where all weeks weigh the same.
double bound(const RotaProblem &problem)
{
    const std::vector<double> shares = sharesOf(problem);
    const int all = int(std::lround(double(problem.weeks.size()) * (1 + problem.secondaryLoad) / 0.2));
    double best = 1e9;
    for (double most = 0; most < 2; most += 0.001)
        best = std::min(best, boundWithin(shares, all, most));
    return best;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

/// The instance as a mixed-integer program in CPLEX LP form: x is who, week, role.
void writeProgram(const RotaProblem &problem)
{
    const int people = int(problem.people.size());
    const int weeks = int(problem.weeks.size());
    const std::vector<double> shares = sharesOf(problem);
    std::printf("Minimize\n cost: 10 most");
    for (int p = 0; p < people; ++p)
        std::printf(" + d%d", p);
    std::printf("\nSubject To\n");
    for (int w = 0; w < weeks; ++w) {
        for (int role = 0; role < 2; ++role) {
            for (int p = 0; p < people; ++p)
                std::printf(" + x%d_%d_%d", p, w, role);
            std::printf(" = 1\n");
        }
    }
    for (int p = 0; p < people; ++p) {
        std::printf(" most - d%d >= 0\n", p);
        for (const char *sign : {"-", "+"}) { // d ≥ load − share, d ≥ share − load
            std::printf(" d%d", p);
            for (int w = 0; w < weeks; ++w)
                std::printf("\n %s %.2f x%d_%d_0 %s %.3f x%d_%d_1", sign, problem.weeks[size_t(w)].load, p, w,
                            sign, problem.weeks[size_t(w)].load * problem.secondaryLoad, p, w);
            std::printf(" >= %.9f\n", sign[0] == '-' ? -shares[size_t(p)] : shares[size_t(p)]);
        }
        for (const auto &[reach, roles] :
             {std::pair(problem.minimumRest, 2), std::pair(problem.minimumGap, 1)}) {
            for (int first = 0; first < std::max(1, weeks - reach); ++first) {
                for (int w = first; w <= std::min(weeks - 1, first + reach); ++w) {
                    for (int role = 0; role < roles; ++role)
                        std::printf(" + x%d_%d_%d", p, w, role);
                }
                std::printf(" <= 1\n");
            }
        }
    }
    std::printf("Bounds\n");
    for (int p = 0; p < people; ++p) {
        for (int w = 0; w < weeks; ++w) {
            if (problem.isAway[problem.cell(p, w)] != 0)
                std::printf(" x%d_%d_0 = 0\n x%d_%d_1 = 0\n", p, w, p, w);
        }
    }
    std::printf("Binary\n");
    for (int p = 0; p < people; ++p) {
        for (int w = 0; w < weeks; ++w)
            std::printf(" x%d_%d_0 x%d_%d_1\n", p, w, p, w);
    }
    std::printf("End\n");
}

void compare(const Instance &instance, std::uint64_t seed, const RotaBudget &budget)
{
    const RotaProblem problem = made(instance, seed);
    std::printf("%-15s %4d %6.3f %6.3f", instance.name, int(seed), instance.annealed, instance.best);
    for (const Rota &rota :
         {roundRobin(problem), longestAgo(problem), largestDebt(problem), greedyRota(problem)}) {
        const Judged each = judged(problem, rota);
        std::printf(" %7.2f/%-2d", each.cost, each.uncovered + each.tooNear);
    }
    NoProgress progress;
    const double begin = processorSeconds();
    const RotaProposal proposal = proposedRota(problem, budget, progress);
    const double seconds = processorSeconds() - begin;
    const Judged ours = judged(problem, proposal.rota);
    std::printf(" %8.3f/%-2d", ours.cost, ours.uncovered + ours.tooNear);
    std::printf(instance.hasHolidays ? "        –" : " %8.3f", bound(problem));
    std::printf(" %7.3f %7.2f %6.1f\n", proposal.cost.spread, seconds,
                double(proposal.moves) / std::max(seconds, 1e-6) / 1e6);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3) {
        writeProgram(made(instances[size_t(std::atoi(argv[2])) % std::size(instances)], 1));
        return 0;
    }
    RotaBudget budget;
    if (argc == 2)
        budget.moves = std::atoll(argv[1]);
    std::printf(
        "Cost / rules broken. B.4: its annealing and its best, on its own data. Processor seconds.\n");
    std::printf("%-15s %4s %6s %6s %10s %10s %10s %10s %11s %8s %7s %7s %6s\n", "instance", "seed", "B.4 SA",
                "best", "robin", "longest", "debt", "C19", "ours", "bound", "spread", "seconds", "M/s");
    for (const Instance &instance : instances) {
        for (std::uint64_t seed = 1; seed <= seeds; ++seed)
            compare(instance, seed, budget);
    }
    return 0;
}
