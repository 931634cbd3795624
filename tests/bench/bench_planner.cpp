// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/planner.h"
#include "core/workspace/change_set.h"

#include <QElapsedTimer>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <random>

using namespace fairlead;

namespace {

/// In the order in which the rows were made, as the ids of the program are.
template <class Row> Id<Row> id(int number)
{
    return Id<Row>::fromUuid(QUuid(uint(number) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

struct Size {
    const char *name;
    int items, links, people, teams;
    int runs;
};

/// A plan with `links` random links of all four types, deadlines, skills, leave, rota and work in
/// progress; the same on every machine.
class MadeUpPlan {
public:
    explicit MadeUpPlan(const Size &size) : m_size(size), m_random(size_t(size.items))
    {
        addFrame();
        addPeople();
        addItems();
        addLinks();
    }

    Workspace workspace;

private:
    int below(int limit) { return int(m_random() % quint64(limit)); }

    void addFrame()
    {
        WorkspaceSettings settings;
        settings.id = id<WorkspaceSettings>(0);
        settings.asOf = QDate(2026, 11, 16);
        workspace.rows<WorkspaceSettings>().insert(settings);
        for (int i = 0; i < 3; ++i) {
            HolidayCalendar calendar;
            calendar.id = id<HolidayCalendar>(i);
            workspace.rows<HolidayCalendar>().insert(calendar);
            Site site;
            site.id = id<Site>(i);
            site.calendar = calendar.id;
            workspace.rows<Site>().insert(site);
            for (int day = 0; day < 12; ++day) {
                Holiday holiday;
                holiday.id = id<Holiday>(i * 100 + day);
                holiday.calendar = calendar.id;
                holiday.date = QDate(2026, 1, 1).addDays(day * 31 + i * 3);
                workspace.rows<Holiday>().insert(holiday);
            }
        }
        for (int i = 0; i < m_size.teams; ++i) {
            Team team;
            team.id = id<Team>(i);
            team.calendar = id<HolidayCalendar>(i % 3);
            workspace.rows<Team>().insert(team);
            Rotation rotation;
            rotation.id = id<Rotation>(i);
            rotation.team = team.id;
            workspace.rows<Rotation>().insert(rotation);
        }
        for (int i = 0; i < skills; ++i) {
            Skill skill;
            skill.id = id<Skill>(i);
            skill.key = QStringLiteral("skill%1").arg(i);
            workspace.rows<Skill>().insert(skill);
        }
        Period period;
        period.id = id<Period>(0);
        period.start = QDate(2026, 10, 1);
        period.end = QDate(2026, 12, 31);
        workspace.rows<Period>().insert(period);
        Plan plan;
        plan.id = id<Plan>(0);
        plan.period = period.id;
        workspace.rows<Plan>().insert(plan);
    }

    void addPeople()
    {
        for (int i = 0; i < m_size.people; ++i) {
            Person person;
            person.id = id<Person>(i);
            person.name = QStringLiteral("Person %1").arg(i);
            person.team = id<Team>(i % m_size.teams);
            person.site = id<Site>(i % 3);
            person.start = QDate(2024, 1, 1).addDays(below(1050));
            workspace.rows<Person>().insert(person);
            for (int skill = 0; skill < 4; ++skill) {
                PersonSkill level;
                level.id = id<PersonSkill>(i * 10 + skill);
                level.person = person.id;
                level.skill = id<Skill>((i / m_size.teams + skill * 3) % skills);
                level.level = 2 + below(3);
                workspace.rows<PersonSkill>().insert(level);
            }
            for (int week = 0; week < 2; ++week) {
                Leave leave;
                leave.id = id<Leave>(i * 10 + week);
                leave.person = person.id;
                leave.from = QDate(2026, 9, 21).addDays(7 * below(14));
                leave.to = leave.from.addDays(4);
                workspace.rows<Leave>().insert(leave);
                Shift shift;
                shift.id = id<Shift>(i * 10 + week);
                shift.rotation = id<Rotation>(i % m_size.teams);
                shift.layer = week == 0 ? ShiftLayer::Primary : ShiftLayer::Secondary;
                shift.person = person.id;
                shift.from = QDate(2026, 9, 28).addDays(7 * below(14));
                shift.to = shift.from.addDays(6);
                workspace.rows<Shift>().insert(shift);
            }
        }
    }

    void addItems()
    {
        for (int i = 0; i < m_size.items; ++i) {
            Item item;
            item.id = id<Item>(i);
            item.key = QStringLiteral("R%1").arg(i);
            item.plan = id<Plan>(0);
            item.team = id<Team>(i % m_size.teams);
            item.rank = QStringLiteral("%1").arg(below(1'000'000), 6, 10, QLatin1Char('0'));
            item.investment = InvestmentClass(below(10) < 2 ? 1 : below(10) < 8 ? 0 : 2 + below(3));
            item.effort = Effort::of(below(10) ? 1 + below(5) : 0.5);
            item.staffing = Headcount::of(1 + below(3) * 0.5);
            item.notBefore = below(2) ? QDate(2026, 10, 1).addDays(below(70)) : QDate();
            item.deadline = below(20) == 0 ? QDate(2026, 12, 18) : QDate();
            if (i % 4 == 0) {
                item.state = i % 8 ? ItemState::InProgress : ItemState::Done;
                item.actualStart = QDate(2026, 10, 5).addDays(below(20));
                item.remaining = i % 8 ? std::optional(1 + below(3)) : std::nullopt;
                item.actualFinish = i % 8 ? QDate() : item.actualStart.addDays(3 + below(14));
            }
            workspace.rows<Item>().insert(item);
            for (int part = 0; part < 2; ++part) {
                SkillDemand demand;
                demand.id = id<SkillDemand>(i * 2 + part);
                demand.item = item.id;
                demand.skill = id<Skill>(below(skills));
                demand.minimumLevel = 2 + below(2);
                demand.effort = Effort::raw(item.effort.units() / 2);
                workspace.rows<SkillDemand>().insert(demand);
            }
        }
    }

    /// Links go at most 40 items ahead, as in a plan and not as in a chain through all of it.
    void addLinks()
    {
        for (int i = 0; i < m_size.links; ++i) {
            Dependency link;
            link.id = id<Dependency>(i);
            const int from = below(m_size.items - 41);
            link.predecessor = id<Item>(from);
            link.successor = id<Item>(from + 1 + below(40));
            link.type = DependencyType(below(10) < 7 ? 0 : 1 + below(3));
            link.lag = below(4) ? 0 : below(5);
            workspace.rows<Dependency>().insert(link);
        }
    }

    static constexpr int skills = 12;
    Size m_size;
    std::mt19937_64 m_random;
};

/// Milliseconds by the clock on the wall, and of the processor: on a busy machine they differ.
struct Cost {
    double wall = 0;
    double processor = 0;
};

/// One item changed by a few days and everything computed again.
Cost editAndPlan(Workspace &workspace, int run)
{
    const std::clock_t begin = std::clock();
    QElapsedTimer timer;
    timer.start();
    const Item *item = workspace.find(id<Item>(17 + run));
    Item changed = *item;
    changed.effort += Effort::of(1);
    workspace.rows<Item>().insert(changed);
    NoProgress progress;
    const auto result = computePlan(workspace, {}, progress);
    const Cost cost{double(timer.nsecsElapsed()) / 1e6, double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC};
    if (!result || result->dates.empty())
        qFatal("The plan could not be computed.");
    return cost;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// An edit up to the full result, C02 to C10: "name<TAB>median<TAB>unit".
int main()
{
    QTextStream out(stdout);
    std::vector<Cost> medians;
    for (const Size &size :
         {Size{"planner.500", 500, 1500, 60, 6, 41}, Size{"planner.5000", 5000, 15000, 500, 50, 15}}) {
        Workspace workspace = MadeUpPlan(size).workspace;
        editAndPlan(workspace, 0);
        std::vector<double> wall;
        std::vector<double> processor;
        for (int run = 0; run < size.runs; ++run) {
            const Cost cost = editAndPlan(workspace, run);
            wall.push_back(cost.wall);
            processor.push_back(cost.processor);
        }
        medians.push_back({median(wall), median(processor)});
        out << size.name << '\t' << QString::number(medians.back().wall, 'f', 2) << "\tms\n";
        out << size.name << ".processor\t" << QString::number(medians.back().processor, 'f', 2) << "\tms\n";
    }
    const Cost growth{medians[1].wall / medians[0].wall, medians[1].processor / medians[0].processor};
    out << "planner.growth\t" << QString::number(growth.wall, 'f', 1) << "\ttimes\n";
    out << "planner.growth.processor\t" << QString::number(growth.processor, 'f', 1) << "\ttimes\n";
    return 0;
}
