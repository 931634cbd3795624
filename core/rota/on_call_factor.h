// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/on_call_load.h"

namespace fairlead {

/// What one turn of duty took from the working time of who had it.
struct DutyCost {
    Id<Shift> shift;
    ShiftLayer layer = ShiftLayer::Primary;
    double workingHours = 0; ///< of the turn: by pattern, without holidays and leave
    double lostHours = 0;    ///< of them, on pages
};

/// How long a page keeps somebody who was called.
struct EffortPolicy {
    double hoursOfDay = 8;
    double unresolvedMinutes = 60; ///< a page that nobody closed
    double switchMinutes = 15;     ///< to get back into the work; also after noise
    double longestMinutes = 480;   ///< one page takes no more: an incident is worked in turns
};

/// What each turn of the duty cost, in order of its beginning. A page takes the time from its call to its
/// resolution and the way back; what overlaps counts once. Only hours that would have been worked count:
/// business hours of working days, at most `hoursOfDay` of one day. Pages without responder count for the
/// primary. Turns of people who are not among the responders are left out.
std::vector<DutyCost> dutyCosts(const LoadInput &input, const EffortPolicy &policy = {});

/// The on-call factor of the next quarter, from what the last one cost (C02: recorded hours ÷ working hours
/// of the turns), with the spread of single turns.
struct FactorProposal {
    int turns = 0;
    double factor = 0; ///< Σ lost ÷ Σ working
    double low = 0;    ///< tenth percentile of the turns
    double median = 0;
    double high = 0;       ///< ninetieth
    bool isEnough = false; ///< at least four turns: fewer say nothing about a quarter
};
FactorProposal proposedFactor(const std::vector<DutyCost> &costs, ShiftLayer layer);

} // namespace fairlead
