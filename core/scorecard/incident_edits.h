// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

namespace fairlead {

/// What is known of an incident when it is opened.
struct IncidentReport {
    QString title;
    int severity = 3;
    Id<Service> service;
    Id<Deployment> deployment; ///< that caused it; null: not known, or none did
    QDateTime at;              ///< when it began, as far as one knows
};

/// A new incident with the next free key. Invalid without a title or a time.
Result<ChangeSet> openIncident(const Workspace &workspace, const IncidentReport &report);

/// Which time of an incident is meant (model A5).
enum class IncidentMoment { Started, Detected, Acknowledged, Restored, Closed };
QDateTime momentOf(const Incident &incident, IncidentMoment moment);
QString momentTitle(IncidentMoment moment);
/// Sets one of the times; an invalid one takes it back. Invalid when the start is taken back, and when a time
/// would lie before an earlier one: started ≤ detected ≤ acknowledged ≤ restored ≤ closed.
Result<ChangeSet> setMoment(const Incident &incident, IncidentMoment moment, const QDateTime &at);

/// The next state of its life: open, mitigated, restored, review due, reviewed, closed; Sev3–4 skip the
/// review where nobody has begun one (model 2.4). None: it is closed.
std::optional<IncidentState> nextState(const Workspace &workspace, const Incident &incident);
/// Goes on to the next state at `now`: what was mitigated becomes a line of the timeline, restored and closed
/// set their times where they have none. Invalid: it is closed, or its review is not held yet.
Result<ChangeSet> advanceIncident(const Workspace &workspace, const Incident &incident, const QDateTime &now);

/// A new line of the timeline. Invalid without a time.
Result<ChangeSet> addTimelineEntry(const Incident &incident, IncidentEntryKind kind, const QString &text,
                                   const QDateTime &at);

/// A draft of the review, its summary begun from what is known. Invalid: there is one.
Result<ChangeSet> beginReview(const Workspace &workspace, const Incident &incident);
/// The review was held on that day, and the incident counts as reviewed. Invalid: it is held already.
Result<ChangeSet> holdReview(const Workspace &workspace, const IncidentReview &review, QDate on);
/// Signs the review off. Invalid without a role that signs, before it is held, while an action lacks owner or
/// date (model A5), and while its text names people (GR7).
Result<ChangeSet> signOffReview(const Workspace &workspace, const IncidentReview &review,
                                const QString &role);

/// One of the five points by which the quality of a review is told (S4.37), read off what is written.
struct ReviewPoint {
    QString words;
    bool isMet = false;
};
/// Timeline, contributing factors, more than one of them, gap in detection, prevention. `review` null: none.
std::vector<ReviewPoint> reviewPoints(const Workspace &workspace, const Incident &incident,
                                      const IncidentReview *review);
/// People whom a text of the review names; it should speak of roles.
QStringList namedIn(const Workspace &workspace, const IncidentReview &review);

/// Whether an action has helped, found out on that day (C24). Invalid before it is done.
Result<ChangeSet> judgeAction(const ActionItem &action, bool isEffective, QDate on);

/// The cause counts as addressed from that day.
ChangeSet addressTheme(const CauseTheme &theme, QDate on);
/// The fix has held. Invalid before 90 days without a repeat have passed (model A5).
Result<ChangeSet> verifyTheme(const Workspace &workspace, const CauseTheme &theme, QDate on);

} // namespace fairlead
