// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/interviews.h"
#include "core/reports/report_document.h"

namespace fairlead {

/// What the reader of the parameters chose for a report that rests on private records.
struct HiringReportOptions {
    QDate asOf;
    QDateTime generatedAt; ///< UTC; printed on each page
    ReportLanguage language = ReportLanguage::EnglishUk;
    QString recipient;   ///< whom it is for (GR12); printed on each page
    qint64 revision = 0; ///< of the workspace
};

/// The hiring scorecard of a candidate (RP10), private: role and loop, dimension by interviewer with evidence
/// and spread, signals, red-flag notes, the debrief with its dissent. The candidate is named by code only. A
/// pure function. Invalid while a scorecard is missing (GR16) or without a recipient; NotFound: no such
/// candidate.
Result<ReportDocument> hiringScorecard(const Workspace &workspace, const PrivateRecords &records,
                                       const Id<Candidate> &candidate, const HiringReportOptions &options);

} // namespace fairlead
