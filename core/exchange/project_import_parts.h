// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_builder.h"
#include "core/exchange/project_comparison.h"

namespace fairlead {

/// A project on its way into a workspace: what the steps of the import hand on to each other.
struct ProjectImport {
    const MspdiProject &project;
    QString name; ///< of the project; also the prefix of external ids
    ImportBuilder &builder;
    ProjectPlaces places = {};
    Id<Team> team = {};
    Id<Site> site = {};
    QDate start = {};
    QDate end = {};                                 ///< inclusive
    QHash<int, Id<HolidayCalendar>> calendars = {}; ///< by UID
    QHash<int, Id<Person>> people = {};             ///< by UID of the resource
    QHash<int, qsizetype> tasks = {};               ///< UID → index in project.tasks
    QHash<int, qsizetype> endOfSummary = {};        ///< UID → index behind its last task

    double minutesPerDay() const { return std::max(1, project.minutesPerDay); }
    QString externalId(QChar kind, int uid) const
    {
        return QStringLiteral("%1#%2%3").arg(name).arg(kind).arg(uid);
    }
    /// Something about a task is kept in another form: for the ledger, and as a reason for other dates.
    void kept(const MspdiTask &task, const QString &sentence);
    /// The same without a line in the ledger.
    void cause(int uid, const QString &sentence) { places.causes[uid].append(sentence); }
};

/// The calendar that people and tasks stand on: itself where it is a base, else its base.
int baseCalendarUid(const MspdiProject &project, int uid);
/// True where the resource works at other times than the project.
bool hasOwnTimes(const MspdiProject &project, const MspdiResource &resource);

/// Calendars that are in use, with their exceptions as holidays.
void importCalendars(ProjectImport &import);
/// Team, period and plan.
void importFrame(ProjectImport &import);
/// Resources as people, what their calendars leave free as leave.
void importResources(ProjectImport &import);
/// Tasks as items, in the order of the file.
void importTasks(ProjectImport &import);
/// Links, after the tasks.
void importProjectLinks(ProjectImport &import);
/// Who works on what, after tasks and people.
void importAssignments(ProjectImport &import);

} // namespace fairlead
