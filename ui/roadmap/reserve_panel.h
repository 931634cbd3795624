// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

class QGridLayout;

namespace fairlead {

class BandSlider;
class FigureLabel;
class Label;

/// What part of each team's net capacity is kept for engineering excellence: one slider a team with the
/// team's band drawn, and what it means in days.
class ReservePanel final : public QWidget {
    Q_OBJECT
public:
    explicit ReservePanel(Workbench &workbench, QWidget *parent = nullptr);

    /// The slider of the team, or null.
    BandSlider *slider(const Id<Team> &team) const;

private:
    struct Line {
        Id<Team> team;
        Label *name;
        BandSlider *slider;
        Label *share;
        FigureLabel *days;
        Label *band;
    };
    void refresh();
    void rebuild(const std::vector<Id<Team>> &teams);
    void addLine(const Id<Team> &team);
    void show(const Line &line);

    Workbench &m_workbench;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace fairlead
