// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/staffing/staffing_problem.h"

#include <bit>
#include <cstdint>

namespace fairlead {

/// A stretch of one worker's slots that is free for a packet.
struct FreeRun {
    int firstSlot = -1;     ///< -1: there is none within the horizon
    int lastSlot = 0;       ///< inclusive
    PerMille lastShare = 0; ///< of the last slot
};

/// The days on which each worker is there (slots), and what is booked on them.
///
/// A slot is closed when nothing of it is left or it holds as many activities as allowed, and partly
/// taken in between; both are bits, so that a free stretch is found a word at a time and its end by the
/// sums of work before each slot. Sick days are slots that give nothing and interrupt nothing.
///
/// Beside the bits each worker has an outlook, three numbers that most workers are ruled out by
/// without looking at their days.
class WorkerDiary {
public:
    explicit WorkerDiary(const StaffingProblem &problem);

    /// As if nobody had anything to do, and nobody was sick.
    void clear();
    /// Remembers all bookings so far as what reset() goes back to.
    void keep();
    void reset();

    /// The earliest stretch from `day` (an offset into the horizon) on in which the worker does `effort` with
    /// at most `share` of each day. Gives up as soon as it would end after the slot of day `limit`.
    /// `least`: slots that it surely takes beside its last one.
    FreeRun find(int worker, int day, MilliDays effort, PerMille share, int limit, int least = 0) const;
    /// False: what takes `least` slots beside its last one surely does not end by day `limit`.
    bool mayEndBy(int worker, int day, int least, int limit) const
    {
        const Outlook &outlook = m_outlooks[size_t(worker)];
        const int first = least >= outlook.longestHole ? outlook.openFromDay : outlook.firstOpenDay;
        return std::max(day, first) + least <= limit;
    }
    MilliDays fullestDay(int worker) const { return m_outlooks[size_t(worker)].most; }
    /// Books it, with that share.
    void book(int worker, const FreeRun &run, PerMille share);
    /// Books a share of one slot.
    void bookSlot(int worker, int slot, PerMille share);
    /// The worker is not there on this day after all; counts from keep() on.
    void setAbsent(int worker, int day);

    int slots(int worker) const { return m_slots[size_t(worker)]; }
    /// First slot on or after the day; slots() where there is none.
    int slotFrom(int worker, int day) const { return m_slotFrom[size_t(worker * (m_days + 1) + day)]; }
    int dayOf(int worker, int slot) const { return m_dayOf[first(worker) + size_t(slot)]; }
    MilliDays output(int worker, int slot) const
    {
        const size_t at = first(worker) + size_t(slot) + size_t(worker);
        return m_whole[at + 1] - m_whole[at];
    }
    /// Share of a slot that may still be booked; 0: closed.
    PerMille freeShare(int worker, int slot) const;

private:
    using Word = std::uint64_t;
    enum Map { Closed, Partly, Absent };

    /// Where something can begin at all.
    struct Outlook {
        int firstOpenDay = 0; ///< day of the first slot that is not closed; the horizon where there is none
        int openFromDay = 0;  ///< day of the slot from which on none is closed
        int longestHole = 0;  ///< no stretch of open slots before that one is longer
        int firstOpen = 0;    ///< the same two as slots
        int openFrom = 0;
        MilliDays most = 1; ///< output of the fullest day
    };
    /// A slot as it was when the diary was kept.
    struct KeptSlot {
        std::uint32_t at = 0;
        std::uint16_t taken = 0;
        std::uint8_t activities = 0;
    };

    size_t first(int worker) const { return size_t(worker) * size_t(m_stride); }
    Word *words(Map map, int worker)
    {
        return m_maps.data() + (size_t(worker) * 3 + size_t(map)) * size_t(m_words);
    }
    const Word *words(Map map, int worker) const
    {
        return const_cast<WorkerDiary *>(this)->words(map, worker);
    }
    static bool bit(const Word *words, int slot) { return (words[slot >> 6] >> (slot & 63)) & 1; }
    int nextOpen(const Word *closed, int slot, int end) const;
    int nextStretch(const Word *closed, int slot, int stop, int length) const;
    int nextSpecial(int worker, int slot, int end) const;
    int dayOrEnd(int worker, int slot) const { return slot < slots(worker) ? dayOf(worker, slot) : m_days; }
    void takeOffAbsences(int worker);
    void noteClosed(int worker, int from, int to);

    int m_workers = 0;
    int m_days = 0;
    int m_stride = 0; ///< slots kept for each worker
    int m_words = 0;  ///< of one map of one worker
    int m_atOnce = 2;
    std::vector<int> m_slots;
    std::vector<std::uint16_t> m_slotFrom;
    std::vector<std::uint16_t> m_dayOf;
    std::vector<MilliDays> m_whole;  ///< work of all slots before; one more than slots for each worker
    std::vector<MilliDays> m_before; ///< the same without absences
    std::vector<Outlook> m_outlooks, m_keptOutlooks;
    std::vector<Word> m_maps, m_keptMaps;   ///< by worker, the three maps of each
    std::vector<std::uint16_t> m_taken;     ///< share, of partly taken slots
    std::vector<std::uint8_t> m_activities; ///< number, of partly taken slots
    std::vector<KeptSlot> m_keptPartly;
};

} // namespace fairlead
