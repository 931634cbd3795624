// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/evidence_entry.h"

namespace fairlead {

std::span<const Field<EvidenceEntry>> EvidenceEntry::fields()
{
    static constexpr Field<EvidenceEntry> all[] = {
        field<&EvidenceEntry::id>("id", QT_TRANSLATE_NOOP("evidence_entry", "Id")).internal(),
        field<&EvidenceEntry::pack>("pack", QT_TRANSLATE_NOOP("evidence_entry", "Pack")).required(),
        field<&EvidenceEntry::control>("control", QT_TRANSLATE_NOOP("evidence_entry", "Control")).required(),
        field<&EvidenceEntry::title>("title", QT_TRANSLATE_NOOP("evidence_entry", "Title")).required(),
        field<&EvidenceEntry::recordTable>("record_table",
                                           QT_TRANSLATE_NOOP("evidence_entry", "Kind of record")),
        field<&EvidenceEntry::recordId>("record_id", QT_TRANSLATE_NOOP("evidence_entry", "Record")),
        field<&EvidenceEntry::version>("version", QT_TRANSLATE_NOOP("evidence_entry", "Version")),
        field<&EvidenceEntry::digest>("digest", QT_TRANSLATE_NOOP("evidence_entry", "SHA-256")),
    };
    return all;
}

} // namespace fairlead
