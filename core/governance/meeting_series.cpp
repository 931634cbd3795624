// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/meeting_series.h"

namespace fairlead {

std::span<const Field<MeetingSeries>> MeetingSeries::fields()
{
    static constexpr Field<MeetingSeries> all[] = {
        field<&MeetingSeries::id>("id", QT_TRANSLATE_NOOP("meeting_series", "Id")).internal(),
        field<&MeetingSeries::key>("key", QT_TRANSLATE_NOOP("meeting_series", "Key")).required(),
        field<&MeetingSeries::name>("name", QT_TRANSLATE_NOOP("meeting_series", "Name")).required(),
        field<&MeetingSeries::templateKey>("template_key", QT_TRANSLATE_NOOP("meeting_series", "Template")),
        field<&MeetingSeries::team>("team", QT_TRANSLATE_NOOP("meeting_series", "Team")),
        field<&MeetingSeries::owner>("owner", QT_TRANSLATE_NOOP("meeting_series", "Led by")).team(),
        field<&MeetingSeries::participants>("participants",
                                            QT_TRANSLATE_NOOP("meeting_series", "Participants")),
        field<&MeetingSeries::start>("start", QT_TRANSLATE_NOOP("meeting_series", "First on")).required(),
        field<&MeetingSeries::everyWeeks>("every_weeks", QT_TRANSLATE_NOOP("meeting_series", "Every"))
            .between(1, 104)
            .in(QT_TRANSLATE_NOOP("unit", "weeks")),
        field<&MeetingSeries::startMinute>("start_minute", QT_TRANSLATE_NOOP("meeting_series", "Begins"))
            .between(0, 1439)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&MeetingSeries::minutes>("minutes", QT_TRANSLATE_NOOP("meeting_series", "Lasts"))
            .between(1, 1440)
            .in(QT_TRANSLATE_NOOP("unit", "min")),
        field<&MeetingSeries::sections>("sections", QT_TRANSLATE_NOOP("meeting_series", "Sections"))
            .longText(),
        field<&MeetingSeries::until>("until", QT_TRANSLATE_NOOP("meeting_series", "Last on")),
    };
    return all;
}

} // namespace fairlead
