// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/deployment.h"

namespace fairlead {

std::span<const Field<Deployment>> Deployment::fields()
{
    static constexpr Field<Deployment> all[] = {
        field<&Deployment::id>("id", QT_TRANSLATE_NOOP("deployment", "Id")).internal(),
        field<&Deployment::at>("at", QT_TRANSLATE_NOOP("deployment", "At")).required(),
        field<&Deployment::service>("service", QT_TRANSLATE_NOOP("deployment", "Service")).required(),
        field<&Deployment::outcome>("outcome", QT_TRANSLATE_NOOP("deployment", "Outcome")),
        field<&Deployment::leadTime>("lead_time", QT_TRANSLATE_NOOP("deployment", "Lead time"))
            .between(0, 10000000)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&Deployment::isRework>("rework", QT_TRANSLATE_NOOP("deployment", "Because of an incident")),
        field<&Deployment::changeClass>("change_class", QT_TRANSLATE_NOOP("deployment", "Change")),
        field<&Deployment::strategy>("strategy", QT_TRANSLATE_NOOP("deployment", "Rollout")),
        field<&Deployment::release>("release", QT_TRANSLATE_NOOP("deployment", "Release")),
        field<&Deployment::version>("version", QT_TRANSLATE_NOOP("deployment", "Version")),
        field<&Deployment::externalId>("external_id", QT_TRANSLATE_NOOP("deployment", "External id")),
    };
    return all;
}

} // namespace fairlead
