// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/service_sections.h"

#include "core/reliability/budget_policy.h"
#include "core/services/notice_periods.h"

#include <algorithm>

namespace fairlead {

namespace {

struct Ending {
    QDate on;
    QString what;
    QString why;
};

std::vector<Ending> endings(const ReportContext &context)
{
    const Workspace &workspace = *context.workspace;
    std::vector<Ending> list;
    const auto add = [&](QDate on, const QString &what, const QString &why) {
        if (on.isValid() && on <= context.result->asOf.addDays(endIsNear))
            list.push_back({on, what, why});
    };
    for (const ThirdParty &party : workspace.rows<ThirdParty>()) {
        const QString name = context.typed(party.caption());
        add(party.renewal, name, Text::tr("contract is renewed"));
        add(party.endOfLife, name, Text::tr("version %1 ends").arg(party.version));
    }
    for (const Service &service : workspace.rows<Service>()) {
        if (service.lifecycle != ServiceLifecycle::Retired)
            add(service.endOfLife, service.caption(),
                Text::tr("%1 is supported until then").arg(service.language));
    }
    for (const Datastore &store : workspace.rows<Datastore>())
        add(store.endOfLife, store.caption(),
            Text::tr("%1 %2 is supported until then").arg(store.engine, store.version));
    for (const ApiContract &contract : workspace.rows<ApiContract>()) {
        if (contract.state != ContractState::Sunset)
            add(contract.sunset, contract.caption(),
                contract.consumersLeft
                    ? Text::tr("is switched off; %n consumers are left", nullptr, *contract.consumersLeft)
                    : Text::tr("is switched off"));
    }
    std::ranges::stable_sort(
        list, [](const Ending &a, const Ending &b) { return a.on != b.on ? a.on < b.on : a.what < b.what; });
    return list;
}

ReportTable endingsTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {
        {Text::tr("Date"), {}, true, 1}, {Text::tr("What"), {}, false, 2.4}, {Text::tr("Why"), {}, false, 3}};
    for (const Ending &each : endings(context)) {
        const bool isPast = each.on < context.result->asOf;
        table.rows.push_back({{context.day(each.on), isPast ? ReportTone::Alarm : ReportTone::Normal},
                              {each.what, {}},
                              {each.why, ReportTone::Quiet}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

std::vector<const Vulnerability *> lateVulnerabilities(const ReportContext &context)
{
    std::vector<const Vulnerability *> late;
    for (const Vulnerability &each : context.workspace->rows<Vulnerability>()) {
        const bool isOpen = !each.fixedOn.isValid() || each.fixedOn > context.result->asOf;
        if (isOpen && each.due.isValid() && each.due < context.result->asOf)
            late.push_back(&each);
    }
    std::ranges::stable_sort(late, {}, [](const Vulnerability *each) { return each->key; });
    return late;
}

ReportTable vulnerabilityTable(const ReportContext &context, const std::vector<const Vulnerability *> &late)
{
    ReportTable table;
    table.columns = {{Text::tr("Key"), {}, false, 0.8},
                     {Text::tr("Vulnerability"), {}, false, 3},
                     {Text::tr("Service"), {}, false, 1.4},
                     {Text::tr("Severity"), {}, false, 1},
                     {Text::tr("Was due"), {}, true, 1}};
    for (const Vulnerability *each : late) {
        const Service *service = context.workspace->find(each->service);
        table.rows.push_back({{each->key, ReportTone::Quiet},
                              {each->title, {}},
                              {service ? service->key : QStringLiteral("–"), {}},
                              {choiceText<Vulnerability>(each->severity), {}},
                              {context.day(each->due), ReportTone::Alarm}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable plannedTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {
        {Text::tr("Key"), {}, false, 0.7},         {Text::tr("Reliability work"), {}, false, 3.6},
        {Text::tr("Team"), {}, false, 1},          {Text::tr("Effort"), Text::tr("d"), true, 1},
        {Text::tr("State"), {}, false, 1},         {Text::tr("Forecast"), {}, true, 1},
        {Text::tr("Above the line"), {}, false, 1}};
    const auto add = [&](const Item &item, bool isAbove) {
        if (item.kind != ItemKind::Reliability || item.state == ItemState::Dropped)
            return;
        const ItemDates *dates = context.result->find(item.id);
        table.rows.push_back({{item.key, ReportTone::Quiet},
                              {context.typed(item.title), {}},
                              {context.teamKey(item.team), {}},
                              {context.notation.brief(item.effort.value()), {}},
                              {choiceText<Item>(item.state), {}},
                              {dates ? context.day(dates->finish) : QStringLiteral("–"), {}},
                              {isAbove ? Text::tr("yes") : Text::tr("no"),
                               isAbove ? ReportTone::Normal : ReportTone::Warning}});
    };
    for (const Item *item : context.above)
        add(*item, true);
    for (const Item *item : context.below)
        add(*item, false);
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable proposalTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Service"), {}, false, 1.2},
                     {Text::tr("The policy asks for"), {}, false, 1.6},
                     {Text::tr("Cost"), Text::tr("d"), true, 1},
                     {Text::tr("Why"), {}, false, 4}};
    for (const BudgetProposal &each :
         proposeItems(*context.workspace, context.plan->id, context.result->asOf)) {
        const Service *service = context.workspace->find(each.service);
        const bool isFreeze = each.action == BudgetAction::Freeze;
        table.rows.push_back({{service->key, ReportTone::Quiet},
                              {isFreeze ? Text::tr("a feature freeze and repair") : Text::tr("a review"),
                               isFreeze ? ReportTone::Alarm : ReportTone::Warning},
                              {context.notation.brief(each.cost.value()), ReportTone::Strong},
                              {context.typed(each.reason), {}}});
    }
    table.whenEmpty = Text::tr("nothing");
    return table;
}

} // namespace

Blocks ageingSection(ReportContext &context)
{
    Blocks blocks{endingsTable(context)};
    blocks.push_back(ReportHeading{2, Text::tr("Vulnerabilities past their date")});
    const std::vector<const Vulnerability *> late = lateVulnerabilities(context);
    if (context.redaction.isOutside()) {
        context.redaction.leaveOut(Text::tr("Details of vulnerabilities"), Text::tr("kept inside the team"));
        blocks.push_back(ReportParagraph{Text::tr("Past their date: %1.").arg(late.size()),
                                         ParagraphStyle::Body,
                                         EditorialField::None,
                                         {}});
    } else {
        blocks.push_back(vulnerabilityTable(context, late));
    }
    return blocks;
}

Blocks reliabilityRoadmapSection(ReportContext &context)
{
    return {plannedTable(context), ReportHeading{2, Text::tr("What the error budget policy would add")},
            proposalTable(context)};
}

void addServiceTerms(ReportDefinitions &terms)
{
    const auto add = [&terms](const QString &term, const QString &meaning) {
        terms.terms.emplace_back(term, meaning);
    };
    add(Text::tr("Error budget"),
        Text::tr("(1 − objective) × minutes of the window, or × requests; each day by the objective of that "
                 "day."));
    add(Text::tr("Burn"),
        Text::tr("Bad share ÷ (1 − objective). 1 spends exactly the budget within the window; days without "
                 "data burn nothing."));
    add(Text::tr("Healthy, caution, spent"),
        Text::tr("Healthy: less than 75 % used and burn at most 1. Spent: more than 100 % used. Caution: "
                 "between."));
    add(Text::tr("Know it well"),
        Text::tr(
            "People who work here and know the service at level 3 or more, and how many its tier asks for."));
    add(Text::tr("Stops with it"),
        Text::tr("All services that wait for its answers, directly or through others."));
    add(Text::tr("Availability of its chain"),
        Text::tr("Product of what the services and third parties of the weakest chain promise."));
}

} // namespace fairlead
