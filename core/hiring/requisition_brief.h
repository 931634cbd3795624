// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/requisition.h"

namespace fairlead {

/// What is private about a requisition (T38): who is sought and why.
struct RequisitionBrief {
    Id<RequisitionBrief> id;
    Id<Requisition> requisition;
    QString skills;
    QString reason;
    QString outcomes;
    QString notes;

    /// How people name the record in a sentence.
    QString caption() const { return skills; }
    bool operator==(const RequisitionBrief &) const = default;

    static constexpr const char *table = "requisition_brief";
    static constexpr const char *label = QT_TRANSLATE_NOOP("requisition_brief", "Brief of a requisition");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("requisition_brief", "Briefs of requisitions");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RequisitionBrief>> fields();
};

} // namespace fairlead
