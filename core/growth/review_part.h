// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/growth/review_packet.h"

namespace fairlead {

/// What the manager decided about one thing of a review packet: whether a record goes in, or, without a
/// record, the words on a competency. What nobody decided has no row.
struct ReviewPart {
    Id<ReviewPart> id;
    Id<ReviewPacket> packet;
    QString competency;  ///< the words are about it; empty: of a record
    QString recordTable; ///< empty: of a competency
    QString recordId;
    bool isIn = true; ///< of a record: it goes in
    QString text;     ///< the words on the competency

    /// How people name the record in a sentence.
    QString caption() const { return competency; }
    bool operator==(const ReviewPart &) const = default;

    static constexpr const char *table = "review_part";
    static constexpr const char *label = QT_TRANSLATE_NOOP("review_part", "Part of a review packet");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("review_part", "Parts of review packets");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<ReviewPart>> fields();
};

} // namespace fairlead
