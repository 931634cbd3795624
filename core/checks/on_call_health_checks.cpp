// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/families.h"

#include "core/planning/why_words.h"
#include "core/rota/rota_rows.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace fairlead::check {

namespace {

constexpr int weeksLookedAt = 13; ///< of X11 and X12: a quarter
/// Sites nearer than this wake and sleep together.
constexpr int hoursApart = 3;

/// The rotation's load over the weeks that are over, a quarter at most. No weeks: nothing was worked yet.
OnCallLoad recentLoad(const CheckInput &input, const Rotation &rotation)
{
    auto [from, to] = weeksWorked(input.workspace, rotation, input.asOf());
    if (!from.isValid())
        return {};
    from = std::max(from, to.addDays(1 - 7 * weeksLookedAt));
    return onCallLoad(loadInputOf(input.workspace, rotation, from, to));
}

Finding aboutRotation(const Rotation &rotation, const QString &view)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.records = {refer(rotation.id)};
    finding.place = {view, {}};
    return finding;
}

QString figure(double value, int decimals)
{
    return QLocale().toString(value, 'f', decimals);
}

/// Whether the rotation answers around the clock for something critical: a service in production of the first
/// tier, and no layer that leaves hours or days out.
bool isRoundTheClock(const Workspace &workspace, const Rotation &rotation)
{
    for (const RotationLayer &each : workspace.rows<RotationLayer>()) {
        const bool leavesOut = each.coverFrom != each.coverTo
            || std::any_of(each.days.days.begin(), each.days.days.end(),
                           [](const Share &day) { return day.isZero(); });
        if (each.rotation == rotation.id && leavesOut)
            return false;
    }
    for (const Service &each : workspace.rows<Service>()) {
        const ServiceTier *tier = workspace.find(each.tier);
        if (each.team == rotation.team && each.lifecycle == ServiceLifecycle::Production && tier
            && tier->level == 1)
            return true;
    }
    return false;
}

/// Hours between the westernmost and the easternmost of the people on the day, and the names of their sites.
std::pair<double, QStringList> spreadOf(const CheckInput &input, const std::vector<Responder> &responders)
{
    const QDateTime noon(input.asOf(), QTime(12, 0), Qt::UTC);
    int west = 24 * 3600;
    int east = -24 * 3600;
    QStringList sites;
    for (const Responder &each : responders) {
        if (!each.isEligible)
            continue;
        const int offset = each.zone.isValid() ? each.zone.offsetFromUtc(noon) : 0;
        west = std::min(west, offset);
        east = std::max(east, offset);
        const Site *site = input.workspace.find(each.site);
        if (site && !sites.contains(site->name))
            sites.append(site->name);
    }
    sites.sort();
    return {double(east - west) / 3600, sites};
}

} // namespace

/// CV above 0.5 or more than twice the mean, over the last quarter (C18). Names nobody: whom it is about is
/// in the rota, not in a list of findings (GR6).
std::vector<Finding> unfairLoad(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Rotation *rotation : byKey<Rotation>(input.workspace)) {
        const OnCallLoad load = recentLoad(input, *rotation);
        if (!isUnfair(load.fairness))
            continue;
        Finding finding = aboutRotation(*rotation, QStringLiteral("V4b"));
        finding.sentence =
            Text::tr(
                "%1: the on-call load of the last %2 weeks is uneven; the highest is %3 × the mean of %4 "
                "(CV %5, Gini %6).")
                .arg(words::team(input.workspace, rotation->team), QString::number(load.weeks.size()),
                     figure(load.fairness.maxToMean, 1), figure(load.fairness.mean, 1),
                     figure(load.fairness.variation, 2), figure(load.fairness.gini, 2));
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// More than two incidents in twelve hours of duty (SRE book, chapter 11), one finding a rotation.
std::vector<Finding> crowdedHalfShifts(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Rotation *rotation : byKey<Rotation>(input.workspace)) {
        const HalfShifts halves = recentLoad(input, *rotation).halfShifts;
        if (halves.crowded.empty())
            continue;
        const auto worst =
            std::max_element(halves.crowded.begin(), halves.crowded.end(),
                             [](const auto &a, const auto &b) { return a.incidents < b.incidents; });
        const QDate day = QDateTime::fromSecsSinceEpoch(worst->start, Qt::UTC).date();
        Finding finding = aboutRotation(*rotation, QStringLiteral("V4b"));
        finding.sentence = Text::tr("%1: %2 of %3 shifts of 12 hours had more than two incidents; the worst "
                                    "had %4 (%5).")
                               .arg(words::team(input.workspace, rotation->team),
                                    QString::number(halves.crowded.size()), QString::number(halves.count),
                                    QString::number(worst->incidents), words::span(day, day, input.asOf()));
        findings.push_back(std::move(finding));
    }
    return findings;
}

/// A critical service is answered around the clock by people who all sleep at the same time.
std::vector<Finding> singleZoneCover(const CheckInput &input)
{
    std::vector<Finding> findings;
    for (const Rotation *rotation : byKey<Rotation>(input.workspace)) {
        const auto responders = respondersOf(input.workspace, *rotation, input.asOf(), input.asOf());
        const auto [hours, sites] = spreadOf(input, responders);
        if (hours < 0 || hours >= hoursApart || !isRoundTheClock(input.workspace, *rotation))
            continue;
        Finding finding = aboutRotation(*rotation, QStringLiteral("V4a"));
        finding.sentence =
            Text::tr("%1 answers around the clock for services of the first tier, but everybody "
                     "on call is in %2, %3 h apart.")
                .arg(words::team(input.workspace, rotation->team), words::list(sites), figure(hours, 0));
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace fairlead::check
