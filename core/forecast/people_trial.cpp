// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/people_trial.h"

#include "core/schedule/link_dates.h"
#include "core/staffing/staffing_causes.h"

#include <cmath>

namespace fairlead {

namespace {

constexpr int daysOfWeek = 7;

/// A factor with mean 1 and that coefficient of variation, lognormal; `u` and `v` uniform in [0, 1).
double variedBy(double variation, double u, double v)
{
    const double variance = std::log1p(variation * variation);
    const double normal = std::sqrt(-2 * std::log1p(-u)) * std::cos(6.283185307179586 * v);
    return std::exp(std::sqrt(variance) * normal - variance / 2);
}

/// Whole number of trials until the first success, at least 0, of the same chance each time.
class Waiting {
public:
    /// More than 0.
    explicit Waiting(double chance) : m_scale(chance >= 1 ? 0 : 1 / std::log1p(-chance)) { }
    int operator()(double u) const { return int(std::min(std::log1p(-u) * m_scale, 1e6)); }

private:
    double m_scale;
};

} // namespace

double historyAt(const std::vector<double> &factors, double u)
{
    const double position = std::clamp(u, 0.0, 1.0) * double(factors.size() - 1);
    const size_t left = std::min(size_t(position), factors.size() - 1);
    const size_t right = std::min(left + 1, factors.size() - 1);
    return factors[left] + (factors[right] - factors[left]) * (position - double(left));
}

PeopleTrial::PeopleTrial(std::shared_ptr<const PeopleChance> plan)
    : m_plan(std::move(plan))
    , m_scheme(m_plan->problem)
    , m_order(m_plan->order)
    , m_extra(m_plan->work.size())
    , m_teamLoad(m_plan->teams.size() * size_t(weeks()))
{
    for (const PeopleChance::Someone &someone : m_plan->people) {
        for (int week = 0; week <= weeks(); ++week) {
            const int day = std::max(m_plan->firstDayOf(week), m_plan->firstDay);
            const auto at = std::ranges::lower_bound(someone.workDays, day);
            m_firstOfWeek.push_back(std::uint16_t(at - someone.workDays.begin()));
        }
    }
}

void PeopleTrial::run(int number, bool withDrivers, TrialOutcome &outcome)
{
    const auto count = m_plan->work.size();
    outcome.lastDay.resize(count);
    outcome.size.assign(count, 0);
    outcome.driver.clear();
    m_scheme.forgetAbsences();
    drawEfforts(number, outcome);
    drawPromises(number);
    drawSickness(number);
    drawLoad(number);
    m_scheme.prepare();
    m_scheme.forward(m_order);
    for (size_t i = 0; i < count; ++i) {
        const StaffedDates &dates = m_scheme.dates()[i];
        const PlacedDates placed{dates.start, dates.finish, {}, dates.atDayStart};
        outcome.lastDay[i] = dates.isPlaced ? lastDay(m_plan->problem.network, int(i), placed) : farFuture;
    }
    if (withDrivers)
        findDrivers(outcome);
}

void PeopleTrial::drawEfforts(int run, TrialOutcome &outcome)
{
    std::ranges::fill(m_extra, 0);
    for (const PeopleChance::OneRisk &risk : m_plan->risks) {
        if (ChanceStream(m_plan->seed, ChanceSource::Risk, run, risk.entity).next() >= risk.probability)
            continue;
        for (const int activity : risk.activities)
            m_extra[size_t(activity)] += risk.impact;
    }
    for (size_t i = 0; i < m_plan->work.size(); ++i) {
        const PeopleChance::Work &work = m_plan->work[i];
        const double likely = work.estimate.likely;
        if (!(likely > 0))
            continue;
        const double u = ChanceStream(m_plan->seed, ChanceSource::Effort, run, work.entity).next();
        const double drawn =
            work.history ? likely * historyAt(*work.history, u) : effortAt(work.estimate, m_plan->spread, u);
        outcome.size[i] = float(drawn + m_extra[i]);
        setEffort(int(i), (drawn + m_extra[i]) / likely);
    }
}

void PeopleTrial::setEffort(int activity, double factor)
{
    const auto scaled = [factor](MilliDays planned) {
        return MilliDays(std::llround(std::min(planned * factor, 2e9)));
    };
    const StaffedWork &work = m_plan->problem.work[size_t(activity)];
    for (int packet = work.firstPacket; packet < work.firstPacket + work.packets; ++packet)
        m_scheme.setEffort(packet, scaled(m_plan->problem.packets[size_t(packet)].effort));
    if (work.pins > 0)
        m_scheme.setPinnedEffort(activity, scaled(work.effort));
    if (work.packets + work.pins == 0) {
        const int days = m_plan->problem.network.activity(activity).duration;
        m_scheme.setDuration(activity, days > 0 ? std::max(1, int(std::ceil(days * factor - 1e-9))) : 0);
    }
}

void PeopleTrial::drawPromises(int run)
{
    for (const PeopleChance::Promise &promise : m_plan->promises)
        m_scheme.setHeldUntil(promise.activity, 0);
    if (!(m_plan->policy.lateShare > 0))
        return;
    std::vector<std::pair<int, int>> held; // several promises may hold one activity: the latest counts
    for (const PeopleChance::Promise &promise : m_plan->promises) {
        ChanceStream stream(m_plan->seed, ChanceSource::Promise, run, promise.entity);
        if (stream.next() >= m_plan->policy.lateShare)
            continue;
        const double late = std::min(-std::log1p(-stream.next()) * m_plan->policy.lateDays, 1000.0);
        held.emplace_back(promise.activity, promise.due + 1 + int(std::ceil(late)));
    }
    std::ranges::sort(held); // of one activity the latest comes last, and stays
    for (const auto &[activity, day] : held)
        m_scheme.setHeldUntil(activity, day);
}

void PeopleTrial::drawSickness(int run)
{
    const ChancePolicy &policy = m_plan->policy;
    if (!(policy.sickShare > 0))
        return;
    const double spell = std::max(1.0, policy.sickSpellDays);
    const double begins = policy.sickShare / spell / std::max(0.01, 1 - policy.sickShare);
    // In calendar days, so that all workers that one person is are ill on the same days.
    const Waiting untilIll(begins * 5 / daysOfWeek);
    const Waiting untilWell(1 / (spell * daysOfWeek / 5));
    for (size_t worker = 0; worker < m_plan->people.size(); ++worker) {
        const PeopleChance::Someone &someone = m_plan->people[worker];
        ChanceStream stream(m_plan->seed, ChanceSource::Sickness, run, someone.entity);
        int day = m_plan->firstDay;
        while ((day += untilIll(stream.next())) <= m_plan->lastDay) {
            const int length = 1 + untilWell(stream.next());
            for (int end = day + length; day < end; ++day)
                m_scheme.addAbsence(int(worker), day);
        }
    }
}

void PeopleTrial::drawLoad(int run)
{
    const ChancePolicy &policy = m_plan->policy;
    const int weeks = this->weeks();
    const int firstWeek = m_plan->weekOf(m_plan->firstDay);
    std::ranges::fill(m_teamLoad, 0);
    for (size_t team = 0; team < m_plan->teams.size() && policy.unplannedVariation > 0; ++team) {
        const PeopleChance::OneTeam &one = m_plan->teams[team];
        ChanceStream stream(m_plan->seed, ChanceSource::Unplanned, run, one.entity);
        for (int week = 0; week < weeks && one.interrupt > 0; ++week) {
            const double u = stream.next();
            const double share = one.interrupt * variedBy(policy.unplannedVariation, u, stream.next());
            m_teamLoad[team * size_t(weeks) + size_t(week)] =
                std::clamp((share - one.interrupt) / (1 - std::min(one.interrupt, 0.99)), 0.0, 1.0);
        }
    }
    for (size_t worker = 0; worker < m_plan->people.size(); ++worker) {
        const PeopleChance::Someone &someone = m_plan->people[worker];
        if (someone.team >= 0 && policy.unplannedVariation > 0) {
            ChanceStream stream(m_plan->seed, ChanceSource::Unplanned, run, someone.entity);
            for (int week = firstWeek; week < weeks; ++week)
                loseDays(int(worker), week, m_teamLoad[size_t(someone.team * weeks + week)], stream);
        }
        if (someone.onCall.empty() || !(policy.onCallVariation > 0))
            continue;
        ChanceStream stream(m_plan->seed, ChanceSource::OnCall, run, someone.entity);
        for (const PeopleChance::Someone::OnCallWeek &duty : someone.onCall) {
            const double u = stream.next();
            const double load = duty.factor * variedBy(policy.onCallVariation, u, stream.next());
            const double excess = (load - duty.factor) / (1 - std::min(duty.factor, 0.99));
            if (duty.week >= firstWeek)
                loseDays(int(worker), duty.week, std::clamp(excess, 0.0, 1.0), stream);
        }
    }
}

/// Whole days of a week that are lost, so that on average the share is. Takes the same number of draws
/// whatever the share is.
void PeopleTrial::loseDays(int worker, int week, double share, ChanceStream &stream)
{
    const double u = stream.next();
    if (!(share > 0))
        return;
    const std::uint16_t *bounds = m_firstOfWeek.data() + worker * (weeks() + 1) + week;
    const int *begin = m_plan->people[size_t(worker)].workDays.data() + bounds[0];
    const int there = bounds[1] - bounds[0];
    if (there <= 0)
        return;
    const double wanted = share * there;
    const int lost = std::min(there, int(wanted + u));
    // The days follow each other from one that the same draw picks.
    const int first = int(u * 1024) % there;
    for (int i = 0; i < lost; ++i)
        m_scheme.addAbsence(worker, begin[(first + i) % there]);
}

void PeopleTrial::findDrivers(TrialOutcome &outcome) const
{
    const std::vector<Booking> bookings = m_scheme.bookings();
    const std::vector<StaffingCause> causes = staffingCauses(m_plan->problem, m_scheme.dates(), bookings);
    const Network &network = m_plan->problem.network;
    const auto driverOf = [&](const StaffingFact &fact) {
        if (fact.kind == StaffingFact::Kind::Link && fact.link >= 0)
            return network.link(fact.link).predecessor;
        return fact.kind == StaffingFact::Kind::Busy ? fact.activity : -1;
    };
    outcome.driver.resize(causes.size());
    for (size_t i = 0; i < causes.size(); ++i) {
        const int byFinish = driverOf(causes[i].finish);
        outcome.driver[i] = byFinish >= 0 ? byFinish : driverOf(causes[i].start);
    }
}

} // namespace fairlead
