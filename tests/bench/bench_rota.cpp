// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random_stream.h"
#include "core/rota/rota_proposal.h"
#include "core/rota/rota_state.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace fairlead;

// The rota proposal on instances made as operations-and-integrations.md B.4 describes: P people, W weeks, two
// roles, leave, carry-over, one half-share person; cost = 10 × largest deviation + Σ deviations. B.4 gives no
// data, so these are other instances of the same make, and its figures are a scale, not the same sum. With
// weeks of equal load every person's load is a multiple of 0.2; from that follows a bound that no rota can
// beat, which is printed beside the cost.

namespace {

struct Instance {
    const char *name;
    int people;
    int weeks;
    int gap;
    double reference; ///< the best of B.4 on its instance of that size
};

RotaProblem made(const Instance &instance, std::uint64_t seed)
{
    RandomStream random(seed);
    RotaProblem problem;
    problem.people.resize(size_t(instance.people));
    problem.weeks.resize(size_t(instance.weeks));
    problem.isAway.assign(size_t(instance.people) * size_t(instance.weeks), 0);
    problem.minimumGap = problem.minimumRest = instance.gap;
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
    return problem;
}

/// The least cost that loads in steps of 0.2 with the right sum can have: no rota is better.
double bound(const RotaProblem &problem)
{
    constexpr double step = 0.2;
    const std::vector<double> shares = fairShares(problem);
    const int all = int(std::lround(double(problem.weeks.size()) * 1.4 / step));
    double best = 1e9;
    for (double most = 0; most < 2; most += 0.001) {
        std::vector<int> steps;
        int sum = 0;
        bool fits = true;
        for (const double share : shares) {
            steps.push_back(std::max(0, int(std::lround(share / step))));
            sum += steps.back();
            fits = fits && std::abs(steps.back() * step - share) <= most;
        }
        // The cheapest single steps towards the sum; exact, since each deviation is convex.
        while (fits && sum != all) {
            const int direction = sum < all ? 1 : -1;
            int cheapest = -1;
            double least = 1e9;
            for (size_t i = 0; i < shares.size(); ++i) {
                const double after = std::abs((steps[i] + direction) * step - shares[i]);
                const double more = after - std::abs(steps[i] * step - shares[i]);
                if (after <= most && more < least && steps[i] + direction >= 0) {
                    least = more;
                    cheapest = int(i);
                }
            }
            fits = cheapest >= 0;
            if (fits) {
                steps[size_t(cheapest)] += direction;
                sum += direction;
            }
        }
        if (!fits)
            continue;
        double deviations = 0;
        double largest = 0;
        for (size_t i = 0; i < shares.size(); ++i) {
            deviations += std::abs(steps[i] * step - shares[i]);
            largest = std::max(largest, std::abs(steps[i] * step - shares[i]));
        }
        best = std::min(best, 10 * largest + deviations);
    }
    return best;
}

double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    std::printf("Rota proposal, instances of the make of B.4 (not its data); processor seconds\n");
    std::printf("%-16s %5s %8s %8s %8s %8s %8s %10s  %s\n", "instance", "seed", "B.4", "greedy", "cost",
                "bound", "seconds", "moves/s", "holes/leave/gap");
    const Instance instances[] = {{"10 x 52, gap 3", 10, 52, 3, 1.81},
                                  {"8 x 26, gap 2", 8, 26, 2, 1.76},
                                  {"6 x 26, gap 1", 6, 26, 1, 1.018}};
    for (const Instance &instance : instances) {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            const RotaProblem problem = made(instance, seed);
            const RotaCost greedy = RotaState(problem, greedyRota(problem)).cost();
            NoProgress progress;
            const double begin = processorSeconds();
            const RotaProposal proposal = proposedRota(problem, {}, progress);
            const double seconds = processorSeconds() - begin;
            std::printf("%-16s %5d %8.3f %8.3f %8.3f %8.3f %8.2f %10.0f  %d/%d/%d\n", instance.name,
                        int(seed), instance.reference, greedy.fairness, proposal.cost.fairness,
                        bound(problem), seconds, double(proposal.moves) / std::max(seconds, 1e-6),
                        proposal.cost.holes, proposal.cost.onLeave, proposal.cost.tooNear);
        }
    }
    return 0;
}
