// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/incident_figures.h"
#include "ui/kit/value_format.h"
#include "ui/services/fact_table.h"

/// How the window writes what it knows of incidents; times in UTC, by QLocale().
namespace fairlead::incident_words {

/// What a state looks like beside its words.
struct Mark {
    Tone tone = Tone::Text;
    QLatin1String icon = {};
};
/// A cell with its value for sorting, its mark and its tooltip.
Fact fact(const QString &text, const QVariant &value = {}, Mark mark = {}, const QString &why = {});

/// "Sev2".
QString severity(int severity);
/// "49 min", "2 h 5 min"; "–" where one of the two is not known.
QString between(const QDateTime &from, const QDateTime &to);
/// "10 Nov 02:20"; with the year where it is more than half a year from `near`. Empty for no time.
QString moment(const QDateTime &at, QDate near);
/// A severity, the worst of them in a tone of its own.
Fact severityFact(int severity);
/// "repeat" or "after fix", the latter with a state; empty: it is new.
Fact recurrenceFact(Recurrence recurrence);
/// Where the incident's review stands: "held", "signed off", "due 17 Nov", "overdue 3 d"; none below Sev2
/// where nobody has begun one.
Fact reviewFact(const Workspace &workspace, const Incident &incident, QDate asOf);
/// What times are completed by: what is typed without a day is on the day of `base`, or on the next where it
/// would lie before it.
struct MomentBase {
    QDateTime base; ///< start of the incident; invalid: none
    QDate today;
};
/// Times in UTC: "2:23" or "+12" minutes after the base, "10 Nov 02:23", "2026-11-10 02:23". Up and Down step
/// by a minute. `base` may change while the format is in use.
ValueFormat momentFormat(std::shared_ptr<const MomentBase> base, Need need = Need::Optional);

} // namespace fairlead::incident_words
