// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast_json.h"

#include "core/workspace/item_edits.h"

#include <QJsonArray>
#include <cmath>

namespace fairlead {

namespace {

/// Weaker rank correlations than this say nothing.
constexpr double worthSaying = 0.05;

QJsonValue dateJson(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// Four decimals: more is noise.
QJsonValue shareJson(double share)
{
    return std::round(share * 1e4) / 1e4;
}

QString keyOf(const Workspace &workspace, const Id<Item> &id)
{
    const Item *item = workspace.find(id);
    return item ? item->key : QString();
}

QJsonValue teamJson(const Workspace &workspace, const Id<Team> &id)
{
    const Team *team = workspace.find(id);
    return team ? QJsonValue(team->key) : QJsonValue();
}

QJsonObject itemJson(const Workspace &workspace, const ItemForecast &item)
{
    QJsonObject finish;
    for (const int percent : bandPercents)
        finish.insert(u'p' + QString::number(percent), dateJson(item.at(percent)));
    return {{QStringLiteral("key"), keyOf(workspace, item.item)},
            {QStringLiteral("finish"), finish},
            {QStringLiteral("p85Margin"), item.finishMargin},
            {QStringLiteral("limit"), dateJson(item.limit)},
            {QStringLiteral("hasDeadline"), item.hasDeadline},
            {QStringLiteral("chance"), shareJson(item.chance)},
            {QStringLiteral("chanceMargin"), shareJson(item.chanceMargin)}};
}

/// Items with a figure, by its size; `name` is its key.
QJsonArray rankedJson(const Workspace &workspace, const Forecast &forecast,
                      const std::vector<double> &figures, const QString &name, double least)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < figures.size(); ++i) {
        if (std::abs(figures[i]) > least)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return std::abs(figures[i]); });
    QJsonArray rows;
    for (const size_t i : order) {
        rows.append(QJsonObject{{QStringLiteral("key"), keyOf(workspace, forecast.items[i].item)},
                                {name, shareJson(figures[i])}});
    }
    return rows;
}

QJsonObject targetJson(const Workspace &workspace, const Forecast &forecast, const TargetForecast &target)
{
    QJsonArray days;
    for (const FinishCount &count : target.distribution) {
        days.append(
            QJsonObject{{QStringLiteral("day"), dateJson(count.day)}, {QStringLiteral("runs"), count.runs}});
    }
    return {
        {QStringLiteral("key"), keyOf(workspace, target.item)},
        {QStringLiteral("distribution"), days},
        {QStringLiteral("criticality"),
         rankedJson(workspace, forecast, target.criticality, QStringLiteral("share"), 0)},
        {QStringLiteral("sensitivity"),
         rankedJson(workspace, forecast, target.sensitivity, QStringLiteral("correlation"), worthSaying)}};
}

QJsonObject lineJson(const Workspace &workspace, const RankedChance &ranking, const ZonePolicy &policy)
{
    static constexpr const char *zones[] = {"commit", "stretch", "notThisQuarter"};
    QJsonArray rows;
    for (const ChanceLineRow &row : chanceLine(ranking, policy)) {
        const Item *item = workspace.find(row.item);
        if (item && item->state == ItemState::Done)
            continue;
        rows.append(QJsonObject{{QStringLiteral("key"), keyOf(workspace, row.item)},
                                {QStringLiteral("zone"), QLatin1String(zones[size_t(row.zone)])},
                                {QStringLiteral("chance"), shareJson(row.chance)},
                                {QStringLiteral("margin"), shareJson(row.margin)},
                                {QStringLiteral("cost"), shareJson(row.cost)}});
    }
    return {{QStringLiteral("team"), teamJson(workspace, ranking.team)}, {QStringLiteral("rows"), rows}};
}

QJsonObject biasJson(const QString &name, const QJsonValue &whose, const EstimateBias &bias)
{
    return {{name, whose},
            {QStringLiteral("items"), bias.items},
            {QStringLiteral("ratio"), shareJson(bias.ratio)},
            {QStringLiteral("factor"), shareJson(bias.factor)},
            {QStringLiteral("low"), shareJson(bias.low)},
            {QStringLiteral("high"), shareJson(bias.high)}};
}

} // namespace

QJsonObject forecastJson(const Workspace &workspace, const Forecast &forecast, const ZonePolicy &policy)
{
    static constexpr const char *kinds[] = {"preview", "links", "people"};
    QJsonArray items;
    for (const Item *item : rankedItems(workspace, forecast.plan)) {
        if (const ItemForecast *found = forecast.find(item->id))
            items.append(itemJson(workspace, *found));
    }
    QJsonArray targets;
    for (const TargetForecast &target : forecast.targets)
        targets.append(targetJson(workspace, forecast, target));
    QJsonArray lines;
    for (const RankedChance &ranking : forecast.rankings)
        lines.append(lineJson(workspace, ranking, policy));
    return {
        {QStringLiteral("kind"), QLatin1String(kinds[size_t(forecast.kind)])},
        {QStringLiteral("seed"), qint64(forecast.seed)},
        {QStringLiteral("runs"), forecast.runs},
        {QStringLiteral("wantedRuns"), forecast.wantedRuns},
        {QStringLiteral("confidence"),
         QJsonObject{{QStringLiteral("commit"), policy.commit}, {QStringLiteral("stretch"), policy.stretch}}},
        {QStringLiteral("items"), items},
        {QStringLiteral("targets"), targets},
        {QStringLiteral("lines"), lines}};
}

QJsonObject trackRecordJson(const Workspace &workspace, const TrackRecord &record)
{
    QJsonArray calibration;
    for (const Calibration &each : record.calibration) {
        calibration.append(QJsonObject{{QStringLiteral("percent"), each.percent},
                                       {QStringLiteral("items"), each.items},
                                       {QStringLiteral("landed"), each.landed}});
    }
    QJsonArray teams;
    for (const auto &[team, bias] : record.teams)
        teams.append(biasJson(QStringLiteral("team"), teamJson(workspace, team), bias));
    QJsonArray kinds;
    for (const auto &[kind, bias] : record.kinds) {
        kinds.append(
            biasJson(QStringLiteral("kind"), QLatin1String(Choices<ItemKind>::all[size_t(kind)].key), bias));
    }
    return {{QStringLiteral("items"), record.items},
            {QStringLiteral("calibration"), calibration},
            {QStringLiteral("promises"), record.promises},
            {QStringLiteral("brier"), shareJson(record.brier)},
            {QStringLiteral("spread"), shareJson(record.spread)},
            {QStringLiteral("teams"), teams},
            {QStringLiteral("kinds"), kinds}};
}

} // namespace fairlead
