// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/field.h"
#include "core/governance/meeting.h"

namespace fairlead {

/// What a meeting talks about; carried over while it is open.
struct AgendaPoint {
    Id<AgendaPoint> id;
    Id<Meeting> meeting;
    int position = 0;
    QString section;
    QString text;
    Id<Meeting> carriedFrom;
    bool isDone = false;

    /// How people name the record in a sentence.
    QString caption() const { return text; }
    bool operator==(const AgendaPoint &) const = default;

    static constexpr const char *table = "agenda_point";
    static constexpr const char *label = QT_TRANSLATE_NOOP("agenda_point", "Agenda point");
    static constexpr const char *plural = QT_TRANSLATE_NOOP("agenda_point", "Agenda points");
    static constexpr const char *keyPrefix = ""; ///< of new keys; empty: records have no key
    static std::span<const Field<AgendaPoint>> fields();
};

} // namespace fairlead
