// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/roadmap/graph_model.h"

namespace fairlead {

/// "The critical path runs through 3 teams and 9 items to R07"; loops come first, they hide everything else.
QString graphFinding(const PlanGraph &graph, const Workspace &workspace, const PlanResult &result);

/// "R05 Load test, ORD, 11 Dec, depends on R01 and R04, 2 working days float, critical": the box as it is
/// read out.
QString itemInWords(const PlanGraph &graph, int item);
/// The same in lines, for a tool tip.
QString itemTip(const PlanGraph &graph, int item);
/// Every link between the two items, one a line, with the teams where they differ.
QString graphLinkTip(const PlanGraph &graph, const GraphLink &link, const Workspace &workspace);
/// What the lines of the picture mean, of those that are in it.
QString graphHint(const PlanGraph &graph);
/// "Without links: 14"
QString looseText(int items);

/// Item, depends on, needed by, float.
PictureTable graphTable(const PlanGraph &graph, const Workspace &workspace);

} // namespace fairlead
