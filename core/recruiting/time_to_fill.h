// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// How long a requisition took, or is open already.
struct FillTime {
    const Requisition *requisition = nullptr;
    int days = 0;
    bool isFilled = false;
    bool operator==(const FillTime &) const = default;
};

/// Calendar days from opening to acceptance, or to `asOf` while it is open, less the days on which it was
/// paused (C25). None before it was opened, and for one that was cancelled.
std::optional<int> fillDays(const Workspace &workspace, const Requisition &requisition, QDate asOf);

/// How hiring goes (C25).
struct HiringFigures {
    std::vector<FillTime> filled; ///< accepted in the 12 months that end on as-of, by key
    std::vector<FillTime> open;   ///< opened and not accepted, oldest first
    std::optional<double> median; ///< days of the filled ones
};

/// Rows point into the workspace. O(requisitions × pauses).
HiringFigures hiringFigures(const Workspace &workspace, QDate asOf);

/// Age from which an open requisition is warned about (X34).
inline constexpr int oldRequisition = 75;

/// What a requisition may become next; Cancelled from any but Filled. Draft → Approved → Open ⇄ Paused, Open
/// → Offer → Filled, and back from Offer to Open when the offer is declined.
std::vector<RequisitionState> nextStates(RequisitionState state);

/// Moves it on a day: Approved notes who (Invalid without), Open sets its day the first time and ends a
/// pause, Paused begins one, Filled is the acceptance. Invalid: not from where it is, or opened without an
/// approval (S13.6).
Result<ChangeSet> moveRequisition(const Workspace &workspace, const Requisition &requisition,
                                  RequisitionState to, QDate on, const QString &approver = {});

} // namespace fairlead
