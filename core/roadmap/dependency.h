// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/roadmap/item.h"

namespace fairlead {

/// Which ends of two items a dependency ties.
enum class DependencyType { FinishToStart, StartToStart, FinishToFinish, StartToFinish };
template <> struct Choices<DependencyType> {
    static constexpr Choice all[] = {
        {"FS", QT_TRANSLATE_NOOP("dependency", "Finish to start")},
        {"SS", QT_TRANSLATE_NOOP("dependency", "Start to start")},
        {"FF", QT_TRANSLATE_NOOP("dependency", "Finish to finish")},
        {"SF", QT_TRANSLATE_NOOP("dependency", "Start to finish")},
    };
};

/// On which calendar a lag is counted.
enum class LagCalendar { Successor, Elapsed };
template <> struct Choices<LagCalendar> {
    static constexpr Choice all[] = {
        {"successor", QT_TRANSLATE_NOOP("dependency", "Successor’s calendar")},
        {"elapsed", QT_TRANSLATE_NOOP("dependency", "Calendar days")},
    };
};

/// One item waits for another.
struct Dependency {
    Id<Dependency> id;
    Id<Item> predecessor;
    Id<Item> successor;
    DependencyType type = DependencyType::FinishToStart;
    int lag = 0; ///< working days of the successor’s calendar; negative: lead
    LagCalendar lagCalendar = LagCalendar::Successor;
    QString note;

    /// How people name the record in a sentence.
    QString caption() const { return note; }
    bool operator==(const Dependency &) const = default;

    static constexpr const char *table = "dependency";
    static constexpr const char *label = QT_TRANSLATE_NOOP("dependency", "Dependency");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("dependency", "Dependencies");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Dependency>> fields();
};

} // namespace fairlead
