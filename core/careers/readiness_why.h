// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/career_readiness.h"
#include "core/planning/why.h"

namespace fairlead {

/// "Why?" of somebody's readiness (C26): how each competency of the target level counts, which rule made the
/// band, what speaks against it, and over which months the evidence is spread. Words and counts of evidence;
/// never the share itself, which would be a mark of a person (GR8). Children are the competencies that
/// have a gap, or something against them, with their pieces of evidence. Rows refer to private records, so
/// the explanation is private itself. NotFound: no growth plan, or its target level expects nothing.
Result<Explanation> whyReadiness(const Workspace &workspace, const PrivateRecords &records,
                                 const Id<Person> &person, QDate asOf);

} // namespace fairlead
