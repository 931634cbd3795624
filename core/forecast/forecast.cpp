// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/forecast.h"

namespace fairlead {

namespace {

template <class Row> const Row *foundIn(const std::vector<Row> &rows, const Id<Item> &item)
{
    const auto at =
        std::ranges::lower_bound(rows, item, [](const auto &a, const auto &b) { return a < b; }, &Row::item);
    return at != rows.end() && at->item == item ? &*at : nullptr;
}

} // namespace

QDate ItemForecast::at(int percent) const
{
    const auto found = std::ranges::find(bandPercents, percent);
    return found != bandPercents.end() ? finish[size_t(found - bandPercents.begin())] : QDate();
}

const ItemForecast *Forecast::find(const Id<Item> &item) const
{
    return foundIn(items, item);
}

int Forecast::indexOf(const Id<Item> &item) const
{
    const ItemForecast *found = find(item);
    return found ? int(found - items.data()) : -1;
}

const TargetForecast *Forecast::target(const Id<Item> &item) const
{
    return foundIn(targets, item);
}

const RankedChance *Forecast::ranking(const Id<Team> &team) const
{
    const auto at = std::ranges::find(rankings, team, &RankedChance::team);
    return at != rankings.end() ? &*at : nullptr;
}

} // namespace fairlead
