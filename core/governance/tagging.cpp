// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/tagging.h"

namespace fairlead {

std::span<const Field<Tagging>> Tagging::fields()
{
    static constexpr Field<Tagging> all[] = {
        field<&Tagging::id>("id", QT_TRANSLATE_NOOP("tagging", "Id")).internal(),
        field<&Tagging::tag>("tag", QT_TRANSLATE_NOOP("tagging", "Tag")).required(),
        field<&Tagging::recordTable>("record_table", QT_TRANSLATE_NOOP("tagging", "Kind")).internal(),
        field<&Tagging::recordId>("record_id", QT_TRANSLATE_NOOP("tagging", "Record")).internal(),
    };
    return all;
}

} // namespace fairlead
