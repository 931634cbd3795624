// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/private_reports.h"
#include "core/reports/report_context.h"

/// What the private reports are made of. Internal to core/reports.
namespace fairlead::private_sections {

struct Ground {
    const PrivateReportInput &input;
    const Person &person;
    Notation notation;

    const Workspace &workspace() const { return *input.workspace; }
    const PrivateRecords &records() const { return *input.records; }
    QString day(QDate date) const { return notation.day(date, input.asOf.year()); }
};

Result<std::vector<ReportSection>> growthPlan(const Ground &ground);
Result<std::vector<ReportSection>> talkSummary(const Ground &ground);
Result<std::vector<ReportSection>> reviewPacket(const Ground &ground);
/// What of the time of a review was not taken into it.
std::vector<LeftOut> reviewLeftOut(const Ground &ground);
std::vector<ReportSection> personData(const Ground &ground);

/// Whom the pages are about, and in which workspace: under the title and on each page.
QString ownerLine(const QString &about, const Workspace &workspace);
ReportParagraph paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body);

} // namespace fairlead::private_sections
