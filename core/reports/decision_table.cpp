// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/decision_sections.h"

namespace fairlead {

namespace {

using RowKind = ComparisonRow::Kind;

const QString none = QStringLiteral("–");

QString workingDaysText(int days)
{
    const QString count = QString::number(std::abs(days));
    return days < 0 ? Text::tr("%1 wd earlier").arg(count) : Text::tr("%1 wd later").arg(count);
}

QString dateText(const ReportContext &context, const ComparisonCell &cell)
{
    if (!cell.date.isValid())
        return Text::tr("not in");
    QStringList parts{context.day(cell.date)};
    if (cell.later != 0)
        parts.append(workingDaysText(cell.later));
    if (cell.number)
        parts.append(context.notation.percent(*cell.number));
    return parts.join(QStringLiteral(" · "));
}

QString keysText(const ReportContext &context, const std::vector<Id<Item>> &items)
{
    QStringList keys;
    for (const Id<Item> &id : items) {
        for (const ComparedPlan &plan : *context.input->scenarios) {
            if (const Item *item = plan.side.workspace.find(id)) {
                keys.append(item->key);
                break;
            }
        }
    }
    return keys.join(QStringLiteral(", "));
}

QString cellText(const ReportContext &context, RowKind kind, const ComparisonCell &cell)
{
    switch (kind) {
    case RowKind::Milestone:
    case RowKind::PeopleDate:
        return dateText(context, cell);
    case RowKind::TeamLoad:
        return cell.number
            ? Text::tr("%1 of %2 d")
                  .arg(context.notation.percent(*cell.number), context.notation.figure(cell.whole, 0))
            : none;
    case RowKind::ExcellenceShare:
        return cell.number ? context.notation.percent(*cell.number, 1) : none;
    case RowKind::DelayCost:
        return cell.number ? context.notation.figure(*cell.number / 1000, 0) : none;
    case RowKind::ItemsIn: {
        const QString count = context.notation.figure(cell.number.value_or(0), 0);
        return cell.items.empty() ? count
                                  : QString(count + QStringLiteral(" · +") + keysText(context, cell.items));
    }
    case RowKind::ItemsOut:
        break;
    }
    return cell.items.empty() ? none : keysText(context, cell.items);
}

QString labelText(const ReportContext &context, const ComparisonRow &row)
{
    switch (row.kind) {
    case RowKind::PeopleDate:
        return Text::tr("… with the people there are");
    case RowKind::Milestone: {
        const auto id = Id<Item>::fromUuid(row.record.id);
        for (const ComparedPlan &plan : *context.input->scenarios) {
            const Item *item = plan.side.workspace.find(id);
            if (!item)
                continue;
            return item->deadline.isValid()
                ? Text::tr("%1, by %2").arg(context.itemCaption(*item), context.day(item->deadline))
                : context.itemCaption(*item);
        }
        return none;
    }
    case RowKind::TeamLoad:
        return context.team(Id<Team>::fromUuid(row.record.id));
    case RowKind::ExcellenceShare:
        return Text::tr("Engineering excellence");
    case RowKind::DelayCost:
        return Text::tr("Waiting costs, k%1").arg(context.workspace->settings().currency);
    case RowKind::ItemsIn:
        return Text::tr("Items in");
    case RowKind::ItemsOut:
        break;
    }
    return Text::tr("Items out");
}

ReportTone toneOf(const ComparisonCell &cell)
{
    if (cell.isBad)
        return ReportTone::Alarm;
    if (cell.isWorse)
        return ReportTone::Warning;
    return cell.isBetter ? ReportTone::Good : ReportTone::Normal;
}

} // namespace

ReportTable comparisonTable(ReportContext &context, const PlanComparison &comparison)
{
    ReportTable table;
    table.columns.push_back({Text::tr("What"), {}, false, 2.8});
    for (const QString &name : comparison.names)
        table.columns.push_back({context.typed(name), {}, false, 1.6});
    for (const ComparisonRow &row : comparison.rows) {
        if (row.kind == RowKind::DelayCost && !context.redaction.showsCost())
            continue;
        const bool saysNothing = row.kind == RowKind::ItemsOut
            && std::ranges::all_of(row.cells, [](const ComparisonCell &cell) { return cell.items.empty(); });
        if (saysNothing)
            continue;
        ReportRow cells{{labelText(context, row), {}}};
        for (const ComparisonCell &cell : row.cells)
            cells.push_back({cellText(context, row.kind, cell), toneOf(cell)});
        table.rows.push_back(std::move(cells));
    }
    table.whenEmpty = Text::tr("none");
    return table;
}

void addDecisionTerms(ReportDefinitions &terms)
{
    terms.terms = {
        {Text::tr("Date"),
         Text::tr(
             "Finish by links, calendars and what has happened; working days against the first column.")},
        {Text::tr("Team"), Text::tr("Effort above the line ÷ net capacity of the period.")},
        {Text::tr("Waiting costs"),
         Text::tr("Cost of delay per week × weeks until it is done, summed over the items of the plan; of a "
                  "hard deadline only the weeks after it, below the line to the end of the period.")}};
}

} // namespace fairlead
