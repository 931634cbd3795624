// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sequencing/crew_scheme.h"
#include "core/sequencing/cumulative_bound.h"
#include "tests/support/instances/bench_search.h"
#include "tests/support/instances/instance_pack.h"
#include "tests/support/instances/mspsp.h"
#include "tests/support/instances/schedule_checker.h"

using namespace fairlead;

namespace {

struct Instance {
    CrewProblem problem;
    int chuffed = 0; ///< what the constraint solver Chuffed had found after 600 s
    bool isOptimal = false;
};

std::vector<Instance> instancesOf(const QString &folder, const QString &set, int every)
{
    std::vector<Instance> instances;
    const QByteArray prefix = QByteArray("inst_set").append(set.toLatin1()).append('_');
    int number = 0;
    for (const QList<QByteArray> &row : tableOf(folder + QStringLiteral("/mspsp_chuffed_2017.csv"))) {
        if (!row[0].startsWith(prefix) || number++ % every != 0)
            continue;
        const QString name =
            QStringLiteral("%1/set-%2/set-%3/%4.dzn").arg(folder, set.left(1), set, QLatin1String(row[0]));
        auto problem = MspspReader::read(bytesOf(name));
        if (problem)
            instances.push_back({*std::move(problem), row[2].toInt(), row[3].toInt() == 1});
        else
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), qPrintable(problem.error().message));
    }
    return instances;
}

/// Who does what in the schedule that the order stands for.
std::vector<Crew> crewsOf(CrewScheme scheme, const FoundOrder<int> &found)
{
    if (found.backward)
        scheme.backward(found.order);
    else
        scheme.forward(found.order);
    std::vector<Crew> crews;
    for (int activity = 0; activity < scheme.size(); ++activity)
        crews.push_back(scheme.crew(activity));
    return crews;
}

void bench(const QString &set, const std::vector<Instance> &instances, std::int64_t schedules,
           double milliseconds)
{
    double difference = 0;
    double gap = 0;
    int better = 0;
    int worse = 0;
    int optima = 0;
    int reached = 0;
    int faults = 0;
    std::int64_t passes = 0;
    double seconds = 0;
    for (const Instance &instance : instances) {
        const CrewProblem &problem = instance.problem;
        const double begin = processorSeconds();
        const OrderProblem orders = ordersByLatestFinish(problem);
        const CrewScheme scheme(problem, orders);
        const auto found = benchSearch(orders, scheme, schedules, milliseconds);
        seconds += processorSeconds() - begin;
        passes += found.schedules;
        const std::string fault =
            faultOf(problem, found.starts, found.finishes, crewsOf(scheme, found), found.cost);
        const int bound = lowerBound(problem);
        const bool belowOptimum = instance.isOptimal && found.cost < instance.chuffed;
        if (!fault.empty() || bound > found.cost || bound > instance.chuffed || belowOptimum)
            ++faults;
        difference += gapPercent(found.cost, instance.chuffed);
        gap += gapPercent(found.cost, bound);
        better += found.cost < instance.chuffed;
        worse += found.cost > instance.chuffed;
        optima += instance.isOptimal;
        reached += instance.isOptimal && found.cost == instance.chuffed;
    }
    const int count = int(instances.size());
    const double n = double(count);
    std::printf("mspsp.%s\t%d\tinstances\t%.0f\tschedules\t%+.3f\t%% against Chuffed at 600 s\t%d\tbetter\t"
                "%d\tequal\t%d\tworse\t%d\tof\t%d\toptima\t%.2f\t%% over own bound\t%.0f\tschedules/s\t"
                "%d\tfaults\n",
                qPrintable(set), count, double(passes) / n, difference / n, better, count - better - worse,
                worse, reached, optima, gap / n, double(passes) / std::max(seconds, 1e-9), faults);
    std::fflush(stdout);
}

} // namespace

/// The search on the multi-skill instances of Young, Feydy and Schutt (2017), against their constraint
/// solver: one line a set and budget. Set 2c is left out: its results cannot be matched to its files.
/// Each schedule is checked by code that knows nothing of the engine. Seconds are processor time.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const BenchOptions options = BenchOptions::fromArguments();
    const QString folder = unpackedInstances(QStringLiteral("mspsp"));
    if (folder.isEmpty()) {
        std::printf("mspsp\tskipped: ../shared/data/mspsp.tar.xz is not there\n");
        return 0;
    }
    for (const char *set : {"1a", "1b", "2a", "2b"}) {
        const std::vector<Instance> instances = instancesOf(folder, QLatin1String(set), options.every);
        for (const std::int64_t schedules : options.schedules)
            bench(QLatin1String(set), instances, schedules, options.milliseconds);
    }
    return 0;
}
