// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/kpi_engine.h"

namespace fairlead {

/// The figure of a span from recorded values (KpiSample) alone: the one that was recorded for it, or its
/// months put together as the KPI demands. Of several parts (K18: CPU and disk) the worst. Origin None
/// where there are none.
KpiValue recordedValue(const KpiStore &store, const KpiRecipe &recipe, const QString &key, KpiScopeOf scope,
                       const KpiSpan &span);
/// Only a value that was recorded for exactly this span; one that was itself computed from events does not
/// count.
KpiValue recordedExactly(const KpiStore &store, const KpiRecipe &recipe, const QString &key, KpiScopeOf scope,
                         const KpiSpan &span);

/// One of several series that a figure is made of: CPU and disk of the headroom, failed requests and failed
/// jobs of the error rate.
struct KpiPart {
    QString name;
    KpiValue value;
};
/// The parts of a figure in a span, in order of their names; empty where it has none.
std::vector<KpiPart> kpiParts(const KpiStore &store, const KpiRecipe &recipe, const QString &key,
                              KpiScopeOf scope, const KpiSpan &span);

} // namespace fairlead
