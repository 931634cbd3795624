// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/forecast/forecast.h"
#include "core/planning/plan_result.h"
#include "ui/workbench/workbench.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace fairlead {

enum class TimelineGrouping { Team, Objective, None };
enum class TimelineOrder { Start, Rank };

/// What the user chose to see; remembered.
struct TimelineOptions {
    TimelineGrouping grouping = TimelineGrouping::Team;
    TimelineOrder order = TimelineOrder::Start;
    bool showsBaseline = true;
    bool showsLinkDates = true; ///< where a finish would be by links alone
    bool showsAllLinks = false;
    bool showsChance = true;    ///< how late it may become, and the chance of deadlines
    bool showsBelowLine = true; ///< the group of what is not above the line
    bool showsLoad = true;
    QSet<QString> collapsed{QStringLiteral("below")}; ///< groups by TimelineRow::group
    QString filter;                                   ///< part of key or title; not remembered

    bool operator==(const TimelineOptions &) const = default;
};

/// How late an item may become, as boundaries of days; none: in fewer runs.
struct TimelineChance {
    std::optional<Day> p50, p80, p85;
    QString label;           ///< at the bar: of milestones and deadlines, "P80 8 Jan  <1 %"
    QString words;           ///< the same in full
    bool isLikely = false;   ///< it holds its deadline with the confidence that is asked for
    bool isUnlikely = false; ///< it rather misses it
};

/// One row, with everything that painting it needs. Days are boundaries: work happens in [start, finish).
/// Start and finish are people dates (Decision 14).
struct TimelineRow {
    enum class Kind { Group, Item };

    Kind kind = Kind::Item;
    QString group; ///< of a head: stable name of its group
    QString key;
    QString title;
    QString note;  ///< quiet words behind the title of a head
    QString label; ///< at the bar: what is left, or the date of a milestone
    Id<Item> item;
    int calendar = 0; ///< into TimelineLayout::calendars
    int size = 0;     ///< of a head: how many items it holds
    bool isOpen = true;

    std::optional<Day> start, finish;      ///< none: no dates (below the line, in a loop)
    std::optional<Day> doneUntil;          ///< boundary of what is done
    std::optional<Day> linkFinish;         ///< by links alone; none: the same day
    std::vector<std::pair<Day, Day>> away; ///< stretches in which nobody who works on it is there
    QStringList people;                    ///< who works on it; names
    std::optional<Day> baselineStart, baselineFinish;
    std::optional<Day> planStart, planFinish; ///< in the plan, where a scenario moves it; set by showPlan()
    std::optional<Day> deadline;              ///< the end of the last acceptable day
    std::optional<TimelineChance> chance;     ///< set by showChance()
    int duration = 0;                         ///< working days, as planned
    int totalFloat = 0;
    bool isMilestone = false;
    bool isCritical = false;
    bool isNearCritical = false;
    bool isLate = false;
    bool isPlaced = true; ///< false: nobody can do it, or there is no room; the dates are those of its links
    bool isQuiet = false; ///< not above the line
    ItemState state = ItemState::Proposed;

    bool isItem() const { return kind == Kind::Item; }
    bool hasDates() const { return start.has_value(); }
};

/// One dependency between two rows that are shown, or somebody who goes from one to the other.
struct TimelineLink {
    Id<Dependency> id;
    int from = 0;
    int to = 0;
    bool fromStart = false;
    bool toStart = true;
    std::optional<Day> leaves =
        {}; ///< the boundary at which somebody leaves for the other; none: a dependency
};

/// What the timeline shows, prepared once for each result and choice of options.
struct TimelineLayout {
    std::vector<TimelineRow> rows;
    std::vector<TimelineLink> links; ///< in order of their upper row
    std::vector<WorkCalendar> calendars;
    QHash<Id<Item>, int> rowOf;
    Day first = 0; ///< the days that can be scrolled to, half-open
    Day last = 0;
    Day planStart = 0; ///< the days of the period and of all bars, half-open
    Day planEnd = 0;
    std::optional<Day> asOf;
    QString baselineName;    ///< empty: never approved
    int items = 0;           ///< of the plan, shown or not
    qsizetype keyLength = 0; ///< of the longest key, in letters

    // The driving chain, by links and by people who do one thing after the other; set by showPath().
    Id<Item> pathOf;
    std::vector<bool> isOnPath; ///< by row
    QSet<Id<Dependency>> pathLinks;
    bool isChanceStale = false;          ///< the chances are those of before the last edit
    std::vector<TimelineLink> handovers; ///< of people from one item to the next; without an id

    /// −1: the item is not shown.
    int row(const Id<Item> &item) const { return rowOf.value(item, -1); }
    int rowOfGroup(const QString &group) const;
};

/// Lays the plan of `result` out; `workspace` is the one it was computed from. `team` null: all teams.
/// Cost: O(items log items + links).
TimelineLayout timelineLayout(const Workspace &workspace, const PlanResult &result,
                              const BaselineView *baseline, const Id<Team> &team,
                              const TimelineOptions &options);

/// Marks the driving chain of `selected`, or of the milestone that comes last where that is no commitment.
void showPath(TimelineLayout &layout, const Workspace &workspace, const PlanResult &result,
              const Id<Item> &selected);

/// Lays what the current plan has behind the rows that a scenario moves; null: nothing, the plan is shown.
void showPlan(TimelineLayout &layout, const PeoplePlan *plan);

/// Lays the forecast over the rows; null: none is known. What is done has no chances any more.
void showChance(TimelineLayout &layout, const Forecast *forecast, bool isCurrent, double confidence);

} // namespace fairlead
