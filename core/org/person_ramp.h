// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// How fast one person comes up to speed, where it is not as the workspace says (C03): an onboarding that is
/// ahead or late, a return from a long leave.
struct PersonRamp {
    Id<PersonRamp> id;
    Id<Person> person;
    QDate from; ///< day 0 of the curve
    RampCurve ramp;
    QString reason;

    /// How people name the record in a sentence.
    QString caption() const { return reason; }
    bool operator==(const PersonRamp &) const = default;

    static constexpr const char *table = "person_ramp";
    static constexpr const char *label = QT_TRANSLATE_NOOP("person_ramp", "Ramp of a person");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("person_ramp", "Ramps of people");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<PersonRamp>> fields();
};

} // namespace fairlead
