// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"
#include "core/whatif/candidates.h"

#include <map>

namespace fairlead {

namespace {

/// How many people are tried for one item.
constexpr size_t mostNamed = 3;
constexpr size_t mostLent = 4;
/// Nobody is lent with more of the time than this.
constexpr int lentPercent = 50;

/// The people whom an item could have, and what stands against each.
class Helpers {
public:
    Helpers(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
        : m_ground(ground)
        , m_workspace(ground.workspace)
        , m_candidates(candidates)
    {
        for (const PersonSkill &row : m_workspace.rows<PersonSkill>()) {
            int &level = m_levels[{row.person, row.skill}];
            level = std::max(level, row.level);
        }
        for (const SkillDemand &row : m_workspace.rows<SkillDemand>())
            m_demands[row.item].push_back(&row);
        for (const TeamLoad &load : ground.result.loads)
            m_loads[load.team] = load.remaining.ratio();
    }

    void help(const HoldingItem &holding)
    {
        const Item *item = m_workspace.find(holding.item);
        const PeopleDates *dates = m_ground.dates(holding.item);
        if (!item || !dates || item->isMilestone() || item->state == ItemState::Done || item->effort.isZero())
            return;
        const QDate from = std::max(dates->start, m_ground.today());
        const double length = m_ground.workingDays(item->id, from, dates->finish) * weightOf(holding)
            * (holding.isByWork ? 1.0 : 0.5);
        const bool isNamed = std::ranges::any_of(dates->work, &WorkSlice::isNamed);
        if (!isNamed && dates->isPlaced)
            addSeat(*item, length);
        if (dates->isPlaced)
            addNamed(*item, *dates, length);
        addLent(*item, *dates, dates->isPlaced ? length : 100);
    }

private:
    int level(const Id<Person> &person, const Id<Skill> &skill) const
    {
        const auto at = m_levels.find({person, skill});
        return at == m_levels.end() ? 0 : at->second;
    }

    bool canDoAll(const Id<Person> &person, const Id<Item> &item) const
    {
        const auto at = m_demands.find(item);
        return at == m_demands.end() || std::ranges::all_of(at->second, [&](const SkillDemand *demand) {
                   return level(person, demand->skill) >= demand->minimumLevel;
               });
    }

    bool canDoSome(const Id<Person> &person, const Id<Item> &item) const
    {
        const auto at = m_demands.find(item);
        return at == m_demands.end() || std::ranges::any_of(at->second, [&](const SkillDemand *demand) {
                   return level(person, demand->skill) >= demand->minimumLevel;
               });
    }

    bool isHere(const Person &person, QDate from, QDate to) const
    {
        return (!person.start.isValid() || person.start <= from)
            && (!person.end.isValid() || person.end >= to) && !person.roleShare.isZero();
    }

    void addSeat(const Item &item, double length)
    {
        const double seats = item.staffing.isZero() ? 1 : item.staffing.value();
        Item after = item;
        after.staffing = Headcount::of(seats + 1);
        ChangeSet changes{Text::tr("Put %1 people on %2 instead of %3")
                              .arg(words::figure(seats + 1), item.key, words::figure(seats)),
                          {}};
        changes.replace(item, after);
        keepWorkLeft(m_ground, item.id, 0, changes);
        m_candidates.push_back({WhatIfKind::AddPerson, std::move(changes), item.id, length / (seats + 1), 1});
    }

    /// Who does the item now, and nobody else; empty where one of them could not do all of it alone.
    std::vector<Id<Person>> doers(const Item &item, const PeopleDates &dates) const
    {
        std::vector<Id<Person>> people;
        for (const WorkSlice &slice : dates.work) {
            if (slice.person.isNull() || !canDoAll(slice.person, item.id))
                return {};
            if (std::ranges::find(people, slice.person) == people.end())
                people.push_back(slice.person);
        }
        return people;
    }

    Allocation allocation(const Item &item, const Id<Person> &person, QDate from, QDate to) const
    {
        Allocation row; // the same offer has the same id however often it is made
        row.id = Id<Allocation>::named(QStringList{item.id.toString(), person.toString(),
                                                   from.toString(Qt::ISODate), to.toString(Qt::ISODate)}
                                           .join(u'/'));
        row.person = person;
        row.item = item.id;
        row.from = from;
        row.to = to;
        return row;
    }

    /// Names `person` on the item, and those who do it now, for whoever is named does all of it.
    bool name(const Item &item, const PeopleDates &dates, const Person &person, WhatIfKind kind,
              ChangeSet changes, double promise)
    {
        const std::vector<Id<Person>> now = doers(item, dates);
        const QDate from = std::max(dates.earliest, m_ground.today());
        if (now.empty() || std::ranges::find(now, person.id) != now.end() || dates.finish < from
            || !canDoAll(person.id, item.id) || !isHere(person, from, dates.finish))
            return false;
        const bool isNamed = std::ranges::any_of(dates.work, &WorkSlice::isNamed);
        if (!isNamed) {
            for (const Id<Person> &each : now)
                changes.add(allocation(item, each, from, dates.finish));
        }
        changes.add(allocation(item, person.id, from, dates.finish));
        keepWorkLeft(m_ground, item.id, 0, changes);
        const Id<Person> lent = kind == WhatIfKind::LendPerson ? person.id : Id<Person>();
        m_candidates.push_back({kind, std::move(changes), item.id, promise, 1, lent});
        return true;
    }

    /// Days on which somebody works on something else while the item is done.
    int busyDays(const Id<Person> &person, const PeopleDates &dates) const
    {
        int days = 0;
        for (const PeopleDates &other : m_ground.result.people.dates) {
            for (const WorkSlice &slice : other.work) {
                if (slice.person == person && other.item != dates.item && slice.to >= dates.earliest
                    && slice.from <= dates.finish)
                    days += int(std::max(slice.from, dates.earliest).daysTo(std::min(slice.to, dates.finish)))
                        + 1;
            }
        }
        return days;
    }

    void addNamed(const Item &item, const PeopleDates &dates, double length)
    {
        std::vector<std::pair<int, const Person *>> people;
        for (const Person &person : m_workspace.rows<Person>()) {
            if (person.team == item.team && !person.team.isNull())
                people.emplace_back(busyDays(person.id, dates), &person);
        }
        std::ranges::stable_sort(people, {}, [](const auto &each) { return each.first; });
        size_t named = 0;
        for (const auto &[busy, person] : people) {
            if (named < mostNamed
                && name(item, dates, *person, WhatIfKind::NamePerson,
                        {Text::tr("Put %1 on %2 as well").arg(person->name, item.key), {}},
                        length / 2.5 - 0.02 * busy))
                ++named;
        }
    }

    void addLent(const Item &item, const PeopleDates &dates, double length)
    {
        std::vector<std::pair<double, const Person *>> people;
        for (const Person &person : m_workspace.rows<Person>()) {
            if (!person.team.isNull() && person.team != item.team && canDoSome(person.id, item.id))
                people.emplace_back(m_loads[person.team], &person);
        }
        std::ranges::stable_sort(people, {}, [](const auto &each) { return each.first; });
        size_t lent = 0;
        for (const auto &[load, person] : people) {
            if (lent == mostLent)
                break;
            const double promise = length / 2.5 - 0.05 * double(lent);
            const QString sentence = Text::tr("Lend %1 (%2) to %3")
                                         .arg(person->name, words::team(m_workspace, person->team), item.key);
            const bool isLent =
                (dates.isPlaced
                 && name(item, dates, *person, WhatIfKind::LendPerson, {sentence, {}}, promise))
                || lendToTeam(item, dates, *person, promise * 0.6);
            lent += isLent ? 1 : 0;
        }
    }

    bool hasMembership(const Id<Person> &person, QDate from, QDate to) const
    {
        return std::ranges::any_of(m_workspace.rows<TeamMembership>(), [&](const TeamMembership &each) {
            return each.person == person && (!each.to.isValid() || each.to >= from)
                && (!each.from.isValid() || each.from <= to);
        });
    }

    /// Somebody who can do only a part of it joins the team, which knows what that is for.
    bool lendToTeam(const Item &item, const PeopleDates &dates, const Person &person, double promise)
    {
        const QDate from = std::max(dates.earliest, m_ground.today());
        const QDate to = std::max(from, dates.isPlaced ? dates.finish : m_ground.result.capacity.end);
        if (!isHere(person, from, to) || hasMembership(person.id, from, to) || item.team.isNull())
            return false;
        ChangeSet changes{Text::tr("Lend %1 (%2) to %3 for %4 with %5 % of the time, %6")
                              .arg(person.name, words::team(m_workspace, person.team),
                                   words::team(m_workspace, item.team), item.key)
                              .arg(lentPercent)
                              .arg(words::span(from, to, m_ground.today())),
                          {}};
        for (const auto &[team, percent] :
             {std::pair(item.team, lentPercent), std::pair(person.team, 100 - lentPercent)}) {
            TeamMembership row;
            row.id = Id<TeamMembership>::named(QStringList{person.id.toString(), team.toString(),
                                                           from.toString(Qt::ISODate), item.id.toString()}
                                                   .join(u'/'));
            row.person = person.id;
            row.team = team;
            row.share = Share::of(percent / 100.0);
            row.from = from;
            row.to = to;
            changes.add(row);
        }
        m_candidates.push_back({WhatIfKind::LendPerson, std::move(changes), item.id, promise, 1, person.id});
        return true;
    }

    const WhatIfGround &m_ground;
    const Workspace &m_workspace;
    std::vector<WhatIfCandidate> &m_candidates;
    std::map<std::pair<Id<Person>, Id<Skill>>, int> m_levels;
    std::map<Id<Item>, std::vector<const SkillDemand *>> m_demands;
    std::map<Id<Team>, double> m_loads;
};

} // namespace

void addPeopleCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
{
    Helpers helpers(ground, candidates);
    for (const HoldingItem &holding : ground.chain.items)
        helpers.help(holding);
}

} // namespace fairlead
