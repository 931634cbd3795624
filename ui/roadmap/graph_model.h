// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/graph_layout.h"
#include "core/planning/plan_result.h"

#include <QHash>
#include <QPainterPath>

namespace fairlead {

struct Theme;

/// What the user chose to see of the network; remembered.
struct GraphViewOptions {
    bool showsLoose = true;       ///< items without links
    bool hidesOtherTeams = false; ///< where the context names a team; else they are faint

    bool operator==(const GraphViewOptions &) const = default;
};

/// One box of the network, with everything that painting it needs.
struct GraphItem {
    Id<Item> item;
    QString key;
    QString title;
    QString team; ///< key of the team; empty: none
    QString date; ///< "11 Dec", "30 Dec · late"; empty: no dates
    int tint = 0; ///< of the team, into Theme::series
    int totalFloat = 0;
    bool isMilestone = false;
    bool isCritical = false;
    bool isNearCritical = false;
    bool isLate = false;
    bool isDone = false;
    bool isQuiet = false;  ///< not above the line
    bool isInLoop = false; ///< has no dates because links form a loop
    bool isOther = false;  ///< not of the team of the context
    bool isLoose = false;  ///< has no links

    QRectF box;
    int component = -1; ///< −1: without links
    int layer = 0;
};

/// All links between the same two items.
struct GraphLink {
    std::vector<Id<Dependency>> ids;
    int from = 0;
    int to = 0;
    QString label; ///< "SS+3"; empty where all are plain finish to start
    bool isCritical = false;
    bool isBetweenTeams = false;
    bool isBack = false; ///< closes a loop

    QPainterPath path;
    QRectF labelBox; ///< null: no label, or no room for it
};

/// The network of a plan: what there is, and after place() where it stands.
struct PlanGraph {
    std::vector<GraphItem> items;
    std::vector<GraphLink> links;
    QHash<Id<Item>, int> indexOf;
    QSizeF size;         ///< of everything
    QRectF looseHead;    ///< the line above the items without links; null: none are shown
    int looseItems = 0;  ///< without links, shown or not
    int itemsOfPlan = 0; ///< before any are hidden
    qint64 crossings = 0;

    /// −1: not shown.
    int index(const Id<Item> &item) const { return indexOf.value(item, -1); }
    int linkedItems() const;
    /// Items on the longest way along the links; what is in loops does not count.
    int layers() const;
    /// All that must be done before or can only be done after the item, along the links, itself included.
    std::vector<bool> related(int item) const;
};

/// Lengths in pixels at the scale 1.
struct GraphSizes {
    double width = 0, height = 0, layerGap = 0, rowGap = 0, headHeight = 0, margin = 0;

    /// Boxes are as wide as lets all `layers` stand side by side on a usual screen, within reason.
    static GraphSizes of(const Theme &look, int layers);
};

/// Items and links of the plan of `result`; `workspace` is the one it was computed from. `team` null: all.
PlanGraph planGraph(const Workspace &workspace, const PlanResult &result, const Id<Team> &team,
                    const GraphViewOptions &options);

/// What the layout of `graph` is computed from; plain values, for another thread. Nodes are the items that
/// have links, in their order.
struct GraphQuestion {
    std::vector<GraphNode> nodes;
    std::vector<Edge> edges;
    GraphOptions options;

    GraphLayout answer() const { return layoutGraph(nodes, edges, options); }
};
/// `before`: the picture that this one should look like; may be empty.
GraphQuestion graphQuestion(const PlanGraph &graph, const GraphSizes &sizes, const PlanGraph &before);

/// Puts everything where `layout` says, items without links below in columns, and labels where they hide
/// nothing; `look` gives the font of the labels.
void place(PlanGraph &graph, const GraphLayout &layout, const GraphSizes &sizes, const Theme &look);

} // namespace fairlead
