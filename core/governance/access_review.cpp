// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/access_review.h"

namespace fairlead {

std::span<const Field<AccessReview>> AccessReview::fields()
{
    static constexpr Field<AccessReview> all[] = {
        field<&AccessReview::id>("id", QT_TRANSLATE_NOOP("access_review", "Id")).internal(),
        field<&AccessReview::key>("key", QT_TRANSLATE_NOOP("access_review", "Key")).required(),
        field<&AccessReview::system>("system", QT_TRANSLATE_NOOP("access_review", "System")).required(),
        field<&AccessReview::due>("due", QT_TRANSLATE_NOOP("access_review", "Due")).required(),
        field<&AccessReview::reviewer>("reviewer", QT_TRANSLATE_NOOP("access_review", "Reviewed by")).team(),
        field<&AccessReview::approver>("approver", QT_TRANSLATE_NOOP("access_review", "Signed by")).team(),
        field<&AccessReview::run>("run", QT_TRANSLATE_NOOP("access_review", "Checklist")),
        field<&AccessReview::signedOn>("signed_on", QT_TRANSLATE_NOOP("access_review", "Signed on")),
    };
    return all;
}

} // namespace fairlead
