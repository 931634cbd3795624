// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/service.h"

namespace fairlead {

std::span<const Field<Service>> Service::fields()
{
    static constexpr Field<Service> all[] = {
        field<&Service::id>("id", QT_TRANSLATE_NOOP("service", "Id")).internal(),
        field<&Service::key>("key", QT_TRANSLATE_NOOP("service", "Key")).required(),
        field<&Service::name>("name", QT_TRANSLATE_NOOP("service", "Name")).required(),
        field<&Service::description>("description", QT_TRANSLATE_NOOP("service", "Description")).longText(),
        field<&Service::kind>("kind", QT_TRANSLATE_NOOP("service", "Kind")),
        field<&Service::partOf>("part_of", QT_TRANSLATE_NOOP("service", "Part of")),
        field<&Service::team>("team", QT_TRANSLATE_NOOP("service", "Owner")),
        field<&Service::technicalOwner>("technical_owner", QT_TRANSLATE_NOOP("service", "Technical owner"))
            .team(),
        field<&Service::domain>("domain", QT_TRANSLATE_NOOP("service", "Domain")),
        field<&Service::tier>("tier", QT_TRANSLATE_NOOP("service", "Tier")),
        field<&Service::lifecycle>("lifecycle", QT_TRANSLATE_NOOP("service", "Lifecycle")),
        field<&Service::retiredOn>("retired_on", QT_TRANSLATE_NOOP("service", "Retired on")),
        field<&Service::language>("language", QT_TRANSLATE_NOOP("service", "Language")),
        field<&Service::endOfLife>("end_of_life", QT_TRANSLATE_NOOP("service", "Language supported until")),
        field<&Service::runtime>("runtime", QT_TRANSLATE_NOOP("service", "Runs on")),
        field<&Service::infrastructureOwner>("infrastructure_owner",
                                             QT_TRANSLATE_NOOP("service", "Infrastructure owner")),
        field<&Service::dataClass>("data_class", QT_TRANSLATE_NOOP("service", "Data")),
        field<&Service::retention>("retention", QT_TRANSLATE_NOOP("service", "Data kept for")),
        field<&Service::endpoint>("endpoint", QT_TRANSLATE_NOOP("service", "Key endpoint")),
        field<&Service::latencyTarget>("latency_target", QT_TRANSLATE_NOOP("service", "p95 target"))
            .between(0, 1000000)
            .in(QT_TRANSLATE_NOOP("unit", "ms")),
        field<&Service::repository>("repository", QT_TRANSLATE_NOOP("service", "Repository")),
        field<&Service::dashboard>("dashboard", QT_TRANSLATE_NOOP("service", "Dashboard")),
        field<&Service::logs>("logs", QT_TRANSLATE_NOOP("service", "Logs")),
        field<&Service::channel>("channel", QT_TRANSLATE_NOOP("service", "Channel")),
        field<&Service::billOfMaterials>("bill_of_materials",
                                         QT_TRANSLATE_NOOP("service", "Bill of materials")),
        field<&Service::isSigned>("signed", QT_TRANSLATE_NOOP("service", "Signed")),
        field<&Service::provenance>("provenance", QT_TRANSLATE_NOOP("service", "Provenance")),
        field<&Service::templateVersion>("template_version",
                                         QT_TRANSLATE_NOOP("service", "Template version")),
        field<&Service::coverage>("coverage", QT_TRANSLATE_NOOP("service", "Test coverage")).between(0, 1),
        field<&Service::entityReference>("entity_reference",
                                         QT_TRANSLATE_NOOP("service", "Catalogue entity")),
        field<&Service::otherKeys>("other_keys", QT_TRANSLATE_NOOP("service", "Other catalogue keys"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
