// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/chance_draws.h"
#include "core/forecast/chance_policy.h"
#include "core/forecast/effort_spread.h"
#include "core/forecast/trial.h"
#include "core/staffing/staffing_scheme.h"

namespace fairlead {

/// A plan with its people as a simulation plays it. Activities are the subjects of the frame.
struct PeopleChance {
    explicit PeopleChance(StaffingProblem staffing) : problem(std::move(staffing)) { }

    struct Work {
        ThreePoint estimate; ///< focused person-days; all 0: does not vary
        quint64 entity = 0;
        /// Actual ÷ planned of the team's finished work, ascending; empty: the estimate's own range.
        std::shared_ptr<const std::vector<double>> history;
    };
    struct Someone {
        quint64 entity = 0;        ///< of the person; the same for all workers that the person is
        int team = -1;             ///< index into `teams`
        std::vector<int> workDays; ///< offsets of days on which something could be done
        struct OnCallWeek {
            int week = 0;      ///< index of the week
            double factor = 0; ///< planned load, a share of the day
        };
        std::vector<OnCallWeek> onCall;
    };
    struct OneTeam {
        quint64 entity = 0;
        double interrupt = 0; ///< β
    };
    struct OneRisk {
        quint64 entity = 0;
        double probability = 0;
        double impact = 0; ///< focused person-days on each of `activities`
        std::vector<int> activities;
    };
    struct Promise {
        quint64 entity = 0;
        int activity = 0; ///< waits for it
        int due = 0;      ///< offset of the day it was promised for, or as-of if that is past
    };

    StaffingProblem problem;
    std::vector<int> order;      ///< predecessors first: what is higher in rank chooses its people first
    std::vector<Work> work;      ///< by activity
    std::vector<Someone> people; ///< by worker
    std::vector<OneTeam> teams;
    std::vector<OneRisk> risks;
    std::vector<Promise> promises;
    ChancePolicy policy;
    EffortSpread spread = EffortSpread::Triangular;
    quint64 seed = 0;
    int firstDay = 0;    ///< offset of as-of: nothing happens before
    int lastDay = 0;     ///< offset of the last day on which absences are drawn
    int firstMonday = 0; ///< offset of the Monday of the first week, not more than 0

    int weekOf(int day) const { return (day - firstMonday) / 7; }
    int firstDayOf(int week) const { return firstMonday + 7 * week; }
};

/// The factor at `u` from 0 to 1 among observed ones, ascending; between two of them in proportion.
double historyAt(const std::vector<double> &factors, double u);

/// Plays a plan with its people: each run draws efforts, sickness, unplanned work, on-call load, risks
/// and late promises, and plans again with the scheme of the plan itself. With nothing that varies it
/// is the plan.
class PeopleTrial final : public Trial {
public:
    explicit PeopleTrial(std::shared_ptr<const PeopleChance> plan);

    std::unique_ptr<Trial> clone() const override { return std::make_unique<PeopleTrial>(m_plan); }
    void run(int number, bool withDrivers, TrialOutcome &outcome) override;
    /// Plays only these activities from now on, predecessors first; what is said of others is void.
    void setOrder(std::vector<int> order) { m_order = std::move(order); }

private:
    void drawEfforts(int run, TrialOutcome &outcome);
    void setEffort(int activity, double factor);
    void drawPromises(int run);
    void drawSickness(int run);
    void drawLoad(int run);
    int weeks() const { return m_plan->weekOf(m_plan->lastDay) + 1; }
    void loseDays(int worker, int week, double share, ChanceStream &stream);
    void findDrivers(TrialOutcome &outcome) const;

    std::shared_ptr<const PeopleChance> m_plan;
    StaffingScheme m_scheme;
    std::vector<int> m_order;
    std::vector<double> m_extra;    ///< by activity: what fired risks add, focused person-days
    std::vector<double> m_teamLoad; ///< by team and week: share of the day lost to unplanned work
    /// By worker and week, one more than there are weeks: the first of Someone::workDays not before it.
    std::vector<std::uint16_t> m_firstOfWeek;
};

} // namespace fairlead
