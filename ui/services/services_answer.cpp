// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_answer.h"

namespace fairlead {

namespace {

/// How bad a budget stands; objectives without data come before those that are well.
int urgency(const ErrorBudget &budget)
{
    return budget.hasData ? 2 * int(budget.state) : 1;
}

/// Days since the newest review of a runbook in force.
std::optional<int> runbookAge(const ServicesAnswer &answer, const Id<Service> &service)
{
    QDate newest;
    for (const Document &each : answer.workspace.rows<Document>()) {
        const bool counts = each.service == service && each.kind == DocumentKind::Runbook
            && each.state == DocumentState::Accepted && each.reviewedOn.isValid();
        if (counts && (!newest.isValid() || newest < each.reviewedOn))
            newest = each.reviewedOn;
    }
    return newest.isValid() ? std::optional(int(newest.daysTo(answer.asOf))) : std::nullopt;
}

SloFigures sloFigures(BudgetHistory history, const ServicesAnswer &answer)
{
    SloFigures figures;
    const QDate last = lastJudgedDay(history, answer.asOf);
    figures.budget = errorBudget(history, last);
    for (size_t i = 0; i < burnSpans.size(); ++i)
        figures.burns[i] = burnRate(history, last, burnSpans[i]);
    figures.left = burnDown(history, figures.budget);
    figures.isBurning = isSustainedBurn(history, last);
    const Id<Slo> slo = history.current().id;
    const auto proposed = std::ranges::find(answer.proposals, slo, &BudgetProposal::slo);
    if (proposed != answer.proposals.end())
        figures.proposal = int(proposed - answer.proposals.begin());
    figures.history = std::move(history);
    return figures;
}

ServiceFigures serviceFigures(const Service &service, const ServicesAnswer &answer)
{
    ServiceFigures figures;
    figures.service = service.id;
    const ServiceTier *tier = answer.workspace.find(service.tier);
    figures.tier = tier ? tier->level : 0;
    figures.isRetired = service.lifecycle == ServiceLifecycle::Retired;
    figures.runbook = knownFact(answer.workspace, service.id, QStringLiteral("runbook"), answer.asOf);
    figures.runbookAge = runbookAge(answer, service.id);
    for (size_t i = 0; i < answer.slos.size(); ++i) {
        const SloFigures &slo = answer.slos[i];
        const bool isWorse =
            figures.worst < 0 || urgency(answer.slos[size_t(figures.worst)].budget) < urgency(slo.budget);
        if (slo.slo().service == service.id && isWorse)
            figures.worst = int(i);
    }
    const int node = answer.graph.find(service.id);
    std::vector<int> needs;
    std::vector<int> neededBy;
    for (const ServiceLink &link : answer.graph.links) {
        if (link.from == node)
            needs.push_back(link.to);
        if (link.to == node)
            neededBy.push_back(link.from);
    }
    const auto different = [](std::vector<int> nodes) {
        std::ranges::sort(nodes);
        return int(std::ranges::unique(nodes).begin() - nodes.begin());
    };
    figures.needs = different(std::move(needs));
    figures.neededBy = different(std::move(neededBy));
    return figures;
}

} // namespace

const ServiceFigures *ServicesAnswer::find(const Id<Service> &service) const
{
    const auto found = std::ranges::find(services, service, &ServiceFigures::service);
    return found == services.end() ? nullptr : &*found;
}

const SloFigures *ServicesAnswer::find(const Id<Slo> &slo) const
{
    const auto found = std::ranges::find(slos, slo, [](const SloFigures &each) { return each.slo().id; });
    return found == slos.end() ? nullptr : &*found;
}

ServicesAnswer answerServices(const Workspace &workspace, const Id<Plan> &plan, QDate asOf)
{
    ServicesAnswer answer;
    answer.workspace = workspace;
    answer.asOf = asOf;
    answer.graph = serviceGraph(workspace, asOf);
    answer.layout = mapLayout(answer.graph);
    answer.cycles = serviceCycles(answer.graph);
    answer.inversions = tierInversions(answer.graph);
    answer.singlePoints = singlePoints(answer.graph);
    if (!plan.isNull())
        answer.proposals = proposeItems(workspace, plan, asOf);
    for (BudgetHistory &history : budgetHistories(workspace, asOf))
        answer.slos.push_back(sloFigures(std::move(history), answer));
    for (const Service &service : workspace.rows<Service>())
        answer.services.push_back(serviceFigures(service, answer));
    for (ServiceBusFactor &factor : serviceBusFactors(workspace, asOf)) {
        const auto found = std::ranges::find(answer.services, factor.service, &ServiceFigures::service);
        if (found != answer.services.end())
            found->knowledge = std::move(factor);
    }
    std::ranges::stable_sort(answer.services, {}, [&workspace](const ServiceFigures &each) {
        constexpr int last = 1000; // those without a tier
        return std::tuple(each.isRetired, each.tier > 0 ? each.tier : last,
                          workspace.find(each.service)->key);
    });
    return answer;
}

} // namespace fairlead
