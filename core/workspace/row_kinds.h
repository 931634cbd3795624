// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/governance/action_item.h"
#include "core/governance/assessment.h"
#include "core/governance/assessment_rating.h"
#include "core/governance/check_answer.h"
#include "core/governance/check_suppression.h"
#include "core/governance/checklist_point.h"
#include "core/governance/checklist_run.h"
#include "core/governance/checklist_template.h"
#include "core/governance/connection.h"
#include "core/governance/decision.h"
#include "core/governance/document.h"
#include "core/governance/note.h"
#include "core/governance/record_link.h"
#include "core/governance/risk.h"
#include "core/governance/rubric.h"
#include "core/governance/rubric_dimension.h"
#include "core/governance/tag.h"
#include "core/governance/tagging.h"
#include "core/incidents/affected_service.h"
#include "core/incidents/cause_theme.h"
#include "core/incidents/deployment.h"
#include "core/incidents/incident.h"
#include "core/incidents/incident_entry.h"
#include "core/incidents/incident_review.h"
#include "core/incidents/release.h"
#include "core/incidents/release_content.h"
#include "core/metrics/cost_sample.h"
#include "core/metrics/defect.h"
#include "core/metrics/kpi_annotation.h"
#include "core/metrics/kpi_definition.h"
#include "core/metrics/kpi_finding.h"
#include "core/metrics/kpi_review.h"
#include "core/metrics/kpi_sample.h"
#include "core/metrics/kpi_series.h"
#include "core/metrics/kpi_target.h"
#include "core/metrics/pull_request.h"
#include "core/metrics/support_driver.h"
#include "core/metrics/support_tickets.h"
#include "core/metrics/survey_count.h"
#include "core/metrics/survey_wave.h"
#include "core/oncall/alert_rule.h"
#include "core/oncall/escalation_step.h"
#include "core/oncall/page.h"
#include "core/oncall/rotation.h"
#include "core/oncall/rotation_layer.h"
#include "core/oncall/rotation_member.h"
#include "core/oncall/shift.h"
#include "core/oncall/shift_override.h"
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
#include "core/services/api_contract.h"
#include "core/services/contract_change.h"
#include "core/services/contract_consumer.h"
#include "core/services/datastore.h"
#include "core/services/datastore_use.h"
#include "core/services/service.h"
#include "core/services/service_day.h"
#include "core/services/service_dependency.h"
#include "core/services/service_knowledge.h"
#include "core/services/service_ownership.h"
#include "core/services/service_tier.h"
#include "core/services/slo.h"
#include "core/services/third_party.h"
#include "core/services/vulnerability.h"

#include "core/workspace/kinds.h"

namespace fairlead {

/// Every kind of record a workspace has, referenced kinds before those that refer to them. A new
/// kind of record is added here; everything else follows from its fields.
using RowKinds =
    Kinds<WorkspaceSettings, HolidayCalendar, Holiday, Site, Team, Person, TeamMembership, Skill, PersonSkill,
          Leave, CapacityPolicy, CapacityAdjustment, HeadcountPlan, Stakeholder, CareerLevel, DecisionRight,
          RaciEntry, EscalationRoute, BudgetLine, Period, Plan, Objective, KeyResult, Item, SkillDemand,
          Dependency, Agreement, Allocation, Iteration, ScopeChange, CheckIn, Freeze, Baseline, Rotation,
          Shift, ServiceTier, Service, ServiceOwnership, ThirdParty, ServiceDependency, ServiceKnowledge,
          Datastore, DatastoreUse, ApiContract, ContractConsumer, ContractChange, Slo, ServiceDay,
          Vulnerability, Risk, ActionItem, Decision, RecordLink, Tag, Tagging, Note, Deprecation, Scenario,
          CheckSuppression, ForecastRecord, Document, ChecklistTemplate, ChecklistPoint, ChecklistRun,
          CheckAnswer, Rubric, RubricDimension, Assessment, AssessmentRating, CauseTheme, Release,
          ReleaseContent, Deployment, Incident, AffectedService, IncidentEntry, IncidentReview, RotationLayer,
          RotationMember, ShiftOverride, EscalationStep, AlertRule, Page, KpiDefinition, KpiTarget, KpiSeries,
          KpiSample, KpiAnnotation, KpiReview, KpiFinding, SupportDriver, SupportTickets, CostSample, Defect,
          PullRequest, SurveyWave, SurveyCount, Connection>;

} // namespace fairlead
