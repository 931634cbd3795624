// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/delivery_figures.h"

#include <algorithm>
#include <cmath>

namespace fairlead {

DeliveryFigures deliveryFigures(std::span<const PlannedItem> items)
{
    DeliveryFigures figures;
    for (const PlannedItem &item : items) {
        const bool isCommitted = item.committed > 0;
        figures.committed += item.committed;
        if (!isCommitted) {
            figures.added += item.effort;
            figures.addedDelivered += item.isDone ? item.effort : 0;
            continue;
        }
        if (item.isDropped)
            figures.dropped += item.committed;
        else
            figures.reestimated += std::abs(item.effort - item.committed);
        if (item.isDone)
            figures.delivered += item.committed;
        else if (!item.isExplained)
            ++figures.unexplained;
    }
    return figures;
}

std::optional<double> littleWeeks(double workInProgress, double throughputAWeek)
{
    return throughputAWeek > 0 ? std::optional(workInProgress / throughputAWeek) : std::nullopt;
}

FlowFigures flowFigures(std::span<const FlowItem> items, QDate from, QDate to)
{
    FlowFigures figures;
    const qint64 days = from.daysTo(to) + 1;
    if (days <= 0)
        return figures;
    std::vector<double> times;
    qint64 openDays = 0;
    for (const FlowItem &item : items) {
        if (!item.started.isValid() || item.started > to)
            continue;
        const bool isOpen = !item.finished.isValid() || item.finished > to;
        const QDate first = std::max(from, item.started);
        const QDate last = isOpen ? to : item.finished;
        openDays += std::max<qint64>(0, first.daysTo(last) + 1);
        if (isOpen)
            figures.oldestDays = std::max(figures.oldestDays, int(item.started.daysTo(to)));
        else if (item.finished >= from)
            times.push_back(double(item.started.daysTo(item.finished)));
    }
    figures.workInProgress = double(openDays) / double(days);
    figures.throughput = double(times.size()) / (double(days) / 7);
    figures.medianDays = quantile(times, 0.5);
    figures.p85Days = quantile(times, 0.85);
    figures.expectedWeeks = littleWeeks(figures.workInProgress, figures.throughput);
    return figures;
}

std::optional<double> adherence(int held, int expected, int excused)
{
    const int due = expected - excused;
    return due > 0 ? std::optional(double(held) / due) : std::nullopt;
}

double savingOf(double oldUnitCost, double newUnitCost, double requestsAMonth, double monthsLeft)
{
    return (oldUnitCost - newUnitCost) * requestsAMonth * std::max(0.0, monthsLeft);
}

} // namespace fairlead
