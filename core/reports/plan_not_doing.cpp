// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

const ScopeChange *scopeChangeOf(const ReportContext &context, const Item &item)
{
    const ScopeChange *last = nullptr;
    for (const ScopeChange &change : context.workspace->rows<ScopeChange>()) {
        const bool removes = change.kind == ScopeChangeKind::Drop || change.kind == ScopeChangeKind::Defer;
        if (change.item == item.id && removes && (!last || last->on < change.on))
            last = &change;
    }
    return last;
}

QString reasonFor(const ReportContext &context, const Item &item, const TeamLine *line)
{
    if (!item.notDoingReason.isEmpty())
        return context.typed(item.notDoingReason);
    if (const ScopeChange *change = scopeChangeOf(context, item)) {
        QString text = context.typed(change->reason);
        if (!change->tradeOff.isEmpty())
            text += QStringLiteral(" (") + context.typed(change->tradeOff) + u')';
        return text;
    }
    if (line && line->hasBudget) {
        return Text::tr("Below the line: it needs %1 days, and %2 are left in %3.")
            .arg(context.notation.brief(item.effort.value()), context.notation.brief(line->slack()),
                 context.team(item.team));
    }
    return Text::tr("no reason was written down");
}

/// With what chance the item would land if it were promised as well, and what that would take from the chance
/// of its team: "12.0 of 34.0".
std::array<ReportCell, 2> priceCells(const ReportContext &context, const Item &item)
{
    constexpr double worthTaking = 0.005; // of what cannot land anyway nothing can be taken
    const ReportCell none{QStringLiteral("–"), ReportTone::Quiet};
    const auto found = std::ranges::find(*context.input->prices, item.id, &PromisePrice::item);
    if (found == context.input->prices->end())
        return {none, none};
    const ReportCell own{context.chance(found->own), chanceTone(found->own)};
    if (found->without < worthTaking)
        return {own, none};
    return {own,
            ReportCell{Text::tr("%1 of %2")
                           .arg(context.notation.figure(found->price() * 100, 1),
                                context.notation.figure(found->without * 100, 1)),
                       ReportTone::Normal}};
}

ReportTable itemTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("Item"), {}, false, 3},
                     {Text::tr("Team"), {}, false, 0.7},
                     {Text::tr("Effort"), Text::tr("d"), true, 1},
                     {Text::tr("Since"), {}, true, 1},
                     {Text::tr("Why not"), {}, false, 4}};
    const bool hasPrices = context.input->prices && !context.input->prices->empty();
    if (hasPrices) {
        const std::array<ReportColumn, 2> prices{
            ReportColumn{Text::tr("Would land"), {}, true, 1},
            ReportColumn{Text::tr("Would cost"), Text::tr("points"), true, 1}};
        table.columns.insert(table.columns.end() - 1, prices.begin(), prices.end());
    }
    const bool cost = context.redaction.showsCost();
    if (cost) {
        const std::array<ReportColumn, 2> prices{
            ReportColumn{Text::tr("Waiting costs"), Text::tr("k/week"), true, 1},
            ReportColumn{Text::tr("By %1").arg(context.day(context.end)), Text::tr("k"), true, 1}};
        table.columns.insert(table.columns.begin() + 3, prices.begin(), prices.end());
    }
    const auto add = [&](const Item &item, const TeamLine *line) {
        const ScopeChange *change = scopeChangeOf(context, item);
        ReportRow row{{context.itemCaption(item), {}},
                      {context.teamKey(item.team), ReportTone::Quiet},
                      {context.notation.figure(item.effort.value(), 0), {}},
                      {change ? context.day(change->on) : QStringLiteral("–"), {}},
                      {reasonFor(context, item, line), {}}};
        if (hasPrices) {
            const std::array<ReportCell, 2> prices = priceCells(context, item);
            row.insert(row.end() - 1, prices.begin(), prices.end());
        }
        if (cost) {
            const auto thousands = [&](std::optional<double> money) {
                return ReportCell{money ? context.notation.brief(*money / 1000.0) : QStringLiteral("–"), {}};
            };
            const std::array<ReportCell, 2> prices{
                thousands(item.costOfDelay ? std::optional(item.costOfDelay->value()) : std::nullopt),
                thousands(itemDelayCost(item, *context.result))};
            row.insert(row.begin() + 3, prices.begin(), prices.end());
        }
        table.rows.push_back(std::move(row));
    };
    for (const Item *item : context.below) {
        if (item->state != ItemState::Dropped && !item->isMilestone())
            add(*item, context.result->ranked(*item).first);
    }
    for (const Item &item : context.workspace->rows<Item>()) {
        if (item.plan == context.plan->id && item.state == ItemState::Dropped)
            add(item, nullptr);
    }
    if (hasPrices)
        table.notes << Text::tr(
            "Would land: the chance of the item were it promised as well, with what it waits "
            "for. Would cost: so many points of the chance that all that is planned in its "
            "team ends in time; –: that chance is below half a point.");
    if (cost)
        table.notes << Text::tr("What waiting costs is counted from the first day of the period.");
    table.whenEmpty = Text::tr("none");
    return table;
}

ReportTable scopeTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {{Text::tr("On"), {}, true, 1},      {Text::tr("Change"), {}, false, 0.9},
                     {Text::tr("Item"), {}, false, 2.4}, {Text::tr("Effort"), Text::tr("d"), true, 1},
                     {Text::tr("Why"), {}, false, 2.6},  {Text::tr("Given for it"), {}, false, 2}};
    std::vector<const ScopeChange *> changes;
    for (const ScopeChange &change : context.workspace->rows<ScopeChange>()) {
        if (change.plan == context.plan->id)
            changes.push_back(&change);
    }
    std::stable_sort(changes.begin(), changes.end(),
                     [](const ScopeChange *a, const ScopeChange *b) { return a->on < b->on; });
    for (const ScopeChange *change : changes) {
        const Item *item = context.workspace->find(change->item);
        const QString delta = context.notation.brief(change->delta.value());
        const bool isOpen = change->tradeOff.isEmpty();
        table.rows.push_back({{context.day(change->on), {}},
                              {choiceText<ScopeChange>(change->kind), {}},
                              {item ? context.itemCaption(*item) : QStringLiteral("–"), {}},
                              {change->delta.units() > 0 ? QString(u'+' + delta) : delta, {}},
                              {context.typed(change->reason), {}},
                              {isOpen ? Text::tr("nothing recorded") : context.typed(change->tradeOff),
                               isOpen ? ReportTone::Warning : ReportTone::Normal}});
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

} // namespace

Blocks notDoingSection(ReportContext &context)
{
    Blocks blocks{itemTable(context)};
    if (!context.plan->notDoing.isEmpty())
        blocks.push_back(ReportParagraph{
            context.typed(context.plan->notDoing), ParagraphStyle::Body, EditorialField::None, {}});
    blocks.push_back(ReportHeading{2, Text::tr("Scope changes since approval")});
    blocks.push_back(scopeTable(context));
    return blocks;
}

} // namespace fairlead
