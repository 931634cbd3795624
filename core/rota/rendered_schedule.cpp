// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/rendered_schedule.h"

#include "core/rota/schedule_covers.h"

#include <algorithm>

namespace fairlead {

namespace {

/// Goes over the moments at which something begins or ends, with the covers that hold in between.
class Sweep {
public:
    Sweep(std::vector<DutyCover> covers, Instant begin, Instant end) : m_covers(std::move(covers))
    {
        std::stable_sort(m_covers.begin(), m_covers.end(), [](const DutyCover &a, const DutyCover &b) {
            return std::tie(a.piece.start, a.piece.end, a.piece.person)
                < std::tie(b.piece.start, b.piece.end, b.piece.person);
        });
        m_moments = {begin, end};
        for (const DutyCover &cover : m_covers) {
            for (const Instant at : {cover.piece.start, cover.piece.end}) {
                if (at > begin && at < end)
                    m_moments.push_back(at);
            }
        }
        std::sort(m_moments.begin(), m_moments.end());
        m_moments.erase(std::unique(m_moments.begin(), m_moments.end()), m_moments.end());
    }

    void run(std::vector<ScheduleSegment> &segments, std::vector<DutyPiece> &pieces)
    {
        std::vector<const DutyCover *> open;
        size_t next = 0;
        for (size_t i = 0; i + 1 < m_moments.size(); ++i) {
            const Instant at = m_moments[i];
            std::erase_if(open, [at](const DutyCover *cover) { return cover->piece.end <= at; });
            for (; next < m_covers.size() && m_covers[next].piece.start <= at; ++next) {
                if (m_covers[next].piece.end > at)
                    open.push_back(&m_covers[next]);
            }
            int top = -1;
            for (const DutyCover *cover : open)
                top = std::max(top, cover->height);
            std::vector<const DutyCover *> highest;
            std::copy_if(open.begin(), open.end(), std::back_inserter(highest),
                         [top](const DutyCover *cover) { return cover->height == top; });
            add(segments, segmentOf(highest, at, m_moments[i + 1]));
            addPieces(pieces, highest, at, m_moments[i + 1]);
        }
    }

private:
    static ScheduleSegment segmentOf(const std::vector<const DutyCover *> &covers, Instant from, Instant to)
    {
        ScheduleSegment segment{from, to, covers.empty() ? Cover::Gap : Cover::Empty, {}, {}};
        for (const DutyCover *cover : covers) {
            if (segment.shift.isNull())
                segment.shift = cover->piece.shift;
            if (cover->piece.person.isNull())
                continue;
            segment.cover = Cover::People;
            segment.people.push_back(cover->piece.person);
        }
        std::sort(segment.people.begin(), segment.people.end());
        segment.people.erase(std::unique(segment.people.begin(), segment.people.end()), segment.people.end());
        return segment;
    }

    static void add(std::vector<ScheduleSegment> &segments, ScheduleSegment segment)
    {
        ScheduleSegment *last = segments.empty() ? nullptr : &segments.back();
        if (last && last->cover == segment.cover && last->people == segment.people
            && last->shift == segment.shift)
            last->end = segment.end;
        else
            segments.push_back(std::move(segment));
    }

    /// Continues a piece that the moment before had, so that one day of duty stays one piece.
    void addPieces(std::vector<DutyPiece> &pieces, const std::vector<const DutyCover *> &covers, Instant from,
                   Instant to)
    {
        for (const DutyCover *cover : covers) {
            if (cover->piece.person.isNull())
                continue;
            const double share =
                cover->piece.share * double(to - from) / double(cover->piece.end - cover->piece.start);
            const auto running = m_running.find(cover);
            if (running != m_running.end() && pieces[running->second].end == from) {
                pieces[running->second].end = to;
                pieces[running->second].share += share;
                continue;
            }
            DutyPiece piece = cover->piece;
            piece.start = from;
            piece.end = to;
            piece.share = share;
            m_running[cover] = pieces.size();
            pieces.push_back(std::move(piece));
        }
    }

    std::vector<DutyCover> m_covers;
    std::vector<Instant> m_moments;
    std::map<const DutyCover *, size_t> m_running;
};

} // namespace

qint64 RenderedSchedule::seconds(ShiftLayer layer, Cover cover) const
{
    qint64 sum = 0;
    for (const ScheduleSegment &each : of(layer))
        sum += each.cover == cover ? each.end - each.start : 0;
    return sum;
}

RenderedSchedule renderedSchedule(const ScheduleInput &input)
{
    RenderedSchedule schedule;
    const WallClock clock(input.windowZone, input.from, input.to);
    schedule.begin = clock.first(input.from, 0);
    schedule.end = std::max(schedule.begin, clock.first(input.to.addDays(1), 0));
    if (!input.rotation || schedule.begin == schedule.end)
        return schedule;
    for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
        Sweep sweep(dutyCovers(input, layer, schedule.begin, schedule.end), schedule.begin, schedule.end);
        sweep.run(schedule.segments[size_t(layer)], schedule.pieces);
    }
    return schedule;
}

} // namespace fairlead
