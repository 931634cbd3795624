// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/kpi_definition.h"

namespace fairlead {

std::span<const Field<KpiDefinition>> KpiDefinition::fields()
{
    static constexpr Field<KpiDefinition> all[] = {
        field<&KpiDefinition::id>("id", QT_TRANSLATE_NOOP("kpi_definition", "Id")).internal(),
        field<&KpiDefinition::key>("key", QT_TRANSLATE_NOOP("kpi_definition", "Key")).required(),
        field<&KpiDefinition::name>("name", QT_TRANSLATE_NOOP("kpi_definition", "Name")).required(),
        field<&KpiDefinition::category>("category", QT_TRANSLATE_NOOP("kpi_definition", "Category")),
        field<&KpiDefinition::question>("question", QT_TRANSLATE_NOOP("kpi_definition", "Question"))
            .longText(),
        field<&KpiDefinition::formula>("formula", QT_TRANSLATE_NOOP("kpi_definition", "Formula")).longText(),
        field<&KpiDefinition::unit>("unit", QT_TRANSLATE_NOOP("kpi_definition", "Unit")),
        field<&KpiDefinition::direction>("direction", QT_TRANSLATE_NOOP("kpi_definition", "Better")),
        field<&KpiDefinition::aggregation>("aggregation",
                                           QT_TRANSLATE_NOOP("kpi_definition", "Put together by")),
        field<&KpiDefinition::frequency>("frequency", QT_TRANSLATE_NOOP("kpi_definition", "Looked at")),
        field<&KpiDefinition::owner>("owner", QT_TRANSLATE_NOOP("kpi_definition", "Owner")).team(),
        field<&KpiDefinition::pair>("pair", QT_TRANSLATE_NOOP("kpi_definition", "Always beside")),
        field<&KpiDefinition::whatMovesIt>("what_moves_it",
                                           QT_TRANSLATE_NOOP("kpi_definition", "What moves it"))
            .longText(),
        field<&KpiDefinition::minimumGroup>("minimum_group",
                                            QT_TRANSLATE_NOOP("kpi_definition", "Hidden below"))
            .between(0, 1000),
        field<&KpiDefinition::isOn>("on", QT_TRANSLATE_NOOP("kpi_definition", "In use")),
        field<&KpiDefinition::version>("version", QT_TRANSLATE_NOOP("kpi_definition", "Version"))
            .between(1, 10000),
    };
    return all;
}

} // namespace fairlead
