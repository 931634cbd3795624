// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/forecast/forecast_frame.h"
#include "core/forecast/people_trial.h"

#include <optional>

namespace fairlead {

/// How sure one can be of an item together with all above it.
enum class Zone { Commit, Stretch, NotThisQuarter };

/// From which joint chance on an item is in a zone, as shares.
struct ZonePolicy {
    double commit = 0.85;
    double stretch = 0.50;
};

struct ChanceLineRow {
    Id<Item> item;
    Zone zone = Zone::NotThisQuarter;
    double chance = 0; ///< that it and all above it end by their limits
    double margin = 0; ///< ± of it at 95 %
    double cost = 0;   ///< what the step to it takes from the chance of those above: share
};

/// The ranking with its zones: down to where the joint chance is enough to commit, then to stretch. The zone
/// never gets better further down, for the joint chance only falls.
std::vector<ChanceLineRow> chanceLine(const RankedChance &ranking, const ZonePolicy &policy = {});

/// What an item costs the others.
struct ItemPrice {
    int subject = 0;
    double with = 0;    ///< joint chance of the others in the set as planned
    double without = 0; ///< the same when the item and what waits for it are left out
    double price() const { return without - with; }
};

/// What promising one more item would cost.
struct PromisePrice {
    Id<Item> item;
    double without = 0; ///< joint chance of what is promised now
    double with = 0;    ///< joint chance of that, the item and what it waits for
    double own = 0;     ///< that the item itself ends by its limit then
    double price() const { return without - with; }
    bool operator==(const PromisePrice &) const = default;
};

/// Asks how sets of items would do, all with the same luck: the same draws, the same people, only less
/// work. Items that have begun, and milestones without work, are always in.
class SetChance {
public:
    SetChance(std::shared_ptr<const ForecastFrame> frame, std::shared_ptr<const PeopleChance> plan);

    int size() const { return int(m_waitsFor.size()); }
    /// By subject: it may be left out.
    bool isChoice(int subject) const { return m_isChoice[size_t(subject)]; }
    /// What is most likely to be worked on it, in focused person-days.
    double effort(int subject) const { return m_plan->work[size_t(subject)].estimate.likely; }
    /// The set without what waits for something that is not in it.
    std::vector<bool> closed(std::vector<bool> set) const;
    /// The set with all that its items wait for.
    std::vector<bool> completed(std::vector<bool> set) const;

    /// The chance that all of `counted` end by their limits when only `set` is done. With `enough`, it gives
    /// up as soon as the chance cannot reach it any more, and says 0.
    double of(const std::vector<bool> &set, const std::vector<bool> &counted, int runs, double enough = 0);

    /// The price of each item of `set` that may be left out, in order of subjects. Cancelled when `progress`
    /// says stop. Cost: one forecast of `runs` for each.
    Result<std::vector<ItemPrice>> prices(const std::vector<bool> &set, int runs, Progress &progress);

    /// What each item outside of `set` that may be left out would cost if it were promised besides, on the
    /// chance of those of its team (or of the plan, without one) that are in. Cancelled, and cost, as
    /// prices().
    Result<std::vector<PromisePrice>> pricesOfOthers(const std::vector<bool> &set, int runs,
                                                     Progress &progress);

private:
    size_t teamRankingOf(int subject) const;

    std::shared_ptr<const ForecastFrame> m_frame;
    std::shared_ptr<const PeopleChance> m_plan;
    PeopleTrial m_trial;
    std::vector<std::vector<int>> m_waitsFor; ///< by subject
    std::vector<bool> m_isChoice;
    std::vector<int> m_order; ///< scratch
    TrialOutcome m_outcome;
};

} // namespace fairlead
