// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/workspace/change_set.h"

#include <functional>

namespace fairlead {

/// Whose value settles a conflict.
enum class Side { Plan, Scenario };

/// Something that the plan and a scenario both changed since the scenario saw it, and not in the same way.
struct MergeConflict {
    enum class Kind {
        Field,
        RemovedInPlan,     ///< changed in the scenario
        RemovedInScenario, ///< changed in the plan
    };

    Kind kind = Kind::Field;
    RecordRef record;                 ///< with the key of the field, of Kind::Field
    const char *table = "";           ///< Row::table
    const FieldInfo *field = nullptr; ///< null for whole records
    QString caption;                  ///< how people name the record
    QString title;                    ///< of the field; empty for whole records
    QVariant base;                    ///< in stored form; invalid for whole records, and where both added it
    QVariant plan;
    QVariant scenario;
};

/// One answer to a conflict: its record, with the field's key, and whose value is taken.
struct Settlement {
    RecordRef record;
    Side side = Side::Plan;
    bool operator==(const Settlement &) const = default;
};

/// What a merge comes to: a value to look at before anything is done.
struct Merge {
    ChangeSet changes; ///< what turns the plan into the merged plan; each conflict as it was settled
    std::vector<MergeConflict> conflicts; ///< in order of the scenario's edits, then of the fields
    QStringList leftBehind;               ///< one line for each edit that needs a record that is gone
};

using SettleConflict = std::function<Side(const MergeConflict &)>;

/// Makes the edits of `scenario` on top of `plan`, three ways: its rows before are the base, the plan's
/// rows now are one side, its rows after the other. A field that one side changed is taken from it; what
/// both changed alike is done; what both changed otherwise is a conflict that `settle` decides. Items
/// that would get a rank that is taken come right behind the item that has it. Rules of the model are not
/// asked: applied() does that. Cost: O(edits × fields + items).
Merge merge(const Workspace &plan, const ChangeSet &scenario, const SettleConflict &settle);

/// The same with every conflict settled for one side: Side::Plan shows what is undisputed.
Merge merge(const Workspace &plan, const ChangeSet &scenario, Side side);

/// The same with chosen answers. Conflict: one has no answer; the sentence names them.
Result<Merge> merge(const Workspace &plan, const ChangeSet &scenario,
                    const std::vector<Settlement> &settlements);

/// A conflict in one sentence: "R05 Load test, Effort: 12 d before, 10 d in the plan, 8 d in the scenario."
QString conflictSentence(const Workspace &plan, const MergeConflict &conflict);
/// The line that names the conflicts, the first three by name.
QString conflictsLine(const std::vector<MergeConflict> &conflicts);

} // namespace fairlead
