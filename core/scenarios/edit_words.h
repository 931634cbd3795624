// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"
#include "core/workspace/change_set.h"

namespace fairlead {

/// One field of a changed record, as people read its values; empty: no value.
struct FieldWords {
    QString field; ///< its key
    QString title;
    QString from;
    QString to;
    bool operator==(const FieldWords &) const = default;
};

/// One edit in words.
struct EditWords {
    enum class Kind { Added, Changed, Removed };

    Kind kind = Kind::Changed;
    RecordRef record;
    QString kindName;               ///< of the record: "Leave"
    QString name;                   ///< how a sentence names it
    QString sentence;               ///< "Leave of Priya Nair, 7–11 Dec, was added."
    std::vector<FieldWords> fields; ///< of Kind::Changed, in the order of the form
};

/// Every edit in words, items first, else in order of the edits; `after` is the workspace that they lead to.
/// What a new rank means is left to the difference of the plans.
std::vector<EditWords> editsInWords(const Workspace &after, const ChangeSet &changes);

/// `after` with the rows that `changes` removed from it: names of what is gone.
Workspace withRemovedRows(Workspace after, const ChangeSet &changes);

} // namespace fairlead
