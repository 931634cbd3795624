// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/incident_figures.h"
#include "core/scorecard/kpi_engine.h"
#include "core/workspace/workspace.h"

#include <unordered_map>

namespace fairlead {

/// Days that a breaking change must be announced ahead; a shorter notice is none (K20).
inline constexpr int contractNoticeDays = 90;

/// Which index of a store stands for which row.
struct KpiIndices {
    std::vector<Id<Service>> services;
    std::vector<Id<Team>> teams;

    int of(const Id<Service> &service) const; ///< −1: none
    int of(const Id<Team> &team) const;
    /// The scope of a series or target; empty for scopes that no event has (endpoint, kind of work).
    std::optional<KpiScopeOf> scopeOf(const Workspace &workspace, KpiScope scope, const Id<Team> &team,
                                      const Id<ServiceTier> &tier, const Id<Service> &service) const;

    std::unordered_map<Id<Service>, int> serviceIndex;
    std::unordered_map<Id<Team>, int> teamIndex;
};

/// A store with the rows it was made of.
struct KpiSource {
    KpiStore store;
    KpiIndices indices;
};

/// Everything the rows tell by `asOf`. People of the rows are not read (GR1). Services count for the team
/// and tier that they have now. Cost: O(rows log rows).
KpiSource kpiSource(const Workspace &workspace, QDate asOf);

/// What an event has changed: which figures, on which days, of whom.
struct ChangedFigures {
    std::vector<Counted> what; ///< empty: nothing
    Day first = 0;
    Day last = 0;
    int service = -1; ///< −1: none
    int team = -1;    ///< where there is no service
};
// One more event of a workspace in a source that has all the others.
ChangedFigures addEvent(const Workspace &workspace, const Deployment &row, KpiSource &source);
/// `recurrence` as of recurrences() among all incidents.
ChangedFigures addEvent(const Workspace &workspace, const Incident &row, Recurrence recurrence,
                        KpiSource &source);
ChangedFigures addEvent(const Workspace &workspace, const Page &row, KpiSource &source);
ChangedFigures addEvent(const Workspace &workspace, const ServiceDay &row, KpiSource &source);
ChangedFigures addEvent(const Workspace &workspace, const Defect &row, KpiSource &source);
/// Incidents in order of their start, as recurrences() takes them.
std::vector<const Incident *> incidentsInOrder(const Workspace &workspace);

/// Minutes of 9 to 17 o'clock on working days between two times, in the time zone; 0 where `to` is before
/// `from`. What "8 business hours" means (K11).
int businessMinutes(const QDateTime &from, const QDateTime &to, const WorkCalendar &calendar,
                    const QTimeZone &zone);

} // namespace fairlead
