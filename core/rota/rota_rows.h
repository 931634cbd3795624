// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/on_call_load.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// The final schedule's input for one rotation: its rows, and the zones of everybody's site. Days are those
/// of the rotation's zone, else of UTC.
ScheduleInput scheduleInputOf(const Workspace &workspace, const Rotation &rotation, QDate from, QDate to);

/// The people of the rotation's team in order of their keys, then others who have a shift, an override or a
/// page of it. Eligible are those of the team who are on call and employed on some day of [from, to].
std::vector<Responder> respondersOf(const Workspace &workspace, const Rotation &rotation, QDate from,
                                    QDate to);

/// The zone of the site where somebody works; none: null, no site, or no zone of that name.
std::optional<QTimeZone> siteZone(const Workspace &workspace, const Person *person);

/// Pages, rendered duty and people of [from, to]; `from` a Monday.
LoadInput loadInputOf(const Workspace &workspace, const Rotation &rotation, QDate from, QDate to);

/// The first Monday on which a shift of the rotation begins, and the last Sunday before `asOf` ends it: the
/// weeks that are over. Invalid dates: none are.
std::pair<QDate, QDate> weeksWorked(const Workspace &workspace, const Rotation &rotation, QDate asOf);

} // namespace fairlead
