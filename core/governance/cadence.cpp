// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/cadence.h"

namespace fairlead {

std::span<const Field<Cadence>> Cadence::fields()
{
    static constexpr Field<Cadence> all[] = {
        field<&Cadence::id>("id", QT_TRANSLATE_NOOP("cadence", "Id")).internal(),
        field<&Cadence::name>("name", QT_TRANSLATE_NOOP("cadence", "Name")).required(),
        field<&Cadence::kind>("kind", QT_TRANSLATE_NOOP("cadence", "Kind")),
        field<&Cadence::stakeholder>("stakeholder", QT_TRANSLATE_NOOP("cadence", "Stakeholder")),
        field<&Cadence::owner>("owner", QT_TRANSLATE_NOOP("cadence", "Owner")).team(),
        field<&Cadence::recordTable>("record_table", QT_TRANSLATE_NOOP("cadence", "Kind of record")),
        field<&Cadence::recordId>("record_id", QT_TRANSLATE_NOOP("cadence", "Record")),
        field<&Cadence::every>("every", QT_TRANSLATE_NOOP("cadence", "Every")).between(1, 1000),
        field<&Cadence::unit>("unit", QT_TRANSLATE_NOOP("cadence", "Unit")),
        field<&Cadence::anchor>("anchor", QT_TRANSLATE_NOOP("cadence", "Counts from")),
        field<&Cadence::grace>("grace", QT_TRANSLATE_NOOP("cadence", "Grace"))
            .between(0, 1000)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&Cadence::lastDone>("last_done", QT_TRANSLATE_NOOP("cadence", "Last done")),
        field<&Cadence::pausedUntil>("paused_until", QT_TRANSLATE_NOOP("cadence", "Paused until")),
    };
    return all;
}

} // namespace fairlead
