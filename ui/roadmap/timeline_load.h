// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/timeline_geometry.h"

#include <vector>

class QPainter;

namespace fairlead {

/// Work over capacity of one team in one week or month, by people dates.
struct TimelineLoadCell {
    QString bucket; ///< its key: "2026-W44", "2026-10"
    QString name;   ///< as people say it: "W44"
    Day from = 0;   ///< half-open
    Day to = 0;
    LoadCell load;
};

struct TimelineLoadRow {
    Id<Team> team;
    QString key;
    QString name;
    QString finding; ///< the month that is most over, in words; empty: none is
    std::vector<TimelineLoadCell> weeks;
    std::vector<TimelineLoadCell> months;
};

/// The load of all teams, or of one; teams without demand and capacity are left out.
std::vector<TimelineLoadRow> timelineLoad(const Workspace &workspace, const PlanResult &result,
                                          const Id<Team> &team);

/// A cell of the picture; row −1: none.
struct TimelineLoadPlace {
    int row = -1;
    int cell = -1;
    bool operator==(const TimelineLoadPlace &) const = default;
};

/// The load below the bars, on the same axis: numbers in cells, or columns where it is of one team only.
struct TimelineLoadScene {
    const std::vector<TimelineLoadRow> &rows;
    const TimelineGeometry &axis; ///< of the bars above
    const Theme &look;
    double overAbove = 1.05; ///< ratio from which on it is an error
    int firstRow = 0;        ///< scrolled
    int rowsShown = 0;
    TimelineLoadPlace current = {};
    bool hasFocus = false;

    bool isOneTeam() const { return rows.size() == 1; }
    /// Weeks, or months where weeks are too narrow for their number.
    bool showsWeeks() const;
    const std::vector<TimelineLoadCell> &cells(int row) const;
    int headHeight() const { return isOneTeam() ? 0 : look.px(24); }
    int rowHeight() const { return isOneTeam() ? look.px(104) : look.compactRowHeight(); }
    int height() const { return headHeight() + rowsShown * rowHeight() + look.px(6); }
    QRectF cellRect(TimelineLoadPlace place) const;
    TimelineLoadPlace placeAt(QPointF position) const;
    void paint(QPainter &painter) const;

private:
    void paintTeam(QPainter &painter, int row) const;
    void paintColumns(QPainter &painter) const;
    void paintCell(QPainter &painter, TimelineLoadPlace place) const;
    QColor fill(double ratio) const;
    QString number(double ratio) const;
};

} // namespace fairlead
