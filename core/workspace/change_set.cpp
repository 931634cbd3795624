// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/change_set.h"

#include "core/workspace/rules.h"

namespace fairlead {

namespace {

template <class Row> bool applyEdit(Workspace &workspace, const Edit<Row> &edit)
{
    const Row *current = workspace.find(edit.id());
    const bool asExpected = edit.before ? current && *current == *edit.before : current == nullptr;
    if (!asExpected)
        return false;
    if (edit.after)
        workspace.rows<Row>().insert(edit.after);
    else
        workspace.rows<Row>().remove(edit.id());
    return true;
}

template <class Row> void compare(const Table<Row> &from, const Table<Row> &to, ChangeSet &changes)
{
    auto a = from.begin();
    auto b = to.begin();
    while (a != from.end() || b != to.end()) {
        const bool onlyOld = b == to.end() || (a != from.end() && a->id < b->id);
        const bool onlyNew = !onlyOld && (a == from.end() || b->id < a->id);
        if (onlyOld) {
            changes.edits.push_back(Edit<Row>{(a++).shared(), nullptr});
        } else if (onlyNew) {
            changes.edits.push_back(Edit<Row>{nullptr, (b++).shared()});
        } else {
            if (a.shared() != b.shared() && !(*a == *b))
                changes.edits.push_back(Edit<Row>{a.shared(), b.shared()});
            ++a;
            ++b;
        }
    }
}

} // namespace

ChangeSet inverted(const ChangeSet &changes)
{
    ChangeSet inverse = changes;
    std::reverse(inverse.edits.begin(), inverse.edits.end());
    for (AnyEdit &any : inverse.edits)
        any.invert();
    return inverse;
}

Result<Workspace> appliedUnchecked(Workspace workspace, const ChangeSet &changes)
{
    for (const AnyEdit &any : changes.edits) {
        const bool done = any.visit([&](const auto &edit) { return applyEdit(workspace, edit); });
        if (!done) {
            const QString caption = any.visit([](const auto &edit) { return edit.row().caption(); });
            return fail(Error::conflict(Text::tr("“%1” was changed in the meantime.").arg(caption)));
        }
    }
    return workspace;
}

Result<Workspace> applied(const Workspace &workspace, const ChangeSet &changes)
{
    auto next = appliedUnchecked(workspace, changes);
    if (!next)
        return next;
    if (auto kept = checkRules(*next, changes); !kept)
        return fail(kept.error());
    return next;
}

ChangeSet difference(const Workspace &from, const Workspace &to)
{
    ChangeSet changes;
    RowKinds::all([&]<class Row>() { compare(from.rows<Row>(), to.rows<Row>(), changes); });
    return changes;
}

ChangeSet merged(const ChangeSet &first, const ChangeSet &second)
{
    // Only the rows that are named matter, so two small workspaces stand for before and after.
    Workspace before;
    Workspace after;
    for (const ChangeSet *changes : {&first, &second}) {
        for (const AnyEdit &any : changes->edits) {
            any.visit([&]<class Row>(const Edit<Row> &edit) {
                if (edit.before && !after.find(edit.id()))
                    before.rows<Row>().insert(edit.before);
                if (edit.after)
                    after.rows<Row>().insert(edit.after);
                else
                    after.rows<Row>().remove(edit.id());
            });
        }
    }
    ChangeSet result = difference(before, after);
    result.sentence = second.sentence;
    return result;
}

} // namespace fairlead
