// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/evidence_review.h"
#include "core/planning/why.h"

namespace fairlead {

/// A goal behind the last one of a plan; it has no title yet and is not in the records.
GrowthGoal newGoal(const PrivateRecords &records, const Id<GrowthPlan> &plan);

/// Moves a goal by `places` among those of its plan; negative is up. Empty: it stands there already.
PrivateChanges moveGoal(const PrivateRecords &records, const Id<GrowthGoal> &goal, int places);

/// What follows from how a goal stands: the day on which it was done, or that it has none. Empty: it fits.
PrivateChanges dayOfProgress(const PrivateRecords &records, const Id<GrowthGoal> &goal, QDate asOf);

/// A plan that is agreed or under way has the day on which that was. Empty: it has.
PrivateChanges dayOfAgreement(const PrivateRecords &records, const Id<GrowthPlan> &plan, QDate asOf);

/// The first plan of somebody: towards the level after the own one, a year long, to be looked at in three
/// months. A draft.
struct StartedGrowthPlan {
    Id<GrowthPlan> plan;
    PrivateChanges changes;
};
StartedGrowthPlan startGrowthPlan(const Workspace &workspace, const PrivateRecords &records,
                                  const Id<Person> &person, const QString &aspiration, QDate asOf);

/// A new assessment of somebody (M6) as a draft. It begins with what the newest earlier one by the same
/// assessor says of each competency that the rubric still has.
struct StartedAssessment {
    Id<GrowthAssessment> assessment;
    PrivateChanges changes;
};
StartedAssessment startAssessment(const Workspace &workspace, const PrivateRecords &records,
                                  const Id<Person> &person, const Id<Rubric> &rubric, Assessor by, QDate on);

/// What an assessment says of a competency; none: it says nothing yet.
const GrowthRating *ratingOf(const PrivateRecords &records, const Id<GrowthAssessment> &assessment,
                             const QString &competency);

/// Says it. Empty: it says so already.
PrivateChanges rate(const PrivateRecords &records, const Id<GrowthAssessment> &assessment,
                    const QString &competency, CompetencyVerdict verdict, const QString &note);

/// A record that somebody chose by hand as what may become evidence for a person: a finished item or an
/// accepted document, whoever worked on it. Invalid: it is not finished, or accepted; Conflict: it is
/// evidence for the person already; NotFound: no such record, or a kind that is never evidence.
Result<EvidenceOffer> evidenceOfferFor(const Workspace &workspace, const PrivateRecords &records,
                                       const Id<Person> &person, const RecordRef &record, QDate asOf);

} // namespace fairlead
