// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/connection.h"

namespace fairlead {

std::span<const Field<Connection>> Connection::fields()
{
    static constexpr Field<Connection> all[] = {
        field<&Connection::id>("id", QT_TRANSLATE_NOOP("connection", "Id")).internal(),
        field<&Connection::key>("key", QT_TRANSLATE_NOOP("connection", "Key")).required(),
        field<&Connection::name>("name", QT_TRANSLATE_NOOP("connection", "Name")).required(),
        field<&Connection::kind>("kind", QT_TRANSLATE_NOOP("connection", "Kind")),
        field<&Connection::url>("url", QT_TRANSLATE_NOOP("connection", "Address")).required(),
        field<&Connection::scope>("scope", QT_TRANSLATE_NOOP("connection", "Reads")),
        field<&Connection::lastRunAt>("last_run_at", QT_TRANSLATE_NOOP("connection", "Last read")),
        field<&Connection::lastOutcome>("last_outcome", QT_TRANSLATE_NOOP("connection", "Outcome")),
    };
    return all;
}

} // namespace fairlead
