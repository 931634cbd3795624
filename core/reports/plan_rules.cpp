// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

ReportTable rightsTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Decision"), {}, false, 3},
                     {Text::tr("Who may decide"), {}, false, 1.4},
                     {Text::tr("Approver"), {}, false, 1.6},
                     {Text::tr("Condition"), {}, false, 2.4}};
    for (const DecisionRight &right : context.workspace->rows<DecisionRight>()) {
        table.rows.push_back(
            {{context.typed(right.decisionType), {}},
             {choiceText<DecisionRight>(right.level), {}},
             {right.approverRole.isEmpty() ? QStringLiteral("–") : context.typed(right.approverRole), {}},
             {context.typed(right.condition), {}}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable decisionsTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Key"), {}, false, 0.8},
                     {Text::tr("Decision"), {}, false, 4},
                     {Text::tr("On"), {}, true, 1},
                     {Text::tr("Due"), {}, true, 1},
                     {Text::tr("State"), {}, false, 1}};
    std::vector<const Decision *> decisions;
    for (const Decision &decision : context.workspace->rows<Decision>()) {
        const bool staffing = decision.kind == DecisionKind::Staffing && context.redaction.isOutside();
        if (!staffing)
            decisions.push_back(&decision);
    }
    std::stable_sort(decisions.begin(), decisions.end(), [](const Decision *a, const Decision *b) {
        const auto open = [](const Decision *d) { return d->state == DecisionState::Open ? 0 : 1; };
        return std::tuple(open(a), a->key) < std::tuple(open(b), b->key);
    });
    for (const Decision *decision : decisions) {
        const bool isOpen = decision->state == DecisionState::Open;
        table.rows.push_back(
            {{decision->key, ReportTone::Quiet},
             {context.typed(decision->title), isOpen ? ReportTone::Strong : ReportTone::Normal},
             {context.day(decision->on), {}},
             {context.day(decision->due), {}},
             {choiceText<Decision>(decision->state), isOpen ? ReportTone::Warning : ReportTone::Normal}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

bool hasStaffingDecisions(const Workspace &workspace)
{
    const auto &rows = workspace.rows<Decision>();
    return std::any_of(rows.begin(), rows.end(),
                       [](const Decision &d) { return d.kind == DecisionKind::Staffing; });
}

/// The approver and one line per team.
ReportSignatures signatures(const ReportContext &context)
{
    ReportSignatures block;
    block.lines.push_back(
        {Text::tr("Approved by"), context.typed(context.plan->approvedBy), context.plan->approvedOn});
    for (const TeamLine &line : context.result->lines) {
        const Team *team = context.workspace->find(line.team);
        if (!team || line.items.empty())
            continue;
        const QString lead = context.redaction.person<Team>(team->lead, QLatin1String("lead"));
        block.lines.push_back({Text::tr("For %1").arg(team->name), lead, {}});
    }
    block.lines.push_back({Text::tr("For the sponsor"), {}, {}});
    return block;
}

QString shortClass(InvestmentClass investment)
{
    return investment == InvestmentClass::EngineeringExcellence ? Text::tr("Excellence")
                                                                : choiceText<Item>(investment);
}

} // namespace

Blocks rulesSection(ReportContext &context)
{
    if (context.redaction.isOutside() && hasStaffingDecisions(*context.workspace))
        context.redaction.leaveOut(Text::tr("Decisions about staffing"), Text::tr("kept inside the team"));
    const bool fixed = context.plan->kind == PlanKind::FixedScope;
    ReportList rules;
    rules.lines << (fixed ? Text::tr("The scope is fixed: dates move before scope does.")
                          : Text::tr("The scope is flexible: the lowest ranked item gives way first."));
    rules.lines << Text::tr(
        "What comes in after approval takes out as much effort, or a promised day moves; the trade-off is "
        "written down with the change.");
    rules.lines << Text::tr(
        "The engineering excellence reserve is not spent on features without a recorded decision.");
    return {ReportHeading{2, Text::tr("Scope rules")},     std::move(rules),
            ReportHeading{2, Text::tr("Decision rights")}, rightsTable(context),
            ReportHeading{2, Text::tr("Decisions")},       decisionsTable(context),
            ReportHeading{2, Text::tr("Signatures")},      signatures(context)};
}

Blocks itemsSection(ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Rank"), {}, true, 1},
                     {Text::tr("Item"), {}, false, 4},
                     {Text::tr("Team"), {}, false, 0.8},
                     {Text::tr("Class"), {}, false, 1.5},
                     {Text::tr("Goal"), {}, false, 0.7},
                     {Text::tr("Effort"), Text::tr("d"), true, 1},
                     {Text::tr("Start"), {}, true, 1},
                     {Text::tr("Finish"), {}, true, 1},
                     {Text::tr("Float"), Text::tr("wd"), true, 1},
                     {Text::tr("State"), {}, false, 1.2}};
    const auto none = QStringLiteral("–");
    const auto add = [&](const Item &item) {
        const RankedItem *ranked = context.result->ranked(item).second;
        const ItemDates *dates = context.result->find(item.id);
        const Objective *objective = context.workspace->find(item.objective);
        const bool below = ranked && !ranked->isAbove;
        const bool milestone = item.isMilestone();
        const QString state = below ? Text::tr("below the line") : choiceText<Item>(item.state);
        table.rows.push_back(
            {{ranked && ranked->position > 0 ? QString::number(ranked->position) : none, ReportTone::Quiet},
             {context.itemCaption(item), below ? ReportTone::Quiet : ReportTone::Normal},
             {context.teamKey(item.team), {}},
             {milestone ? Text::tr("Milestone") : shortClass(item.investment), ReportTone::Quiet},
             {objective ? objective->key : none, ReportTone::Quiet},
             {milestone ? none : context.notation.figure(item.effort.value(), 0), {}},
             {dates && !milestone ? context.day(dates->start) : none, {}},
             {dates ? context.day(dates->finish) : none, {}},
             {dates && item.state != ItemState::Done ? context.notation.figure(dates->totalFloat, 0) : none,
              dates && dates->totalFloat < 0 ? ReportTone::Alarm : ReportTone::Normal},
             {state, {}}});
    };
    for (const TeamLine &line : context.result->lines) {
        for (const RankedItem &ranked : line.items) {
            if (const Item *item = context.workspace->find(ranked.item))
                add(*item);
        }
    }
    table.whenEmpty = Text::tr("none");
    return {std::move(table)};
}

} // namespace fairlead
