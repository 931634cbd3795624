// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/people_load.h"

#include "core/capacity/buckets.h"
#include "core/capacity/capacity_input.h"
#include "core/planning/why_words.h"

#include <QHash>

#include <numeric>

namespace fairlead {

namespace {

/// How the people of a plan work, day by day from the start of its period to its end.
class WorkByDay {
public:
    WorkByDay(const Workspace &workspace, const PlanResult &result)
        : m_input(workspace)
        , m_first(dayOf(result.capacity.start))
        , m_days(size_t(std::max<qint64>(0, result.capacity.start.daysTo(result.capacity.end) + 1)))
        , m_settings(workspace.settings())
    {
        for (size_t person = 0; person < m_input.people.size(); ++person)
            m_personOf.insert(m_input.people[person].facts.person->id, int(person));
        m_known.resize(m_input.people.size());
    }

    size_t size() const { return m_days; }

    /// Adds the effort of a slice, more on the days on which the person is there for longer. A planned hire
    /// has no days of its own here: from Monday to Friday.
    void add(const WorkSlice &slice, std::vector<double> &byDay)
    {
        const int person = m_personOf.value(slice.person, -1);
        const Day from = dayOf(slice.from);
        const Day until = dayOf(slice.to) + 1;
        double whole = 0;
        for (Day day = from; day < until; ++day)
            whole += weight(person, day);
        if (whole <= 0)
            return;
        const Day end = std::min(until, m_first + Day(m_days));
        for (Day day = std::max(from, m_first); day < end; ++day)
            byDay[size_t(day - m_first)] += slice.effort * weight(person, day) / whole;
    }

private:
    double weight(int person, Day day)
    {
        if (person >= 0 && day >= m_first && day < m_first + Day(m_days)) {
            const double time = daysOf(size_t(person))[size_t(day - m_first)].productive;
            return std::max(0.0, time);
        }
        return dateOf(day).dayOfWeek() <= 5 ? 1 : 0; // after the period only the sum matters
    }

    const std::vector<PersonDay> &daysOf(size_t person)
    {
        std::vector<PersonDay> &days = m_known[person];
        if (days.empty()) {
            days.resize(m_days);
            fillPersonDays(m_input.people[person].facts, m_settings, m_first, days);
        }
        return days;
    }

    CapacityInput m_input;
    Day m_first;
    size_t m_days;
    const WorkspaceSettings &m_settings;
    QHash<Id<Person>, int> m_personOf;
    std::vector<std::vector<PersonDay>> m_known; ///< by person; empty: not asked for yet
};

/// What was done before as-of in each bucket: the demand of C06 as far as it lies there.
std::vector<double> doneBefore(const std::vector<Bucket> &buckets, const std::vector<LoadCell> &cells,
                               QDate asOf, double past)
{
    std::vector<double> done(buckets.size());
    for (size_t i = 0; i < buckets.size() && buckets[i].from < asOf; ++i) {
        const bool isWhole = buckets[i].to < asOf;
        done[i] = isWhole ? cells[i].demand : std::min(past, cells[i].demand);
        past = std::max(0.0, past - done[i]);
    }
    return done;
}

std::vector<LoadCell> cellsOf(const std::vector<Bucket> &buckets, const std::vector<LoadCell> &before,
                              QDate asOf, double past, const std::vector<double> &byDay)
{
    std::vector<LoadCell> cells = before;
    const std::vector<double> done = doneBefore(buckets, before, asOf, past);
    const std::vector<double> ahead = sumByBucket(buckets, byDay);
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i].demand = done[i] + ahead[i];
    return cells;
}

/// A week or a month by its key; with an empty one the whole period. Null: there is none of that key.
const Bucket *bucketOf(const Capacity &capacity, const QString &key)
{
    for (const std::vector<Bucket> *buckets : {&capacity.weeks, &capacity.months}) {
        const auto at = std::ranges::find(*buckets, key, &Bucket::key);
        if (at != buckets->end())
            return &*at;
    }
    return nullptr;
}

LoadCell cellOf(const Capacity &capacity, const TeamLoad &load, const QString &key)
{
    for (size_t i = 0; i < capacity.weeks.size(); ++i) {
        if (capacity.weeks[i].key == key)
            return load.weeks[i];
    }
    for (size_t i = 0; i < capacity.months.size(); ++i) {
        if (capacity.months[i].key == key)
            return load.months[i];
    }
    return load.period;
}

/// One line for each person and item with work in [from, to], inclusive; the sum of their days.
double addWork(const Workspace &workspace, const PlanResult &result, const Id<Team> &team, QDate from,
               QDate to, Explanation &why)
{
    WorkByDay work(workspace, result);
    const size_t first = size_t(std::max<qint64>(0, result.capacity.start.daysTo(from)));
    const size_t last =
        std::min(work.size(), size_t(std::max<qint64>(0, result.capacity.start.daysTo(to) + 1)));
    double sum = 0;
    for (const PeopleDates &dates : result.people.dates) {
        const Item *item = workspace.find(dates.item);
        if (!item || item->team != team)
            continue;
        for (const WorkSlice &slice : dates.work) {
            std::vector<double> byDay(work.size());
            work.add(slice, byDay);
            double days = 0;
            for (size_t day = first; day < last; ++day)
                days += byDay[day];
            sum += days;
            if (days < 0.05)
                continue;
            const QString name =
                slice.person.isNull() ? Text::tr("a planned hire") : words::person(workspace, slice.person);
            why.rows.push_back({Text::tr("%1: %2").arg(item->caption(), name), words::days(days),
                                QStringLiteral("d"), refer(item->id, "staffing")});
        }
    }
    return sum;
}

} // namespace

std::vector<TeamLoad> peopleLoads(const Workspace &workspace, const PlanResult &result)
{
    WorkByDay work(workspace, result);
    QHash<Id<Team>, std::vector<double>> aheadOf;
    for (const PeopleDates &dates : result.people.dates) {
        const Item *item = workspace.find(dates.item);
        if (!item || dates.work.empty())
            continue;
        std::vector<double> &ahead = aheadOf[item->team];
        ahead.resize(work.size());
        for (const WorkSlice &slice : dates.work)
            work.add(slice, ahead);
    }
    std::vector<TeamLoad> loads = result.loads;
    for (TeamLoad &load : loads) {
        const std::vector<double> ahead = aheadOf.value(load.team, std::vector<double>(work.size()));
        const double past = std::max(0.0, load.period.demand - load.remaining.demand);
        load.weeks = cellsOf(result.capacity.weeks, load.weeks, result.asOf, past, ahead);
        load.months = cellsOf(result.capacity.months, load.months, result.asOf, past, ahead);
        load.remaining.demand = std::accumulate(ahead.begin(), ahead.end(), 0.0);
        load.period.demand = past + load.remaining.demand;
    }
    return loads;
}

Result<Explanation> whyPeopleLoad(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                                  const QString &bucket)
{
    const Bucket *stretch = bucketOf(result.capacity, bucket);
    const TeamLoad *byLinks = result.load(team);
    if (!byLinks || (!stretch && !bucket.isEmpty()) || (stretch && stretch->to < result.asOf))
        return whyLoad(workspace, result, team, bucket); // also says that there is none
    const std::vector<TeamLoad> loads = peopleLoads(workspace, result);
    const LoadCell cell = cellOf(result.capacity, *std::ranges::find(loads, team, &TeamLoad::team), bucket);
    const LoadCell linkCell = cellOf(result.capacity, *byLinks, bucket);
    const QDate from = stretch ? std::max(stretch->from, result.asOf) : result.asOf;
    const QDate to = stretch ? stretch->to : result.capacity.end;
    Explanation why;
    why.title = Text::tr("%1 in %2: %3")
                    .arg(words::team(workspace, team),
                         stretch ? words::bucket(*stretch) : Text::tr("the whole period"),
                         words::percent(cell.ratio(), 0));
    why.formula =
        Text::tr("Load = work ÷ net capacity; each person’s work on the days on which the person has time");
    const double done = cell.demand - addWork(workspace, result, team, from, to, why);
    if (done >= 0.05)
        why.rows.push_back({Text::tr("Done before %1").arg(words::day(result.asOf, result.asOf)),
                            words::days(done),
                            QStringLiteral("d"),
                            {}});
    why.rows.push_back({Text::tr("= Work"), words::days(cell.demand), QStringLiteral("d"), {}});
    why.rows.push_back({Text::tr("Net capacity"), words::days(cell.capacity), QStringLiteral("d"), {}});
    why.rows.push_back({Text::tr("= Load"), words::percent(cell.ratio(), 0), {}, {}});
    why.sentences.append(Text::tr("By links alone, with people enough, it would be %1.")
                             .arg(words::percent(linkCell.ratio(), 0)));
    return why;
}

} // namespace fairlead
