// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/work_calendar.h"
#include "core/metrics/kpi_definition.h"
#include "core/metrics/kpi_sample.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace fairlead {

/// What is counted day by day. There is no person in any of it (GR1).
enum class Counted {
    Deployments,  ///< failed of all
    Rework,       ///< because of an incident, of all deployments
    Errors,       ///< bad of all events
    Minutes,      ///< bad of all minutes, in thousandths
    Defects,      ///< met by users first, of all
    Repeats,      ///< Sev1–2 of an addressed cause, of all Sev1–2; excluded: repeats of an open cause
    Pages,        ///< noise of those triaged; excluded: not triaged
    Agreements,   ///< on time, of those due
    Contracts,    ///< unannounced, of breaking changes
    Cost,         ///< minor units of money, and requests
    Tickets,      ///< of the frozen drivers, and of their baseline month
    Effort,       ///< on engineering excellence, of all done, in eighths of a day
    Satisfaction, ///< sum of scores, and answers
    Promoters,    ///< promoters less detractors, and answers
    Onboardings,  ///< ramped up, of those who reached day 90
    LeadTime,     ///< minutes from commit to production, one by one
    CycleTime,    ///< days from start to done of features, one by one
    ReviewWait,   ///< business minutes to the first review, one by one
    Restore,      ///< minutes from start to restored of Sev1–2, one by one
    Recovery,     ///< the same of incidents that a deployment caused
};
inline constexpr size_t countedKinds = size_t(Counted::Recovery) + 1;

/// Sums of a stretch of days.
struct KpiCell {
    qint64 part = 0;
    qint64 whole = 0;
    qint64 excluded = 0;
    qint64 inferred = 0;

    KpiCell &operator+=(const KpiCell &other);
    bool operator==(const KpiCell &) const = default;
};

/// What the store must know of a service.
struct KpiService {
    int team = -1; ///< index; -1: none
    int tier = 0;  ///< level; 0: none
    Day from = farPast;
    Day to = farFuture;    ///< exclusive: retired
    double budget = 0.001; ///< 1 − the objective of its tier
};

/// Whom a figure is about. Never a person (GR1).
struct KpiScopeOf {
    enum class Kind { Workspace, Team, Tier, Service };
    Kind kind = Kind::Workspace;
    int index = 0; ///< of the team or service; level of the tier
    auto operator<=>(const KpiScopeOf &) const = default;
};

/// Times are seconds since 1970 in UTC; services and teams are indices, −1 where there is none.
struct DeploymentEvent {
    qint64 at = 0;
    int service = -1;
    bool isFailed = false; ///< failed or rolled back
    bool isRework = false;
    int leadMinutes = -1; ///< below 1: not known, excluded
};
struct IncidentEvent {
    qint64 startedAt = 0;
    qint64 restoredAt = 0; ///< 0: not yet
    int service = -1;
    int severity = 3;
    bool isAfterFix = false;   ///< of a cause that had been addressed
    bool isOpenRepeat = false; ///< of one that had not
    qint64 deployedAt = 0;     ///< the deployment that is said to have caused it; 0: none is named
    bool mayInfer = true;      ///< false: somebody judged that no change caused it
};
/// Anything that only adds to the sums of a day.
struct CountEvent {
    Counted what = Counted::Pages;
    Day day = 0;
    int service = -1;
    int team = -1; ///< where there is no service
    KpiCell cell;
};
/// A duration; below 1 it is excluded.
struct DurationEvent {
    Counted what = Counted::CycleTime;
    Day day = 0;
    int service = -1;
    int team = -1;
    double value = 0;
};

/// A recorded value of one period (KpiSample).
struct SamplePoint {
    Day from = 0;
    std::optional<double> value;
    std::optional<double> part;
    std::optional<double> whole;
    std::optional<int> count;
    bool isEstimated = false;
    SampleSource source = SampleSource::Manual;
};
/// Recorded values of one KPI, scope and part, in order of time.
struct SampleSeries {
    QString kpi; ///< key
    QString part;
    KpiScopeOf scope;
    Frequency frequency = Frequency::Monthly;
    std::vector<SamplePoint> points;
};

/// Within which time before an incident a deployment of the same service is taken for its cause.
inline constexpr qint64 attributionSeconds = 24 * 3600;

/// All events that KPIs are made of, by day and by service, in integers: built once from the rows, then
/// extended by single events. A changed or removed event needs a new store.
///
/// Cost of an event: O(log n) when it is the newest of its service, O(n) of its service when it is late.
class KpiStore {
public:
    /// Events before `firstDay` are left out.
    KpiStore(Day firstDay, std::vector<KpiService> services, int teams);

    void add(const DeploymentEvent &event);
    void add(const IncidentEvent &event);
    void add(const CountEvent &event);
    void add(const DurationEvent &event);
    void add(SampleSeries series) { m_samples.push_back(std::move(series)); }
    /// Days on which nothing may be deployed; they do not count for the frequency (K02).
    void freeze(Day from, Day to);

    const std::vector<KpiService> &services() const { return m_services; }
    int teams() const { return m_teams; }
    const std::vector<SampleSeries> &samples() const { return m_samples; }

    /// The services of a scope that existed on one of the days [from, to).
    std::vector<int> servicesOf(KpiScopeOf scope, Day from = farPast, Day to = farFuture) const;
    /// Sums over [from, to).
    KpiCell sum(Counted what, KpiScopeOf scope, Day from, Day to) const;
    /// Sums over services of tier 1 only.
    KpiCell sumOfTierOne(Counted what, KpiScopeOf scope, Day from, Day to) const;
    /// Appends the single values of [from, to).
    void collect(Counted what, KpiScopeOf scope, Day from, Day to, std::vector<double> &values) const;
    /// The day of the first event of a kind; farFuture without any. Before it nobody looked.
    Day startOf(Counted what) const { return m_start[size_t(what)]; }
    /// Days × services that could be deployed to in [from, to).
    qint64 openServiceDays(KpiScopeOf scope, Day from, Day to) const;

private:
    struct Deployed {
        qint64 at = 0;
        bool isFailed = false; ///< by its own outcome
        int named = 0;         ///< incidents that name it
        int inferred = 0;      ///< incidents that it is taken to have caused
    };
    struct Durations {
        std::vector<Day> days;
        std::vector<double> values;
    };

    size_t ownerOf(int service, int team) const;
    bool isIn(size_t owner, KpiScopeOf scope) const;
    KpiCell *cell(Counted what, size_t owner, Day day);
    KpiCell sumOwner(Counted what, size_t owner, Day from, Day to) const;
    void insert(Counted what, size_t owner, Day day, double value);
    Deployed *causeOf(const IncidentEvent &incident, bool &isInferred);
    void attribute(const IncidentEvent &incident, int sign);
    void countFailure(int service, const Deployed &deployed, int sign);

    Day m_first;
    std::vector<KpiService> m_services;
    int m_teams;
    size_t m_owners; ///< services, then teams, then nobody
    std::array<std::vector<std::vector<KpiCell>>, countedKinds> m_cells;
    std::array<std::vector<Durations>, countedKinds> m_durations;
    std::array<Day, countedKinds> m_start;
    std::vector<std::vector<Deployed>> m_deployed;       ///< by service, in order of time
    std::vector<std::vector<IncidentEvent>> m_incidents; ///< likewise, by start
    std::vector<std::pair<Day, Day>> m_frozen;
    std::vector<SampleSeries> m_samples;
};

/// The UTC day of a time.
Day dayOfSeconds(qint64 seconds);

} // namespace fairlead
