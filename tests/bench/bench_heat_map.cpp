// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/heat_map_view.h"
#include "ui/kit/table_view.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <random>

using namespace fairlead;

namespace {

template <class Row> Id<Row> id(int number)
{
    return Id<Row>::fromUuid(QUuid(uint(number) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

constexpr int people = 200;
constexpr int teams = 10;

/// Half a year with leave, holidays, a rota and people who ramp up; the same on every machine.
class MadeUpOrganisation {
public:
    MadeUpOrganisation()
    {
        addFrame();
        for (int i = 0; i < people; ++i)
            addPerson(i);
    }
    Workspace workspace;

private:
    int below(int limit) { return int(m_random() % quint64(limit)); }

    void addFrame()
    {
        WorkspaceSettings settings;
        settings.id = id<WorkspaceSettings>(0);
        settings.asOf = QDate(2026, 9, 14);
        workspace.rows<WorkspaceSettings>().insert(settings);
        HolidayCalendar calendar;
        calendar.id = id<HolidayCalendar>(0);
        workspace.rows<HolidayCalendar>().insert(calendar);
        Site site;
        site.id = id<Site>(0);
        site.calendar = calendar.id;
        workspace.rows<Site>().insert(site);
        for (int day = 0; day < 8; ++day) {
            Holiday holiday;
            holiday.id = id<Holiday>(day);
            holiday.calendar = calendar.id;
            holiday.date = QDate(2026, 7, 8).addDays(day * 22);
            workspace.rows<Holiday>().insert(holiday);
        }
        for (int i = 0; i < teams; ++i) {
            Team team;
            team.id = id<Team>(i);
            team.key = QStringLiteral("T%1").arg(i);
            team.name = QStringLiteral("Team %1").arg(i);
            team.calendar = calendar.id;
            workspace.rows<Team>().insert(team);
            Rotation rotation;
            rotation.id = id<Rotation>(i);
            rotation.team = team.id;
            workspace.rows<Rotation>().insert(rotation);
        }
        Period period;
        period.id = id<Period>(0);
        period.start = QDate(2026, 7, 1);
        period.end = period.start.addDays(26 * 7 - 3); // 26 calendar weeks
        workspace.rows<Period>().insert(period);
        Plan plan;
        plan.id = id<Plan>(0);
        plan.period = period.id;
        workspace.rows<Plan>().insert(plan);
    }

    void addPerson(int i)
    {
        Person person;
        person.id = id<Person>(i);
        person.name = QStringLiteral("Person %1").arg(i, 3, 10, QLatin1Char('0'));
        person.team = id<Team>(i % teams);
        person.site = id<Site>(0);
        person.start = QDate(2024, 1, 1).addDays(below(1000));
        workspace.rows<Person>().insert(person);
        for (int week = 0; week < 3; ++week) {
            Leave leave;
            leave.id = id<Leave>(i * 10 + week);
            leave.person = person.id;
            leave.from = QDate(2026, 7, 1).addDays(below(170));
            leave.to = leave.from.addDays(2 + below(9));
            workspace.rows<Leave>().insert(leave);
            Shift shift;
            shift.id = id<Shift>(i * 10 + week);
            shift.rotation = id<Rotation>(i % teams);
            shift.layer = week == 0 ? ShiftLayer::Primary : ShiftLayer::Secondary;
            shift.person = person.id;
            shift.from = QDate(2026, 6, 29).addDays(7 * below(26));
            shift.to = shift.from.addDays(6);
            workspace.rows<Shift>().insert(shift);
        }
        Item item;
        item.id = id<Item>(i);
        item.key = QStringLiteral("R%1").arg(i);
        item.plan = id<Plan>(0);
        item.team = id<Team>(i % teams);
        item.rank = QStringLiteral("%1").arg(i, 6, 10, QLatin1Char('0'));
        item.effort = Effort::of(20 + below(60));
        item.staffing = Headcount::of(1);
        workspace.rows<Item>().insert(item);
    }

    std::mt19937_64 m_random{7};
};

/// Milliseconds by the clock on the wall, and of the processor: on a busy machine they differ.
struct Frames {
    std::vector<double> wall;
    std::vector<double> processor;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1))];
}

/// The whole view painted anew at every step, as if nothing could be copied from the frame before.
Frames framesOf(HeatMapView &view, QScrollBar &bar, int step, int count)
{
    Frames frames;
    QImage canvas(view.size(), QImage::Format_ARGB32_Premultiplied);
    const int most = std::max(1, bar.maximum());
    for (int i = 0; i < count; ++i) {
        const std::clock_t begin = std::clock();
        QElapsedTimer timer;
        timer.start();
        bar.setValue((i * step) % most);
        view.render(&canvas);
        frames.wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        frames.processor.push_back(double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC);
    }
    return frames;
}

void print(const char *name, const Frames &frames)
{
    QTextStream out(stdout);
    out << name << ".p50\t" << QString::number(percentile(frames.wall, 0.5), 'f', 2) << "\tms\n";
    out << name << ".p95\t" << QString::number(percentile(frames.wall, 0.95), 'f', 2) << "\tms\n";
    out << name << ".p95.processor\t" << QString::number(percentile(frames.processor, 0.95), 'f', 2)
        << "\tms\n";
}

} // namespace

/// 200 people × 26 weeks at 1920×1080 on the software renderer: "name<TAB>figure<TAB>unit".
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    applyTheme(app, Appearance::Light);
    const auto clock = [] { return QDateTime(QDate(2026, 9, 14), QTime(9, 0), Qt::UTC); };
    Session session(MadeUpOrganisation().workspace, std::make_unique<MemoryJournal>(), QList<JournalEntry>(),
                    clock);
    Workbench workbench(session, QDate(2026, 9, 14));
    HeatMapView view(workbench);
    view.resize(1920, 1080);
    view.show();
    while (workbench.isComputing())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    QApplication::processEvents();
    if (view.model().rowCount() < people || view.model().weekCount() != 26)
        qFatal("The heat map has %d rows and %d weeks.", view.model().rowCount(), view.model().weekCount());
    framesOf(view, *view.table().verticalScrollBar(), 37, 20);
    print("heat_map.scroll", framesOf(view, *view.table().verticalScrollBar(), 37, 200));
    view.resize(1000, 1080);
    QApplication::processEvents();
    print("heat_map.sideways", framesOf(view, *view.table().horizontalScrollBar(), 13, 200));
    return 0;
}
