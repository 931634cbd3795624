// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scorecard/on_call_health.h"

#include "core/rota/rota_rows.h"

#include <algorithm>
#include <map>

namespace fairlead {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksOfQuarter = 13;
constexpr qint64 secondsOfDay = 86'400;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

/// The weeks of the span that were worked; invalid days: none were.
std::pair<QDate, QDate> weeksOf(HealthSpan span, QDate asOf, QDate first, QDate last)
{
    if (!first.isValid())
        return {};
    const auto lastWeeks = [last](int weeks) {
        return std::pair(last.addDays(1 - daysOfWeek * weeks), last);
    };
    std::pair<QDate, QDate> weeks;
    const QDate quarter = quarterStart(asOf);
    switch (span) {
    case HealthSpan::Weeks4:
        weeks = lastWeeks(4);
        break;
    case HealthSpan::Weeks8:
        weeks = lastWeeks(8);
        break;
    case HealthSpan::Weeks13:
        weeks = lastWeeks(weeksOfQuarter);
        break;
    case HealthSpan::Weeks26:
        weeks = lastWeeks(2 * weeksOfQuarter);
        break;
    case HealthSpan::ThisQuarter: // from the week that it begins in
        weeks = {mondayOf(quarter), last};
        break;
    case HealthSpan::QuarterBefore:
        weeks = {mondayOf(quarterStart(quarter.addDays(-1))), mondayOf(quarter).addDays(-1)};
        break;
    }
    weeks = {std::max(weeks.first, first), std::min(weeks.second, last)};
    return weeks.first < weeks.second ? weeks : std::pair<QDate, QDate>();
}

/// Pages that follow another one of the same rule and service within a day, by rule.
std::map<Id<AlertRule>, int> repeatsByRule(std::vector<const Page *> pages)
{
    std::ranges::stable_sort(pages, {}, &Page::at);
    std::map<Id<AlertRule>, int> repeats;
    std::map<std::pair<Id<AlertRule>, Id<Service>>, QDateTime> lastAt;
    for (const Page *page : pages) {
        QDateTime &last = lastAt[{page->rule, page->service}];
        if (last.isValid() && last.secsTo(page->at) <= secondsOfDay)
            ++repeats[page->rule];
        last = page->at;
    }
    return repeats;
}

void addRules(OnCallHealth &health, const Workspace &workspace)
{
    std::vector<const Page *> pages;
    for (const PlacedPage &each : health.load.placed) {
        if (const Page *page = workspace.find(each.page))
            pages.push_back(page);
    }
    // Their days are those of whoever was called; a day more at both ends lets every zone in.
    const auto noise = noiseByRule(pages, health.from.addDays(-1), health.to.addDays(3));
    const auto repeats = repeatsByRule(pages);
    for (const RuleNoise &each : noise) {
        const auto repeated = repeats.find(each.rule);
        health.rules.push_back(
            {workspace.find(each.rule), each, repeated == repeats.end() ? 0 : repeated->second});
        const AlertRule *rule = health.rules.back().rule;
        health.rulesWithRunbook += rule && !rule->runbook.isEmpty() ? 1 : 0;
    }
}

std::optional<double> noiseBefore(const OnCallHealth &health, const Workspace &workspace)
{
    const int back = -2 * weeksOfQuarter * daysOfWeek;
    PageCounts counts;
    for (const Page &page : workspace.rows<Page>()) {
        const QDate day = page.at.toUTC().date();
        if (page.rotation != health.rotation->id || !day.isValid() || day < health.from.addDays(back)
            || day > health.to.addDays(back))
            continue;
        ++counts.byBand[0];
        counts.noise += page.triage == Triage::Noise || page.triage == Triage::Duplicate ? 1 : 0;
    }
    return counts.total() > 0 ? std::optional(counts.noiseShare()) : std::nullopt;
}

void addGaps(OnCallHealth &health, const Workspace &workspace, QDate asOf, QDate until)
{
    const QDate monday = mondayOf(asOf);
    if (until < monday)
        return;
    const int weeks = int(monday.daysTo(until) / daysOfWeek) + 1;
    const DutyWeeks duty = dutyWeeks(workspace, *health.rotation, monday, weeks, until);
    for (size_t week = 0; week < duty.weeks.size(); ++week) {
        for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
            const DutyWeek &turn = duty.weeks[week][size_t(layer)];
            if (turn.holes > 0 || turn.isConflict())
                health.gaps.push_back({monday.addDays(daysOfWeek * qint64(week)), layer, turn});
        }
    }
}

} // namespace

double OnCallHealth::primaryShare(const PersonLoad &person)
{
    return person.eligibleWeeks > 0 ? person.primaryDays / (daysOfWeek * person.eligibleWeeks) : 0;
}

OnCallHealth onCallHealth(const Workspace &workspace, const Rotation &rotation, HealthSpan span, QDate asOf,
                          QDate until)
{
    OnCallHealth health;
    health.rotation = &rotation;
    const auto [first, last] = weeksWorked(workspace, rotation, asOf);
    std::tie(health.from, health.to) = weeksOf(span, asOf, first, last);
    if (health.from.isValid()) {
        health.load = onCallLoad(loadInputOf(workspace, rotation, health.from, health.to));
        addRules(health, workspace);
        health.noiseBefore = noiseBefore(health, workspace);
    }
    for (const EscalationStep &each : workspace.rows<EscalationStep>())
        health.hasEscalation = health.hasEscalation || each.rotation == rotation.id;
    health.thin = thinSites(respondersOf(workspace, rotation, asOf, asOf));
    addGaps(health, workspace, asOf, until);
    return health;
}

} // namespace fairlead
