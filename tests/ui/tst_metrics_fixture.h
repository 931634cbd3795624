// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/tst_capacity_fixture.h"
#include "ui/metrics/kpi_view.h"
#include "ui/metrics/metrics_board.h"
#include "ui/metrics/metrics_place.h"

namespace fairlead {

/// The place “Metrics” on the sample, when its figures are there.
class MetricsFixture : public CapacityFixture<MetricsPlace> {
public:
    explicit MetricsFixture(Workspace workspace = *marloweQuay())
        : CapacityFixture<MetricsPlace>(std::move(workspace))
    {
        wait();
    }
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!view->board().isComputing(), 30000); }
    const MetricsAnswer &answer() { return *view->board().answer(); }
    Id<KpiDefinition> kpi(QStringView key) { return row<KpiDefinition>(key).id; }
    const KpiTile &tile(QStringView key) { return answer().tiles[size_t(answer().tileOf(kpi(key)))]; }
    template <class Row> qsizetype count() { return qsizetype(workbench->workspace().rows<Row>().size()); }
};

} // namespace fairlead
