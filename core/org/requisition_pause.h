// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/org/requisition.h"

namespace fairlead {

/// Days on which nobody looked for somebody: they do not count in the time to fill (C25).
struct RequisitionPause {
    Id<RequisitionPause> id;
    Id<Requisition> requisition;
    QDate from;
    QDate to; ///< inclusive; empty: until today

    /// How people name the record in a sentence.
    QString caption() const
    {
        return QString(from.toString(Qt::ISODate) + QStringLiteral(" – ") + to.toString(Qt::ISODate));
    }
    bool operator==(const RequisitionPause &) const = default;

    static constexpr const char *table = "requisition_pause";
    static constexpr const char *label = QT_TRANSLATE_NOOP("requisition_pause", "Pause");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("requisition_pause", "Pauses");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<RequisitionPause>> fields();
};

} // namespace fairlead
