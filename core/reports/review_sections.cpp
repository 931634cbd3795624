// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/kpi_sections.h"

#include "core/scorecard/incident_review.h"

#include <algorithm>

namespace fairlead {

namespace {

/// The incident of the report: the one that was asked for, else the newest of Sev1–2. Null: there is none.
const Incident *incidentOf(const ReportContext &context)
{
    const Incident *newest = nullptr;
    for (const Incident *incident : incidentsByStart(*context.workspace)) {
        if (!context.input->options.record.isEmpty()) {
            if (incident->key == context.input->options.record)
                return incident;
        } else if (incident->severity <= 2) {
            newest = incident;
        }
    }
    return newest;
}

const IncidentReview *reviewOf(const ReportContext &context, const Incident &incident)
{
    for (const IncidentReview &review : context.workspace->rows<IncidentReview>()) {
        if (review.incident == incident.id)
            return &review;
    }
    return nullptr;
}

/// Blameless: names and keys of people become roles, also inside the team (GR7).
QString blameless(const ReportContext &context, const QString &typed)
{
    const Redaction outside(*context.workspace, Audience::Stakeholder, false);
    return outside.text(typed);
}

ReportParagraph body(const QString &text)
{
    return {text.isEmpty() ? Text::tr("none") : text, ParagraphStyle::Body, EditorialField::None, {}};
}

QString timeText(const QDateTime &at)
{
    return at.isValid() ? QString(at.toUTC().toString(QStringLiteral("HH:mm")) + QStringLiteral(" UTC"))
                        : QStringLiteral("–");
}

QString minutesText(const Incident &incident, const QDateTime &at)
{
    return at.isValid() ? Text::tr("%1 min").arg(incident.startedAt.secsTo(at) / 60) : QStringLiteral("–");
}

Blocks noIncident()
{
    return {body({})};
}

} // namespace

Blocks reviewSummarySection(ReportContext &context)
{
    const Incident *incident = incidentOf(context);
    if (!incident)
        return noIncident();
    const IncidentReview *review = reviewOf(context, *incident);
    const Service *service = context.workspace->find(incident->service);
    const CauseTheme *theme = context.workspace->find(incident->theme);
    Blocks blocks;
    blocks.push_back(ReportHeading{2, blameless(context, incident->caption())});
    blocks.push_back(ReportFigures{
        {{Text::tr("Sev%1").arg(incident->severity),
          {},
          service ? service->name : Text::tr("no service"),
          {},
          {}},
         {minutesText(*incident, incident->detectedAt), {}, Text::tr("to detect"), {}, {}},
         {minutesText(*incident, incident->acknowledgedAt), {}, Text::tr("to acknowledge"), {}, {}},
         {minutesText(*incident, incident->restoredAt), {}, Text::tr("to restore"), {}, {}},
         {QString::number(incident->badMinutes), Text::tr("min"), Text::tr("of full outage"), {}, {}}}});
    const QString summary = review ? review->summary : QString();
    blocks.push_back(body(blameless(context, summary)));
    if (!incident->impact.isEmpty())
        blocks.push_back(body(blameless(context, incident->impact)));
    QStringList facts;
    facts << Text::tr("Cause: %1").arg(theme ? theme->caption() : Text::tr("not named yet"));
    if (const Incident *earlier = context.workspace->find(incident->repeatOf))
        facts << Text::tr("A repeat of %1").arg(earlier->key);
    if (incident->isChangeCaused)
        facts << Text::tr("Caused by a change");
    if (incident->isFoundByCustomer)
        facts << Text::tr("Found by customers before our alerts");
    facts << Text::tr("Review: %1")
                 .arg(review ? choiceText<IncidentReview>(review->state)
                             : Text::tr("due on %1").arg(context.day(reviewDueOn(*incident))));
    for (const IncidentFault fault : incidentFaults(*incident, review, context.result->asOf))
        facts << Text::tr("Open: %1").arg(faultWords(fault));
    blocks.push_back(ReportList{facts});
    return blocks;
}

Blocks reviewTimelineSection(ReportContext &context)
{
    const Incident *incident = incidentOf(context);
    if (!incident)
        return noIncident();
    struct Line {
        QDateTime at;
        QString what;
        QString kind;
        QString role;
    };
    std::vector<Line> lines;
    const auto mark = [&lines](const QDateTime &at, const QString &what) {
        if (at.isValid())
            lines.push_back({at, what, {}, {}});
    };
    mark(incident->startedAt, Text::tr("Started"));
    mark(incident->detectedAt, Text::tr("Detected"));
    mark(incident->acknowledgedAt, Text::tr("Acknowledged"));
    mark(incident->restoredAt, Text::tr("Restored"));
    mark(incident->closedAt, Text::tr("Closed"));
    const bool isOutside = context.redaction.isOutside();
    for (const IncidentEntry &entry : context.workspace->rows<IncidentEntry>()) {
        if (entry.incident != incident->id)
            continue;
        if (isOutside && entry.audience == EntryAudience::Internal) {
            context.redaction.leaveOut(Text::tr("Internal lines of the timeline"),
                                       Text::tr("kept inside the team"));
            continue;
        }
        lines.push_back({entry.at, blameless(context, entry.text), choiceText<IncidentEntry>(entry.kind),
                         blameless(context, entry.byRole)});
    }
    std::ranges::stable_sort(lines, {}, &Line::at);
    ReportTable table;
    table.columns = {{Text::tr("Time"), {}, false, 1},
                     {Text::tr("After"), Text::tr("min"), true, 0.8},
                     {Text::tr("What happened"), {}, false, 5},
                     {Text::tr("Kind"), {}, false, 1.2},
                     {Text::tr("Role"), {}, false, 1.4}};
    for (const Line &line : lines) {
        const bool isMilestone = line.kind.isEmpty();
        table.rows.push_back({{timeText(line.at), ReportTone::Quiet},
                              {QString::number(incident->startedAt.secsTo(line.at) / 60), {}},
                              {line.what, isMilestone ? ReportTone::Strong : ReportTone::Normal},
                              {line.kind, {}},
                              {line.role, {}}});
    }
    table.whenEmpty = Text::tr("none");
    return {table};
}

Blocks reviewFactorsSection(ReportContext &context)
{
    const Incident *incident = incidentOf(context);
    const IncidentReview *review = incident ? reviewOf(context, *incident) : nullptr;
    if (!review)
        return noIncident();
    Blocks blocks;
    const auto add = [&](const QString &heading, const QString &text) {
        blocks.push_back(ReportHeading{2, heading});
        blocks.push_back(body(blameless(context, text)));
    };
    add(Text::tr("Contributing factors: why did it make sense at the time?"), review->factors);
    add(Text::tr("What helped"), review->wentWell);
    add(Text::tr("How it could have been seen earlier"), review->detectionGap);
    add(Text::tr("What prevents it"), review->prevention);
    return blocks;
}

Blocks reviewActionsSection(ReportContext &context)
{
    const Incident *incident = incidentOf(context);
    if (!incident)
        return noIncident();
    std::vector<const ActionItem *> actions;
    for (const ActionItem &action : context.workspace->rows<ActionItem>()) {
        if (action.source == incident->key)
            actions.push_back(&action);
    }
    std::ranges::stable_sort(actions, {}, &ActionItem::due);
    ReportTable table;
    table.columns = {{Text::tr("Action"), {}, false, 4},
                     {Text::tr("Owner"), {}, false, 1.6},
                     {Text::tr("Due"), {}, true, 1},
                     {Text::tr("State"), {}, false, 1.2}};
    for (const ActionItem *action : actions) {
        const Person *owner = context.workspace->find(action->owner);
        const bool isOpen = action->state != ActionState::Done && action->state != ActionState::Verified
            && action->state != ActionState::Cancelled;
        const bool isOverdue = isOpen && action->due.isValid() && action->due < context.result->asOf;
        table.rows.push_back(
            {{blameless(context, action->caption()), {}},
             {owner ? owner->role : Text::tr("nobody"), owner ? ReportTone::Normal : ReportTone::Alarm},
             {context.day(action->due), isOverdue ? ReportTone::Alarm : ReportTone::Normal},
             {choiceText<ActionItem>(action->state), {}}});
    }
    table.whenEmpty = Text::tr("none");
    return {table};
}

} // namespace fairlead
