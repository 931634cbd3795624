// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/people_plan.h"

#include "core/sequencing/order_search.h"
#include "core/staffing/staffing_bound.h"
#include "core/staffing/staffing_scheme.h"

namespace fairlead {

namespace {

/// Days after the period in which work that does not fit it may end: the next try where that is not enough.
constexpr int spareDays[] = {200, 800, 3000};
/// The search asks at least this often whether to go on.
constexpr qint64 passesBetweenQuestions = 16;

OrderProblem orderProblem(const StaffingProblem &problem)
{
    std::vector<Edge> edges;
    for (const ActivityLink &link : problem.network.input().links)
        edges.push_back({link.predecessor, link.successor});
    std::vector<int> preferred = problem.ranking;
    if (preferred.empty()) {
        for (int activity = 0; activity < problem.network.size(); ++activity)
            preferred.push_back(activity);
    }
    OrderProblem orders = OrderProblem::create(problem.network.size(), edges, std::move(preferred));
    orders.staysNearPreferred = true;
    return orders;
}

/// Something has no dates though there are people for it: the horizon is too near.
bool lacksRoom(const StaffingProblem &problem, const StaffingScheme &scheme)
{
    for (size_t activity = 0; activity < problem.work.size(); ++activity) {
        if (scheme.dates()[activity].isPlaced)
            continue;
        const StaffedWork &work = problem.work[activity];
        const auto packets =
            std::span(problem.packets).subspan(size_t(work.firstPacket), size_t(work.packets));
        const bool somebodyCan = std::ranges::none_of(packets, [&problem](const Packet &packet) {
            return problem.kinds[size_t(packet.kind)].workers.empty();
        });
        if (somebodyCan && !work.isFluid)
            return true;
    }
    return false;
}

/// Turns indices of the engine back into records.
class Translation {
public:
    Translation(const PlanItems &plan, const PlanNetwork &network, const PeopleProblem &people)
        : m_plan(plan)
        , m_network(network)
        , m_people(people)
    { }

    const Id<Item> &item(int activity) const
    {
        return m_plan.items[size_t(m_network.itemOf[size_t(activity)])]->id;
    }

    PeopleFact fact(const StaffingFact &from) const
    {
        PeopleFact fact;
        fact.kind = from.kind;
        fact.driver = driverKind(from.driver);
        if (from.link >= 0) {
            fact.link = m_network.linkOf[size_t(from.link)]->id;
            fact.item = item(m_people.problem.network.link(from.link).predecessor);
        }
        if (from.worker >= 0) {
            fact.person = m_people.workers[size_t(from.worker)].person;
            fact.hire = m_people.workers[size_t(from.worker)].hire;
        }
        if (from.activity >= 0)
            fact.item = item(from.activity);
        if (from.packet >= 0) {
            const KindOfWork &kind =
                m_people.kinds[size_t(m_people.problem.packets[size_t(from.packet)].kind)];
            fact.skill = kind.skill;
            fact.minimumLevel = kind.minimumLevel;
        }
        if (from.until > from.from) {
            fact.from = dateOf(from.from);
            fact.to = dateOf(from.until - 1);
        }
        return fact;
    }

    WorkSlice slice(const Booking &booking) const
    {
        const WorkerOrigin &worker = m_people.workers[size_t(booking.worker)];
        WorkSlice slice{worker.person,
                        worker.hire,
                        {},
                        0,
                        dateOf(booking.from),
                        dateOf(booking.until - 1),
                        booking.effort / 1000.0,
                        booking.share / 1000.0,
                        booking.packet < 0};
        if (booking.packet >= 0) {
            const Packet &packet = m_people.problem.packets[size_t(booking.packet)];
            slice.skill = m_people.kinds[size_t(packet.kind)].skill;
            slice.minimumLevel = m_people.kinds[size_t(packet.kind)].minimumLevel;
        }
        return slice;
    }

private:
    const PlanItems &m_plan;
    const PlanNetwork &m_network;
    const PeopleProblem &m_people;
};

std::vector<PeopleDates> datesOf(const Translation &translation, const StaffingProblem &problem,
                                 const StaffingScheme &scheme)
{
    const std::vector<Booking> bookings = scheme.bookings();
    const std::vector<StaffingCause> causes = staffingCauses(problem, scheme.dates(), bookings);
    std::vector<PeopleDates> result;
    for (int activity = 0; activity < problem.network.size(); ++activity) {
        const StaffedDates &from = scheme.dates()[size_t(activity)];
        const PlacedDates placed{from.start, from.finish, {}, from.atDayStart};
        const StaffingCause &cause = causes[size_t(activity)];
        PeopleDates dates;
        dates.item = translation.item(activity);
        dates.start = dateOf(firstDay(problem.network, activity, placed));
        dates.finish = dateOf(lastDay(problem.network, activity, placed));
        dates.isPlaced = from.isPlaced;
        const bool isMilestone = problem.network.activity(activity).isMilestone();
        dates.earliest = isMilestone ? dates.start : dateOf(cause.earliest);
        dates.startFact = translation.fact(cause.start);
        dates.finishFact = translation.fact(cause.finish);
        result.push_back(std::move(dates));
    }
    for (const Booking &booking : bookings)
        result[size_t(booking.activity)].work.push_back(translation.slice(booking));
    return result;
}

void addBound(const PeopleProblem &people, PeoplePlan &plan)
{
    const StaffingBound bound = staffingBound(people.problem, people.problem.firstDay + plan.cost.length);
    plan.bound = dateOf(bound.finish - 1);
    for (const int kind : bound.kinds) {
        const Id<Skill> &skill = people.kinds[size_t(kind)].skill;
        if (!skill.isNull() && std::ranges::find(plan.boundBy, skill) == plan.boundBy.end())
            plan.boundBy.push_back(skill);
    }
}

} // namespace

const PeopleDates *PeoplePlan::find(const Id<Item> &item) const
{
    const auto at = std::ranges::lower_bound(
        dates, item, [](const auto &a, const auto &b) { return a < b; }, &PeopleDates::item);
    return at != dates.end() && at->item == item ? &*at : nullptr;
}

double PeoplePlan::gap() const
{
    const qint64 least = begin.isValid() && bound.isValid() ? begin.daysTo(bound) + 1 : 0;
    return least > 0 ? double(std::max<qint64>(0, bound.daysTo(finish))) / double(least) : 0;
}

PeopleBudget thoroughBudget(const Workspace &workspace)
{
    PeopleBudget budget = PeopleBudget::thorough(qint64(workspace.rows<Item>().size()));
    budget.islands = budget.threads = 2;
    return budget;
}

Result<PlacedPeople> placePeople(const Workspace &workspace, const PlanItems &plan,
                                 const PlanNetwork &network, const Network &checked, const Period &period,
                                 const PeopleBudget &budget, Progress &progress)
{
    const CapacityInput capacity(workspace);
    PlacedPeople placed;
    OrderProblem orders;
    for (const int spare : spareDays) {
        auto people = peopleProblem(workspace, plan, network, checked, capacity, period, spare);
        if (!people)
            return fail(people.error());
        placed.people = std::make_unique<PeopleProblem>(std::move(*people));
        placed.scheme = std::make_unique<StaffingScheme>(placed.people->problem, placed.people->aim);
        if (orders.preferred.empty())
            orders = orderProblem(placed.people->problem);
        (void)placed.scheme->forward(orders.preferred);
        if (!lacksRoom(placed.people->problem, *placed.scheme))
            break;
    }

    Turnstile asking; // the islands ask from their own threads
    bool isCancelled = false;
    qint64 asked = 0;
    const auto stop = [&] {
        return asking.pass([&] {
            const double done =
                double(++asked * passesBetweenQuestions) / double(std::max<qint64>(1, budget.schedules));
            isCancelled = isCancelled || !progress.advance(0.7 + 0.3 * std::min(1.0, done));
            return isCancelled || (budget.enough && budget.enough());
        });
    };
    const qint64 schedules = checked.size() > 1 ? budget.schedules : 1; // one activity has one order
    auto found =
        search(orders, *placed.scheme, {schedules, budget.seed, budget.islands, budget.threads}, stop);
    if (isCancelled)
        return fail(Error::cancelled());
    placed.cost = placed.scheme->forward(found.order);
    placed.order = std::move(found.order);
    placed.schedules = found.schedules;
    return placed;
}

Result<PeoplePlan> peoplePlan(const Workspace &workspace, const PlanItems &plan, const PlanNetwork &network,
                              const Network &checked, const Period &period, const PeopleBudget &budget,
                              Progress &progress, PeopleModel *model)
{
    auto placed = placePeople(workspace, plan, network, checked, period, budget, progress);
    if (!placed)
        return fail(placed.error());
    const PeopleProblem &people = *placed->people;
    PeoplePlan result;
    result.begin = checked.input().asOf ? dateOf(*checked.input().asOf) : period.start;
    result.cost = placed->cost;
    result.schedules = placed->schedules;
    const Translation translation(plan, network, people);
    result.dates = datesOf(translation, people.problem, *placed->scheme);
    for (const int activity : placed->order)
        result.order.push_back(translation.item(activity));
    const Day end = people.problem.firstDay + result.cost.length;
    result.finish = dateOf(end - 1);
    if (budget.schedules > 1)
        addBound(people, result);
    if (model) {
        for (int activity = 0; activity < checked.size(); ++activity)
            model->itemOf.push_back(translation.item(activity));
        for (const Dependency *link : network.linkOf)
            model->linkOf.push_back(link->id);
        model->order = std::move(placed->order);
        model->people = std::move(*placed->people);
    }
    return result;
}

} // namespace fairlead
