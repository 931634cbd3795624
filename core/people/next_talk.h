// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/cadence.h"

namespace fairlead {

/// When to talk next, and what moved the day away from the one that the rhythm gives.
struct NextTalk {
    QDate on;       ///< invalid: no day within four weeks on which both are here
    QDate rhythm;   ///< the day by the rhythm alone
    QString reason; ///< "on leave until 20 Nov"; empty: as the rhythm says
};

/// The next day for a 1:1 after `after`: the day of the rhythm (last + interval) where both are here; else
/// the nearest day on which they are, later days before earlier ones, within a week before and four after. A
/// day in a week with primary duty is taken only where there is no other within three days, because nights
/// make poor talks. Never on or before `after`.
NextTalk nextTalk(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person,
                  QDate after);

} // namespace fairlead
