// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of the day costs: processor time of the window's thread for one new page, and of the whole
// page where it is made at once. "name<TAB>median<TAB>unit".
#include "core/exchange/sample.h"
#include "core/today/today.h"
#include "ui/today/today_place.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace fairlead;

namespace {

constexpr int runs = 15;
constexpr int manyItems = 500;

double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now); // the machine is shared: processor time
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) * 1e-6;
}

template <class Call> double medianOf(Call call)
{
    std::vector<double> taken;
    for (int run = 0; run < runs; ++run) {
        const double begin = threadTime();
        call(run);
        taken.push_back(threadTime() - begin);
    }
    std::ranges::sort(taken);
    return taken[taken.size() / 2];
}

/// The sample with its items over and over, until there are so many.
Workspace enlarged(int items)
{
    Workspace workspace = *marloweQuay();
    const std::vector<Item> originals(workspace.rows<Item>().begin(), workspace.rows<Item>().end());
    for (int number = int(originals.size()); number < items; ++number) {
        Item copy = originals[size_t(number) % originals.size()];
        copy.id = Id<Item>::named(QStringLiteral("copy %1").arg(number));
        copy.key = QStringLiteral("C%1").arg(number);
        workspace.rows<Item>().insert(copy);
    }
    return workspace;
}

void bench(const char *name, Workspace workspace)
{
    const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
    Session session(std::move(workspace), std::make_unique<MemoryJournal>(), {}, clock);
    Workbench workbench(session, QDate(2026, 11, 16));
    const auto wait = [](auto isBusy) {
        while (isBusy())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    };
    wait([&] { return workbench.isComputing(); });
    const PlanResult result = *workbench.result();
    const double whole = medianOf([&](int) {
        (void)today(
            {workbench.workspace(), result, workbench.findings(), nullptr, nullptr, QTimeZone::utc()});
    });
    std::printf("%s, the page at once\t%.1f\tms\n", name, whole);
    TodayPlace place(workbench, {});
    place.resize(1920, 1000);
    place.setVisible(true);
    wait([&] { return place.isComputing(); });
    const Team &team = *workbench.workspace().rows<Team>().begin();
    const double own = medianOf([&](int run) {
        workbench.setTeam(run % 2 ? Id<Team>() : team.id); // asks for the page anew
        wait([&] { return place.isComputing(); });
    });
    std::printf("%s, of it on the window's thread\t%.1f\tms\n", name, own);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-bench"));
    bench("sample", *marloweQuay());
    bench("500 items", enlarged(manyItems));
    return 0;
}
