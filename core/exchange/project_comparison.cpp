// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/project_comparison.h"

#include "core/capacity/work_calendars.h"
#include "core/planning/planner.h"

#include <cmath>
#include <deque>

namespace fairlead {

namespace {

/// People would draw a cut line; the dates of C10 are without it.
Workspace withoutPeople(const Workspace &workspace)
{
    Workspace result = workspace;
    result.rows<Person>() = {};
    result.rows<Allocation>() = {};
    return result;
}

const MspdiWeekDay *weekDay(const MspdiCalendar &calendar, int day)
{
    for (const MspdiWeekDay &each : calendar.weekDays) {
        if (each.day == day)
            return &each;
    }
    return nullptr;
}

/// 1 Monday … 7 Sunday as the file counts: 1 Sunday … 7 Saturday.
int fileWeekday(int weekday)
{
    return weekday % 7 + 1;
}

/// The causes along the links: for each task the nearest one that has a cause, itself first.
using Nearest = QHash<int, int>;

Nearest spread(const QHash<int, QStringList> &causes, const QMultiHash<int, int> &next)
{
    Nearest nearest;
    std::deque<int> open;
    QList<int> sources = causes.keys();
    std::sort(sources.begin(), sources.end());
    for (const int uid : sources) {
        nearest.insert(uid, uid);
        open.push_back(uid);
    }
    while (!open.empty()) {
        const int uid = open.front();
        open.pop_front();
        const auto [first, last] = next.equal_range(uid);
        for (auto at = first; at != last; ++at) {
            if (nearest.contains(*at))
                continue;
            nearest.insert(*at, nearest.value(uid));
            open.push_back(*at);
        }
    }
    return nearest;
}

class Comparer {
public:
    Comparer(const Workspace &workspace, const MspdiProject &project, const ProjectPlaces &places,
             const PlanResult &result)
        : m_workspace(workspace)
        , m_project(project)
        , m_places(places)
        , m_result(result)
        , m_calendars(workspace)
        , m_calendar(m_calendars.of(places.calendar))
    {
        for (const MspdiTask &task : project.tasks) {
            for (const MspdiLink &link : task.links) {
                m_followers.insert(link.predecessorUid, task.uid);
                m_leaders.insert(task.uid, link.predecessorUid);
            }
        }
        QHash<int, QStringList> late = places.causes;
        for (const MspdiTask &task : project.tasks) {
            if (const QString stale = staleLateFinish(task); !stale.isEmpty())
                late[task.uid].append(stale);
        }
        m_lateCauses = late;
        m_early = spread(places.causes, m_followers);
        m_late = spread(late, m_leaders);
    }

    TaskComparison compare(const MspdiTask &task) const
    {
        TaskComparison comparison;
        comparison.uid = task.uid;
        comparison.line = task.line;
        const Item *item = m_workspace.find(m_places.items.value(task.uid));
        comparison.name = item ? item->caption() : task.name;
        const ItemDates *ours = item ? m_result.find(item->id) : nullptr;
        if (!ours) {
            comparison.differences.append(Text::tr("no dates of ours"));
            comparison.reason = Text::tr("It waits in a loop.");
            return comparison;
        }
        const QStringList early = earlyDifferences(task, *item, *ours);
        const QStringList late = lateDifferences(task, *item, *ours);
        comparison.differences = early + late;
        if (comparison.differences.isEmpty())
            return comparison;
        QStringList whyEarly;
        QStringList whyLate;
        if (!early.isEmpty())
            whyEarly = reasonFor(task.uid, m_early, m_places.causes, m_leaders);
        if (!late.isEmpty())
            whyLate = reasonFor(task.uid, m_late, m_lateCauses, m_followers);
        if (!late.isEmpty() && whyLate.isEmpty()) // a start that differs moves the float with it
            whyLate = reasonFor(task.uid, m_early, m_places.causes, m_leaders);
        const bool isKnown = early.isEmpty() == whyEarly.isEmpty() && late.isEmpty() == whyLate.isEmpty();
        QStringList reasons = whyEarly + whyLate;
        reasons.removeDuplicates();
        if (isKnown)
            comparison.reason = reasons.join(u' ');
        return comparison;
    }

private:
    /// The file keeps late dates of an earlier calculation: nothing follows, and yet the task may not last to
    /// the end of the project.
    QString staleLateFinish(const MspdiTask &task) const
    {
        const bool isBound = task.deadline.isValid() || task.constraint != MspdiConstraint::AsSoonAsPossible
            || task.actualFinish.isValid();
        if (m_followers.contains(task.uid) || !task.lateFinish.isValid() || !m_project.finish.isValid()
            || isBound)
            return {};
        const QDate end = lastDayOf(m_project, m_calendar, m_project.finish);
        if (lastDayOf(m_project, m_calendar, task.lateFinish) == end)
            return {};
        return Text::tr(
                   "Nothing follows it, and yet its late finish in the file is not the end of the project, "
                   "%1: the file was not calculated again.")
            .arg(end.toString(Qt::ISODate));
    }

    /// The cause of the task itself and the nearest one along the links, where there is one. `ties` leads
    /// from a task to those it is tied to on that side.
    QStringList reasonFor(int uid, const Nearest &nearest, const QHash<int, QStringList> &causes,
                          const QMultiHash<int, int> &ties) const
    {
        QStringList words = causes.value(uid);
        QList<int> tied = ties.values(uid);
        std::sort(tied.begin(), tied.end());
        for (const int other : tied) {
            const int source = nearest.value(other, -1);
            if (source < 0 || source == uid)
                continue;
            const Item *item = m_workspace.find(m_places.items.value(source));
            words.append(
                Text::tr("It is tied to %1. %2")
                    .arg(item ? item->key : QString::number(source), causes.value(source).join(u' ')));
            break;
        }
        return words.isEmpty() ? m_places.everywhere : words;
    }

    /// On which day work begins that starts then: at the end of a day it is the next one.
    QDate firstDayOf(const QDateTime &start) const
    {
        const bool isOver = start.time() >= m_project.defaultFinish;
        return isOver ? dateOf(m_calendar.snapForward(dayOf(start.date()) + 1)) : start.date();
    }

    static void differ(QStringList &differences, const QString &what, QDate ours, QDate theirs)
    {
        differences.append(Text::tr("%1 %2, in the file %3")
                               .arg(what, ours.toString(Qt::ISODate), theirs.toString(Qt::ISODate)));
    }

    QStringList earlyDifferences(const MspdiTask &task, const Item &item, const ItemDates &ours) const
    {
        QStringList differences;
        if (item.isMilestone()) { // a moment: the evening of one day is the morning of the next
            const QDate evening = lastDayOf(m_project, m_calendar, task.earlyFinish);
            const QDate morning = firstDayOf(task.earlyFinish);
            if (ours.finish != evening && ours.finish != morning)
                differ(differences, Text::tr("date"), ours.finish, evening);
            return differences;
        }
        if (ours.start != firstDayOf(task.earlyStart))
            differ(differences, Text::tr("start"), ours.start, firstDayOf(task.earlyStart));
        if (task.earlyFinish.isValid() && ours.finish != lastDayOf(m_project, m_calendar, task.earlyFinish))
            differ(differences, Text::tr("finish"), ours.finish,
                   lastDayOf(m_project, m_calendar, task.earlyFinish));
        return differences;
    }

    QStringList lateDifferences(const MspdiTask &task, const Item &item, const ItemDates &ours) const
    {
        QStringList differences;
        const QDate late = lastDayOf(m_project, m_calendar, task.lateFinish);
        const bool isMorning = item.isMilestone() && ours.lateFinish == firstDayOf(task.lateFinish);
        if (late.isValid() && ours.lateFinish != late && !isMorning)
            differ(differences, Text::tr("late finish"), ours.lateFinish, late);
        if (task.totalSlack) {
            const double days = double(*task.totalSlack) / 10 / m_project.minutesPerDay;
            if (std::abs(days - ours.totalFloat) > 1e-6)
                differences.append(
                    Text::tr("total float %1 d, in the file %2 d").arg(ours.totalFloat).arg(days));
        }
        if (task.critical != ours.isCritical)
            differences.append(ours.isCritical ? Text::tr("critical, in the file not")
                                               : Text::tr("not critical, in the file it is"));
        return differences;
    }

    const Workspace &m_workspace;
    const MspdiProject &m_project;
    const ProjectPlaces &m_places;
    const PlanResult &m_result;
    WorkCalendars m_calendars;
    const WorkCalendar &m_calendar;
    QMultiHash<int, int> m_followers; ///< UID → UIDs of those that wait for it
    QMultiHash<int, int> m_leaders;   ///< UID → UIDs of those it waits for
    QHash<int, QStringList> m_lateCauses;
    Nearest m_early;
    Nearest m_late;
};

} // namespace

qsizetype ProjectComparison::agreeing() const
{
    return std::ranges::count_if(tasks, &TaskComparison::agrees);
}

const MspdiCalendar *calendarWith(const MspdiProject &project, int uid)
{
    for (const MspdiCalendar &calendar : project.calendars) {
        if (calendar.uid == uid)
            return &calendar;
    }
    return nullptr;
}

int minutesOnWeekday(const MspdiProject &project, const MspdiCalendar &calendar, int weekday)
{
    const MspdiWeekDay *day = weekDay(calendar, fileWeekday(weekday));
    if (!day) {
        const MspdiCalendar *base = calendarWith(project, calendar.baseUid);
        // A base of a base would be a file of its own making; one step is what Project writes.
        if (base && base != &calendar && (base->baseUid < 0 || base->baseUid == 0))
            return minutesOnWeekday(project, *base, weekday);
        return weekday <= 5 ? project.minutesPerDay : 0;
    }
    if (!day->working)
        return 0;
    int minutes = 0;
    for (const MspdiHours &hours : day->hours) {
        const int to = hours.to == QTime(0, 0) ? 24 * 60 : hours.to.msecsSinceStartOfDay() / 60'000;
        minutes += std::max(0, to - hours.from.msecsSinceStartOfDay() / 60'000);
    }
    return day->hours.isEmpty() ? project.minutesPerDay : minutes;
}

QTime workBegins(const MspdiProject &project, const MspdiCalendar *calendar, int weekday)
{
    const MspdiWeekDay *day = calendar ? weekDay(*calendar, fileWeekday(weekday)) : nullptr;
    return day && !day->hours.isEmpty() ? day->hours.first().from : project.defaultStart;
}

QDate lastDayOf(const MspdiProject &project, const WorkCalendar &times, const QDateTime &finish)
{
    const QDate date = finish.date();
    const MspdiCalendar *calendar = calendarWith(project, project.calendarUid);
    if (!date.isValid() || finish.time() > workBegins(project, calendar, date.dayOfWeek()))
        return date;
    return dateOf(times.snapBack(dayOf(date) - 1));
}

Result<ProjectComparison> compareProject(const Workspace &workspace, const MspdiProject &project,
                                         const ProjectPlaces &places, Progress &progress)
{
    const Workspace alone = withoutPeople(workspace);
    const Plan *plan = alone.find(places.plan);
    const Period *period = plan ? alone.find(plan->period) : nullptr;
    const QDate asOf = project.statusDate.isValid() ? project.statusDate.date()
        : period                                    ? period->start
                                                    : QDate();
    const auto result = computePlan(alone, {places.plan, asOf, true}, progress);
    if (!result)
        return fail(result.error());
    const Comparer comparer(workspace, project, places, *result);
    ProjectComparison comparison;
    for (const MspdiTask &task : project.tasks) {
        if (places.items.contains(task.uid) && task.earlyStart.isValid())
            comparison.tasks.push_back(comparer.compare(task));
    }
    return comparison;
}

} // namespace fairlead
