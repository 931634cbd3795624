// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/workspace/kinds.h"

#include <QHash>
#include <QSet>

/// The rules that follow from the description of a row alone, whatever list its kind is in. Templates say
/// "typename" where they have sentences: with "class" lupdate loses the namespace.
namespace fairlead::row_rules {

QString namedRecord(const char *table, const char *label, const QString &caption);

template <class Row> QString namedRecord(const Row &row)
{
    return namedRecord(Row::table, Row::label, row.caption());
}

/// Required fields are there and numbers lie within the limits of their description.
template <typename Row> Result<void> checkRow(const Row &row)
{
    for (const Field<Row> &field : Row::fields()) {
        if (field.kind == Kind::Identity)
            continue;
        if (auto kept = checkLimits(field, field.title(), field.get(row)); !kept)
            return fail(Error::invalid(Text::tr("%1: %2").arg(namedRecord(row), kept.error().message)));
    }
    return {};
}

/// Every reference of the row leads somewhere, as `exists(table, id)` says.
template <typename Row, typename Exists> Result<void> checkReferencesOf(const Row &row, Exists exists)
{
    for (const Field<Row> &field : Row::fields()) {
        if (!field.referencedId)
            continue;
        const QUuid id = field.referencedId(row);
        if (!id.isNull() && !exists(field.reference, id)) {
            return fail(Error::invalid(Text::tr("%1: %2 refers to a record that does not exist.")
                                           .arg(namedRecord(row), field.title())));
        }
    }
    return {};
}

using RemovedIds = QHash<QByteArray, QSet<QUuid>>; ///< by table

/// No row of the table refers to a removed one.
template <typename Row> Result<void> refuseDangling(const Table<Row> &rows, const RemovedIds &removed)
{
    for (const Field<Row> &field : Row::fields()) {
        if (!field.referencedId)
            continue;
        const auto ids = removed.constFind(QByteArray(field.reference));
        if (ids == removed.constEnd())
            continue;
        for (const Row &row : rows) {
            if (ids->contains(field.referencedId(row))) {
                return fail(Error::invalid(
                    Text::tr("It is still used: %1 refers to it. Remove that first.").arg(namedRecord(row))));
            }
        }
    }
    return {};
}

/// Human keys that the changes gave are unique within their kind.
template <typename Row, typename Changes>
Result<void> checkKeysOf(const Table<Row> &rows, const Changes &changes)
{
    QSet<QString> changed;
    for (const auto &any : changes.edits) {
        const auto edit = any.template as<Row>();
        if (edit && edit->after && (!edit->before || edit->before->key != edit->after->key))
            changed.insert(edit->after->key);
    }
    if (changed.isEmpty())
        return {};
    QSet<QString> seen;
    for (const Row &row : rows) {
        if (!changed.contains(row.key))
            continue;
        if (seen.contains(row.key)) {
            return fail(Error::invalid(
                Text::tr("The key “%1” is already in use. Expected a key that no other record has.")
                    .arg(row.key)));
        }
        seen.insert(row.key);
    }
    return {};
}

/// Whether the records have a row with that id in that table; false for a table of no kind in the list.
template <class KindList, class Records>
bool exists(const Records &records, const char *table, const QUuid &id)
{
    bool found = false;
    KindList::withTable(QLatin1String(table),
                        [&]<class Row>() { found = records.find(Id<Row>::fromUuid(id)) != nullptr; });
    return found;
}

template <class Changes> Result<void> checkFields(const Changes &changes)
{
    for (const auto &any : changes.edits) {
        auto kept =
            any.visit([](const auto &edit) { return edit.after ? checkRow(*edit.after) : Result<void>(); });
        if (!kept)
            return kept;
    }
    return {};
}

/// References of the changed rows lead somewhere, and nothing in `next` refers to a removed row.
template <class KindList, class Records, class Changes, class Exists>
Result<void> checkReferences(const Records &next, const Changes &changes, Exists exists)
{
    RemovedIds removed;
    for (const auto &any : changes.edits) {
        auto kept = any.visit([&]<class Row>(const Edit<Row> &edit) -> Result<void> {
            if (edit.after)
                return checkReferencesOf(*edit.after, exists);
            removed[QByteArray(Row::table)].insert(edit.before->id.uuid());
            return {};
        });
        if (!kept)
            return kept;
    }
    if (removed.isEmpty())
        return {};
    return KindList::each(
        [&]<class Row>() { return refuseDangling<Row>(next.template rows<Row>(), removed); });
}

template <class KindList, class Records, class Changes>
Result<void> checkKeys(const Records &next, const Changes &changes)
{
    return KindList::each([&]<class Row>() -> Result<void> {
        if constexpr (requires(Row row) { row.key; })
            return checkKeysOf<Row>(next.template rows<Row>(), changes);
        else
            return {};
    });
}

} // namespace fairlead::row_rules
