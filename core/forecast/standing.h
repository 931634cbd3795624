// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/forecast.h"
#include "core/planning/plan_result.h"

namespace fairlead {

/// How a commitment stands (C29). Without a forecast by its dates alone.
enum class Standing { Done, OnTrack, Watch, AtRisk, Late, Unscheduled };

/// Chances below which a commitment is at risk, or to be watched (C29).
inline constexpr double riskyBelow = 0.5;
inline constexpr double watchedBelow = 0.8;

/// C29: late when the date is after the deadline; at risk below 50 %, without float, blocked for three
/// working days or more, or with low confidence; to be watched below 80 % or with three days of float or
/// fewer. `dates` and `chances` may be null.
Standing standingOf(const Item &item, const ItemDates *dates, const ItemForecast *chances, QDate asOf);

} // namespace fairlead
