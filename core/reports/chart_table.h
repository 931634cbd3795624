// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

namespace fairlead {

/// The figures behind a chart, for the appendix and for readers who cannot see it.
ReportTable chartTable(const ReportChart &chart, const Notation &notation);

} // namespace fairlead
