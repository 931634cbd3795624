// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/agenda_point.h"

namespace fairlead {

std::span<const Field<AgendaPoint>> AgendaPoint::fields()
{
    static constexpr Field<AgendaPoint> all[] = {
        field<&AgendaPoint::id>("id", QT_TRANSLATE_NOOP("agenda_point", "Id")).internal(),
        field<&AgendaPoint::meeting>("meeting", QT_TRANSLATE_NOOP("agenda_point", "Meeting")).required(),
        field<&AgendaPoint::position>("position", QT_TRANSLATE_NOOP("agenda_point", "Position"))
            .between(0, 100000),
        field<&AgendaPoint::section>("section", QT_TRANSLATE_NOOP("agenda_point", "Section")),
        field<&AgendaPoint::text>("text", QT_TRANSLATE_NOOP("agenda_point", "Text")).required(),
        field<&AgendaPoint::carriedFrom>("carried_from", QT_TRANSLATE_NOOP("agenda_point", "Carried from")),
        field<&AgendaPoint::isDone>("done", QT_TRANSLATE_NOOP("agenda_point", "Done")),
    };
    return all;
}

} // namespace fairlead
