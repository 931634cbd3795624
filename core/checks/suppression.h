// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace fairlead {

/// The row that switches a finding off: its whole rule, or the rule for the first record of the finding.
/// Null: the finding is shown.
const CheckSuppression *suppressionOf(const Workspace &workspace, const Finding &finding);

/// Switches a whole rule off ("X10") with a reason, on a day, as one change (screens.md 4.8). Invalid: the
/// rule does not exist, is off already, or the reason is empty.
Result<ChangeSet> switchOffRule(const Workspace &workspace, const QString &rule, const QString &reason,
                                QDate on);

/// Switches the rule of a finding off for its first record only. Invalid: the finding names no record, it
/// is off already, or the reason is empty.
Result<ChangeSet> switchOffFinding(const Workspace &workspace, const Finding &finding, const QString &reason,
                                   QDate on);

/// Brings back what a row had switched off.
ChangeSet switchOn(const Workspace &workspace, const CheckSuppression &suppression);

/// "X10 On call too often for R07 Checkout", without a record "X10 On call too often".
QString suppressionText(const Workspace &workspace, const CheckSuppression &suppression);

/// What a finding is about, for a sentence: the caption of its first record; empty: it names none, or one
/// that is gone.
QString subjectOf(const Workspace &workspace, const Finding &finding);

} // namespace fairlead
