// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/burn_windows.h"

namespace fairlead {

double burnFactor(double share, double windowDays, double hours)
{
    return share * windowDays * 24 / hours;
}

double errorThreshold(const BurnWindow &window, double windowDays, double objective)
{
    return burnFactor(window.share, windowDays, window.longHours) * (1 - objective);
}

bool fires(const BurnWindow &window, double windowDays, double longBurn, double shortBurn)
{
    const double factor = burnFactor(window.share, windowDays, window.longHours);
    return longBurn > factor && shortBurn > factor;
}

bool canFire(const BurnWindow &window, double windowDays, double objective)
{
    return errorThreshold(window, windowDays, objective) < 1;
}

std::optional<double> detectionHours(const BurnWindow &window, double windowDays, double objective,
                                     double errorRatio)
{
    const double threshold = errorThreshold(window, windowDays, objective);
    if (errorRatio <= threshold)
        return std::nullopt;
    return threshold / errorRatio * window.longHours;
}

std::vector<BurnReading> dailyReadings(const BudgetHistory &history, QDate last)
{
    std::vector<BurnReading> readings;
    for (const DailyBurn &rule : dailyBurns) {
        const std::optional<double> burn = burnRate(history, last, rule.days);
        readings.push_back({rule, burn, burn && *burn >= rule.factor});
    }
    return readings;
}

bool isSustainedBurn(const BudgetHistory &history, QDate last)
{
    const DailyBurn week = dailyBurns.back();
    const std::optional<double> slow = burnRate(history, last, week.days);
    const std::optional<double> fast = burnRate(history, last, 1);
    return slow && fast && *slow >= week.factor && *fast >= week.factor;
}

} // namespace fairlead
