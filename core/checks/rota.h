// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace fairlead::check {

/// A turn of duty that wants somebody; both ends inclusive.
struct OpenShift {
    Id<Rotation> rotation;
    ShiftLayer layer = ShiftLayer::Primary;
    QDate from;
    QDate to;
    Id<Person> except; ///< who is not to get it; null: nobody
};

/// Who could take the shift, best first: of the team, on call, here and not on leave, not on duty at
/// the same time, and for a primary with the rotation's gap to other primary weeks. Fewest shifts
/// first, then the longest rest, then by key (C19).
std::vector<const Person *> candidates(const Workspace &workspace, const OpenShift &shift);

/// Who has the shift: whoever stands in for the whole of it, else the person of the row.
Id<Person> holderOf(const Workspace &workspace, const Shift &shift);

/// Whether the person is away on some day of [from, to] that would be worked.
const Leave *leaveDuring(const Workspace &workspace, const Person &person, QDate from, QDate to);

/// "W50 (7–13 Dec)" of a calendar week, else "7–15 Dec".
QString shiftName(QDate from, QDate to, QDate near);
/// "primary" or "secondary".
QString layerName(ShiftLayer layer);

} // namespace fairlead::check
