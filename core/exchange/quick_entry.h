// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// What a line is understood in.
struct QuickContext {
    Id<Plan> plan; ///< of new items; null: none can be added
    Id<Team> team; ///< of new items where the line names none; null: the first team
    QDate asOf;    ///< dates without a year are the nearest to it
};

/// A typed line as a change: "leave Ana 12–16 Oct", "item Cart merge 8 d ORD", "risk: renewal slips",
/// "action: call the vendor".
struct QuickEntry {
    ChangeSet changes; ///< its sentence says what will be done
    RecordRef record;  ///< the new record
};

/// The change that `line` asks for. None: it begins with none of the verbs. Invalid: it does, but something
/// is missing or unclear, which the message says in one line.
std::optional<Result<QuickEntry>> quickEntry(const Workspace &workspace, const QString &line,
                                             const QuickContext &context);

/// One example for each verb, for people to see what can be typed.
QStringList quickEntryExamples();

/// First and last day of "12–16 Oct", "28 Sep – 2 Oct", "12 Oct", "2026-10-12..2026-10-16", "12.10.–16.10.",
/// in the languages of parseDate(); years that are not typed are those nearest to `asOf`. Malformed with
/// an example.
Result<std::pair<QDate, QDate>> parseDayRange(const QString &text, QDate asOf);

} // namespace fairlead
