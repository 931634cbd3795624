// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_layout.h"

#include "core/planning/why_words.h"
#include "ui/workbench/chance_words.h"

#include <QCoreApplication>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

std::optional<Day> boundary(QDate date)
{
    return date.isValid() ? std::optional(dayOf(date) + 1) : std::nullopt;
}

/// "P80 8 Jan  <1 %", for what others wait for; empty for other items.
QString labelOf(const ItemForecast &item, bool isMilestone, QDate asOf)
{
    if (!item.hasDeadline && !isMilestone)
        return {};
    QStringList parts;
    if (const QDate p80 = item.at(80); p80.isValid())
        parts.append(Words::tr("P80 %1").arg(words::day(p80, asOf)));
    if (item.hasDeadline)
        parts.append(chance::percent(item.chance));
    return parts.join(QStringLiteral("  "));
}

} // namespace

void showChance(TimelineLayout &layout, const Forecast *forecast, bool isCurrent, double confidence)
{
    layout.isChanceStale = !isCurrent;
    for (TimelineRow &row : layout.rows) {
        row.chance.reset();
        const ItemForecast *item =
            forecast && row.hasDates() && row.state != ItemState::Done ? forecast->find(row.item) : nullptr;
        if (!item)
            continue;
        row.chance = TimelineChance{boundary(item->at(50)),
                                    boundary(item->at(80)),
                                    boundary(item->at(85)),
                                    labelOf(*item, row.isMilestone, forecast->asOf),
                                    {},
                                    item->chance >= confidence,
                                    item->chance < 0.5};
        if (!item->hasDeadline) { // the end of the period is no promise
            row.chance->isLikely = false;
            row.chance->isUnlikely = false;
        }
        row.chance->words =
            QString(chance::dates(*item, forecast->asOf) + QStringLiteral(", ") + chance::limit(*item));
    }
}

} // namespace fairlead
