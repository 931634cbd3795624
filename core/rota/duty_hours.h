// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/on_call_load.h"

namespace fairlead {

/// Which band of the rotation a minute of the day is in; sleep wins where hours overlap.
PageBand bandOf(const Rotation &rotation, int minute);

/// Adds the hours, nights, weekends, holidays and burden of the person's duty.
void addDutyHours(const LoadInput &input, const Responder &responder, const WallClock &clock,
                  PersonLoad &load);

} // namespace fairlead
