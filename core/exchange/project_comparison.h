// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/calendar/work_calendar.h"
#include "core/exchange/mspdi_project.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// What the tasks of a project became, and what was not taken over as it stands.
struct ProjectPlaces {
    Id<Plan> plan;
    Id<HolidayCalendar> calendar;
    QHash<int, Id<Item>> items;     ///< by UID of the task
    QHash<int, QStringList> causes; ///< by UID: why its dates may differ from those of Microsoft Project
    QStringList everywhere;         ///< the same for all tasks
};

/// One task: our link dates beside those that Microsoft Project wrote into the file.
struct TaskComparison {
    int uid = -1;
    qsizetype line = 0;
    QString name;            ///< key and title of the item
    QStringList differences; ///< "start 2026-01-07, in the file 2026-01-08"; empty: they agree
    QString reason;          ///< why; empty: they agree, or nobody knows
    bool agrees() const { return differences.isEmpty(); }
    bool isExplained() const { return agrees() || !reason.isEmpty(); }
};

struct ProjectComparison {
    std::vector<TaskComparison> tasks; ///< those for which the file has early dates, in file order
    qsizetype agreeing() const;
};

/// Compares start, finish, late finish, total float and critical of every task with what the file says
/// (EarlyStart, EarlyFinish, LateFinish, TotalSlack, Critical). `workspace` is the one after the import;
/// people are taken as unlimited, as in C10, as-of is the status date of the project or its start. A
/// difference is explained by a cause of the task itself, of one it waits for, or of one that waits for it.
/// Errors as of computePlan().
Result<ProjectComparison> compareProject(const Workspace &workspace, const MspdiProject &project,
                                         const ProjectPlaces &places, Progress &progress);

/// The calendar of that UID, or the one it stands on; null: none.
const MspdiCalendar *calendarWith(const MspdiProject &project, int uid);
/// Minutes worked on that weekday (1 Monday … 7 Sunday); what a derived calendar leaves open is as in its
/// base.
int minutesOnWeekday(const MspdiProject &project, const MspdiCalendar &calendar, int weekday);
/// When work begins on that weekday; the project's usual start where the calendar does not say.
QTime workBegins(const MspdiProject &project, const MspdiCalendar *calendar, int weekday);
/// The last day on which something is done that ends then, inclusive: at the hour at which work begins it is
/// the working day before.
QDate lastDayOf(const MspdiProject &project, const WorkCalendar &times, const QDateTime &finish);

} // namespace fairlead
