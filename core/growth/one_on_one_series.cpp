// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/one_on_one_series.h"

namespace fairlead {

std::span<const Field<OneOnOneSeries>> OneOnOneSeries::fields()
{
    static constexpr Field<OneOnOneSeries> all[] = {
        field<&OneOnOneSeries::id>("id", QT_TRANSLATE_NOOP("one_on_one_series", "Id")).internal(),
        field<&OneOnOneSeries::person>("person", QT_TRANSLATE_NOOP("one_on_one_series", "Person")).required(),
        field<&OneOnOneSeries::everyDays>("every_days", QT_TRANSLATE_NOOP("one_on_one_series", "Every"))
            .between(1, 365)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&OneOnOneSeries::grace>("grace", QT_TRANSLATE_NOOP("one_on_one_series", "Grace"))
            .between(0, 90)
            .in(QT_TRANSLATE_NOOP("unit", "d")),
        field<&OneOnOneSeries::from>("from", QT_TRANSLATE_NOOP("one_on_one_series", "From")).required(),
        field<&OneOnOneSeries::to>("to", QT_TRANSLATE_NOOP("one_on_one_series", "Until")),
        field<&OneOnOneSeries::pausedUntil>("paused_until",
                                            QT_TRANSLATE_NOOP("one_on_one_series", "Paused until")),
        field<&OneOnOneSeries::minutes>("minutes", QT_TRANSLATE_NOOP("one_on_one_series", "Length"))
            .between(5, 480)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&OneOnOneSeries::sections>("sections", QT_TRANSLATE_NOOP("one_on_one_series", "Sections"))
            .longText(),
    };
    return all;
}

} // namespace fairlead
