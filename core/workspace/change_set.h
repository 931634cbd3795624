// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace fairlead {

using AnyEdit = RowKinds::AnyEdit;

/// The one way in which a workspace changes (Decision 5): rows added, changed or removed, and one
/// sentence in words ("move R07 to rank 3"). Undo, imports, scenarios and sharing are change sets.
struct ChangeSet {
    QString sentence;
    std::vector<AnyEdit> edits;

    bool isEmpty() const { return edits.empty(); }

    template <class Row> ChangeSet &add(Row row)
    {
        edits.push_back(Edit<Row>{nullptr, std::make_shared<const Row>(std::move(row))});
        return *this;
    }
    template <class Row> ChangeSet &remove(const Row &row)
    {
        edits.push_back(Edit<Row>{std::make_shared<const Row>(row), nullptr});
        return *this;
    }
    /// Does nothing when both are equal.
    template <class Row> ChangeSet &replace(const Row &before, Row after)
    {
        if (!(before == after)) {
            edits.push_back(Edit<Row>{std::make_shared<const Row>(before),
                                      std::make_shared<const Row>(std::move(after))});
        }
        return *this;
    }
};

/// The change set that takes `changes` back.
ChangeSet inverted(const ChangeSet &changes);

/// The workspace with the changes made, or why they cannot be: Conflict when a row is not as
/// `before` says, Invalid when the result would break a rule of the model (model.md 2.5).
Result<Workspace> applied(const Workspace &workspace, const ChangeSet &changes);

/// The same without asking the rules: for going back to a state that was valid once.
Result<Workspace> appliedUnchecked(Workspace workspace, const ChangeSet &changes);

/// What turns `from` into `to`, row by row. Cost: O(rows), cheap for shared rows.
ChangeSet difference(const Workspace &from, const Workspace &to);

/// One change set with the effect of the two in order; edits of one row become one edit.
ChangeSet merged(const ChangeSet &first, const ChangeSet &second);

} // namespace fairlead
