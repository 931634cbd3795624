// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"

#include <QStringList>

namespace fairlead {

/// Names a record, and with `field` one property of it: where a click or an edit goes.
struct RecordRef {
    QString table; ///< Row::table
    QUuid id;
    QString field; ///< key of the field; empty: the record as a whole

    bool operator==(const RecordRef &) const = default;
};

template <class Row> RecordRef refer(const Id<Row> &id, const char *field = "")
{
    return {QLatin1String(Row::table), id.uuid(), QLatin1String(field)};
}

/// One line of an explanation.
struct ExplanationRow {
    QString label;
    QString value;                   ///< as people read it, without the unit
    QString unit;                    ///< "d", "wd", "%" or empty
    std::optional<RecordRef> change; ///< what to edit to change it; none: follows from other rows
};

/// Where a computed figure comes from (Alt+W): the formula in words, this row's inputs in the order of
/// the calculation, the result last, then whole sentences with names and dates.
struct Explanation {
    QString title;   ///< what is explained, with its value: "R05 finishes on 11 Dec"
    QString formula; ///< in words, with its code: "net = … (C02)"
    std::vector<ExplanationRow> rows;
    QStringList sentences;
    std::vector<Explanation> children; ///< the next causes, nearest first
};

// Each answers NotFound when the record has no such figure in this result.

/// Every step of C02 for a person, from calendar days to plan days.
Result<Explanation> whyNet(const Workspace &workspace, const PlanResult &result, const Id<Person> &person);
/// The same for a team, with the part of each of its people, hires and adjustments (C04).
Result<Explanation> whyNet(const Workspace &workspace, const PlanResult &result, const Id<Team> &team);
/// Demand over capacity of a team in a week ("2026-W47"), a month ("2026-11"), or the whole period
/// with an empty key; the items that ask for it, largest first (C06).
Result<Explanation> whyLoad(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                            const QString &bucket);
/// What share of the effort above the line is engineering excellence, and the team's band (C04).
Result<Explanation> whyExcellence(const Workspace &workspace, const PlanResult &result, const Id<Team> &team);
/// What a team has above its line, what is free, and how much that is of its net capacity (C09).
Result<Explanation> whyLine(const Workspace &workspace, const PlanResult &result, const Id<Team> &team);
/// How what is above the line is shared out between the classes, of one team or, with a null id, of all
/// (C04).
Result<Explanation> whyBalance(const Workspace &workspace, const PlanResult &result, const Id<Team> &team);
/// Whether the team's people can give all the skills that are asked of them; the smallest cut (C05).
Result<Explanation> whySkills(const Workspace &workspace, const PlanResult &result, const Id<Team> &team);

/// What holds the start; children are the causes back to the first one (C10).
Result<Explanation> whyStart(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);
/// What holds the finish: the start's cause, the work of its own, days off on the way (C10).
Result<Explanation> whyFinish(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);
/// Working days from effort and staffing (C07), or typed.
Result<Explanation> whyDuration(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);
/// Working days between early and late dates, and who waits for it (C10).
Result<Explanation> whyFloat(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);
/// Above or below the line, and why there (C09).
Result<Explanation> whyPosition(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);
/// How the forecast stands to the deadline: days late or to spare, and the chain that leads there.
Result<Explanation> whySlip(const Workspace &workspace, const PlanResult &result, const Id<Item> &item);

/// The explanation as lines of text, children indented; for the command line and for copying.
QString toText(const Explanation &explanation);

} // namespace fairlead
