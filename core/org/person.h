// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/site.h"
#include "core/org/team.h"

namespace fairlead {

/// Somebody who works here. No pay, age, gender, nationality or health fields exist (model.md A1).
struct Person {
    Id<Person> id;
    QString key;
    QString name;
    QString role;
    QString level;
    Id<Team> team; ///< empty: not in a team’s capacity
    Id<Site> site;
    WorkWeek week;
    Share roleShare = Share::of(1); ///< 0.6 for a lead: the rest is leading
    QDate start;                    ///< first day of employment; invalid: before every period
    QDate end;                      ///< last day of employment, inclusive
    bool onCallEligible = true;
    QString externalId;
    Id<Person> manager;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Person &) const = default;

    static constexpr const char *table = "person";
    static constexpr const char *label = QT_TRANSLATE_NOOP("person", "Person");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("person", "People");
    static constexpr const char *keyPrefix = "P"; ///< of new keys; empty: records have no key
    static std::span<const Field<Person>> fields();
};

} // namespace fairlead
