// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/person_capacity.h"

#include <numeric>

namespace fairlead {

namespace {

struct TeamShare {
    int team = -1;
    double share = 1;
};

/// The teams of one day: those of the memberships, else the home team. What memberships leave open
/// belongs to no team.
void sharesOn(const CapacityInput::OnePerson &person, Day day, std::vector<TeamShare> &shares)
{
    shares.clear();
    double sum = 0;
    for (const MembershipSpan &span : person.memberships) {
        if (day < span.from || day > span.to)
            continue;
        shares.push_back({span.team, span.share});
        sum += span.share;
    }
    if (shares.empty())
        shares.push_back({person.homeTeam, 1});
    else if (sum < 1)
        shares.push_back({-1, 1 - sum});
    else if (sum > 1) // nobody is more than one person
        std::ranges::for_each(shares, [sum](TeamShare &each) { each.share /= sum; });
}

size_t partFor(std::vector<PersonPart> &parts, int team, size_t days)
{
    const auto at = std::ranges::find(parts, team, &PersonPart::team);
    if (at != parts.end())
        return size_t(at - parts.begin());
    parts.push_back({team, {}, std::vector<double>(days)});
    return parts.size() - 1;
}

void addPresence(const PersonDay &day, double share, CapacitySteps &steps)
{
    steps.gross += share * day.gross;
    steps.holidays += share * day.holiday;
    steps.leave += share * day.leave;
    steps.available += share * day.available;
    steps.onCall += share * day.onCall;
    steps.ramp += share * day.rampLost;
    steps.productive += share * day.productive;
}

/// Everything after G follows from G, by the factors of the team; of nobody's time by the home team's.
void applyFactors(const CapacityInput &input, const CapacityInput::OnePerson &person, PersonPart &part)
{
    const int team = part.team >= 0 ? part.team : person.homeTeam;
    const CapacityFactors &factors = team >= 0 ? input.teams[size_t(team)].factors : input.factors;
    CapacitySteps &steps = part.steps;
    const double roleShare = person.facts.person->roleShare.value();
    const double forRoadmap = steps.productive * roleShare;
    steps.roleShare = steps.productive - forRoadmap;
    steps.focus = forRoadmap * (1 - factors.focus.value());
    steps.interrupts = (forRoadmap - steps.focus) * factors.interrupt.value();
    const double perDay = roleShare * factors.perDay();
    for (double &net : part.netByDay)
        net *= perDay;
    steps.net = forRoadmap - steps.focus - steps.interrupts;
}

/// Adjustments go to the teams as the person's time does; what is there cannot fall below 0.
void adjust(const CapacityInput::OnePerson &person, Day first, size_t count, std::vector<PersonPart> &parts)
{
    if (person.adjustments.empty())
        return;
    std::vector<double> byDay(count);
    for (const AdjustmentSpan &span : person.adjustments)
        spread(span, first, byDay, [&person](Day day) { return patternWeight(person.facts, day); });
    const double net =
        std::accumulate(parts.begin(), parts.end(), 0.0,
                        [](double sum, const PersonPart &part) { return sum + part.steps.net; });
    if (net + std::accumulate(byDay.begin(), byDay.end(), 0.0) <= 0) {
        for (PersonPart &part : parts) {
            part.steps.adjustments = -part.steps.net;
            part.steps.net = 0;
            std::ranges::fill(part.netByDay, 0);
        }
        return;
    }
    std::vector<TeamShare> shares;
    for (size_t i = 0; i < count; ++i) {
        if (byDay[i] == 0)
            continue;
        sharesOn(person, first + Day(i), shares);
        for (const TeamShare &each : shares) {
            PersonPart &part = parts[partFor(parts, each.team, count)];
            part.netByDay[i] += each.share * byDay[i];
            part.steps.adjustments += each.share * byDay[i];
            part.steps.net += each.share * byDay[i];
        }
    }
}

} // namespace

std::vector<PersonPart> partsOf(const CapacityInput &input, const CapacityInput::OnePerson &person,
                                const std::vector<PersonDay> &days, Day first)
{
    std::vector<PersonPart> parts;
    std::vector<TeamShare> shares;
    for (size_t i = 0; i < days.size(); ++i) {
        if (i == 0 || !person.memberships.empty())
            sharesOn(person, first + Day(i), shares);
        for (const TeamShare &each : shares) {
            PersonPart &part = parts[partFor(parts, each.team, days.size())];
            addPresence(days[i], each.share, part.steps);
            part.netByDay[i] += each.share * days[i].productive;
        }
    }
    for (PersonPart &part : parts)
        applyFactors(input, person, part);
    adjust(person, first, days.size(), parts);
    for (PersonPart &part : parts) {
        const int team = part.team >= 0 ? part.team : person.homeTeam;
        const CapacityFactors &factors = team >= 0 ? input.teams[size_t(team)].factors : input.factors;
        part.steps.excellence = part.steps.net * factors.excellence.value();
        part.steps.plan = part.steps.net - part.steps.excellence;
    }
    return parts;
}

} // namespace fairlead
