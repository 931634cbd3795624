// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reliability/error_budget.h"

#include <array>

namespace fairlead {

/// Who hears of a burn.
enum class BurnAlarm { Page, Ticket };

/// One line of the multi-window table (A.4): an alarm when the burn over both spans is above the factor that
/// spends `share` of the budget within the long one.
struct BurnWindow {
    BurnAlarm alarm = BurnAlarm::Page;
    double longHours = 1;
    double shortHours = 5.0 / 60;
    double share = 0.02;
};

/// The four usual lines: 2 % in 1 h, 5 % in 6 h, 10 % in 1 d, 10 % in 3 d.
inline constexpr std::array burnWindows{
    BurnWindow{BurnAlarm::Page, 1, 5.0 / 60, 0.02}, BurnWindow{BurnAlarm::Page, 6, 0.5, 0.05},
    BurnWindow{BurnAlarm::Ticket, 24, 2, 0.10}, BurnWindow{BurnAlarm::Ticket, 72, 6, 0.10}};

/// The burn that spends `share` of a budget of `windowDays` within `hours`: share × window ÷ span (A.4).
/// 14.4 for 2 % of 30 days in one hour; 13.44 for 28 days.
double burnFactor(double share, double windowDays, double hours);

/// The ratio of bad events at which the line fires: factor × (1 − SLO) (A.4); `objective` is 0 … 1.
double errorThreshold(const BurnWindow &window, double windowDays, double objective);

/// Strictly above the factor in both spans (A.4).
bool fires(const BurnWindow &window, double windowDays, double longBurn, double shortBurn);

/// Whether it can fire at all: a total outage burns 1 ÷ (1 − SLO), and that must be above the factor (A.4).
bool canFire(const BurnWindow &window, double windowDays, double objective);

/// Hours until the line fires at a constant error ratio after clean traffic: F × (1 − SLO) ÷ e × long (A.4).
/// None: never, the ratio is not above the threshold.
std::optional<double> detectionHours(const BurnWindow &window, double windowDays, double objective,
                                     double errorRatio);

/// What daily figures can tell (C17): the burn over some days at or above a factor.
struct DailyBurn {
    int days = 1;
    double factor = 2.8;
};
/// 10 % of a 28-day budget in a day, half of it in a week. Lines to look at, not alarms.
inline constexpr std::array dailyBurns{DailyBurn{1, 2.8}, DailyBurn{7, 2.0}};

/// One of these lines at the end of a day.
struct BurnReading {
    DailyBurn rule;
    std::optional<double> burn; ///< none without data
    bool isReached = false;
};
std::vector<BurnReading> dailyReadings(const BudgetHistory &history, QDate last);

/// Whether a budget burns too fast and still does: the week and its last day are both at the weekly factor
/// (the long and the short span of A.4). A bad day that is over does not.
bool isSustainedBurn(const BudgetHistory &history, QDate last);

} // namespace fairlead
