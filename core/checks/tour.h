// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace fairlead {

/// The tour: five things to try, kept in the workspace as tags on the records that they are about, and
/// shown before the first checks. A step goes when it was done, when somebody ticks it off, or with its tag.
int tourLength();

/// The tags that make a workspace guided. Steps about records that it does not have are left out.
ChangeSet tourThrough(const Workspace &workspace);

/// Whether the workspace still has a step to show.
bool hasTour(const Workspace &workspace);

/// The steps that are left, in order: where to go, what to do there, and “done” as the way to end it.
/// Their severity is Information; they are no findings and no rule counts them.
std::vector<Finding> tourSteps(const CheckInput &input);

/// Whether a finding is a step of the tour.
bool isTourStep(const Finding &finding);

/// A step's place in the tour, 1 for the first; 0 where it is none.
int tourStepNumber(const Finding &finding);

} // namespace fairlead
