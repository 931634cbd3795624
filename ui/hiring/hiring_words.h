// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recruiting/interviews.h"
#include "core/recruiting/pipeline.h"
#include "ui/kit/fields.h"
#include "ui/services/fact_table.h"

/// How the place People names stages, interviewers and what they say; by QLocale().
namespace fairlead::hiring_words {

/// All values of an enumeration, translated, by their number.
template <class Value> QList<ChoiceOption> choices(const char *table)
{
    QList<ChoiceOption> options;
    for (size_t i = 0; i < std::size(Choices<Value>::all); ++i)
        options.append({int(i), QCoreApplication::translate(table, Choices<Value>::all[i].label)});
    return options;
}

QString stage(CandidateStage stage);
/// The name of somebody of the workspace, else the name or role that was typed; "–" for neither.
QString name(const Workspace &workspace, const Interviewer &who);
/// Since when a candidate stands where it stands, by its last move; invalid: it never moved.
QDate since(const PrivateRecords &records, const Candidate &candidate);
/// "9 days"; empty where nobody knows.
QString timeInStage(const PrivateRecords &records, const Candidate &candidate, QDate asOf);
/// "A-01, Debrief, for 9 days, next: Debrief on 18 Nov": for screen readers and tooltips.
QString whole(const PrivateRecords &records, const Candidate &candidate, QDate asOf);
/// "reached 6 · 83 % went on · 7 d"; shares only from five on (C25).
QString funnel(const FunnelStep &step);
/// Everybody of the workspace, by name, as stored ids.
QList<ChoiceOption> people(const Workspace &workspace);

} // namespace fairlead::hiring_words
