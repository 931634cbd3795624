// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/document_sign_off.h"

namespace fairlead {

std::span<const Field<DocumentSignOff>> DocumentSignOff::fields()
{
    static constexpr Field<DocumentSignOff> all[] = {
        field<&DocumentSignOff::id>("id", QT_TRANSLATE_NOOP("document_sign_off", "Id")).internal(),
        field<&DocumentSignOff::document>("document", QT_TRANSLATE_NOOP("document_sign_off", "Document"))
            .required(),
        field<&DocumentSignOff::person>("person", QT_TRANSLATE_NOOP("document_sign_off", "Person")).team(),
        field<&DocumentSignOff::role>("role", QT_TRANSLATE_NOOP("document_sign_off", "Role")),
        field<&DocumentSignOff::state>("state", QT_TRANSLATE_NOOP("document_sign_off", "State")),
        field<&DocumentSignOff::askedOn>("asked_on", QT_TRANSLATE_NOOP("document_sign_off", "Asked on")),
        field<&DocumentSignOff::answeredOn>("answered_on",
                                            QT_TRANSLATE_NOOP("document_sign_off", "Answered on")),
        field<&DocumentSignOff::note>("note", QT_TRANSLATE_NOOP("document_sign_off", "Note")),
    };
    return all;
}

} // namespace fairlead
