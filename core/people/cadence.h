// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/presence.h"
#include "core/vault/private_kinds.h"

#include <optional>

namespace fairlead {

/// How well a rhythm was kept (C30): held ÷ (expected − excused).
struct Adherence {
    int slots = 0;
    int excused = 0;
    int held = 0;

    /// 0 … 1; none where no slot was due.
    std::optional<double> share() const
    {
        return slots > excused ? std::optional(std::min(1.0, double(held) / (slots - excused)))
                               : std::nullopt;
    }
    bool operator==(const Adherence &) const = default;
};

/// One stretch in which one talk was due.
enum class SlotOutcome { Held, Excused, Missed };
struct TalkSlot {
    QDate from;
    QDate to; ///< inclusive; of the last one only the part that is over
    SlotOutcome outcome = SlotOutcome::Missed;
};

/// How the 1:1s with one person stand on a day. Dates and counts only; it says nothing of the person.
struct TalkCadence {
    const OneOnOneSeries *series = nullptr; ///< that is in force; null: no 1:1s were agreed
    QDate last;                             ///< held; invalid: never
    QDate planned;                          ///< the next that is planned, today or later; invalid: none
    QDate due; ///< last + interval, or the first day of the series (C30); invalid: no series or paused
    int daysSince = 0;   ///< since the last; 0 without one
    int daysOverdue = 0; ///< after the grace; 0: not overdue
    int streak = 0; ///< slots held one after the other up to today; excused ones neither count nor break it
    Adherence adherence; ///< of the trailing 13 weeks up to the last Sunday

    bool isOverdue() const { return daysOverdue > 0; }
};

/// The series of a person that is in force on a day; null: none.
const OneOnOneSeries *seriesOf(const PrivateRecords &records, const Id<Person> &person, QDate on);

/// The talks with a person, oldest first.
std::vector<const OneOnOne *> talksWith(const PrivateRecords &records, const Id<Person> &person);
/// The last one that was held on or before `on`; null: none.
const OneOnOne *lastHeld(const PrivateRecords &records, const Id<Person> &person, QDate on);

/// The slots of `everyDays` days that begin in [from, to], the first on `from`. A slot is held when a talk
/// was held in it, excused when one of the two was away on every working day of it that is over (leave or
/// holiday). `to` is the last day that counts; inclusive.
std::vector<TalkSlot> talkSlots(int everyDays, const std::vector<QDate> &held, const Presence &person,
                                const Presence &manager, QDate from, QDate to);

Adherence adherenceOf(const std::vector<TalkSlot> &slots);

/// C30 for the 1:1s with one person.
TalkCadence talkCadence(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person,
                        QDate asOf);

} // namespace fairlead
