// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reports.h"
#include "ui/reports/page_style.h"

namespace fairlead {

/// A report to be written without a window.
struct ReportRequest {
    ReportKind kind = ReportKind::QuarterlyPlan;
    Paper paper = Paper::A4;
    QString path;
    ReportInput input; ///< with options: audience, sections, stamp
};

/// Composes, lays out and writes a report; answers with one line for the terminal:
/// "plan.pdf: 9 pages, Stakeholder, left out: names …". Needs a QGuiApplication (offscreen will do).
Result<QString> writeReport(const ReportRequest &request);

} // namespace fairlead
