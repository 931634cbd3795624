// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// A check that is switched off with a reason (screens.md 4.8): for the whole rule, or for one record.
struct CheckSuppression {
    Id<CheckSuppression> id;
    QString rule;        ///< "X10"
    QString recordTable; ///< empty with recordId: the whole rule is off
    QString recordId;
    QString reason;
    QDate on;

    /// How people name the record in a sentence.
    QString caption() const { return rule; }
    bool operator==(const CheckSuppression &) const = default;

    static constexpr const char *table = "check_suppression";
    static constexpr const char *label = QT_TRANSLATE_NOOP("check_suppression", "Check switched off");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("check_suppression", "Checks switched off");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<CheckSuppression>> fields();
};

} // namespace fairlead
