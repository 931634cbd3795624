// SPDX-License-Identifier: GPL-3.0-or-later
// How long somebody who has edited the sample waits for its chances: until the first bands, and until the
// last of 10,000 runs, with the planner's answer between the edit and both.
#include "core/exchange/sample.h"
#include "core/workspace/item_edits.h"
#include "ui/roadmap/set_suggestion.h"
#include "ui/workbench/live_forecast.h"
#include "ui/workbench/workbench.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace fairlead;

namespace {

constexpr int edits = 21;
constexpr int editsWaitedOut = 3;

void waitUntil(auto isDone)
{
    while (!isDone())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    auto journal = marloweQuayJournal();
    const auto entries = (*journal)->entries();
    const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
    Session session(*marloweQuay(), *std::move(journal), *entries, clock);
    Workbench workbench(session, session.workspace().settings().asOf);
    LiveForecast &live = workbench.forecast();
    live.setWatched(true);
    live.setOn(true);
    waitUntil([&] { return live.isCurrent(); });

    std::vector<double> first;
    std::vector<double> last;
    for (int i = 0; i < edits; ++i) {
        const Item &before = *workbench.workspace().byKey<Item>(u"R05");
        Item after = before;
        after.effort = Effort::of(12 + i % 2);
        QElapsedTimer timer;
        timer.start();
        (void)workbench.submit(changeItem(workbench.workspace(), before, after, QStringLiteral("Edit")));
        waitUntil([&] { return live.isCurrent(); });
        first.push_back(double(timer.nsecsElapsed()) / 1e6);
        if (i >= editsWaitedOut)
            continue;
        waitUntil([&] { return live.isDone(); });
        last.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    // As in the program, where better people dates are looked for at the same time.
    std::vector<double> beside;
    workbench.setImproves(true);
    for (int i = 0; i < edits; ++i) {
        const Item &before = *workbench.workspace().byKey<Item>(u"R05");
        Item after = before;
        after.effort = Effort::of(14 + i % 2);
        QElapsedTimer timer;
        timer.start();
        (void)workbench.submit(changeItem(workbench.workspace(), before, after, QStringLiteral("Edit")));
        waitUntil([&] { return live.isCurrent(); });
        beside.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    workbench.setImproves(false);
    waitUntil([&] { return !workbench.isComputing(); });

    NoProgress progress;
    QElapsedTimer timer;
    timer.start();
    const auto suggestion =
        suggestSet(workbench.resultWorkspace(), *workbench.result(), 0.85, SetEffort(), progress);
    const double set = double(timer.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << "live forecast of the sample: n " << edits << "; first bands " << median(first)
                        << " ms (most " << *std::ranges::max_element(first) << "); beside the search "
                        << median(beside) << " (most " << *std::ranges::max_element(beside)
                        << "); 10,000 runs " << median(last) << " ms; best set " << set << " ms"
                        << (suggestion ? "" : " (none)") << "\n";
    return 0;
}
