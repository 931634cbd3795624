// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/kpi_rows.h"

#include "core/capacity/work_calendars.h"
#include "core/scorecard/agreement_figures.h"
#include "core/scorecard/ramp_figures.h"
#include "core/scorecard/survey_figures.h"

#include <QTimeZone>
#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace fairlead {

namespace {

constexpr int dayStart = 9 * 60;
constexpr int dayEnd = 17 * 60;
constexpr double minutesADay = 1440;

/// Rows in order of a time of theirs, so that the store only appends.
template <class Row, class Key> std::vector<const Row *> inOrder(const Workspace &workspace, Key key)
{
    std::vector<const Row *> rows;
    rows.reserve(workspace.rows<Row>().size());
    for (const Row &row : workspace.rows<Row>())
        rows.push_back(&row);
    std::ranges::stable_sort(rows, [key](const Row *a, const Row *b) { return a->*key < b->*key; });
    return rows;
}

qint64 seconds(const QDateTime &at)
{
    return at.isValid() ? at.toSecsSinceEpoch() : 0;
}

KpiService describe(const Workspace &workspace, const Service &service, const KpiIndices &indices)
{
    KpiService one;
    one.team = indices.of(service.team);
    if (const ServiceTier *tier = workspace.find(service.tier)) {
        one.tier = tier->level;
        if (tier->availability)
            one.budget = 1 - tier->availability->value() / 100;
    }
    if (service.retiredOn.isValid())
        one.to = dayOf(service.retiredOn);
    else if (service.lifecycle == ServiceLifecycle::Retired)
        one.to = farPast;
    return one;
}

std::vector<const CauseTheme *> themesOf(const Workspace &workspace)
{
    std::vector<const CauseTheme *> themes;
    for (const CauseTheme &theme : workspace.rows<CauseTheme>())
        themes.push_back(&theme);
    return themes;
}

std::vector<Counted> kinds(std::span<const Counted> all)
{
    return {all.begin(), all.end()};
}

void addDeployments(const Workspace &workspace, KpiSource &source)
{
    for (const Deployment *row : inOrder<Deployment>(workspace, &Deployment::at))
        addEvent(workspace, *row, source);
}

void addIncidents(const Workspace &workspace, KpiSource &source)
{
    const auto rows = incidentsInOrder(workspace);
    const std::vector<Recurrence> recurrence = recurrences(rows, themesOf(workspace));
    for (size_t i = 0; i < rows.size(); ++i)
        addEvent(workspace, *rows[i], recurrence[i], source);
}

template <class Row> void addAll(const Workspace &workspace, KpiSource &source)
{
    for (const Row &row : workspace.rows<Row>())
        addEvent(workspace, row, source);
}

void addContracts(const Workspace &workspace, KpiSource &source)
{
    for (const ContractChange &row : workspace.rows<ContractChange>()) {
        if (!row.isBreaking)
            continue;
        const ApiContract *contract = workspace.find(row.contract);
        const bool isAnnounced =
            row.announcedOn.isValid() && row.announcedOn.daysTo(row.on) >= contractNoticeDays;
        source.store.add(CountEvent{Counted::Contracts,
                                    dayOf(row.on),
                                    contract ? source.indices.of(contract->service) : -1,
                                    -1,
                                    {isAnnounced ? 0 : 1, 1, 0, 0}});
    }
}

/// The clock that a team lives by: of the first site with its calendar.
QTimeZone zoneOf(const Workspace &workspace, const Id<HolidayCalendar> &calendar)
{
    for (const Site &site : workspace.rows<Site>()) {
        if (site.calendar == calendar && QTimeZone(site.timeZone.toUtf8()).isValid())
            return QTimeZone(site.timeZone.toUtf8());
    }
    return QTimeZone::utc();
}

void addReviews(const Workspace &workspace, const WorkCalendars &calendars, KpiSource &source)
{
    std::unordered_map<Id<Team>, QTimeZone> zones;
    for (const Team &team : workspace.rows<Team>())
        zones.emplace(team.id, zoneOf(workspace, team.calendar));
    for (const PullRequest *row : inOrder<PullRequest>(workspace, &PullRequest::reviewedAt)) {
        if (!row->reviewedAt.isValid() || !row->readyAt.isValid())
            continue;
        const Team *team = workspace.find(row->team);
        const auto zone = zones.find(row->team);
        const int waited = businessMinutes(row->readyAt, row->reviewedAt,
                                           calendars.of(team ? team->calendar : Id<HolidayCalendar>()),
                                           zone == zones.end() ? QTimeZone::utc() : zone->second);
        // A review outside business hours took no business time; it is the shortest there is.
        source.store.add(DurationEvent{Counted::ReviewWait, dayOfSeconds(seconds(row->reviewedAt)),
                                       source.indices.of(row->service), source.indices.of(row->team),
                                       double(std::max(1, waited))});
    }
}

void addItems(const Workspace &workspace, KpiSource &source)
{
    for (const Item *row : inOrder<Item>(workspace, &Item::actualFinish)) {
        if (row->state != ItemState::Done || !row->actualFinish.isValid() || row->isMilestone())
            continue;
        const Day day = dayOf(row->actualFinish);
        const int team = source.indices.of(row->team);
        const bool isExcellence = row->investment == InvestmentClass::EngineeringExcellence;
        source.store.add(CountEvent{Counted::Effort,
                                    day,
                                    -1,
                                    team,
                                    {isExcellence ? row->effort.units() : 0, row->effort.units(), 0, 0}});
        if (row->kind == ItemKind::Feature && row->actualStart.isValid())
            source.store.add(DurationEvent{Counted::CycleTime, day, -1, team,
                                           double(row->actualStart.daysTo(row->actualFinish))});
    }
}

void addAgreements(const Workspace &workspace, const WorkCalendars &calendars, QDate asOf, KpiSource &source)
{
    for (const Agreement &row : workspace.rows<Agreement>()) {
        const Team *provider = workspace.find(row.providerTeam);
        const Team *consumer = workspace.find(row.consumer);
        const Team *team = provider ? provider : consumer;
        const WorkCalendar &calendar = calendars.of(team ? team->calendar : Id<HolidayCalendar>());
        if (const std::optional<bool> kept = wasKept(row, calendar, asOf))
            source.store.add(CountEvent{Counted::Agreements,
                                        dayOf(row.agreedDate),
                                        -1,
                                        source.indices.of(row.providerTeam),
                                        {*kept ? 1 : 0, 1, 0, 0}});
    }
}

void addCostAndTickets(const Workspace &workspace, KpiSource &source)
{
    for (const CostSample &row : workspace.rows<CostSample>()) {
        if (row.requests)
            source.store.add(CountEvent{Counted::Cost,
                                        dayOf(row.month),
                                        source.indices.of(row.service),
                                        -1,
                                        {row.cost.units(), *row.requests, 0, 0}});
    }
    std::unordered_map<Id<SupportDriver>, int> baseline;
    for (const SupportTickets &row : workspace.rows<SupportTickets>()) {
        const SupportDriver *driver = workspace.find(row.driver);
        if (driver && driver->baselineMonth == row.month)
            baseline[driver->id] = row.tickets;
    }
    for (const SupportTickets &row : workspace.rows<SupportTickets>()) {
        const SupportDriver *driver = workspace.find(row.driver);
        const auto base = baseline.find(row.driver);
        if (driver && base != baseline.end()) // a driver without a baseline cannot be compared
            source.store.add(CountEvent{Counted::Tickets,
                                        dayOf(row.month),
                                        source.indices.of(driver->service),
                                        -1,
                                        {row.tickets, base->second, 0, 0}});
    }
}

/// What one team, or a round of everybody, answered to a question on one day.
struct AnsweredBy {
    KpiCell sums;
    int people = 0; ///< who answered at all, where the round says so
};
using Question = std::tuple<SurveyKind, QDate, QString>;

std::map<Question, std::map<Id<Team>, AnsweredBy>> answersByQuestion(const Workspace &workspace)
{
    std::map<Question, std::map<Id<Team>, AnsweredBy>> all;
    for (const SurveyCount &row : workspace.rows<SurveyCount>()) {
        const SurveyWave *wave = workspace.find(row.wave);
        if (!wave || wave->kind == SurveyKind::DeveloperExperience)
            continue;
        const bool isPulse = wave->kind == SurveyKind::Pulse;
        if (isPulse != isOfPromoters(row.question))
            continue;
        const int weight = !isPulse ? row.score : row.score >= 9 ? 1 : (row.score <= 6 ? -1 : 0);
        AnsweredBy &group = all[{wave->kind, wave->from, row.question}][wave->team];
        group.sums += {qint64(weight) * row.count, row.count, 0, 0};
        group.people = wave->answered;
    }
    return all;
}

/// Groups that are too small, or that would tell of one that is, count for everybody only; where everybody is
/// too few nothing is counted (C33, GR2).
void addSurveys(const Workspace &workspace, KpiSource &source)
{
    for (const auto &[question, groups] : answersByQuestion(workspace)) {
        const SurveyKind kind = std::get<SurveyKind>(question);
        std::vector<int> counts;
        int everybody = 0;
        for (const auto &[team, group] : groups) {
            const int answers = int(group.sums.whole);
            counts.push_back(group.people > 0 ? std::min(group.people, answers) : answers);
            everybody += counts.back();
        }
        const std::vector<bool> hidden = hiddenGroups(counts, minimumGroup(kind));
        size_t at = 0;
        for (const auto &[team, group] : groups) {
            CountEvent event{kind == SurveyKind::Pulse ? Counted::Promoters : Counted::Satisfaction,
                             dayOf(std::get<QDate>(question)), -1,
                             hidden[at++] ? -1 : source.indices.of(team), group.sums};
            if (everybody < minimumGroup(kind))
                event.cell = {0, 0, group.sums.whole, 0};
            source.store.add(event);
        }
    }
}

/// Of the newcomers who have reached day 90; a figure of a group, whose names stay in the rows (K25b).
void addRamps(const Workspace &workspace, QDate asOf, KpiSource &source)
{
    for (const RampOutcome &each : rampOutcomes(workspace, asOf)) {
        source.store.add(CountEvent{Counted::Onboardings,
                                    dayOf(each.day),
                                    -1,
                                    source.indices.of(each.team),
                                    {each.isRampedUp ? 1 : 0, 1, 0, 0}});
    }
}

void addSamples(const Workspace &workspace, KpiSource &source)
{
    std::unordered_map<Id<KpiSeries>, SampleSeries> all;
    for (const KpiSeries &row : workspace.rows<KpiSeries>()) {
        const KpiDefinition *kpi = workspace.find(row.kpi);
        const auto scope = source.indices.scopeOf(workspace, row.scope, row.team, row.tier, row.service);
        if (kpi && scope)
            all[row.id] = {kpi->key, row.part, *scope, row.frequency, {}};
    }
    const auto number = [](const std::optional<Measure> &measure) {
        return measure ? std::optional(measure->value()) : std::nullopt;
    };
    for (const KpiSample *row : inOrder<KpiSample>(workspace, &KpiSample::from)) {
        const auto series = all.find(row->series);
        if (series != all.end())
            series->second.points.push_back({dayOf(row->from), number(row->value), number(row->numerator),
                                             number(row->denominator), row->count, row->isEstimated,
                                             row->source});
    }
    for (auto &[id, series] : all)
        source.store.add(std::move(series));
}

} // namespace

std::vector<const Incident *> incidentsInOrder(const Workspace &workspace)
{
    return inOrder<Incident>(workspace, &Incident::startedAt);
}

ChangedFigures addEvent(const Workspace &, const Deployment &row, KpiSource &source)
{
    if (!row.at.isValid())
        return {};
    const int service = source.indices.of(row.service);
    source.store.add(DeploymentEvent{seconds(row.at), service, row.outcome != DeploymentOutcome::Ok,
                                     row.isRework, row.leadTime.value_or(-1)});
    const Day day = dayOfSeconds(seconds(row.at));
    return {kinds(changedByDeployment()), day, day, service, -1};
}

ChangedFigures addEvent(const Workspace &workspace, const Incident &row, Recurrence recurrence,
                        KpiSource &source)
{
    if (!row.startedAt.isValid())
        return {};
    IncidentEvent event;
    event.startedAt = seconds(row.startedAt);
    event.restoredAt = seconds(row.restoredAt);
    event.service = source.indices.of(row.service);
    event.severity = row.severity;
    event.isAfterFix = recurrence == Recurrence::AfterFix;
    event.isOpenRepeat = recurrence == Recurrence::OpenCause;
    const Deployment *cause = workspace.find(row.deployment);
    event.deployedAt = cause ? seconds(cause->at) : 0;
    const bool isJudged = row.state == IncidentState::Reviewed || row.state == IncidentState::Closed;
    event.mayInfer = row.isChangeCaused || !isJudged;
    source.store.add(event);
    const Day start = dayOfSeconds(event.startedAt);
    const Day restored = event.restoredAt > 0 ? dayOfSeconds(event.restoredAt) : start;
    const Day caused = event.deployedAt > 0 ? dayOfSeconds(event.deployedAt) : start;
    return {kinds(changedByIncident()), std::min(start, caused), std::max(start, restored), event.service,
            -1};
}

ChangedFigures addEvent(const Workspace &workspace, const Page &row, KpiSource &source)
{
    if (!row.at.isValid())
        return {};
    const Rotation *rotation = workspace.find(row.rotation);
    const bool isTriaged = row.triage != Triage::Untriaged;
    const bool isNoise = row.triage == Triage::Noise || row.triage == Triage::Duplicate;
    const Day day = dayOfSeconds(seconds(row.at));
    const int service = source.indices.of(row.service);
    const int team = rotation ? source.indices.of(rotation->team) : -1;
    source.store.add(CountEvent{
        Counted::Pages, day, service, team, {isNoise ? 1 : 0, isTriaged ? 1 : 0, isTriaged ? 0 : 1, 0}});
    return {{Counted::Pages}, day, day, service, team};
}

ChangedFigures addEvent(const Workspace &, const ServiceDay &row, KpiSource &source)
{
    if (!row.slo.isNull()) // K03 and K05 are about the service as such
        return {};
    const int service = source.indices.of(row.service);
    const Day day = dayOf(row.on);
    if (row.badMinutes) {
        const double all = minutesADay - (row.maintenance ? row.maintenance->value() : 0);
        source.store.add(
            CountEvent{Counted::Minutes,
                       day,
                       service,
                       -1,
                       {std::llround(row.badMinutes->value() * 1000), std::llround(all * 1000), 0, 0}});
    }
    if (row.events)
        source.store.add(
            CountEvent{Counted::Errors, day, service, -1, {row.badEvents.value_or(0), *row.events, 0, 0}});
    return {{Counted::Minutes, Counted::Errors}, day, day, service, -1};
}

ChangedFigures addEvent(const Workspace &, const Defect &row, KpiSource &source)
{
    const Day day = dayOf(row.on);
    const int service = source.indices.of(row.service);
    source.store.add(CountEvent{Counted::Defects, day, service, -1, {row.isEscaped ? 1 : 0, 1, 0, 0}});
    return {{Counted::Defects}, day, day, service, -1};
}

int KpiIndices::of(const Id<Service> &service) const
{
    const auto at = serviceIndex.find(service);
    return at == serviceIndex.end() ? -1 : at->second;
}

int KpiIndices::of(const Id<Team> &team) const
{
    const auto at = teamIndex.find(team);
    return at == teamIndex.end() ? -1 : at->second;
}

std::optional<KpiScopeOf> KpiIndices::scopeOf(const Workspace &workspace, KpiScope scope,
                                              const Id<Team> &team, const Id<ServiceTier> &tier,
                                              const Id<Service> &service) const
{
    switch (scope) {
    case KpiScope::Workspace:
        return KpiScopeOf{};
    case KpiScope::Team:
        return of(team) < 0 ? std::nullopt : std::optional(KpiScopeOf{KpiScopeOf::Kind::Team, of(team)});
    case KpiScope::Tier:
        if (const ServiceTier *found = workspace.find(tier))
            return KpiScopeOf{KpiScopeOf::Kind::Tier, found->level};
        return std::nullopt;
    case KpiScope::Service:
        return of(service) < 0 ? std::nullopt
                               : std::optional(KpiScopeOf{KpiScopeOf::Kind::Service, of(service)});
    case KpiScope::Endpoint:
    case KpiScope::WorkType:
        break;
    }
    return std::nullopt;
}

KpiSource kpiSource(const Workspace &workspace, QDate asOf)
{
    constexpr int yearsKept = 10;
    KpiIndices indices;
    for (const Team &team : workspace.rows<Team>()) {
        indices.teamIndex.emplace(team.id, int(indices.teams.size()));
        indices.teams.push_back(team.id);
    }
    std::vector<KpiService> services;
    for (const Service &service : workspace.rows<Service>()) {
        indices.serviceIndex.emplace(service.id, int(indices.services.size()));
        indices.services.push_back(service.id);
        services.push_back(describe(workspace, service, indices));
    }
    const int teams = int(indices.teams.size());
    KpiSource source{KpiStore(dayOf(asOf.addYears(-yearsKept)), std::move(services), teams),
                     std::move(indices)};
    for (const Freeze &freeze : workspace.rows<Freeze>()) {
        if (freeze.freeze && freeze.from.isValid() && freeze.to.isValid())
            source.store.freeze(dayOf(freeze.from), dayOf(freeze.to) + 1);
    }
    const WorkCalendars calendars(workspace);
    addDeployments(workspace, source);
    addIncidents(workspace, source);
    addAll<Page>(workspace, source);
    addAll<ServiceDay>(workspace, source);
    addAll<Defect>(workspace, source);
    addContracts(workspace, source);
    addReviews(workspace, calendars, source);
    addItems(workspace, source);
    addAgreements(workspace, calendars, asOf, source);
    addCostAndTickets(workspace, source);
    addSurveys(workspace, source);
    addRamps(workspace, asOf, source);
    addSamples(workspace, source);
    return source;
}

int businessMinutes(const QDateTime &from, const QDateTime &to, const WorkCalendar &calendar,
                    const QTimeZone &zone)
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    const QDateTime first = from.toTimeZone(zone);
    const QDateTime last = to.toTimeZone(zone);
    const auto worked = [](QTime at) {
        return std::clamp(at.msecsSinceStartOfDay() / 60000, dayStart, dayEnd) - dayStart;
    };
    const Day firstDay = dayOf(first.date());
    const Day lastDay = dayOf(last.date());
    // Whole working days from the first to before the last, then what the two ends add or lack.
    int minutes = calendar.workingDays(firstDay, lastDay) * (dayEnd - dayStart);
    minutes -= calendar.isWorking(firstDay) ? worked(first.time()) : 0;
    minutes += calendar.isWorking(lastDay) ? worked(last.time()) : 0;
    return std::max(0, minutes);
}

} // namespace fairlead
