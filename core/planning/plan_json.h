// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fairlead {

/// The whole result for other programs (`fairlead plan --json`). Dates are ISO, finishes inclusive,
/// unknown is null; days are numbers with at most three decimals, shares are 0 to 1. Lists keep the
/// order of the ranking (items) or of the records' keys. Keys are never renamed, only added.
///
///     {
///       "format": 1,
///       "workspace": "Marlowe Quay",
///       "plan": {"key", "name", "state", "lineSize": "effort" | "p80"},
///       "period": {"key", "start", "finish"},
///       "asOf": "2026-11-16",
///       "items": [{
///         "key", "title", "team", "class", "state",
///         "rank": 1,                   place in the stored order of the plan, from 1
///         "position": 1,               place in the team's list after pulling up; null for milestones
///         "line": "above" | "below" | null (dropped), "pulledUpFor": key | null, "suggested": false,
///         "effort",                    focused person-days, the most likely ones
///         "size", "cumulative",        what the line adds up: efforts, or P80 efforts
///         "start", "finish", "lateStart", "lateFinish",
///         "duration", "totalFloat", "freeFloat",      working days of the item's calendar
///         "critical", "nearCritical",
///         "drivenBy": {"kind": "planStart" | "notBefore" | "asOf" | "actual" | "remaining" | "link",
///                      "predecessor", "type": "FS" | "SS" | "FF" | "SF", "lag", "text"} | null,
///         "drivingPath": [keys],       first cause first; empty without milestone or deadline
///         "deadline", "daysLate",      calendar days, 0 when in time, null without deadline or dates
///         "people": {                  dates with the people who exist; those above are link dates
///           "start", "finish", "earliest", "placed": false when nobody can do it,
///           "startHeldBy", "finishHeldBy": {"kind": "date" | "link" | "busy" | "away" | "seat" | "work" |
///                         "nobodyCan" | "noRoom" | "named" | "remaining" | "actual" | "duration" |
///                         "freeze", "person", "item", "skill", "from", "to"},
///           "work": [{"person", "hire", "skill", "level", "from", "to", "days", "share", "named"}]} | null
///       }],
///       "people": [{"key", "name", "team", STEPS, "factors": {"focus", "interrupt", "excellence",
///                   "roleShare"}, "primaryWeeks", "secondaryWeeks",
///                   "weeks": [{"week", "available", "net", "holidays", "leave", "primary", "secondary",
///                              "ramp"}], "months": [{"month", "net"}]}],
///       "teams": [{"key", "name", "people", "hires", STEPS,
///                  "excellence": {"low", "high", "reserve", "share"},
///                  "line": {"budget", "used", "slack", "load"}, "classes": {class: days},
///                  "load": {"period": CELL, "remaining": CELL, "weeks": [{"week", CELL}],
///                           "months": [{"month", CELL}]}}],
///       "skills": [{"team", "feasible", "wanted", "possible", "short", "shortWanted", "shortThere",
///                   "limitedBy": [people], "needs": [{"skill", "level", "wanted", "upperBound",
///                   "qualified": [people], "short"}]}],
///       "criticalPath": [{"milestone", "finish", "deadline", "path": [keys]}],
///       "schedule": {"schedules", "finish", "bound", "gap", "boundBy": [skills], "daysLate", "unplaced"},
///       "loops": [[keys]], "unscheduled": [keys],
///       "findings": […],               as `fairlead check --json` gives them
///       "forecast": {…} | null         dates and chances, as forecastJson() says
///     }
///
/// STEPS are the steps of C02 in days: grossDays, holidays, leave, available, onCall, ramp, productive,
/// roleShare, focus, interrupts, adjustments, net, excellence, plan. CELL is demand, capacity, ratio
/// (null where there is demand without capacity).
QJsonDocument planJson(const Workspace &workspace, const PlanResult &result, const QJsonArray &findings = {},
                       const QJsonObject &forecast = {});

} // namespace fairlead
