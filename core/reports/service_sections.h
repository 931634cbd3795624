// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/bus_factor.h"
#include "core/reliability/error_budget.h"
#include "core/reliability/service_graph.h"
#include "core/reports/plan_sections.h"

namespace fairlead {

// The pages of the service review (RP5). Each says "none" where it has nothing to say.
Blocks fleetSection(ReportContext &context);
/// One part for each service of tier 1.
Blocks criticalServicesSection(ReportContext &context);
/// Versions, contracts with others and weaknesses; details of weaknesses stay in the team (GR13).
Blocks ageingSection(ReportContext &context);
/// Reliability work that is planned, and what the budget policy would add.
Blocks reliabilityRoadmapSection(ReportContext &context);
void addServiceTerms(ReportDefinitions &terms);

/// What the review says of one service, all at the report's day.
struct ServiceFacts {
    const Service *service = nullptr;
    int tier = 0; ///< 0: none
    ServiceBusFactor knowledge;
    std::vector<BudgetHistory> histories; ///< of its objectives
    std::vector<ErrorBudget> budgets;     ///< in the same order

    /// The budget that stands worst; null without an objective.
    const ErrorBudget *worst() const;
};

/// Services that are not retired: by tier, then by key.
std::vector<ServiceFacts> serviceFacts(const ReportContext &context);

/// How the budget of one of its objectives went down, and how fast it burned week by week.
ReportChart budgetChart(const ReportContext &context, const ServiceFacts &facts, size_t objective);
/// Latency, traffic and errors of a service as far as they are recorded; empty where nothing is.
std::optional<ReportChart> signalsChart(const ReportContext &context, const ServiceFacts &facts);

QString budgetStateText(BudgetState state);
ReportTone budgetTone(BudgetState state);
/// The newest accepted document of that kind; null: there is none.
const Document *documentOf(const ReportContext &context, const Id<Service> &service, DocumentKind kind);

} // namespace fairlead
