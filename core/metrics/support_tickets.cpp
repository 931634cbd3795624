// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/support_tickets.h"

namespace fairlead {

std::span<const Field<SupportTickets>> SupportTickets::fields()
{
    static constexpr Field<SupportTickets> all[] = {
        field<&SupportTickets::id>("id", QT_TRANSLATE_NOOP("support_tickets", "Id")).internal(),
        field<&SupportTickets::driver>("driver", QT_TRANSLATE_NOOP("support_tickets", "Driver")).required(),
        field<&SupportTickets::month>("month", QT_TRANSLATE_NOOP("support_tickets", "Month")).required(),
        field<&SupportTickets::tickets>("tickets", QT_TRANSLATE_NOOP("support_tickets", "Tickets"))
            .between(0, 100000000),
    };
    return all;
}

} // namespace fairlead
