// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"
#include "core/vault/private_kinds.h"
#include "core/workspace/workspace.h"

namespace fairlead {

/// Reports that are made of private records. Apart from ReportKind: they have no audience, no set of them is
/// exported together, and the command line does not know them (GR12).
enum class PrivateReportKind {
    GrowthPlan,  ///< RP7: shared lines only
    TalkSummary, ///< RP8: shared lines only
    PersonData,  ///< RP14: everything, for the person's own request
    Review,      ///< a review packet: what the manager took into it
};

/// One person, one recipient. Points to values of the caller, which must outlive the call.
struct PrivateReportInput {
    const Workspace *workspace = nullptr;
    const PrivateRecords *records = nullptr;
    Id<Person> person = {};
    Id<OneOnOne> talk = {}; ///< of a summary; null: the last one that was held
    QString recipient = {}; ///< to whom it is given; printed on every page
    QDate asOf = {};
    ReportLanguage language = ReportLanguage::EnglishUk; ///< of numbers and dates
    QDateTime generatedAt = {};                          ///< UTC
    qint64 revision = 0;                                 ///< of the workspace
    Id<ReviewPacket> packet = {};                        ///< of a review; null: the newest
};

QString privateReportTitle(PrivateReportKind kind);

/// A pure function, marked as private (ReportDocument::isPrivate). Invalid: no recipient is named. NotFound:
/// no such person, no growth plan, no review packet, or no 1:1 that was held.
Result<ReportDocument> makePrivateReport(PrivateReportKind kind, const PrivateReportInput &input);

} // namespace fairlead
