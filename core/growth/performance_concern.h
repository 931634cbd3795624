// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// Life of a concern.
enum class ConcernState { Informal, Formal, Resolved, Ended };
template <> struct Choices<ConcernState> {
    static constexpr Choice all[] = {
        {"informal", QT_TRANSLATE_NOOP("performance_concern", "Informal")},
        {"formal", QT_TRANSLATE_NOOP("performance_concern", "Formal")},
        {"resolved", QT_TRANSLATE_NOOP("performance_concern", "Resolved")},
        {"ended", QT_TRANSLATE_NOOP("performance_concern", "Ended")},
    };
};

/// An expectation that is not met, and the support offered. Strictest: in no search and in no report but its
/// own.
struct PerformanceConcern {
    Id<PerformanceConcern> id;
    Id<Person> person;
    QDate on;
    QString expectation;
    QString support;
    bool isHrInformed = false;
    ConcernState state = ConcernState::Informal;
    QDate closedOn;

    /// How people name the record in a sentence.
    QString caption() const { return on.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return closedOn; }
    bool operator==(const PerformanceConcern &) const = default;

    static constexpr int monthsKept = 12; ///< GR10
    static constexpr const char *table = "performance_concern";
    static constexpr const char *label = QT_TRANSLATE_NOOP("performance_concern", "Concern");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("performance_concern", "Concerns");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<PerformanceConcern>> fields();
};

} // namespace fairlead
