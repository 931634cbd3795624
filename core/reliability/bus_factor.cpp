// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/bus_factor.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace fairlead {

namespace {

constexpr int exactUpTo = 4;

template <class Row> bool keyBefore(const Workspace &workspace, const Id<Row> &a, const Id<Row> &b)
{
    const Row *left = workspace.find(a);
    const Row *right = workspace.find(b);
    return left && right && left->key != right->key ? left->key < right->key : a < b;
}

template <class Row> void sortByKey(const Workspace &workspace, std::vector<Id<Row>> &ids)
{
    std::ranges::sort(ids, [&](const Id<Row> &a, const Id<Row> &b) { return keyBefore(workspace, a, b); });
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

int weightOf(const Workspace &workspace, const Service &service)
{
    const ServiceTier *tier = workspace.find(service.tier);
    return tier ? std::clamp(4 - tier->level, 1, 3) : 1;
}

/// Takes people out one by one and knows what is left without anybody.
class Absence {
public:
    explicit Absence(const std::vector<CarriedService> &services)
        : m_services(services)
        , m_left(services.size())
    {
        int people = 0;
        for (size_t i = 0; i < services.size(); ++i) {
            m_left[i] = int(services[i].people.size());
            m_total += services[i].weight;
            m_orphaned += m_left[i] == 0 ? services[i].weight : 0;
            for (const int person : services[i].people)
                people = std::max(people, person + 1);
        }
        m_carries.resize(size_t(people));
        for (size_t i = 0; i < services.size(); ++i) {
            for (const int person : services[i].people)
                m_carries[size_t(person)].push_back(i);
        }
    }

    int people() const { return int(m_carries.size()); }
    bool isEnough() const { return 2 * m_orphaned > m_total; }
    double lost() const { return m_total > 0 ? double(m_orphaned) / m_total : 0; }

    void take(int person)
    {
        for (const size_t service : m_carries[size_t(person)]) {
            if (--m_left[service] == 0)
                m_orphaned += m_services[service].weight;
        }
    }
    void giveBack(int person)
    {
        for (const size_t service : m_carries[size_t(person)]) {
            if (m_left[service]++ == 0)
                m_orphaned -= m_services[service].weight;
        }
    }
    /// What taking the person brings nearer: whole for a service that is orphaned by it.
    double promise(int person) const
    {
        double sum = 0;
        for (const size_t service : m_carries[size_t(person)])
            sum += m_services[service].weight / std::pow(4.0, m_left[service] - 1);
        return sum;
    }
    /// Only these can help in a group of `size`: others carry nothing that so few people carry. Empty where
    /// all that `size` people could orphan is not enough.
    std::vector<int> candidates(int size) const
    {
        int reachable = 0;
        std::set<int> found;
        for (const CarriedService &service : m_services) {
            if (int(service.people.size()) <= size) {
                reachable += service.weight;
                found.insert(service.people.begin(), service.people.end());
            }
        }
        return 2 * reachable > m_total ? std::vector<int>(found.begin(), found.end()) : std::vector<int>();
    }

private:
    const std::vector<CarriedService> &m_services;
    std::vector<std::vector<size_t>> m_carries; ///< services of each person
    std::vector<int> m_left;                    ///< people left, by service
    int m_total = 0;
    int m_orphaned = 0;
};

/// Whether `more` of the candidates from `from` on are enough; `group` is then complete.
bool complete(Absence &absence, const std::vector<int> &candidates, size_t from, int more,
              std::vector<int> &group)
{
    if (more == 0)
        return absence.isEnough();
    for (size_t i = from; i + size_t(more) <= candidates.size(); ++i) {
        absence.take(candidates[i]);
        group.push_back(candidates[i]);
        if (complete(absence, candidates, i + 1, more - 1, group))
            return true;
        group.pop_back();
        absence.giveBack(candidates[i]);
    }
    return false;
}

SmallestGroup greedyGroup(const std::vector<CarriedService> &services)
{
    Absence absence(services);
    SmallestGroup group;
    std::set<int> left;
    for (int person = 0; person < absence.people(); ++person)
        left.insert(person);
    while (!absence.isEnough() && !left.empty()) {
        const int next =
            *std::ranges::max_element(left, {}, [&absence](int person) { return absence.promise(person); });
        left.erase(next);
        absence.take(next);
        group.people.push_back(next);
    }
    std::ranges::sort(group.people);
    group.lost = absence.lost();
    // No group of four does it, so the truth lies between five and the size of this one.
    group.size = exactUpTo + 1;
    group.isExact = int(group.people.size()) <= group.size;
    return group;
}

} // namespace

bool isActive(const Person &person, QDate on)
{
    return (!person.start.isValid() || person.start <= on) && (!person.end.isValid() || on <= person.end);
}

std::vector<ServiceBusFactor> serviceBusFactors(const Workspace &workspace, QDate on)
{
    std::map<Id<Service>, std::vector<Id<Person>>> carriers;
    for (const ServiceKnowledge &each : workspace.rows<ServiceKnowledge>()) {
        const Person *person = workspace.find(each.person);
        if (person && each.level >= leadingLevel && isActive(*person, on))
            carriers[each.service].push_back(person->id);
    }
    std::vector<ServiceBusFactor> factors;
    for (const Service &service : workspace.rows<Service>()) {
        if (service.lifecycle == ServiceLifecycle::Retired)
            continue;
        const ServiceTier *tier = workspace.find(service.tier);
        ServiceBusFactor factor{service.id, std::move(carriers[service.id]), tier ? tier->busFactor : 1};
        sortByKey(workspace, factor.people);
        factors.push_back(std::move(factor));
    }
    std::ranges::sort(factors, [&](const ServiceBusFactor &a, const ServiceBusFactor &b) {
        return keyBefore(workspace, a.service, b.service);
    });
    return factors;
}

std::vector<SkillBusFactor> skillBusFactors(const Workspace &workspace, QDate on)
{
    std::map<Id<Skill>, std::vector<Id<Person>>> carriers;
    for (const PersonSkill &each : workspace.rows<PersonSkill>()) {
        const Person *person = workspace.find(each.person);
        if (person && each.level >= leadingLevel && isActive(*person, on))
            carriers[each.skill].push_back(person->id);
    }
    std::vector<SkillBusFactor> factors;
    for (const Skill &skill : workspace.rows<Skill>()) {
        SkillBusFactor factor{skill.id, std::move(carriers[skill.id])};
        sortByKey(workspace, factor.people);
        factors.push_back(std::move(factor));
    }
    std::ranges::sort(factors, [&](const SkillBusFactor &a, const SkillBusFactor &b) {
        return keyBefore(workspace, a.skill, b.skill);
    });
    return factors;
}

std::vector<Id<Service>> orphanedWithout(const std::vector<ServiceBusFactor> &services,
                                         const std::vector<Id<Person>> &people)
{
    std::vector<Id<Service>> orphaned;
    for (const ServiceBusFactor &service : services) {
        const bool allGone = std::ranges::all_of(service.people, [&people](const Id<Person> &person) {
            return std::ranges::find(people, person) != people.end();
        });
        if (!service.people.empty() && allGone)
            orphaned.push_back(service.service);
    }
    return orphaned;
}

std::optional<TruckFactor> truckFactor(const Workspace &workspace, const Id<Team> &team, QDate on)
{
    std::vector<CarriedService> carried;
    std::vector<Id<Person>> people;
    const std::vector<ServiceBusFactor> factors = serviceBusFactors(workspace, on);
    for (const ServiceBusFactor &factor : factors)
        people.insert(people.end(), factor.people.begin(), factor.people.end());
    sortByKey(workspace, people);
    for (const ServiceBusFactor &factor : factors) {
        const Service *service = workspace.find(factor.service);
        if (!team.isNull() && service->team != team)
            continue;
        CarriedService one{weightOf(workspace, *service), {}};
        for (const Id<Person> &person : factor.people)
            one.people.push_back(int(std::ranges::find(people, person) - people.begin()));
        carried.push_back(std::move(one));
    }
    if (carried.empty())
        return std::nullopt;
    const SmallestGroup group = smallestGroup(carried);
    TruckFactor result{group.size, group.isExact, group.lost, {}};
    for (const int person : group.people)
        result.people.push_back(people[size_t(person)]);
    return result;
}

SmallestGroup smallestGroup(const std::vector<CarriedService> &services)
{
    Absence absence(services);
    if (services.empty() || absence.isEnough())
        return {0, true, absence.lost(), {}};
    for (int size = 1; size <= exactUpTo; ++size) {
        std::vector<int> group;
        if (complete(absence, absence.candidates(size), 0, size, group))
            return {size, true, absence.lost(), group};
    }
    return greedyGroup(services);
}

} // namespace fairlead
