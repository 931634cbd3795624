// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/scorecard/incident_figures.h"
#include "core/workspace/workspace.h"

#include <QStringList>

namespace fairlead {

/// What is wrong with an incident (model A5).
enum class IncidentFault {
    TimesOutOfOrder, ///< started ≤ detected ≤ acknowledged ≤ restored ≤ closed does not hold
    NoCommander,     ///< Sev1–2 without one
    NoReview,        ///< Sev1–2, restored, and no review is held
    ReviewOverdue,   ///< likewise, and its day has passed
    ClosedTooEarly,  ///< reviewed or closed without having been restored
    NoTheme,         ///< Sev1–2, reviewed, and it names no cause
};
/// Sentences for people, without names.
QString faultWords(IncidentFault fault);

/// Working days after an incident until which its review should be held, where no day is named (S4.36).
inline constexpr int reviewWorkingDays = 5;

/// All that is wrong, in the order of the list above. `review`: that of the incident; null: none.
std::vector<IncidentFault> incidentFaults(const Incident &incident, const IncidentReview *review, QDate asOf);

/// The day by which the review is due: as written, else five weekdays after the start; empty below Sev2.
QDate reviewDueOn(const Incident &incident);

/// How a review stands.
struct ReviewStanding {
    const Incident *incident = nullptr;
    const IncidentReview *review = nullptr; ///< null: none
    QDate due;
    int actions = 0;
    int openActions = 0;
    int incompleteActions = 0; ///< without owner or date: the review cannot be signed off (model A5)
    bool isOverdue = false;

    bool maySignOff() const { return review && review->state == ReviewState::Held && incompleteActions == 0; }
};
/// The review of an incident; of two the one that is further. Null: there is none.
const IncidentReview *reviewOfIncident(const Workspace &workspace, const Id<Incident> &incident);
/// Actions that come from an incident, by the day they are due; those without one last.
std::vector<const ActionItem *> actionsOfIncident(const Workspace &workspace, const Incident &incident);

/// Of all Sev1–2 incidents, in order of start. Actions name the incident's key as their source.
std::vector<ReviewStanding> reviewStandings(const Workspace &workspace, QDate asOf);

/// Rows of one kind, by the key of a member.
std::vector<const Incident *> incidentsByStart(const Workspace &workspace);

/// Whether a release may go (T02, X41).
struct GoNoGo {
    bool isGo = false;
    QStringList blockers; ///< sentences: points that are not met, missing decision
    int met = 0;
    int waived = 0;
    int unknown = 0;
    int notMet = 0;
    bool isDecided = false; ///< a go/no-go decision was taken
};
/// Required points must be met or waived with a reason; a gate must be met; somebody must have decided. What
/// nobody answered counts as open, not as met.
GoNoGo goNoGo(const Workspace &workspace, const Release &release);

/// The text that the weekly ops review hands over (EX3, T08): Markdown with roles and services, no name of a
/// person. `weekStart` is a Monday; the week before it is what happened, the week from it is next. `team`:
/// only what is that team's (OpsScope).
QString handOverText(const Workspace &workspace, QDate weekStart, QDate asOf, const Id<Team> &team = {});

} // namespace fairlead
