// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_facts.h"

#include "core/base/choice_text.h"
#include "core/planning/why_words.h"
#include "core/scorecard/incident_review.h"
#include "ui/incidents/incident_words.h"

namespace fairlead {

namespace {

using namespace incident_words;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Incidents)
};

bool isReviewOpen(const Workspace &workspace, const Incident &incident)
{
    const IncidentReview *review = reviewOfIncident(workspace, incident.id);
    if (review)
        return review->state != ReviewState::SignedOff;
    return incident.severity <= 2;
}

bool passes(const Workspace &workspace, const Incident &incident, const IncidentFilter &filter, QDate asOf)
{
    const Service *service = workspace.find(incident.service);
    const QDate started = incident.startedAt.toUTC().date();
    if (!filter.team.isNull() && (!service || service->team != filter.team))
        return false;
    if (!filter.service.isNull() && !touches(workspace, incident, filter.service))
        return false;
    if (!filter.theme.isNull() && incident.theme != filter.theme)
        return false;
    if (filter.severity > 0 && incident.severity != filter.severity)
        return false;
    if (filter.months > 0 && started <= asOf.addMonths(-filter.months))
        return false;
    return !filter.isReviewOpen || isReviewOpen(workspace, incident);
}

/// "1 of 3": how many of its actions are finished.
Fact actionsFact(const Workspace &workspace, const Incident &incident, QDate asOf)
{
    int finished = 0;
    int counted = 0;
    bool isLate = false;
    for (const ActionItem *action : actionsOfIncident(workspace, incident)) {
        if (action->state == ActionState::Cancelled)
            continue;
        const bool isOver = action->state == ActionState::Done || action->state == ActionState::Verified;
        ++counted;
        finished += isOver ? 1 : 0;
        isLate = isLate || (!isOver && action->due.isValid() && action->due < asOf);
    }
    if (counted == 0)
        return fact(QStringLiteral("–"), -1, {Tone::Secondary});
    return fact(Words::tr("%1 of %2", "finished actions").arg(finished).arg(counted),
                double(finished) / counted, isLate ? Mark{Tone::Warning, QLatin1String("warning")} : Mark(),
                isLate ? Words::tr("One of its actions is overdue") : Words::tr("Actions that are finished"));
}

FactRow rowOf(const Workspace &workspace, const Incident &incident, Recurrence recurrence, QDate asOf)
{
    const Service *service = workspace.find(incident.service);
    const CauseTheme *theme = workspace.find(incident.theme);
    const bool isRestored = incident.restoredAt.isValid();
    const Fact restored = isRestored ? fact(between(incident.startedAt, incident.restoredAt),
                                            double(incident.startedAt.secsTo(incident.restoredAt)))
                                     : fact(Words::tr("open"), 1e12, {Tone::Error, QLatin1String("error")});
    return {refer(incident.id),
            {fact(incident.key),
             fact(words::day(incident.startedAt.toUTC().date(), asOf), incident.startedAt, {},
                  moment(incident.startedAt, asOf)),
             severityFact(incident.severity), fact(incident.title, {}, {}, incident.title),
             fact(service ? service->name : QString()),
             fact(choiceText(Incident::table, incident.state), int(incident.state)), restored,
             fact(theme ? theme->key : QStringLiteral("–"), {}, {},
                  theme ? theme->caption() : Words::tr("No cause is named yet")),
             recurrenceFact(recurrence), reviewFact(workspace, incident, asOf),
             actionsFact(workspace, incident, asOf)}};
}

} // namespace

QList<FactColumn> incidentColumns()
{
    return {{Words::tr("Key"), 76},
            {Words::tr("Started"), 104, false, Words::tr("Times are in UTC")},
            {Words::tr("Sev"), 52, false, Words::tr("Severity; 1 is the worst")},
            {Words::tr("What happened"), 0},
            {Words::tr("Service"), 132},
            {Words::tr("State"), 96},
            {Words::tr("Restored"), 74, true, Words::tr("From its start until users could work again")},
            {Words::tr("Cause"), 66},
            {Words::tr("Again"), 90, false, Words::tr("Whether its cause was known")},
            {Words::tr("Review"), 120},
            {Words::tr("Actions"), 88, true, Words::tr("Finished actions of all")}};
}

QList<FactRow> incidentRows(const Workspace &workspace, const IncidentFilter &filter, QDate asOf)
{
    std::vector<const CauseTheme *> themes;
    for (const CauseTheme &theme : workspace.rows<CauseTheme>())
        themes.push_back(&theme);
    const std::vector<const Incident *> incidents = incidentsByStart(workspace);
    const std::vector<Recurrence> recurrence = recurrences(incidents, themes);
    QList<FactRow> rows;
    for (size_t i = incidents.size(); i-- > 0;) {
        if (passes(workspace, *incidents[i], filter, asOf))
            rows.append(rowOf(workspace, *incidents[i], recurrence[i], asOf));
    }
    return rows;
}

bool touches(const Workspace &workspace, const Incident &incident, const Id<Service> &service)
{
    if (incident.service == service)
        return true;
    const auto rows = workspace.rows<AffectedService>();
    return std::any_of(rows.begin(), rows.end(), [&](const AffectedService &each) {
        return each.incident == incident.id && each.service == service;
    });
}

std::vector<const Service *> touchedServices(const Workspace &workspace, const Incident &incident)
{
    std::vector<const Service *> services;
    if (const Service *own = workspace.find(incident.service))
        services.push_back(own);
    for (const AffectedService &each : workspace.rows<AffectedService>()) {
        const Service *service = each.incident == incident.id ? workspace.find(each.service) : nullptr;
        if (service && std::ranges::find(services, service) == services.end())
            services.push_back(service);
    }
    return services;
}

} // namespace fairlead
