// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/standing.h"

namespace fairlead {

namespace {

int weekdaysBetween(QDate from, QDate to)
{
    int days = 0;
    for (QDate day = from; day < to; day = day.addDays(1))
        days += day.dayOfWeek() < 6 ? 1 : 0;
    return days;
}

} // namespace

Standing standingOf(const Item &item, const ItemDates *dates, const ItemForecast *chances, QDate asOf)
{
    if (item.state == ItemState::Done)
        return Standing::Done;
    if (!dates)
        return Standing::Unscheduled;
    if (item.deadline.isValid() && dates->finish > item.deadline)
        return Standing::Late;
    const bool blocked = item.blockedSince.isValid() && weekdaysBetween(item.blockedSince, asOf) >= 3;
    const double chance = chances ? chances->chance : 1;
    if (dates->totalFloat <= 0 || blocked || item.confidence == Confidence::Low || chance < riskyBelow)
        return Standing::AtRisk;
    return dates->totalFloat <= 3 || chance < watchedBelow ? Standing::Watch : Standing::OnTrack;
}

} // namespace fairlead
