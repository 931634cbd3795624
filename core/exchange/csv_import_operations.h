// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_import_rows.h"

namespace fairlead {

/// Calls `visit.operator()<Row>()` with the row of a kind of table of operations; false: it is another kind.
template <class Visit> bool withOperationsRow(ImportKind kind, Visit visit)
{
    switch (kind) {
    case ImportKind::Services:
        visit.template operator()<Service>();
        return true;
    case ImportKind::Pages:
        visit.template operator()<Page>();
        return true;
    case ImportKind::ServiceDays:
        visit.template operator()<ServiceDay>();
        return true;
    case ImportKind::Incidents:
        visit.template operator()<Incident>();
        return true;
    case ImportKind::Deployments:
        visit.template operator()<Deployment>();
        return true;
    case ImportKind::Defects:
        visit.template operator()<Defect>();
        return true;
    case ImportKind::Vulnerabilities:
        visit.template operator()<Vulnerability>();
        return true;
    case ImportKind::Costs:
        visit.template operator()<CostSample>();
        return true;
    case ImportKind::KpiSamples:
        visit.template operator()<KpiSample>();
        return true;
    default:
        return false;
    }
}

/// What the value of a KPI belongs to: two targets beside the fields of KpiSample (IM17).
inline constexpr QLatin1String kpiTarget("kpi");
inline constexpr QLatin1String scopeTarget("scope");

/// False for fields of operations that no file may fill: who wrote, reviewed or answered (GR1).
bool isReadFromTables(ImportKind kind, const FieldInfo &field);

/// Rows of services, pages, days, incidents, deployments, defects, vulnerabilities, costs or values of KPIs.
/// Each is found by its external id or key, days and values by what they are of, costs are summed by service,
/// account and month. False: `progress` said stop.
bool importOperations(const CsvImport &file, ImportBuilder &builder, Progress &progress);

/// The first day of "2026-03", "2026-Q1", "2026-W05" or of a date; invalid: none of them.
QDate firstDayOfPeriod(const QString &text, const ValueReading &reading);

} // namespace fairlead
