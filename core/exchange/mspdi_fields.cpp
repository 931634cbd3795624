// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mspdi_fields.h"

namespace fairlead {

// The last column: true where a wrong value ends the reading, because what follows would hang on it.

std::span<const MspdiField<MspdiProject>> mspdiProjectFields()
{
    using Row = MspdiProject;
    static constexpr MspdiField<Row> all[] = {
        {"Name", [](Row &row, MspdiValue &v) { v.set(row.name); }, false},
        {"Title", [](Row &row, MspdiValue &v) { v.set(row.title); }, false},
        {"StartDate", [](Row &row, MspdiValue &v) { v.set(row.start); }, true},
        {"FinishDate", [](Row &row, MspdiValue &v) { v.set(row.finish); }, false},
        {"StatusDate", [](Row &row, MspdiValue &v) { v.set(row.statusDate); }, false},
        {"CurrentDate", [](Row &row, MspdiValue &v) { v.set(row.currentDate); }, false},
        {"ScheduleFromStart", [](Row &row, MspdiValue &v) { v.set(row.scheduleFromStart); }, false},
        {"CalendarUID", [](Row &row, MspdiValue &v) { v.set(row.calendarUid); }, true},
        {"DefaultStartTime", [](Row &row, MspdiValue &v) { v.set(row.defaultStart); }, false},
        {"DefaultFinishTime", [](Row &row, MspdiValue &v) { v.set(row.defaultFinish); }, false},
        {"MinutesPerDay", [](Row &row, MspdiValue &v) { v.set(row.minutesPerDay); }, false},
        {"MinutesPerWeek", [](Row &row, MspdiValue &v) { v.set(row.minutesPerWeek); }, false},
        {"DaysPerMonth", [](Row &row, MspdiValue &v) { v.set(row.daysPerMonth); }, false},
        {"WeekStartDay", [](Row &row, MspdiValue &v) { v.set(row.weekStartDay); }, false},
        {"CriticalSlackLimit", [](Row &row, MspdiValue &v) { v.set(row.criticalSlackLimit); }, false},
        {"HonorConstraints", [](Row &row, MspdiValue &v) { v.set(row.honorConstraints); }, false},
        {"SaveVersion", [](Row &row, MspdiValue &v) { v.set(row.saveVersion); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiCalendar>> mspdiCalendarFields()
{
    using Row = MspdiCalendar;
    static constexpr MspdiField<Row> all[] = {
        {"UID", [](Row &row, MspdiValue &v) { v.set(row.uid); }, true},
        {"Name", [](Row &row, MspdiValue &v) { v.set(row.name); }, false},
        {"IsBaseCalendar", [](Row &row, MspdiValue &v) { v.set(row.isBase); }, false},
        {"BaseCalendarUID", [](Row &row, MspdiValue &v) { v.set(row.baseUid); }, true},
    };
    return all;
}

std::span<const MspdiField<MspdiWeekDay>> mspdiWeekDayFields()
{
    using Row = MspdiWeekDay;
    static constexpr MspdiField<Row> all[] = {
        {"DayType", [](Row &row, MspdiValue &v) { v.set(row.day); }, true},
        {"DayWorking", [](Row &row, MspdiValue &v) { v.set(row.working); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiException>> mspdiExceptionFields()
{
    using Row = MspdiException;
    static constexpr MspdiField<Row> all[] = {
        {"Name", [](Row &row, MspdiValue &v) { v.set(row.name); }, false},
        {"DayWorking", [](Row &row, MspdiValue &v) { v.set(row.working); }, false},
        {"Type", [](Row &row, MspdiValue &v) { v.set(row.type); }, false},
        {"EnteredByOccurrences", [](Row &row, MspdiValue &v) { v.set(row.byOccurrences); }, false},
        {"Occurrences", [](Row &row, MspdiValue &v) { v.set(row.occurrences); }, false},
        {"Period", [](Row &row, MspdiValue &v) { v.set(row.period); }, false},
        {"DaysOfWeek", [](Row &row, MspdiValue &v) { v.set(row.daysOfWeek); }, false},
        {"MonthItem", [](Row &row, MspdiValue &v) { v.set(row.monthItem); }, false},
        {"MonthPosition", [](Row &row, MspdiValue &v) { v.set(row.monthPosition); }, false},
        {"Month", [](Row &row, MspdiValue &v) { v.set(row.month); }, false},
        {"MonthDay", [](Row &row, MspdiValue &v) { v.set(row.monthDay); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiHours>> mspdiHoursFields()
{
    using Row = MspdiHours;
    static constexpr MspdiField<Row> all[] = {
        {"FromTime", [](Row &row, MspdiValue &v) { v.set(row.from); }, false},
        {"ToTime", [](Row &row, MspdiValue &v) { v.set(row.to); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiTask>> mspdiTaskFields()
{
    using Row = MspdiTask;
    static constexpr MspdiField<Row> all[] = {
        {"UID", [](Row &row, MspdiValue &v) { v.set(row.uid); }, true},
        {"ID", [](Row &row, MspdiValue &v) { v.set(row.id); }, false},
        {"Name", [](Row &row, MspdiValue &v) { v.set(row.name); }, false},
        {"WBS", [](Row &row, MspdiValue &v) { v.set(row.wbs); }, false},
        {"OutlineNumber", [](Row &row, MspdiValue &v) { v.set(row.outlineNumber); }, false},
        {"OutlineLevel", [](Row &row, MspdiValue &v) { v.set(row.outlineLevel); }, true},
        {"Type", [](Row &row, MspdiValue &v) { v.set(row.type); }, false},
        {"Summary", [](Row &row, MspdiValue &v) { v.set(row.summary); }, false},
        {"Milestone", [](Row &row, MspdiValue &v) { v.set(row.milestone); }, false},
        {"IsNull", [](Row &row, MspdiValue &v) { v.set(row.isNull); }, false},
        {"Active", [](Row &row, MspdiValue &v) { v.set(row.active); }, false},
        {"Manual", [](Row &row, MspdiValue &v) { v.set(row.manual); }, false},
        {"ExternalTask", [](Row &row, MspdiValue &v) { v.set(row.external); }, false},
        {"IsSubproject", [](Row &row, MspdiValue &v) { v.set(row.subproject); }, false},
        {"Recurring", [](Row &row, MspdiValue &v) { v.set(row.recurring); }, false},
        {"Estimated", [](Row &row, MspdiValue &v) { v.set(row.estimated); }, false},
        {"EffortDriven", [](Row &row, MspdiValue &v) { v.set(row.effortDriven); }, false},
        {"Critical", [](Row &row, MspdiValue &v) { v.set(row.critical); }, false},
        {"IgnoreResourceCalendar", [](Row &row, MspdiValue &v) { v.set(row.ignoreResourceCalendar); }, false},
        {"Start", [](Row &row, MspdiValue &v) { v.set(row.start); }, true},
        {"Finish", [](Row &row, MspdiValue &v) { v.set(row.finish); }, true},
        {"ManualStart", [](Row &row, MspdiValue &v) { v.set(row.manualStart); }, false},
        {"ManualFinish", [](Row &row, MspdiValue &v) { v.set(row.manualFinish); }, false},
        {"EarlyStart", [](Row &row, MspdiValue &v) { v.set(row.earlyStart); }, false},
        {"EarlyFinish", [](Row &row, MspdiValue &v) { v.set(row.earlyFinish); }, false},
        {"LateStart", [](Row &row, MspdiValue &v) { v.set(row.lateStart); }, false},
        {"LateFinish", [](Row &row, MspdiValue &v) { v.set(row.lateFinish); }, false},
        {"ActualStart", [](Row &row, MspdiValue &v) { v.set(row.actualStart); }, false},
        {"ActualFinish", [](Row &row, MspdiValue &v) { v.set(row.actualFinish); }, false},
        {"Stop", [](Row &row, MspdiValue &v) { v.set(row.stop); }, false},
        {"Resume", [](Row &row, MspdiValue &v) { v.set(row.resume); }, false},
        {"Deadline", [](Row &row, MspdiValue &v) { v.set(row.deadline); }, false},
        {"Duration", [](Row &row, MspdiValue &v) { v.setMinutes(row.duration); }, true},
        {"ManualDuration", [](Row &row, MspdiValue &v) { v.setMinutes(row.manualDuration); }, false},
        {"ActualDuration", [](Row &row, MspdiValue &v) { v.setMinutes(row.actualDuration); }, false},
        {"RemainingDuration", [](Row &row, MspdiValue &v) { v.setMinutes(row.remainingDuration); }, false},
        {"DurationFormat", [](Row &row, MspdiValue &v) { v.set(row.durationFormat.code); }, false},
        {"Work", [](Row &row, MspdiValue &v) { v.setMinutes(row.work); }, false},
        {"ActualWork", [](Row &row, MspdiValue &v) { v.setMinutes(row.actualWork); }, false},
        {"RemainingWork", [](Row &row, MspdiValue &v) { v.setMinutes(row.remainingWork); }, false},
        {"FreeSlack", [](Row &row, MspdiValue &v) { v.setTenths(row.freeSlack); }, false},
        {"TotalSlack", [](Row &row, MspdiValue &v) { v.setTenths(row.totalSlack); }, false},
        {"LevelingDelay", [](Row &row, MspdiValue &v) { v.set(row.levelingDelay); }, false},
        {"PercentComplete", [](Row &row, MspdiValue &v) { v.set(row.percentComplete); }, false},
        {"PercentWorkComplete", [](Row &row, MspdiValue &v) { v.set(row.percentWorkComplete); }, false},
        {"ConstraintType",
         [](Row &row, MspdiValue &v) { v.setEnum(row.constraint, MspdiConstraint::FinishNoLaterThan); },
         true},
        {"ConstraintDate", [](Row &row, MspdiValue &v) { v.set(row.constraintDate); }, true},
        {"CalendarUID", [](Row &row, MspdiValue &v) { v.set(row.calendarUid); }, true},
        {"Priority", [](Row &row, MspdiValue &v) { v.set(row.priority); }, false},
        {"Notes", [](Row &row, MspdiValue &v) { v.set(row.notes); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiLink>> mspdiLinkFields()
{
    using Row = MspdiLink;
    static constexpr MspdiField<Row> all[] = {
        {"PredecessorUID", [](Row &row, MspdiValue &v) { v.set(row.predecessorUid); }, true},
        {"Type", [](Row &row, MspdiValue &v) { v.setEnum(row.type, MspdiLinkType::StartToStart); }, true},
        {"LinkLag", [](Row &row, MspdiValue &v) { v.set(row.lag); }, true},
        {"LagFormat", [](Row &row, MspdiValue &v) { v.set(row.lagFormat.code); }, false},
        {"CrossProject", [](Row &row, MspdiValue &v) { v.set(row.crossProject); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiResource>> mspdiResourceFields()
{
    using Row = MspdiResource;
    static constexpr MspdiField<Row> all[] = {
        {"UID", [](Row &row, MspdiValue &v) { v.set(row.uid); }, true},
        {"ID", [](Row &row, MspdiValue &v) { v.set(row.id); }, false},
        {"Name", [](Row &row, MspdiValue &v) { v.set(row.name); }, false},
        {"Initials", [](Row &row, MspdiValue &v) { v.set(row.initials); }, false},
        {"Group", [](Row &row, MspdiValue &v) { v.set(row.group); }, false},
        {"EmailAddress", [](Row &row, MspdiValue &v) { v.set(row.email); }, false},
        {"Type", [](Row &row, MspdiValue &v) { v.setEnum(row.type, MspdiResourceType::Cost); }, false},
        {"MaxUnits", [](Row &row, MspdiValue &v) { v.set(row.maxUnits); }, false},
        {"CalendarUID", [](Row &row, MspdiValue &v) { v.set(row.calendarUid); }, true},
        {"IsNull", [](Row &row, MspdiValue &v) { v.set(row.isNull); }, false},
        {"IsGeneric", [](Row &row, MspdiValue &v) { v.set(row.generic); }, false},
        {"IsInactive", [](Row &row, MspdiValue &v) { v.set(row.inactive); }, false},
        {"IsBudget", [](Row &row, MspdiValue &v) { v.set(row.budget); }, false},
    };
    return all;
}

std::span<const MspdiField<MspdiAssignment>> mspdiAssignmentFields()
{
    using Row = MspdiAssignment;
    static constexpr MspdiField<Row> all[] = {
        {"UID", [](Row &row, MspdiValue &v) { v.set(row.uid); }, true},
        {"TaskUID", [](Row &row, MspdiValue &v) { v.set(row.taskUid); }, true},
        {"ResourceUID", [](Row &row, MspdiValue &v) { v.set(row.resourceUid); }, true},
        {"Units", [](Row &row, MspdiValue &v) { v.set(row.units); }, false},
        {"Work", [](Row &row, MspdiValue &v) { v.setMinutes(row.work); }, false},
        {"ActualWork", [](Row &row, MspdiValue &v) { v.setMinutes(row.actualWork); }, false},
        {"RemainingWork", [](Row &row, MspdiValue &v) { v.setMinutes(row.remainingWork); }, false},
        {"Start", [](Row &row, MspdiValue &v) { v.set(row.start); }, false},
        {"Finish", [](Row &row, MspdiValue &v) { v.set(row.finish); }, false},
        {"PercentWorkComplete", [](Row &row, MspdiValue &v) { v.set(row.percentWorkComplete); }, false},
    };
    return all;
}

} // namespace fairlead
