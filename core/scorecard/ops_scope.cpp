// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/ops_scope.h"

#include "core/scorecard/release_edits.h"

#include <algorithm>

namespace fairlead {

namespace {

Id<Team> teamOfService(const Workspace &workspace, const Id<Service> &id)
{
    const Service *service = workspace.find(id);
    return service ? service->team : Id<Team>();
}

Id<Team> teamOfPage(const Workspace &workspace, const Page &page)
{
    const Rotation *rotation = workspace.find(page.rotation);
    return rotation ? rotation->team : teamOfService(workspace, page.service);
}

/// The row of that kind that `record` names; null: it is of another kind, or gone.
template <class Row> const Row *rowOf(const Workspace &workspace, const RecordRef &record)
{
    return record.table == QLatin1String(Row::table) ? workspace.find(Id<Row>::fromUuid(record.id)) : nullptr;
}

Id<Team> teamOf(const Workspace &workspace, const RecordRef &record)
{
    if (const auto *rotation = rowOf<Rotation>(workspace, record))
        return rotation->team;
    if (const auto *page = rowOf<Page>(workspace, record))
        return teamOfPage(workspace, *page);
    if (const auto *incident = rowOf<Incident>(workspace, record))
        return teamOfService(workspace, incident->service);
    if (const auto *slo = rowOf<Slo>(workspace, record))
        return teamOfService(workspace, slo->service);
    if (const auto *rule = rowOf<AlertRule>(workspace, record))
        return teamOfService(workspace, rule->service);
    if (const auto *release = rowOf<Release>(workspace, record)) {
        const std::vector<const Service *> services = servicesOf(workspace, *release);
        return services.empty() ? Id<Team>() : services.front()->team;
    }
    return {};
}

} // namespace

OpsScope::OpsScope(const Workspace &workspace, const Id<Team> &team) : m_workspace(&workspace), m_team(team)
{ }

bool OpsScope::hasService(const Id<Service> &service) const
{
    return isOurs(teamOfService(*m_workspace, service));
}

bool OpsScope::has(const Page &page) const
{
    return isOurs(teamOfPage(*m_workspace, page));
}

bool OpsScope::has(const Release &release) const
{
    const std::vector<const Service *> services = servicesOf(*m_workspace, release);
    return services.empty()
        || std::ranges::any_of(services, [this](const Service *each) { return isOurs(each->team); });
}

bool OpsScope::has(const ActionItem &action) const
{
    if (const Person *owner = m_workspace->find(action.owner)) {
        const Team *ours = m_workspace->find(m_team);
        return isOurs(owner->team) || (ours && ours->lead == owner->id);
    }
    const Incident *incident = m_workspace->byKey<Incident>(action.source);
    return !incident || has(*incident);
}

Id<Person> leadFor(const Workspace &workspace, const RecordRef &record)
{
    const Team *team = workspace.find(teamOf(workspace, record));
    return team && workspace.find(team->lead) ? team->lead : Id<Person>();
}

} // namespace fairlead
