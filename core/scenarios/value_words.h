// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

/// Values and records as people read them, whatever their kind. Everything goes by QLocale().
namespace fairlead {

/// A stored value of a field of `table` as it is read, with its unit: "12 d", "30 %", "18 Dec 2026", the
/// name of the record that is referred to. Empty for no value; a reference that leads nowhere is "?".
QString valueText(const Workspace &workspace, QLatin1String table, const FieldInfo &field,
                  const QVariant &stored);

// Records whose caption alone says little: "Leave of Priya Nair, 7–11 Dec", "R05 before R06 (FS)".
QString recordName(const Workspace &workspace, const Leave &row);
QString recordName(const Workspace &workspace, const Shift &row);
QString recordName(const Workspace &workspace, const Holiday &row);
QString recordName(const Workspace &workspace, const Dependency &row);
QString recordName(const Workspace &workspace, const SkillDemand &row);
QString recordName(const Workspace &workspace, const Allocation &row);
QString recordName(const Workspace &workspace, const TeamMembership &row);
QString recordName(const Workspace &workspace, const PersonSkill &row);
QString recordName(const Workspace &workspace, const CapacityAdjustment &row);
QString recordName(const Workspace &workspace, const CapacityPolicy &row);
QString recordName(const Workspace &workspace, const HeadcountPlan &row);
QString recordName(const Workspace &workspace, const CheckIn &row);

/// How a sentence names a record of any kind; its kind where it has no name at all.
template <class Row> QString namedRow(const Workspace &workspace, const Row &row)
{
    QString name;
    if constexpr (requires { recordName(workspace, row); })
        name = recordName(workspace, row);
    else
        name = row.caption().trimmed();
    return name.isEmpty() ? QCoreApplication::translate(Row::table, Row::label) : name;
}

} // namespace fairlead
