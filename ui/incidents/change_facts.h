// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/fact_table.h"

/// The rows of Operations ▸ Changes: of releases, of deployments and of freeze decisions.
namespace fairlead::change_facts {

/// Of which time and of whom changes are shown. A change has no author (GR1).
struct Scope {
    Id<Team> team;           ///< that owns the service; null: all
    Id<Service> service;     ///< null: all
    int days = 28;           ///< up to `asOf`; 0: all
    bool isTroubled = false; ///< only what failed, was rolled back or caused an incident

    bool operator==(const Scope &) const = default;
};

QList<FactColumn> releaseColumns();
/// What is still to go out first, by the day that is planned; then the newest.
QList<FactRow> releaseRows(const Workspace &workspace, const Scope &scope, QDate asOf);

QList<FactColumn> deploymentColumns();
/// Columns that can be done without where there is little room, the first to go first.
inline constexpr int releaseColumnsToSpare[] = {6, 2};    // services, planned
inline constexpr int deploymentColumnsToSpare[] = {3, 4}; // class, rollout
inline constexpr int freezeColumnsToSpare[] = {6, 5, 4};  // why, by, on
/// The newest first.
QList<FactRow> deploymentRows(const Workspace &workspace, const Scope &scope, QDate asOf);

QList<FactColumn> freezeColumns();
QList<FactRow> freezeRows(const Workspace &workspace, QDate asOf);

} // namespace fairlead::change_facts
