// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/item.h"

#include <array>
#include <optional>

namespace fairlead {

/// The shares of runs at which a forecast states a date, in percent.
inline constexpr std::array<int, 6> bandPercents{10, 50, 80, 85, 90, 95};

/// What a forecast counts with.
enum class ForecastKind {
    Preview, ///< links only, with short draws; for the first look at big plans
    Links,   ///< links, calendars and effort; people unlimited (C12)
    People,  ///< the people who exist, with what may happen to them
};

/// How often work ended on a day.
struct FinishCount {
    QDate day;
    int runs = 0;
    bool operator==(const FinishCount &) const = default;
};

/// When an item ends, by chance (C12). Dates are inclusive.
struct ItemForecast {
    Id<Item> item;
    /// The day on which or before it ended in that share of runs: order statistic ⌈pN⌉, by bandPercents.
    /// Invalid: in fewer runs.
    std::array<QDate, bandPercents.size()> finish;
    /// ± of the P85 in working days of its calendar, at 95 %: what more runs could still change.
    double finishMargin = 0;
    QDate limit; ///< its deadline; without one, the last day of the period
    bool hasDeadline = false;
    double chance = 0;       ///< share of runs in which it ended by `limit`
    double chanceMargin = 0; ///< ± of the chance at 95 %, as a share

    /// The date at that percentage; it must be one of bandPercents.
    QDate at(int percent) const;
    bool operator==(const ItemForecast &) const = default;
};

/// What decides about a milestone, or an item with a deadline.
struct TargetForecast {
    Id<Item> item;
    std::vector<double> criticality;       ///< share of runs on its driving path, by Forecast::items
    std::vector<double> sensitivity;       ///< rank correlation of the item's size with this finish, likewise
    std::vector<FinishCount> distribution; ///< of its last day; days with runs only, earliest first
    bool operator==(const TargetForecast &) const = default;
};

/// One step of a ranking: the items down to and with this one.
struct PrefixChance {
    Id<Item> item;
    double chance = 0; ///< that all of them end by their limits, jointly
    double margin = 0; ///< ± at 95 %, as a share
    bool operator==(const PrefixChance &) const = default;
};

/// The joint chances along a ranking; chances never rise from one step to the next.
struct RankedChance {
    Id<Team> team; ///< null: the whole plan
    std::vector<PrefixChance> prefixes;
    bool operator==(const RankedChance &) const = default;
};

/// A forecast of a plan; a value that views, reports, checks and the command line share.
struct Forecast {
    Id<Plan> plan;
    QDate asOf;
    ForecastKind kind = ForecastKind::Links;
    quint64 seed = 0;
    int runs = 0;                        ///< done so far
    int wantedRuns = 0;                  ///< as many as were asked for
    std::vector<ItemForecast> items;     ///< ordered by id
    std::vector<TargetForecast> targets; ///< milestones and items with a deadline, ordered by id
    std::vector<RankedChance> rankings;  ///< first of the whole plan, then of each team

    const ItemForecast *find(const Id<Item> &item) const;
    const TargetForecast *target(const Id<Item> &item) const;
    /// Null team: the whole plan.
    const RankedChance *ranking(const Id<Team> &team) const;
    /// Where the item is in `items`; -1: it is not in the forecast.
    int indexOf(const Id<Item> &item) const;
    bool operator==(const Forecast &) const = default;
};

} // namespace fairlead
