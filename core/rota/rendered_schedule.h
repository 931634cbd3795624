// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/oncall/rotation_member.h"
#include "core/oncall/shift_override.h"
#include "core/rota/wall_clock.h"

#include <array>
#include <map>
#include <span>

namespace fairlead {

/// What the final schedule of one rotation is made of. Rows of other rotations are passed over.
struct ScheduleInput {
    const Rotation *rotation = nullptr;
    std::vector<Shift> shifts;
    std::vector<ShiftOverride> overrides;
    std::vector<RotationLayer> layers;
    std::vector<RotationMember> members;
    std::map<Id<Person>, QTimeZone> zones; ///< where people are; not in it: UTC
    QDate from;
    QDate to; ///< inclusive; the days as they are on the wall of `windowZone`
    QTimeZone windowZone = QTimeZone::utc();
};

/// A part of one day of duty, after overrides.
struct DutyPiece {
    ShiftLayer layer = ShiftLayer::Primary;
    Id<Person> person;
    Id<Shift> shift; ///< that was planned; null: a turn of a layer, or a stretch of an override
    QDate day;       ///< on which this day of duty begins, on the wall of whoever was planned
    Instant start = 0;
    Instant end = 0;
    double share = 1;      ///< of a whole day of duty, hand-off to hand-off
    bool standsIn = false; ///< by an override
};

/// Who is there in a stretch of time.
enum class Cover {
    People, ///< one, or several who share a hand-over or a part of the world
    Empty,  ///< somebody should be, but the turn has nobody
    Gap,    ///< no turn covers it
};
struct ScheduleSegment {
    Instant start = 0;
    Instant end = 0;
    Cover cover = Cover::Gap;
    std::vector<Id<Person>> people; ///< by id
    Id<Shift> shift;                ///< of the first; null: none
    bool operator==(const ScheduleSegment &) const = default;
};

/// The final schedule: the only thing to show, count and export.
struct RenderedSchedule {
    Instant begin = 0;
    Instant end = 0;
    /// By ShiftLayer: a partition of [begin, end), in order, neighbours differ.
    std::array<std::vector<ScheduleSegment>, 2> segments;
    std::vector<DutyPiece> pieces; ///< by layer, start and person

    const std::vector<ScheduleSegment> &of(ShiftLayer layer) const { return segments[size_t(layer)]; }
    /// Seconds with that cover; the three add up to end − begin.
    qint64 seconds(ShiftLayer layer, Cover cover) const;
};

/// Lays the rota out (operations-and-integrations.md B.3).
///
/// What stands highest covers: overrides of a stretch, then shifts, then drafts of shifts, then layers by
/// position, the later above the earlier. Layers or shifts of one height share where they overlap
/// (follow-the-sun); a lower one is heard only where no higher one covers.
///
/// - Turns change in local wall-clock time, on days, never by adding seconds. A turn begins at the first
///   occurrence of its wall time and ends at the last one of the next: where clocks go back at a hand-over,
///   both are on duty in between; where they go forward nothing is lost. There is never a gap.
/// - A layer's turn has `turnDays` days; one without a single covered day is passed over, so that everybody
///   serves (target/goalert#55). Round the clock, a covered day goes from hand-off to hand-off; with hours,
///   from `coverFrom` to `coverTo`, and belongs to whoever has the turn on the day it begins.
/// - A shift without times goes from the hand-off on `from` to that on the day after `to`, in the rotation's
///   zone; without one, in the zone of whoever takes over, so shifts that follow each other meet. An empty
///   shift takes the zone of the one before.
/// - An override that names a shift replaces its person and follows it: without times for the whole shift,
///   with times where they meet the shift, and moved by whole days into it where it was moved away (a stretch
///   at least as long as the shift takes all of it). Without a shift it covers its own stretch. Nobody in
///   an override empties the place.
///
/// Cost: O(n log n) in days of duty. Pure: time zones come from the system's data only.
RenderedSchedule renderedSchedule(const ScheduleInput &input);

} // namespace fairlead
