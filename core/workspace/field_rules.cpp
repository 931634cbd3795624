// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/field_rules.h"

#include <QSet>

namespace fairlead {

namespace {

QString namedRecord(const char *table, const char *label, const QString &caption)
{
    const QString kind = QCoreApplication::translate(table, label);
    return caption.isEmpty() ? kind : Text::tr("%1 “%2”").arg(kind, caption);
}

template <class Row> QString namedRecord(const Row &row)
{
    return namedRecord(Row::table, Row::label, row.caption());
}

bool exists(const Workspace &workspace, const char *table, const QUuid &id)
{
    bool found = false;
    RowKinds::withTable(QLatin1String(table),
                        [&]<class Row>() { found = workspace.find(Id<Row>::fromUuid(id)) != nullptr; });
    return found;
}

template <class Row> Result<void> checkRow(const Row &row)
{
    for (const Field<Row> &field : Row::fields()) {
        if (field.kind == Kind::Identity)
            continue;
        if (auto kept = checkLimits(field, field.title(), field.get(row)); !kept)
            return fail(Error::invalid(Text::tr("%1: %2").arg(namedRecord(row), kept.error().message)));
    }
    return {};
}

template <class Row> Result<void> checkReferencesOf(const Workspace &next, const Row &row)
{
    for (const Field<Row> &field : Row::fields()) {
        if (!field.referencedId)
            continue;
        const QUuid id = field.referencedId(row);
        if (!id.isNull() && !exists(next, field.reference, id)) {
            return fail(Error::invalid(Text::tr("%1: %2 refers to a record that does not exist.")
                                           .arg(namedRecord(row), field.title())));
        }
    }
    return {};
}

using RemovedIds = QHash<QByteArray, QSet<QUuid>>; ///< by table

template <class Row> Result<void> refuseDangling(const Workspace &next, const RemovedIds &removed)
{
    for (const Field<Row> &field : Row::fields()) {
        if (!field.referencedId)
            continue;
        const auto ids = removed.constFind(QByteArray(field.reference));
        if (ids == removed.constEnd())
            continue;
        for (const Row &row : next.rows<Row>()) {
            if (ids->contains(field.referencedId(row))) {
                return fail(Error::invalid(
                    Text::tr("It is still used: %1 refers to it. Remove that first.").arg(namedRecord(row))));
            }
        }
    }
    return {};
}

template <class Row> Result<void> checkKeysOf(const Workspace &next, const ChangeSet &changes)
{
    QSet<QString> changed;
    for (const AnyEdit &any : changes.edits) {
        const auto edit = any.template as<Row>();
        if (edit && edit->after && (!edit->before || edit->before->key != edit->after->key))
            changed.insert(edit->after->key);
    }
    if (changed.isEmpty())
        return {};
    QSet<QString> seen;
    for (const Row &row : next.rows<Row>()) {
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

} // namespace

Result<void> checkFields(const Workspace &, const ChangeSet &changes)
{
    for (const AnyEdit &any : changes.edits) {
        auto kept =
            any.visit([](const auto &edit) { return edit.after ? checkRow(*edit.after) : Result<void>(); });
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> checkReferences(const Workspace &next, const ChangeSet &changes)
{
    RemovedIds removed;
    for (const AnyEdit &any : changes.edits) {
        auto kept = any.visit([&]<class Row>(const Edit<Row> &edit) -> Result<void> {
            if (edit.after)
                return checkReferencesOf(next, *edit.after);
            removed[QByteArray(Row::table)].insert(edit.before->id.uuid());
            return {};
        });
        if (!kept)
            return kept;
    }
    if (removed.isEmpty())
        return {};
    return RowKinds::each([&]<class Row>() { return refuseDangling<Row>(next, removed); });
}

Result<void> checkKeys(const Workspace &next, const ChangeSet &changes)
{
    return RowKinds::each([&]<class Row>() -> Result<void> {
        if constexpr (requires(Row row) { row.key; })
            return checkKeysOf<Row>(next, changes);
        else
            return {};
    });
}

} // namespace fairlead
