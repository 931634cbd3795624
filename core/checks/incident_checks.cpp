// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"

namespace fairlead::check {

namespace {

constexpr int oneWeek = 7;

Finding aboutIncident(const Incident &incident, const QString &sentence, const char *field)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.sentence = sentence;
    finding.records = {refer(incident.id, field)};
    finding.place = {QStringLiteral("V4c"), {}};
    return finding;
}

Finding withoutCommander(const CheckInput &input, const Incident &incident)
{
    Finding finding = aboutIncident(
        incident, Text::tr("%1 (Sev%2) has no commander.").arg(incident.caption()).arg(incident.severity),
        "commander");
    const Service *service = input.workspace.find(incident.service);
    const Team *team = service ? input.workspace.find(service->team) : nullptr;
    const Person *lead = team ? input.workspace.find(team->lead) : nullptr;
    if (lead) {
        Incident named = incident;
        named.commander = lead->id;
        offer(finding.fixes, incident, named,
              Text::tr("Make %1 commander of %2").arg(lead->name, incident.key));
    }
    return finding;
}

Finding withoutReview(const CheckInput &input, const Incident &incident)
{
    const QDate due = reviewDueOn(incident);
    Finding finding = aboutIncident(incident,
                                    Text::tr("The review of %1 was due on %2 and is not held.")
                                        .arg(incident.caption(), words::day(due, input.asOf())),
                                    "review_due");
    Incident later = incident;
    later.reviewDue = input.asOf().addDays(oneWeek);
    offer(finding.fixes, incident, later,
          Text::tr("Hold it by %1").arg(words::day(later.reviewDue, input.asOf())));
    return finding;
}

} // namespace

std::vector<Finding> severeIncidents(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Incident *incident : incidentsByStart(input.workspace)) {
        const IncidentReview *review = reviewOfIncident(input.workspace, incident->id);
        for (const IncidentFault fault : incidentFaults(*incident, review, input.asOf())) {
            if (fault == IncidentFault::NoCommander)
                findings.push_back(withoutCommander(input, *incident));
            if (fault == IncidentFault::ReviewOverdue)
                findings.push_back(withoutReview(input, *incident));
        }
    }
    return findings;
}

std::vector<Finding> unreadyReleases(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Release *release : byKey<Release>(input.workspace)) {
        if (release->state != ReleaseState::Released)
            continue;
        const GoNoGo check = goNoGo(input.workspace, *release);
        if (check.isGo)
            continue;
        Finding finding;
        finding.severity = Severity::Error;
        finding.sentence =
            Text::tr("%1 is released, but: %2").arg(release->caption(), check.blockers.value(0));
        finding.records = {refer(release->id, check.isDecided ? "checklist" : "decision")};
        finding.place = {QStringLiteral("V4e"), {}};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace fairlead::check
