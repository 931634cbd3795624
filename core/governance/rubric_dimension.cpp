// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/rubric_dimension.h"

namespace fairlead {

std::span<const Field<RubricDimension>> RubricDimension::fields()
{
    static constexpr Field<RubricDimension> all[] = {
        field<&RubricDimension::id>("id", QT_TRANSLATE_NOOP("rubric_dimension", "Id")).internal(),
        field<&RubricDimension::rubric>("rubric", QT_TRANSLATE_NOOP("rubric_dimension", "Rubric")).required(),
        field<&RubricDimension::position>("position", QT_TRANSLATE_NOOP("rubric_dimension", "Position"))
            .between(0, 100000),
        field<&RubricDimension::name>("name", QT_TRANSLATE_NOOP("rubric_dimension", "Name")).required(),
        field<&RubricDimension::weight>("weight", QT_TRANSLATE_NOOP("rubric_dimension", "Weight"))
            .between(0, 1000),
        field<&RubricDimension::isGate>("gate", QT_TRANSLATE_NOOP("rubric_dimension", "Gate")),
        field<&RubricDimension::below>("below", QT_TRANSLATE_NOOP("rubric_dimension", "Below")).longText(),
        field<&RubricDimension::meets>("meets", QT_TRANSLATE_NOOP("rubric_dimension", "Meets")).longText(),
        field<&RubricDimension::exceeds>("exceeds", QT_TRANSLATE_NOOP("rubric_dimension", "Exceeds"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
