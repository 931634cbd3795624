// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/timeline_geometry.h"

#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

class QPainter;

namespace fairlead {

/// What follows the mouse while something is dragged.
struct TimelineGhost {
    int row = -1;      ///< the bar that moves; −1: none
    double start = 0;  ///< days
    double finish = 0; ///< days
    QString words;     ///< what would happen if it were dropped here
    bool isAllowed = true;
    bool isLink = false; ///< a line from `from` to `to`, in pixels, instead of a bar
    QPointF from;
    QPointF to;
    int target = -1; ///< the row that would be linked
    BarEnd targetEnd = BarEnd::Start;
};

/// Lines of text that were cut and shaped before: titles are the same in every frame of a scroll.
class TimelineTexts {
public:
    const QStaticText &line(const QString &text, int width, TextSize size, TextWeight weight,
                            const QFont &font);
    void clear() { m_lines.clear(); }

private:
    QHash<std::pair<QString, int>, QStaticText> m_lines;
};

/// Everything that one picture of the timeline is made of.
struct TimelineScene {
    TimelineGeometry geometry;
    const Theme &look;
    int currentRow = -1;
    int hoverRow = -1;
    bool hasFocus = false;
    bool showsBaseline = true;
    bool showsLinkDates = true;
    bool showsAllLinks = false;
    bool showsChance = true;
    Id<Dependency> selectedLink = {};
    const TimelineGhost *ghost = nullptr;
    TimelineTexts *texts = nullptr; ///< null: for a picture that is drawn once
};

/// Whether a link is drawn: on the driving path, at the selected or hovered item, or all of them.
bool isShown(const TimelineScene &scene, const TimelineLink &link);

/// Draws the visible part of a timeline, and nothing else. Made anew for every picture.
class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const TimelineScene &scene);

    void paint();

private:
    // timeline_axis.cpp
    void paintGround();
    void paintDaysOff(int firstRow, int lastRow);
    void paintHatch(const QRectF &rect, const QColor &color);
    void paintHead();
    void paintMonths();
    void paintDays();
    void paintQuarters();
    void paintAsOf();
    void paintTick(double x, double top, const QString &words, bool isStrong);

    void paintRow(int row);
    void paintBar(int row);
    void paintGroupBar(int row);
    void paintMilestone(int row);
    void paintBaseline(int row);
    void paintPlan(int row);
    void paintDeadline(int row);
    void paintAway(int row, const QRectF &bar);
    void paintLinkFinish(int row);
    void paintLegend();
    // timeline_labels.cpp
    void paintChance(int row);
    void paintLabel(int row);
    double paintLabelBesideBar(int row, const QRectF &bar, QRectF place);
    void paintWhereabouts(int row);
    void paintLinks();
    void paintLink(const TimelineLink &link, bool isPath, Qt::PenStyle style = Qt::SolidLine);
    void paintHandles(int row);
    void paintGhost();
    void paintGhostWords(const QRectF &bar);
    void paintColumn();
    void paintTitle(int row);
    void paintChevron(const QRectF &square, bool isOpen);
    /// One line of text, in the middle of the height of `place`, cut with “…” where it is too long.
    void drawLine(const QRectF &place, const QString &text, TextSize size, TextWeight weight);
    void fillBar(const QRectF &rect, const QRectF &part, const QColor &color);
    void diamond(const QRectF &square, const QColor &color, bool isFilled);
    bool isOnPath(int row) const { return m_layout.isOnPath[size_t(row)]; }
    QColor barColor(int row, bool isDone) const;
    QColor rowGround(int row) const;

    QPainter &m_painter;
    const TimelineScene &m_scene;
    const TimelineGeometry &m_geometry;
    const TimelineLayout &m_layout;
    const Theme &m_look;
    QFont m_body;
    QFont m_strong;
    QFont m_note;
    QFont m_noteStrong;
    QFontMetrics m_bodyMetrics;
    QFontMetrics m_noteMetrics;
};

} // namespace fairlead
