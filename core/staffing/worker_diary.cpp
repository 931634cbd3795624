// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staffing/worker_diary.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Less than this of a day is nothing anybody would begin in, or is left over.
constexpr PerMille worthBeginning = 250;
constexpr PerMille worthKeeping = 20;

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
        m_most.push_back(std::max(1, std::ranges::max(worker.output)));
        m_stride = std::max(m_stride, int(present));
    }
    m_words = m_stride / 64 + 1;
    m_dayOf.resize(size_t(m_workers) * size_t(m_stride));
    m_before.resize(size_t(m_workers) * size_t(m_stride + 1));
    for (int worker = 0; worker < m_workers; ++worker) {
        const std::vector<MilliDays> &output = problem.workers[size_t(worker)].output;
        MilliDays *before = m_before.data() + first(worker) + size_t(worker);
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
    m_maps.resize(3 * size_t(m_workers) * size_t(m_words));
    m_taken.resize(m_dayOf.size());
    m_activities.resize(m_dayOf.size());
    keep();
}

void WorkerDiary::clear()
{
    std::ranges::fill(m_maps, 0);
    keep();
}

void WorkerDiary::keep()
{
    m_keptMaps = m_maps;
    m_keptTaken = m_taken;
    m_keptActivities = m_activities;
    m_keptPartly.clear();
    for (int worker = 0; worker < m_workers; ++worker) {
        for (int slot = 0; slot < slots(worker); ++slot) {
            if (bit(words(Partly, worker), slot))
                m_keptPartly.push_back(std::uint32_t(first(worker) + size_t(slot)));
        }
    }
}

void WorkerDiary::reset()
{
    std::ranges::copy(m_keptMaps, m_maps.begin());
    for (const std::uint32_t at : m_keptPartly) {
        m_taken[at] = m_keptTaken[at];
        m_activities[at] = m_keptActivities[at];
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
    const Word *absent = words(Absent, worker);
    while (slot < end) {
        const int at = slot >> 6;
        const Word special = (closed[at] | partly[at] | absent[at]) >> (slot & 63);
        if (special)
            return std::min(end, slot + std::countr_zero(special));
        slot = (slot | 63) + 1;
    }
    return end;
}

FreeRun WorkerDiary::find(int worker, int day, MilliDays effort, PerMille share, int limit) const
{
    const int end = slots(worker);
    const int stop = limit >= m_days ? end : slotFrom(worker, limit + 1);
    const MilliDays *before = m_before.data() + first(worker) + size_t(worker);
    const Word *closed = words(Closed, worker);
    const Word *absent = words(Absent, worker);
    // Slots that it takes beside the last one, were each as full as the fullest: no use beginning too late.
    const int least = share == 1000
        ? (effort - 1) / m_most[size_t(worker)]
        : int((qint64(effort) * 1000 - 1) / (qint64(m_most[size_t(worker)]) * share));
    int slot = slotFrom(worker, day);
    while ((slot = nextOpen(closed, slot, end)) + least < stop) {
        int begin = slot;
        qint64 left = qint64(effort) * 1000; // in thousandths of MilliDays
        while (true) {
            const int next = nextSpecial(worker, slot, end);
            const qint64 gain = qint64(before[next] - before[slot]) * share;
            if (gain >= left) {
                const auto target = MilliDays(before[slot] + (left + share - 1) / share);
                const int last =
                    int(std::lower_bound(before + slot + 1, before + next + 1, target) - before) - 1;
                if (last >= stop)
                    return {};
                const qint64 rest = left - qint64(before[last] - before[slot]) * share;
                const qint64 output = before[last + 1] - before[last];
                return {begin, last, PerMille((rest + output - 1) / output)};
            }
            left -= gain;
            slot = next;
            if (slot >= stop)
                return {};
            if (bit(closed, slot))
                break; // somebody else's day: a packet is not torn apart, so it begins after it
            const bool isAbsent = bit(absent, slot);
            const PerMille free = isAbsent ? 0 : 1000 - m_taken[first(worker) + size_t(slot)];
            if (slot == begin && free < std::min(share, worthBeginning)) {
                begin = ++slot;
                continue;
            }
            const qint64 output = before[slot + 1] - before[slot];
            const qint64 part = output * std::min(share, free);
            if (part >= left && !isAbsent)
                return {begin, slot, PerMille((left + output - 1) / output)};
            left -= part;
            ++slot;
        }
    }
    return {};
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
