// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/person.h"

namespace fairlead {

/// What a half-year review rests on; the evidence is gathered, the words are the manager’s.
struct ReviewPacket {
    Id<ReviewPacket> id;
    Id<Person> person;
    QDate from;
    QDate to;
    QString strengths;
    QString growth;
    QString counter;
    QDate sharedOn;

    /// How people name the record in a sentence.
    QString caption() const { return to.toString(Qt::ISODate); }
    Id<Person> about() const { return person; }
    QDate keptFrom() const { return to; }
    bool operator==(const ReviewPacket &) const = default;

    static constexpr int monthsKept = 24; ///< GR10
    static constexpr const char *table = "review_packet";
    static constexpr const char *label = QT_TRANSLATE_NOOP("review_packet", "Review packet");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("review_packet", "Review packets");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ReviewPacket>> fields();
};

} // namespace fairlead
