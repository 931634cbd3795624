// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/on_call_load.h"

#include "core/rota/duty_hours.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr qint64 halfDay = 43'200;
constexpr qint64 secondsOfHour = 3600;

bool isNoise(const Page &page)
{
    return page.triage == Triage::Noise || page.triage == Triage::Duplicate;
}

/// Twelve hours of somebody's duty.
using HalfShift = std::pair<Id<Person>, qint64>;

/// Everything that is added up while pages and duty are gone through.
class Sums {
public:
    explicit Sums(const LoadInput &input) : m_input(input)
    {
        for (const Responder &each : input.responders) {
            m_index[each.person] = m_clocks.size();
            m_clocks.emplace_back(each.zone, input.from, input.to);
            PersonLoad load;
            load.person = each.person;
            load.key = each.key;
            load.isEligible = each.isEligible;
            m_people.push_back(std::move(load));
        }
        m_disrupted.resize(m_people.size());
        for (QDate monday = input.from; monday <= input.to; monday = monday.addDays(7))
            m_weeks.push_back({monday});
        m_hours.resize(m_weeks.size());
    }

    void addDuty()
    {
        for (size_t i = 0; i < m_people.size(); ++i) {
            const Responder &responder = m_input.responders[i];
            addDutyHours(m_input, responder, m_clocks[i], m_people[i]);
            m_people[i].eligibleWeeks = eligibleWeeks(responder);
        }
        for (const DutyPiece &piece : m_input.duty) {
            const auto at = m_index.find(piece.person);
            const bool counts = piece.layer == ShiftLayer::Primary && at != m_index.end()
                && piece.day >= m_input.from && piece.day <= m_input.to;
            if (!counts)
                continue;
            m_people[at->second].units += piece.share * weightOf(m_input.responders[at->second], piece.day);
            m_people[at->second].primaryDays += piece.share;
            addHalfShifts(piece, m_clocks[at->second]);
        }
    }

    void addPages()
    {
        for (const Page &page : m_input.pages) {
            if (page.rotation == m_input.rotation->id && page.at.isValid())
                add(page);
        }
    }

    OnCallLoad result()
    {
        OnCallLoad load;
        std::vector<double> units;
        std::vector<double> hours;
        for (size_t i = 0; i < m_people.size(); ++i) {
            PersonLoad &each = m_people[i];
            each.disruptedHours = int(m_disrupted[i].size());
            double onDuty = 0;
            for (const auto &layer : each.hours)
                onDuty += layer[0] + layer[1] + layer[2];
            if (!each.isEligible && each.units <= 0 && onDuty <= 0)
                continue;
            units.push_back(each.units);
            hours.push_back(onDuty);
            load.people.push_back(std::move(each));
        }
        load.fairness = fairnessOf(units);
        load.hours = fairnessOf(hours);
        load.halfShifts = halfShifts();
        for (size_t week = 0; week < m_weeks.size(); ++week)
            m_weeks[week].disruptedHours = int(m_hours[week].size());
        load.weeks = std::move(m_weeks);
        load.placed = std::move(m_placed);
        load.pages = m_pages;
        return load;
    }

private:
    int eligibleWeeks(const Responder &responder) const
    {
        int weeks = 0;
        for (const WeekLoad &week : m_weeks) {
            const QDate sunday = week.monday.addDays(6);
            const bool counts = responder.isEmployed(week.monday, sunday)
                && responder.daysAway(week.monday, sunday) < daysAwayThatExcuse;
            weeks += counts ? 1 : 0;
        }
        return weeks;
    }

    double weightOf(const Responder &responder, QDate day) const
    {
        const LoadWeights &weights = m_input.weights;
        const double usual = day.dayOfWeek() >= Qt::Saturday ? weights.weekend : weights.weekday;
        return weights.holiday && responder.holidays.contains(day) ? std::max(usual, *weights.holiday)
                                                                   : usual;
    }

    HalfShift halfShiftOf(const Id<Person> &person, const WallClock &clock, Instant at) const
    {
        const qint64 wall = clock.wall(at) - qint64(m_input.rotation->handoff) * 60;
        return {person, wall >= 0 ? wall / halfDay : (wall - halfDay + 1) / halfDay};
    }

    void addHalfShifts(const DutyPiece &piece, const WallClock &clock)
    {
        for (Instant at = piece.start; at < piece.end; at += halfDay)
            m_halves[halfShiftOf(piece.person, clock, at)];
        m_halves[halfShiftOf(piece.person, clock, piece.end - 1)];
    }

    /// Who was called: whom the page names, else the primary of that moment. None: an unknown index.
    size_t responderOf(const Page &page, Instant at) const
    {
        Id<Person> person = page.responder;
        for (const DutyPiece &piece : m_input.duty) {
            if (!person.isNull())
                break;
            if (piece.layer == ShiftLayer::Primary && piece.start <= at && at < piece.end)
                person = piece.person;
        }
        const auto found = m_index.find(person);
        return found == m_index.end() ? m_people.size() : found->second;
    }

    void add(const Page &page)
    {
        const Instant at = page.at.toSecsSinceEpoch();
        const size_t index = responderOf(page, at);
        const bool isKnown = index < m_people.size();
        const WallClock zone = isKnown
            ? m_clocks[index]
            : WallClock(QTimeZone(m_input.rotation->timeZone.toUtf8()), m_input.from, m_input.to);
        const QDate day = zone.day(at);
        if (day < m_input.from || day > m_input.to)
            return;
        PageBand band = bandOf(*m_input.rotation, zone.minute(at));
        const bool isRest =
            day.dayOfWeek() >= Qt::Saturday || (isKnown && m_input.responders[index].holidays.contains(day));
        if (m_input.weights.restDaysAreAfterHours && isRest && band == PageBand::Business)
            band = PageBand::AfterHours;
        const auto count = [band, &page](PageCounts &counts) {
            ++counts.byBand[size_t(band)];
            counts.noise += isNoise(page) ? 1 : 0;
        };
        count(m_pages);
        const size_t week = size_t(m_input.from.daysTo(day) / 7);
        const PageKind kind = kindOf(band, day);
        count(m_weeks[week].pages);
        ++m_weeks[week].byKind[size_t(kind)];
        m_hours[week].insert(zone.wall(at) / secondsOfHour);
        m_placed.push_back({page.id, week, kind});
        if (!isKnown)
            return;
        PersonLoad &load = m_people[index];
        count(load.pages);
        load.units += m_input.weights.page[size_t(band)];
        m_disrupted[index].insert(zone.wall(at) / secondsOfHour);
        if (!isNoise(page)) {
            const QUuid what = page.incident.isNull() ? page.id.uuid() : page.incident.uuid();
            m_halves[halfShiftOf(load.person, zone, at)].insert({what, at});
        }
    }

    static PageKind kindOf(PageBand band, QDate day)
    {
        if (band == PageBand::Sleep)
            return PageKind::Night;
        if (day.dayOfWeek() >= Qt::Saturday)
            return PageKind::Weekend;
        return band == PageBand::Business ? PageKind::Business : PageKind::AfterHours;
    }

    /// Half days of duty; the most incidents of one go to the week of their first.
    HalfShifts halfShifts()
    {
        HalfShifts halves;
        std::vector<int> counts;
        for (const auto &[half, incidents] : m_halves) {
            std::set<QUuid> distinct;
            Instant first = 0;
            for (const auto &[what, at] : incidents) {
                distinct.insert(what);
                first = first == 0 ? at : std::min(first, at);
            }
            counts.push_back(int(distinct.size()));
            if (!incidents.empty()) {
                const QDate day = m_clocks[m_index.at(half.first)].day(first);
                int &most = m_weeks[size_t(m_input.from.daysTo(day) / 7)].mostIncidents;
                most = std::max(most, int(distinct.size()));
            }
            if (int(distinct.size()) > m_input.incidentsPerHalfShift)
                halves.crowded.push_back({first, half.first, int(distinct.size())});
        }
        std::sort(counts.begin(), counts.end());
        std::stable_sort(halves.crowded.begin(), halves.crowded.end(),
                         [](const auto &a, const auto &b) { return a.start < b.start; });
        halves.count = int(counts.size());
        const auto quantile = [&counts](double p) {
            if (counts.empty())
                return 0.0;
            // Linear between order statistics, as percentile_cont.
            const double at = p * double(counts.size() - 1);
            const size_t low = size_t(at);
            const size_t high = std::min(low + 1, counts.size() - 1);
            return counts[low] + (at - double(low)) * (counts[high] - counts[low]);
        };
        halves.median = quantile(0.5);
        halves.ninetieth = quantile(0.9);
        return halves;
    }

    const LoadInput &m_input;
    std::map<Id<Person>, size_t> m_index;
    std::vector<WallClock> m_clocks;
    std::vector<PersonLoad> m_people;
    std::vector<std::set<qint64>> m_disrupted; ///< hours on the wall with a page
    std::vector<WeekLoad> m_weeks;
    std::vector<std::set<qint64>> m_hours; ///< of each week, on the wall, with a page
    std::vector<PlacedPage> m_placed;
    PageCounts m_pages;
    std::map<HalfShift, std::set<std::pair<QUuid, Instant>>> m_halves;
};

} // namespace

double OnCallLoad::disturbancesPerWeek() const
{
    const int disturbances =
        pages.byBand[size_t(PageBand::AfterHours)] + pages.byBand[size_t(PageBand::Sleep)];
    return weeks.empty() ? 0 : double(disturbances) / double(weeks.size());
}

const PersonLoad *OnCallLoad::find(const Id<Person> &person) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&person](const PersonLoad &each) { return each.person == person; });
    return found == people.end() ? nullptr : &*found;
}

OnCallLoad onCallLoad(const LoadInput &input)
{
    if (!input.rotation || !input.from.isValid() || input.to < input.from)
        return {};
    Sums sums(input);
    sums.addDuty();
    sums.addPages();
    return sums.result();
}

std::vector<std::pair<Id<Site>, int>> thinSites(const std::vector<Responder> &responders,
                                                const TeamSizeLimits &limits)
{
    std::map<Id<Site>, int> people;
    for (const Responder &each : responders) {
        if (each.isEligible)
            ++people[each.site];
    }
    if (people.size() < 2) {
        const int count = people.empty() ? 0 : people.begin()->second;
        if (count >= limits.single)
            return {};
        return {{people.empty() ? Id<Site>() : people.begin()->first, count}};
    }
    std::vector<std::pair<Id<Site>, int>> thin;
    for (const auto &[site, count] : people) {
        if (count < limits.perSite)
            thin.push_back({site, count});
    }
    return thin;
}

} // namespace fairlead
