// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plan_sections.h"

namespace fairlead {

namespace {

/// Less often on the path than this decides nothing.
constexpr double worthNaming = 0.1;
constexpr qsizetype mostNamed = 5;

/// "R06 100 %, R05 99 %": in how many cases an item is on the path of the target, most often first.
QString decidersText(const ReportContext &context, const Id<Item> &id)
{
    const Forecast &forecast = *context.input->forecast;
    const TargetForecast *target = forecast.target(id);
    if (!target)
        return QStringLiteral("–");
    std::vector<size_t> order;
    for (size_t i = 0; i < target->criticality.size(); ++i) {
        if (target->criticality[i] >= worthNaming && forecast.items[i].item != id)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return target->criticality[i]; });
    QStringList parts;
    for (const size_t i : order) {
        const Item *item = context.workspace->find(forecast.items[i].item);
        if (item && parts.size() < mostNamed)
            parts << QString(item->key + QChar::Nbsp + context.chance(target->criticality[i]));
    }
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(", "));
}

ReportTable chanceTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {
        {Text::tr("Commitment"), {}, false, 3}, {Text::tr("Promised"), {}, true, 1},
        {QStringLiteral("P50"), {}, true, 1},   {QStringLiteral("P80"), {}, true, 1},
        {QStringLiteral("P85"), {}, true, 1},   {QStringLiteral("P95"), {}, true, 1},
        {Text::tr("Chance"), {}, true, 1},      {Text::tr("Decided by, in how many cases"), {}, false, 2.6}};
    for (const Commitment &one : context.commitments) {
        if (!one.chances || one.standing == Standing::Done)
            continue;
        const ItemForecast &chances = *one.chances;
        const auto day = [&](int percent) {
            const QDate date = chances.at(percent);
            const bool isLate = chances.hasDeadline && date > chances.limit;
            return ReportCell{context.day(date), isLate ? ReportTone::Alarm : ReportTone::Normal};
        };
        table.rows.push_back({{context.itemCaption(*one.item), {}},
                              {context.day(one.item->deadline), {}},
                              day(50),
                              day(80),
                              day(85),
                              day(95),
                              {context.chance(chances.chance), chanceTone(chances.chance)},
                              {decidersText(context, one.item->id), ReportTone::Quiet}});
    }
    const Forecast &forecast = *context.input->forecast;
    table.notes << Text::tr(
        "P50 to P95: the day by which it is done in so many of 100 cases. Chance: that it "
        "is done by the promised day; without one, by the end of the period.");
    table.notes << Text::tr("%1 quarters were played with the people there are: efforts, illness, unplanned "
                            "work, on-call weeks, risks and promises of others (seed %2).")
                       .arg(context.notation.figure(forecast.runs, 0), QString::number(forecast.seed));
    table.whenEmpty = Text::tr("none");
    return table;
}

QString zoneCell(const ReportContext &context, const std::vector<Id<Item>> &items)
{
    if (items.empty())
        return Text::tr("none");
    return QString(QString::number(items.size()) + QStringLiteral(": ")
                   + context.keysText(items, QStringLiteral(", ")));
}

/// "21 of 29 items that are left can be promised at 85 %, team by team".
QString zoneFinding(const ReportContext &context, size_t committed, size_t all)
{
    const QString confidence = context.notation.percent(context.input->confidence.commit);
    if (committed == all)
        return Text::tr("All %1 items that are left can be promised at %2, team by team")
            .arg(QString::number(all), confidence);
    return Text::tr("%1 of %2 items that are left can be promised at %3, team by team")
        .arg(QString::number(committed), QString::number(all), confidence);
}

/// The cut line by chance: what of each team can be promised together.
ReportTable zoneTable(const ReportContext &context)
{
    const ZonePolicy &policy = context.input->confidence;
    ReportTable table;
    table.columns = {
        {Text::tr("Team"), {}, false, 0.7},
        {Text::tr("Commit, together from %1").arg(context.notation.percent(policy.commit)), {}, false, 2},
        {Text::tr("Stretch, from %1").arg(context.notation.percent(policy.stretch)), {}, false, 2},
        {Text::tr("Not this quarter"), {}, false, 2},
        {Text::tr("All together"), {}, true, 1}};
    size_t committed = 0;
    size_t all = 0;
    for (const TeamLine &line : context.result->lines) {
        const RankedChance *ranking = context.input->forecast->ranking(line.team);
        if (line.team.isNull() || !ranking)
            continue;
        std::array<std::vector<Id<Item>>, 3> zones;
        double together = 1;
        for (const ChanceLineRow &row : chanceLine(*ranking, policy)) {
            const Item *item = context.workspace->find(row.item);
            const auto placed = context.result->ranked(*item).second;
            if (!placed || !placed->isAbove || item->state == ItemState::Done)
                continue;
            zones[size_t(row.zone)].push_back(row.item);
            together = row.chance;
        }
        committed += zones[size_t(Zone::Commit)].size();
        for (const std::vector<Id<Item>> &zone : zones)
            all += zone.size();
        table.rows.push_back({{context.teamKey(line.team), {}},
                              {zoneCell(context, zones[size_t(Zone::Commit)]), ReportTone::Good},
                              {zoneCell(context, zones[size_t(Zone::Stretch)]), ReportTone::Warning},
                              {zoneCell(context, zones[size_t(Zone::NotThisQuarter)]), {}},
                              {context.chance(together), chanceTone(together)}});
    }
    table.title = zoneFinding(context, committed, all);
    table.notes << Text::tr("Together: that an item and all above it in its team end in time. The line is "
                            "where that falls below the confidence; ranks stay as they are.");
    table.whenEmpty = Text::tr("none");
    return table;
}

} // namespace

Blocks chanceBlocks(const ReportContext &context)
{
    if (!context.input->forecast)
        return {};
    Blocks blocks{ReportHeading{2, Text::tr("With what chance")}, chanceTable(context)};
    blocks.push_back(ReportHeading{2, Text::tr("What can be promised together")});
    blocks.push_back(zoneTable(context));
    return blocks;
}

} // namespace fairlead
