// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/graph_text.h"

#include "core/planning/why_words.h"
#include "ui/roadmap/timeline_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Graph)
};

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QStringList keysBeside(const PlanGraph &graph, int item, bool before)
{
    QStringList keys;
    for (const GraphLink &link : graph.links) {
        if ((before ? link.to : link.from) == item)
            keys.append(graph.items[size_t(before ? link.from : link.to)].key);
    }
    keys.sort();
    return keys;
}

/// The driving path of the critical milestone or deadline that comes last, as items of the plan; empty:
/// nothing of that kind waits for anything.
std::vector<Id<Item>> criticalWay(const PlanResult &result, const PlanGraph &graph)
{
    const ItemDates *last = nullptr;
    bool isMilestone = false;
    for (const GraphItem &item : graph.items) {
        const ItemDates *dates = item.isCritical ? result.find(item.item) : nullptr;
        if (!dates || dates->drivingPath.size() < 2)
            continue;
        const bool isBetter = !last || (item.isMilestone && !isMilestone)
            || (item.isMilestone == isMilestone && dates->finish > last->finish);
        if (!isBetter)
            continue;
        last = dates;
        isMilestone = item.isMilestone;
    }
    return last ? last->drivingPath : std::vector<Id<Item>>();
}

QStringList standing(const GraphItem &item)
{
    QStringList facts;
    if (item.isQuiet)
        facts.append(Words::tr("not above the line"));
    else if (item.isInLoop)
        facts.append(Words::tr("no dates: in a loop of links"));
    else if (!item.isDone)
        facts.append(Words::tr("%1 float").arg(words::workingDays(item.totalFloat)));
    if (item.isCritical)
        facts.append(Words::tr("critical"));
    if (item.isNearCritical)
        facts.append(Words::tr("nearly critical"));
    return facts;
}

} // namespace

QString graphFinding(const PlanGraph &graph, const Workspace &workspace, const PlanResult &result)
{
    if (!result.loops.empty()) {
        QStringList keys;
        for (const Id<Item> &item : result.loops.front())
            keys.append(words::item(workspace, item));
        return result.loops.size() == 1
            ? Words::tr("%1 wait for each other in a loop and have no dates").arg(words::list(keys))
            : Words::tr("%1 loops of links leave items without dates, one of them %2")
                  .arg(number(qint64(result.loops.size())), words::list(keys));
    }
    const std::vector<Id<Item>> way = criticalWay(result, graph);
    if (way.empty()) {
        if (graph.links.empty())
            return graph.itemsOfPlan > 0 ? Words::tr("No item waits for another") : QString();
        return Words::tr("%1 items depend on each other").arg(number(graph.linkedItems()));
    }
    std::set<Id<Team>> teams;
    for (const Id<Item> &id : way) {
        if (const Item *item = workspace.find(id))
            teams.insert(item->team);
    }
    const QString last = words::item(workspace, way.back());
    const QString items = number(qint64(way.size()));
    return teams.size() == 1
        ? Words::tr("The critical path runs through %1 items of one team to %2").arg(items, last)
        : Words::tr("The critical path runs through %1 teams and %2 items to %3")
              .arg(number(qint64(teams.size())), items, last);
}

QString itemInWords(const PlanGraph &graph, int item)
{
    const GraphItem &shown = graph.items[size_t(item)];
    QStringList parts{QString(shown.key + u' ' + shown.title)};
    if (shown.isMilestone)
        parts.append(Words::tr("milestone"));
    if (!shown.team.isEmpty())
        parts.append(shown.team);
    if (!shown.date.isEmpty())
        parts.append(shown.date);
    const QStringList before = keysBeside(graph, item, true);
    const QStringList after = keysBeside(graph, item, false);
    if (!before.isEmpty())
        parts.append(Words::tr("depends on %1").arg(words::list(before)));
    if (!after.isEmpty())
        parts.append(Words::tr("needed by %1").arg(words::list(after)));
    if (shown.isLoose)
        parts.append(Words::tr("without links"));
    return (parts + standing(shown)).join(QStringLiteral(", "));
}

QString itemTip(const PlanGraph &graph, int item)
{
    const GraphItem &shown = graph.items[size_t(item)];
    QStringList lines{QString(shown.key + u' ' + shown.title)};
    QStringList where;
    if (!shown.team.isEmpty())
        where.append(shown.team);
    if (!shown.date.isEmpty())
        where.append(shown.date);
    lines.append((where + standing(shown)).join(QStringLiteral(" · ")));
    const QStringList before = keysBeside(graph, item, true);
    const QStringList after = keysBeside(graph, item, false);
    if (!before.isEmpty())
        lines.append(Words::tr("Depends on %1").arg(words::list(before)));
    if (!after.isEmpty())
        lines.append(Words::tr("Needed by %1").arg(words::list(after)));
    return lines.join(u'\n');
}

QString graphLinkTip(const PlanGraph &graph, const GraphLink &link, const Workspace &workspace)
{
    QStringList lines;
    for (const Id<Dependency> &id : link.ids) {
        if (const Dependency *row = workspace.find(id))
            lines.append(linkInWords(workspace, *row));
    }
    const GraphItem &from = graph.items[size_t(link.from)];
    const GraphItem &to = graph.items[size_t(link.to)];
    if (link.isBetweenTeams)
        lines.append(Words::tr("Between teams: %1 → %2").arg(from.team, to.team));
    if (link.isCritical)
        lines.append(Words::tr("Critical"));
    if (link.isBack)
        lines.append(Words::tr("Closes a loop"));
    return lines.join(u'\n');
}

QString graphHint(const PlanGraph &graph)
{
    QStringList parts;
    if (std::ranges::any_of(graph.links, &GraphLink::isCritical))
        parts.append(Words::tr("thick: critical"));
    if (std::ranges::any_of(graph.items, &GraphItem::isNearCritical))
        parts.append(Words::tr("dotted frame: nearly critical"));
    if (std::ranges::any_of(graph.links, &GraphLink::isBetweenTeams))
        parts.append(Words::tr("dashed: between teams"));
    if (std::ranges::any_of(graph.links, &GraphLink::isBack))
        parts.append(Words::tr("red: closes a loop"));
    return parts.join(QStringLiteral("  ·  "));
}

QString looseText(int items)
{
    return Words::tr("Without links: %1").arg(number(items));
}

PictureTable graphTable(const PlanGraph &graph, const Workspace &workspace)
{
    PictureTable table;
    table.headers = {Words::tr("Key"),        Words::tr("Item"),      Words::tr("Team"), Words::tr("Finish"),
                     Words::tr("Depends on"), Words::tr("Needed by"), Words::tr("Float")};
    for (size_t i = 0; i < graph.items.size(); ++i) {
        const GraphItem &item = graph.items[i];
        QStringList before;
        QStringList after;
        for (const GraphLink &link : graph.links) {
            for (const Id<Dependency> &id : link.ids) {
                const Dependency *row = workspace.find(id);
                if (!row || (link.to != int(i) && link.from != int(i)))
                    continue;
                if (link.to == int(i))
                    before.append(words::link(workspace, *row));
                else
                    after.append(words::item(workspace, row->successor));
            }
        }
        const bool hasFloat = !item.date.isEmpty() && !item.isDone;
        table.rows.append({item.key, item.title, item.team, item.date, before.join(QStringLiteral(", ")),
                           after.join(QStringLiteral(", ")), hasFloat ? number(item.totalFloat) : QString()});
    }
    return table;
}

} // namespace fairlead
