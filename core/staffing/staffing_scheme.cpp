// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing_scheme.h"

#include "core/schedule/link_step.h"

#include <bit>
#include <limits>

namespace fairlead {

namespace {

/// The same workers with time running backwards.
StaffingProblem workersMirrored(const StaffingProblem &problem)
{
    StaffingProblem mirrored{problem.network,    {}, {}, {}, {}, problem.workers, {}, {}, 0, problem.days,
                             problem.itemsAtOnce};
    for (Worker &worker : mirrored.workers)
        std::ranges::reverse(worker.output);
    return mirrored;
}

/// Calendar days of a lag that was given in working days, near enough for an order.
int lagDays(const ActivityLink &link)
{
    return link.elapsed ? link.lag : link.lag * 7 / 5;
}

MilliDays atSpeed(MilliDays effort, PerMille speed)
{
    return speed == 1000 ? effort : MilliDays((qint64(effort) * 1000 + speed - 1) / speed);
}

} // namespace

StaffingScheme::StaffingScheme(const StaffingProblem &problem, StaffingAim aim)
    : m_problem(&problem)
    , m_aim(std::move(aim))
    , m_diary(problem)
    , m_mirrored(workersMirrored(problem))
{
    const auto count = size_t(size());
    for (const Packet &packet : problem.packets)
        m_efforts.push_back(packet.effort);
    int pin = 0;
    for (const StaffedWork &work : problem.work) {
        m_pinnedEfforts.push_back(work.effort);
        m_firstPin.push_back(pin);
        pin += work.pins;
    }
    for (const Qualified &kind : problem.kinds) {
        qint64 &fastest = m_fastest.emplace_back(1);
        for (const Qualified::One &each : kind.workers)
            fastest = std::max(fastest, qint64(m_diary.fullestDay(each.worker)) * each.speed);
    }
    for (int activity = 0; activity < size(); ++activity) {
        const Network &network = problem.network;
        m_floors.push_back(network.calendarOf(activity).snapForward(step::floorOf(network, activity).first));
        m_endsByLinks.push_back(std::ranges::any_of(network.incoming(activity),
                                                    [&](int link) { return !network.link(link).toStart(); }));
    }
    m_durations.assign(count, -1);
    m_heldUntil.assign(count, 0);
    m_dates.resize(count);
    m_seats.resize(problem.packets.size());
    m_otherBookings.reserve(problem.pins.size() + count);
    m_inProgressEnd.assign(count, -1);
    m_placedIn.assign(count, 0);
    m_starts.resize(count);
    m_finishes.resize(count);
    prepare();
}

void StaffingScheme::prepare()
{
    m_diary.clear();
    for (const auto &[worker, day] : m_absences)
        m_diary.setAbsent(worker, day);
    m_diary.keep();
}

StaffingCost StaffingScheme::forward(std::span<const int> order)
{
    m_diary.reset();
    m_otherBookings.clear();
    ++m_pass;
    for (const int activity : order) {
        if (isInProgress(activity))
            continueWork(activity);
    }
    for (const int activity : order)
        placeAfterPredecessors(activity);
    for (size_t i = 0; i < m_dates.size(); ++i) {
        m_starts[i] = m_dates[i].start;
        m_finishes[i] = m_dates[i].finish;
    }
    return costOf();
}

void StaffingScheme::continueWork(int activity)
{
    const int asOf = offset(m_problem->network.input().asOf.value_or(m_problem->firstDay));
    const StaffedWork &work = m_problem->work[size_t(activity)];
    int first = m_problem->days;
    int last = -1;
    bool isPlaced = work.pins == 0 || workPinned(activity, asOf, first, last);
    for (int packet = work.firstPacket; packet < work.firstPacket + work.packets && work.pins == 0; ++packet)
        isPlaced = seatPacket(packet, asOf, first, last) && isPlaced;
    m_inProgressEnd[size_t(activity)] = isPlaced ? last : -1;
}

void StaffingScheme::placeAfterPredecessors(int activity)
{
    if (m_placedIn[size_t(activity)] == m_pass)
        return;
    m_placedIn[size_t(activity)] = m_pass;
    for (const int each : m_problem->network.incoming(activity))
        placeAfterPredecessors(m_problem->network.link(each).predecessor);
    place(activity);
}

void StaffingScheme::placeBeforeSuccessors(int activity, int end)
{
    if (m_placedIn[size_t(activity)] == m_pass)
        return;
    m_placedIn[size_t(activity)] = m_pass;
    for (const int each : m_problem->network.outgoing(activity))
        placeBeforeSuccessors(m_problem->network.link(each).successor, end);
    placeBackward(activity, end);
}

void StaffingScheme::place(int activity)
{
    const Network &network = m_problem->network;
    StaffedDates &dates = m_dates[size_t(activity)];
    PlacedDates byLinks;
    switch (network.stateOf(activity)) {
    case Activity::State::Done:
        byLinks = step::done(network, activity);
        dates = {byLinks.start, byLinks.finish, byLinks.atDayStart, true};
        return;
    case Activity::State::InProgress: {
        byLinks = step::inProgress(network, activity, m_dates);
        const int last = m_inProgressEnd[size_t(activity)];
        const bool hasPeople =
            m_problem->work[size_t(activity)].packets + m_problem->work[size_t(activity)].pins > 0;
        const bool isPlaced = !hasPeople || last >= 0;
        Day finish = byLinks.finish;
        if (hasPeople && isPlaced)
            finish = std::max(finishBound(activity), m_problem->firstDay + last + 1);
        dates = {byLinks.start, finish, false, isPlaced};
        return;
    }
    case Activity::State::NotStarted:
        break;
    }
    const StaffedWork &work = m_problem->work[size_t(activity)];
    const int held = m_heldUntil[size_t(activity)];
    if (work.packets + work.pins > 0) {
        const Day start = std::max(startByLinks(activity), held > 0 ? m_problem->firstDay + held : farPast);
        dates = {start, start, network.activity(activity).isMilestone(), true};
        placePeople(activity, dates);
        if (dates.isPlaced)
            return;
    }
    byLinks = step::notStarted(network, activity, m_dates);
    if (held > 0)
        byLinks.start = std::max(byLinks.start, m_problem->firstDay + held);
    const int duration = m_durations[size_t(activity)];
    if (duration >= 0 || byLinks.finish < byLinks.start)
        byLinks.finish = network.calendarOf(activity).add(byLinks.start, std::max(0, duration));
    dates = {byLinks.start, std::max(byLinks.start, byLinks.finish), byLinks.atDayStart, true};
    if (work.packets + work.pins > 0)
        dates.isPlaced = false; // the dates of its links stand in
    else if (work.isLaunch)
        dates.start = dates.finish = outsideFreezes(dates.finish);
}

/// The start of step::notStarted(), without the rest: what people do has no finish by links.
Day StaffingScheme::startByLinks(int activity) const
{
    const Network &network = m_problem->network;
    const Day floor = m_floors[size_t(activity)];
    if (network.incoming(activity).empty())
        return floor;
    const step::LinkBound bound = step::boundByLinks(network, activity, m_dates);
    if (bound.link < 0 || bound.start <= floor)
        return floor;
    const bool snaps = !network.activity(activity).isMilestone();
    return snaps ? network.calendarOf(activity).snapForward(bound.start) : bound.start;
}

void StaffingScheme::placePeople(int activity, StaffedDates &dates)
{
    const StaffedWork &work = m_problem->work[size_t(activity)];
    const int from = offset(dates.start);
    int first = m_problem->days;
    int last = -1;
    bool isPlaced = true;
    if (work.pins > 0) {
        isPlaced = workPinned(activity, from, first, last);
    } else if (work.isFluid) {
        isPlaced = spreadFluid(activity, from, first, last);
    } else {
        for (int packet = work.firstPacket; packet < work.firstPacket + work.packets && isPlaced; ++packet)
            isPlaced = seatPacket(packet, from, first, last);
    }
    dates.isPlaced = isPlaced;
    if (!isPlaced)
        return;
    const WorkCalendar &calendar = m_problem->network.calendarOf(activity);
    dates.start = m_problem->firstDay + first;
    dates.finish = m_problem->firstDay + last + 1;
    if (work.minimumDays > 0)
        dates.finish = std::max(dates.finish, calendar.add(dates.start, work.minimumDays));
    if (m_endsByLinks[size_t(activity)])
        dates.finish = std::max(dates.finish, finishBound(activity));
}

StaffingScheme::Seat StaffingScheme::bestSeat(const WorkerDiary &diary, int packet, int from, int hint) const
{
    const Packet &row = m_problem->packets[size_t(packet)];
    const std::vector<Qualified::One> &workers = m_problem->kinds[size_t(row.kind)].workers;
    const int least =
        int((qint64(m_efforts[size_t(packet)]) * 1'000'000 - 1) / (m_fastest[size_t(row.kind)] * row.share));
    Seat seat;
    int limit = m_problem->days - 1;
    const auto ask = [&](int choice) {
        const Qualified::One &each = workers[size_t(choice)];
        // Of two who end on the same day the one who is preferred, whoever was asked first.
        const int latest = seat.worker >= 0 && choice < seat.choice ? limit + 1 : limit;
        if (!diary.mayEndBy(each.worker, from, least, latest))
            return;
        const FreeRun run = diary.find(each.worker, from, atSpeed(m_efforts[size_t(packet)], each.speed),
                                       row.share, latest, least);
        if (run.firstSlot < 0)
            return;
        seat = {each.worker, run, each.speed, choice};
        limit = diary.dayOf(each.worker, run.lastSlot) - 1; // the next one has to be sooner
    };
    if (hint >= 0)
        ask(hint);
    constexpr int atOnce = 64;
    const auto count = int(workers.size());
    for (int first = 0; first < count; first += atOnce) {
        quint64 worthAsking = 0; // most are not, and saying so in one sweep is fast
        for (int i = 0; i < std::min(atOnce, count - first); ++i) {
            const bool may = diary.mayEndBy(workers[size_t(first + i)].worker, from, least, limit + 1);
            worthAsking |= quint64(may) << i;
        }
        for (; worthAsking != 0; worthAsking &= worthAsking - 1) {
            const int choice = first + std::countr_zero(worthAsking);
            if (choice != hint)
                ask(choice);
        }
    }
    return seat;
}

bool StaffingScheme::seatPacket(int packet, int from, int &first, int &last)
{
    const Packet &row = m_problem->packets[size_t(packet)];
    Seat &seat = m_seats[size_t(packet)];
    const int hint = seat.choice;
    seat.worker = -1;
    if (row.after >= 0) {
        const Seat &before = m_seats[size_t(row.after)];
        if (before.worker < 0)
            return false;
        from = std::max(from, m_diary.dayOf(before.worker, before.run.lastSlot));
    }
    // Whoever it was in the pass before is likely to be it again, and then the others are soon given up.
    const Seat best = bestSeat(m_diary, packet, from, hint);
    if (best.worker < 0)
        return false;
    seat = best;
    m_diary.book(seat.worker, seat.run, row.share);
    first = std::min(first, m_diary.dayOf(seat.worker, seat.run.firstSlot));
    last = std::max(last, m_diary.dayOf(seat.worker, seat.run.lastSlot));
    return true;
}

bool StaffingScheme::spreadFluid(int activity, int from, int &first, int &last)
{
    const StaffedWork &work = m_problem->work[size_t(activity)];
    const int until = offset(work.lastDay);
    for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet) {
        const Packet &row = m_problem->packets[size_t(packet)];
        int best = -1;
        qint64 most = 0;
        PerMille speed = 1000;
        for (const Qualified::One &each : m_problem->kinds[size_t(row.kind)].workers) {
            qint64 room = 0;
            for (int slot = m_diary.slotFrom(each.worker, from); slot < m_diary.slotFrom(each.worker, until);
                 ++slot)
                room += qint64(m_diary.output(each.worker, slot)) * m_diary.freeShare(each.worker, slot);
            if (room * each.speed > most * speed) {
                best = each.worker;
                most = room;
                speed = each.speed;
            }
        }
        const qint64 wanted = qint64(atSpeed(m_efforts[size_t(packet)], speed)) * 1000;
        if (best < 0 || most < wanted)
            return false;
        const int begin = m_diary.slotFrom(best, from);
        const int end = m_diary.slotFrom(best, until);
        m_otherBookings.push_back({activity, packet, best, m_problem->firstDay + m_diary.dayOf(best, begin),
                                   m_problem->firstDay + m_diary.dayOf(best, end - 1) + 1,
                                   PerMille(wanted * 1000 / most), PerMille(wanted * 1000 / most),
                                   m_efforts[size_t(packet)]});
        for (int slot = begin; slot < end; ++slot)
            m_diary.bookSlot(best, slot,
                             PerMille((m_diary.freeShare(best, slot) * wanted + most - 1) / most));
        first = std::min(first, m_diary.dayOf(best, begin));
        last = std::max(last, m_diary.dayOf(best, end - 1));
    }
    return true;
}

bool StaffingScheme::workPinned(int activity, int from, int &first, int &last)
{
    const StaffedWork &work = m_problem->work[size_t(activity)];
    const std::span pins =
        std::span(m_problem->pins).subspan(size_t(m_firstPin[size_t(activity)]), size_t(work.pins));
    const size_t firstBooking = m_otherBookings.size();
    for (const Pin &pin : pins)
        m_otherBookings.push_back({activity, -1, pin.worker, farFuture, farPast, pin.share, pin.share, 0});
    qint64 left = qint64(m_pinnedEfforts[size_t(activity)]) * 1000;
    for (int day = from; day < m_problem->days && left > 0; ++day) {
        const Day date = m_problem->firstDay + day;
        for (size_t i = 0; i < pins.size() && left > 0; ++i) {
            const Pin &pin = pins[i];
            const int slot = m_diary.slotFrom(pin.worker, day);
            if (date < pin.from || date >= pin.until || slot >= m_diary.slots(pin.worker)
                || m_diary.dayOf(pin.worker, slot) != day)
                continue;
            const qint64 output = m_diary.output(pin.worker, slot);
            PerMille share = std::min(pin.share, m_diary.freeShare(pin.worker, slot));
            share = PerMille(std::min<qint64>(share, (left + output - 1) / output));
            if (share <= 0)
                continue;
            m_diary.bookSlot(pin.worker, slot, share);
            left -= output * share;
            Booking &booking = m_otherBookings[firstBooking + i];
            booking.from = std::min(booking.from, date);
            booking.until = date + 1;
            booking.lastDay = share;
            booking.effort += MilliDays(output * share / 1000);
            first = std::min(first, day);
            last = std::max(last, day);
        }
    }
    return left <= 0;
}

Day StaffingScheme::finishBound(int activity) const
{
    const Network &network = m_problem->network;
    const WorkCalendar &calendar = network.calendarOf(activity);
    Day bound = farPast;
    for (const int each : network.incoming(activity)) {
        const ActivityLink &link = network.link(each);
        if (link.toStart())
            continue;
        const StaffedDates &before = m_dates[size_t(link.predecessor)];
        bound = std::max(
            bound,
            calendar.snapFinish(afterLag(calendar, link.fromStart() ? before.start : before.finish, link)));
    }
    return bound;
}

Day StaffingScheme::outsideFreezes(Day boundary) const
{
    // A launch at a boundary happens on the day before it: that day has to be outside.
    for (const FreezeSpan &freeze : m_problem->freezes) {
        if (boundary - 1 >= freeze.from && boundary - 1 < freeze.until)
            return freeze.until + 1;
    }
    return boundary;
}

StaffingCost StaffingScheme::costOf() const
{
    StaffingCost cost;
    Day end = m_problem->firstDay;
    for (size_t i = 0; i < m_dates.size(); ++i) {
        const StaffedDates &dates = m_dates[i];
        if (m_problem->network.stateOf(int(i)) == Activity::State::Done)
            continue;
        end = std::max(end, dates.finish);
        cost.unplaced += dates.isPlaced ? 0 : 1;
        if (!m_aim.weight.empty())
            cost.rankCost += qint64(m_aim.weight[i]) * (dates.finish - m_problem->firstDay);
        if (const auto &deadline = m_problem->network.activity(int(i)).deadline) {
            const int late = std::max(0, dates.finish - (*deadline + 1));
            cost.late += late;
            cost.hardLate += !m_aim.isHard.empty() && m_aim.isHard[i] ? late : 0;
        }
    }
    cost.length = end - m_problem->firstDay;
    return cost;
}

StaffingCost StaffingScheme::backward(std::span<const int> order)
{
    m_mirrored.clear();
    Day end = m_problem->firstDay;
    for (const StaffedDates &dates : m_dates)
        end = std::max(end, dates.finish);
    const int horizon = std::min(m_problem->days, end - m_problem->firstDay);
    ++m_pass;
    for (const int activity : order)
        placeBeforeSuccessors(activity, m_problem->days - horizon);
    return {};
}

void StaffingScheme::placeBackward(int activity, int end)
{
    // Everything is counted from the end of the horizon: what ends last begins first.
    const Network &network = m_problem->network;
    const Activity &row = network.activity(activity);
    const int days = m_problem->days;
    const auto mirrored = [&](int boundary) { return days - (boundary - m_problem->firstDay); };
    const int duration = std::max(0, row.duration * 7 / 5);
    int from = end;
    if (row.deadline)
        from = std::max(from, mirrored(std::min(*row.deadline + 1, m_problem->firstDay + days)));
    for (const int each : network.outgoing(activity)) {
        const ActivityLink &link = network.link(each);
        const int after =
            mirrored(link.toStart() ? m_starts[size_t(link.successor)] : m_finishes[size_t(link.successor)]);
        from = std::max(from, after + lagDays(link) - (link.fromStart() ? duration : 0));
    }
    from = std::clamp(from, 0, days);
    int first = days;
    int last = -1;
    const StaffedWork &work = m_problem->work[size_t(activity)];
    for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet) {
        const Seat seat = bestSeat(m_mirrored, packet, from, -1);
        if (seat.worker < 0)
            continue;
        m_mirrored.book(seat.worker, seat.run, m_problem->packets[size_t(packet)].share);
        first = std::min(first, m_mirrored.dayOf(seat.worker, seat.run.firstSlot));
        last = std::max(last, m_mirrored.dayOf(seat.worker, seat.run.lastSlot));
    }
    if (last < 0) {
        first = from;
        last = from + duration - 1;
    }
    m_finishes[size_t(activity)] = m_problem->firstDay + days - first;
    m_starts[size_t(activity)] = m_problem->firstDay + days - last - 1;
}

std::vector<Booking> StaffingScheme::bookings() const
{
    std::vector<Booking> result;
    const Day origin = m_problem->firstDay;
    for (int activity = 0; activity < size(); ++activity) {
        const StaffedWork &work = m_problem->work[size_t(activity)];
        if (work.pins > 0 || work.isFluid || !m_dates[size_t(activity)].isPlaced
            || m_problem->network.stateOf(activity) == Activity::State::Done)
            continue;
        for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet) {
            const Seat &seat = m_seats[size_t(packet)];
            result.push_back(
                {activity, packet, seat.worker, origin + m_diary.dayOf(seat.worker, seat.run.firstSlot),
                 origin + m_diary.dayOf(seat.worker, seat.run.lastSlot) + 1,
                 m_problem->packets[size_t(packet)].share, seat.run.lastShare, m_efforts[size_t(packet)]});
        }
    }
    for (const Booking &booking : m_otherBookings) {
        if (booking.until > booking.from)
            result.push_back(booking);
    }
    std::ranges::stable_sort(result, {}, &Booking::activity);
    return result;
}

} // namespace fairlead
