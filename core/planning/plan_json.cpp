// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_json.h"

#include "core/planning/plan_json_capacity.h"
#include "core/planning/plan_json_people.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"

#include <QJsonObject>

namespace fairlead {

namespace {

const char *kindOf(DriverKind driver)
{
    switch (driver) {
    case DriverKind::PlanStart:
        return "planStart";
    case DriverKind::NotBefore:
        return "notBefore";
    case DriverKind::AsOf:
        return "asOf";
    case DriverKind::Actual:
        return "actual";
    case DriverKind::Remaining:
        return "remaining";
    case DriverKind::Link:
        break;
    }
    return "link";
}

QJsonArray keysOf(const Workspace &workspace, const std::vector<Id<Item>> &items)
{
    QJsonArray keys;
    for (const Id<Item> &item : items)
        keys.append(words::item(workspace, item));
    return keys;
}

QJsonValue drivenBy(const Workspace &workspace, const ItemDates &dates)
{
    QJsonObject driver{{QStringLiteral("kind"), QLatin1String(kindOf(dates.driver))},
                       {QStringLiteral("predecessor"), QJsonValue()},
                       {QStringLiteral("type"), QJsonValue()},
                       {QStringLiteral("lag"), QJsonValue()},
                       {QStringLiteral("text"), QLatin1String(kindOf(dates.driver))}};
    const Dependency *link = workspace.find(dates.drivingLink);
    if (dates.driver != DriverKind::Link || !link)
        return driver;
    driver[QStringLiteral("predecessor")] = words::item(workspace, link->predecessor);
    driver[QStringLiteral("type")] = QLatin1String(Choices<DependencyType>::all[size_t(link->type)].key);
    driver[QStringLiteral("lag")] = link->lag;
    driver[QStringLiteral("text")] = words::link(workspace, *link);
    return driver;
}

void insertDates(const Workspace &workspace, const Item &item, const ItemDates *dates, QJsonObject &object)
{
    const auto put = [&](const char *key, const QJsonValue &value) {
        object.insert(QLatin1String(key), dates ? value : QJsonValue());
    };
    const ItemDates none;
    const ItemDates &of = dates ? *dates : none;
    put("start", json::date(of.start));
    put("finish", json::date(of.finish));
    put("lateStart", json::date(of.lateStart));
    put("lateFinish", json::date(of.lateFinish));
    put("duration", of.duration);
    put("totalFloat", of.totalFloat);
    put("freeFloat", of.freeFloat);
    put("critical", of.isCritical);
    put("nearCritical", of.isNearCritical);
    put("drivenBy", drivenBy(workspace, of));
    object.insert(QStringLiteral("drivingPath"), keysOf(workspace, of.drivingPath));
    object.insert(QStringLiteral("deadline"), json::date(item.deadline));
    put("daysLate",
        item.deadline.isValid() ? QJsonValue(std::max<qint64>(0, item.deadline.daysTo(of.finish)))
                                : QJsonValue());
}

QJsonObject itemJson(const Workspace &workspace, const PlanResult &result, const Item &item, int rank)
{
    const auto [line, ranked] = result.ranked(item);
    const bool isRanked = line && ranked;
    const auto choice = [](const auto value) {
        return QLatin1String(Choices<std::remove_const_t<decltype(value)>>::all[size_t(value)].key);
    };
    const QString pulledUpFor = isRanked ? words::item(workspace, ranked->pulledUpFor) : QString();
    const Team *team = workspace.find(item.team);
    QJsonObject object{
        {QStringLiteral("key"), item.key},
        {QStringLiteral("title"), item.title},
        {QStringLiteral("team"), team ? QJsonValue(team->key) : QJsonValue()},
        {QStringLiteral("class"), item.isMilestone() ? QLatin1String("milestone") : choice(item.investment)},
        {QStringLiteral("state"), choice(item.state)},
        {QStringLiteral("rank"), rank},
        {QStringLiteral("position"),
         isRanked && ranked->position > 0 ? QJsonValue(ranked->position) : QJsonValue()},
        {QStringLiteral("line"),
         isRanked ? QJsonValue(QLatin1String(ranked->isAbove ? "above" : "below")) : QJsonValue()},
        {QStringLiteral("pulledUpFor"), pulledUpFor.isEmpty() ? QJsonValue() : QJsonValue(pulledUpFor)},
        {QStringLiteral("suggested"), isRanked && ranked->isSuggested},
        {QStringLiteral("effort"), json::number(item.effort.value())},
        {QStringLiteral("size"), isRanked ? json::number(ranked->size) : QJsonValue()},
        {QStringLiteral("cumulative"), isRanked ? json::number(ranked->cumulative) : QJsonValue()},
    };
    insertDates(workspace, item, result.find(item.id), object);
    object.insert(QStringLiteral("people"), json::peopleDates(workspace, result.people.find(item.id)));
    return object;
}

QJsonArray itemsJson(const Workspace &workspace, const PlanResult &result)
{
    QJsonArray items;
    int rank = 0;
    for (const Item *item : rankedItems(workspace, result.plan))
        items.append(itemJson(workspace, result, *item, ++rank));
    return items;
}

QJsonArray criticalPathJson(const Workspace &workspace, const PlanResult &result)
{
    QJsonArray paths;
    for (const Item *item : rankedItems(workspace, result.plan)) {
        const ItemDates *dates = result.find(item->id);
        if (!dates || dates->drivingPath.empty())
            continue;
        paths.append(QJsonObject{{QStringLiteral("milestone"), item->key},
                                 {QStringLiteral("finish"), json::date(dates->finish)},
                                 {QStringLiteral("deadline"), json::date(item->deadline)},
                                 {QStringLiteral("path"), keysOf(workspace, dates->drivingPath)}});
    }
    return paths;
}

QJsonObject planHeader(const Workspace &workspace, const PlanResult &result)
{
    const Plan *plan = workspace.find(result.plan);
    if (!plan)
        return {};
    return {{QStringLiteral("key"), plan->key},
            {QStringLiteral("name"), plan->name},
            {QStringLiteral("state"), QLatin1String(Choices<PlanState>::all[size_t(plan->state)].key)},
            {QStringLiteral("lineSize"), QLatin1String(Choices<LineSize>::all[size_t(result.lineSize)].key)}};
}

QJsonObject periodHeader(const Workspace &workspace, const PlanResult &result)
{
    const Plan *plan = workspace.find(result.plan);
    const Period *period = plan ? workspace.find(plan->period) : nullptr;
    return {{QStringLiteral("key"), period ? QJsonValue(period->key) : QJsonValue()},
            {QStringLiteral("start"), json::date(result.capacity.start)},
            {QStringLiteral("finish"), json::date(result.capacity.end)}};
}

} // namespace

QJsonDocument planJson(const Workspace &workspace, const PlanResult &result, const QJsonArray &findings,
                       const QJsonObject &forecast)
{
    QJsonArray loops;
    for (const Loop &loop : result.loops)
        loops.append(keysOf(workspace, loop));
    return QJsonDocument(QJsonObject{
        {QStringLiteral("format"), 1},
        {QStringLiteral("workspace"), workspace.settings().name},
        {QStringLiteral("plan"), planHeader(workspace, result)},
        {QStringLiteral("period"), periodHeader(workspace, result)},
        {QStringLiteral("asOf"), json::date(result.asOf)},
        {QStringLiteral("items"), itemsJson(workspace, result)},
        {QStringLiteral("people"), json::people(workspace, result)},
        {QStringLiteral("teams"), json::teams(workspace, result)},
        {QStringLiteral("skills"), json::skills(workspace, result)},
        {QStringLiteral("criticalPath"), criticalPathJson(workspace, result)},
        {QStringLiteral("schedule"), json::schedule(workspace, result)},
        {QStringLiteral("loops"), loops},
        {QStringLiteral("unscheduled"), keysOf(workspace, result.unscheduled)},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("forecast"), forecast.isEmpty() ? QJsonValue() : QJsonValue(forecast)},
    });
}

} // namespace fairlead
