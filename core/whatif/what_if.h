// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "core/planning/planner.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// What kind of change a proposal makes.
enum class WhatIfKind {
    SwapDuty,     ///< two people exchange a turn of duty
    HandOverDuty, ///< somebody else takes it
    AddPerson,    ///< one more seat, for the people of the item's team
    NamePerson,   ///< somebody of the team is named on it, beside those who do it
    LendPerson,   ///< somebody of another team helps
    Split,        ///< the part that others wait for comes first
    RankUp,       ///< before what is in its way
    RankDown,     ///< to the end of the list, where the line may leave it out
    Later,        ///< what is in the way begins when the person is free
    Drop,         ///< out of the plan
    StartEarlier, ///< without a not-before date that nobody promised
    CancelLeave,  ///< only when asked for
};

/// The word for it in files ("swap-duty"), the same in every language.
const char *codeOf(WhatIfKind kind);

/// Somebody forecasts a workspace: what a change costs in chance (C12). An error: no figure.
using ForecastOf = std::function<Result<Forecast>(const Workspace &)>;

/// "What would it take to make 18 December?"
struct WhatIfQuestion {
    PlanQuestion plan;
    Id<Item> item;        ///< or milestone
    QDate by;             ///< inclusive; invalid: its deadline
    int candidates = 200; ///< how many changes are tried at most, pairs included
    int mostChanges =
        2; ///< that are made together: 1 no pairs, 2 pairs, 3 a third one on top of the best pairs …
    bool mayCancelLeave = false;
    ForecastOf forecast = {}; ///< empty: proposals have no price in chance
    int forecasts = 5;        ///< for how many of the best proposals it is asked
};

/// What a proposal does to another item.
struct WhatIfEffect {
    Id<Item> item;
    QDate before; ///< last day; invalid: below the line, or nobody can do it
    QDate after;
    std::optional<int> daysLater; ///< working days of its team; negative: earlier; none: no date on one side
    bool breaksDeadline = false;  ///< kept before, not any more
    bool keepsDeadline = false;   ///< the other way round
};

/// The price of a proposal.
struct WhatIfPrice {
    int daysLater = 0;       ///< working days that other items lose, summed
    int daysEarlier = 0;     ///< that they gain
    int deadlinesBroken = 0; ///< of others
    int deadlinesKept = 0;   ///< of others, that are broken now
    int itemsOut = 0;        ///< of others, that have no dates any more
    int itemsIn = 0;
    double effortOut = 0;  ///< focused person-days that leave the plan, less those that come in
    int peopleAdded = 0;   ///< seats, or people who are named
    double lentEffort = 0; ///< focused person-days of somebody from another team
    /// Change of the chance of the asked item to be done by the date, and the worst change of any other
    /// item with a deadline, from −1 to 1. None: nobody forecasts, or not for this proposal.
    std::optional<double> chance;
    std::optional<double> chanceOfOthers;
};

/// One way to get there, re-planned with the people who exist.
struct WhatIfProposal {
    std::vector<WhatIfKind> kinds; ///< of each change that is made, in order
    QStringList sentences;         ///< likewise
    ChangeSet changes;       ///< of the workspace that was asked about; its sentence is that of the proposal
    QDate finish;            ///< of the asked item then, inclusive
    bool reaches = false;    ///< by the date
    std::optional<int> gain; ///< working days sooner; none: it had no date
    WhatIfPrice price;
    std::vector<WhatIfEffect> effects; ///< on others: what is worst first
};

/// What it would take.
struct WhatIfAnswer {
    Id<Item> item;
    QDate by;
    QDate finish;                          ///< as planned; invalid: below the line, or nobody can do it
    std::optional<int> daysLate;           ///< working days after `by`; 0: it is in time
    std::optional<double> chance;          ///< to be done by the date, as planned
    std::vector<WhatIfProposal> proposals; ///< best first; only such as bring the item forward
    int tried = 0;                         ///< changes so far
    bool isComplete = false;               ///< all were tried that were thought of, within the budget

    bool isInTime() const { return daysLate == 0; }
};

/// The order of proposals: those that reach the date first; then the earlier finish, as far as it is still
/// late; then fewer deadlines broken, items put out, days that others lose, people and lent days; then the
/// smaller change.
bool isBetter(const WhatIfProposal &a, const WhatIfProposal &b, QDate by);

/// Looks for changes that bring an item to a date, tries each with the planner (people dates, as
/// computePlan() gives them) and ranks them. First those that take away what holds the item's dates, walking
/// its causes back; then what else is likely to help; when no single change reaches the date, pairs: a
/// second change on top of the best first ones. Leave is never touched unless asked for; links are not.
///
/// `found` is called with the answer so far after each proposal, on the caller's thread. Stopped by
/// `progress`: Cancelled. Same workspace and question: same answer. NotFound: no such item or plan;
/// Invalid: neither a date nor a deadline, or the item is done or dropped.
Result<WhatIfAnswer> whatWouldItTake(const Workspace &workspace, const WhatIfQuestion &question,
                                     Progress &progress,
                                     const std::function<void(const WhatIfAnswer &)> &found = {});

} // namespace fairlead
