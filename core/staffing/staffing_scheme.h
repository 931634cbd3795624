// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/worker_diary.h"

#include <span>

namespace fairlead {

/// Serial generation of people dates: places activities one after the other, in the order given, each
/// from the day that links and dates allow, its packets at whoever would be done with them first.
///
/// Done work is fixed. Work in progress goes on at as-of and takes its people before all that has not
/// begun; among itself it is taken in the order given. A packet is
/// done in one piece, interrupted only by days on which its person is not there; the packets of a seat
/// follow each other; seats begin when their people are free. A link to a finish holds the finish back
/// if the work is done sooner. One pass is one schedule (a generation scheme of core/sequencing).
///
/// It refers to the problem, which has to outlive it; copies share nothing that they write.
class StaffingScheme {
public:
    using Cost = StaffingCost;
    /// Not-before dates and work in progress are unknown to a backward pass: it only gives a new order.
    static constexpr bool backwardIsASchedule = false;

    explicit StaffingScheme(const StaffingProblem &problem, StaffingAim aim = {});

    int size() const { return m_problem->network.size(); }
    const StaffingProblem &problem() const { return *m_problem; }

    /// For a what-if or a run of a forecast: another effort of a packet, at a speed of 1000. Takes effect
    /// with the next pass.
    void setEffort(int packet, MilliDays effort) { m_efforts[size_t(packet)] = std::max(1, effort); }
    /// Another effort of work that named people share, by activity.
    void setPinnedEffort(int activity, MilliDays effort)
    {
        m_pinnedEfforts[size_t(activity)] = std::max(1, effort);
    }
    /// Working days of work that occupies nobody we know, in place of those in the network.
    void setDuration(int activity, int days) { m_durations[size_t(activity)] = days; }
    /// The earliest start of an activity from now on, as an offset into the horizon; 0: none.
    void setHeldUntil(int activity, int day) { m_heldUntil[size_t(activity)] = day; }
    /// One more day on which a worker is not there, as an offset; until forgetAbsences().
    void addAbsence(int worker, int day) { m_absences.emplace_back(worker, day); }
    void forgetAbsences() { m_absences.clear(); }
    /// Takes note of the absences as they are now. The constructor did it once.
    void prepare();

    /// All activities. What stands before one of its predecessors waits for it, so that any order will do:
    /// sorting by dates does not give a feasible one where links are not finish to start.
    Cost forward(std::span<const int> order);
    /// Right-justified against deadlines and the last finish of the last forward pass, over links without
    /// calendars. Any order will do here as well.
    Cost backward(std::span<const int> order);

    std::span<const int> starts() const { return m_starts; }
    std::span<const int> finishes() const { return m_finishes; }
    /// Of the last forward pass.
    const std::vector<StaffedDates> &dates() const { return m_dates; }
    /// Who did what in the last forward pass, by activity.
    std::vector<Booking> bookings() const;

private:
    /// Where a packet went.
    struct Seat {
        int worker = -1;
        FreeRun run;
        PerMille speed = 1000;
        int choice = -1; ///< place among those who could have been it, also in the next pass
    };

    int offset(Day day) const { return std::clamp(day - m_problem->firstDay, 0, m_problem->days); }
    bool isInProgress(int activity) const
    {
        return m_problem->network.stateOf(activity) == Activity::State::InProgress;
    }
    void placeAfterPredecessors(int activity);
    void placeBeforeSuccessors(int activity, int end);
    void continueWork(int activity);
    void place(int activity);
    Day startByLinks(int activity) const;
    void placePeople(int activity, StaffedDates &dates);
    /// Whoever would be done with a packet first, asking `hint` before the others; no worker: nobody.
    Seat bestSeat(const WorkerDiary &diary, int packet, int from, int hint) const;
    bool seatPacket(int packet, int from, int &first, int &last);
    bool spreadFluid(int activity, int from, int &first, int &last);
    bool workPinned(int activity, int from, int &first, int &last);
    Day finishBound(int activity) const;
    Day outsideFreezes(Day day) const;
    Cost costOf() const;
    void placeBackward(int activity, int end);

    const StaffingProblem *m_problem;
    StaffingAim m_aim;
    WorkerDiary m_diary;
    WorkerDiary m_mirrored;
    std::vector<Day> m_floors;              ///< by activity: the earliest start without links
    std::vector<char> m_endsByLinks;        ///< by activity: a link holds its finish
    std::vector<qint64> m_fastest;          ///< by kind: most that one day of anybody gives, × speed
    std::vector<MilliDays> m_efforts;       ///< by packet
    std::vector<MilliDays> m_pinnedEfforts; ///< by activity
    std::vector<int> m_durations;           ///< by activity; -1: as the network says
    std::vector<int> m_heldUntil;           ///< by activity
    std::vector<std::pair<int, int>> m_absences;
    std::vector<int> m_firstPin; ///< by activity, into the problem's pins
    std::vector<StaffedDates> m_dates;
    std::vector<Seat> m_seats;            ///< by packet
    std::vector<Booking> m_otherBookings; ///< pinned and fluid work of this pass
    std::vector<int> m_inProgressEnd;     ///< by activity: offset of the last day booked, -1: none
    std::vector<int> m_placedIn;          ///< by activity: the pass in which it was placed last
    int m_pass = 0;
    std::vector<int> m_starts;
    std::vector<int> m_finishes;
};

} // namespace fairlead
