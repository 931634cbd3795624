// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/rank_rows.h"

#include <QLocale>
#include <cmath>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(fairlead::RankRows)
};

QString oneDecimal(double days)
{
    return QLocale().toString(days, 'f', 1);
}

/// "12" or "12.5"; of an uneven P80 effort two decimals.
QString written(double days)
{
    return QLocale().toString(std::round(days * 100) / 100);
}

const RankedItem *smallestBelow(const Workspace &workspace, const TeamLine &line)
{
    const RankedItem *smallest = nullptr;
    for (const RankedItem &ranked : line.items) {
        const Item *item = workspace.find(ranked.item);
        if (!item || ranked.isAbove || item->isMilestone())
            continue;
        if (!smallest || ranked.size < smallest->size)
            smallest = &ranked;
    }
    return smallest;
}

} // namespace

std::vector<RankRow> rankRows(const PlanResult &result, const Id<Team> &only)
{
    std::vector<RankRow> rows;
    for (const TeamLine &line : result.lines) {
        if ((!only.isNull() && line.team != only) || (line.items.empty() && only.isNull()))
            continue;
        rows.push_back({RankRow::Kind::TeamHead, line.team, {}, {}});
        // What is above, in order, then the line, then the rest: the two budgets of a team can cut at
        // different ranks, and the line shows what is in and what is not.
        for (const RankedItem &ranked : line.items) {
            if (ranked.isAbove)
                rows.push_back({RankRow::Kind::Item, line.team, ranked.item, ranked});
        }
        const bool cuts =
            std::any_of(line.items.begin(), line.items.end(), [](const RankedItem &r) { return !r.isAbove; });
        if (line.hasBudget)
            rows.push_back({RankRow::Kind::CutLine, line.team, {}, {}});
        for (const RankedItem &ranked : line.items) {
            if (!ranked.isAbove)
                rows.push_back({RankRow::Kind::Item, line.team, ranked.item, ranked});
        }
        if (line.hasBudget && cuts)
            rows.push_back({RankRow::Kind::Hint, line.team, {}, {}});
    }
    return rows;
}

QString needsText(const Workspace &workspace, const std::vector<const Dependency *> &incoming)
{
    QStringList needs;
    for (const Dependency *dependency : incoming) {
        const Item *before = workspace.find(dependency->predecessor);
        if (!before)
            continue;
        QString text = before->key;
        if (dependency->type != DependencyType::FinishToStart || dependency->lag != 0)
            text += u' ' + QString(QLatin1String(Choices<DependencyType>::all[size_t(dependency->type)].key));
        if (dependency->lag > 0)
            text += u'+' + QString::number(dependency->lag);
        else if (dependency->lag < 0)
            text += u'−' + QString::number(-dependency->lag);
        needs.append(text);
    }
    needs.sort();
    return needs.join(QStringLiteral(", "));
}

QString teamKey(const Workspace &workspace, const Id<Team> &team)
{
    const Team *row = workspace.find(team);
    return row ? row->key : Words::tr("no team");
}

QString cutLineText(const TeamLine &line)
{
    if (line.slack() < -0.005)
        return Words::tr("capacity %1 d · %2 d too much")
            .arg(oneDecimal(line.budget), oneDecimal(-line.slack()));
    return Words::tr("capacity %1 d · %2 d free").arg(oneDecimal(line.budget), oneDecimal(line.slack()));
}

QString hintText(const Workspace &workspace, const TeamLine &line)
{
    QStringList fitting;
    for (const RankedItem &ranked : line.items) {
        const Item *item = workspace.find(ranked.item);
        if (item && ranked.isSuggested)
            fitting.append(Words::tr("%1 (%2 d)").arg(item->key, written(ranked.size)));
    }
    if (!fitting.isEmpty())
        return Words::tr("would still fit: %1").arg(fitting.join(QStringLiteral(", ")));
    const RankedItem *smallest = smallestBelow(workspace, line);
    const Item *item = smallest ? workspace.find(smallest->item) : nullptr;
    if (!item)
        return {};
    return Words::tr("nothing below fits into %1 d · smallest is %2 with %3 d · Ctrl+Shift+S splits it")
        .arg(oneDecimal(std::max(0.0, line.slack())), item->key, written(smallest->size));
}

} // namespace fairlead
