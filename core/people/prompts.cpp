// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/prompts.h"

#include "core/people/prompt_sources.h"
#include "core/rota/rota_rows.h"

#include <QTimeZone>
#include <set>

namespace fairlead {

namespace {

constexpr int lookBackDays = 28; ///< where there was no talk before
constexpr int planDays = 14;     ///< ahead, for whom the plan puts on an item

bool isInSleep(const Rotation &rotation, const QTime &time)
{
    const int minute = time.hour() * 60 + time.minute();
    return rotation.sleepFrom > rotation.sleepTo ? minute >= rotation.sleepFrom || minute < rotation.sleepTo
                                                 : minute >= rotation.sleepFrom && minute < rotation.sleepTo;
}

bool hasPrimary(const Workspace &workspace, const Rotation &rotation, const Id<Person> &person, QDate day)
{
    for (const Shift &shift : workspace.rows<Shift>()) {
        if (shift.rotation == rotation.id && shift.layer == ShiftLayer::Primary && shift.person == person
            && shift.from <= day && day <= shift.to)
            return true;
    }
    return false;
}

} // namespace

int ageOf(const TalkingPoint &point, QDate asOf)
{
    return point.firstOn.isValid() ? std::max(0, int(point.firstOn.daysTo(asOf))) : 0;
}

std::vector<QDateTime> nightPages(const Workspace &workspace, const Id<Person> &person, QDate from, QDate to)
{
    std::vector<QDateTime> nights;
    const QTimeZone zone = siteZone(workspace, workspace.find(person)).value_or(QTimeZone::utc());
    for (const Page &page : workspace.rows<Page>()) {
        const Rotation *rotation = workspace.find(page.rotation);
        const QDateTime local = page.at.toTimeZone(zone);
        if (!rotation || local.date() < from || local.date() > to || !isInSleep(*rotation, local.time()))
            continue;
        // A night belongs to the turn of the evening before.
        const QDate evening = local.time().hour() < 12 ? local.date().addDays(-1) : local.date();
        const bool isTheirs = page.responder.isNull() ? hasPrimary(workspace, *rotation, person, evening)
                                                      : page.responder == person;
        if (isTheirs)
            nights.push_back(local);
    }
    std::ranges::sort(nights);
    return nights;
}

std::vector<PersonItem> itemsOf(const Workspace &workspace, const PrivateRecords &records,
                                const PlanResult &plan, const Id<Person> &person, QDate since, QDate asOf)
{
    std::set<Id<Item>> named;
    std::set<Id<Item>> planned;
    for (const Allocation &row : workspace.rows<Allocation>()) {
        if (row.person == person && row.from <= asOf.addDays(planDays) && row.to >= since)
            named.insert(row.item);
    }
    for (const GrowthGoal &goal : records.rows<GrowthGoal>()) {
        const GrowthPlan *of = records.find(goal.plan);
        if (of && of->person == person && of->state != GrowthPlanState::Closed && !goal.item.isNull())
            named.insert(goal.item);
    }
    for (const PeopleDates &dates : plan.people.dates) {
        for (const WorkSlice &slice : dates.work) {
            if (slice.person == person && slice.from <= asOf.addDays(planDays) && slice.to >= asOf)
                (slice.isNamed ? named : planned).insert(dates.item);
        }
    }
    std::vector<PersonItem> items;
    for (const Item &item : workspace.rows<Item>()) {
        const bool isTheirs = named.contains(item.id) || planned.contains(item.id);
        const bool isOver = item.state == ItemState::Dropped
            || (item.state == ItemState::Done && (!item.actualFinish.isValid() || item.actualFinish < since));
        if (isTheirs && !isOver && !item.isMilestone())
            items.push_back({&item, named.contains(item.id)});
    }
    std::ranges::stable_sort(items, [](const PersonItem &a, const PersonItem &b) {
        return a.item->key.size() != b.item->key.size() ? a.item->key.size() < b.item->key.size()
                                                        : a.item->key < b.item->key;
    });
    return items;
}

std::vector<Prompt> promptsFor(const Workspace &workspace, const PrivateRecords &records,
                               const PlanResult &plan, const Id<Person> &person, QDate asOf)
{
    const OneOnOne *last = lastHeld(records, person, asOf.addDays(-1));
    const prompts::Ground ground{
        workspace, records, plan, person, last ? last->on : asOf.addDays(-lookBackDays), asOf};
    std::vector<Prompt> found;
    prompts::addPromises(ground, found);
    prompts::addCarriedPoints(ground, found);
    prompts::addWork(ground, found);
    prompts::addPresence(ground, found);
    prompts::addGrowth(ground, found);
    prompts::addOnboarding(ground, found);
    std::ranges::stable_sort(found, [](const Prompt &a, const Prompt &b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.on.isValid() && (!b.on.isValid() || a.on < b.on);
    });
    return found;
}

} // namespace fairlead
