// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/work_calendars.h"
#include "core/whatif/replanner.h"
#include "core/whatif/what_if.h"

namespace fairlead {

/// What a variant does to everything but the asked item.
struct SideEffects {
    std::vector<WhatIfEffect> effects; ///< what is worst first
    WhatIfPrice price;                 ///< without people, lent effort and chances
};

/// `before` is of `workspace`, `after` of `variant`; both have `calendars`.
SideEffects sideEffects(const Workspace &workspace, const Workspace &variant, const WorkCalendars &calendars,
                        const Id<Item> &asked, const Replan &before, const Replan &after);

/// The chance that an item is done by a date; none where the forecast does not say.
std::optional<double> chanceBy(const Forecast &forecast, const Id<Item> &item, QDate by);

/// The worst change of the chance of any other item with a deadline; none where there is none.
std::optional<double> chanceOfOthers(const Forecast &before, const Forecast &after, const Id<Item> &asked);

} // namespace fairlead
