// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/incident_edits.h"

#include "core/base/choice_text.h"
#include "core/scorecard/incident_figures.h"
#include "core/scorecard/incident_review.h"
#include "core/scorecard/kpi_edits.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr std::array moments{IncidentMoment::Started, IncidentMoment::Detected, IncidentMoment::Acknowledged,
                             IncidentMoment::Restored, IncidentMoment::Closed};

/// To be read or to be set.
template <class Row> auto &momentIn(Row &incident, IncidentMoment moment)
{
    switch (moment) {
    case IncidentMoment::Started:
        return incident.startedAt;
    case IncidentMoment::Detected:
        return incident.detectedAt;
    case IncidentMoment::Acknowledged:
        return incident.acknowledgedAt;
    case IncidentMoment::Restored:
        return incident.restoredAt;
    case IncidentMoment::Closed:
        break;
    }
    return incident.closedAt;
}

/// The first time that lies before an earlier one; none: they are in order.
std::optional<std::pair<IncidentMoment, IncidentMoment>> firstDisorder(const Incident &incident)
{
    std::optional<IncidentMoment> before;
    for (const IncidentMoment moment : moments) {
        if (!momentOf(incident, moment).isValid())
            continue;
        if (before && momentOf(incident, moment) < momentOf(incident, *before))
            return std::pair(*before, moment);
        before = moment;
    }
    return std::nullopt;
}

QString stateText(IncidentState state)
{
    return choiceText(Incident::table, state);
}

/// Now, or the last time that is known where that is later: times stay in order.
QDateTime notBefore(const Incident &incident, const QDateTime &now)
{
    QDateTime at = now;
    for (const IncidentMoment moment : moments) {
        if (momentOf(incident, moment).isValid())
            at = std::max(at, momentOf(incident, moment));
    }
    return at;
}

IncidentEntry entryOf(const Incident &incident, IncidentEntryKind kind, const QString &text,
                      const QDateTime &at)
{
    IncidentEntry entry;
    entry.id = Id<IncidentEntry>::create();
    entry.incident = incident.id;
    entry.at = at;
    entry.kind = kind;
    entry.text = text;
    return entry;
}

bool isOpenAction(const ActionItem &action)
{
    return action.state != ActionState::Done && action.state != ActionState::Verified
        && action.state != ActionState::Cancelled;
}

} // namespace

Result<ChangeSet> openIncident(const Workspace &workspace, const IncidentReport &report)
{
    if (report.title.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("An incident needs a title.")));
    if (!report.at.isValid())
        return fail(Error::invalid(Text::tr("An incident needs the time when it began.")));
    Incident incident;
    incident.id = Id<Incident>::create();
    incident.key = nextKey<Incident>(workspace);
    incident.title = report.title.trimmed();
    incident.severity = std::clamp(report.severity, 1, 4);
    incident.service = report.service;
    incident.startedAt = report.at;
    incident.deployment = report.deployment;
    incident.isChangeCaused = !report.deployment.isNull();
    ChangeSet changes{Text::tr("Open the incident %1").arg(incident.caption()), {}};
    return changes.add(std::move(incident));
}

QDateTime momentOf(const Incident &incident, IncidentMoment moment)
{
    return momentIn(incident, moment);
}

QString momentTitle(IncidentMoment moment)
{
    switch (moment) {
    case IncidentMoment::Started:
        return Text::tr("Started");
    case IncidentMoment::Detected:
        return Text::tr("Detected");
    case IncidentMoment::Acknowledged:
        return Text::tr("Acknowledged");
    case IncidentMoment::Restored:
        return Text::tr("Restored");
    case IncidentMoment::Closed:
        break;
    }
    return Text::tr("Closed");
}

Result<ChangeSet> setMoment(const Incident &incident, IncidentMoment moment, const QDateTime &at)
{
    if (moment == IncidentMoment::Started && !at.isValid())
        return fail(Error::invalid(Text::tr("An incident needs the time when it began.")));
    Incident after = incident;
    momentIn(after, moment) = at;
    const auto disorder = at.isValid() ? firstDisorder(after) : std::nullopt;
    if (disorder && (disorder->first == moment || disorder->second == moment)) {
        return fail(Error::invalid(Text::tr("“%1” would lie before “%2”.")
                                       .arg(momentTitle(disorder->second), momentTitle(disorder->first))));
    }
    ChangeSet changes{
        at.isValid() ? Text::tr("%1: set the time “%2”") : Text::tr("%1: take back the time “%2”"), {}};
    changes.sentence = changes.sentence.arg(incident.key, momentTitle(moment));
    return changes.replace(incident, std::move(after));
}

std::optional<IncidentState> nextState(const Workspace &workspace, const Incident &incident)
{
    switch (incident.state) {
    case IncidentState::Open:
        return IncidentState::Mitigated;
    case IncidentState::Mitigated:
        return IncidentState::Restored;
    case IncidentState::Restored:
        return incident.severity <= 2 || reviewOfIncident(workspace, incident.id) ? IncidentState::ReviewDue
                                                                                  : IncidentState::Closed;
    case IncidentState::ReviewDue:
        return IncidentState::Reviewed;
    case IncidentState::Reviewed:
        return IncidentState::Closed;
    case IncidentState::Closed:
        break;
    }
    return std::nullopt;
}

Result<ChangeSet> advanceIncident(const Workspace &workspace, const Incident &incident, const QDateTime &now)
{
    const auto next = nextState(workspace, incident);
    if (!next)
        return fail(Error::invalid(Text::tr("%1 is closed.").arg(incident.key)));
    const IncidentReview *review = reviewOfIncident(workspace, incident.id);
    if (*next == IncidentState::Reviewed && (!review || review->state == ReviewState::Draft))
        return fail(Error::invalid(Text::tr("The review of %1 is still to be held.").arg(incident.key)));
    Incident after = incident;
    after.state = *next;
    ChangeSet changes{Text::tr("%1: %2").arg(incident.key, stateText(*next)), {}};
    const QDateTime at = notBefore(incident, now);
    if (*next == IncidentState::Mitigated)
        changes.add(entryOf(incident, IncidentEntryKind::Action, stateText(*next), at));
    if (*next == IncidentState::Restored && !incident.restoredAt.isValid())
        after.restoredAt = at;
    if (*next == IncidentState::ReviewDue)
        after.reviewDue = reviewDueOn(incident);
    if (*next == IncidentState::Closed && !incident.closedAt.isValid())
        after.closedAt = at;
    return changes.replace(incident, std::move(after));
}

Result<ChangeSet> addTimelineEntry(const Incident &incident, IncidentEntryKind kind, const QString &text,
                                   const QDateTime &at)
{
    if (!at.isValid())
        return fail(Error::invalid(Text::tr("A line of the timeline needs its time.")));
    ChangeSet changes{Text::tr("%1: add to the timeline").arg(incident.key), {}};
    return changes.add(entryOf(incident, kind, text, at));
}

Result<ChangeSet> beginReview(const Workspace &workspace, const Incident &incident)
{
    if (reviewOfIncident(workspace, incident.id))
        return fail(Error::invalid(Text::tr("%1 has a review already.").arg(incident.key)));
    IncidentReview review;
    review.id = Id<IncidentReview>::create();
    review.incident = incident.id;
    const CauseTheme *theme = workspace.find(incident.theme);
    review.summary = theme ? QString(incident.title + QStringLiteral("; ") + theme->name) : incident.title;
    ChangeSet changes{Text::tr("Begin the review of %1").arg(incident.key), {}};
    return changes.add(std::move(review));
}

Result<ChangeSet> holdReview(const Workspace &workspace, const IncidentReview &review, QDate on)
{
    const Incident *incident = workspace.find(review.incident);
    if (!incident || review.state != ReviewState::Draft)
        return fail(Error::invalid(Text::tr("The review is held already.")));
    IncidentReview held = review;
    held.state = ReviewState::Held;
    held.heldOn = on;
    ChangeSet changes{Text::tr("The review of %1 was held").arg(incident->key), {}};
    changes.replace(review, std::move(held));
    if (incident->state == IncidentState::Restored || incident->state == IncidentState::ReviewDue) {
        Incident reviewed = *incident;
        reviewed.state = IncidentState::Reviewed;
        changes.replace(*incident, std::move(reviewed));
    }
    return changes;
}

Result<ChangeSet> signOffReview(const Workspace &workspace, const IncidentReview &review, const QString &role)
{
    const Incident *incident = workspace.find(review.incident);
    if (!incident || review.state != ReviewState::Held)
        return fail(Error::invalid(Text::tr("A review is signed off after it was held.")));
    if (role.trimmed().isEmpty())
        return fail(Error::invalid(Text::tr("Which role signs the review off?")));
    for (const ActionItem *action : actionsOfIncident(workspace, *incident)) {
        if (isOpenAction(*action) && (action->owner.isNull() || !action->due.isValid()))
            return fail(Error::invalid(
                Text::tr("%1 needs an owner and a date before the review is signed off.").arg(action->key)));
    }
    if (const QStringList named = namedIn(workspace, review); !named.isEmpty())
        return fail(Error::invalid(
            Text::tr("The review names %1; say the role instead.").arg(named.join(QStringLiteral(", ")))));
    IncidentReview signedOff = review;
    signedOff.state = ReviewState::SignedOff;
    signedOff.signedOffBy = role.trimmed();
    ChangeSet changes{Text::tr("Sign off the review of %1").arg(incident->key), {}};
    return changes.replace(review, std::move(signedOff));
}

std::vector<ReviewPoint> reviewPoints(const Workspace &workspace, const Incident &incident,
                                      const IncidentReview *review)
{
    const auto says = [review](QString IncidentReview::*text) {
        return review && !(review->*text).trimmed().isEmpty();
    };
    const auto entries = workspace.rows<IncidentEntry>();
    const bool hasTimeline = std::any_of(entries.begin(), entries.end(), [&](const IncidentEntry &entry) {
        return entry.incident == incident.id;
    });
    qsizetype factors = 0;
    if (review) {
        for (const QString &line : review->factors.split(u'\n'))
            factors += line.trimmed().isEmpty() ? 0 : 1;
    }
    return {{Text::tr("the timeline has lines"), hasTimeline},
            {Text::tr("contributing factors are named"), factors > 0},
            {Text::tr("there is more than one of them"), factors > 1},
            {Text::tr("it says how it could have been seen earlier"), says(&IncidentReview::detectionGap)},
            {Text::tr("it says what prevents it"), says(&IncidentReview::prevention)}};
}

QStringList namedIn(const Workspace &workspace, const IncidentReview &review)
{
    QStringList named;
    for (const QString &text : {review.summary, review.factors, review.wentWell, review.detectionGap,
                                review.prevention, review.signedOffBy})
        named += namedPeople(workspace, text);
    named.removeDuplicates();
    return named;
}

Result<ChangeSet> judgeAction(const ActionItem &action, bool isEffective, QDate on)
{
    if (action.state != ActionState::Done && action.state != ActionState::Verified)
        return fail(Error::invalid(Text::tr("%1 is not done yet.").arg(action.key)));
    ActionItem judged = action;
    judged.state = ActionState::Verified;
    judged.verifiedOn = on;
    judged.effective = isEffective;
    ChangeSet changes{isEffective ? Text::tr("%1 has helped") : Text::tr("%1 has not helped"), {}};
    changes.sentence = changes.sentence.arg(action.key);
    return changes.replace(action, std::move(judged));
}

ChangeSet addressTheme(const CauseTheme &theme, QDate on)
{
    CauseTheme addressed = theme;
    addressed.state = ThemeState::Addressed;
    addressed.addressedOn = on;
    addressed.verifiedOn = {};
    ChangeSet changes{Text::tr("%1 is addressed").arg(theme.caption()), {}};
    return changes.replace(theme, std::move(addressed));
}

Result<ChangeSet> verifyTheme(const Workspace &workspace, const CauseTheme &theme, QDate on)
{
    constexpr int observationDays = 90;
    const auto incidents = incidentsByStart(workspace);
    QDate last;
    for (const Incident *incident : incidents)
        last = incident->theme == theme.id ? incident->startedAt.toUTC().date() : last;
    const QDate quietSince =
        last.isValid() && theme.addressedOn.isValid() ? std::max(last, theme.addressedOn) : theme.addressedOn;
    if (!quietSince.isValid() || quietSince.daysTo(on) < observationDays)
        return fail(
            Error::invalid(Text::tr("%1 counts as verified after 90 days without a repeat.").arg(theme.key)));
    CauseTheme verified = theme;
    verified.state = ThemeState::Verified;
    verified.verifiedOn = on;
    ChangeSet changes{Text::tr("The fix of %1 has held").arg(theme.caption()), {}};
    return changes.replace(theme, std::move(verified));
}

} // namespace fairlead
