// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/vault/private_form.h"

namespace fairlead {

class PersonDesk;

/// The forms of what makes a growth plan: which fields, in which order, chosen from what, and what follows
/// from them.
PrivateFormShape growthPlanShape(const PersonDesk &desk, const Id<GrowthPlan> &plan);
PrivateFormShape growthGoalShape(const PersonDesk &desk, const Id<GrowthGoal> &goal);
PrivateFormShape evidenceShape(const PersonDesk &desk);
PrivateFormShape assessmentShape(const PersonDesk &desk);

/// The competencies of the level that the growth plan in force aims at; empty: it aims at none.
QStringList targetCompetencies(const PersonDesk &desk);
/// Its rubric; null: none.
const Rubric *targetRubric(const PersonDesk &desk);

} // namespace fairlead
