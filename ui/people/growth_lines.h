// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/evidence_review.h"
#include "core/careers/opportunities.h"
#include "ui/people/lines.h"

namespace fairlead {

class PersonDesk;

/// The goals of the growth plan with their measures and support. Keys as in agenda_lines.h.
QList<Line> goalLines(const PersonDesk &desk, const GrowthPlan *plan);

/// The competencies of the target level, under each what speaks for it and against it, by day. The keys of
/// competencies are competencyKey(); evidence dropped on one becomes evidence for it.
QList<Line> competencyLines(const PersonDesk &desk, const std::optional<CareerReadiness> &readiness);
QString competencyKey(const QString &name);
/// Empty: the key is of no competency.
QString competencyOf(const QString &key);

/// What happened and could be evidence. Keys: offerKey(). `chosen`: the key of the one that is selected
/// elsewhere in the window; empty: none.
QList<Line> offerLines(const std::vector<EvidenceOffer> &offers, const QString &chosen);
QString offerKey(const EvidenceOffer &offer);

/// Assessments of the person's competencies, newest first. Keys as in agenda_lines.h.
QList<Line> assessmentLines(const PersonDesk &desk);

/// Growth plans of the person beside the one in force, newest first. Keys as in agenda_lines.h.
QList<Line> otherPlanLines(const PersonDesk &desk);

/// Work of the plan on which somebody could learn, with what it costs. Keys: the item's id.
QList<Line> opportunityLines(const Workspace &workspace, const std::vector<Opportunity> &opportunities);

} // namespace fairlead
