// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/link_dates.h"
#include "core/sequencing/order_search.h"
#include "core/staffing/staffing_bound.h"
#include "core/staffing/staffing_scheme.h"
#include "tests/support/peer_plan.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <ctime>

using namespace fairlead;

namespace {

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

OrderProblem ordersOf(const StaffingProblem &problem)
{
    std::vector<Edge> edges;
    for (const ActivityLink &link : problem.network.input().links)
        edges.push_back({link.predecessor, link.successor});
    std::vector<int> preferred(static_cast<size_t>(problem.network.size()));
    std::iota(preferred.begin(), preferred.end(), 0);
    return OrderProblem::create(problem.network.size(), edges, std::move(preferred));
}

/// Whether every day of every person holds one item at most, links hold, and skills fit; by counting.
bool isFeasible(const StaffingProblem &problem, const StaffingScheme &scheme)
{
    std::vector<std::vector<int>> busy(problem.workers.size(), std::vector<int>(size_t(problem.days), 0));
    std::vector<int> done(size_t(problem.network.size()), 0);
    for (const Booking &booking : scheme.bookings()) {
        const auto &kind = problem.kinds[size_t(problem.packets[size_t(booking.packet)].kind)].workers;
        if (std::ranges::find(kind, booking.worker, &Qualified::One::worker) == kind.end())
            return false;
        for (Day day = booking.from; day < booking.until; ++day) {
            if (problem.workers[size_t(booking.worker)].output[size_t(day)] == 0)
                continue;
            if (++busy[size_t(booking.worker)][size_t(day)] > 1)
                return false;
            done[size_t(booking.activity)] += 1000;
        }
    }
    for (const Packet &packet : problem.packets) {
        if (done[size_t(&packet - problem.packets.data())] != packet.effort)
            return false;
    }
    for (const ActivityLink &link : problem.network.input().links) {
        if (scheme.starts()[size_t(link.successor)] < scheme.finishes()[size_t(link.predecessor)])
            return false;
    }
    return true;
}

struct Until {
    double milliseconds = 0;
    double begin = processorMilliseconds();
    bool operator()() const { return processorMilliseconds() - begin >= milliseconds; }
};

void bench(const QString &name, const StaffingProblem &problem, qint64 schedules, QTextStream &out)
{
    const auto say = [&](const char *what, double value, const char *unit) {
        out << name << '.' << what << '\t' << QString::number(value, 'f', 3) << '\t' << unit << '\n';
    };
    const double begin = processorMilliseconds();
    StaffingScheme scheme(problem);
    const OrderProblem orders = ordersOf(problem);
    const StaffingCost first = scheme.forward(orders.preferred);
    say("first", processorMilliseconds() - begin, "ms");
    say("first.days", first.length, "workdays");
    bool feasible = isFeasible(problem, scheme);
    const double bounding = processorMilliseconds();
    const StaffingBound bound = staffingBound(problem);
    say("bound", bound.finish - problem.firstDay, "workdays");
    say("bound.time", processorMilliseconds() - bounding, "ms");
    std::vector<double> edits;
    for (int i = 0; i < 200; ++i) { // an edit: dates, floats and everything placed again
        const double from = processorMilliseconds();
        const LinkDates dates = computeLinkDates(problem.network);
        StaffingScheme again(problem);
        again.setEffort(i % int(problem.packets.size()),
                        problem.packets[size_t(i) % problem.packets.size()].effort + 1000);
        (void)again.forward(orders.preferred);
        edits.push_back(processorMilliseconds() - from);
    }
    std::ranges::sort(edits);
    say("edit", edits[edits.size() / 2], "ms");
    say("edit.p99", edits[edits.size() * 99 / 100], "ms");
    const auto tried = [&](const char *what, const SearchBudget &budget, const SearchStop &stop) {
        const double from = processorMilliseconds();
        const auto found = search(orders, scheme, budget, stop);
        const double spent = processorMilliseconds() - from;
        const StaffingCost cost = scheme.forward(found.order);
        feasible = feasible && isFeasible(problem, scheme);
        say((std::string(what) + ".gap").c_str(), 100.0 * (cost.length - bound.finish) / bound.finish, "%");
        say((std::string(what) + ".speed").c_str(), double(found.schedules) / spent * 1000, "schedules/s");
    };
    if (schedules > 0) {
        tried("schedules", {schedules}, [] { return false; });
    } else {
        tried("100ms", {1000}, Until{100});
        tried("1s", {10'000}, Until{1000});
    }
    say("feasible", feasible ? 1 : 0, "yes");
}

} // namespace

/// Plans of shared/bench/peer_plan.py: bench_plan [--schedules N]. Processor time of one core.
int main(int argc, char **argv)
{
    QTextStream out(stdout);
    qint64 schedules = 0;
    for (int i = 1; i + 1 < argc; ++i) {
        if (QLatin1String(argv[i]) == QLatin1String("--schedules"))
            schedules = QByteArray(argv[i + 1]).toLongLong();
    }
    const QString maker = QStringLiteral(FAIRLEAD_SHARED_DATA "/../bench/peer_plan.py");
    QTemporaryDir folder;
    for (const auto &[items, people, seed] :
         {std::array{500, 60, 1}, {500, 60, 2}, {500, 60, 3}, {100, 12, 1}, {100, 12, 2}}) {
        const QString name = QStringLiteral("plan.%1_%2_%3").arg(items).arg(people).arg(seed);
        const QString file = folder.filePath(name);
        QProcess generator;
        generator.setStandardOutputFile(QProcess::nullDevice());
        generator.start(
            QStringLiteral("python3"),
            {maker, QString::number(items), QString::number(people), QString::number(seed), file});
        generator.waitForFinished();
        const auto problem = readPeerPlan(file.toStdString() + ".txt");
        if (!problem) {
            out << name << "\tskipped: " << maker << " is not there\n";
            continue;
        }
        bench(name, *problem, schedules, out);
    }
    return 0;
}
