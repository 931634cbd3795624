// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why_words.h"
#include "core/whatif/candidates.h"

#include <map>

namespace fairlead {

namespace {

/// How many people are tried for one turn of duty.
constexpr size_t mostExchanges = 3;

bool overlap(const Shift &a, const Shift &b)
{
    return a.from <= b.to && b.from <= a.to;
}

qint64 daysBetween(const Shift &a, const Shift &b)
{
    return a.to < b.from ? a.to.daysTo(b.from) : b.to.daysTo(a.from);
}

bool isAway(const Workspace &workspace, const Person &person, const Shift &shift)
{
    const bool isEmployed = (!person.start.isValid() || person.start <= shift.from)
        && (!person.end.isValid() || person.end >= shift.to);
    return !isEmployed || std::ranges::any_of(workspace.rows<Leave>(), [&](const Leave &leave) {
        return leave.person == person.id && leave.from <= shift.to && leave.to >= shift.from;
    });
}

/// Whether the person may have this turn of duty, having given `instead` away: of the rotation's team, on
/// call, here, not on duty at the same time, and between two primary turns the rest that the rotation asks
/// for.
bool canTake(const Workspace &workspace, const Person &person, const Shift &shift, const Id<Shift> &instead)
{
    const Rotation *rotation = workspace.find(shift.rotation);
    if (!rotation || person.team != rotation->team || !person.onCallEligible
        || isAway(workspace, person, shift))
        return false;
    for (const Shift &other : workspace.rows<Shift>()) {
        if (other.person != person.id || other.id == shift.id || other.id == instead)
            continue;
        const bool bothPrimary = other.layer == ShiftLayer::Primary && shift.layer == ShiftLayer::Primary;
        if (overlap(other, shift)
            || (bothPrimary && daysBetween(other, shift) <= qint64(rotation->minimumGapWeeks) * 7))
            return false;
    }
    return true;
}

QString turnName(const Shift &shift, QDate near)
{
    if (shift.from.dayOfWeek() == Qt::Monday && shift.from.daysTo(shift.to) == 6)
        return Text::tr("week %1").arg(shift.from.weekNumber());
    return words::span(shift.from, shift.to, near);
}

Shift withPerson(Shift shift, const Id<Person> &person)
{
    shift.person = person;
    return shift;
}

class Duties {
public:
    Duties(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
        : m_ground(ground)
        , m_workspace(ground.workspace)
        , m_candidates(candidates)
    { }

    void relieve(const Shift &shift, const Id<Item> &item, QDate until, double promise)
    {
        std::vector<std::pair<const Person *, const Shift *>> exchanges;
        std::vector<const Person *> free;
        for (const Person &person : m_workspace.rows<Person>()) {
            if (person.id == shift.person || person.id.isNull() || !canTake(m_workspace, person, shift, {}))
                continue;
            free.push_back(&person);
        }
        for (const Shift &other : m_workspace.rows<Shift>()) {
            const Person *person = m_workspace.find(other.person);
            const Person *mine = m_workspace.find(shift.person);
            if (!person || !mine || other.person == shift.person || other.rotation != shift.rotation
                || other.layer != shift.layer || other.from <= m_ground.today() || overlap(other, shift)
                || !canTake(m_workspace, *person, shift, other.id)
                || !canTake(m_workspace, *mine, other, shift.id))
                continue;
            exchanges.emplace_back(person, &other);
        }
        // What comes after the work is done costs it nothing.
        std::ranges::stable_sort(exchanges, {}, [until](const auto &each) {
            return std::pair(each.second->from <= until, each.second->from);
        });
        if (exchanges.size() > mostExchanges)
            exchanges.resize(mostExchanges);
        for (size_t i = 0; i < exchanges.size(); ++i)
            exchange(shift, *exchanges[i].first, *exchanges[i].second, item, promise - 0.01 * double(i));
        std::ranges::stable_sort(free, {}, [this, &shift](const Person *person) {
            return std::ranges::count_if(m_workspace.rows<Shift>(), [&](const Shift &each) {
                return each.person == person->id && each.layer == shift.layer;
            });
        });
        if (!free.empty())
            handOver(shift, *free.front(), item, promise - 0.1);
    }

private:
    void exchange(const Shift &shift, const Person &person, const Shift &other, const Id<Item> &item,
                  double promise)
    {
        ChangeSet changes{Text::tr("Swap %1’s on-call %2 with %3 (%4)")
                              .arg(m_ground.name(shift.person), turnName(shift, m_ground.today()),
                                   person.name, turnName(other, m_ground.today())),
                          {}};
        changes.replace(shift, withPerson(shift, person.id));
        changes.replace(other, withPerson(other, shift.person));
        m_candidates.push_back({WhatIfKind::SwapDuty, std::move(changes), item, promise});
    }

    void handOver(const Shift &shift, const Person &person, const Id<Item> &item, double promise)
    {
        ChangeSet changes{
            Text::tr("Hand %1’s on-call %2 to %3")
                .arg(m_ground.name(shift.person), turnName(shift, m_ground.today()), person.name),
            {}};
        changes.replace(shift, withPerson(shift, person.id));
        m_candidates.push_back({WhatIfKind::HandOverDuty, std::move(changes), item, promise});
    }

    const WhatIfGround &m_ground;
    const Workspace &m_workspace;
    std::vector<WhatIfCandidate> &m_candidates;
};

} // namespace

void addDutyCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
{
    struct Turn {
        const Shift *shift;
        Id<Item> item;
        QDate until;
        double promise;
    };
    std::map<Id<Shift>, Turn> turns;
    for (const HoldingItem &holding : ground.chain.items) {
        const PeopleDates *dates = ground.dates(holding.item);
        if (!dates)
            continue;
        for (const WorkSlice &slice : dates->work) {
            for (const Shift &shift : ground.workspace.rows<Shift>()) {
                const Rotation *rotation = ground.workspace.find(shift.rotation);
                if (!rotation || shift.person != slice.person || slice.person.isNull()
                    || shift.from <= ground.today() || shift.to < std::min(slice.from, dates->earliest)
                    || shift.from > slice.to)
                    continue;
                const Share factor =
                    shift.layer == ShiftLayer::Primary ? rotation->primaryFactor : rotation->secondaryFactor;
                const int days = ground.workingDays(holding.item, shift.from, std::min(shift.to, slice.to));
                const double promise = factor.value() * days * weightOf(holding);
                const auto [at, isNew] =
                    turns.try_emplace(shift.id, Turn{&shift, holding.item, slice.to, promise});
                if (!isNew && at->second.promise < promise)
                    at->second = {&shift, holding.item, slice.to, promise};
            }
        }
    }
    Duties duties(ground, candidates);
    for (const auto &[id, turn] : turns)
        duties.relieve(*turn.shift, turn.item, turn.until, turn.promise);
}

void addLeaveCandidates(const WhatIfGround &ground, std::vector<WhatIfCandidate> &candidates)
{
    for (const HoldingItem &holding : ground.chain.items) {
        const PeopleDates *dates = ground.dates(holding.item);
        if (!dates)
            continue;
        for (const WorkSlice &slice : dates->work) {
            for (const Leave &leave : ground.workspace.rows<Leave>()) {
                if (leave.person != slice.person || slice.person.isNull() || leave.from <= ground.today()
                    || leave.to < std::min(slice.from, dates->earliest) || leave.from > slice.to)
                    continue;
                ChangeSet changes{
                    Text::tr("Cancel %1’s leave %2")
                        .arg(ground.name(leave.person), words::span(leave.from, leave.to, ground.today())),
                    {}};
                changes.remove(leave);
                const int days = ground.workingDays(holding.item, leave.from, leave.to);
                candidates.push_back({WhatIfKind::CancelLeave, std::move(changes), holding.item,
                                      leave.fraction.value() * days * weightOf(holding)});
            }
        }
    }
}

} // namespace fairlead
