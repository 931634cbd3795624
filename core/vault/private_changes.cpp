// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/private_changes.h"

#include "core/vault/private_rules.h"
#include "core/workspace/change_algebra.h"
#include "core/workspace/change_json_of.h"
#include "core/workspace/row_rules.h"

namespace fairlead {

namespace {

/// Whether an edit left the reference as it was: then it may lead to a row of the workspace that is gone.
bool wasThere(const PrivateChanges &changes, const QUuid &id)
{
    return std::any_of(changes.edits.begin(), changes.edits.end(), [&](const AnyPrivateEdit &any) {
        return any.visit([&]<class Row>(const Edit<Row> &edit) {
            if (!edit.before)
                return false;
            const auto fields = Row::fields();
            return std::any_of(fields.begin(), fields.end(), [&](const Field<Row> &field) {
                return field.referencedId && field.referencedId(*edit.before) == id;
            });
        });
    });
}

} // namespace

PrivateChanges inverted(const PrivateChanges &changes)
{
    return change_algebra::inverted(changes);
}

Result<PrivateRecords> appliedUnchecked(PrivateRecords records, const PrivateChanges &changes)
{
    return change_algebra::applied(std::move(records), changes);
}

Result<PrivateRecords> applied(const PrivateRecords &records, const PrivateChanges &changes,
                               const Workspace &workspace)
{
    auto next = appliedUnchecked(records, changes);
    if (!next)
        return next;
    const auto exists = [&](const char *table, const QUuid &id) {
        return row_rules::exists<PrivateKinds>(*next, table, id)
            || row_rules::exists<RowKinds>(workspace, table, id)
            || (!PrivateKinds::withTable(QLatin1String(table), []<class Row>() { }) && wasThere(changes, id));
    };
    if (auto kept = row_rules::checkFields(changes); !kept)
        return fail(kept.error());
    if (auto kept = row_rules::checkReferences<PrivateKinds>(*next, changes, exists); !kept)
        return fail(kept.error());
    if (auto kept = row_rules::checkKeys<PrivateKinds>(*next, changes); !kept)
        return fail(kept.error());
    if (auto kept = checkPrivateRules(*next); !kept)
        return fail(kept.error());
    return next;
}

PrivateChanges merged(const PrivateChanges &first, const PrivateChanges &second)
{
    return change_algebra::merged<PrivateKinds, PrivateRecords>(first, second);
}

QByteArray toJson(const PrivateChanges &changes)
{
    return change_json::toJson(changes);
}

Result<PrivateChanges> privateChangesFromJson(const QByteArray &json)
{
    return change_json::fromJson<PrivateKinds, PrivateChanges>(json);
}

} // namespace fairlead
