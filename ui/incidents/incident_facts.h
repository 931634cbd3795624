// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/fact_table.h"

namespace fairlead {

/// Which incidents are shown. There is no way to ask by person (GR1, GR14).
struct IncidentFilter {
    Id<Team> team;             ///< that owns the service; null: all
    Id<Service> service;       ///< that had it, or was touched by it; null: all
    Id<CauseTheme> theme;      ///< null: all
    int severity = 0;          ///< 0: all
    int months = 0;            ///< started in so many months up to `asOf`; 0: all
    bool isReviewOpen = false; ///< only those whose review is still to be held or signed off

    bool operator==(const IncidentFilter &) const = default;
};

QList<FactColumn> incidentColumns();
/// Those that can be done without where there is little room, the first to go first.
inline constexpr int incidentColumnsToSpare[] = {5, 10, 4}; // state, actions, service
/// The newest first.
QList<FactRow> incidentRows(const Workspace &workspace, const IncidentFilter &filter, QDate asOf);

/// Whether the service had the incident, or was touched by it.
bool touches(const Workspace &workspace, const Incident &incident, const Id<Service> &service);
/// Services that an incident touched, its own first, without repeats.
std::vector<const Service *> touchedServices(const Workspace &workspace, const Incident &incident);

} // namespace fairlead
