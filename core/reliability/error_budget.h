// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

/// The versions of one objective over time: the days of a service that it judges, each by the version that
/// was in force. Values; days by date.
struct BudgetHistory {
    std::vector<Slo> versions;    ///< by start; window, method and caption of the last one hold
    std::vector<ServiceDay> days; ///< at most one a date

    const Slo &current() const { return versions.back(); }
};

/// What one day adds to a budget (C17), in the unit of the method: minutes, events, or days for
/// RatioTimeslices.
struct BudgetShare {
    double valid = 0;    ///< what could have gone wrong
    double allowed = 0;  ///< (1 − objective) × valid
    double bad = 0;      ///< what did
    bool isEmpty = true; ///< no traffic or nothing measured: burns nothing

    BudgetShare &operator+=(const BudgetShare &other);
};

/// How an error budget stands (C17).
enum class BudgetState { Healthy, Caution, Exhausted };

/// An error budget at the end of a day.
struct ErrorBudget {
    QDate first; ///< of the window, inclusive
    QDate last;
    BudgetMethod method = BudgetMethod::Timeslices;
    double allowed = 0; ///< minutes, events or days; for events of the traffic there was
    double used = 0;
    double valid = 0;                       ///< of the days with data
    int emptyDays = 0;                      ///< days of the window without data or traffic
    std::optional<double> burn;             ///< over the whole window; none without data
    std::optional<double> daysToExhaustion; ///< at the burn of the last 7 days; none: never, or no data
    BudgetState state = BudgetState::Healthy;
    bool hasData = false;
    bool isLowTraffic = false; ///< too few events for the burn rate to say anything

    int days() const { return int(first.daysTo(last)) + 1; }
    double remaining() const { return allowed - used; } ///< negative when overspent
    /// Part of the budget that is used, 0.25; may pass 1. 0 without a budget and without use.
    double consumed() const;
};

/// Limits that a workspace may set (C17, A.4).
struct BudgetRules {
    double cautionFrom = 0.75;   ///< part used from which a budget needs caution
    double cautionBurn = 1;      ///< burn over the window above which it does
    double minimumEvents = 1000; ///< fewer valid events in the window: low traffic
    double minimumBudget = 1;    ///< fewer allowed events: one error spends everything
};

/// The objectives that judge a service now, each with its earlier versions and its days. Days of the
/// objective itself, else those of the service without an objective. By key. O(objectives + days).
std::vector<BudgetHistory> budgetHistories(const Workspace &workspace, QDate on);
/// The last day that can be judged: `asOf` if it has data, else the day before.
QDate lastJudgedDay(const BudgetHistory &history, QDate asOf);

/// What the day `on` adds (C17): judged by its own objective; planned maintenance is left out only where the
/// objective says so; before the first version it brings budget and spends none. A day with no row is empty.
BudgetShare budgetShare(const BudgetHistory &history, QDate on);

/// The budget of the window that ends with `last` (C17). Time: (1 − SLO) × minutes of the window, days
/// without data included. Events: (1 − SLO) × events.
ErrorBudget errorBudget(const BudgetHistory &history, QDate last, const BudgetRules &rules = {});

/// Burn rate over the `days` days that end with `last`: bad ÷ valid ÷ (1 − SLO) (C17, A.4); 1 spends exactly
/// the budget within the window. None without data in the span.
std::optional<double> burnRate(const BudgetHistory &history, QDate last, int days);
/// The same of figures: 10 bad of 10,080 minutes at 0.999 are 0.99. None for nothing valid or an objective
/// of 1.
std::optional<double> burnRate(double bad, double valid, double objective);

/// Days until a budget is spent: remaining ÷ (burn × budget ÷ window) (C17). None: never. 0: spent.
std::optional<double> daysToExhaustion(double remaining, double burn, double budget, double windowDays);

/// What is left at the end of each day of the window, as part of the budget: a burn-down that starts from
/// an untouched budget and ends at 1 − consumed.
std::vector<double> burnDown(const BudgetHistory &history, const ErrorBudget &budget);

/// The first day on which the part used falls to `target` or below because old days leave the window, if
/// nothing bad happens any more; `budget.last` when it is so already. Invalid: not within one window.
QDate recoversOn(const BudgetHistory &history, const ErrorBudget &budget, double target);

/// Burn of one calendar month against an objective in per cent (K14): bad minutes ÷ minutes of the days
/// with data ÷ (1 − objective). None without data.
std::optional<double> monthlyBurn(std::span<const ServiceDay> days, double objective, int year, int month);

} // namespace fairlead
