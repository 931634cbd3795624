// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kpi_rows.h"

namespace fairlead {

/// All figures of a workspace, kept up as it changes: a new event changes only the figures it belongs to,
/// so that nobody waits for the others. What the figures do not speak of, such as the plan, changes nothing.
class KeptFigures {
public:
    /// Computes all. Cost: O(rows log rows) and near linear in the events.
    KeptFigures(const Workspace &workspace, QDate asOf);

    /// How much had to be computed again.
    enum class Update { Nothing, Events, Everything };
    /// Brings the figures to another state. New deployments, incidents, pages, days of services and defects
    /// are added to what is there; after any other change of what figures are made of, and for another day,
    /// all are computed anew. The figures are those of a new object either way. Cost: O(rows) pointers
    /// compared, plus what the events touch.
    Update update(const Workspace &workspace, QDate asOf);

    const KpiSource &source() const { return m_source; }
    const KpiBook &book() const { return m_book; }

private:
    Workspace m_workspace;
    QDate m_asOf;
    KpiSource m_source;
    KpiBook m_book;
};

} // namespace fairlead
