// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_store.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr qint64 secondsADay = 86400;
constexpr qint64 dayOfEpoch = 2440588; // Julian day of 1970-01-01

/// Puts a value into a list that is in order of time; at the end where it is the newest.
template <class Value, class Key> Value &insertByTime(std::vector<Value> &list, Value value, Key key)
{
    if (list.empty() || !(value.*key < list.back().*key))
        return list.emplace_back(value);
    const auto at = std::ranges::upper_bound(list, value.*key, {}, key);
    return *list.insert(at, value);
}

} // namespace

Day dayOfSeconds(qint64 seconds)
{
    const qint64 days = seconds >= 0 ? seconds / secondsADay : (seconds - secondsADay + 1) / secondsADay;
    return Day(std::clamp<qint64>(days + dayOfEpoch, farPast, farFuture));
}

KpiCell &KpiCell::operator+=(const KpiCell &other)
{
    part += other.part;
    whole += other.whole;
    excluded += other.excluded;
    inferred += other.inferred;
    return *this;
}

KpiStore::KpiStore(Day firstDay, std::vector<KpiService> services, int teams)
    : m_first(firstDay)
    , m_services(std::move(services))
    , m_teams(teams)
    , m_owners(m_services.size() + size_t(teams) + 1)
    , m_deployed(m_services.size())
    , m_incidents(m_services.size())
{
    for (auto &cells : m_cells)
        cells.resize(m_owners);
    for (auto &durations : m_durations)
        durations.resize(m_owners);
    m_start.fill(farFuture);
}

size_t KpiStore::ownerOf(int service, int team) const
{
    if (service >= 0 && size_t(service) < m_services.size())
        return size_t(service);
    return team >= 0 && team < m_teams ? m_services.size() + size_t(team) : m_owners - 1;
}

bool KpiStore::isIn(size_t owner, KpiScopeOf scope) const
{
    const bool isService = owner < m_services.size();
    switch (scope.kind) {
    case KpiScopeOf::Kind::Workspace:
        return true;
    case KpiScopeOf::Kind::Team:
        return isService ? m_services[owner].team == scope.index
                         : owner == m_services.size() + size_t(scope.index);
    case KpiScopeOf::Kind::Tier:
        return isService && m_services[owner].tier == scope.index;
    case KpiScopeOf::Kind::Service:
        break;
    }
    return isService && owner == size_t(scope.index);
}

KpiCell *KpiStore::cell(Counted what, size_t owner, Day day)
{
    constexpr Day longest = 366 * 50; // a wrong year in a file must not take all memory
    if (day < m_first || day - m_first > longest)
        return nullptr;
    std::vector<KpiCell> &days = m_cells[size_t(what)][owner];
    const size_t at = size_t(day - m_first);
    if (at >= days.size())
        days.resize(at + 1);
    m_start[size_t(what)] = std::min(m_start[size_t(what)], day);
    return &days[at];
}

void KpiStore::insert(Counted what, size_t owner, Day day, double value)
{
    KpiCell *sums = cell(what, owner, day);
    if (!sums)
        return;
    if (!(value > 0)) {
        ++sums->excluded;
        return;
    }
    ++sums->whole;
    Durations &all = m_durations[size_t(what)][owner];
    const auto at = all.days.empty() || day >= all.days.back()
        ? all.days.size()
        : size_t(std::ranges::upper_bound(all.days, day) - all.days.begin());
    all.days.insert(all.days.begin() + std::ptrdiff_t(at), day);
    all.values.insert(all.values.begin() + std::ptrdiff_t(at), value);
}

void KpiStore::countFailure(int service, const Deployed &deployed, int sign)
{
    if (deployed.isFailed || deployed.named + deployed.inferred == 0)
        return;
    if (KpiCell *sums = cell(Counted::Deployments, size_t(service), dayOfSeconds(deployed.at))) {
        sums->part += sign;
        sums->inferred += deployed.named == 0 ? sign : 0;
    }
}

KpiStore::Deployed *KpiStore::causeOf(const IncidentEvent &incident, bool &isInferred)
{
    std::vector<Deployed> &all = m_deployed[size_t(incident.service)];
    isInferred = incident.deployedAt == 0;
    if (!isInferred) {
        const auto at = std::ranges::lower_bound(all, incident.deployedAt, {}, &Deployed::at);
        return at != all.end() && at->at == incident.deployedAt ? &*at : nullptr;
    }
    if (!incident.mayInfer)
        return nullptr;
    const auto after = std::ranges::upper_bound(all, incident.startedAt, {}, &Deployed::at);
    if (after == all.begin() || incident.startedAt - std::prev(after)->at > attributionSeconds)
        return nullptr;
    return &*std::prev(after);
}

/// Adds the incident to the deployment that caused it (sign +1), or takes it away (−1).
void KpiStore::attribute(const IncidentEvent &incident, int sign)
{
    bool isInferred = false;
    Deployed *cause = causeOf(incident, isInferred);
    if (!cause)
        return;
    countFailure(incident.service, *cause, -1);
    (isInferred ? cause->inferred : cause->named) += sign;
    countFailure(incident.service, *cause, +1);
    if (incident.restoredAt <= 0)
        return;
    const Day day = dayOfSeconds(incident.restoredAt);
    const double minutes = double(incident.restoredAt - incident.startedAt) / 60;
    const size_t owner = size_t(incident.service);
    if (sign > 0) {
        insert(Counted::Recovery, owner, day, minutes);
    } else if (minutes > 0) {
        Durations &all = m_durations[size_t(Counted::Recovery)][owner];
        for (size_t i = 0; i < all.days.size(); ++i) {
            if (all.days[i] == day && all.values[i] == minutes) {
                all.days.erase(all.days.begin() + std::ptrdiff_t(i));
                all.values.erase(all.values.begin() + std::ptrdiff_t(i));
                cell(Counted::Recovery, owner, day)->whole -= 1;
                break;
            }
        }
    }
    if (KpiCell *sums = cell(Counted::Recovery, owner, day); sums && isInferred && minutes > 0)
        sums->inferred += sign;
}

void KpiStore::add(const DeploymentEvent &event)
{
    const Day day = dayOfSeconds(event.at);
    const size_t owner = ownerOf(event.service, -1);
    KpiCell *sums = cell(Counted::Deployments, owner, day);
    if (!sums)
        return;
    *sums += {event.isFailed ? 1 : 0, 1, 0, 0};
    *cell(Counted::Rework, owner, day) += {event.isRework ? 1 : 0, 1, 0, 0};
    insert(Counted::LeadTime, owner, day, event.leadMinutes);
    if (owner >= m_services.size())
        return;
    // Incidents that were there first may now have another cause.
    std::vector<IncidentEvent> touched;
    for (const IncidentEvent &incident : m_incidents[owner]) {
        const qint64 after = incident.startedAt - event.at;
        if (incident.deployedAt == event.at || (after >= 0 && after <= attributionSeconds))
            touched.push_back(incident);
    }
    for (const IncidentEvent &incident : touched)
        attribute(incident, -1);
    insertByTime(m_deployed[owner], Deployed{event.at, event.isFailed, 0, 0}, &Deployed::at);
    for (const IncidentEvent &incident : touched)
        attribute(incident, +1);
}

void KpiStore::add(const IncidentEvent &event)
{
    const size_t owner = ownerOf(event.service, -1);
    const Day day = dayOfSeconds(event.restoredAt > 0 ? event.restoredAt : event.startedAt);
    KpiCell *sums = event.severity <= 2 ? cell(Counted::Repeats, owner, day) : nullptr;
    if (sums)
        *sums += {event.isAfterFix ? 1 : 0, 1, event.isOpenRepeat ? 1 : 0, 0};
    if (sums && event.restoredAt > 0)
        insert(Counted::Restore, owner, day, double(event.restoredAt - event.startedAt) / 60);
    if (owner >= m_services.size())
        return;
    insertByTime(m_incidents[owner], event, &IncidentEvent::startedAt);
    attribute(event, +1);
}

void KpiStore::add(const CountEvent &event)
{
    if (KpiCell *sums = cell(event.what, ownerOf(event.service, event.team), event.day))
        *sums += event.cell;
}

void KpiStore::add(const DurationEvent &event)
{
    insert(event.what, ownerOf(event.service, event.team), event.day, event.value);
}

void KpiStore::freeze(Day from, Day to)
{
    m_frozen.emplace_back(from, to);
}

std::vector<int> KpiStore::servicesOf(KpiScopeOf scope, Day from, Day to) const
{
    std::vector<int> list;
    for (size_t i = 0; i < m_services.size(); ++i) {
        if (isIn(i, scope) && m_services[i].from < to && m_services[i].to > from)
            list.push_back(int(i));
    }
    return list;
}

KpiCell KpiStore::sumOwner(Counted what, size_t owner, Day from, Day to) const
{
    const std::vector<KpiCell> &days = m_cells[size_t(what)][owner];
    const qint64 first = std::max<qint64>(0, qint64(from) - m_first);
    const qint64 last = std::min<qint64>(qint64(days.size()), qint64(to) - m_first);
    KpiCell total;
    for (qint64 i = first; i < last; ++i)
        total += days[size_t(i)];
    return total;
}

KpiCell KpiStore::sum(Counted what, KpiScopeOf scope, Day from, Day to) const
{
    if (scope.kind == KpiScopeOf::Kind::Service)
        return sumOwner(what, ownerOf(scope.index, -1), from, to);
    KpiCell total;
    for (size_t owner = 0; owner < m_owners; ++owner) {
        if (isIn(owner, scope))
            total += sumOwner(what, owner, from, to);
    }
    return total;
}

KpiCell KpiStore::sumOfTierOne(Counted what, KpiScopeOf scope, Day from, Day to) const
{
    KpiCell total;
    for (size_t owner = 0; owner < m_services.size(); ++owner) {
        const KpiService &service = m_services[owner];
        // A retired service leaves from its date on.
        if (service.tier == 1 && isIn(owner, scope))
            total += sumOwner(what, owner, std::max(from, service.from), std::min(to, service.to));
    }
    return total;
}

void KpiStore::collect(Counted what, KpiScopeOf scope, Day from, Day to, std::vector<double> &values) const
{
    for (size_t owner = 0; owner < m_owners; ++owner) {
        if (!isIn(owner, scope))
            continue;
        const Durations &all = m_durations[size_t(what)][owner];
        const auto first = std::ranges::lower_bound(all.days, from) - all.days.begin();
        const auto last = std::ranges::lower_bound(all.days, to) - all.days.begin();
        values.insert(values.end(), all.values.begin() + first, all.values.begin() + last);
    }
}

qint64 KpiStore::openServiceDays(KpiScopeOf scope, Day from, Day to) const
{
    qint64 open = 0;
    for (const int index : servicesOf(scope, from, to)) {
        const KpiService &service = m_services[size_t(index)];
        const Day first = std::max(from, service.from);
        const Day last = std::min(to, service.to);
        open += last - first;
        for (const auto &[frozenFrom, frozenTo] : m_frozen)
            open -= std::max(0, std::min(last, frozenTo) - std::max(first, frozenFrom));
    }
    return std::max<qint64>(0, open);
}

} // namespace fairlead
