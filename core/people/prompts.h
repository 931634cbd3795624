// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cadence.h"
#include "core/planning/plan_result.h"
#include "core/planning/why.h"

namespace fairlead {

/// What to think of before a 1:1, in the order in which it is shown: the manager's own promises first.
enum class PromptKind {
    OwnPromise,   ///< of the manager, still open
    CarriedPoint, ///< a point that was not finished, with its age
    TheirPromise,
    NightPages, ///< since the last talk: ask how the night went
    BackFromLeave,
    Slip,        ///< an item of the person ends after its deadline
    Blocked,     ///< likewise, blocked
    InProgress,  ///< likewise, with what is left
    Finished,    ///< since the last talk: evidence, and a word of thanks
    GoalDue,     ///< within 30 days, or past
    GoalStarts,  ///< this month
    Recognition, ///< not yet said
    FeedbackDue, ///< none noted for 60 days (X25)
    Onboarding,  ///< points of the checklist that are due
    Checkpoint,  ///< of a concern
    LeaveAhead,  ///< within three weeks
    DutyAhead,   ///< next turn as primary, within three weeks
    Anniversary, ///< of employment, within a week
    PlanReview,  ///< of the growth plan
};

/// One thing to talk about. All of it comes from records; no code figures and no score of anybody (GR1, GR9).
struct Prompt {
    PromptKind kind = PromptKind::InProgress;
    QString sentence;
    RecordRef record;        ///< that it comes from; of the workspace or of the vault
    QDate on;                ///< the day it is about; invalid: none
    bool isOnlyMine = false; ///< comes from a record that the person does not see
    bool isPressing = false; ///< overdue, or promised three times
};

/// What there is to talk about with one person on a day, by kind, then by date. `since` of the things that
/// happened is the last talk that was held, else four weeks.
/// Cost: O(rows of the kinds it looks at).
std::vector<Prompt> promptsFor(const Workspace &workspace, const PrivateRecords &records,
                               const PlanResult &plan, const Id<Person> &person, QDate asOf);

/// An item that somebody works on or worked on.
struct PersonItem {
    const Item *item = nullptr;
    bool isNamed = false; ///< an allocation or a growth goal says so; else the plan puts the person there
};
/// The items of a person that are open, in progress, or were finished since `since`; by key. Named on by an
/// allocation or as the stretch item of a goal, or in the planner's people dates within two weeks of `asOf`.
std::vector<PersonItem> itemsOf(const Workspace &workspace, const PrivateRecords &records,
                                const PlanResult &plan, const Id<Person> &person, QDate since, QDate asOf);

/// Pages that woke somebody: within the rotation's sleep hours on the wall where the person is. A page
/// without a responder counts for whoever had the primary turn. In order of time.
std::vector<QDateTime> nightPages(const Workspace &workspace, const Id<Person> &person, QDate from, QDate to);

/// Days since a point first came up; 0 for a new one.
int ageOf(const TalkingPoint &point, QDate asOf);

/// From so often moved on, a promise is marked.
inline constexpr int promisedOften = 3;

} // namespace fairlead
