// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capacity/buckets.h"
#include "core/capacity/capacity_input.h"

namespace fairlead {

/// What one person gives to one team, or to none.
struct PersonPart {
    int team = -1;
    CapacitySteps steps;
    std::vector<double> netByDay;
};

/// The parts of a person that add up to the person: one per team, and one with team -1 for the time
/// that no team has.
std::vector<PersonPart> partsOf(const CapacityInput &input, const CapacityInput::OnePerson &person,
                                const std::vector<PersonDay> &days, Day first);

/// Spreads days over the working days of a span and adds those that fall on [first, first + size of
/// `byDay`). `weight(day)` is the share of a day that is worked; where none is, all days count.
template <class Weight>
void spread(const AdjustmentSpan &span, Day first, std::vector<double> &byDay, Weight weight)
{
    double whole = 0;
    for (Day day = span.from; day <= span.to; ++day)
        whole += weight(day);
    const bool isIdle = whole <= 0;
    if (isIdle)
        whole = double(span.to - span.from) + 1;
    const Day last = first + Day(byDay.size()) - 1;
    for (Day day = std::max(span.from, first); day <= std::min(span.to, last); ++day)
        byDay[size_t(day - first)] += span.days * (isIdle ? 1.0 : weight(day)) / whole;
}

} // namespace fairlead
