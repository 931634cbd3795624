// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rota/on_call_factor.h"

#include <algorithm>

namespace fairlead {

namespace {

constexpr int turnsEnough = 4;

struct Busy {
    Instant from = 0;
    Instant to = 0;
};

/// The seconds of [from, to) that any of the stretches takes. They are in order of their beginning.
qint64 secondsWithin(const std::vector<Busy> &stretches, Instant from, Instant to)
{
    qint64 sum = 0;
    Instant done = from;
    for (const Busy &each : stretches) {
        const Instant begin = std::max(each.from, done);
        const Instant end = std::min(each.to, to);
        if (begin < end) {
            sum += end - begin;
            done = end;
        }
    }
    return sum;
}

/// When somebody was busy with pages, in order.
std::vector<Busy> busyTimes(const LoadInput &input, const Responder &responder, const EffortPolicy &policy)
{
    const auto isOnDuty = [&input, &responder](Instant at) {
        return std::any_of(input.duty.begin(), input.duty.end(), [&](const DutyPiece &piece) {
            return piece.layer == ShiftLayer::Primary && piece.person == responder.person && piece.start <= at
                && at < piece.end;
        });
    };
    std::vector<Busy> busy;
    for (const Page &page : input.pages) {
        if (page.rotation != input.rotation->id || !page.at.isValid())
            continue;
        const Instant at = page.at.toSecsSinceEpoch();
        const bool isTheirs = page.responder.isNull() ? isOnDuty(at) : page.responder == responder.person;
        if (!isTheirs)
            continue;
        const double minutes = page.resolvedAt.isValid()
            ? double(page.resolvedAt.toSecsSinceEpoch() - at) / 60
            : policy.unresolvedMinutes;
        const double taken = std::clamp(minutes, 0.0, policy.longestMinutes) + policy.switchMinutes;
        busy.push_back({at, at + qint64(taken * 60)});
    }
    std::sort(busy.begin(), busy.end(), [](const Busy &a, const Busy &b) { return a.from < b.from; });
    return busy;
}

/// Adds the working days of one piece of duty.
void addPiece(const LoadInput &input, const Responder &responder, const WallClock &clock,
              const std::vector<Busy> &busy, const DutyPiece &piece, const EffortPolicy &policy,
              DutyCost &cost)
{
    for (QDate day = clock.day(piece.start); clock.first(day, 0) < piece.end; day = day.addDays(1)) {
        if (!responder.works(day) || responder.isAway(day))
            continue;
        const Instant opens = clock.first(day, input.rotation->businessFrom);
        const Instant closes = clock.last(day, input.rotation->businessTo);
        const Instant from = std::max(piece.start, opens);
        const Instant to = std::min(piece.end, closes);
        if (from >= to)
            continue;
        const double part = double(to - from) / double(closes - opens);
        const double most =
            part * policy.hoursOfDay * responder.week.days[size_t(day.dayOfWeek() - 1)].value();
        cost.workingHours += most;
        cost.lostHours += std::min(most, double(secondsWithin(busy, from, to)) / 3600);
    }
}

double quantile(const std::vector<double> &sorted, double p)
{
    const double at = p * double(sorted.size() - 1);
    const size_t low = size_t(at);
    const size_t high = std::min(low + 1, sorted.size() - 1);
    return sorted[low] + (at - double(low)) * (sorted[high] - sorted[low]);
}

} // namespace

std::vector<DutyCost> dutyCosts(const LoadInput &input, const EffortPolicy &policy)
{
    struct Key {
        Instant start;
        Instant end; ///< of its last piece so far
        ShiftLayer layer;
        Id<Person> person;
        Id<Shift> shift;
    };
    std::vector<std::pair<Key, DutyCost>> costs;
    for (const Responder &responder : input.responders) {
        const WallClock clock(responder.zone, input.from, input.to);
        const std::vector<Busy> primaryBusy = busyTimes(input, responder, policy);
        for (const DutyPiece &piece : input.duty) {
            if (piece.person != responder.person || piece.day < input.from || piece.day > input.to)
                continue;
            // Pieces of one turn follow each other; a turn of a layer has no shift to tell it by.
            const bool continues = !costs.empty() && costs.back().first.person == piece.person
                && costs.back().first.layer == piece.layer && costs.back().first.shift == piece.shift
                && (!piece.shift.isNull() || costs.back().first.end == piece.start);
            if (!continues)
                costs.push_back({{piece.start, piece.end, piece.layer, piece.person, piece.shift},
                                 {piece.shift, piece.layer, 0, 0}});
            costs.back().first.end = piece.end;
            addPiece(input, responder, clock, primaryBusy, piece, policy, costs.back().second);
        }
    }
    std::stable_sort(costs.begin(), costs.end(),
                     [](const auto &a, const auto &b) { return a.first.start < b.first.start; });
    std::vector<DutyCost> result;
    for (const auto &[key, cost] : costs) {
        if (cost.workingHours > 0)
            result.push_back(cost);
    }
    return result;
}

FactorProposal proposedFactor(const std::vector<DutyCost> &costs, ShiftLayer layer)
{
    FactorProposal proposal;
    double lost = 0;
    double working = 0;
    std::vector<double> factors;
    for (const DutyCost &cost : costs) {
        if (cost.layer != layer || cost.workingHours <= 0)
            continue;
        lost += cost.lostHours;
        working += cost.workingHours;
        factors.push_back(cost.lostHours / cost.workingHours);
    }
    proposal.turns = int(factors.size());
    proposal.isEnough = proposal.turns >= turnsEnough;
    if (factors.empty())
        return proposal;
    std::sort(factors.begin(), factors.end());
    proposal.factor = lost / working;
    proposal.low = quantile(factors, 0.1);
    proposal.median = quantile(factors, 0.5);
    proposal.high = quantile(factors, 0.9);
    return proposal;
}

} // namespace fairlead
