// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/factor_offer.h"

#include "core/capacity/capacity.h"
#include "core/planning/why_words.h"
#include "core/rota/rota_rows.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int weeksMeasured = 13;
/// A factor above it would leave nothing of the day; C02 allows 1, a rotation that takes that is no rotation.
constexpr double highestFactor = 0.95;

Share roundedFactor(double factor)
{
    return Share::of(std::round(std::clamp(factor, 0.0, highestFactor) * 100) / 100);
}

FactorStep stepOf(const std::vector<DutyCost> &costs, ShiftLayer layer, Share now)
{
    FactorStep step{proposedFactor(costs, layer), now, now, false};
    step.isMeasured = step.measured.isEnough && step.measured.factor > 0;
    if (step.isMeasured)
        step.next = roundedFactor(step.measured.factor);
    return step;
}

DutyCapacity dutyCapacity(const Workspace &workspace, const Id<Team> &team, QDate start, QDate end)
{
    const Capacity capacity = computeCapacity(workspace, start, end);
    const TeamCapacity *found = capacity.find(team);
    return found ? DutyCapacity{found->steps.onCall, found->steps.net} : DutyCapacity();
}

QString sentenceOf(const Workspace &workspace, const Rotation &rotation, const FactorOffer &offer)
{
    const auto change = [](const FactorStep &step) {
        return Text::tr("%1 → %2", "a factor before and after")
            .arg(words::percent(step.now.value(), 0), words::percent(step.next.value(), 0));
    };
    QStringList parts;
    if (offer.steps[0].changes())
        parts << Text::tr("primary %1").arg(change(offer.steps[0]));
    if (offer.steps[1].changes())
        parts << Text::tr("secondary %1").arg(change(offer.steps[1]));
    const double gained = offer.netGained();
    const QString price = gained < 0
        ? Text::tr("costs the team %1 focused days of the plan's period").arg(words::days(-gained))
        : Text::tr("gives the team %1 focused days of the plan's period").arg(words::days(gained));
    return Text::tr("On-call factor of %1: %2; %3")
        .arg(words::team(workspace, rotation.team), words::list(parts), price);
}

} // namespace

FactorOffer factorOffer(const Workspace &workspace, const Rotation &rotation, QDate asOf, QDate start,
                        QDate end)
{
    FactorOffer offer;
    offer.steps[0].now = offer.steps[0].next = rotation.primaryFactor;
    offer.steps[1].now = offer.steps[1].next = rotation.secondaryFactor;
    const auto [first, last] = weeksWorked(workspace, rotation, asOf);
    if (first.isValid()) {
        offer.from = std::max(first, last.addDays(1 - 7 * weeksMeasured));
        offer.to = last;
        offer.turns = dutyCosts(loadInputOf(workspace, rotation, offer.from, offer.to));
        offer.steps[0] = stepOf(offer.turns, ShiftLayer::Primary, rotation.primaryFactor);
        offer.steps[1] = stepOf(offer.turns, ShiftLayer::Secondary, rotation.secondaryFactor);
    }
    const bool hasPeriod = start.isValid() && end >= start;
    if (hasPeriod)
        offer.before = offer.after = dutyCapacity(workspace, rotation.team, start, end);
    Rotation changed = rotation;
    changed.primaryFactor = offer.steps[0].next;
    changed.secondaryFactor = offer.steps[1].next;
    offer.changes.replace(rotation, std::move(changed));
    if (offer.changes.isEmpty())
        return offer;
    if (hasPeriod) {
        if (const auto then = applied(workspace, offer.changes))
            offer.after = dutyCapacity(*then, rotation.team, start, end);
    }
    offer.changes.sentence = sentenceOf(workspace, rotation, offer);
    return offer;
}

Result<Explanation> whyFactor(const Workspace &workspace, const Rotation &rotation, const FactorOffer &offer,
                              ShiftLayer layer)
{
    const FactorStep &step = offer.steps[size_t(layer)];
    if (step.measured.turns == 0)
        return fail(Error::notFound(Text::tr("There is nothing to explain here yet.")));
    Explanation why;
    const QString team = words::team(workspace, rotation.team);
    const QString value = words::percent(step.measured.factor);
    why.title = layer == ShiftLayer::Primary ? Text::tr("Primary duty of %1 took %2").arg(team, value)
                                             : Text::tr("Secondary duty of %1 took %2").arg(team, value);
    why.formula = Text::tr("factor = Σ working hours that pages took ÷ Σ working hours of the turns  [C02]");
    double lost = 0;
    double working = 0;
    for (const DutyCost &turn : offer.turns) {
        if (turn.layer != layer)
            continue;
        const Shift *shift = workspace.find(turn.shift);
        why.rows.push_back(
            {shift ? words::span(shift->from, shift->to, offer.to) : Text::tr("a turn of a layer"),
             Text::tr("%1 of %2", "hours").arg(words::days(turn.lostHours), words::days(turn.workingHours)),
             QStringLiteral("h"),
             {}});
        lost += turn.lostHours;
        working += turn.workingHours;
    }
    why.rows.push_back({Text::tr("= all turns"),
                        Text::tr("%1 of %2", "hours").arg(words::days(lost), words::days(working)),
                        QStringLiteral("h"),
                        {}});
    const EffortPolicy policy;
    why.sentences
        << Text::tr("A page takes from its call to its resolution and %1 minutes to get back into the "
                    "work; one that nobody closed takes %2 minutes, none more than %3 hours.")
               .arg(policy.switchMinutes)
               .arg(policy.unresolvedMinutes)
               .arg(policy.longestMinutes / 60)
        << Text::tr("Only hours that would have been worked count: no nights, weekends, holidays or leave.");
    return why;
}

} // namespace fairlead
