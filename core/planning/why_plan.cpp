// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/why.h"

#include "core/capacity/factors.h"
#include "core/planning/team_lines.h"
#include "core/planning/why_days.h"
#include "core/planning/why_words.h"

#include <QLocale>

namespace fairlead {

namespace {

Result<const Item *> itemOf(const Workspace &workspace, const Id<Item> &id)
{
    if (const Item *item = workspace.find(id))
        return item;
    return fail(Error::notFound(Text::tr("There is no such item.")));
}

QStringList namedPeople(const Workspace &workspace, const Id<Item> &item)
{
    QStringList names;
    for (const Allocation &each : workspace.rows<Allocation>()) {
        if (each.item == item)
            names.append(words::person(workspace, each.person));
    }
    names.removeDuplicates();
    return names;
}

/// "44.0 ÷ (3 × 0.72) = 20.37, rounded up: 21."
QString durationSentence(const Item &item, double perDay, int duration)
{
    const double exact = item.effort.value() / (item.staffing.value() * perDay);
    return Text::tr("%1 ÷ (%2 × %3) = %4, rounded up: %5.")
        .arg(words::days(item.effort.value()), words::figure(item.staffing.value()), words::figure(perDay),
             words::figure(exact))
        .arg(duration);
}

QString limitSentence(const Workspace &workspace, const PlanResult &result, const Item &item,
                      const ItemDates &dates)
{
    const auto day = [&](QDate date) { return words::day(date, result.asOf); };
    if (item.deadline.isValid() && dates.lateFinish == item.deadline)
        return Text::tr("Its own deadline is %1.").arg(day(item.deadline));
    const Dependency *tightest = nullptr;
    for (const Dependency &link : workspace.rows<Dependency>()) {
        const ItemDates *after = link.predecessor == item.id ? result.find(link.successor) : nullptr;
        const ItemDates *best = tightest ? result.find(tightest->successor) : nullptr;
        if (after && (!best || after->totalFloat < best->totalFloat))
            tightest = &link;
    }
    if (tightest) {
        const ItemDates *after = result.find(tightest->successor);
        return Text::tr("%1 waits for it (%2) and is to finish by %3.")
            .arg(words::item(workspace, tightest->successor), words::linkType(*tightest),
                 day(after->lateFinish));
    }
    return Text::tr("Nothing waits for it; the plan ends on %1.").arg(day(result.capacity.end));
}

/// Which of the budgets of C09 an item takes from.
struct ItemBudget {
    QString name;
    double days;
};

ItemBudget budgetOf(const Workspace &workspace, const PlanResult &result, const Item &item)
{
    const TeamCapacity *team = result.capacity.find(item.team);
    if (!team)
        return {Text::tr("Budget"), 0};
    const LineBudget budget = lineBudget(workspace, *team);
    if (item.investment == InvestmentClass::EngineeringExcellence)
        return {Text::tr("Of it for engineering excellence at most"), budget.excellence};
    return {Text::tr("Of it for all but engineering excellence"), budget.other};
}

QString positionSentence(const Workspace &workspace, const TeamLine &line, const Item &item,
                         const RankedItem &ranked, const ItemBudget &own)
{
    const QString budget = words::days(line.budget);
    if (!line.hasBudget)
        return Text::tr("The team has no people yet, so nothing is cut.");
    if (item.state == ItemState::Done || item.state == ItemState::InProgress)
        return Text::tr("It has begun, so it is above the line whatever fits.");
    if (ranked.isAbove) {
        return Text::tr("Down to and with it %1 of %2 days are used, so it is above the line.")
            .arg(words::days(ranked.cumulative), budget);
    }
    if (ranked.isSuggested) {
        return Text::tr("It is below the line, but it would fit into the %1 days that are free.")
            .arg(words::days(line.slack()));
    }
    const auto first = std::find_if(line.items.begin(), line.items.end(), [](const RankedItem &each) {
        return !each.isAbove && each.position > 0;
    });
    if (first != line.items.end() && first->item != ranked.item) {
        return Text::tr("The line is above %1, the first that could not be taken; nothing behind it is taken "
                        "by itself.")
            .arg(words::item(workspace, first->item));
    }
    if (ranked.cumulative <= line.budget) {
        return Text::tr(
                   "It does not fit into the %1 days of its class, or waits for something below the line.")
            .arg(words::days(own.days));
    }
    return Text::tr("With it %1 days would be needed, but there are %2, so it is below the line.")
        .arg(words::days(ranked.cumulative), budget);
}

} // namespace

Result<Explanation> whyDuration(const Workspace &workspace, const PlanResult &result, const Id<Item> &id)
{
    const auto found = itemOf(workspace, id);
    if (!found)
        return fail(found.error());
    const Item &item = **found;
    const ItemDates *dates = result.find(id);
    const CapacityFactors factors = factorsOf(workspace, item.team);
    const int computed = durationFromEffort(item.effort, item.staffing, factors);
    const int duration = dates ? dates->duration : item.duration.value_or(computed);
    Explanation why;
    why.title = Text::tr("%1 takes %2").arg(item.key, words::workingDays(duration));
    why.formula = Text::tr("Duration = effort ÷ (staffing × focus × (1 − interrupts)), rounded up  [C07]");
    if (item.isMilestone()) {
        why.sentences.append(Text::tr("A milestone takes no time."));
        return why;
    }
    if (item.duration) {
        why.rows.push_back({Text::tr("Duration"), words::figure(*item.duration), QStringLiteral("wd"),
                            refer(id, "duration")});
        why.sentences.append(Text::tr("The duration was typed; by effort and staffing it would be %1.")
                                 .arg(words::workingDays(computed)));
        return why;
    }
    why.rows = {
        {Text::tr("Effort"), words::days(item.effort.value()), QStringLiteral("d"), refer(id, "effort")},
        {Text::tr("Staffing"), words::figure(item.staffing.value()), Text::tr("people"),
         refer(id, "staffing")},
        {Text::tr("Focus"),
         words::percent(factors.focus.value(), 0),
         {},
         refer(workspace.settings().id, "focus")},
        {Text::tr("Interrupts"),
         words::percent(factors.interrupt.value(), 0),
         {},
         refer(workspace.settings().id, "interrupt")},
        {Text::tr("= Duration"), words::figure(duration), QStringLiteral("wd"), {}},
    };
    const QStringList named = namedPeople(workspace, id);
    if (duration == computed && item.staffing.value() > 0 && factors.perDay() > 0)
        why.sentences.append(durationSentence(item, factors.perDay(), duration));
    if (!named.isEmpty())
        why.sentences.append(Text::tr("%1 are named on it.").arg(words::list(named)));
    return why;
}

Result<Explanation> whyFloat(const Workspace &workspace, const PlanResult &result, const Id<Item> &id)
{
    const auto item = itemOf(workspace, id);
    if (!item)
        return fail(item.error());
    const ItemDates *dates = result.find(id);
    if (!dates)
        return fail(Error::notFound(Text::tr("%1 has no dates in this plan.").arg((*item)->key)));
    const auto date = [&](const QString &label, QDate value) {
        return ExplanationRow{label, words::day(value, result.asOf), {}, {}};
    };
    Explanation why;
    why.title = Text::tr("%1 has %2 of float").arg((*item)->key, words::workingDays(dates->totalFloat));
    why.formula = Text::tr("Total float = working days from the early to the late dates; free float = the "
                           "longest slip that moves nobody else  [C10]");
    why.rows = {date(Text::tr("Start"), dates->start), date(Text::tr("Latest start"), dates->lateStart),
                date(Text::tr("Finish"), dates->finish), date(Text::tr("Latest finish"), dates->lateFinish)};
    if ((*item)->deadline.isValid()) {
        why.rows.push_back(
            {Text::tr("Deadline"), words::day((*item)->deadline, result.asOf), {}, refer(id, "deadline")});
    }
    why.rows.push_back(
        {Text::tr("= Total float"), words::figure(dates->totalFloat), QStringLiteral("wd"), {}});
    why.rows.push_back({Text::tr("= Free float"), words::figure(dates->freeFloat), QStringLiteral("wd"), {}});
    if ((*item)->state == ItemState::Done && dates->driver == DriverKind::Actual)
        why.sentences.append(Text::tr("It is done, so it cannot slip any more."));
    else
        why.sentences.append(limitSentence(workspace, result, **item, *dates));
    if (dates->totalFloat < 0) {
        why.sentences.append(
            Text::tr("It would have to finish %1 earlier.").arg(words::workingDays(-dates->totalFloat)));
    }
    return why;
}

Result<Explanation> whyPosition(const Workspace &workspace, const PlanResult &result, const Id<Item> &id)
{
    const auto item = itemOf(workspace, id);
    if (!item)
        return fail(item.error());
    const auto [line, ranked] = result.ranked(**item);
    Explanation why;
    why.formula = Text::tr("Above the line while the effort down to and with the item is at most the net "
                           "capacity of the team, and that of its class at most what the reserve leaves  "
                           "[C09]");
    if (!line || !ranked) {
        if ((*item)->state != ItemState::Dropped)
            return fail(Error::notFound(Text::tr("%1 is not part of this plan.").arg((*item)->key)));
        why.title = Text::tr("%1 was dropped").arg((*item)->key);
        if (!(*item)->notDoingReason.isEmpty())
            why.sentences.append((*item)->notDoingReason);
        return why;
    }
    why.title = ranked->isAbove ? Text::tr("%1 is above the line").arg((*item)->key)
                                : Text::tr("%1 is below the line").arg((*item)->key);
    why.rows = {
        {Text::tr("Position"), words::figure(ranked->position), {}, refer(id, "rank")},
        {Text::tr("Effort"), words::days((*item)->effort.value()), QStringLiteral("d"), refer(id, "effort")},
        {Text::tr("Down to and with it"), words::days(ranked->cumulative), QStringLiteral("d"), {}},
        {Text::tr("Net capacity of the team"), words::days(line->budget), QStringLiteral("d"), {}},
    };
    if (result.lineSize == LineSize::P80 && !(*item)->isMilestone()) {
        why.rows.insert(why.rows.begin() + 2,
                        {Text::tr("P80 effort, which the line adds up"), words::days(ranked->size),
                         QStringLiteral("d"), refer(result.plan, "line_size")});
    }
    if ((*item)->isMilestone()) // it has no place of its own in the walk
        why.rows.erase(why.rows.begin(), why.rows.begin() + 2);
    const ItemBudget own = budgetOf(workspace, result, **item);
    why.rows.push_back({own.name, words::days(own.days), QStringLiteral("d"), {}});
    if ((*item)->isMilestone())
        why.sentences.append(Text::tr("A milestone costs nothing."));
    else
        why.sentences.append(positionSentence(workspace, *line, **item, *ranked, own));
    if (!ranked->pulledUpFor.isNull()) {
        why.sentences.append(Text::tr("It stands before its own rank because %1 needs it.")
                                 .arg(words::item(workspace, ranked->pulledUpFor)));
    }
    if (!(*item)->notDoingReason.isEmpty() && !ranked->isAbove)
        why.sentences.append(Text::tr("Reason for not doing: %1.").arg((*item)->notDoingReason));
    return why;
}

} // namespace fairlead
