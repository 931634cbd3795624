// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/cumulative_bound.h"
#include "core/sequencing/cumulative_scheme.h"
#include "tests/support/instances/bench_search.h"
#include "tests/support/instances/instance_pack.h"
#include "tests/support/instances/psplib.h"
#include "tests/support/instances/schedule_checker.h"

using namespace fairlead;

namespace {

struct Instance {
    CumulativeProblem problem;
    int criticalPath = 0;
    int best = 0; ///< the shortest that anybody has found
};

std::vector<Instance> instancesOf(const QString &folder, const QString &set, int every)
{
    std::vector<Instance> instances;
    int number = 0;
    for (const QList<QByteArray> &row : tableOf(folder + QStringLiteral("/bks_2024.csv"))) {
        if (QLatin1String(row[0]) != set || number++ % every != 0)
            continue;
        const QString name =
            QStringLiteral("%1/%2/%2%3_%4.sm").arg(folder, set, QLatin1String(row[1]), QLatin1String(row[2]));
        auto problem = PsplibReader::read(bytesOf(name));
        if (problem)
            instances.push_back({*std::move(problem), row[3].toInt(), row[5].toInt()});
        else
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(problem.error().message));
    }
    return instances;
}

void bench(const QString &set, const std::vector<Instance> &instances, std::int64_t schedules,
           double milliseconds)
{
    const bool fromOptimum = set == QLatin1String("j30"); // all of them are known there
    double deviation = 0;
    double overBest = 0;
    double gap = 0;
    int reached = 0;
    int proved = 0;
    int faults = 0;
    std::int64_t passes = 0;
    double seconds = 0;
    for (const Instance &instance : instances) {
        const CumulativeProblem &problem = instance.problem;
        const double begin = processorSeconds();
        const OrderProblem orders = ordersByLatestFinish(problem);
        const auto found = benchSearch(orders, CumulativeScheme<1>(problem, orders), schedules, milliseconds);
        seconds += processorSeconds() - begin;
        passes += found.schedules;
        const std::string fault = faultOf(problem, found.starts, found.finishes, found.cost);
        const int bound = lowerBound(problem);
        if (!fault.empty() || bound > instance.best)
            ++faults;
        const int base = fromOptimum ? instance.best : instance.criticalPath;
        deviation += gapPercent(found.cost, base);
        overBest += gapPercent(found.cost, instance.best);
        gap += gapPercent(found.cost, bound);
        reached += found.cost <= instance.best;
        proved += found.cost == bound;
    }
    const double n = double(instances.size());
    std::printf("psplib.%s\t%d\tinstances\t%.0f\tschedules\t%.3f\t%% over %s\t%.3f\t%% over best known\t"
                "%.1f\t%% reach it\t%.2f\t%% over own bound\t%d\tproved\t%.0f\tschedules/s\t%d\tfaults\n",
                qPrintable(set), int(instances.size()), double(passes) / n, deviation / n,
                fromOptimum ? "optimum" : "critical path", overBest / n, 100.0 * reached / n, gap / n, proved,
                double(passes) / std::max(seconds, 1e-9), faults);
    std::fflush(stdout);
}

} // namespace

/// The search on PSPLIB (480 instances of 30, 60 and 90 activities, 600 of 120): one line a set and budget.
/// Each schedule is checked by code that knows nothing of the engine. Seconds are processor time.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const BenchOptions options = BenchOptions::fromArguments();
    const QString folder = unpackedInstances(QStringLiteral("psplib"));
    if (folder.isEmpty()) {
        std::printf("psplib\tskipped: ../shared/data/psplib.tar.xz is not there\n");
        return 0;
    }
    for (const char *set : {"j30", "j60", "j90", "j120"}) {
        const std::vector<Instance> instances = instancesOf(folder, QLatin1String(set), options.every);
        for (const std::int64_t schedules : options.schedules)
            bench(QLatin1String(set), instances, schedules, options.milliseconds);
    }
    return 0;
}
