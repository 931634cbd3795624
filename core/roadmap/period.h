// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"

namespace fairlead {

/// Length of a planning period.
enum class PeriodKind { Quarter, Year, Release };
template <> struct Choices<PeriodKind> {
    static constexpr Choice all[] = {
        {"quarter", QT_TRANSLATE_NOOP("period", "Quarter")},
        {"year", QT_TRANSLATE_NOOP("period", "Year")},
        {"release", QT_TRANSLATE_NOOP("period", "Release")},
    };
};

/// A stretch of calendar time that is planned as one.
struct Period {
    Id<Period> id;
    QString key;
    PeriodKind kind = PeriodKind::Quarter;
    QDate start;
    QDate end; ///< inclusive

    /// How people name the record in a sentence.
    QString caption() const { return key; }
    bool operator==(const Period &) const = default;

    static constexpr const char *table = "period";
    static constexpr const char *label = QT_TRANSLATE_NOOP("period", "Period");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("period", "Periods");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Period>> fields();
};

} // namespace fairlead
