// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar_reader.h"
#include "core/exchange/import_builder.h"

namespace fairlead {

/// Whether a calendar is an on-call feed: some title has a form that only such feeds have.
bool isRotaFeed(const CalendarFile &file);

/// Reads the events of an on-call feed (PagerDuty, Grafana, Google) as shifts (IM6). The person is whom the
/// title names; the rotation is the one that the title or the calendar names by rotation, key or team, else
/// the only one of the person's team. An event meets the shift that came from it before, else the one that
/// begins on the same day in the same role; so a second import changes nothing. Times that are the rotation's
/// hand-off are not repeated in the row. What is over on the as-of date was worked. Events that name no
/// person or no rotation are left out, each with the reason.
void importShifts(const CalendarFile &file, ImportBuilder &builder);

} // namespace fairlead
