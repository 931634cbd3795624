// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/service_sections.h"

#include "core/reliability/burn_windows.h"
#include "core/reliability/readiness.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

constexpr int incidentDays = 365;
constexpr int weekDays = 7;

QString unitOf(BudgetMethod method)
{
    switch (method) {
    case BudgetMethod::Timeslices:
        return Text::tr("min");
    case BudgetMethod::Occurrences:
        return Text::tr("requests");
    case BudgetMethod::RatioTimeslices:
        break;
    }
    return Text::tr("d");
}

ReportFigures budgetFigures(const ReportContext &context, const BudgetHistory &history,
                            const ErrorBudget &budget)
{
    const QString unit = unitOf(budget.method);
    const int decimals = budget.method == BudgetMethod::Occurrences && budget.allowed >= 10 ? 0 : 1;
    const auto week = burnRate(history, budget.last, weekDays);
    const QString exhausted = !budget.daysToExhaustion ? Text::tr("never at this pace")
        : *budget.daysToExhaustion <= 0
        ? Text::tr("spent")
        : Text::tr("%n days", nullptr, int(std::lround(*budget.daysToExhaustion)));
    ReportFigures figures;
    figures.figures = {{context.notation.brief(history.current().objective.value(), 3),
                        QStringLiteral("%"),
                        Text::tr("objective over %1 days").arg(budget.days()),
                        {},
                        ReportTone::Normal},
                       {context.notation.percent(budget.consumed(), 0),
                        {},
                        Text::tr("of the budget used"),
                        Text::tr("%1 of %2 %3")
                            .arg(context.notation.figure(budget.used, decimals),
                                 context.notation.figure(budget.allowed, decimals), unit),
                        budgetTone(budget.state)},
                       {week ? context.notation.figure(*week, 2) : QStringLiteral("–"),
                        {},
                        Text::tr("burn of the last 7 days"),
                        budget.burn
                            ? Text::tr("%1 over the window").arg(context.notation.figure(*budget.burn, 2))
                            : QString(),
                        week && *week >= dailyBurns.back().factor ? ReportTone::Warning : ReportTone::Normal},
                       {exhausted, {}, Text::tr("until it is spent"), {}, ReportTone::Normal}};
    return figures;
}

QString incidentText(const ReportContext &context, const Service &service)
{
    const QDate from = context.result->asOf.addDays(-incidentDays);
    int severe = 0;
    int all = 0;
    int minutes = 0;
    for (const Incident &each : context.workspace->rows<Incident>()) {
        const QDate day = each.startedAt.date();
        if (each.service != service.id || day < from || day > context.result->asOf)
            continue;
        ++all;
        severe += each.severity <= 2 ? 1 : 0;
        minutes += each.badMinutes;
    }
    return all == 0 ? Text::tr("none in a year")
                    : Text::tr("%1 in a year, %2 of them Sev1–2, %n bad minutes", nullptr, minutes)
                          .arg(QString::number(all), QString::number(severe));
}

QString listed(const ServiceGraph &graph, const std::vector<int> &nodes)
{
    QStringList keys;
    for (const int node : nodes)
        keys << graph.nodes[size_t(node)].key;
    return keys.isEmpty() ? Text::tr("none") : keys.join(QStringLiteral(", "));
}

QString neededText(const ServiceGraph &graph, int node)
{
    std::vector<int> needs;
    for (const ServiceLink &link : graph.links) {
        if (link.from == node)
            needs.push_back(link.to);
    }
    std::ranges::sort(needs);
    const auto rest = std::ranges::unique(needs);
    needs.erase(rest.begin(), rest.end());
    return listed(graph, needs);
}

QString boundText(const ReportContext &context, const ServiceGraph &graph, int node)
{
    for (const AvailabilityBound &each : availabilityBounds(graph)) {
        if (each.service == node)
            return Text::tr("at best %1 along %2%3")
                .arg(context.notation.percent(each.bound, 3), listed(graph, each.chain),
                     each.isBelowObjective ? Text::tr(", less than it promises") : QString());
    }
    return Text::tr("waits for nobody");
}

QString maturityText(const ReportContext &context, const Service &service)
{
    const Assessment *newest = newestAssessment(*context.workspace, service.id);
    if (!newest)
        return Text::tr("not assessed");
    const Maturity level = maturity(*context.workspace, newest->id);
    return level.isCertain() ? Text::tr("level %1 (%2)").arg(level.level).arg(context.day(newest->on))
                             : Text::tr("level %1 to %2, not all is known (%3)")
                                   .arg(level.level)
                                   .arg(level.possible)
                                   .arg(context.day(newest->on));
}

QString itemsText(const ReportContext &context, const Service &service)
{
    QStringList keys;
    for (const RecordLink &link : context.workspace->rows<RecordLink>()) {
        if (link.fromTable != QLatin1String(Item::table) || link.toId != service.id.toString())
            continue;
        if (const Item *item = context.workspace->find(Id<Item>::fromString(link.fromId)))
            keys << item->key;
    }
    return keys.isEmpty() ? Text::tr("none") : keys.join(QStringLiteral(", "));
}

ReportTable factTable(const ReportContext &context, const ServiceGraph &graph, const ServiceFacts &facts)
{
    const Service &service = *facts.service;
    const int node = graph.find(service.id);
    ReportTable table;
    table.isWhole = true;
    if (facts.histories.empty())
        table.title = Text::tr("It has no objective, so it has no budget.");
    table.columns = {{Text::tr("What"), {}, false, 1}, {Text::tr("How it stands"), {}, false, 3}};
    const auto add = [&table](const QString &what, const QString &how, ReportTone tone = ReportTone::Normal) {
        table.rows.push_back({{what, ReportTone::Quiet}, {how, tone}});
    };
    add(Text::tr("Owner"), context.team(service.team));
    add(Text::tr("Needs"), neededText(graph, node));
    add(Text::tr("Stops with it"), listed(graph, blastRadius(graph, node)));
    add(Text::tr("Availability of its chain"), boundText(context, graph, node));
    add(Text::tr("Incidents"), incidentText(context, service));
    add(Text::tr("Know it well"),
        Text::tr("%1 of %2 people").arg(facts.knowledge.factor()).arg(facts.knowledge.required),
        facts.knowledge.isShort() ? ReportTone::Warning : ReportTone::Normal);
    const Document *threats = documentOf(context, service.id, DocumentKind::ThreatModel);
    add(Text::tr("Threat model"), threats ? context.day(threats->reviewedOn) : Text::tr("none"),
        threats ? ReportTone::Normal : ReportTone::Warning);
    add(Text::tr("Maturity"), maturityText(context, service));
    if (service.endOfLife.isValid())
        add(Text::tr("Language"),
            Text::tr("%1, supported until %2").arg(service.language, context.day(service.endOfLife)));
    add(Text::tr("Planned items"), itemsText(context, service));
    return table;
}

} // namespace

Blocks criticalServicesSection(ReportContext &context)
{
    const ServiceGraph graph = serviceGraph(*context.workspace, context.result->asOf);
    Blocks blocks;
    for (const ServiceFacts &facts : serviceFacts(context)) {
        if (facts.tier != 1)
            continue;
        blocks.push_back(
            ReportHeading{2, QString(facts.service->key + u' ' + context.typed(facts.service->name)),
                          !facts.budgets.empty() && !blocks.empty()});
        for (size_t i = 0; i < facts.histories.size(); ++i) {
            if (!facts.budgets[i].hasData)
                continue;
            blocks.push_back(budgetFigures(context, facts.histories[i], facts.budgets[i]));
            blocks.push_back(budgetChart(context, facts, i));
        }
        if (auto signs = signalsChart(context, facts))
            blocks.push_back(*std::move(signs));
        blocks.push_back(factTable(context, graph, facts));
    }
    if (blocks.empty())
        blocks.push_back(ReportParagraph{
            Text::tr("No service is of tier 1."), ParagraphStyle::Body, EditorialField::None, {}});
    return blocks;
}

} // namespace fairlead
