// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"
#include "ui/roadmap/timeline_canvas.h"
#include "ui/roadmap/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>
#include <ctime>
#include <random>

using namespace fairlead;

namespace {

constexpr int frames = 240;

struct Size {
    int items, links, teams, people;
    bool hasAbsences; ///< leave, and work that asks for a skill
};
constexpr Size manyItems{2000, 3000, 10, 200, false};
constexpr Size sixtyPeople{500, 750, 6, 60, true};

/// In the order in which the rows were made, as the ids of the program are.
template <class Row> Id<Row> id(int number)
{
    return Id<Row>::fromUuid(QUuid(uint(number) + 1, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

/// A plan of many items in some teams with links of all types, deadlines, milestones and work in
/// progress; the same on every machine.
class MadeUpPlan {
public:
    explicit MadeUpPlan(const Size &size)
        : items(size.items)
        , links(size.links)
        , teams(size.teams)
        , people(size.people)
    {
        addFrame();
        addPeople();
        addItems();
        addLinks();
        if (size.hasAbsences)
            addAbsences();
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
            calendar.name = QStringLiteral("Calendar %1").arg(i);
            workspace.rows<HolidayCalendar>().insert(calendar);
            Site site;
            site.id = id<Site>(i);
            site.name = QStringLiteral("Site %1").arg(i);
            site.calendar = calendar.id;
            workspace.rows<Site>().insert(site);
            for (int day = 0; day < 12; ++day) {
                Holiday holiday;
                holiday.id = id<Holiday>(i * 100 + day);
                holiday.calendar = calendar.id;
                holiday.name = QStringLiteral("Holiday");
                holiday.date = QDate(2026, 1, 1).addDays(day * 31 + i * 3);
                workspace.rows<Holiday>().insert(holiday);
            }
        }
        for (int i = 0; i < teams; ++i) {
            Team team;
            team.id = id<Team>(i);
            team.key = QStringLiteral("T%1").arg(i);
            team.name = QStringLiteral("Team number %1").arg(i);
            team.calendar = id<HolidayCalendar>(i % 3);
            workspace.rows<Team>().insert(team);
        }
        Period period;
        period.id = id<Period>(0);
        period.key = QStringLiteral("2026-Q4");
        period.start = QDate(2026, 10, 1);
        period.end = QDate(2026, 12, 31);
        workspace.rows<Period>().insert(period);
        Plan plan;
        plan.id = id<Plan>(0);
        plan.key = QStringLiteral("PLAN01");
        plan.name = QStringLiteral("Plan");
        plan.period = period.id;
        workspace.rows<Plan>().insert(plan);
    }

    void addPeople()
    {
        for (int i = 0; i < people; ++i) {
            Person person;
            person.id = id<Person>(i);
            person.key = QStringLiteral("P%1").arg(i);
            person.name = QStringLiteral("Person %1").arg(i);
            person.team = id<Team>(i % teams);
            person.site = id<Site>(i % 3);
            person.start = QDate(2024, 1, 1);
            workspace.rows<Person>().insert(person);
        }
    }

    void addItems()
    {
        for (int i = 0; i < items; ++i) {
            Item item;
            item.id = id<Item>(i);
            item.key = QStringLiteral("R%1").arg(i, 4, 10, QLatin1Char('0'));
            item.title = QStringLiteral("A piece of work with a title of usual length, number %1").arg(i);
            item.plan = id<Plan>(0);
            item.team = id<Team>(i % teams);
            item.rank =
                QStringLiteral("%1").arg(below(1'000'000), 6, 10, QLatin1Char('0')) + QString::number(i, 36);
            item.kind = i % 50 == 49 ? ItemKind::Milestone : ItemKind::Feature;
            item.effort = item.isMilestone() ? Effort() : Effort::of(1 + below(6));
            item.staffing = Headcount::of(1);
            item.notBefore = below(2) ? QDate(2026, 10, 1).addDays(below(70)) : QDate();
            item.deadline = below(15) == 0 ? QDate(2026, 12, 1).addDays(below(25)) : QDate();
            if (i % 4 == 0 && !item.isMilestone()) {
                item.state = i % 8 ? ItemState::InProgress : ItemState::Done;
                item.actualStart = QDate(2026, 10, 5).addDays(below(20));
                item.remaining = i % 8 ? std::optional(1 + below(8)) : std::nullopt;
                item.actualFinish = i % 8 ? QDate() : item.actualStart.addDays(3 + below(14));
            }
            workspace.rows<Item>().insert(item);
        }
    }

    /// Links go at most 40 items ahead, as in a plan and not as in a chain through all of it.
    void addLinks()
    {
        for (int i = 0; i < links; ++i) {
            Dependency link;
            link.id = id<Dependency>(i);
            const int from = below(items - 41);
            link.predecessor = id<Item>(from);
            link.successor = id<Item>(from + 1 + below(40));
            link.type = DependencyType(below(10) < 7 ? 0 : 1 + below(3));
            workspace.rows<Dependency>().insert(link);
        }
    }

    /// Every second person is away for a week, and every third item asks for what half of its team can do.
    void addAbsences()
    {
        Skill skill;
        skill.id = id<Skill>(0);
        skill.key = QStringLiteral("skill");
        workspace.rows<Skill>().insert(skill);
        for (int i = 0; i < people; i += 2) {
            Leave leave;
            leave.id = id<Leave>(i);
            leave.person = id<Person>(i);
            leave.from = QDate(2026, 11, 16).addDays(below(60));
            leave.to = leave.from.addDays(6);
            workspace.rows<Leave>().insert(leave);
            PersonSkill level;
            level.id = id<PersonSkill>(i);
            level.person = leave.person;
            level.skill = skill.id;
            level.level = 2 + below(2);
            workspace.rows<PersonSkill>().insert(level);
        }
        for (int i = 0; i < items; i += 3) {
            const Item *item = workspace.find(id<Item>(i));
            if (item->isMilestone())
                continue;
            SkillDemand demand;
            demand.id = id<SkillDemand>(i);
            demand.item = item->id;
            demand.skill = skill.id;
            demand.minimumLevel = 2;
            demand.effort = Effort::of(1);
            workspace.rows<SkillDemand>().insert(demand);
        }
    }

    int items, links, teams, people;
    std::mt19937_64 m_random{2000};
};

/// Milliseconds by the clock on the wall, and of the processor: on a busy machine they differ.
struct Cost {
    double wall = 0;
    double processor = 0;
};

/// The timeline of that plan, as large as the whole screen, drawn into an image as the window's own
/// painter would.
class Stage {
public:
    explicit Stage(Workbench &workbench) : view(workbench), m_image(1920, 1080, QImage::Format_RGB32)
    {
        view.resize(m_image.size());
        view.show();
        while (workbench.isComputing() || !workbench.result())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        QApplication::processEvents();
        if (view.canvas().layoutShown().rowOf.size() < qsizetype(workbench.workspace().rows<Item>().size()))
            qFatal("Not all items are shown.");
    }

    /// What every frame costs: the step and the picture after it.
    template <class Step> std::vector<Cost> run(Step step)
    {
        std::vector<Cost> costs;
        for (int frame = 0; frame < frames; ++frame) {
            const std::clock_t begin = std::clock();
            QElapsedTimer timer;
            timer.start();
            step(frame);
            view.render(&m_image);
            costs.push_back(
                {double(timer.nsecsElapsed()) / 1e6, double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC});
        }
        return costs;
    }

    void mouse(QEvent::Type type, QPointF position)
    {
        QWidget *viewport = view.canvas().viewport();
        QMouseEvent event(type, position, viewport->mapToGlobal(position),
                          type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }

    TimelineView view;

private:
    QImage m_image;
};

double share(const std::vector<Cost> &costs, double Cost::*member, double part)
{
    std::vector<double> values;
    for (const Cost &cost : costs)
        values.push_back(cost.*member);
    std::sort(values.begin(), values.end());
    return values[size_t(double(values.size() - 1) * part)];
}

void print(QTextStream &out, const QString &name, const std::vector<Cost> &costs)
{
    const auto line = [&](const char *suffix, double Cost::*member, double part) {
        out << name << suffix << '\t' << QString::number(share(costs, member, part), 'f', 2) << "\tms\n";
    };
    line("", &Cost::wall, 0.5);
    line(".p95", &Cost::wall, 0.95);
    line(".processor", &Cost::processor, 0.5);
    line(".processor.p95", &Cost::processor, 0.95);
    out.flush();
}

/// A row that is seen, has a bar, and may be moved.
int rowToDrag(TimelineCanvas &canvas)
{
    const TimelineGeometry now = canvas.geometryNow();
    for (int row = now.firstRow() + 5; row < now.lastRow(); ++row) {
        const TimelineRow &shown = canvas.layoutShown().rows[size_t(row)];
        const bool isSeen = shown.hasDates() && now.chart().contains(now.barRect(row).center());
        if (shown.isItem() && isSeen && !shown.isMilestone && shown.state == ItemState::Proposed)
            return row;
    }
    qFatal("There is nothing to drag.");
}

void benchDrags(QTextStream &out, Stage &stage)
{
    TimelineCanvas &canvas = stage.view.canvas();
    const int row = rowToDrag(canvas);
    const QPointF grab = canvas.geometryNow().barRect(row).center();
    stage.mouse(QEvent::MouseButtonPress, grab);
    print(out, QStringLiteral("timeline.drag"),
          stage.run([&](int frame) { stage.mouse(QEvent::MouseMove, grab + QPointF(20 + frame % 120, 0)); }));
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &escape);
    stage.mouse(QEvent::MouseButtonRelease, grab);

    const QPointF handle = canvas.geometryNow().handle(row, BarEnd::Finish);
    stage.mouse(QEvent::MouseButtonPress, handle);
    print(out, QStringLiteral("timeline.link"), stage.run([&](int frame) { // over a new bar every few frames
        const int over = canvas.geometryNow().firstRow() + frame / 8 % 30;
        stage.mouse(QEvent::MouseMove, canvas.geometryNow().barRect(over).center() + QPointF(frame % 3, 0));
    }));
    QCoreApplication::sendEvent(&canvas, &escape);
    stage.mouse(QEvent::MouseButtonRelease, handle);
}

/// A bar that is dragged from day to day: each frame ends when the plan for that day is on the screen.
void benchDragPlan(QTextStream &out, Stage &stage)
{
    TimelineCanvas &canvas = stage.view.canvas();
    const TimelineLayout &layout = canvas.layoutShown();
    const auto at = std::ranges::find_if(layout.rows, [&](const TimelineRow &row) {
        return row.isItem() && row.hasDates() && !row.isMilestone && row.state == ItemState::Proposed
            && *row.start <= *layout.asOf + 14;
    });
    if (at == layout.rows.end())
        qFatal("There is nothing to drag.");
    canvas.setCurrentRow(int(at - layout.rows.begin()));
    const QPointF grab = canvas.geometryNow().barRect(canvas.currentRow()).center();
    stage.mouse(QEvent::MouseButtonPress, grab);
    int plans = 0;
    const auto costs = stage.run([&](int frame) {
        const double days = 7 + frame % 30;
        stage.mouse(QEvent::MouseMove, grab + QPointF(days * canvas.pixelsPerDay(), 0));
        while (canvas.isTrying())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        plans += canvas.trial() != nullptr;
    });
    if (plans < frames)
        qFatal("Not every frame has a plan.");
    print(out, QStringLiteral("timeline.drag.plan"), costs);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas, &escape);
    stage.mouse(QEvent::MouseButtonRelease, grab);
}

void benchAll(QTextStream &out, Stage &stage)
{
    TimelineCanvas &canvas = stage.view.canvas();
    QScrollBar &down = *canvas.verticalScrollBar();
    QScrollBar &sideways = *canvas.horizontalScrollBar();
    const auto scroll = [&](int) { down.setValue((down.value() + 61) % std::max(1, down.maximum())); };
    print(out, QStringLiteral("timeline.scroll"), stage.run(scroll));
    print(out, QStringLiteral("timeline.zoom"),
          stage.run([&](int frame) { canvas.zoomBy(frame % 80 < 40 ? 1.05 : 1 / 1.05, 1000); }));
    canvas.zoomBy(2, 1000);
    print(out, QStringLiteral("timeline.pan"),
          stage.run([&](int frame) { sideways.setValue(frame * 13 % std::max(1, sideways.maximum())); }));
    canvas.fit();
    down.setValue(down.maximum() / 3);
    benchDrags(out, stage);
    TimelineOptions options = stage.view.options();
    options.showsAllLinks = true;
    stage.view.setOptions(options);
    print(out, QStringLiteral("timeline.scroll.links"), stage.run(scroll));
    options.showsAllLinks = false;
    print(out, QStringLiteral("timeline.prepare"), stage.run([&](int frame) {
        options.order = frame % 2 ? TimelineOrder::Rank : TimelineOrder::Start;
        stage.view.setOptions(options);
    }));
}

} // namespace

/// Frames of the timeline with 2,000 items at 1920 × 1080, by the software renderer, and those in which a bar
/// is dragged over a plan of 500 items and 60 people that is made anew each time:
/// "name<TAB>median<TAB>unit", and the 95th percentile, which is to stay within 16 ms.
int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QApplication app(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("fairlead-bench"));
    applyTheme(app, Appearance::Light, 100, Motion::Off);
    const auto clock = [] { return QDateTime(QDate(2026, 11, 16), QTime(9, 0), Qt::UTC); };
    Session session(MadeUpPlan(manyItems).workspace, std::make_unique<MemoryJournal>(), {}, clock);
    Baseline baseline; // the plan as it is, so that every bar has its ghost
    baseline.id = id<Baseline>(0);
    baseline.name = QStringLiteral("v1.0");
    baseline.plan = id<Plan>(0);
    baseline.asOf = QDate(2026, 9, 28);
    baseline.revision = session.revision();
    ChangeSet approval{QStringLiteral("Approve"), {}};
    approval.add(baseline);
    if (!session.commit(approval))
        qFatal("The plan could not be approved.");
    Workbench workbench(session, QDate(2026, 11, 16));
    Stage stage(workbench);
    QTextStream out(stdout);
    benchAll(out, stage);

    Session smaller(MadeUpPlan(sixtyPeople).workspace, std::make_unique<MemoryJournal>(), {}, clock);
    Workbench other(smaller, QDate(2026, 11, 16));
    Stage dragged(other);
    benchDragPlan(out, dragged);
    return 0;
}
