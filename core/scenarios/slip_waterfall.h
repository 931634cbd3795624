// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/scenarios/slip_causes.h"

#include <functional>

namespace fairlead {

/// The part of one cause in a slip.
struct SlipPart {
    SlipCause cause = SlipCause::Scope;
    double days = 0; ///< working days later; negative: earlier
    int tenths = 0;  ///< the same in tenths of a day for print: these sum exactly to the total

    bool operator==(const SlipPart &) const = default;
};

/// From the baseline's date of a milestone to the date now, by cause.
struct SlipWaterfall {
    QDate before; ///< inclusive finish
    QDate after;
    int total = 0;               ///< working days
    std::vector<SlipPart> parts; ///< in order of SlipCause, those without any part left out
    int undated = 0; ///< combinations of causes that leave the milestone without a date; they count as the
                     ///< latest of the others
};

/// The finish of the milestone in a workspace, inclusive; invalid where it has none. The workspace carries
/// its own as-of date in the settings. Has to be deterministic.
using FinishIn = std::function<QDate(const Workspace &)>;

/// What was different then and now that no row says.
struct SlipMoments {
    QDate baseline; ///< as-of of the baseline
    QDate now;
};

/// How many working days of the slip each cause stands for: its effect on the date averaged over all orders
/// in which the causes can be taken over (Shapley), so that the parts sum exactly to the whole, a cause
/// alone gets all of it, and one without effect nothing. Days count in the calendar of the item's team now.
/// At most 2^7 calls of `finish`. Only causes that differ are asked. The as-of date moves with Speed.
/// NotFound: no date in one of the two. Cancelled.
Result<SlipWaterfall> slipWaterfall(const Workspace &baseline, const Workspace &now, const Id<Item> &item,
                                    const SlipMoments &moments, const FinishIn &finish, Progress &progress);

/// The finish of an item by link dates (C10).
FinishIn linkFinish(const Id<Plan> &plan, const Id<Item> &item);
/// The finish of an item with the people who exist, placed in order of rank.
FinishIn finishWithPeople(const Id<Plan> &plan, const Id<Item> &item);

} // namespace fairlead
