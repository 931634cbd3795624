// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/people_chance.h"

#include "core/forecast/chance_draws.h"
#include "core/forecast/chance_items.h"
#include "core/forecast/track_record.h"
#include "core/planning/people_problem.h"
#include "core/sequencing/order_problem.h"

#include <QHash>

namespace fairlead {

namespace {

/// Days after the period in which work that does not fit it may end.
constexpr int spareDays = 400;
/// Days after the period on which people can still fall ill; later dates only say "not this quarter".
constexpr int luckyDays = 60;

class Builder {
public:
    Builder(const Workspace &workspace, const PlanResult &planned, const ChanceQuestion &question)
        : m_workspace(workspace)
        , m_planned(planned)
        , m_question(question)
        , m_chosen(workspace, planned, question.wholeRanking)
        , m_capacity(workspace)
    { }

    Result<PeopleChance> build()
    {
        const bool useActuals = m_question.plan.useActuals;
        const WorkCalendars calendars(m_workspace);
        const PlanAllocations allocations(m_workspace, m_chosen.items, calendars);
        PlanNetwork plan = planNetwork(m_workspace, m_chosen.items, calendars, allocations, m_chosen.period,
                                       m_chosen.included, useActuals ? m_planned.asOf : QDate());
        auto network = Network::create(plan.input, m_chosen.names(plan));
        if (!network)
            return fail(network.error());
        auto people = peopleProblem(m_workspace, m_chosen.items, plan, *network, m_capacity, m_chosen.period,
                                    spareDays);
        if (!people)
            return fail(people.error());
        PeopleChance chance(std::move(people->problem));
        for (int activity = 0; activity < network->size(); ++activity) {
            m_activityOf.insert(itemOf(plan, activity).id.uuid(), activity);
            addWork(itemOf(plan, activity), activity, chance);
        }
        chance.policy = m_question.policy;
        chance.spread = m_question.spread;
        chance.seed = chanceSeed(m_question, m_planned, m_chosen.period);
        const Day asOf = network->input().asOf.value_or(chance.problem.firstDay);
        chance.firstDay = std::clamp(asOf - chance.problem.firstDay, 0, chance.problem.days - 1);
        chance.lastDay = std::min(chance.problem.days - 1,
                                  dayOf(m_chosen.period.end) - chance.problem.firstDay + luckyDays);
        chance.firstMonday = 1 - dateOf(chance.problem.firstDay).dayOfWeek();
        addOrder(chance);
        addPeople(people->workers, chance);
        addRisks(chance);
        addPromises(chance);
        return chance;
    }

private:
    const Item &itemOf(const PlanNetwork &plan, int activity) const
    {
        return *m_chosen.items.items[size_t(plan.itemOf[size_t(activity)])];
    }

    void addWork(const Item &item, int activity, PeopleChance &chance)
    {
        PeopleChance::Work work;
        work.entity = chanceEntity(item.id.uuid());
        const bool isDone = chance.problem.network.stateOf(activity) == Activity::State::Done;
        if (!item.isMilestone() && !isDone && item.effort.units() > 0) {
            work.estimate = estimateOf(item);
            if (m_question.useHistory)
                work.history = historyOf(item.team);
        }
        chance.work.push_back(std::move(work));
    }

    /// What the team's finished work took against its plan; null while there is too little of it.
    std::shared_ptr<const std::vector<double>> historyOf(const Id<Team> &team)
    {
        constexpr size_t enough = 8;
        if (m_history.empty())
            m_history = effortHistory(m_workspace);
        const auto found = m_history.find(team);
        if (found == m_history.end() || found->second.size() < enough)
            return {};
        auto &shared = m_shared[team];
        if (!shared)
            shared = std::make_shared<const std::vector<double>>(found->second);
        return shared;
    }

    /// The order of the plan that is shown; what it does not have comes after it, by rank.
    void addOrder(PeopleChance &chance) const
    {
        const Network &network = chance.problem.network;
        std::vector<bool> isIn(size_t(network.size()));
        const auto add = [&](int activity) {
            if (!isIn[size_t(activity)])
                chance.order.push_back(activity);
            isIn[size_t(activity)] = true;
        };
        for (const Id<Item> &item : m_planned.people.order) {
            if (const int activity = m_activityOf.value(item.uuid(), -1); activity >= 0)
                add(activity);
        }
        if (int(chance.order.size()) == network.size())
            return;
        std::vector<Edge> links;
        for (const ActivityLink &link : network.input().links)
            links.push_back({link.predecessor, link.successor});
        for (const int activity :
             OrderProblem::create(network.size(), links, chance.problem.ranking).preferred)
            add(activity);
    }

    void addPeople(const std::vector<WorkerOrigin> &workers, PeopleChance &chance) const
    {
        for (const CapacityInput::OneTeam &team : m_capacity.teams)
            chance.teams.push_back({chanceEntity(team.row->id.uuid()), team.factors.interrupt.value()});
        for (size_t worker = 0; worker < workers.size(); ++worker) {
            const WorkerOrigin &origin = workers[worker];
            PeopleChance::Someone someone;
            someone.entity = chanceEntity(origin.hire.isNull() ? origin.person.uuid() : origin.hire.uuid());
            someone.team = origin.team;
            const std::vector<MilliDays> &output = chance.problem.workers[worker].output;
            for (int day = 0; day <= chance.lastDay; ++day) {
                if (output[size_t(day)] > 0)
                    someone.workDays.push_back(day);
            }
            addDuties(origin.person, chance, someone);
            chance.people.push_back(std::move(someone));
        }
    }

    void addDuties(const Id<Person> &person, const PeopleChance &chance, PeopleChance::Someone &someone) const
    {
        const auto facts = std::ranges::find_if(
            m_capacity.people, [&](const auto &each) { return each.facts.person->id == person; });
        if (facts == m_capacity.people.end())
            return;
        for (const Duty &duty : facts->facts.duties) {
            const int from = std::max(duty.from - chance.problem.firstDay, 0);
            const int to = std::min(duty.to - chance.problem.firstDay, chance.lastDay);
            for (int day = from; day <= to; day = chance.firstDayOf(chance.weekOf(day) + 1)) {
                if (duty.factor > 0)
                    someone.onCall.push_back({chance.weekOf(day), duty.factor});
            }
        }
    }

    void addRisks(PeopleChance &chance) const
    {
        if (!chance.policy.risks)
            return;
        for (const Risk &risk : m_workspace.rows<Risk>()) {
            const bool isOver = risk.state == RiskState::Materialised || risk.state == RiskState::Closed;
            if (isOver || risk.probability.units() <= 0 || risk.impactDays.units() <= 0)
                continue;
            PeopleChance::OneRisk one;
            one.entity = chanceEntity(risk.id.uuid());
            one.probability = risk.probability.value();
            one.activities = activitiesOf(risk, chance);
            if (one.activities.empty())
                continue;
            one.impact = risk.impactDays.value() / double(one.activities.size());
            chance.risks.push_back(std::move(one));
        }
    }

    std::vector<int> activitiesOf(const Risk &risk, const PeopleChance &chance) const
    {
        std::vector<int> found;
        const auto add = [&](const QUuid &item) {
            const int activity = m_activityOf.value(item, -1);
            if (activity >= 0 && chance.work[size_t(activity)].estimate.likely > 0)
                found.push_back(activity);
        };
        add(risk.item.uuid());
        const QString id = risk.id.toString();
        for (const RecordLink &link : m_workspace.rows<RecordLink>()) {
            if (link.fromTable == QLatin1String(Risk::table) && link.fromId == id
                && link.toTable == QLatin1String(Item::table))
                add(QUuid::fromString(link.toId));
            if (link.toTable == QLatin1String(Risk::table) && link.toId == id
                && link.fromTable == QLatin1String(Item::table))
                add(QUuid::fromString(link.fromId));
        }
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    void addPromises(PeopleChance &chance) const
    {
        for (const Agreement &row : m_workspace.rows<Agreement>()) {
            const bool isOpen = row.state == AgreementState::Requested || row.state == AgreementState::Agreed;
            const int activity = m_activityOf.value(row.forItem.uuid(), -1);
            const QDate date = row.agreedDate.isValid() ? row.agreedDate : row.needBy;
            if (!isOpen || activity < 0 || row.providerStakeholder.isNull() || !date.isValid())
                continue;
            const int due = std::max(dayOf(date) - chance.problem.firstDay, chance.firstDay - 1);
            chance.promises.push_back({chanceEntity(row.id.uuid()), activity, due});
        }
    }

    const Workspace &m_workspace;
    const PlanResult &m_planned;
    const ChanceQuestion &m_question;
    ChanceItems m_chosen;
    CapacityInput m_capacity;
    QHash<QUuid, int> m_activityOf;
    std::map<Id<Team>, std::vector<double>> m_history;
    std::map<Id<Team>, std::shared_ptr<const std::vector<double>>> m_shared;
};

} // namespace

Result<PeopleChance> peopleChance(const Workspace &workspace, const PlanResult &planned,
                                  const ChanceQuestion &question)
{
    return Builder(workspace, planned, question).build();
}

} // namespace fairlead
