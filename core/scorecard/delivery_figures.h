// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scorecard/quantile.h"

#include <QDate>
#include <span>
#include <vector>

namespace fairlead {

/// One item in a period that was committed to (C22). Efforts in one unit, of any kind.
struct PlannedItem {
    double committed = 0; ///< baseline effort; 0: not in the baseline
    double effort = 0;    ///< now
    bool isDone = false;  ///< within the period
    bool isDropped = false;
    bool isExplained = false; ///< moved, dropped by a decision, or split
};

/// Planned against delivered (C22, K01). Partial work counts nothing.
struct DeliveryFigures {
    double committed = 0;
    double delivered = 0; ///< baseline effort of what was committed and done
    double added = 0;
    double addedDelivered = 0;
    double dropped = 0;
    double reestimated = 0; ///< sum of |now − baseline| of what was committed and not dropped
    int unexplained = 0;    ///< committed, not delivered, and nothing is said about it

    std::optional<double> share() const { return ratio(delivered, committed); }
    /// (added + dropped + |re-estimates|) ÷ committed
    std::optional<double> scopeChange() const { return ratio(added + dropped + reestimated, committed); }
    /// Unplanned ÷ all that was delivered.
    std::optional<double> surprise() const { return ratio(addedDelivered, delivered + addedDelivered); }

private:
    static std::optional<double> ratio(double part, double whole)
    {
        return whole > 0 ? std::optional(part / whole) : std::nullopt;
    }
};
DeliveryFigures deliveryFigures(std::span<const PlannedItem> items);

/// An item on its way through a team (C36).
struct FlowItem {
    QDate started;
    QDate finished; ///< invalid: still open
};
/// Flow of a stretch of days, both inclusive.
struct FlowFigures {
    double workInProgress = 0; ///< mean over the days
    double throughput = 0;     ///< finished a week
    std::optional<double> medianDays;
    std::optional<double> p85Days;
    /// Little's law: weeks that an item takes at this work in progress and throughput.
    std::optional<double> expectedWeeks;
    int oldestDays = 0; ///< of what is still open: what no finished item tells (survivorship)
};
FlowFigures flowFigures(std::span<const FlowItem> items, QDate from, QDate to);

/// Little's law: work in progress ÷ throughput a week; empty without throughput.
std::optional<double> littleWeeks(double workInProgress, double throughputAWeek);

/// Share of what was to be held that was held (C30). Empty where nothing was expected.
std::optional<double> adherence(int held, int expected, int excused);

/// Old less new cost of a request, times requests a month, times months that are left (C34).
double savingOf(double oldUnitCost, double newUnitCost, double requestsAMonth, double monthsLeft);

} // namespace fairlead
