// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/track_record.h"

#include "core/capacity/work_calendars.h"
#include "core/schedule/estimate.h"
#include "core/workspace/item_edits.h"

#include <cmath>

namespace fairlead {

namespace {

/// Items that a team or a kind must have before its own figure counts half.
constexpr double doubt = 2;
/// Items before the scatter counts half.
constexpr double spreadDoubt = 10;

/// One item that ended: how long it took against what was planned, as logarithms.
struct Judged {
    Id<Team> team;
    ItemKind kind = ItemKind::Feature;
    double ratio = 0;    ///< of actual to planned days
    double residual = 0; ///< ratio less what the range led to expect
    double variance = 0; ///< that the range states
};

/// Mean and variance of the logarithm of effort ÷ M over the triangular distribution.
std::pair<double, double> expectedLog(const ForecastRecord &record)
{
    const double likely = record.effort.value();
    if (!(likely > 0))
        return {};
    const ThreePoint estimate{record.optimistic.isZero() ? likely : record.optimistic.value(), likely,
                              record.pessimistic.isZero() ? likely : record.pessimistic.value()};
    if (!(estimate.pessimistic > estimate.optimistic))
        return {};
    constexpr int points = 200;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < points; ++i) {
        const double log = std::log(triangularAt(estimate, (i + 0.5) / points) / likely);
        sum += log;
        squares += log * log;
    }
    const double mean = sum / points;
    return {mean, squares / points - mean * mean};
}

/// The baseline of the first approval of each plan.
std::map<Id<Plan>, const Baseline *> firstBaselines(const Workspace &workspace)
{
    std::map<Id<Plan>, const Baseline *> first;
    QSet<QUuid> frozen;
    for (const ForecastRecord &record : workspace.rows<ForecastRecord>())
        frozen.insert(record.baseline.uuid());
    for (const Baseline &baseline : workspace.rows<Baseline>()) {
        if (!frozen.contains(baseline.id.uuid()))
            continue;
        const Baseline *&known = first[baseline.plan];
        if (!known || baseline.revision < known->revision)
            known = &baseline;
    }
    return first;
}

std::vector<const ForecastRecord *> judgedRecords(const Workspace &workspace, const Id<Plan> &plan)
{
    const auto first = firstBaselines(workspace);
    std::vector<const ForecastRecord *> records;
    for (const ForecastRecord &record : workspace.rows<ForecastRecord>()) {
        const Baseline *baseline = workspace.find(record.baseline);
        const Item *item = workspace.find(record.item);
        if (!baseline || !item || item->state == ItemState::Dropped)
            continue;
        if ((plan.isNull() || baseline->plan == plan) && first.at(baseline->plan) == baseline)
            records.push_back(&record);
    }
    return records;
}

/// Whether the item ended by that day; none: that cannot be said yet.
std::optional<bool> endedBy(const Item &item, QDate day, QDate asOf)
{
    if (item.state == ItemState::Done && item.actualFinish.isValid())
        return !day.isValid() || item.actualFinish <= day;
    return day.isValid() && day < asOf ? std::optional(false) : std::nullopt;
}

void addCalibration(const Item &item, const ForecastRecord &record, QDate asOf, TrackRecord &result)
{
    const QDate dates[] = {record.p50, record.p80, record.p85, record.p95};
    for (size_t i = 0; i < result.calibration.size(); ++i) {
        // A date that too few runs reached says nothing that could be wrong.
        const auto landed = dates[i].isValid() ? endedBy(item, dates[i], asOf) : std::nullopt;
        result.calibration[i].items += landed ? 1 : 0;
        result.calibration[i].landed += landed.value_or(false) ? 1 : 0;
    }
    if (const auto kept = endedBy(item, record.limit, asOf)) {
        const double off = record.chance.value() - (*kept ? 1 : 0);
        result.brier += off * off;
        ++result.promises;
    }
}

std::optional<Judged> judged(const Item &item, const ForecastRecord &record, const WorkCalendar &calendar)
{
    const bool hasEnded = item.state == ItemState::Done && item.actualStart.isValid()
        && item.actualFinish.isValid() && item.actualStart <= item.actualFinish;
    if (!hasEnded || record.duration <= 0)
        return {};
    const int days = calendar.workingDays(dayOf(item.actualStart), dayOf(item.actualFinish) + 1);
    const auto [mean, variance] = expectedLog(record);
    const double ratio = std::log(std::max(days, 1) / double(record.duration));
    return Judged{record.team, record.kind, ratio, ratio - mean, variance};
}

template <class Key> std::map<Key, EstimateBias> biasBy(const std::vector<Judged> &items, Key Judged::*key)
{
    struct Sums {
        double ratio = 0, residual = 0, squares = 0;
        int count = 0;
    };
    std::map<Key, Sums> sums;
    for (const Judged &item : items) {
        Sums &sum = sums[item.*key];
        sum.ratio += item.ratio;
        sum.residual += item.residual;
        sum.squares += item.residual * item.residual;
        ++sum.count;
    }
    std::map<Key, EstimateBias> result;
    for (const auto &[which, sum] : sums) {
        const double mean = sum.residual / sum.count;
        const double variance = sum.count > 1
            ? std::max(0.0, (sum.squares - sum.count * mean * mean) / (sum.count - 1))
            : 1.0; // one item says nothing about how far the next one is off
        const double margin = 1.96 * std::sqrt(variance / sum.count);
        result[which] = {sum.count, std::exp(sum.ratio / sum.count), std::exp(mean), std::exp(mean - margin),
                         std::exp(mean + margin)};
    }
    return result;
}

/// Effects of one grouping on what the other one leaves over, drawn towards 0.
template <class Key, class Rest>
void fitEffects(const std::vector<Judged> &items, Key Judged::*key, Rest rest, std::map<Key, double> &effects)
{
    std::map<Key, std::pair<double, int>> sums;
    for (const Judged &item : items) {
        auto &[sum, count] = sums[item.*key];
        sum += item.residual - rest(item);
        ++count;
    }
    for (const auto &[which, sum] : sums)
        effects[which] = sum.first / (sum.second + doubt);
}

void fit(const std::vector<Judged> &items, TrackRecord &result)
{
    constexpr int rounds = 50; // far more than it takes to settle
    for (int round = 0; round < rounds; ++round) {
        fitEffects(
            items, &Judged::team, [&](const Judged &item) { return result.kindEffect[item.kind]; },
            result.teamEffect);
        fitEffects(
            items, &Judged::kind, [&](const Judged &item) { return result.teamEffect[item.team]; },
            result.kindEffect);
    }
    double seen = 0;
    double stated = 0;
    for (const Judged &item : items) {
        const double left = item.residual - result.teamEffect[item.team] - result.kindEffect[item.kind];
        seen += left * left;
        stated += item.variance;
    }
    if (!(stated > 0) || items.size() < 3)
        return;
    const double weight = double(items.size()) / (double(items.size()) + spreadDoubt);
    const double ratio = std::clamp(std::sqrt(seen / stated), 1 / 3.0, 3.0);
    result.spread = std::exp(weight * std::log(ratio));
}

/// An estimate times `factor`, its ends `spread` times as far from the middle.
Item corrected(const Item &item, double factor, double spread)
{
    const double likely = item.effort.value() * factor;
    const double down = item.optimistic.isZero() ? 0 : 1 - item.optimistic.value() / item.effort.value();
    const double up = item.pessimistic.isZero() ? 0 : item.pessimistic.value() / item.effort.value() - 1;
    Item after = item;
    after.effort = std::max(Effort::of(likely), Effort::raw(1));
    if (!item.optimistic.isZero())
        after.optimistic = std::clamp(Effort::of(likely * (1 - std::min(down * spread, 0.95))),
                                      Effort::raw(1), after.effort);
    if (!item.pessimistic.isZero())
        after.pessimistic = std::max(Effort::of(likely * (1 + up * spread)), after.effort);
    if (item.duration)
        after.duration = std::max(1, int(std::lround(*item.duration * factor)));
    return after;
}

} // namespace

double TrackRecord::correction(const Id<Team> &team, ItemKind kind) const
{
    const auto ofTeam = teamEffect.find(team);
    const auto ofKind = kindEffect.find(kind);
    return std::exp((ofTeam != teamEffect.end() ? ofTeam->second : 0)
                    + (ofKind != kindEffect.end() ? ofKind->second : 0));
}

TrackRecord trackRecord(const Workspace &workspace, const Id<Plan> &plan, QDate asOf)
{
    const WorkCalendars calendars(workspace);
    TrackRecord result;
    for (const int percent : {50, 80, 85, 95})
        result.calibration.push_back({percent});
    std::vector<Judged> ended;
    for (const ForecastRecord *record : judgedRecords(workspace, plan)) {
        const Item &item = *workspace.find(record->item);
        const Team *team = workspace.find(record->team);
        ++result.items;
        addCalibration(item, *record, asOf, result);
        if (const auto one =
                judged(item, *record, calendars.of(team ? team->calendar : Id<HolidayCalendar>())))
            ended.push_back(*one);
    }
    if (result.promises > 0)
        result.brier /= result.promises;
    result.teams = biasBy(ended, &Judged::team);
    result.kinds = biasBy(ended, &Judged::kind);
    fit(ended, result);
    return result;
}

std::map<Id<Team>, std::vector<double>> effortHistory(const Workspace &workspace)
{
    const WorkCalendars calendars(workspace);
    std::map<Id<Team>, std::vector<double>> history;
    for (const ForecastRecord *record : judgedRecords(workspace, {})) {
        const Team *team = workspace.find(record->team);
        const auto &calendar = calendars.of(team ? team->calendar : Id<HolidayCalendar>());
        if (const auto one = judged(*workspace.find(record->item), *record, calendar))
            history[record->team].push_back(std::exp(one->ratio));
    }
    for (auto &[team, ratios] : history)
        std::ranges::sort(ratios);
    return history;
}

ChangeSet correctEstimates(const Workspace &workspace, const Id<Plan> &plan, const TrackRecord &record)
{
    ChangeSet all;
    for (const Item *item : rankedItems(workspace, plan)) {
        const bool isOpen = item->state == ItemState::Proposed || item->state == ItemState::Ready;
        if (!isOpen || item->isMilestone() || item->effort.isZero())
            continue;
        const Item after = corrected(*item, record.correction(item->team, item->kind), record.spread);
        if (after == *item)
            continue;
        const ChangeSet one = changeItem(workspace, *item, after, {});
        all.edits.insert(all.edits.end(), one.edits.begin(), one.edits.end());
    }
    all.sentence = Text::tr("Correct the estimates by what earlier plans took");
    return all;
}

} // namespace fairlead
