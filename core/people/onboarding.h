// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/change_set.h"

#include <optional>

namespace fairlead {

/// One of the three parts of an onboarding (T04).
struct OnboardingStage {
    QString name; ///< the group of the template: "30 days"
    QDate due;
    int done = 0; ///< met or waived
    std::vector<const CheckAnswer *> open;

    int all() const { return done + int(open.size()); }
    bool isComplete() const { return open.empty(); }
    bool isLate(QDate asOf) const { return !isComplete() && due.isValid() && due < asOf; }
};

/// How the onboarding of somebody stands.
struct Onboarding {
    const ChecklistRun *run = nullptr;
    int day = 0; ///< days since it began; 0 on the first
    std::vector<OnboardingStage> stages;

    int done() const;
    int all() const;
    /// K25b: at least 80 % of the points are done.
    bool isRampedUp() const { return all() > 0 && done() * 5 >= all() * 4; }
};

/// The open run of T04 of a person; none where there is none. Stages in the order of the template; a stage is
/// due when its last point is.
std::optional<Onboarding> onboardingOf(const Workspace &workspace, const Id<Person> &person, QDate asOf);

/// Starts T04 for somebody on the first day. Conflict: one is open; errors of startChecklist().
Result<ChangeSet> startOnboarding(const Workspace &workspace, const Id<Person> &person, QDate firstDay);

/// The ramp of somebody whose onboarding is `daysBehind` behind: the step that was due is not reached yet, so
/// every step after `today` comes that much later (C03 with a delayed curve). Steps that were reached stay.
RampCurve delayedRamp(const RampCurve &ramp, int today, int daysBehind);

/// How many days an onboarding is behind: since the oldest stage that is late was due; 0: it is in time.
int daysBehind(const Onboarding &onboarding, QDate asOf);

/// Lets the capacity follow the onboarding: the person's ramp, delayed by what the list is behind. Empty: it
/// is in time, or the ramp is held already.
ChangeSet holdRamp(const Workspace &workspace, const Onboarding &onboarding, QDate asOf);

/// Ramp success (K25b): of those who reached day 90 in [from, to], how many had at least 80 % of T04 done by
/// then; who left before day 90 counts as not.
struct RampSuccess {
    int reached = 0;
    int succeeded = 0;
};
RampSuccess rampSuccess(const Workspace &workspace, QDate from, QDate to);

} // namespace fairlead
