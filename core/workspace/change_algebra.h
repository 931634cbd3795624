// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/kinds.h"

#include <QCoreApplication>
#include <algorithm>

/// What can be done with change sets, whatever kinds of rows they are about: the workspace's and the vault's
/// are the same mechanism. `Records` has rows<Row>(), `Changes` has edits.
namespace fairlead::change_algebra {

template <class Records, class Row> bool applyEdit(Records &records, const Edit<Row> &edit)
{
    const Row *current = records.find(edit.id());
    const bool asExpected = edit.before ? current && *current == *edit.before : current == nullptr;
    if (!asExpected)
        return false;
    if (edit.after)
        records.template rows<Row>().insert(edit.after);
    else
        records.template rows<Row>().remove(edit.id());
    return true;
}

/// The change set that takes `changes` back.
template <class Changes> Changes inverted(Changes changes)
{
    std::reverse(changes.edits.begin(), changes.edits.end());
    for (auto &any : changes.edits)
        any.invert();
    return changes;
}

/// The records with the changes made; Conflict when a row is not as `before` says. Asks no rules.
template <typename Records, typename Changes> Result<Records> applied(Records records, const Changes &changes)
{
    for (const auto &any : changes.edits) {
        const bool done = any.visit([&](const auto &edit) { return applyEdit(records, edit); });
        if (!done) {
            const QString caption = any.visit([](const auto &edit) { return edit.row().caption(); });
            return fail(Error::conflict(Text::tr("“%1” was changed in the meantime.").arg(caption)));
        }
    }
    return records;
}

/// Adds to `changes` what turns one table into the other. O(rows).
template <class Row, class Changes>
void compare(const Table<Row> &from, const Table<Row> &to, Changes &changes)
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

/// What turns `from` into `to`, row by row.
template <class KindList, class Changes, class Records>
Changes difference(const Records &from, const Records &to)
{
    Changes changes;
    KindList::all([&]<class Row>() { compare(from.template rows<Row>(), to.template rows<Row>(), changes); });
    return changes;
}

/// One change set with the effect of the two in order; edits of one row become one edit.
template <class KindList, class Records, class Changes>
Changes merged(const Changes &first, const Changes &second)
{
    // Only the rows that are named matter, so two small sets of records stand for before and after.
    Records before;
    Records after;
    for (const Changes *changes : {&first, &second}) {
        for (const auto &any : changes->edits) {
            any.visit([&]<class Row>(const Edit<Row> &edit) {
                if (edit.before && !after.find(edit.id()))
                    before.template rows<Row>().insert(edit.before);
                if (edit.after)
                    after.template rows<Row>().insert(edit.after);
                else
                    after.template rows<Row>().remove(edit.id());
            });
        }
    }
    Changes result = difference<KindList, Changes>(before, after);
    result.sentence = second.sentence;
    return result;
}

} // namespace fairlead::change_algebra
