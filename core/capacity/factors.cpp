// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/factors.h"

namespace fairlead {

CapacityFactors factorsOf(const Workspace &workspace, const Id<Team> &team)
{
    const WorkspaceSettings &settings = workspace.settings();
    CapacityFactors factors{settings.focus, settings.interrupt, settings.excellenceFloor};
    for (const CapacityPolicy &policy : workspace.rows<CapacityPolicy>()) {
        if (policy.team != team || team.isNull())
            continue;
        factors.focus = policy.focus.value_or(factors.focus);
        factors.interrupt = policy.interrupt.value_or(factors.interrupt);
        factors.excellence = policy.excellenceFloor.value_or(factors.excellence);
    }
    return factors;
}

double rampShare(const RampCurve &ramp, int days)
{
    double share = 1;
    for (const RampCurve::Step &step : ramp.steps) {
        if (step.day > days)
            break;
        share = step.share.value();
    }
    return share;
}

int durationFromEffort(Effort effort, Headcount staffing, const CapacityFactors &factors)
{
    constexpr qint64 longest = 1'000'000;
    constexpr qint64 unit = Headcount::scale * Share::scale * Share::scale;
    if (effort.units() <= 0)
        return 0;
    if (effort.units() >= std::numeric_limits<qint64>::max() / unit / 2)
        return int(longest);
    const qint64 people = staffing.units() > 0 ? staffing.units() : Headcount::scale;
    const qint64 perDay = factors.focus.units() * (Share::scale - factors.interrupt.units());
    // 36 ÷ (2.5 × 0.72) is 20 days, not 20.000000000000004 and so 21.
    const qint64 divisor = Effort::scale * people * (perDay > 0 ? perDay : Share::scale * Share::scale);
    return int(std::clamp<qint64>((effort.units() * unit + divisor - 1) / divisor, 1, longest));
}

} // namespace fairlead
