// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reliability/error_budget.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

constexpr double minutesADay = 24 * 60;
constexpr int shortSpan = 7; ///< days; its burn is what the forecast goes on with

bool isBefore(QDate a, QDate b)
{
    return a.isValid() && b.isValid() ? a < b : !a.isValid() && b.isValid();
}

/// The version in force on that day; null before the first one and in gaps.
const Slo *versionOn(const BudgetHistory &history, QDate on)
{
    for (const Slo &version : history.versions) {
        const bool hasBegun = !version.from.isValid() || version.from <= on;
        if (hasBegun && (!version.to.isValid() || on <= version.to))
            return &version;
    }
    return nullptr;
}

const ServiceDay *dayOn(const BudgetHistory &history, QDate on)
{
    const auto at = std::ranges::lower_bound(history.days, on, {}, &ServiceDay::on);
    return at != history.days.end() && at->on == on ? &*at : nullptr;
}

double badShareAllowed(const Slo &version)
{
    return 1 - version.objective.value() / 100;
}

/// Minutes: the whole day could go wrong, whether anybody measured it or not.
BudgetShare timeShare(const Slo &version, const ServiceDay *day)
{
    BudgetShare share;
    const double maintenance = day && day->maintenance ? day->maintenance->value() : 0;
    share.valid = minutesADay - (version.excludesMaintenance ? std::min(maintenance, minutesADay) : 0);
    share.allowed = badShareAllowed(version) * share.valid;
    share.isEmpty = !day || !day->badMinutes;
    share.bad = share.isEmpty ? 0 : std::min(day->badMinutes->value(), share.valid);
    return share;
}

/// Events, or the day as one slice of which a part was bad.
BudgetShare eventShare(const Slo &version, const ServiceDay *day)
{
    BudgetShare share;
    const double events = day && day->events ? double(*day->events) : 0;
    if (events <= 0)
        return share;
    const double bad = std::clamp(double(day->badEvents.value_or(0)), 0.0, events);
    const bool isSlice = version.method == BudgetMethod::RatioTimeslices;
    share.isEmpty = false;
    share.valid = isSlice ? 1 : events;
    share.bad = isSlice ? bad / events : bad;
    share.allowed = badShareAllowed(version) * share.valid;
    return share;
}

BudgetShare shareUnder(const Slo &version, const ServiceDay *day)
{
    return version.method == BudgetMethod::Timeslices ? timeShare(version, day) : eventShare(version, day);
}

BudgetState stateOf(const ErrorBudget &budget, const BudgetRules &rules)
{
    constexpr double rounding = 1e-9;
    if (budget.used > budget.allowed * (1 + rounding) && budget.used > 0)
        return BudgetState::Exhausted;
    const bool burns = budget.burn && *budget.burn > rules.cautionBurn && !budget.isLowTraffic;
    return budget.consumed() >= rules.cautionFrom - rounding || burns ? BudgetState::Caution
                                                                      : BudgetState::Healthy;
}

/// Versions of the same promise: one service, one indicator, one threshold, one name.
bool isSamePromise(const Slo &a, const Slo &b)
{
    return a.service == b.service && a.indicator == b.indicator && a.method == b.method
        && (a.key == b.key || a.name == b.name);
}

std::vector<Slo> versionsOf(const Workspace &workspace, const Slo &current)
{
    std::vector<Slo> versions;
    for (const Slo &each : workspace.rows<Slo>()) {
        const bool isEarlier =
            each.id != current.id && isSamePromise(each, current) && isBefore(each.from, current.from);
        if (isEarlier)
            versions.push_back(each);
    }
    versions.push_back(current);
    std::ranges::stable_sort(versions, isBefore, &Slo::from);
    // The next version ends the one before it, whether that was written down or not.
    for (size_t i = 0; i + 1 < versions.size(); ++i) {
        const QDate end = versions[i + 1].from.addDays(-1);
        if (!versions[i].to.isValid() || versions[i].to > end)
            versions[i].to = end;
    }
    return versions;
}

} // namespace

BudgetShare &BudgetShare::operator+=(const BudgetShare &other)
{
    valid += other.valid;
    allowed += other.allowed;
    bad += other.bad;
    isEmpty = isEmpty && other.isEmpty;
    return *this;
}

double ErrorBudget::consumed() const
{
    if (allowed > 0)
        return used / allowed;
    return used > 0 ? 1 : 0;
}

std::vector<BudgetHistory> budgetHistories(const Workspace &workspace, QDate on)
{
    std::vector<BudgetHistory> histories;
    for (const Slo &slo : workspace.rows<Slo>()) {
        const bool isNow = (!slo.from.isValid() || slo.from <= on) && (!slo.to.isValid() || on <= slo.to);
        if (isNow)
            histories.push_back({versionsOf(workspace, slo), {}});
    }
    std::ranges::sort(histories, {}, [](const BudgetHistory &history) { return history.current().key; });
    std::map<Id<Slo>, std::vector<ServiceDay>> own;
    std::map<Id<Service>, std::vector<ServiceDay>> common;
    for (const ServiceDay &day : workspace.rows<ServiceDay>())
        (day.slo.isNull() ? common[day.service] : own[day.slo]).push_back(day);
    for (BudgetHistory &history : histories) {
        for (const Slo &version : history.versions) {
            const std::vector<ServiceDay> &days = own[version.id];
            history.days.insert(history.days.end(), days.begin(), days.end());
        }
        if (history.days.empty())
            history.days = common[history.current().service];
        std::ranges::stable_sort(history.days, {}, &ServiceDay::on);
        const auto rest = std::ranges::unique(history.days, {}, &ServiceDay::on);
        history.days.erase(rest.begin(), rest.end());
    }
    return histories;
}

QDate lastJudgedDay(const BudgetHistory &history, QDate asOf)
{
    return dayOn(history, asOf) ? asOf : asOf.addDays(-1);
}

BudgetShare budgetShare(const BudgetHistory &history, QDate on)
{
    if (history.versions.empty())
        return {};
    if (const Slo *version = versionOn(history, on))
        return shareUnder(*version, dayOn(history, on));
    const Slo &first = history.versions.front();
    if (!first.from.isValid() || on >= first.from)
        return {}; // between two versions nothing is promised
    // Nothing was promised yet: the day brings its budget, so that a new objective starts with a whole one.
    BudgetShare share = shareUnder(first, nullptr);
    share.valid = 0;
    return share;
}

ErrorBudget errorBudget(const BudgetHistory &history, QDate last, const BudgetRules &rules)
{
    ErrorBudget budget;
    if (history.versions.empty() || !last.isValid())
        return budget;
    const int window = std::max(1, history.current().window);
    budget.method = history.current().method;
    budget.first = last.addDays(1 - window);
    budget.last = last;
    for (QDate day = budget.first; day <= last; day = day.addDays(1)) {
        const BudgetShare share = budgetShare(history, day);
        budget.allowed += share.allowed;
        budget.used += share.bad;
        budget.valid += share.isEmpty ? 0 : share.valid;
        budget.emptyDays += share.isEmpty ? 1 : 0;
    }
    budget.hasData = budget.emptyDays < window;
    budget.burn = burnRate(history, last, window);
    budget.isLowTraffic = budget.method == BudgetMethod::Occurrences && budget.hasData
        && (budget.valid < rules.minimumEvents || budget.allowed < rules.minimumBudget);
    const auto pace = burnRate(history, last, std::min(shortSpan, window));
    if (pace)
        budget.daysToExhaustion = daysToExhaustion(budget.remaining(), *pace, budget.allowed, window);
    budget.state = stateOf(budget, rules);
    return budget;
}

std::optional<double> burnRate(const BudgetHistory &history, QDate last, int days)
{
    BudgetShare sum;
    for (QDate day = last.addDays(1 - days); day <= last; day = day.addDays(1)) {
        const BudgetShare share = budgetShare(history, day);
        if (!share.isEmpty)
            sum += share;
    }
    if (sum.isEmpty || sum.allowed <= 0)
        return std::nullopt;
    return sum.bad / sum.allowed;
}

std::optional<double> burnRate(double bad, double valid, double objective)
{
    if (valid <= 0 || objective >= 1)
        return std::nullopt;
    return bad / valid / (1 - objective);
}

std::optional<double> daysToExhaustion(double remaining, double burn, double budget, double windowDays)
{
    if (remaining <= 0)
        return 0;
    if (burn <= 0 || budget <= 0 || windowDays <= 0)
        return std::nullopt;
    return remaining / (burn * budget / windowDays);
}

std::vector<double> burnDown(const BudgetHistory &history, const ErrorBudget &budget)
{
    std::vector<double> left;
    double used = 0;
    for (QDate day = budget.first; day.isValid() && day <= budget.last; day = day.addDays(1)) {
        used += budgetShare(history, day).bad;
        left.push_back(budget.allowed > 0 ? 1 - used / budget.allowed : 1 - (used > 0 ? 1 : 0));
    }
    return left;
}

QDate recoversOn(const BudgetHistory &history, const ErrorBudget &budget, double target)
{
    if (!budget.last.isValid() || budget.allowed <= 0)
        return {};
    double used = budget.used;
    for (int later = 0; later < budget.days(); ++later) {
        if (used <= target * budget.allowed * (1 + 1e-9))
            return budget.last.addDays(later);
        used -= budgetShare(history, budget.first.addDays(later)).bad;
    }
    return used <= target * budget.allowed + 1e-9 ? budget.last.addDays(budget.days()) : QDate();
}

std::optional<double> monthlyBurn(std::span<const ServiceDay> days, double objective, int year, int month)
{
    double bad = 0;
    int measured = 0;
    for (const ServiceDay &day : days) {
        if (!day.badMinutes || day.on.year() != year || day.on.month() != month)
            continue;
        bad += day.badMinutes->value();
        ++measured;
    }
    return burnRate(bad, measured * minutesADay, objective / 100);
}

} // namespace fairlead
