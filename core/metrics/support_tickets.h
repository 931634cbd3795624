// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/metrics/support_driver.h"

namespace fairlead {

/// How many customers called for one reason in a month.
struct SupportTickets {
    Id<SupportTickets> id;
    Id<SupportDriver> driver;
    QDate month;
    int tickets = 0;

    /// How people name the record in a sentence.
    QString caption() const { return month.toString(Qt::ISODate); }
    bool operator==(const SupportTickets &) const = default;

    static constexpr const char *table = "support_tickets";
    static constexpr const char *label = QT_TRANSLATE_NOOP("support_tickets", "Tickets of a month");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("support_tickets", "Tickets of months");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<SupportTickets>> fields();
};

} // namespace fairlead
