// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/people_problem.h"

#include "core/capacity/person_capacity.h"
#include "core/capacity/planned_hires.h"

#include <QHash>
#include <cmath>
#include <numeric>

namespace fairlead {

namespace {

/// Less work than this is not handed to another person.
constexpr MilliDays smallestPacket = 250;

MilliDays milliDays(double days)
{
    return MilliDays(std::llround(std::max(0.0, days) * 1000));
}

MilliDays milliDays(Effort effort)
{
    return MilliDays(effort.units() * (1000 / Effort::scale));
}

/// Part of an item that asks for one kind of work.
struct Part {
    int kind = 0;
    MilliDays effort = 0;
};

class Builder {
public:
    Builder(const Workspace &workspace, const PlanItems &plan, const PlanNetwork &network,
            const Network &checked, const CapacityInput &capacity)
        : m_workspace(workspace)
        , m_plan(plan)
        , m_network(network)
        , m_capacity(capacity)
    {
        m_result.problem.network = checked;
    }

    Result<PeopleProblem> build(const Period &period, int spareDays)
    {
        StaffingProblem &problem = m_result.problem;
        problem.itemsAtOnce = m_workspace.settings().itemsAtOnce;
        problem.firstDay = dayOf(period.start);
        problem.days = std::min(dayOf(period.end) + 1 - problem.firstDay + spareDays, 65000);
        addWorkers();
        gatherSkills();
        addWork();
        rankQualified();
        addFreezes();
        addRanking();
        if (const auto fits = problem.check(); !fits)
            return fail(fits.error());
        return std::move(m_result);
    }

private:
    void addWorker(WorkerOrigin origin, const std::vector<double> &netByDay)
    {
        Worker worker;
        worker.output.reserve(netByDay.size());
        for (const double net : netByDay)
            worker.output.push_back(milliDays(net));
        if (std::ranges::all_of(worker.output, [](MilliDays each) { return each == 0; }))
            return;
        m_result.problem.workers.push_back(std::move(worker));
        m_result.workers.push_back(std::move(origin));
    }

    void addWorkers()
    {
        const StaffingProblem &problem = m_result.problem;
        const WorkspaceSettings &settings = m_workspace.settings();
        std::vector<PersonDay> days;
        for (const CapacityInput::OnePerson &person : m_capacity.people) {
            days.assign(size_t(problem.days), {});
            fillPersonDays(person.facts, settings, problem.firstDay, days);
            for (const PersonPart &part : partsOf(m_capacity, person, days, problem.firstDay))
                addWorker({person.facts.person->id, {}, part.team}, part.netByDay);
        }
        for (size_t team = 0; team < m_capacity.teams.size(); ++team) {
            const CapacityInput::OneTeam &one = m_capacity.teams[team];
            for (const HeadcountPlan &hire : one.hires) {
                std::vector<double> net;
                for (const HireDay &day : hireDays(hire, *one.calendar, one.factors, settings.ramp,
                                                   problem.firstDay, size_t(problem.days)))
                    net.push_back(day.net);
                addWorker({{}, hire.id, int(team)}, net);
            }
        }
        for (size_t worker = 0; worker < m_result.workers.size(); ++worker)
            m_workersOf[m_result.workers[worker].person.uuid()].push_back(int(worker));
    }

    void gatherSkills()
    {
        for (const PersonSkill &row : m_workspace.rows<PersonSkill>())
            m_skillsOf[row.person.uuid()].append(&row);
        for (const SkillDemand &row : m_workspace.rows<SkillDemand>())
            m_demandsOf[row.item.uuid()].append(&row);
        for (const Allocation &row : m_workspace.rows<Allocation>())
            m_allocationsOf[row.item.uuid()].append(&row);
    }

    int levelOf(const Id<Person> &person, const Id<Skill> &skill) const
    {
        const auto found = m_skillsOf.constFind(person.uuid());
        if (found == m_skillsOf.constEnd())
            return 0;
        int level = 0;
        for (const PersonSkill *row : *found)
            level = row->skill == skill ? std::max(level, row->level) : level;
        return level;
    }

    /// How fast somebody of this level does what asks for `minimumLevel`; 0: not at all. Work in a pair is
    /// for those who are one level short.
    PerMille speedOf(int level, const KindOfWork &kind) const
    {
        const WorkspaceSettings &settings = m_workspace.settings();
        if (kind.forLearners)
            return level == kind.minimumLevel - 1 ? PerMille(settings.learnerSpeed.units() / 10) : 0;
        return level < kind.minimumLevel
            ? 0
            : PerMille(1000 + (level - kind.minimumLevel) * settings.levelSpeed.units() / 10);
    }

    int kindOf(const KindOfWork &wanted)
    {
        const auto at = std::ranges::find(m_result.kinds, wanted);
        if (at != m_result.kinds.end())
            return int(at - m_result.kinds.begin());
        m_result.kinds.push_back(wanted);
        Qualified qualified;
        for (size_t worker = 0; worker < m_result.workers.size(); ++worker) {
            const WorkerOrigin &origin = m_result.workers[worker];
            if (origin.team != wanted.team || (!wanted.skill.isNull() && !origin.hire.isNull()))
                continue;
            const PerMille speed =
                wanted.skill.isNull() ? 1000 : speedOf(levelOf(origin.person, wanted.skill), wanted);
            if (speed > 0)
                qualified.workers.push_back({int(worker), speed});
        }
        m_result.problem.kinds.push_back(std::move(qualified));
        return int(m_result.kinds.size()) - 1;
    }

    /// In a pair the one who learns does the work, and the one who can gives a part of it beside that. Where
    /// nobody is one level short there is no pair.
    void addParts(KindOfWork kind, bool isPaired, MilliDays effort, std::vector<Part> &parts)
    {
        KindOfWork learners = kind;
        learners.forLearners = true;
        const int pair = isPaired ? kindOf(learners) : -1;
        if (pair < 0 || m_result.problem.kinds[size_t(pair)].workers.empty()) {
            parts.push_back({kindOf(kind), effort});
            return;
        }
        parts.push_back({pair, effort});
        const auto help =
            MilliDays(qint64(effort) * m_workspace.settings().mentorShare.units() / Share::scale);
        if (help > 0)
            parts.push_back({kindOf(kind), help});
    }

    /// The demands of an item with what is left of each, and work that asks for no skill.
    std::vector<Part> partsOfItem(const Item &item, int team, double left)
    {
        std::vector<Part> parts;
        MilliDays asked = 0;
        if (const auto demands = m_demandsOf.constFind(item.id.uuid()); demands != m_demandsOf.constEnd()) {
            for (const SkillDemand *demand : *demands) {
                const MilliDays effort = MilliDays(std::llround(milliDays(demand->effort) * left));
                asked += milliDays(demand->effort);
                if (effort > 0)
                    addParts({team, demand->skill, demand->minimumLevel}, demand->isPaired, effort, parts);
            }
        }
        const auto rest = MilliDays(std::llround((milliDays(item.effort) - asked) * left));
        if (rest > 0)
            parts.push_back({kindOf({team}), rest});
        std::ranges::stable_sort(parts, {}, [this](const Part &part) {
            return m_result.problem.kinds[size_t(part.kind)].workers.size();
        });
        return parts;
    }

    /// Deals the parts out to the seats, each by its share.
    void addPackets(const Item &item, std::vector<Part> parts, StaffedWork &work)
    {
        const qint64 people = item.staffing.units() > 0 ? item.staffing.units() : Headcount::scale;
        const qint64 seats = (people + Headcount::scale - 1) / Headcount::scale;
        const qint64 whole = std::accumulate(parts.begin(), parts.end(), qint64(0),
                                             [](qint64 sum, const Part &part) { return sum + part.effort; });
        std::vector<Packet> &packets = m_result.problem.packets;
        work.firstPacket = int(packets.size());
        size_t part = 0;
        qint64 dealt = 0;
        for (qint64 seat = 0; seat < seats && part < parts.size(); ++seat) {
            const qint64 hundredths = std::min(people - seat * Headcount::scale, Headcount::scale);
            const qint64 until =
                seat + 1 == seats ? whole : whole * (seat * Headcount::scale + hundredths) / people;
            int before = -1;
            while (part < parts.size() && dealt < until) {
                Part &next = parts[part];
                qint64 effort = std::min<qint64>(next.effort, until - dealt);
                if (next.effort - effort < smallestPacket)
                    effort = next.effort;
                dealt += effort;
                next.effort -= MilliDays(effort);
                packets.push_back({next.kind, MilliDays(effort), PerMille(hundredths * 10), before});
                before = int(packets.size()) - 1;
                part += next.effort == 0 ? 1 : 0;
            }
        }
        work.packets = int(packets.size()) - work.firstPacket;
    }

    void addPins(const Item &item, int activity, StaffedWork &work)
    {
        const auto allocations = m_allocationsOf.constFind(item.id.uuid());
        if (allocations == m_allocationsOf.constEnd())
            return;
        for (const Allocation *row : *allocations) {
            const std::vector<int> workers = m_workersOf.value(row->person.uuid());
            const auto share = PerMille(std::min<qint64>(1000, row->share.units() / 10));
            if (workers.empty() || share <= 0)
                continue;
            // A person in several teams works on an item of another team with the largest part.
            int worker = workers.front();
            for (const int each : workers) {
                if (m_result.workers[size_t(each)].team
                    == m_plan.team[size_t(m_network.itemOf[size_t(activity)])])
                    worker = each;
            }
            m_result.problem.pins.push_back({activity, worker,
                                             row->from.isValid() ? dayOf(row->from) : farPast,
                                             row->to.isValid() ? dayOf(row->to) + 1 : farFuture, share});
            ++work.pins;
        }
    }

    /// How much of the work is left: all of it, or what the remaining days stand for (C06).
    double leftOf(const Item &item, int activity) const
    {
        const Network &network = m_result.problem.network;
        const int duration = network.activity(activity).duration;
        if (network.stateOf(activity) != Activity::State::InProgress || duration <= 0)
            return 1;
        return std::clamp(double(item.remaining.value_or(duration)) / duration, 0.0, 1.0);
    }

    bool hasPeople(int team) const
    {
        return std::ranges::any_of(m_result.workers,
                                   [team](const WorkerOrigin &each) { return each.team == team; });
    }

    void addWork()
    {
        for (int activity = 0; activity < m_result.problem.network.size(); ++activity) {
            const size_t index = size_t(m_network.itemOf[size_t(activity)]);
            const Item &item = *m_plan.items[index];
            StaffedWork work;
            work.firstPacket = int(m_result.problem.packets.size());
            work.isLaunch = item.isMilestone();
            work.isFluid = item.isFluid && item.deadline.isValid();
            work.lastDay = work.isFluid ? dayOf(item.deadline) + 1 : farFuture;
            const bool isDone = m_result.problem.network.stateOf(activity) == Activity::State::Done;
            const double left = leftOf(item, activity);
            if (!item.isMilestone() && !isDone && item.effort.units() > 0 && left > 0) {
                work.effort = std::max(1, MilliDays(std::llround(milliDays(item.effort) * left)));
                work.minimumDays = item.duration && left == 1 ? *item.duration : 0;
                addPins(item, activity, work);
                if (work.pins == 0 && hasPeople(m_plan.team[index]))
                    addPackets(item, partsOfItem(item, m_plan.team[index], left), work);
            }
            m_result.problem.work.push_back(work);
        }
    }

    /// Who can do the fewest kinds of work comes first, so that rare skills are left for those who need them.
    void rankQualified()
    {
        std::vector<MilliDays> wanted(m_result.kinds.size());
        for (const Packet &packet : m_result.problem.packets)
            wanted[size_t(packet.kind)] += packet.effort;
        std::vector<double> asked(m_result.workers.size());
        for (size_t kind = 0; kind < m_result.kinds.size(); ++kind) {
            const auto &workers = m_result.problem.kinds[kind].workers;
            for (const Qualified::One &each : workers)
                asked[size_t(each.worker)] += double(wanted[kind]) / double(workers.size());
        }
        for (Qualified &kind : m_result.problem.kinds)
            std::ranges::stable_sort(kind.workers, {},
                                     [&](const Qualified::One &each) { return asked[size_t(each.worker)]; });
    }

    void addFreezes()
    {
        for (const Freeze &row : m_workspace.rows<Freeze>()) {
            if (row.freeze && row.from.isValid() && row.to >= row.from)
                m_result.problem.freezes.push_back({dayOf(row.from), dayOf(row.to) + 1});
        }
        std::vector<FreezeSpan> &spans = m_result.problem.freezes;
        std::ranges::sort(spans, {}, &FreezeSpan::from);
        std::vector<FreezeSpan> apart;
        for (const FreezeSpan &span : spans) {
            if (apart.empty() || span.from > apart.back().until)
                apart.push_back(span);
            else
                apart.back().until = std::max(apart.back().until, span.until);
        }
        spans = std::move(apart);
    }

    void addRanking()
    {
        StaffingProblem &problem = m_result.problem;
        const auto count = size_t(problem.network.size());
        m_result.aim.weight.resize(count);
        m_result.aim.isHard.resize(count);
        for (const int index : m_plan.byRank) {
            const int activity = m_network.activityOf[size_t(index)];
            if (activity < 0)
                continue;
            problem.ranking.push_back(activity);
            m_result.aim.weight[size_t(activity)] = int(count - problem.ranking.size()) + 1;
            m_result.aim.isHard[size_t(activity)] = m_plan.items[size_t(index)]->hardDeadline;
        }
    }

    const Workspace &m_workspace;
    const PlanItems &m_plan;
    const PlanNetwork &m_network;
    const CapacityInput &m_capacity;
    QHash<QUuid, QList<const PersonSkill *>> m_skillsOf;
    QHash<QUuid, QList<const SkillDemand *>> m_demandsOf;
    QHash<QUuid, QList<const Allocation *>> m_allocationsOf;
    QHash<QUuid, std::vector<int>> m_workersOf;
    PeopleProblem m_result;
};

} // namespace

Result<PeopleProblem> peopleProblem(const Workspace &workspace, const PlanItems &plan,
                                    const PlanNetwork &network, const Network &checked,
                                    const CapacityInput &capacity, const Period &period, int spareDays)
{
    return Builder(workspace, plan, network, checked, capacity).build(period, spareDays);
}

} // namespace fairlead
