// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/oncall/rotation.h"

namespace fairlead {

namespace {

/// A time of day, in minutes after midnight.
template <auto Member> constexpr auto clock(const char *key, const char *label)
{
    return field<Member>(key, label).between(0, 1439).in(QT_TRANSLATE_NOOP("unit", "min"));
}

} // namespace

std::span<const Field<Rotation>> Rotation::fields()
{
    static constexpr Field<Rotation> all[] = {
        field<&Rotation::id>("id", QT_TRANSLATE_NOOP("rotation", "Id")).internal(),
        field<&Rotation::key>("key", QT_TRANSLATE_NOOP("rotation", "Key")).required(),
        field<&Rotation::name>("name", QT_TRANSLATE_NOOP("rotation", "Name")).required(),
        field<&Rotation::team>("team", QT_TRANSLATE_NOOP("rotation", "Team")).required(),
        field<&Rotation::primaryFactor>("primary_factor", QT_TRANSLATE_NOOP("rotation", "Primary costs"))
            .between(0, 1),
        field<&Rotation::secondaryFactor>("secondary_factor",
                                          QT_TRANSLATE_NOOP("rotation", "Secondary costs"))
            .between(0, 1),
        field<&Rotation::minimumGapWeeks>("minimum_gap_weeks", QT_TRANSLATE_NOOP("rotation", "Minimum gap"))
            .between(0, 52)
            .in(QT_TRANSLATE_NOOP("unit", "weeks")),
        field<&Rotation::maximumShare>("maximum_share", QT_TRANSLATE_NOOP("rotation", "Primary at most"))
            .between(0, 1),
        field<&Rotation::timeZone>("time_zone", QT_TRANSLATE_NOOP("rotation", "Time zone")),
        field<&Rotation::handoffDay>("handoff_day", QT_TRANSLATE_NOOP("rotation", "Hand-off on weekday"))
            .between(1, 7),
        clock<&Rotation::handoff>("handoff", QT_TRANSLATE_NOOP("rotation", "Hand-off at")),
        clock<&Rotation::businessFrom>("business_from", QT_TRANSLATE_NOOP("rotation", "Business hours from")),
        clock<&Rotation::businessTo>("business_to", QT_TRANSLATE_NOOP("rotation", "Business hours to")),
        clock<&Rotation::sleepFrom>("sleep_from", QT_TRANSLATE_NOOP("rotation", "Sleep from")),
        clock<&Rotation::sleepTo>("sleep_to", QT_TRANSLATE_NOOP("rotation", "Sleep to")),
    };
    return all;
}

} // namespace fairlead
