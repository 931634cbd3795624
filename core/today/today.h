// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/forecast/standing.h"
#include "core/registers/review_queue.h"
#include "core/scorecard/ops_review.h"
#include "core/vault/private_kinds.h"

#include <QTimeZone>
#include <array>

namespace fairlead {

/// What a day begins with (screens.md W1). All of it is read; nothing is asked of the clock.
struct TodayInput {
    const Workspace &workspace;
    const PlanResult &result;                ///< of the workspace; carries the as-of date
    std::span<const Finding> findings;       ///< of the checks, as they are shown
    const Forecast *forecast = nullptr;      ///< null: no chances
    const PrivateRecords *records = nullptr; ///< null: the vault is locked, or somebody presents
    QTimeZone zone = {};                     ///< of whoever looks; invalid: UTC

    QDate asOf() const { return result.asOf; }
};

/// Something that needs a decision or a step by whoever looks, with its cause and where to go.
struct TodayNeed {
    /// What is at stake; worse things first.
    enum class Stake { Promise, Partner, Duty, Safety, Decision, Incident, Hiring, Plan, Other };

    Severity severity = Severity::Warning;
    Stake stake = Stake::Other;
    QString code;     ///< of the check behind it; empty: none
    QString sentence; ///< what, with figures and cause
    std::vector<RecordRef> records;
    PlaceHint place;
    QDate day;       ///< when it bites; invalid: no day
    int options = 0; ///< ways out that are ready
    int more = 0;    ///< others of the same kind that this line stands for
    bool isPrivate = false;
};

/// An appointment, or something that is to be done on the day.
struct DayEntry {
    int minute = -1; ///< after midnight in the zone of whoever looks; -1: any time
    int minutes = 0;
    QString title;
    QString note; ///< "on leave until 20 Nov: move it", "4 points"
    RecordRef record;
    PlaceHint place;
    bool isPrivate = false;
    bool isInTheWay = false; ///< cannot take place as it stands
};

/// A promised date.
struct TodayMilestone {
    Id<Item> item;
    QDate promised; ///< its deadline; invalid: none
    QDate forecast; ///< people dates, where there are some; else link dates
    std::optional<double> chance;
    Standing standing = Standing::OnTrack;
};

/// Few figures; each is empty where there is nothing to count.
struct TodayHealth {
    int budgets = 0; ///< objectives with data
    int healthyBudgets = 0;
    int withoutObjective = 0;   ///< services of the highest tier
    QDate pagesFrom;            ///< Monday of the last whole week
    std::array<int, 3> pages{}; ///< by PageBand: business, after hours, sleep
    int overdueActions = 0;
    std::optional<int> overdueTalks; ///< none: the vault is locked
    int overdueUpdates = 0;
    int openEscalations = 0; ///< for more than five working days
};

/// How the manager's own first-year list stands (T05); shown while it is open.
struct FirstYearProgress {
    Id<ChecklistRun> run;
    int done = 0;
    int all = 0;  ///< required points
    QString next; ///< the open point that is due next
    QDate due;
};

struct Today {
    std::vector<TodayNeed> needs;           ///< errors first, then by stake, then by day
    std::vector<DayEntry> day;              ///< by time; without a time last
    std::vector<TodayMilestone> milestones; ///< of the plan, promised and not done, by date
    std::vector<ReviewItem> reviews;
    TodayHealth health;
    std::optional<FirstYearProgress> firstYear;
};

/// Everything that the page shows, ranked. A pure function; O(rows), and 13 weeks of load as the ops review.
Today today(const TodayInput &input);

// Its parts; `review` is that of the workspace on the same day.
std::vector<TodayNeed> todayNeeds(const TodayInput &input, const OpsReview &review);
std::vector<DayEntry> todayEntries(const TodayInput &input);
std::vector<TodayMilestone> todayMilestones(const TodayInput &input);
TodayHealth todayHealth(const TodayInput &input, const OpsReview &review);
std::optional<FirstYearProgress> firstYearProgress(const Workspace &workspace);

} // namespace fairlead
