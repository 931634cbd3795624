// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/rendered_schedule.h"

namespace fairlead {

/// Somebody who would be on duty on one day of a turn if nothing stood higher. Inner to renderedSchedule().
struct DutyCover {
    DutyPiece piece; ///< share: of the whole cover
    int height = 0;
};

/// Every cover that rows give for a layer and that meets [begin, end): not clipped to it.
std::vector<DutyCover> dutyCovers(const ScheduleInput &input, ShiftLayer layer, Instant begin, Instant end);

} // namespace fairlead
