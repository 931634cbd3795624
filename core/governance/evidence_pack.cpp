// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/evidence_pack.h"

namespace fairlead {

std::span<const Field<EvidencePack>> EvidencePack::fields()
{
    static constexpr Field<EvidencePack> all[] = {
        field<&EvidencePack::id>("id", QT_TRANSLATE_NOOP("evidence_pack", "Id")).internal(),
        field<&EvidencePack::key>("key", QT_TRANSLATE_NOOP("evidence_pack", "Key")).required(),
        field<&EvidencePack::name>("name", QT_TRANSLATE_NOOP("evidence_pack", "Name")).required(),
        field<&EvidencePack::from>("from", QT_TRANSLATE_NOOP("evidence_pack", "From")).required(),
        field<&EvidencePack::to>("to", QT_TRANSLATE_NOOP("evidence_pack", "To")).required(),
        field<&EvidencePack::scope>("scope", QT_TRANSLATE_NOOP("evidence_pack", "Scope")).longText(),
        field<&EvidencePack::signer>("signer", QT_TRANSLATE_NOOP("evidence_pack", "Signed by")),
        field<&EvidencePack::generatedOn>("generated_on", QT_TRANSLATE_NOOP("evidence_pack", "Generated on")),
    };
    return all;
}

} // namespace fairlead
