// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/why.h"

namespace fairlead {

/// What of the running of the services is one team's; all of it for a null team. What belongs to no team is
/// everybody's: better seen twice than by nobody.
class OpsScope {
public:
    /// The workspace must live as long.
    OpsScope(const Workspace &workspace, const Id<Team> &team);

    const Workspace &workspace() const { return *m_workspace; }
    const Id<Team> &team() const { return m_team; }

    bool has(const Rotation &rotation) const { return isOurs(rotation.team); }
    bool hasService(const Id<Service> &service) const;
    /// By its rotation, else by its service.
    bool has(const Page &page) const;
    bool has(const Incident &incident) const { return hasService(incident.service); }
    /// By the teams of the services that it brings.
    bool has(const Release &release) const;
    /// By the owner; without one by the incident that it comes from.
    bool has(const ActionItem &action) const;

private:
    bool isOurs(const Id<Team> &team) const { return m_team.isNull() || team.isNull() || team == m_team; }

    const Workspace *m_workspace;
    Id<Team> m_team;
};

/// Who leads the team that a record of the review belongs to, and so owns what is to be done about it: the
/// team of the rotation, the service or the release; null where there is none, or it has no lead.
Id<Person> leadFor(const Workspace &workspace, const RecordRef &record);

} // namespace fairlead
