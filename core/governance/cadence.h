// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"
#include "core/org/stakeholder.h"

namespace fairlead {

/// What comes round.
enum class CadenceKind { Review, Update, Report, Data, Renewal, Other };
template <> struct Choices<CadenceKind> {
    static constexpr Choice all[] = {
        {"review", QT_TRANSLATE_NOOP("cadence", "Review")},
        {"update", QT_TRANSLATE_NOOP("cadence", "Update")},
        {"report", QT_TRANSLATE_NOOP("cadence", "Report")},
        {"data", QT_TRANSLATE_NOOP("cadence", "Data entry")},
        {"renewal", QT_TRANSLATE_NOOP("cadence", "Renewal")},
        {"other", QT_TRANSLATE_NOOP("cadence", "Other")},
    };
};

/// What a cadence counts in.
enum class CadenceUnit { Weeks, Days, Months, Quarters };
template <> struct Choices<CadenceUnit> {
    static constexpr Choice all[] = {
        {"weeks", QT_TRANSLATE_NOOP("cadence", "Weeks")},
        {"days", QT_TRANSLATE_NOOP("cadence", "Days")},
        {"months", QT_TRANSLATE_NOOP("cadence", "Months")},
        {"quarters", QT_TRANSLATE_NOOP("cadence", "Quarters")},
    };
};

/// Something that comes round again (M7): a review, an update, a report. C30 says when it is due.
struct Cadence {
    Id<Cadence> id;
    QString name;
    CadenceKind kind = CadenceKind::Review;
    Id<Stakeholder> stakeholder;
    Id<Person> owner;
    QString recordTable;
    QString recordId;
    int every = 1;
    CadenceUnit unit = CadenceUnit::Weeks;
    QDate anchor;
    int grace = 0;
    QDate lastDone;
    QDate pausedUntil;

    /// How people name the record in a sentence.
    QString caption() const { return name; }
    bool operator==(const Cadence &) const = default;

    static constexpr const char *table = "cadence";
    static constexpr const char *label = QT_TRANSLATE_NOOP("cadence", "Cadence");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("cadence", "Cadences");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<Cadence>> fields();
};

} // namespace fairlead
