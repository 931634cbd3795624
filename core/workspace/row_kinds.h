// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/governance/action_item.h"
#include "core/governance/check_suppression.h"
#include "core/governance/decision.h"
#include "core/governance/note.h"
#include "core/governance/record_link.h"
#include "core/governance/risk.h"
#include "core/governance/tag.h"
#include "core/governance/tagging.h"
#include "core/oncall/rotation.h"
#include "core/oncall/shift.h"
#include "core/org/budget_line.h"
#include "core/org/capacity_adjustment.h"
#include "core/org/capacity_policy.h"
#include "core/org/career_level.h"
#include "core/org/decision_right.h"
#include "core/org/escalation_route.h"
#include "core/org/headcount_plan.h"
#include "core/org/holiday.h"
#include "core/org/holiday_calendar.h"
#include "core/org/leave.h"
#include "core/org/person.h"
#include "core/org/person_skill.h"
#include "core/org/raci_entry.h"
#include "core/org/site.h"
#include "core/org/skill.h"
#include "core/org/stakeholder.h"
#include "core/org/team.h"
#include "core/org/team_membership.h"
#include "core/org/workspace_settings.h"
#include "core/roadmap/agreement.h"
#include "core/roadmap/allocation.h"
#include "core/roadmap/baseline.h"
#include "core/roadmap/check_in.h"
#include "core/roadmap/dependency.h"
#include "core/roadmap/deprecation.h"
#include "core/roadmap/forecast_record.h"
#include "core/roadmap/freeze.h"
#include "core/roadmap/item.h"
#include "core/roadmap/iteration.h"
#include "core/roadmap/key_result.h"
#include "core/roadmap/objective.h"
#include "core/roadmap/period.h"
#include "core/roadmap/plan.h"
#include "core/roadmap/scenario.h"
#include "core/roadmap/scope_change.h"
#include "core/roadmap/skill_demand.h"

#include "core/workspace/kinds.h"

namespace fairlead {

/// Every kind of record a workspace has, referenced kinds before those that refer to them. A new
/// kind of record is added here; everything else follows from its fields.
using RowKinds =
    Kinds<WorkspaceSettings, HolidayCalendar, Holiday, Site, Team, Person, TeamMembership, Skill, PersonSkill,
          Leave, CapacityPolicy, CapacityAdjustment, HeadcountPlan, Stakeholder, CareerLevel, DecisionRight,
          RaciEntry, EscalationRoute, BudgetLine, Period, Plan, Objective, KeyResult, Item, SkillDemand,
          Dependency, Agreement, Allocation, Iteration, ScopeChange, CheckIn, Freeze, Baseline, Rotation,
          Shift, Risk, ActionItem, Decision, RecordLink, Tag, Tagging, Note, Deprecation, Scenario,
          CheckSuppression, ForecastRecord>;

} // namespace fairlead
