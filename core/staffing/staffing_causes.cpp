// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/staffing_causes.h"

namespace fairlead {

namespace {

using Kind = StaffingFact::Kind;

class Causes {
public:
    Causes(const StaffingProblem &problem, const std::vector<StaffedDates> &dates,
           std::span<const Booking> bookings)
        : m_problem(problem)
        , m_dates(dates)
        , m_ofWorker(problem.workers.size())
        , m_ofPacket(problem.packets.size())
        , m_ofActivity(dates.size())
    {
        for (const Booking &booking : bookings) {
            m_ofWorker[size_t(booking.worker)].push_back(&booking);
            m_ofActivity[size_t(booking.activity)].push_back(&booking);
            if (booking.packet >= 0)
                m_ofPacket[size_t(booking.packet)] = &booking;
        }
        for (auto &each : m_ofWorker)
            std::ranges::sort(each, {}, [](const Booking *booking) { return booking->until; });
    }

    StaffingCause of(int activity) const
    {
        switch (m_problem.network.stateOf(activity)) {
        case Activity::State::Done:
            return {{Kind::Actual}, {Kind::Actual}, m_dates[size_t(activity)].start, {}};
        case Activity::State::InProgress:
            return ofRunning(activity);
        case Activity::State::NotStarted:
            break;
        }
        return ofPlanned(activity);
    }

private:
    const StaffedWork &work(int activity) const { return m_problem.work[size_t(activity)]; }

    StaffingFact factOf(const Driver &driver) const
    {
        StaffingFact fact{driver.kind == Driver::Kind::Link ? Kind::Link : Kind::Floor, driver.kind};
        fact.link = driver.link;
        return fact;
    }

    StaffingCause ofPlanned(int activity) const
    {
        const PlacedDates byLinks = step::notStarted(m_problem.network, activity, m_dates);
        const StaffedDates &dates = m_dates[size_t(activity)];
        StaffingCause cause{factOf(byLinks.driver), {Kind::Work}, byLinks.start, {}};
        if (work(activity).packets + work(activity).pins == 0) {
            if (dates.finish > byLinks.finish)
                cause.start = cause.finish = freezeBefore(dates.finish);
            return cause;
        }
        if (!dates.isPlaced) {
            cause.start = cause.finish = whyNot(activity);
            return cause;
        }
        if (work(activity).pins > 0 || work(activity).isFluid) {
            if (dates.start > byLinks.start)
                cause.start = {Kind::Named};
            cause.finish = {Kind::Named};
        } else {
            addPackets(activity, byLinks.start, cause);
        }
        holdFinish(activity, cause);
        return cause;
    }

    StaffingCause ofRunning(int activity) const
    {
        const Day asOf = m_problem.network.input().asOf.value_or(m_problem.firstDay);
        StaffingCause cause{{Kind::Actual}, {Kind::Remaining}, asOf, {}};
        if (!m_dates[size_t(activity)].isPlaced)
            cause.finish = whyNot(activity);
        else if (work(activity).pins == 0 && !work(activity).isFluid)
            addPackets(activity, asOf, cause);
        cause.start = {Kind::Actual};
        if (cause.finish.kind == Kind::Work)
            cause.finish.kind = Kind::Remaining;
        holdFinish(activity, cause);
        return cause;
    }

    /// The seat that begins first holds the start, the one that ends last holds the finish.
    void addPackets(int activity, Day earliest, StaffingCause &cause) const
    {
        const Booking *first = nullptr;
        const Booking *last = nullptr;
        for (int packet = work(activity).firstPacket;
             packet < work(activity).firstPacket + work(activity).packets; ++packet) {
            const Booking *booking = m_ofPacket[size_t(packet)];
            if (!booking) {
                cause.packets.push_back({Kind::NoRoom});
                continue;
            }
            cause.packets.push_back(holds(*booking, earliest));
            if (!first || booking->from < first->from)
                first = booking;
            if (!last || booking->until > last->until)
                last = booking;
        }
        if (!first)
            return;
        const StaffingFact &start = cause.packets[size_t(first->packet - work(activity).firstPacket)];
        if (start.kind == Kind::Busy || start.kind == Kind::Away)
            cause.start = start;
        const StaffingFact &finish = cause.packets[size_t(last->packet - work(activity).firstPacket)];
        // A seat that had to wait longer than the first one is why the whole takes longer.
        if ((finish.kind == Kind::Busy || finish.kind == Kind::Away) && last->from > first->from)
            cause.finish = finish;
        cause.finish.worker = last->worker;
        cause.finish.packet = last->packet;
    }

    /// What keeps a packet from beginning earlier.
    StaffingFact holds(const Booking &booking, Day earliest) const
    {
        StaffingFact fact{Kind::Floor};
        fact.packet = booking.packet;
        fact.worker = booking.worker;
        const Packet &packet = m_problem.packets[size_t(booking.packet)];
        if (packet.after >= 0) {
            if (const Booking *before = m_ofPacket[size_t(packet.after)])
                earliest = std::max(earliest, before->until - 1);
            if (booking.from <= earliest + 1) {
                fact.kind = Kind::SeatBefore;
                fact.packet = packet.after;
                return fact;
            }
        }
        const Day there = firstDayThere(booking.worker, earliest);
        const Booking *other = booking.from > there ? busyBefore(booking, earliest) : nullptr;
        if (other) {
            fact.kind = Kind::Busy;
            fact.activity = other->activity;
            fact.from = other->from;
            fact.until = other->until;
        } else if (there > earliest && !isDayOff(earliest, there)) {
            fact.kind = Kind::Away;
            fact.from = earliest;
            fact.until = there;
        }
        return fact;
    }

    /// The latest work of the same worker that ends between `earliest` and the packet's begin.
    const Booking *busyBefore(const Booking &booking, Day earliest) const
    {
        const Booking *latest = nullptr;
        for (const Booking *other : m_ofWorker[size_t(booking.worker)]) {
            if (other == &booking || other->until <= earliest)
                continue;
            if (other->from < booking.from && (!latest || other->until > latest->until))
                latest = other;
            // A gap that was too short before other work: that work is in the way.
            if (other->from >= booking.until)
                break;
        }
        return latest;
    }

    Day firstDayThere(int worker, Day from) const
    {
        const std::vector<MilliDays> &output = m_problem.workers[size_t(worker)].output;
        for (int day = std::max(0, from - m_problem.firstDay); day < m_problem.days; ++day) {
            if (output[size_t(day)] > 0)
                return m_problem.firstDay + day;
        }
        return m_problem.firstDay + m_problem.days;
    }

    /// Nobody at all is there on these days: a weekend or a holiday of all is nobody's absence.
    bool isDayOff(Day from, Day until) const
    {
        for (Day day = std::max(from, m_problem.firstDay);
             day < std::min(until, m_problem.firstDay + m_problem.days); ++day) {
            for (const Worker &worker : m_problem.workers) {
                if (worker.output[size_t(day - m_problem.firstDay)] > 0)
                    return false;
            }
        }
        return true;
    }

    /// Why nobody could do it.
    StaffingFact whyNot(int activity) const
    {
        for (int packet = work(activity).firstPacket;
             packet < work(activity).firstPacket + work(activity).packets; ++packet) {
            StaffingFact fact{Kind::NobodyCan};
            fact.packet = packet;
            if (m_problem.kinds[size_t(m_problem.packets[size_t(packet)].kind)].workers.empty())
                return fact;
        }
        StaffingFact fact{Kind::NoRoom};
        fact.packet = work(activity).packets > 0 ? work(activity).firstPacket : -1;
        return fact;
    }

    /// A link to the finish, or days that were typed, hold it after the work is done.
    void holdFinish(int activity, StaffingCause &cause) const
    {
        const Network &network = m_problem.network;
        const StaffedDates &dates = m_dates[size_t(activity)];
        if (!dates.isPlaced)
            return;
        Day worked = dates.start;
        for (const Booking *booking : m_ofActivity[size_t(activity)])
            worked = std::max(worked, booking->until);
        if (worked >= dates.finish)
            return;
        const WorkCalendar &calendar = network.calendarOf(activity);
        for (const int each : network.incoming(activity)) {
            const ActivityLink &link = network.link(each);
            if (link.toStart())
                continue;
            const StaffedDates &before = m_dates[size_t(link.predecessor)];
            const Day bound = calendar.snapFinish(
                afterLag(calendar, link.fromStart() ? before.start : before.finish, link));
            if (bound == dates.finish) {
                cause.finish = {Kind::Link, Driver::Kind::Link, each};
                return;
            }
        }
        if (work(activity).minimumDays > 0)
            cause.finish = {Kind::MinimumDays};
    }

    StaffingFact freezeBefore(Day finish) const
    {
        StaffingFact fact{Kind::Freeze};
        for (const FreezeSpan &freeze : m_problem.freezes) {
            if (freeze.until + 1 == finish) {
                fact.from = freeze.from;
                fact.until = freeze.until;
            }
        }
        return fact;
    }

    const StaffingProblem &m_problem;
    const std::vector<StaffedDates> &m_dates;
    std::vector<std::vector<const Booking *>> m_ofWorker; ///< by their end
    std::vector<const Booking *> m_ofPacket;
    std::vector<std::vector<const Booking *>> m_ofActivity;
};

} // namespace

std::vector<StaffingCause> staffingCauses(const StaffingProblem &problem,
                                          const std::vector<StaffedDates> &dates,
                                          std::span<const Booking> bookings)
{
    const Causes causes(problem, dates, bookings);
    std::vector<StaffingCause> result;
    for (int activity = 0; activity < problem.network.size(); ++activity)
        result.push_back(causes.of(activity));
    return result;
}

} // namespace fairlead
