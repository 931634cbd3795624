// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/plan_sections.h"
#include "core/scorecard/kpi_status.h"

namespace fairlead {

// The pages of the KPI scorecard (RP4).
Blocks pinnedSection(ReportContext &context);
Blocks scorecardSection(ReportContext &context);
Blocks attentionSection(ReportContext &context);
Blocks kpiDecisionsSection(ReportContext &context);
void addKpiTerms(const Workspace &workspace, ReportDefinitions &terms);

// The pages of the incident trend review (RP6).
Blocks incidentMonthsSection(ReportContext &context);
Blocks incidentTimesSection(ReportContext &context);
Blocks causesSection(ReportContext &context);
Blocks incidentActionsSection(ReportContext &context);
void addIncidentTerms(ReportDefinitions &terms);

// The pages of a post-incident review (RP12): roles, no names (GR7).
Blocks reviewSummarySection(ReportContext &context);
Blocks reviewTimelineSection(ReportContext &context);
Blocks reviewFactorsSection(ReportContext &context);
Blocks reviewActionsSection(ReportContext &context);

/// The tiles of the whole workspace on the day of the report.
std::vector<KpiTile> reportTiles(const ReportContext &context);
/// All rows of a kind.
template <class Row> std::vector<const Row *> rowsOf(const Workspace &workspace)
{
    std::vector<const Row *> rows;
    rows.reserve(workspace.rows<Row>().size());
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    return rows;
}
/// A series with its limits; `unit`: what a value of the chart is multiplied by to be shown (100: per cent).
ReportChart controlChartOf(const ReportContext &context, const QString &id, const QString &title,
                           std::span<const KpiSpan> spans, std::span<const KpiValue> values,
                           const ControlChart &chart, double unit);
/// The short name of a span on an axis: "Oct 26", "Q3 26", "16 Nov".
QString spanLabel(const ReportContext &context, const KpiSpan &span);
/// "86.9 %" with the unit and as many places as the size asks for; "–" without a value.
QString kpiText(const ReportContext &context, const KpiDefinition &kpi, const std::optional<double> &value);

} // namespace fairlead
