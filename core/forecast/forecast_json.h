// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_line.h"
#include "core/forecast/track_record.h"

#include <QJsonObject>

namespace fairlead {

/// A forecast for `fairlead plan --json`, under the key "forecast". In no language; keys are never renamed.
/// Dates are ISO and inclusive, null: in too few runs; chances are 0 to 1.
///
///     {
///       "kind": "preview" | "links" | "people", "seed", "runs", "wantedRuns",
///       "confidence": {"commit", "stretch"},  joint chances from which a row is in that zone
///       "items": [{                    in order of rank
///         "key", "finish": {"p10", "p50", "p80", "p85", "p90", "p95"},
///         "p85Margin",                 ± working days at 95 %
///         "limit", "hasDeadline",      deadline, or the last day of the period
///         "chance", "chanceMargin"     to end by the limit, ± at 95 %
///       }],
///       "targets": [{                  milestones and items with a deadline
///         "key", "distribution": [{"day", "runs"}],
///         "criticality": [{"key", "share"}],       more than 0, highest first
///         "sensitivity": [{"key", "correlation"}]  strongest first, beyond ±0.05
///       }],
///       "lines": [{                    the whole plan ("team": null), then each team; what is done has no
///       row
///         "team", "rows": [{"key", "zone": "commit" | "stretch" | "notThisQuarter",
///                           "chance", "margin", "cost"}]
///       }]
///     }
QJsonObject forecastJson(const Workspace &workspace, const Forecast &forecast, const ZonePolicy &policy = {});

/// How good earlier forecasts were, under the key "trackRecord":
///
///     {
///       "items", "calibration": [{"percent", "items", "landed"}], "brier", "promises", "spread",
///       "teams": [{"team", "items", "ratio", "factor", "low", "high"}],
///       "kinds": [{"kind", …the same}]
///     }
QJsonObject trackRecordJson(const Workspace &workspace, const TrackRecord &record);

} // namespace fairlead
