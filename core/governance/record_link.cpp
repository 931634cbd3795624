// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/record_link.h"

namespace fairlead {

std::span<const Field<RecordLink>> RecordLink::fields()
{
    static constexpr Field<RecordLink> all[] = {
        field<&RecordLink::id>("id", QT_TRANSLATE_NOOP("record_link", "Id")).internal(),
        field<&RecordLink::fromTable>("from_table", QT_TRANSLATE_NOOP("record_link", "From kind")).internal(),
        field<&RecordLink::fromId>("from_id", QT_TRANSLATE_NOOP("record_link", "From record")).internal(),
        field<&RecordLink::toTable>("to_table", QT_TRANSLATE_NOOP("record_link", "To kind")).internal(),
        field<&RecordLink::toId>("to_id", QT_TRANSLATE_NOOP("record_link", "To record")).internal(),
        field<&RecordLink::kind>("kind", QT_TRANSLATE_NOOP("record_link", "Kind")),
        field<&RecordLink::note>("note", QT_TRANSLATE_NOOP("record_link", "Note")),
    };
    return all;
}

} // namespace fairlead
