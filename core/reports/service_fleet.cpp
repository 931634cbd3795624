// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/service_sections.h"

#include <algorithm>

namespace fairlead {

namespace {

QString tierText(const ServiceFacts &facts)
{
    return facts.tier > 0 ? QString::number(facts.tier) : QStringLiteral("–");
}

QString objectiveText(const ReportContext &context, const ServiceFacts &facts)
{
    QStringList parts;
    for (const BudgetHistory &history : facts.histories)
        parts << QString(context.notation.brief(history.current().objective.value(), 3)
                         + QStringLiteral("\u00a0%"));
    return parts.isEmpty() ? Text::tr("none") : parts.join(QStringLiteral(", "));
}

ReportCell runbookCell(const ReportContext &context, const ServiceFacts &facts)
{
    const Document *runbook = documentOf(context, facts.service->id, DocumentKind::Runbook);
    if (!runbook)
        return {Text::tr("none"), ReportTone::Alarm};
    const bool isStale = runbook->reviewBy.isValid() && runbook->reviewBy < context.result->asOf;
    return {context.day(runbook->reviewedOn), isStale ? ReportTone::Warning : ReportTone::Normal};
}

ReportTable fleetTable(const ReportContext &context, const std::vector<ServiceFacts> &fleet)
{
    ReportTable table;
    table.columns = {{Text::tr("Key"), {}, false, 0.8},
                     {Text::tr("Service"), {}, false, 2.4},
                     {Text::tr("Tier"), {}, true, 1},
                     {Text::tr("Owner"), {}, false, 1},
                     {Text::tr("Objective"), {}, true, 1},
                     {Text::tr("Budget used"), {}, true, 1},
                     {Text::tr("State"), {}, false, 1.2},
                     {Text::tr("Know it well"), {}, true, 1},
                     {Text::tr("Runbook reviewed"), {}, true, 1}};
    for (const ServiceFacts &facts : fleet) {
        const ErrorBudget *budget = facts.worst();
        const bool isKnown = budget && budget->hasData;
        table.rows.push_back(
            {{facts.service->key, ReportTone::Quiet},
             {context.typed(facts.service->name), {}},
             {tierText(facts), {}},
             {context.teamKey(facts.service->team), {}},
             {objectiveText(context, facts),
              facts.histories.empty() && facts.tier == 1 ? ReportTone::Alarm : ReportTone::Normal},
             {isKnown ? context.notation.percent(budget->consumed(), 0) : QStringLiteral("–"),
              ReportTone::Strong},
             {isKnown      ? budgetStateText(budget->state)
                  : budget ? Text::tr("no data")
                           : QStringLiteral("–"),
              isKnown ? budgetTone(budget->state) : ReportTone::Quiet},
             {Text::tr("%1 of %2").arg(facts.knowledge.factor()).arg(facts.knowledge.required),
              facts.knowledge.isShort() ? ReportTone::Warning : ReportTone::Normal},
             runbookCell(context, facts)});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

QString keysOf(const ServiceGraph &graph, const std::vector<int> &nodes, const QString &between)
{
    QStringList keys;
    for (const int node : nodes)
        keys << graph.nodes[size_t(node)].key;
    return keys.join(between);
}

/// What the graph of services says, in sentences.
ReportList graphList(const ReportContext &context)
{
    const ServiceGraph graph = serviceGraph(*context.workspace, context.result->asOf);
    const QString comma = QStringLiteral(", ");
    ReportList list;
    for (const std::vector<int> &cycle : serviceCycles(graph))
        list.lines << Text::tr("%1 need each other.").arg(keysOf(graph, cycle, comma));
    for (const TierInversion &each : tierInversions(graph)) {
        if (each.isWarning())
            list.lines << Text::tr("%1 waits for %2, which is %n tiers less critical.", nullptr, each.levels)
                              .arg(graph.nodes[size_t(each.from)].key, graph.nodes[size_t(each.to)].key);
    }
    const std::vector<int> points = singlePoints(graph);
    if (!points.empty())
        list.lines
            << Text::tr("The map falls apart without any one of %1.").arg(keysOf(graph, points, comma));
    const std::vector<int> chain = longestSyncChain(graph);
    if (!chain.empty())
        list.lines << Text::tr("The longest chain of calls that wait: %1.")
                          .arg(keysOf(graph, chain, QStringLiteral(" → ")));
    if (const auto density = couplingDensity(graph))
        list.lines << Text::tr("%1 of the links between services cross teams.")
                          .arg(context.notation.percent(*density, 0));
    return list;
}

ReportFigures fleetFigures(const ReportContext &context, const std::vector<ServiceFacts> &fleet)
{
    int critical = 0;
    int withObjective = 0;
    int troubled = 0;
    int scarce = 0;
    for (const ServiceFacts &facts : fleet) {
        const ErrorBudget *budget = facts.worst();
        critical += facts.tier == 1 ? 1 : 0;
        withObjective += facts.tier == 1 && budget ? 1 : 0;
        troubled += budget && budget->state != BudgetState::Healthy ? 1 : 0;
        scarce += facts.knowledge.isShort() ? 1 : 0;
    }
    const auto toneOf = [](bool isBad) { return isBad ? ReportTone::Warning : ReportTone::Good; };
    ReportFigures figures;
    figures.figures = {{QString::number(fleet.size()),
                        {},
                        Text::tr("services", nullptr, int(fleet.size())),
                        Text::tr("%1 of tier 1").arg(critical),
                        ReportTone::Normal},
                       {Text::tr("%1 of %2").arg(withObjective).arg(critical),
                        {},
                        Text::tr("of tier 1 have an objective"),
                        {},
                        toneOf(withObjective < critical)},
                       {QString::number(troubled),
                        {},
                        Text::tr("budgets need attention", nullptr, troubled),
                        {},
                        toneOf(troubled > 0)},
                       {QString::number(scarce),
                        {},
                        Text::tr("services too few people know", nullptr, scarce),
                        {},
                        toneOf(scarce > 0)}};
    if (const auto factor = truckFactor(*context.workspace, {}, context.result->asOf)) {
        const QString size =
            (factor->isExact ? QString() : QStringLiteral("≥ ")) + QString::number(factor->size);
        figures.figures.push_back(
            {size,
             {},
             Text::tr("people carry half of it"),
             Text::tr("without them %1 has nobody").arg(context.notation.percent(factor->lost, 0)),
             ReportTone::Normal});
    }
    return figures;
}

} // namespace

const ErrorBudget *ServiceFacts::worst() const
{
    const auto at = std::ranges::max_element(
        budgets, [](const ErrorBudget &a, const ErrorBudget &b) { return a.consumed() < b.consumed(); });
    return at == budgets.end() ? nullptr : &*at;
}

std::vector<ServiceFacts> serviceFacts(const ReportContext &context)
{
    const Workspace &workspace = *context.workspace;
    const QDate asOf = context.result->asOf;
    const std::vector<BudgetHistory> histories = budgetHistories(workspace, asOf);
    std::vector<ServiceFacts> fleet;
    for (const ServiceBusFactor &factor : serviceBusFactors(workspace, asOf)) {
        ServiceFacts facts;
        facts.service = workspace.find(factor.service);
        const ServiceTier *tier = workspace.find(facts.service->tier);
        facts.tier = tier ? tier->level : 0;
        facts.knowledge = factor;
        for (const BudgetHistory &history : histories) {
            if (history.current().service != factor.service)
                continue;
            facts.budgets.push_back(errorBudget(history, lastJudgedDay(history, asOf)));
            facts.histories.push_back(history);
        }
        fleet.push_back(std::move(facts));
    }
    // Without a tier it comes last.
    std::ranges::stable_sort(fleet, {},
                             [](const ServiceFacts &facts) { return facts.tier > 0 ? facts.tier : 99; });
    return fleet;
}

QString budgetStateText(BudgetState state)
{
    switch (state) {
    case BudgetState::Healthy:
        return Text::tr("healthy");
    case BudgetState::Caution:
        return Text::tr("caution");
    case BudgetState::Exhausted:
        break;
    }
    return Text::tr("spent");
}

ReportTone budgetTone(BudgetState state)
{
    switch (state) {
    case BudgetState::Healthy:
        return ReportTone::Good;
    case BudgetState::Caution:
        return ReportTone::Warning;
    case BudgetState::Exhausted:
        break;
    }
    return ReportTone::Alarm;
}

const Document *documentOf(const ReportContext &context, const Id<Service> &service, DocumentKind kind)
{
    const Document *newest = nullptr;
    for (const Document &each : context.workspace->rows<Document>()) {
        const bool counts =
            each.service == service && each.kind == kind && each.state == DocumentState::Accepted;
        if (counts && (!newest || newest->reviewedOn < each.reviewedOn))
            newest = &each;
    }
    return newest;
}

Blocks fleetSection(ReportContext &context)
{
    const std::vector<ServiceFacts> fleet = serviceFacts(context);
    Blocks blocks{fleetFigures(context, fleet), fleetTable(context, fleet)};
    ReportList list = graphList(context);
    if (!list.lines.isEmpty()) {
        blocks.push_back(ReportHeading{2, Text::tr("How services hang together")});
        blocks.push_back(std::move(list));
    }
    return blocks;
}

} // namespace fairlead
