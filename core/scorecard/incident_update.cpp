// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/incident_update.h"

#include "core/base/choice_text.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int secondsAMinute = 60;

std::vector<const IncidentEntry *> entriesByTime(const Workspace &workspace, const Incident &incident)
{
    std::vector<const IncidentEntry *> entries;
    for (const IncidentEntry &entry : workspace.rows<IncidentEntry>()) {
        if (entry.incident == incident.id)
            entries.push_back(&entry);
    }
    std::ranges::stable_sort(entries, {}, &IncidentEntry::at);
    return entries;
}

QString clock(const QDateTime &at)
{
    return Text::tr("%1 UTC").arg(at.toUTC().toString(QStringLiteral("HH:mm")));
}

/// Names of people become their roles.
QString withRoles(const Workspace &workspace, QString text)
{
    for (const Person &person : workspace.rows<Person>()) {
        if (!person.name.isEmpty())
            text.replace(person.name, person.role.isEmpty() ? Text::tr("a team member") : person.role,
                         Qt::CaseInsensitive);
    }
    return text;
}

} // namespace

int updateIntervalMinutes(int severity)
{
    return severity <= 1 ? 30 : severity == 2 ? 60 : 0;
}

QDateTime nextUpdateDue(const Workspace &workspace, const Incident &incident)
{
    const int minutes = updateIntervalMinutes(incident.severity);
    if (minutes == 0 || incident.restoredAt.isValid() || !incident.startedAt.isValid())
        return {};
    QDateTime last = incident.startedAt;
    for (const IncidentEntry *entry : entriesByTime(workspace, incident)) {
        if (entry->kind == IncidentEntryKind::Communication)
            last = std::max(last, entry->at);
    }
    return last.addSecs(qint64(minutes) * secondsAMinute);
}

QString incidentUpdateText(const Workspace &workspace, const Incident &incident)
{
    const Service *service = workspace.find(incident.service);
    const QString state = choiceText(Incident::table, incident.state);
    QStringList lines{
        Text::tr("**%1** – Sev%2, %3").arg(incident.caption()).arg(incident.severity).arg(state)};
    if (service)
        lines << Text::tr("Service: %1").arg(service->name);
    if (!incident.impact.trimmed().isEmpty())
        lines << Text::tr("Impact: %1").arg(incident.impact.trimmed());
    QStringList times{Text::tr("started %1").arg(clock(incident.startedAt))};
    if (incident.restoredAt.isValid())
        times << Text::tr("restored %1").arg(clock(incident.restoredAt));
    lines << times.join(QStringLiteral(", "));
    for (const IncidentEntry *entry : entriesByTime(workspace, incident)) {
        if (entry->audience != EntryAudience::Internal)
            lines << QString(QStringLiteral("- ") + clock(entry->at) + u' ' + entry->text);
    }
    if (const QDateTime next = nextUpdateDue(workspace, incident); next.isValid())
        lines << Text::tr("Next update: %1").arg(clock(next));
    return withRoles(workspace, lines.join(u'\n'));
}

} // namespace fairlead
