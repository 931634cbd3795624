// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/plan_result.h"
#include "core/planning/why.h"
#include "core/vault/private_kinds.h"
#include "core/workspace/change_set.h"

#include <span>

namespace fairlead {

/// How bad a finding is (screens.md 4.8); errors come first everywhere.
enum class Severity {
    Error,   ///< the plan cannot be right
    Warning, ///< somebody should decide
    Information,
};

/// One way to mend a finding, ready to commit. The sentence says what will be done.
struct Fix {
    QString sentence;
    ChangeSet changes;
};

/// Where a finding is seen best: a view code of screens.md 4.2 and, in views over time, a bucket.
struct PlaceHint {
    QString view;   ///< "V2a", "V4a", …
    QString bucket; ///< "2026-W47"; empty: none
    bool operator==(const PlaceHint &) const = default;
};

/// Something that is wrong or should be looked at, in one sentence with names and figures.
struct Finding {
    QString code; ///< "X04"
    Severity severity = Severity::Warning;
    QString sentence;
    std::vector<RecordRef> records; ///< the one to jump to first
    std::vector<Fix> fixes;         ///< none to three
    PlaceHint place;
    bool isPrivate = false; ///< rests on private records: not while presenting, in no report and no file
};

/// The plan as it was approved.
struct ApprovedPlan {
    Workspace workspace;
    PlanResult result;
};

/// What the checks look at. `result` is of `workspace` and carries the as-of date.
struct CheckInput {
    const Workspace &workspace;
    const PlanResult &result;
    const ApprovedPlan *approved = nullptr;  ///< the newest baseline of the plan; null: there is none
    const PrivateRecords *records = nullptr; ///< of the open vault; null: locked, private rules are silent

    QDate asOf() const { return result.asOf; }
};

/// One rule of the catalogue.
struct Check {
    const char *code;
    Severity severity; ///< the worst it reports
    const char *title; ///< translated in the context fairlead::Text
    std::vector<Finding> (*run)(const CheckInput &input);
    bool isPrivate = false; ///< asks CheckInput::records

    QString name() const { return Text::tr(title); }
};

/// Every rule whose data exists, in order of its code.
std::span<const Check> checks();

/// What the rules say of a plan.
struct CheckedPlan {
    std::vector<Finding> findings;    ///< that are shown
    std::vector<Finding> switchedOff; ///< that somebody switched off with a reason (CheckSuppression)
    std::vector<Finding> tour;        ///< steps of the tour that are left (tour.h); no findings
};

/// The findings of all rules, each list with errors first, then by code, then in the order of the plan.
/// Cost: near linear in the rows.
CheckedPlan checkPlan(const CheckInput &input);
/// Those that are shown.
std::vector<Finding> runChecks(const CheckInput &input);

/// The newest baseline of a plan; null when it was never approved.
const Baseline *newestBaseline(const Workspace &workspace, const Id<Plan> &plan);

} // namespace fairlead
