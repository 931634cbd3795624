// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/newcomers.h"
#include "ui/kit/label.h"
#include "ui/services/fact_table.h"

namespace fairlead {

/// Newcomers with the day they are at, how each part of their list stands, and how much of a full pace the
/// capacity counts. A row is about the person.
QList<FactColumn> newcomerColumns();
QList<FactRow> newcomerFacts(const Workspace &workspace, const std::vector<Newcomer> &newcomers, QDate asOf);

/// "50 % from day 30 (14 Oct)", one line for each step; the one that holds today is marked.
QList<TextRun> rampWords(const RampInUse &ramp, QDate asOf);

} // namespace fairlead
