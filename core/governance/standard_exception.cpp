// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/standard_exception.h"

namespace fairlead {

std::span<const Field<StandardException>> StandardException::fields()
{
    static constexpr Field<StandardException> all[] = {
        field<&StandardException::id>("id", QT_TRANSLATE_NOOP("standard_exception", "Id")).internal(),
        field<&StandardException::key>("key", QT_TRANSLATE_NOOP("standard_exception", "Key")).required(),
        field<&StandardException::standard>("standard", QT_TRANSLATE_NOOP("standard_exception", "Standard"))
            .required(),
        field<&StandardException::service>("service", QT_TRANSLATE_NOOP("standard_exception", "Service")),
        field<&StandardException::reason>("reason", QT_TRANSLATE_NOOP("standard_exception", "Reason"))
            .longText(),
        field<&StandardException::until>("until", QT_TRANSLATE_NOOP("standard_exception", "Until"))
            .required(),
        field<&StandardException::approver>("approver",
                                            QT_TRANSLATE_NOOP("standard_exception", "Approved by")),
    };
    return all;
}

} // namespace fairlead
