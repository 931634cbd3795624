// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cadence.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int trailingDays = 13 * 7;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

SlotOutcome outcomeOf(const TalkSlot &slot, const std::vector<QDate> &held, const Presence &person,
                      const Presence &manager)
{
    const bool isHeld =
        std::ranges::any_of(held, [&slot](QDate day) { return slot.from <= day && day <= slot.to; });
    if (isHeld)
        return SlotOutcome::Held;
    bool couldMeet = false;
    bool hadToWork = false;
    for (QDate day = slot.from; day <= slot.to; day = day.addDays(1)) {
        couldMeet = couldMeet || (person.isHere(day) && manager.isHere(day));
        hadToWork = hadToWork || day.dayOfWeek() <= 5;
    }
    return !couldMeet && hadToWork ? SlotOutcome::Excused : SlotOutcome::Missed;
}

std::vector<QDate> heldDays(const PrivateRecords &records, const Id<Person> &person)
{
    std::vector<QDate> held;
    for (const OneOnOne *talk : talksWith(records, person)) {
        if (talk->state == TalkState::Held)
            held.push_back(talk->on);
    }
    return held;
}

/// The first slot that begins on or after `from`, in step with the series: slots begin in the weeks in which
/// a talk is due.
QDate firstSlot(const OneOnOneSeries &series, QDate from)
{
    const QDate phase = mondayOf(series.from);
    const qint64 days = phase.daysTo(from);
    return days <= 0 ? phase
                     : phase.addDays((days + series.everyDays - 1) / series.everyDays * series.everyDays);
}

int streakOf(const std::vector<TalkSlot> &slots)
{
    int streak = 0;
    for (auto slot = slots.rbegin(); slot != slots.rend() && slot->outcome != SlotOutcome::Missed; ++slot)
        streak += slot->outcome == SlotOutcome::Held ? 1 : 0;
    return streak;
}

} // namespace

const OneOnOneSeries *seriesOf(const PrivateRecords &records, const Id<Person> &person, QDate on)
{
    const OneOnOneSeries *found = nullptr;
    for (const OneOnOneSeries &series : records.rows<OneOnOneSeries>()) {
        const bool isInForce =
            series.person == person && series.from <= on && (!series.to.isValid() || on <= series.to);
        if (isInForce && (!found || series.from > found->from))
            found = &series;
    }
    return found;
}

std::vector<const OneOnOne *> talksWith(const PrivateRecords &records, const Id<Person> &person)
{
    std::vector<const OneOnOne *> talks;
    for (const OneOnOne &talk : records.rows<OneOnOne>()) {
        if (talk.person == person)
            talks.push_back(&talk);
    }
    std::ranges::stable_sort(talks, {}, &OneOnOne::on);
    return talks;
}

const OneOnOne *lastHeld(const PrivateRecords &records, const Id<Person> &person, QDate on)
{
    const OneOnOne *last = nullptr;
    for (const OneOnOne *talk : talksWith(records, person)) {
        if (talk->state == TalkState::Held && talk->on <= on)
            last = talk;
    }
    return last;
}

std::vector<TalkSlot> talkSlots(int everyDays, const std::vector<QDate> &held, const Presence &person,
                                const Presence &manager, QDate from, QDate to)
{
    std::vector<TalkSlot> slots;
    for (QDate start = from; start <= to; start = start.addDays(std::max(1, everyDays))) {
        TalkSlot slot{start, std::min(to, start.addDays(std::max(1, everyDays) - 1)), SlotOutcome::Missed};
        slot.outcome = outcomeOf(slot, held, person, manager);
        slots.push_back(slot);
    }
    return slots;
}

Adherence adherenceOf(const std::vector<TalkSlot> &slots)
{
    Adherence adherence;
    for (const TalkSlot &slot : slots) {
        ++adherence.slots;
        adherence.held += slot.outcome == SlotOutcome::Held ? 1 : 0;
        adherence.excused += slot.outcome == SlotOutcome::Excused ? 1 : 0;
    }
    return adherence;
}

TalkCadence talkCadence(const Workspace &workspace, const PrivateRecords &records, const Id<Person> &person,
                        QDate asOf)
{
    TalkCadence cadence;
    cadence.series = seriesOf(records, person, asOf);
    if (const OneOnOne *last = lastHeld(records, person, asOf)) {
        cadence.last = last->on;
        cadence.daysSince = int(last->on.daysTo(asOf));
    }
    for (const OneOnOne *talk : talksWith(records, person)) {
        const bool isNext =
            talk->state == TalkState::Planned && talk->on >= asOf && !cadence.planned.isValid();
        if (isNext)
            cadence.planned = talk->on;
    }
    if (!cadence.series)
        return cadence;
    const OneOnOneSeries &series = *cadence.series;
    if (!series.pausedUntil.isValid() || series.pausedUntil < asOf) {
        cadence.due = cadence.last.isValid() ? cadence.last.addDays(series.everyDays) : series.from;
        if (series.pausedUntil.isValid())
            cadence.due = std::max(cadence.due, series.pausedUntil.addDays(1));
        cadence.daysOverdue = std::max(0, int(cadence.due.addDays(series.grace).daysTo(asOf)));
    }
    const QDate to = mondayOf(asOf).addDays(-1);
    const auto slots = talkSlots(series.everyDays, heldDays(records, person), Presence::of(workspace, person),
                                 Presence::of(workspace, workspaceManager(workspace)),
                                 firstSlot(series, to.addDays(1 - trailingDays)), to);
    cadence.adherence = adherenceOf(slots);
    cadence.streak = streakOf(slots);
    return cadence;
}

} // namespace fairlead
