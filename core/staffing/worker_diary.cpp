// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/worker_diary.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Less than this of a day is nothing anybody would begin in, or is left over.
constexpr PerMille worthBeginning = 250;
constexpr PerMille worthKeeping = 20;

/// The first slot from `slot` on that is closed, `end` if none before it is.
int nextClosed(const std::uint64_t *closed, int slot, int end)
{
    while (slot < end) {
        if (const std::uint64_t rest = closed[slot >> 6] >> (slot & 63))
            return std::min(end, slot + std::countr_zero(rest));
        slot = (slot | 63) + 1;
    }
    return end;
}

} // namespace

WorkerDiary::WorkerDiary(const StaffingProblem &problem)
    : m_workers(int(problem.workers.size()))
    , m_days(problem.days)
    , m_atOnce(std::max(1, problem.itemsAtOnce))
{
    m_slotFrom.resize(size_t(m_workers) * size_t(m_days + 1));
    for (const Worker &worker : problem.workers) {
        const auto present = std::ranges::count_if(worker.output, [](MilliDays each) { return each > 0; });
        m_slots.push_back(int(present));
        m_outlooks.push_back({.most = std::max(1, std::ranges::max(worker.output))});
        m_stride = std::max(m_stride, int(present));
    }
    m_words = m_stride / 64 + 1;
    m_dayOf.resize(size_t(m_workers) * size_t(m_stride));
    m_whole.resize(size_t(m_workers) * size_t(m_stride + 1));
    for (int worker = 0; worker < m_workers; ++worker) {
        const std::vector<MilliDays> &output = problem.workers[size_t(worker)].output;
        MilliDays *before = m_whole.data() + first(worker) + size_t(worker);
        int slot = 0;
        for (int day = 0; day < m_days; ++day) {
            m_slotFrom[size_t(worker * (m_days + 1) + day)] = std::uint16_t(slot);
            if (output[size_t(day)] <= 0)
                continue;
            m_dayOf[first(worker) + size_t(slot)] = std::uint16_t(day);
            before[slot + 1] = before[slot] + output[size_t(day)];
            ++slot;
        }
        m_slotFrom[size_t(worker * (m_days + 1) + m_days)] = std::uint16_t(slot);
    }
    m_before = m_whole;
    m_maps.resize(3 * size_t(m_workers) * size_t(m_words));
    m_taken.resize(m_dayOf.size());
    m_activities.resize(m_dayOf.size());
    clear();
    keep();
}

void WorkerDiary::clear()
{
    std::ranges::fill(m_maps, 0);
    for (int worker = 0; worker < m_workers; ++worker) {
        const int day = dayOrEnd(worker, 0);
        m_outlooks[size_t(worker)] = {.firstOpenDay = day, .openFromDay = day, .most = fullestDay(worker)};
    }
}

void WorkerDiary::keep()
{
    for (int worker = 0; worker < m_workers; ++worker)
        takeOffAbsences(worker);
    m_keptMaps = m_maps;
    m_keptOutlooks = m_outlooks;
    m_keptPartly.clear();
    for (int worker = 0; worker < m_workers; ++worker) {
        for (int at = 0; at < m_words; ++at) {
            for (Word rest = words(Partly, worker)[at]; rest != 0; rest &= rest - 1) {
                const size_t slot = first(worker) + size_t(64 * at + std::countr_zero(rest));
                m_keptPartly.push_back({std::uint32_t(slot), m_taken[slot], m_activities[slot]});
            }
        }
    }
}

/// Sums of work without the days on which the worker is not there.
void WorkerDiary::takeOffAbsences(int worker)
{
    const MilliDays *whole = m_whole.data() + first(worker) + size_t(worker);
    MilliDays *before = m_before.data() + first(worker) + size_t(worker);
    const int end = slots(worker) + 1;
    MilliDays lost = 0;
    int done = 0;
    const auto fillTo = [&](int until) {
        for (int slot = done; slot < until; ++slot)
            before[slot] = whole[slot] - lost;
        done = until;
    };
    for (int at = 0; at < m_words; ++at) {
        for (Word rest = words(Absent, worker)[at]; rest != 0; rest &= rest - 1) {
            const int slot = 64 * at + std::countr_zero(rest);
            fillTo(slot + 1);
            lost += whole[slot + 1] - whole[slot];
        }
    }
    fillTo(end);
}

void WorkerDiary::reset()
{
    std::ranges::copy(m_keptMaps, m_maps.begin());
    std::ranges::copy(m_keptOutlooks, m_outlooks.begin());
    for (const KeptSlot &slot : m_keptPartly) {
        m_taken[slot.at] = slot.taken;
        m_activities[slot.at] = slot.activities;
    }
}

PerMille WorkerDiary::freeShare(int worker, int slot) const
{
    if (bit(words(Closed, worker), slot) || bit(words(Absent, worker), slot))
        return 0;
    return bit(words(Partly, worker), slot) ? 1000 - m_taken[first(worker) + size_t(slot)] : 1000;
}

int WorkerDiary::nextOpen(const Word *closed, int slot, int end) const
{
    while (slot < end) {
        const Word open = ~closed[slot >> 6] >> (slot & 63);
        if (open)
            return std::min(end, slot + std::countr_zero(open));
        slot = (slot | 63) + 1;
    }
    return end;
}

int WorkerDiary::nextSpecial(int worker, int slot, int end) const
{
    const Word *closed = words(Closed, worker);
    const Word *partly = words(Partly, worker);
    while (slot < end) {
        const int at = slot >> 6;
        const Word special = (closed[at] | partly[at]) >> (slot & 63);
        if (special)
            return std::min(end, slot + std::countr_zero(special));
        slot = (slot | 63) + 1;
    }
    return end;
}

/// The first slot from which on so many are not closed, all before `stop`; `stop`: there is none.
int WorkerDiary::nextStretch(const Word *closed, int slot, int stop, int length) const
{
    if (length > 64) // whole words at once do not say; find() sees that it is too short
        return nextOpen(closed, slot, stop);
    while (stop - slot >= length) {
        const int width = std::min(64, stop - slot);
        const int at = slot >> 6;
        const int shift = slot & 63;
        Word taken = closed[at] >> shift;
        if (shift > 0 && at + 1 < m_words)
            taken |= closed[at + 1] << (64 - shift);
        Word starts = ~taken & (~Word(0) >> (64 - width));
        for (int have = 1; have < length;) { // doubles until it is long enough
            const int step = std::min(have, length - have);
            starts &= starts >> step;
            have += step;
        }
        if (starts != 0)
            return slot + std::countr_zero(starts);
        slot += width - length + 1;
    }
    return stop;
}

FreeRun WorkerDiary::find(int worker, int day, MilliDays effort, PerMille share, int limit, int least) const
{
    const Outlook &outlook = m_outlooks[size_t(worker)];
    const int stop = limit >= m_days ? slots(worker) : slotFrom(worker, limit + 1);
    const MilliDays *before = m_before.data() + first(worker) + size_t(worker);
    const Word *closed = words(Closed, worker);
    const Word *partly = words(Partly, worker);
    const Word *absent = words(Absent, worker);
    int slot = slotFrom(worker, day);
    if (least >= outlook.longestHole)
        slot = std::max(slot, outlook.openFrom);
    while ((slot = nextStretch(closed, slot, stop, least + 1)) < stop) {
        int begin = slot;
        qint64 left = qint64(effort) * 1000; // in thousandths of MilliDays
        while (slot < stop && !bit(closed, slot)) {
            const bool isPartly = bit(partly, slot);
            if (isPartly || (slot == begin && bit(absent, slot))) {
                const PerMille free = isPartly ? 1000 - m_taken[first(worker) + size_t(slot)] : 1000;
                if (slot == begin && (free < std::min(share, worthBeginning) || bit(absent, slot))) {
                    begin = ++slot;
                    continue;
                }
                const qint64 output = before[slot + 1] - before[slot];
                const qint64 part = output * std::min(share, free);
                if (part >= left)
                    return {begin, slot, PerMille((left + output - 1) / output)};
                left -= part;
                ++slot;
                continue;
            }
            const auto needed = MilliDays(share == 1000 ? (left + 999) / 1000 : (left + share - 1) / share);
            if (before[stop] - before[slot] < needed)
                return {}; // not even if nothing is in the way
            // Where it ends then. No day gives more than the fullest, and most give as much, so that the
            // first guess is a few steps short.
            int last = slot + (needed - 1) / outlook.most;
            while (before[last + 1] - before[slot] < needed)
                ++last;
            const int next = nextSpecial(worker, slot, last + 1);
            if (next > last) {
                const auto rest = MilliDays(left - qint64(before[last] - before[slot]) * share);
                const MilliDays output = before[last + 1] - before[last];
                return {begin, last, PerMille((rest + output - 1) / output)};
            }
            left -= qint64(before[next] - before[slot]) * share;
            slot = next; // somebody else's day: a packet is not torn apart, so it begins after it
        }
    }
    return {};
}

/// Keeps the outlook of a worker whose slots from one to the other, inclusive, are closed now.
void WorkerDiary::noteClosed(int worker, int from, int to)
{
    Outlook &outlook = m_outlooks[size_t(worker)];
    if (to >= outlook.openFrom) {
        outlook.longestHole = std::max(outlook.longestHole, from - outlook.openFrom);
        outlook.openFrom = to + 1;
        outlook.openFromDay = dayOrEnd(worker, to + 1);
    }
    const Word *closed = words(Closed, worker);
    if (from <= outlook.firstOpen && to >= outlook.firstOpen) {
        outlook.firstOpen = nextOpen(closed, to + 1, slots(worker));
        outlook.firstOpenDay = dayOrEnd(worker, outlook.firstOpen);
    }
    if (to + 1 >= outlook.openFrom)
        return;
    outlook.longestHole = 0; // something was put into a hole: the others are measured again
    for (int slot = outlook.firstOpen; slot < outlook.openFrom;) {
        const int end = nextClosed(closed, slot, outlook.openFrom);
        outlook.longestHole = std::max(outlook.longestHole, end - slot);
        slot = nextOpen(closed, end, outlook.openFrom);
    }
}

void WorkerDiary::book(int worker, const FreeRun &run, PerMille share)
{
    if (share < 1000) {
        for (int slot = run.firstSlot; slot < run.lastSlot; ++slot)
            bookSlot(worker, slot, std::min(share, freeShare(worker, slot)));
    } else if (run.lastSlot > run.firstSlot) {
        Word *closed = words(Closed, worker);
        const int lastWord = (run.lastSlot - 1) >> 6;
        for (int at = run.firstSlot >> 6; at <= lastWord; ++at) {
            Word mask = ~Word(0);
            if (at == run.firstSlot >> 6)
                mask &= ~Word(0) << (run.firstSlot & 63);
            if (at == lastWord)
                mask &= ~Word(0) >> (63 - ((run.lastSlot - 1) & 63));
            closed[at] |= mask;
        }
        noteClosed(worker, run.firstSlot, run.lastSlot - 1);
    }
    bookSlot(worker, run.lastSlot, run.lastShare);
}

void WorkerDiary::bookSlot(int worker, int slot, PerMille share)
{
    Word &closed = words(Closed, worker)[slot >> 6];
    Word &partly = words(Partly, worker)[slot >> 6];
    const Word mask = Word(1) << (slot & 63);
    if (share <= 0 || (words(Absent, worker)[slot >> 6] & mask))
        return;
    const size_t at = first(worker) + size_t(slot);
    const int taken = (partly & mask ? m_taken[at] : 0) + share;
    const int activities = (partly & mask ? m_activities[at] : 0) + 1;
    if (taken > 1000 - worthKeeping || activities >= m_atOnce) {
        closed |= mask;
        partly &= ~mask;
        noteClosed(worker, slot, slot);
        return;
    }
    partly |= mask;
    m_taken[at] = std::uint16_t(taken);
    m_activities[at] = std::uint8_t(activities);
}

void WorkerDiary::setAbsent(int worker, int day)
{
    const int slot = slotFrom(worker, day);
    if (slot < slots(worker) && dayOf(worker, slot) == day)
        words(Absent, worker)[slot >> 6] |= Word(1) << (slot & 63);
}

} // namespace fairlead
