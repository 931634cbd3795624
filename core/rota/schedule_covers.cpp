// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/schedule_covers.h"

#include <algorithm>

namespace fairlead {

namespace {

// Heights of what stands above layers, whose own are their positions.
constexpr int draftHeight = 1'000'000;
constexpr int shiftHeight = 2'000'000;
constexpr int overrideHeight = 3'000'000;

/// The clock of each zone, made once.
class Clocks {
public:
    explicit Clocks(const ScheduleInput &input) : m_input(input) { }

    const WallClock &of(const QTimeZone &zone)
    {
        const QByteArray name = zone.isValid() ? zone.id() : QByteArray("UTC");
        auto found = m_clocks.find(name);
        if (found == m_clocks.end())
            found = m_clocks.emplace(name, WallClock(zone, m_input.from, m_input.to)).first;
        return found->second;
    }
    QTimeZone zoneOf(const Id<Person> &person) const
    {
        const auto found = m_input.zones.find(person);
        return found == m_input.zones.end() ? QTimeZone::utc() : found->second;
    }
    /// The rotation's own zone; invalid: that of whoever is on duty.
    QTimeZone rotationZone() const
    {
        return m_input.rotation->timeZone.isEmpty() ? QTimeZone()
                                                    : QTimeZone(m_input.rotation->timeZone.toUtf8());
    }

private:
    const ScheduleInput &m_input;
    std::map<QByteArray, WallClock> m_clocks;
};

/// One turn with its clock: a shift, or a stretch of an override.
struct Turn {
    const WallClock *clock = nullptr;
    int handoff = 540;
    Instant start = 0;
    Instant end = 0;
    QDate lastDay = {}; ///< of a turn of whole days: the first and last count as whole whatever their length

    bool isWhole() const { return lastDay.isValid(); }
};

/// The days of duty of a turn, cut at the hand-off.
std::vector<DutyCover> daysOf(const Turn &turn, const DutyCover &model)
{
    std::vector<DutyCover> covers;
    QDate day = turn.clock->day(turn.start);
    if (turn.clock->first(day, turn.handoff) > turn.start)
        day = day.addDays(-1);
    // A turn that begins before its hand-off (its predecessor lives further west) still begins with its day.
    if (turn.isWhole())
        day = model.piece.day;
    for (Instant at = turn.start; at < turn.end; day = day.addDays(1)) {
        const Instant full = turn.clock->first(day.addDays(1), turn.handoff);
        Instant next = std::min(full, turn.end);
        // What is left behind the last hand-off belongs to the last day, and makes none of its own.
        if (turn.isWhole() && day >= turn.lastDay)
            next = turn.end;
        if (next <= at)
            continue;
        DutyCover cover = model;
        cover.piece.day = day;
        cover.piece.start = at;
        cover.piece.end = next;
        const double length = double(full - turn.clock->first(day, turn.handoff));
        cover.piece.share = turn.isWhole() ? 1 : double(next - at) / length;
        covers.push_back(std::move(cover));
        at = next;
    }
    return covers;
}

struct PlannedShift {
    const Shift *shift = nullptr;
    QTimeZone zone;
    Instant start = 0;
    Instant end = 0;
};

/// The shifts of a layer with their zones and moments, by first day.
std::vector<PlannedShift> plannedShifts(const ScheduleInput &input, ShiftLayer layer, Clocks &clocks)
{
    std::vector<PlannedShift> planned;
    for (const Shift &shift : input.shifts) {
        if (shift.rotation == input.rotation->id && shift.layer == layer && shift.from <= shift.to)
            planned.push_back({&shift, clocks.rotationZone(), 0, 0});
    }
    std::stable_sort(planned.begin(), planned.end(), [](const PlannedShift &a, const PlannedShift &b) {
        return std::tie(a.shift->from, a.shift->id) < std::tie(b.shift->from, b.shift->id);
    });
    for (size_t i = 0; i < planned.size(); ++i) {
        const Id<Person> &person = planned[i].shift->person;
        if (planned[i].zone.isValid())
            continue;
        if (!person.isNull())
            planned[i].zone = clocks.zoneOf(person);
        else
            planned[i].zone = i > 0 ? planned[i - 1].zone : QTimeZone::utc();
    }
    for (PlannedShift &each : planned) {
        const QDate next = each.shift->to.addDays(1);
        const auto follower =
            std::lower_bound(planned.begin(), planned.end(), next,
                             [](const PlannedShift &p, QDate day) { return p.shift->from < day; });
        const bool isFollowed = follower != planned.end() && follower->shift->from == next;
        const QTimeZone &zone = isFollowed ? follower->zone : each.zone;
        const int handoff = input.rotation->handoff;
        each.start = each.shift->startsAt.isValid() ? each.shift->startsAt.toSecsSinceEpoch()
                                                    : clocks.of(each.zone).first(each.shift->from, handoff);
        each.end = each.shift->endsAt.isValid() ? each.shift->endsAt.toSecsSinceEpoch()
                                                : clocks.of(zone).last(next, handoff);
    }
    return planned;
}

struct Stretch {
    Instant start = 0;
    Instant end = 0;
};

/// Where an override stands in for its shift: moved into it by whole days where it was moved away.
Stretch stretchWithin(const ShiftOverride &over, const PlannedShift &planned, const WallClock &clock)
{
    const Stretch whole{planned.start, planned.end};
    if (!over.from.isValid() && !over.to.isValid())
        return whole;
    Instant start = over.from.isValid() ? over.from.toSecsSinceEpoch() : planned.start;
    Instant end = over.to.isValid() ? over.to.toSecsSinceEpoch() : planned.end;
    if (end - start >= planned.end - planned.start)
        return whole;
    if (end <= planned.start || start >= planned.end) {
        // The same wall times on the first of the shift's days that holds the beginning.
        const int minute = clock.minute(start);
        const qint64 length = end - start;
        QDate day = clock.day(planned.start);
        if (clock.first(day, minute) < planned.start)
            day = day.addDays(1);
        const qint64 days = clock.day(start).daysTo(day);
        // The same weekday where the shift has it: people swap "my Saturday".
        const qint64 toWeekday = ((-days) % 7 + 7) % 7;
        if (clock.first(day.addDays(toWeekday), minute) < planned.end)
            day = day.addDays(toWeekday);
        start = clock.first(day, minute);
        end = start + length;
    }
    return {std::max(start, planned.start), std::min(end, planned.end)};
}

/// Gives [stretch) of the covers to the person of the override.
void replaceWithin(std::vector<DutyCover> &covers, const Stretch &stretch, const ShiftOverride &over)
{
    std::vector<DutyCover> result;
    for (const DutyCover &cover : covers) {
        const DutyPiece &piece = cover.piece;
        const Instant from = std::clamp(stretch.start, piece.start, piece.end);
        const Instant to = std::clamp(stretch.end, from, piece.end);
        const auto part = [&](Instant start, Instant end, bool isReplaced) {
            if (start >= end)
                return;
            DutyCover cut = cover;
            cut.piece.start = start;
            cut.piece.end = end;
            cut.piece.share = piece.share * double(end - start) / double(piece.end - piece.start);
            if (isReplaced) {
                cut.piece.person = over.person;
                cut.piece.standsIn = true;
            }
            result.push_back(std::move(cut));
        };
        part(piece.start, from, false);
        part(from, to, true);
        part(to, piece.end, false);
    }
    covers = std::move(result);
}

void addShifts(const ScheduleInput &input, ShiftLayer layer, Clocks &clocks, std::vector<DutyCover> &covers)
{
    for (const PlannedShift &planned : plannedShifts(input, layer, clocks)) {
        const Shift &shift = *planned.shift;
        const WallClock &clock = clocks.of(planned.zone);
        DutyCover model;
        model.piece = {layer, shift.person, shift.id, shift.from, 0, 0, 1, false};
        model.height = shift.state == ShiftState::Draft ? draftHeight : shiftHeight;
        const bool isWhole = !shift.startsAt.isValid() && !shift.endsAt.isValid();
        auto days = daysOf(
            {&clock, input.rotation->handoff, planned.start, planned.end, isWhole ? shift.to : QDate()},
            model);
        for (const ShiftOverride &over : input.overrides) {
            if (over.rotation == input.rotation->id && over.layer == layer && over.shift == shift.id)
                replaceWithin(days, stretchWithin(over, planned, clock), over);
        }
        covers.insert(covers.end(), days.begin(), days.end());
    }
}

void addStretches(const ScheduleInput &input, ShiftLayer layer, Clocks &clocks,
                  std::vector<DutyCover> &covers)
{
    const QTimeZone rotationZone = clocks.rotationZone();
    for (const ShiftOverride &over : input.overrides) {
        const bool isStretch = over.shift.isNull() && over.from.isValid() && over.to.isValid();
        if (over.rotation != input.rotation->id || over.layer != layer || !isStretch)
            continue;
        const QTimeZone zone = rotationZone.isValid() ? rotationZone : clocks.zoneOf(over.person);
        DutyCover model;
        model.piece = {layer, over.person, {}, {}, 0, 0, 1, true};
        model.height = overrideHeight;
        const auto days = daysOf({&clocks.of(zone),
                                  input.rotation->handoff,
                                  over.from.toSecsSinceEpoch(),
                                  over.to.toSecsSinceEpoch(),
                                  {}},
                                 model);
        covers.insert(covers.end(), days.begin(), days.end());
    }
}

/// The turns of a layer of people.
class LayerTurns {
public:
    LayerTurns(const RotationLayer &layer, std::vector<Id<Person>> people, const WallClock &clock)
        : m_layer(layer)
        , m_people(std::move(people))
        , m_clock(clock)
        , m_begin(layer.from.isValid() ? layer.from : QDate(2001, 1, 1)) // a Monday, for layers without one
        , m_length(std::max(1, layer.turnDays))
    { }

    void addTo(std::vector<DutyCover> &covers, Instant begin, Instant end) const
    {
        const QDate lastDay = m_clock.day(end).addDays(1);
        size_t served = 0;
        for (QDate turn = m_begin; turn <= lastDay && !isOver(turn); turn = turn.addDays(m_length)) {
            bool isActive = false;
            for (int i = 0; i < m_length && !isOver(turn.addDays(i)); ++i) {
                const QDate day = turn.addDays(i);
                if (!isCovered(day))
                    continue;
                isActive = true;
                const bool isLast = i + 1 == m_length || isOver(day.addDays(1));
                const DutyCover cover = coverOf(day, served, isLast);
                if (cover.piece.end > begin && cover.piece.start < end)
                    covers.push_back(cover);
            }
            served += isActive ? 1 : 0;
        }
    }

private:
    bool isOver(QDate day) const { return m_layer.to.isValid() && day > m_layer.to; }
    bool isCovered(QDate day) const { return !m_layer.days.days[size_t(day.dayOfWeek() - 1)].isZero(); }

    DutyCover coverOf(QDate day, size_t turn, bool isLastOfTurn) const
    {
        const bool isRoundTheClock = m_layer.coverFrom == m_layer.coverTo;
        const int from = isRoundTheClock ? m_layer.handoff : m_layer.coverFrom;
        const int to = isRoundTheClock ? m_layer.handoff : m_layer.coverTo;
        const QDate endDay = to <= from ? day.addDays(1) : day;
        DutyCover cover;
        cover.height = m_layer.position;
        cover.piece.layer = m_layer.layer;
        cover.piece.day = day;
        if (!m_people.empty())
            cover.piece.person = m_people[turn % m_people.size()];
        cover.piece.start = m_clock.first(day, from);
        const bool meetsItsNext = isRoundTheClock && !isLastOfTurn && isCovered(day.addDays(1));
        cover.piece.end = meetsItsNext ? m_clock.first(endDay, to) : m_clock.last(endDay, to);
        const double whole = double(m_clock.first(day.addDays(1), from) - cover.piece.start);
        cover.piece.share = std::min(1.0, double(cover.piece.end - cover.piece.start) / whole);
        return cover;
    }

    const RotationLayer &m_layer;
    std::vector<Id<Person>> m_people;
    const WallClock &m_clock;
    QDate m_begin;
    int m_length;
};

void addLayers(const ScheduleInput &input, ShiftLayer layer, Clocks &clocks, Stretch window,
               std::vector<DutyCover> &covers)
{
    for (const RotationLayer &each : input.layers) {
        if (each.rotation != input.rotation->id || each.layer != layer)
            continue;
        std::vector<const RotationMember *> members;
        for (const RotationMember &member : input.members) {
            if (member.layer == each.id)
                members.push_back(&member);
        }
        std::stable_sort(members.begin(), members.end(),
                         [](const RotationMember *a, const RotationMember *b) {
                             return std::tie(a->position, a->id) < std::tie(b->position, b->id);
                         });
        std::vector<Id<Person>> people;
        for (const RotationMember *member : members)
            people.push_back(member->person);
        const QTimeZone own(each.timeZone.toUtf8());
        const WallClock &clock = clocks.of(own.isValid() ? own : clocks.rotationZone());
        LayerTurns(each, std::move(people), clock).addTo(covers, window.start, window.end);
    }
}

} // namespace

std::vector<DutyCover> dutyCovers(const ScheduleInput &input, ShiftLayer layer, Instant begin, Instant end)
{
    Clocks clocks(input);
    std::vector<DutyCover> covers;
    addLayers(input, layer, clocks, {begin, end}, covers);
    addShifts(input, layer, clocks, covers);
    addStretches(input, layer, clocks, covers);
    std::erase_if(covers, [begin, end](const DutyCover &cover) {
        return cover.piece.end <= begin || cover.piece.start >= end || cover.piece.start >= cover.piece.end;
    });
    return covers;
}

} // namespace fairlead
