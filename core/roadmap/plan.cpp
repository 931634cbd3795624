// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/plan.h"

namespace fairlead {

std::span<const Field<Plan>> Plan::fields()
{
    static constexpr Field<Plan> all[] = {
        field<&Plan::id>("id", QT_TRANSLATE_NOOP("plan", "Id")).internal(),
        field<&Plan::key>("key", QT_TRANSLATE_NOOP("plan", "Key")).required(),
        field<&Plan::name>("name", QT_TRANSLATE_NOOP("plan", "Name")).required(),
        field<&Plan::period>("period", QT_TRANSLATE_NOOP("plan", "Period")).required(),
        field<&Plan::state>("state", QT_TRANSLATE_NOOP("plan", "State")),
        field<&Plan::kind>("kind", QT_TRANSLATE_NOOP("plan", "Kind")),
        field<&Plan::lineSize>("line_size", QT_TRANSLATE_NOOP("plan", "Cut line adds up")),
        field<&Plan::approvedBy>("approved_by", QT_TRANSLATE_NOOP("plan", "Approved by")),
        field<&Plan::approvedOn>("approved_on", QT_TRANSLATE_NOOP("plan", "Approved on")),
        field<&Plan::notDoing>("not_doing", QT_TRANSLATE_NOOP("plan", "Not doing")).longText(),
        field<&Plan::headline>("headline", QT_TRANSLATE_NOOP("plan", "Headline")).longText(),
        field<&Plan::ask>("ask", QT_TRANSLATE_NOOP("plan", "What we ask for")).longText(),
    };
    return all;
}

} // namespace fairlead
