// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/budget_policy.h"
#include "core/reliability/burn_windows.h"
#include "core/reliability/bus_factor.h"
#include "core/reliability/service_graph.h"
#include "core/reliability/templates.h"
#include "ui/services/map_layout.h"

#include <array>

namespace fairlead {

/// The spans, in days, over which the burn of a budget is told.
inline constexpr std::array burnSpans{1, 7, 28};

/// One objective at the end of its last judged day.
struct SloFigures {
    BudgetHistory history;
    ErrorBudget budget;
    std::array<std::optional<double>, burnSpans.size()> burns; ///< by burnSpans
    std::vector<double> left;                                  ///< burnDown()
    bool isBurning = false;                                    ///< isSustainedBurn()
    int proposal = -1; ///< into ServicesAnswer::proposals; −1: the policy asks for nothing

    const Slo &slo() const { return history.current(); }
};

/// What the catalogue tells of one service.
struct ServiceFigures {
    Id<Service> service;
    int tier = 0; ///< 0: none
    bool isRetired = false;
    std::optional<ServiceBusFactor> knowledge; ///< none: it is retired
    int worst = -1;                            ///< into ServicesAnswer::slos; −1: it has no objective
    KnownFact runbook;
    std::optional<int> runbookAge; ///< days since its review; none: no runbook, or never reviewed
    int needs = 0;                 ///< how many services and third parties it needs
    int neededBy = 0;              ///< how many services need it
};

/// Everything that the place Services shows, of one state of the workspace.
struct ServicesAnswer {
    Workspace workspace;
    QDate asOf;
    std::vector<ServiceFigures> services; ///< by tier and key; those that are retired last
    std::vector<SloFigures> slos;         ///< by key
    std::vector<BudgetProposal> proposals;
    ServiceGraph graph;
    GraphLayout layout; ///< of the graph: mapLayout()
    std::vector<std::vector<int>> cycles;
    std::vector<TierInversion> inversions;
    std::vector<int> singlePoints;

    const ServiceFigures *find(const Id<Service> &service) const;
    const SloFigures *find(const Id<Slo> &slo) const;
};

/// Asks core/reliability for all of it. `plan` is where proposals would go; null: there are none.
ServicesAnswer answerServices(const Workspace &workspace, const Id<Plan> &plan, QDate asOf);

} // namespace fairlead
