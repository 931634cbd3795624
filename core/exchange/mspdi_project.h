// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/reading.h"

#include <QDate>
#include <QDateTime>
#include <optional>

namespace fairlead {

// A Microsoft Project file as it stands in its XML (MSPDI). Dates and times have no zone (spec Qt::UTC);
// invalid: not given. UIDs are those of the file; -1 is its word for "none".

/// Working hours within a day; `to` at 00:00 is the end of the day.
struct MspdiHours {
    QTime from;
    QTime to;
    bool operator==(const MspdiHours &) const = default;
};

struct MspdiWeekDay {
    int day = 0; ///< 1 Sunday … 7 Saturday; 0 in old files: an exception
    bool working = false;
    QList<MspdiHours> hours; ///< empty though working: the default hours
    QDateTime from;          ///< only with day 0
    QDateTime to;            ///< only with day 0
};

struct MspdiException {
    QString name;
    QDate from; ///< inclusive
    QDate to;   ///< inclusive
    bool working = false;
    QList<MspdiHours> hours;
    int type = 1; ///< 1 daily, 2 and 3 yearly, 4 and 5 monthly (by day, by position), 6 weekly
    bool byOccurrences = false;
    int occurrences = 0;
    int period = 1;        ///< every n-th day, week, month
    int daysOfWeek = 0;    ///< bits: 1 Sunday … 64 Saturday
    int monthItem = 0;     ///< 0 day, 3 Sunday … 9 Saturday
    int monthPosition = 0; ///< 0 first … 3 fourth, 4 last
    int month = 0;         ///< 0 January
    int monthDay = 0;
    QList<QDate> dates; ///< every day it is about, laid out from the fields above
    qsizetype line = 0;
};

struct MspdiCalendar {
    int uid = -1;
    QString name;
    bool isBase = false;
    int baseUid = -1; ///< what it does not say is as in this one
    QList<MspdiWeekDay> weekDays;
    QList<MspdiException> exceptions;
    qsizetype line = 0;
};

/// How a duration or lag is meant.
struct MspdiDurationFormat {
    int code =
        7; ///< 3 minutes, 5 hours, 7 days, 9 weeks, 11 months, 19 percent; one more: elapsed; +32: estimated

    bool isElapsed() const;   ///< counts nights and weekends
    bool isPercent() const;   ///< of the predecessor's duration
    bool isEstimated() const; ///< shown with a question mark
};

enum class MspdiLinkType { FinishToFinish = 0, FinishToStart = 1, StartToFinish = 2, StartToStart = 3 };

struct MspdiLink {
    int predecessorUid = -1;
    MspdiLinkType type = MspdiLinkType::FinishToStart;
    qint64 lag = 0; ///< tenths of a minute of working time (elapsed: of any time), or percent
    MspdiDurationFormat lagFormat;
    bool crossProject = false;
    qsizetype line = 0;
};

enum class MspdiConstraint {
    AsSoonAsPossible = 0,
    AsLateAsPossible = 1,
    MustStartOn = 2,
    MustFinishOn = 3,
    StartNoEarlierThan = 4,
    StartNoLaterThan = 5,
    FinishNoEarlierThan = 6,
    FinishNoLaterThan = 7,
};

struct MspdiTask {
    int uid = -1; ///< 0: the project's own summary task
    int id = -1;  ///< row number
    QString name;
    QString wbs;
    QString outlineNumber;
    int outlineLevel = 0;
    int type = 0; ///< 0 fixed units, 1 fixed duration, 2 fixed work
    bool summary = false;
    bool milestone = false;
    bool isNull = false; ///< an empty row
    bool active = true;
    bool manual = false;
    bool external = false;
    bool subproject = false;
    bool recurring = false;
    bool estimated = false;
    bool effortDriven = false;
    bool critical = false;
    bool ignoreResourceCalendar = false;
    QDateTime start, finish, manualStart, manualFinish;
    QDateTime earlyStart, earlyFinish, lateStart, lateFinish;
    QDateTime actualStart, actualFinish, stop, resume, deadline;
    std::optional<qint64> duration; ///< working minutes (elapsed formats: any minutes)
    std::optional<qint64> manualDuration, actualDuration, remainingDuration;
    MspdiDurationFormat durationFormat;
    std::optional<qint64> work, actualWork, remainingWork; ///< person-minutes
    std::optional<qint64> freeSlack, totalSlack;           ///< tenths of a minute
    qint64 levelingDelay = 0;                              ///< tenths of a minute
    int percentComplete = 0;
    int percentWorkComplete = 0;
    MspdiConstraint constraint = MspdiConstraint::AsSoonAsPossible;
    QDateTime constraintDate;
    int calendarUid = -1;
    int priority = 500;
    QString notes;
    QList<MspdiLink> links; ///< to its predecessors
    qsizetype line = 0;
};

enum class MspdiResourceType { Material = 0, Work = 1, Cost = 2 };

struct MspdiResource {
    int uid = -1;
    int id = -1;
    QString name;
    QString initials;
    QString group;
    QString email;
    MspdiResourceType type = MspdiResourceType::Work;
    double maxUnits = 1.0; ///< people at the same time
    int calendarUid = -1;
    bool isNull = false;
    bool generic = false;
    bool inactive = false;
    bool budget = false;
    qsizetype line = 0;
};

struct MspdiAssignment {
    static constexpr int nobody = -65535;
    int uid = -1;
    int taskUid = -1;
    int resourceUid = nobody;
    double units = 1.0;
    std::optional<qint64> work, actualWork, remainingWork; ///< person-minutes
    QDateTime start, finish;
    int percentWorkComplete = 0;
    qsizetype line = 0;
};

/// How often an element was passed over, and how often it said something (neither empty nor zero).
struct MspdiSkipped {
    qsizetype count = 0;
    qsizetype withContent = 0;
    bool operator==(const MspdiSkipped &) const = default;
};

struct MspdiProject {
    QString name;
    QString title;
    QDateTime start, finish, statusDate, currentDate;
    bool scheduleFromStart = true;
    int calendarUid = -1;
    QTime defaultStart = QTime(8, 0);
    QTime defaultFinish = QTime(17, 0);
    int minutesPerDay = 480;
    int minutesPerWeek = 2400;
    int daysPerMonth = 20;
    int weekStartDay = 1;       ///< 0 Sunday
    int criticalSlackLimit = 0; ///< days
    bool honorConstraints = true;
    int saveVersion = 0;
    QList<MspdiCalendar> calendars;
    QList<MspdiTask> tasks; ///< in file order, null tasks and task 0 included
    QList<MspdiResource> resources;
    QList<MspdiAssignment> assignments;
    QMap<QString, MspdiSkipped> skipped; ///< `Task/Baseline` → how often
    QList<ReadNote> notes;
};

} // namespace fairlead
