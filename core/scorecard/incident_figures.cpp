// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/incident_figures.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace fairlead {

namespace {

constexpr int quietDaysForVerified = 90; // model A5: Verified only ≥ 90 days without a repeat

void addMinutes(std::vector<double> &list, const QDateTime &from, const QDateTime &to)
{
    if (from.isValid() && to.isValid() && to >= from)
        list.push_back(double(from.secsTo(to)) / 60);
}

int severityIndex(const Incident &incident)
{
    return std::clamp(incident.severity, 1, 4) - 1;
}

bool startedIn(const Incident &incident, QDate from, QDate to)
{
    const QDate day = incident.startedAt.toUTC().date();
    return day.isValid() && day >= from && day < to;
}

} // namespace

std::vector<Recurrence> recurrences(std::span<const Incident *const> incidents,
                                    std::span<const CauseTheme *const> themes)
{
    std::unordered_map<Id<CauseTheme>, const CauseTheme *> byId;
    for (const CauseTheme *theme : themes)
        byId.emplace(theme->id, theme);
    std::unordered_set<Id<CauseTheme>> seen;
    std::vector<Recurrence> list;
    list.reserve(incidents.size());
    for (const Incident *incident : incidents) {
        const bool isNamed = !incident->repeatOf.isNull();
        const bool isKnown = !incident->theme.isNull() && seen.contains(incident->theme);
        seen.insert(incident->theme);
        const auto theme = byId.find(incident->theme);
        const QDate fixed = theme == byId.end() ? QDate() : theme->second->addressedOn;
        const bool isAfter = fixed.isValid() && incident->startedAt.toUTC().date() > fixed;
        if (isAfter && (isNamed || isKnown))
            list.push_back(Recurrence::AfterFix);
        else
            list.push_back(isNamed ? Recurrence::OpenCause : Recurrence::None);
    }
    return list;
}

Durations durationsOf(std::vector<double> minutes)
{
    Durations figures;
    figures.count = int(minutes.size());
    double sum = 0;
    for (const double each : minutes)
        sum += each;
    if (!minutes.empty())
        figures.mean = sum / double(minutes.size());
    figures.median = quantile(minutes, 0.5);
    figures.ninetieth = quantile(minutes, 0.9);
    return figures;
}

RestoreTimes restoreTimes(std::span<const Incident *const> incidents, QDate from, QDate to, int worstUpTo)
{
    std::vector<double> detect;
    std::vector<double> acknowledge;
    std::vector<double> restore;
    std::vector<double> recovery;
    for (const Incident *incident : incidents) {
        const QDate day = incident->restoredAt.toUTC().date();
        if (!day.isValid() || day < from || day >= to || incident->severity > worstUpTo)
            continue;
        addMinutes(detect, incident->startedAt, incident->detectedAt);
        addMinutes(acknowledge, incident->startedAt, incident->acknowledgedAt);
        addMinutes(restore, incident->startedAt, incident->restoredAt);
        if (incident->isChangeCaused || !incident->deployment.isNull())
            addMinutes(recovery, incident->startedAt, incident->restoredAt);
    }
    return {durationsOf(std::move(detect)), durationsOf(std::move(acknowledge)),
            durationsOf(std::move(restore)), durationsOf(std::move(recovery))};
}

std::vector<IncidentMonth> incidentMonths(std::span<const Incident *const> incidents, QDate from, QDate to)
{
    std::vector<IncidentMonth> months;
    const QDate last(to.year(), to.month(), 1);
    for (QDate month(from.year(), from.month(), 1); month.isValid() && month <= last;
         month = month.addMonths(1))
        months.push_back({month, {}, {}});
    for (const Incident *incident : incidents) {
        const QDate day = incident->startedAt.toUTC().date();
        const auto at = std::ranges::find_if(months, [day](const IncidentMonth &each) {
            return each.month.year() == day.year() && each.month.month() == day.month();
        });
        if (at == months.end())
            continue;
        ++at->count[size_t(severityIndex(*incident))];
        at->badMinutes[size_t(severityIndex(*incident))] += incident->badMinutes;
    }
    return months;
}

std::vector<ThemeFigures> themeFigures(std::span<const Incident *const> incidents,
                                       std::span<const CauseTheme *const> themes, QDate from, QDate to,
                                       QDate asOf)
{
    std::vector<ThemeFigures> all;
    std::unordered_map<Id<CauseTheme>, size_t> indexOf;
    for (const CauseTheme *theme : themes) {
        indexOf.emplace(theme->id, all.size());
        all.push_back({theme, 0, 0, 0, 0, {}, false});
    }
    all.push_back({}); // without a theme
    const std::vector<Recurrence> recurrence = recurrences(incidents, themes);
    for (size_t i = 0; i < incidents.size(); ++i) {
        const Incident &incident = *incidents[i];
        const auto at = indexOf.find(incident.theme);
        ThemeFigures &figures = all[at == indexOf.end() ? all.size() - 1 : at->second];
        const QDate day = incident.startedAt.toUTC().date();
        figures.last = figures.last.isValid() ? std::max(figures.last, day) : day;
        if (!startedIn(incident, from, to))
            continue;
        ++figures.count;
        figures.badMinutes += incident.badMinutes;
        figures.repeats += recurrence[i] != Recurrence::None ? 1 : 0;
        figures.afterFix += recurrence[i] == Recurrence::AfterFix ? 1 : 0;
    }
    for (ThemeFigures &each : all) {
        const QDate fixed = each.theme ? each.theme->addressedOn : QDate();
        each.mayBeVerified = fixed.isValid() && fixed.daysTo(asOf) >= quietDaysForVerified
            && (!each.last.isValid() || each.last <= fixed || each.last.daysTo(asOf) >= quietDaysForVerified);
    }
    std::erase_if(all, [](const ThemeFigures &each) { return each.count == 0; });
    std::ranges::stable_sort(all, [](const ThemeFigures &a, const ThemeFigures &b) {
        return std::pair(-a.badMinutes, -a.count) < std::pair(-b.badMinutes, -b.count);
    });
    return all;
}

std::optional<double> RuleNoise::share() const
{
    const int triaged = pages - untriaged;
    return triaged > 0 ? std::optional(double(noise) / triaged) : std::nullopt;
}

std::vector<RuleNoise> noiseByRule(std::span<const Page *const> pages, QDate from, QDate to)
{
    std::vector<RuleNoise> rules;
    std::unordered_map<Id<AlertRule>, size_t> indexOf;
    int allNoise = 0;
    for (const Page *page : pages) {
        const QDate day = page->at.toUTC().date();
        if (!day.isValid() || day < from || day >= to)
            continue;
        const auto [at, isNew] = indexOf.emplace(page->rule, rules.size());
        if (isNew)
            rules.push_back({page->rule, 0, 0, 0, 0});
        RuleNoise &rule = rules[at->second];
        const bool isNoise = page->triage == Triage::Noise || page->triage == Triage::Duplicate;
        ++rule.pages;
        rule.noise += isNoise ? 1 : 0;
        rule.untriaged += page->triage == Triage::Untriaged ? 1 : 0;
        allNoise += isNoise ? 1 : 0;
    }
    std::ranges::stable_sort(rules, [](const RuleNoise &a, const RuleNoise &b) {
        return std::tuple(-a.noise, -a.pages, a.rule) < std::tuple(-b.noise, -b.pages, b.rule);
    });
    int sum = 0;
    for (RuleNoise &rule : rules) {
        sum += rule.noise;
        rule.cumulative = allNoise > 0 ? double(sum) / allNoise : 0;
    }
    return rules;
}

std::optional<double> noiseReduction(double noisyNow, double noisyThen)
{
    return noisyThen > 0 ? std::optional(1 - noisyNow / noisyThen) : std::nullopt;
}

} // namespace fairlead
