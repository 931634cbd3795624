// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chance_text.h"

#include "app/terminal.h"
#include "core/forecast/chance_line.h"
#include "core/planning/why_words.h"

namespace fairlead {

namespace {

constexpr std::array shownPercents{50, 80, 85, 95};
/// Less often on the path than this decides nothing.
constexpr double worthNaming = 0.1;
constexpr size_t mostNamed = 6;

QString kindWord(ForecastKind kind)
{
    switch (kind) {
    case ForecastKind::Preview:
    case ForecastKind::Links:
        return Text::tr("links only");
    case ForecastKind::People:
        break;
    }
    return Text::tr("with the people there are");
}

QString zoneText(Zone zone, const ZonePolicy &policy)
{
    switch (zone) {
    case Zone::Commit:
        return Text::tr("commit: together at least %1").arg(words::percent(policy.commit, 0));
    case Zone::Stretch:
        return Text::tr("stretch: together at least %1").arg(words::percent(policy.stretch, 0));
    case Zone::NotThisQuarter:
        break;
    }
    return Text::tr("not this quarter: together less than %1").arg(words::percent(policy.stretch, 0));
}

/// Not "0 %" of what happens, and not "100 %" of what may fail.
QString chanceWord(double chance)
{
    constexpr double least = 0.01;
    if (chance > 0 && chance < least)
        return QStringLiteral("< ") + words::percent(least, 0);
    if (chance < 1 && chance > 1 - least)
        return QStringLiteral("> ") + words::percent(1 - least, 0);
    return words::percent(chance, 0);
}

QString dayOrNever(const PlannedWorkspace &plan, QDate day)
{
    return day.isValid() ? words::day(day, plan.result.asOf) : QStringLiteral("–");
}

QString points(double share)
{
    return QString::number(std::round(share * 1000) / 10, 'f', 1);
}

/// "R06 100 %, R05 99 %": who is on the path of a milestone in how many cases.
QString decidersText(const PlannedWorkspace &plan, const Forecast &forecast, const TargetForecast &target)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < target.criticality.size(); ++i) {
        if (target.criticality[i] >= worthNaming && forecast.items[i].item != target.item)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::ranges::greater(), [&](size_t i) { return target.criticality[i]; });
    QStringList parts;
    for (const size_t i : order) {
        if (parts.size() == mostNamed)
            break;
        parts.append(QString(words::item(plan.workspace, forecast.items[i].item) + u' '
                             + chanceWord(target.criticality[i])));
    }
    return parts.join(QStringLiteral(", "));
}

QStringList datesRow(const PlannedWorkspace &plan, const ItemForecast &forecast)
{
    QStringList row;
    for (const int percent : shownPercents)
        row.append(dayOrNever(plan, forecast.at(percent)));
    row.append(forecast.hasDeadline ? dayOrNever(plan, forecast.limit) : Text::tr("the period"));
    row.append(chanceWord(forecast.chance));
    return row;
}

QStringList datesHead()
{
    QStringList head;
    for (const int percent : shownPercents)
        head.append(u'P' + QString::number(percent));
    return head << Text::tr("Within") << Text::tr("Chance");
}

void addTargets(const PlannedWorkspace &plan, const Forecast &forecast, QStringList &lines)
{
    QList<QStringList> rows{QStringList{Text::tr("Milestone"), QString()} + datesHead()
                            + QStringList{Text::tr("Decided by")}};
    for (const TargetForecast &target : forecast.targets) {
        const Item *item = plan.workspace.find(target.item);
        const ItemForecast *dates = forecast.find(target.item);
        if (!item || !dates || item->state == ItemState::Done)
            continue;
        rows.append(QStringList{item->key, shortTitle(item->title)} + datesRow(plan, *dates)
                    + QStringList{decidersText(plan, forecast, target)});
    }
    if (rows.size() == 1)
        return;
    lines += alignedTable(rows, QStringLiteral("llrrrrrrl"));
}

void addRanking(const PlannedWorkspace &plan, const Forecast &forecast, const RankedChance &ranking,
                QStringList &lines)
{
    const ZonePolicy policy;
    const Team *team = plan.workspace.find(ranking.team);
    QList<QStringList> rows{QStringList{team ? team->key : Text::tr("Without a team"), QString()}
                            + datesHead() + QStringList{Text::tr("Together"), Text::tr("Costs")}};
    std::optional<Zone> zone;
    for (const ChanceLineRow &each : chanceLine(ranking, policy)) {
        const Item *item = plan.workspace.find(each.item);
        const ItemForecast *dates = forecast.find(each.item);
        if (!item || !dates || item->state == ItemState::Done)
            continue;
        if (zone != each.zone)
            rows.append({QStringLiteral("──── %1 ────").arg(zoneText(each.zone, policy))});
        zone = each.zone;
        rows.append(QStringList{item->key, shortTitle(item->title)} + datesRow(plan, *dates)
                    + QStringList{chanceWord(each.chance), points(each.cost)});
    }
    lines.append(QString());
    lines += alignedTable(rows, QStringLiteral("llrrrrrrrr"));
}

} // namespace

QStringList chanceText(const PlannedWorkspace &plan, const Forecast &forecast)
{
    double margin = 0;
    for (const ItemForecast &item : forecast.items)
        margin = std::max(margin, item.chanceMargin);
    QStringList lines{QString(),
                      Text::tr("Chance · %1 · %2 runs, seed %3 · ± %4 points at most")
                          .arg(kindWord(forecast.kind), QLocale::c().toString(forecast.runs),
                               QString::number(forecast.seed), points(margin))};
    addTargets(plan, forecast, lines);
    std::vector<const RankedChance *> teams;
    for (const RankedChance &ranking : forecast.rankings) {
        if (!ranking.team.isNull() && !ranking.prefixes.empty())
            teams.push_back(&ranking);
    }
    const auto keyOf = [&](const RankedChance *ranking) {
        const Team *team = plan.workspace.find(ranking->team);
        return team ? team->key : QString();
    };
    std::ranges::sort(teams, {}, keyOf);
    if (teams.empty() && !forecast.rankings.empty())
        teams.push_back(&forecast.rankings.front());
    for (const RankedChance *ranking : teams)
        addRanking(plan, forecast, *ranking, lines);
    if (const RankedChance *whole = forecast.ranking({}); whole && !whole->prefixes.empty())
        lines += {QString(),
                  Text::tr("That all of it lands: %1. Together: the chance that it and all above it end in "
                           "time. Costs: what it takes from those above, in points.")
                      .arg(chanceWord(whole->prefixes.back().chance))};
    return lines;
}

} // namespace fairlead
