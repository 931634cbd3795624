// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/work_calendars.h"
#include "core/exchange/import_ranks.h"
#include "core/exchange/project_import_parts.h"
#include "core/workspace/field_rules.h"
#include "core/workspace/roadmap_rules.h"

namespace fairlead {

namespace {

/// Why a task does not become an item; empty: it does.
QString reasonToSkip(const MspdiTask &task)
{
    if (task.isNull)
        return Text::tr("An empty row.");
    if (!task.active)
        return Text::tr("The task is inactive.");
    if (task.external)
        return Text::tr("The task is in another project.");
    if (task.subproject)
        return Text::tr("A project inside the project is not read.");
    return {};
}

QString hours(qint64 minutes)
{
    return Text::tr("%1 h").arg(double(minutes) / 60.0);
}

/// Who is on a task, from its assignments.
struct Crew {
    double units = 0;
    QStringList ownTimes; ///< names of those who work at other times than the project
};

class TasksImport {
public:
    explicit TasksImport(ProjectImport &import)
        : m_import(import)
        , m_calendars(import.builder.next())
        , m_calendar(m_calendars.of(import.places.calendar))
        , m_ranks(import.builder)
    {
        QHash<int, const MspdiResource *> resources;
        for (const MspdiResource &resource : import.project.resources)
            resources.insert(resource.uid, &resource);
        for (const MspdiAssignment &assignment : import.project.assignments) {
            const MspdiResource *resource = resources.value(assignment.resourceUid, nullptr);
            if (!resource || resource->type != MspdiResourceType::Work
                || !import.people.contains(resource->uid))
                continue;
            Crew &crew = m_crews[assignment.taskUid];
            crew.units += assignment.units;
            if (hasOwnTimes(import.project, *resource))
                crew.ownTimes.append(resource->name);
        }
        for (const Item &item : import.builder.base().rows<Item>()) {
            if (item.plan == import.places.plan && !item.externalId.isEmpty())
                m_known.insert(item.externalId, &item);
        }
    }

    void import()
    {
        const QList<MspdiTask> &tasks = m_import.project.tasks;
        for (qsizetype i = 0; i < tasks.size(); ++i) {
            const MspdiTask &task = tasks[i];
            m_import.tasks.insert(task.uid, i);
            closeSummaries(task.outlineLevel, i);
            if (task.uid == 0)
                continue;
            const QString reason = reasonToSkip(task);
            if (!reason.isEmpty())
                m_import.builder.ledger().add(LedgerKind::LeftOut, task.line, task.name, reason);
            else if (task.summary)
                importSummary(task);
            else
                importTask(task);
        }
        closeSummaries(-1, tasks.size());
        m_ranks.finish();
    }

private:
    struct OpenSummary {
        int uid;
        int level;
        Id<Objective> objective;
    };

    /// Summaries end where a task of their own level or above begins.
    void closeSummaries(int level, qsizetype index)
    {
        while (!m_open.empty() && m_open.back().level >= level) {
            m_import.endOfSummary.insert(m_open.back().uid, index);
            m_open.pop_back();
        }
    }

    void importSummary(const MspdiTask &task)
    {
        OpenSummary open{task.uid, task.outlineLevel, {}};
        if (!m_open.empty()) {
            open.objective = m_open.back().objective;
            m_import.builder.ledger().add(LedgerKind::LeftOut, task.line, task.name,
                                          Text::tr("A summary inside a summary; its tasks are kept."));
        } else if (const auto objective = m_import.builder.resolve(
                       Objective::table, task.name.isEmpty() ? task.wbs : task.name, task.line);
                   objective && !task.name.isEmpty()) {
            open.objective = Id<Objective>::fromUuid(*objective);
            m_import.builder.ledger().note(task.line, task.name,
                                           Text::tr("The summary is an objective; its tasks belong to it."));
        } else {
            m_import.builder.ledger().add(
                LedgerKind::LeftOut, task.line, task.name,
                Text::tr("A summary without a name of its own; its tasks are kept."));
        }
        m_open.push_back(open);
    }

    /// Working days of the task, whole.
    int durationOf(const MspdiTask &task)
    {
        const qint64 minutes = task.duration.value_or(0);
        if (minutes <= 0)
            return 0;
        if (task.durationFormat.isElapsed()) {
            const int days = elapsedDays(task, minutes);
            m_import.kept(
                task,
                Text::tr("It lasts %1 of elapsed time, nights and weekends counted: %2 working days.")
                    .arg(hours(minutes))
                    .arg(days));
            return days;
        }
        const double days = double(minutes) / m_import.minutesPerDay();
        const int whole = int(std::min(std::ceil(days - 1e-9), 1e6));
        if (std::abs(days - whole) > 1e-9)
            m_import.kept(task,
                          Text::tr("Its duration of %1 is %2 days; %3 whole days are planned.")
                              .arg(hours(minutes), QString::number(days, 'g', 6))
                              .arg(whole));
        return whole;
    }

    /// The working days that elapsed time touches from the task's start on.
    int elapsedDays(const MspdiTask &task, qint64 minutes) const
    {
        const QDateTime from = task.start.isValid() ? task.start : m_import.project.start;
        const QDateTime to = from.addSecs(std::min<qint64>(minutes, 60LL * 24 * 36500) * 60);
        if (!from.isValid())
            return std::max(1, int(minutes / (24 * 60)));
        const Day first = dayOf(from.date());
        return std::max(
            1, m_calendar.workingDays(first, dayOf(lastDayOf(m_import.project, m_calendar, to)) + 1));
    }

    void setEffort(Item &item, const MspdiTask &task)
    {
        const qint64 work = task.work.value_or(0);
        const bool isMilestone = item.duration.value_or(0) == 0;
        item.kind = isMilestone ? ItemKind::Milestone : item.isMilestone() ? ItemKind::Feature : item.kind;
        if (isMilestone) {
            item.duration.reset();
            item.effort = item.optimistic = item.pessimistic = Effort();
            if (work > 0)
                m_import.kept(
                    task, Text::tr("A milestone has no effort; %1 of work are left out.").arg(hours(work)));
            return;
        }
        if (task.milestone)
            m_import.builder.ledger().note(task.line, task.name,
                                           Text::tr("It is marked as a milestone but lasts; it is an item."));
        item.effort = Effort::of(double(work) / m_import.minutesPerDay());
        if (item.optimistic > item.effort)
            item.optimistic = Effort();
        if (item.pessimistic < item.effort)
            item.pessimistic = Effort();
        const double units = m_crews.value(task.uid).units;
        item.staffing = Headcount::of(units > 0 ? units : 1);
    }

    void setState(Item &item, const MspdiTask &task)
    {
        if (!task.actualStart.isValid() && !task.actualFinish.isValid() && task.percentComplete == 0)
            return;
        const QDateTime start = task.actualStart.isValid() ? task.actualStart : task.start;
        item.actualStart = start.date();
        if (task.actualFinish.isValid() || task.percentComplete >= 100) {
            const QDateTime finish = task.actualFinish.isValid() ? task.actualFinish : task.finish;
            item.state = ItemState::Done;
            item.actualFinish = std::max(item.actualStart, lastDayOf(m_import.project, m_calendar, finish));
            item.remaining.reset();
        } else {
            item.state = ItemState::InProgress;
            const qint64 left = task.remainingDuration.value_or(task.duration.value_or(0));
            item.remaining =
                int(std::min(std::ceil(double(left) / m_import.minutesPerDay() - 1e-9), 10000.0));
        }
        m_import.cause(task.uid,
                       Text::tr("Work on it has begun: here the days left count from the status date."));
    }

    void setConstraint(Item &item, const MspdiTask &task)
    {
        const QDate date = task.constraintDate.date();
        const QString when = date.toString(Qt::ISODate);
        const auto notBefore = [&](QDate day) { item.notBefore = day; };
        const auto finishBy = [&] {
            if (!item.deadline.isValid() || date < item.deadline)
                item.deadline = date;
        };
        switch (task.constraint) {
        case MspdiConstraint::AsSoonAsPossible:
            return;
        case MspdiConstraint::AsLateAsPossible:
            return m_import.kept(task, Text::tr("“As late as possible” is planned as soon as possible."));
        case MspdiConstraint::StartNoEarlierThan:
            notBefore(date);
            if (task.constraintDate.time() > workBegins(m_import.project, nullptr, 1))
                m_import.kept(
                    task,
                    Text::tr("It may start on %1 in the course of the day; here in the morning.").arg(when));
            return;
        case MspdiConstraint::MustStartOn:
            notBefore(date);
            return m_import.kept(task,
                                 Text::tr("“Must start on %1” is kept as not before that day.").arg(when));
        case MspdiConstraint::StartNoLaterThan:
            return m_import.kept(task, Text::tr("“Start no later than %1” is not kept.").arg(when));
        case MspdiConstraint::MustFinishOn:
        case MspdiConstraint::FinishNoEarlierThan:
            if (date.isValid() && item.duration.value_or(0) > 0)
                notBefore(
                    dateOf(m_calendar.subtract(m_calendar.snapFinish(dayOf(date) + 1), *item.duration)));
            else
                notBefore(date);
            if (task.constraint == MspdiConstraint::MustFinishOn)
                finishBy();
            return m_import.kept(
                task,
                task.constraint == MspdiConstraint::MustFinishOn
                    ? Text::tr("“Must finish on %1” is kept as a deadline and a first day.").arg(when)
                    : Text::tr("“Finish no earlier than %1” is kept as a first day.").arg(when));
        case MspdiConstraint::FinishNoLaterThan:
            finishBy();
            return m_import.kept(task,
                                 Text::tr("“Finish no later than %1” is kept as a deadline.").arg(when));
        }
    }

    void noteOtherTimes(const MspdiTask &task)
    {
        const Crew crew = m_crews.value(task.uid);
        if (!crew.ownTimes.isEmpty() && !task.ignoreResourceCalendar)
            m_import.kept(
                task,
                Text::tr(
                    "People work at other times than the project (%1); here the project’s calendar counts.")
                    .arg(crew.ownTimes.join(QStringLiteral(", "))));
        if (task.calendarUid >= 0 && task.calendarUid != m_import.project.calendarUid)
            m_import.kept(task, Text::tr("It has a calendar of its own; here the project's counts."));
        if (task.levelingDelay > 0)
            m_import.kept(task, Text::tr("Its delay by levelling is not kept."));
        if (task.recurring)
            m_import.builder.ledger().note(task.line, task.name,
                                           Text::tr("A recurring task is kept as one item."));
    }

    void importTask(const MspdiTask &task)
    {
        const QString externalId = m_import.externalId(u't', task.uid);
        const Item *before = m_known.value(externalId, nullptr);
        Item item = before ? *before : Item();
        if (!before) {
            item.id = Id<Item>::create();
            item.key = m_import.builder.itemKeys().next();
            item.source = QStringLiteral("MSPDI");
            item.externalId = externalId;
        }
        item.title =
            task.name.simplified().isEmpty() ? Text::tr("Task %1").arg(task.id) : task.name.simplified();
        item.plan = m_import.places.plan;
        item.team = m_import.team;
        item.objective = m_open.empty() ? item.objective : m_open.back().objective;
        item.duration = durationOf(task);
        item.deadline = task.deadline.date();
        item.notBefore = QDate();
        setEffort(item, task);
        setState(item, task);
        setConstraint(item, task);
        if (task.manual && task.start.isValid() && !item.actualStart.isValid()) {
            item.notBefore = task.start.date();
            m_import.kept(task,
                          Text::tr("It is scheduled by hand: kept as not before %1.")
                              .arg(item.notBefore.toString(Qt::ISODate)));
        }
        if (item.notes.isEmpty())
            item.notes = task.notes;
        noteOtherTimes(task);
        accept(task, before, item);
    }

    void accept(const MspdiTask &task, const Item *before, const Item &item)
    {
        const ChangeSet change = ChangeSet().add(item);
        for (const auto &kept :
             {checkFields(m_import.builder.next(), change), checkItems(m_import.builder.next(), change)}) {
            if (!kept)
                return m_import.builder.ledger().refuse(task.line, task.name, kept.error().message);
        }
        m_import.builder.ledger().add(!before               ? LedgerKind::New
                                          : *before == item ? LedgerKind::Unchanged
                                                            : LedgerKind::Changed,
                                      task.line, item.caption(),
                                      before ? changesInWords(m_import.builder.next(), *before, item)
                                             : QString());
        m_import.places.items.insert(task.uid, item.id);
        m_import.builder.items().add(item, item.title);
        if (before) {
            m_import.builder.putChanged(*before, item);
        } else {
            m_ranks.add(item);
            m_import.builder.put(item);
        }
    }

    ProjectImport &m_import;
    WorkCalendars m_calendars;
    const WorkCalendar &m_calendar;
    RankMaker m_ranks;
    QHash<int, Crew> m_crews;
    QHash<QString, const Item *> m_known;
    std::vector<OpenSummary> m_open;
};

} // namespace

void importTasks(ProjectImport &import)
{
    TasksImport(import).import();
}

} // namespace fairlead
