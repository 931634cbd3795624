// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// Planned, committed and actual money of a quarter.
struct BudgetLine {
    Id<BudgetLine> id;
    QString name;
    QString quarter;
    Money planned;
    Money committed;
    Money actual;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const BudgetLine &) const = default;

    static constexpr const char *table = "budget_line";
    static constexpr const char *label = QT_TRANSLATE_NOOP("budget_line", "Budget line");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("budget_line", "Budget lines");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<BudgetLine>> fields();
};

} // namespace fairlead
