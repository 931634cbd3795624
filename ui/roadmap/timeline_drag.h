// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/workspace/change_set.h"
#include "ui/roadmap/timeline_painter.h"

namespace fairlead {

/// What lies under a point of the timeline.
enum class TimelinePart { Nothing, Title, Toggle, ColumnEdge, Bar, BarEnd, StartHandle, FinishHandle, Link };

struct TimelineHit {
    TimelinePart part = TimelinePart::Nothing;
    int row = -1;
    Id<Dependency> link;
};

TimelineHit hitTest(const TimelineScene &scene, QPointF position);

/// The type of a dependency that is drawn between these ends.
DependencyType linkType(BarEnd from, BarEnd to);

/// Lets an item start on the working day `day` at the earliest, or says what holds it where it is.
Result<ChangeSet> moveTo(const Workspace &workspace, const PlanResult &result, const TimelineLayout &layout,
                         int row, Day day);

/// Lets an item, or what is left of it, last until the boundary `finish`.
Result<ChangeSet> finishAt(const Workspace &workspace, const TimelineLayout &layout, int row, Day finish);

/// Something that is being dragged, from press to drop. It changes nothing by itself.
class TimelineDrag {
public:
    enum class Kind { Move, Duration, Link };

    /// What a press there would drag; none: nothing.
    static std::optional<TimelineDrag> begin(const TimelineGeometry &geometry, const TimelineHit &hit,
                                             QPointF position);

    Kind kind() const { return m_kind; }
    int row() const { return m_ghost.row; }
    const TimelineGhost &ghost() const { return m_ghost; }
    /// Whether the item can be dragged at all; the error says politely why not.
    Result<void> isPossible(const Workspace &workspace, const PlanResult &result,
                            const TimelineLayout &layout) const;
    /// The mouse has moved.
    void moveTo(const TimelineGeometry &geometry, const Workspace &workspace, const PlanResult &result,
                QPointF position);
    /// `row` is what the planner says of the bar if it were dropped here: the ghost says so.
    void plan(const TimelineRow &row, std::optional<Day> asOf);
    /// What dropping here does; an empty change set when nothing changes.
    Result<ChangeSet> drop() const { return m_drop; }

private:
    void dragBar(const TimelineGeometry &geometry, const Workspace &workspace, const PlanResult &result,
                 double day);
    void dragEnd(const TimelineGeometry &geometry, const Workspace &workspace, double day);
    void dragLink(const TimelineGeometry &geometry, const Workspace &workspace, QPointF position);

    Kind m_kind = Kind::Move;
    int m_row = -1;
    double m_grabbed = 0; ///< days from the start of the bar, or from its end
    BarEnd m_from = BarEnd::Finish;
    TimelineGhost m_ghost;
    std::optional<std::pair<int, BarEnd>> m_asked; ///< the target that m_drop was asked for
    Result<ChangeSet> m_drop = ChangeSet();
};

} // namespace fairlead
