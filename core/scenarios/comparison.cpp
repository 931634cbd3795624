// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/comparison.h"

#include "core/capacity/work_calendars.h"

#include <QSet>

namespace fairlead {

namespace {

using RowKind = ComparisonRow::Kind;

ComparisonRow row(RowKind kind, const RecordRef &record, const std::vector<ComparedPlan> &plans, auto cell)
{
    ComparisonRow made{kind, record, {}};
    for (const ComparedPlan &plan : plans)
        made.cells.push_back(cell(plan.side));
    return made;
}

/// Marks each cell as better or worse than the first, where a smaller number is better.
void compareNumbers(ComparisonRow &row, double worthSaying)
{
    const ComparisonCell first = row.cells.front();
    for (ComparisonCell &cell : row.cells) {
        if (!first.number || !cell.number)
            continue;
        cell.isBetter = *cell.number < *first.number - worthSaying;
        cell.isWorse = *cell.number > *first.number + worthSaying;
    }
}

/// Milestones and other open items with a deadline, of all plans, by deadline.
std::vector<const Item *> promises(const std::vector<ComparedPlan> &plans)
{
    QSet<QUuid> known;
    std::vector<const Item *> items;
    for (const ComparedPlan &plan : plans) {
        for (const Item &item : plan.side.workspace.rows<Item>()) {
            const bool isOpen = item.state != ItemState::Done && item.state != ItemState::Dropped;
            const bool isPromise = item.isMilestone() || item.deadline.isValid();
            if (item.plan != plan.side.result.plan || !isOpen || !isPromise || known.contains(item.id.uuid()))
                continue;
            known.insert(item.id.uuid());
            items.push_back(&item);
        }
    }
    std::ranges::stable_sort(items, [](const Item *a, const Item *b) {
        const auto key = [](const Item *item) {
            return std::tuple(!item->isMilestone(), !item->deadline.isValid(), item->deadline, item->key);
        };
        return key(a) < key(b);
    });
    return items;
}

ComparisonCell dateCell(const PlanSide &side, const Id<Item> &id)
{
    ComparisonCell cell;
    const Item *item = side.workspace.find(id);
    const ItemDates *dates = side.result.find(id);
    if (dates)
        cell.date = dates->finish;
    cell.isBad = item && item->deadline.isValid() && (!dates || dates->finish > item->deadline);
    if (side.chances) {
        const auto chance = side.chances->find(id);
        if (chance != side.chances->end())
            cell.number = chance->second;
    }
    return cell;
}

ComparisonCell peopleCell(const PlanSide &side, const Id<Item> &id)
{
    ComparisonCell cell;
    const Item *item = side.workspace.find(id);
    cell.date = peopleFinish(side.result, id);
    cell.isBad = item && item->deadline.isValid() && (!cell.date.isValid() || cell.date > item->deadline);
    return cell;
}

/// Marks each date as earlier or later than the first.
void compareDates(ComparisonRow &row, const WorkCalendar &calendar)
{
    const QDate before = row.cells.front().date;
    for (ComparisonCell &cell : row.cells) {
        if (!before.isValid())
            continue;
        cell.isWorse = !cell.date.isValid() || cell.date > before;
        cell.isBetter = cell.date.isValid() && cell.date < before;
        if (cell.date.isValid())
            cell.later = calendar.workingDays(dayOf(before) + 1, dayOf(cell.date) + 1);
    }
}

void addPromises(const std::vector<ComparedPlan> &plans, PlanComparison &comparison)
{
    const Workspace &first = plans.front().side.workspace;
    const WorkCalendars calendars(first);
    for (const Item *item : promises(plans)) {
        ComparisonRow dates = row(RowKind::Milestone, refer(item->id), plans,
                                  [&](const PlanSide &side) { return dateCell(side, item->id); });
        ComparisonRow people = row(RowKind::PeopleDate, refer(item->id), plans,
                                   [&](const PlanSide &side) { return peopleCell(side, item->id); });
        const Team *team = first.find(item->team);
        const WorkCalendar &calendar = calendars.of(team ? team->calendar : Id<HolidayCalendar>());
        compareDates(dates, calendar);
        compareDates(people, calendar);
        const bool hasPeople =
            std::ranges::any_of(people.cells, [](const ComparisonCell &cell) { return cell.date.isValid(); });
        comparison.rows.push_back(std::move(dates));
        if (hasPeople)
            comparison.rows.push_back(std::move(people));
    }
}

void addTeams(const std::vector<ComparedPlan> &plans, PlanComparison &comparison)
{
    for (const TeamLine &line : plans.front().side.result.lines) {
        if (!line.hasBudget)
            continue;
        // Fuller is neither better nor worse: only over is bad.
        ComparisonRow loads = row(RowKind::TeamLoad, refer(line.team), plans, [&](const PlanSide &side) {
            ComparisonCell cell;
            const TeamLine *same = side.result.line(line.team);
            if (!same || !same->hasBudget)
                return cell;
            cell.number = same->load();
            cell.whole = same->budget;
            cell.isBad = same->load() > side.workspace.settings().overAbove.value();
            return cell;
        });
        comparison.rows.push_back(std::move(loads));
    }
}

double excellenceShare(const PlanResult &result)
{
    double excellence = 0;
    double all = 0;
    for (const TeamLine &line : result.lines) {
        for (size_t i = 0; i < line.byClass.size(); ++i)
            all += line.byClass[i];
        excellence += line.byClass[size_t(InvestmentClass::EngineeringExcellence)];
    }
    return all > 0 ? excellence / all : 0;
}

void addShareAndCost(const std::vector<ComparedPlan> &plans, PlanComparison &comparison)
{
    const RecordRef plan = refer(plans.front().side.result.plan);
    comparison.rows.push_back(row(RowKind::ExcellenceShare, plan, plans, [](const PlanSide &side) {
        ComparisonCell cell;
        const WorkspaceSettings &settings = side.workspace.settings();
        cell.number = excellenceShare(side.result);
        cell.isBad = *cell.number < settings.excellenceBandLow.value()
            || *cell.number > settings.excellenceBandHigh.value();
        return cell;
    }));
    ComparisonRow costs = row(RowKind::DelayCost, plan, plans, [](const PlanSide &side) {
        ComparisonCell cell;
        cell.number = planDelayCost(side.workspace, side.result).total;
        return cell;
    });
    compareNumbers(costs, 0.5);
    const bool isKnown =
        std::ranges::any_of(costs.cells, [](const ComparisonCell &cell) { return *cell.number > 0; });
    if (isKnown)
        comparison.rows.push_back(std::move(costs));
}

/// Work items above the line, in order of team and rank.
std::vector<Id<Item>> itemsAbove(const PlanSide &side)
{
    std::vector<Id<Item>> above;
    for (const TeamLine &line : side.result.lines) {
        for (const RankedItem &ranked : line.items) {
            const Item *item = side.workspace.find(ranked.item);
            if (ranked.isAbove && item && !item->isMilestone())
                above.push_back(ranked.item);
        }
    }
    return above;
}

std::vector<Id<Item>> without(const std::vector<Id<Item>> &all, const std::vector<Id<Item>> &others)
{
    std::vector<Id<Item>> rest;
    std::ranges::copy_if(all, std::back_inserter(rest),
                         [&](const Id<Item> &id) { return std::ranges::find(others, id) == others.end(); });
    return rest;
}

void addItems(const std::vector<ComparedPlan> &plans, PlanComparison &comparison)
{
    const RecordRef plan = refer(plans.front().side.result.plan);
    const std::vector<Id<Item>> first = itemsAbove(plans.front().side);
    comparison.rows.push_back(row(RowKind::ItemsIn, plan, plans, [&](const PlanSide &side) {
        ComparisonCell cell;
        const std::vector<Id<Item>> above = itemsAbove(side);
        cell.number = double(above.size());
        cell.items = without(above, first);
        return cell;
    }));
    comparison.rows.push_back(row(RowKind::ItemsOut, plan, plans, [&](const PlanSide &side) {
        ComparisonCell cell;
        cell.items = without(first, itemsAbove(side));
        cell.number = double(cell.items.size());
        cell.isWorse = !cell.items.empty();
        return cell;
    }));
}

/// Whether an edit asks for people or their time rather than for other work.
bool asksForPeople(const EditWords &edit)
{
    static constexpr const char *tables[] = {
        Allocation::table,    TeamMembership::table,     Leave::table,  Shift::table,
        HeadcountPlan::table, CapacityAdjustment::table, Person::table, PersonSkill::table,
        Rotation::table,      CapacityPolicy::table};
    if (std::ranges::any_of(tables,
                            [&](const char *table) { return edit.record.table == QLatin1String(table); }))
        return true;
    return edit.record.table == QLatin1String(Item::table)
        && std::ranges::any_of(edit.fields, [](const FieldWords &field) {
               return field.field == QLatin1String("staffing") || field.field == QLatin1String("team");
           });
}

ComparedWords wordsFor(const ComparedPlan &first, const ComparedPlan &plan)
{
    ComparedWords words;
    words.edits = editsInWords(plan.side.workspace, plan.changes);
    words.sentences = differenceSentences(planDifference(first.side, plan.side), first.side, plan.side);
    if (!plan.ask.trimmed().isEmpty()) {
        for (const QString &line : plan.ask.trimmed().split(u'\n', Qt::SkipEmptyParts))
            words.asks.push_back({line, {}});
        return words;
    }
    for (const EditWords &edit : words.edits) {
        if (asksForPeople(edit))
            words.asks.push_back({edit.sentence, edit.record});
    }
    return words;
}

} // namespace

PlanComparison compared(const std::vector<ComparedPlan> &plans)
{
    PlanComparison comparison;
    if (plans.empty())
        return comparison;
    for (const ComparedPlan &plan : plans)
        comparison.names.append(plan.name);
    addPromises(plans, comparison);
    addTeams(plans, comparison);
    addShareAndCost(plans, comparison);
    addItems(plans, comparison);
    comparison.words.resize(1);
    for (size_t i = 1; i < plans.size(); ++i)
        comparison.words.push_back(wordsFor(plans.front(), plans[i]));
    return comparison;
}

} // namespace fairlead
