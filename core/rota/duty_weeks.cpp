// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/duty_weeks.h"

#include "core/rota/rota_rows.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int daysOfWeek = 7;

int weekOf(const DutyWeeks &all, QDate day)
{
    const qint64 days = all.monday.daysTo(day);
    const bool isInside = days >= 0 && days < daysOfWeek * qint64(all.weeks.size());
    return isInside ? int(days / daysOfWeek) : -1;
}

void addPieces(DutyWeeks &all, const RenderedSchedule &schedule, const std::vector<Responder> &responders)
{
    for (const DutyPiece &piece : schedule.pieces) {
        const int week = weekOf(all, piece.day);
        if (week < 0 || piece.person.isNull())
            continue;
        std::vector<DutyWeek::Part> &parts = all.weeks[size_t(week)][size_t(piece.layer)].parts;
        auto part = std::ranges::find(parts, piece.person, &DutyWeek::Part::person);
        if (part == parts.end())
            part = parts.insert(parts.end(), {piece.person, 0, 0, false});
        const auto responder = std::ranges::find(responders, piece.person, &Responder::person);
        const bool isAway =
            responder != responders.end() && responder->works(piece.day) && responder->isAway(piece.day);
        part->days += piece.share;
        part->daysAway += isAway ? 1 : 0;
        part->standsIn = part->standsIn || piece.standsIn;
    }
    for (auto &week : all.weeks) {
        for (DutyWeek &role : week)
            std::ranges::stable_sort(role.parts, std::greater(), &DutyWeek::Part::days);
    }
}

void addShifts(DutyWeeks &all, const std::vector<Shift> &shifts)
{
    for (size_t week = 0; week < all.weeks.size(); ++week) {
        const QDate first = all.monday.addDays(daysOfWeek * qint64(week));
        const QDate last = first.addDays(daysOfWeek - 1);
        std::array<qint64, 2> most{};
        for (const Shift &shift : shifts) {
            const qint64 days = std::max(first, shift.from).daysTo(std::min(last, shift.to)) + 1;
            if (days <= most[size_t(shift.layer)])
                continue;
            most[size_t(shift.layer)] = days;
            all.weeks[week][size_t(shift.layer)].shift = shift.id;
        }
    }
}

/// Whether a turn has nobody at noon of the day.
bool isEmptyAtNoon(const std::vector<ScheduleSegment> &segments, QDate day, const QTimeZone &zone)
{
    const Instant noon = QDateTime(day, QTime(12, 0), zone).toSecsSinceEpoch();
    return std::ranges::any_of(segments, [noon](const ScheduleSegment &each) {
        return each.cover == Cover::Empty && each.start <= noon && noon < each.end;
    });
}

void addHoles(DutyWeeks &all, const ScheduleInput &input, const RenderedSchedule &schedule, QDate until)
{
    for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
        const bool hasLayers = std::ranges::any_of(
            input.layers, [layer](const RotationLayer &each) { return each.layer == layer; });
        QDate first;
        for (const Shift &shift : input.shifts) {
            if (shift.layer == layer && (!first.isValid() || shift.from < first))
                first = shift.from;
        }
        std::set<QDate> covered;
        for (const DutyPiece &piece : schedule.pieces) {
            if (piece.layer == layer && !piece.person.isNull())
                covered.insert(piece.day);
        }
        const QDate end = all.monday.addDays(daysOfWeek * qint64(all.weeks.size()));
        for (QDate day = all.monday; day < end; day = day.addDays(1)) {
            const bool isPlanned = hasLayers || (first.isValid() && first <= day && day <= until);
            const bool isHole = isPlanned && !covered.contains(day)
                && (!hasLayers || isEmptyAtNoon(schedule.of(layer), day, input.windowZone));
            all.weeks[size_t(weekOf(all, day))][size_t(layer)].holes += isHole ? 1 : 0;
        }
    }
}

} // namespace

bool DutyWeek::isConflict() const
{
    return std::ranges::any_of(parts, [](const Part &part) { return part.daysAway > 0; });
}

DutyWeeks dutyWeeks(const Workspace &workspace, const Rotation &rotation, QDate monday, int weeks,
                    QDate until)
{
    DutyWeeks all{rotation.id, monday, {}};
    all.weeks.resize(size_t(std::max(weeks, 0)));
    const QDate last = monday.addDays(daysOfWeek * qint64(all.weeks.size()) - 1);
    // A day more on either side: duty begins and ends at the hand-off, wherever people live.
    const ScheduleInput input = scheduleInputOf(workspace, rotation, monday.addDays(-1), last.addDays(2));
    const RenderedSchedule schedule = renderedSchedule(input);
    addPieces(all, schedule, respondersOf(workspace, rotation, monday, last));
    addShifts(all, input.shifts);
    addHoles(all, input, schedule, until);
    return all;
}

} // namespace fairlead
