// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/duty_weeks.h"
#include "core/rota/on_call_load.h"
#include "core/scorecard/incident_figures.h"

namespace fairlead {

/// Which weeks are looked at: the last ones that are over, or those of a calendar quarter that are over.
enum class HealthSpan { Weeks4, Weeks8, Weeks13, Weeks26, ThisQuarter, QuarterBefore };
inline constexpr HealthSpan healthSpans[] = {HealthSpan::Weeks13,     HealthSpan::Weeks4,
                                             HealthSpan::Weeks8,      HealthSpan::Weeks26,
                                             HealthSpan::ThisQuarter, HealthSpan::QuarterBefore};

/// How a rotation is (screens.md V4b). Pointers lead into the workspace that it was made from.
struct OnCallHealth {
    struct RuleLine {
        const AlertRule *rule = nullptr; ///< null: pages without one
        RuleNoise noise;
        /// Pages that came within a day of another one of the same rule and service: what called was not
        /// mended.
        int repeated = 0;
    };
    /// A week ahead in which a role has nobody, or somebody who is on leave.
    struct Gap {
        QDate monday;
        ShiftLayer layer = ShiftLayer::Primary;
        DutyWeek turn;
    };

    const Rotation *rotation = nullptr;
    QDate from; ///< a Monday; invalid: no week of the span was worked
    QDate to;   ///< inclusive
    OnCallLoad load;
    std::vector<RuleLine> rules; ///< most noise first
    std::optional<double>
        noiseBefore;          ///< share of noise in as many weeks two quarters ago; none: no pages then
    int rulesWithRunbook = 0; ///< of `rules` that are rules
    bool hasEscalation = false;
    std::vector<Gap> gaps;                      ///< by week and role
    std::vector<std::pair<Id<Site>, int>> thin; ///< sites with too few people for the rotation (thinSites)

    /// Of somebody's weeks that counted, 0 … 1: the part as primary. 0 where none counted.
    static double primaryShare(const PersonLoad &person);
};

/// The rotation over a span of weeks that are over on `asOf`, and its gaps of cover from that week to
/// `until`. Cost: that of onCallLoad() and renderedSchedule(), and O(pages log pages).
OnCallHealth onCallHealth(const Workspace &workspace, const Rotation &rotation, HealthSpan span, QDate asOf,
                          QDate until);

} // namespace fairlead
