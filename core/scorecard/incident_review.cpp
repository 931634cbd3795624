// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/incident_review.h"

#include <algorithm>

namespace fairlead {

namespace {

bool isSevere(const Incident &incident)
{
    return incident.severity <= 2;
}

bool isHeld(const IncidentReview *review)
{
    return review && review->state != ReviewState::Draft;
}

bool isOrdered(const Incident &incident)
{
    QDateTime before;
    for (const QDateTime &at : {incident.startedAt, incident.detectedAt, incident.acknowledgedAt,
                                incident.restoredAt, incident.closedAt}) {
        if (!at.isValid())
            continue;
        if (before.isValid() && at < before)
            return false;
        before = at;
    }
    return true;
}

QString pointText(const CheckAnswer &answer, const ChecklistPoint *point)
{
    return answer.text.isEmpty() && point ? point->text : answer.text;
}

void judge(const CheckAnswer &answer, const ChecklistPoint *point, GoNoGo &result)
{
    const bool isRequired = !point || point->isRequired || point->isGate;
    const bool isGate = point && point->isGate;
    const QString text = pointText(answer, point);
    switch (answer.state) {
    case AnswerState::Met:
        ++result.met;
        return;
    case AnswerState::Waived:
        ++result.waived;
        if (isGate)
            result.blockers << Text::tr("“%1” is a gate and cannot be waived.").arg(text);
        else if (answer.waivedReason.trimmed().isEmpty())
            result.blockers << Text::tr("“%1” is waived without a reason.").arg(text);
        return;
    case AnswerState::NotMet:
        ++result.notMet;
        if (isRequired)
            result.blockers << Text::tr("“%1” is not met.").arg(text);
        return;
    case AnswerState::Unknown:
        break;
    }
    ++result.unknown;
    if (isRequired)
        result.blockers << Text::tr("“%1” has no answer yet.").arg(text);
}

/// Points of the template that the run has no answer to.
void judgeMissing(const Workspace &workspace, const ChecklistRun &run, GoNoGo &result)
{
    for (const ChecklistPoint &point : workspace.rows<ChecklistPoint>()) {
        if (point.checklist != run.checklist)
            continue;
        const auto answers = workspace.rows<CheckAnswer>();
        const bool isAnswered = std::any_of(answers.begin(), answers.end(), [&](const CheckAnswer &answer) {
            return answer.run == run.id && answer.point == point.id;
        });
        if (isAnswered)
            continue;
        ++result.unknown;
        if (point.isRequired || point.isGate)
            result.blockers << Text::tr("“%1” has no answer yet.").arg(point.text);
    }
}

} // namespace

QString faultWords(IncidentFault fault)
{
    switch (fault) {
    case IncidentFault::TimesOutOfOrder:
        return Text::tr("its times are out of order");
    case IncidentFault::NoCommander:
        return Text::tr("nobody is named as commander");
    case IncidentFault::NoReview:
        return Text::tr("its review is still to be held");
    case IncidentFault::ReviewOverdue:
        return Text::tr("its review is overdue");
    case IncidentFault::ClosedTooEarly:
        return Text::tr("it is closed but not restored");
    case IncidentFault::NoTheme:
        break;
    }
    return Text::tr("it names no cause");
}

QDate reviewDueOn(const Incident &incident)
{
    if (incident.reviewDue.isValid())
        return incident.reviewDue;
    const QDate start = incident.startedAt.toUTC().date();
    if (!isSevere(incident) || !start.isValid())
        return {};
    return dateOf(WorkCalendar().add(dayOf(start) + 1, reviewWorkingDays)).addDays(-1);
}

std::vector<IncidentFault> incidentFaults(const Incident &incident, const IncidentReview *review, QDate asOf)
{
    std::vector<IncidentFault> faults;
    if (!isOrdered(incident))
        faults.push_back(IncidentFault::TimesOutOfOrder);
    if (isSevere(incident) && incident.commander.isNull())
        faults.push_back(IncidentFault::NoCommander);
    if (isSevere(incident) && incident.restoredAt.isValid() && !isHeld(review))
        faults.push_back(reviewDueOn(incident) < asOf ? IncidentFault::ReviewOverdue
                                                      : IncidentFault::NoReview);
    const bool isOver = incident.state == IncidentState::Reviewed || incident.state == IncidentState::Closed;
    if (isOver && !incident.restoredAt.isValid())
        faults.push_back(IncidentFault::ClosedTooEarly);
    if (isSevere(incident) && isOver && incident.theme.isNull())
        faults.push_back(IncidentFault::NoTheme);
    return faults;
}

std::vector<const Incident *> incidentsByStart(const Workspace &workspace)
{
    std::vector<const Incident *> incidents;
    for (const Incident &incident : workspace.rows<Incident>())
        incidents.push_back(&incident);
    std::ranges::stable_sort(incidents, [](const Incident *a, const Incident *b) {
        return std::tie(a->startedAt, a->key) < std::tie(b->startedAt, b->key);
    });
    return incidents;
}

const IncidentReview *reviewOfIncident(const Workspace &workspace, const Id<Incident> &incident)
{
    const IncidentReview *found = nullptr;
    for (const IncidentReview &review : workspace.rows<IncidentReview>()) {
        if (review.incident == incident && (!found || found->state < review.state))
            found = &review;
    }
    return found;
}

std::vector<const ActionItem *> actionsOfIncident(const Workspace &workspace, const Incident &incident)
{
    std::vector<const ActionItem *> actions;
    for (const ActionItem &action : workspace.rows<ActionItem>()) {
        if (!incident.key.isEmpty() && action.source == incident.key)
            actions.push_back(&action);
    }
    std::ranges::stable_sort(actions, [](const ActionItem *a, const ActionItem *b) {
        return std::tuple(!a->due.isValid(), a->due, a->key) < std::tuple(!b->due.isValid(), b->due, b->key);
    });
    return actions;
}

std::vector<ReviewStanding> reviewStandings(const Workspace &workspace, QDate asOf)
{
    std::vector<ReviewStanding> all;
    for (const Incident *incident : incidentsByStart(workspace)) {
        if (!isSevere(*incident))
            continue;
        ReviewStanding standing;
        standing.incident = incident;
        standing.review = reviewOfIncident(workspace, incident->id);
        standing.due = reviewDueOn(*incident);
        standing.isOverdue =
            incident->restoredAt.isValid() && !isHeld(standing.review) && standing.due < asOf;
        for (const ActionItem &action : workspace.rows<ActionItem>()) {
            if (action.source != incident->key || action.state == ActionState::Cancelled)
                continue;
            ++standing.actions;
            const bool isOpen = action.state != ActionState::Done && action.state != ActionState::Verified;
            standing.openActions += isOpen ? 1 : 0;
            standing.incompleteActions += isOpen && (action.owner.isNull() || !action.due.isValid()) ? 1 : 0;
        }
        all.push_back(standing);
    }
    return all;
}

GoNoGo goNoGo(const Workspace &workspace, const Release &release)
{
    GoNoGo result;
    if (const ChecklistRun *run = workspace.find(release.checklist)) {
        std::vector<const CheckAnswer *> answers;
        for (const CheckAnswer &answer : workspace.rows<CheckAnswer>()) {
            if (answer.run == run->id)
                answers.push_back(&answer);
        }
        std::ranges::stable_sort(answers, {}, &CheckAnswer::position);
        for (const CheckAnswer *answer : answers)
            judge(*answer, workspace.find(answer->point), result);
        judgeMissing(workspace, *run, result);
    } else {
        result.blockers << Text::tr("There is no checklist.");
    }
    const Decision *decision = workspace.find(release.decision);
    result.isDecided = decision && decision->kind == DecisionKind::GoNoGo
        && (decision->state == DecisionState::Decided || decision->state == DecisionState::Approved);
    if (!result.isDecided)
        result.blockers << Text::tr("Nobody has decided to go.");
    result.isGo = result.blockers.isEmpty();
    return result;
}

} // namespace fairlead
