// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_drag.h"

#include "core/planning/why_people_dates.h"
#include "core/planning/why_words.h"
#include "core/workspace/item_edits.h"
#include "core/workspace/schedule_edits.h"
#include "ui/roadmap/timeline_text.h"

#include <QCoreApplication>
#include <QLineF>

#include <cmath>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

/// Distance from a point to a line of several parts, all upright or level.
double distance(const QPolygonF &line, QPointF point)
{
    double nearest = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QRectF part = QRectF(line[i - 1], line[i]).normalized();
        const double x = std::clamp(point.x(), part.left(), part.right());
        const double y = std::clamp(point.y(), part.top(), part.bottom());
        nearest = std::min(nearest, QLineF(point, {x, y}).length());
    }
    return nearest;
}

TimelineHit hitBar(const TimelineScene &scene, int row, QPointF position)
{
    const TimelineGeometry &geometry = scene.geometry;
    const TimelineRow &shown = geometry.layout->rows[size_t(row)];
    const QRectF bar = geometry.barRect(row);
    if (bar.isNull() || !shown.isItem())
        return {};
    const double reach = scene.look.px(5);
    for (const BarEnd end : {BarEnd::Start, BarEnd::Finish}) {
        const bool isShown = row == scene.currentRow || row == scene.hoverRow;
        if (isShown && QLineF(geometry.handle(row, end), position).length() <= reach)
            return {end == BarEnd::Start ? TimelinePart::StartHandle : TimelinePart::FinishHandle, row, {}};
    }
    const QRectF wide = bar.width() < 2 * reach ? bar.adjusted(-reach / 2, 0, reach / 2, 0) : bar;
    if (!wide.adjusted(0, -2, 0, 2).contains(position))
        return {};
    // A short bar keeps a middle that can be taken.
    const double end = std::min<double>(scene.look.px(6), bar.width() / 3);
    const bool atEnd = !shown.isMilestone && position.x() >= bar.right() - end;
    return {atEnd ? TimelinePart::BarEnd : TimelinePart::Bar, row, {}};
}

Day snapped(const TimelineLayout &layout, int row, double day)
{
    const TimelineRow &shown = layout.rows[size_t(row)];
    const WorkCalendar &calendar = layout.calendars[size_t(shown.calendar)];
    return calendar.snapForward(Day(std::lround(day)));
}

/// Where the days of a duration are counted from: the start, or as-of for what is left.
Day countedFrom(const TimelineLayout &layout, const TimelineRow &row)
{
    const bool isRunning = row.state == ItemState::InProgress && layout.asOf;
    return isRunning ? std::max(*row.start, *layout.asOf) : *row.start;
}

/// Why an item cannot start before the day it does; empty: only its own not-before holds it.
QString holdOf(const Workspace &workspace, const PlanResult &result, const Id<Item> &id)
{
    const PeopleDates *dates = result.people.find(id);
    const bool isOwn = dates && dates->startFact.kind == StaffingFact::Kind::Floor
        && dates->startFact.driver == DriverKind::NotBefore;
    if (!dates || isOwn)
        return {};
    const auto why = whyPeopleStart(workspace, result, id);
    return why && !why->sentences.isEmpty() ? why->sentences.first() : QString();
}

} // namespace

TimelineHit hitTest(const TimelineScene &scene, QPointF position)
{
    const TimelineGeometry &geometry = scene.geometry;
    if (std::abs(position.x() - geometry.columnWidth) <= 3)
        return {TimelinePart::ColumnEdge, -1, {}};
    const int row = geometry.rowAt(position.y());
    if (row >= 0 && position.x() < geometry.columnWidth) {
        const bool isHead = !geometry.layout->rows[size_t(row)].isItem();
        return {isHead ? TimelinePart::Toggle : TimelinePart::Title, row, {}};
    }
    if (position.y() < geometry.headHeight)
        return {};
    if (row >= 0) {
        if (const TimelineHit hit = hitBar(scene, row, position); hit.part != TimelinePart::Nothing)
            return hit;
    }
    for (const TimelineLink &link : geometry.layout->links) {
        if (isShown(scene, link) && distance(geometry.linkLine(link), position) <= scene.look.px(4))
            return {TimelinePart::Link, row, link.id};
    }
    return {TimelinePart::Nothing, row, {}};
}

DependencyType linkType(BarEnd from, BarEnd to)
{
    if (from == BarEnd::Finish)
        return to == BarEnd::Start ? DependencyType::FinishToStart : DependencyType::FinishToFinish;
    return to == BarEnd::Start ? DependencyType::StartToStart : DependencyType::StartToFinish;
}

Result<ChangeSet> moveTo(const Workspace &workspace, const PlanResult &result, const TimelineLayout &layout,
                         int row, Day day)
{
    const TimelineRow &shown = layout.rows[size_t(row)];
    auto changes = startNotBefore(workspace, shown.item, dateOf(day));
    if (!changes)
        return changes;
    if (day < *shown.start) {
        const QString hold = holdOf(workspace, result, shown.item);
        if (!hold.isEmpty())
            return fail(Error::invalid(Words::tr("%1 It cannot start earlier.").arg(hold)));
    }
    return changes;
}

Result<ChangeSet> finishAt(const Workspace &workspace, const TimelineLayout &layout, int row, Day finish)
{
    const TimelineRow &shown = layout.rows[size_t(row)];
    const WorkCalendar &calendar = layout.calendars[size_t(shown.calendar)];
    return changeDuration(workspace, shown.item, calendar.workingDays(countedFrom(layout, shown), finish));
}

std::optional<TimelineDrag> TimelineDrag::begin(const TimelineGeometry &geometry, const TimelineHit &hit,
                                                QPointF position)
{
    TimelineDrag drag;
    switch (hit.part) {
    case TimelinePart::Bar:
        drag.m_kind = Kind::Move;
        drag.m_grabbed = geometry.dayAt(position.x()) - double(*geometry.layout->rows[size_t(hit.row)].start);
        break;
    case TimelinePart::BarEnd:
        drag.m_kind = Kind::Duration;
        drag.m_grabbed =
            geometry.dayAt(position.x()) - double(*geometry.layout->rows[size_t(hit.row)].finish);
        break;
    case TimelinePart::StartHandle:
    case TimelinePart::FinishHandle:
        drag.m_kind = Kind::Link;
        drag.m_from = hit.part == TimelinePart::StartHandle ? BarEnd::Start : BarEnd::Finish;
        break;
    default:
        return {};
    }
    drag.m_row = hit.row;
    return drag;
}

Result<void> TimelineDrag::isPossible(const Workspace &workspace, const PlanResult &result,
                                      const TimelineLayout &layout) const
{
    const TimelineRow &shown = layout.rows[size_t(m_row)];
    const auto asked = m_kind == Kind::Move ? fairlead::moveTo(workspace, result, layout, m_row, *shown.start)
        : m_kind == Kind::Duration          ? finishAt(workspace, layout, m_row, *shown.finish)
                                            : Result<ChangeSet>(ChangeSet());
    return asked ? Result<void>() : fail(asked.error());
}

void TimelineDrag::moveTo(const TimelineGeometry &geometry, const Workspace &workspace,
                          const PlanResult &result, QPointF position)
{
    if (m_kind == Kind::Link)
        return dragLink(geometry, workspace, position);
    const double day = geometry.dayAt(position.x()) - m_grabbed;
    m_ghost.row = m_row;
    if (m_kind == Kind::Move)
        dragBar(geometry, workspace, result, day);
    else
        dragEnd(geometry, workspace, day);
    m_ghost.isAllowed = m_drop.has_value();
    if (!m_drop)
        m_ghost.words = m_drop.error().message;
}

void TimelineDrag::dragBar(const TimelineGeometry &geometry, const Workspace &workspace,
                           const PlanResult &result, double day)
{
    const TimelineLayout &layout = *geometry.layout;
    const TimelineRow &shown = layout.rows[size_t(m_row)];
    const Day start = snapped(layout, m_row, day);
    const WorkCalendar &calendar = layout.calendars[size_t(shown.calendar)];
    m_ghost.start = start;
    const int days = std::max(1, calendar.workingDays(*shown.start, *shown.finish));
    m_ghost.finish = shown.isMilestone ? start + 1 : calendar.add(start, days);
    m_drop = start == *shown.start ? Result<ChangeSet>(ChangeSet())
                                   : fairlead::moveTo(workspace, result, layout, m_row, start);
    const QString first = shortDay(start, layout.asOf);
    m_ghost.words = shown.isMilestone
        ? Words::tr("not before %1").arg(first)
        : Words::tr("%1 – %2").arg(first, shortDay(Day(m_ghost.finish) - 1, layout.asOf));
}

void TimelineDrag::plan(const TimelineRow &row, std::optional<Day> asOf)
{
    if (!m_drop || m_kind != Kind::Move || !row.hasDates())
        return;
    const QString asked = shortDay(Day(m_ghost.start), asOf);
    const QString first = shortDay(*row.start, asOf);
    const QString last = shortDay(*row.finish - 1, asOf);
    if (row.isMilestone)
        m_ghost.words = Words::tr("not before %1: %2").arg(asked, last);
    else if (first == asked)
        m_ghost.words = Words::tr("%1 – %2").arg(first, last);
    else
        m_ghost.words = Words::tr("not before %1: %2 – %3").arg(asked, first, last);
    if (double(*row.start) == m_ghost.start)
        m_ghost.finish = double(*row.finish);
}

void TimelineDrag::dragEnd(const TimelineGeometry &geometry, const Workspace &workspace, double day)
{
    const TimelineLayout &layout = *geometry.layout;
    const TimelineRow &shown = layout.rows[size_t(m_row)];
    const WorkCalendar &calendar = layout.calendars[size_t(shown.calendar)];
    const bool isRunning = shown.state == ItemState::InProgress;
    const Day from = countedFrom(layout, shown);
    const int days = std::max(isRunning ? 0 : 1, calendar.workingDays(from, Day(std::lround(day))));
    m_ghost.start = *shown.start;
    m_ghost.finish = std::max<double>(calendar.add(from, days), m_ghost.start + 1);
    m_drop = calendar.add(from, days) == *shown.finish
        ? Result<ChangeSet>(ChangeSet())
        : finishAt(workspace, layout, m_row, calendar.add(from, days));
    const QString until = shortDay(Day(m_ghost.finish) - 1, layout.asOf);
    m_ghost.words = isRunning ? Words::tr("%1 left, until %2").arg(words::workingDays(days), until)
                              : Words::tr("%1, until %2").arg(words::workingDays(days), until);
}

void TimelineDrag::dragLink(const TimelineGeometry &geometry, const Workspace &workspace, QPointF position)
{
    const TimelineLayout &layout = *geometry.layout;
    m_ghost.isLink = true;
    m_ghost.from = geometry.handle(m_row, m_from);
    m_ghost.to = position;
    m_ghost.target = -1;
    m_ghost.isAllowed = true;
    m_ghost.words.clear();
    const int row = geometry.rowAt(position.y());
    const QRectF bar =
        row >= 0 && row != m_row && layout.rows[size_t(row)].isItem() ? geometry.barRect(row) : QRectF();
    const double reach = geometry.barHeight;
    if (bar.isNull() || !bar.adjusted(-reach, -reach, reach, reach).contains(position)) {
        m_asked.reset();
        m_drop = ChangeSet();
        return;
    }
    m_ghost.target = row;
    m_ghost.targetEnd = position.x() < bar.center().x() ? BarEnd::Start : BarEnd::Finish;
    const std::pair target{row, m_ghost.targetEnd};
    const DependencyType type = linkType(m_from, m_ghost.targetEnd);
    const Id<Item> from = layout.rows[size_t(m_row)].item;
    const Id<Item> to = layout.rows[size_t(row)].item;
    if (m_asked != target) { // the rules look at the whole workspace; once for each target is enough
        m_asked = target;
        m_drop = linkItems(workspace, from, to, type, 0);
    }
    m_ghost.isAllowed = m_drop.has_value();
    Dependency link;
    link.predecessor = from;
    link.successor = to;
    link.type = type;
    m_ghost.words = m_drop ? linkInWords(workspace, link) : m_drop.error().message;
}

} // namespace fairlead
