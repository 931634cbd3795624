// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/heat_map_model.h"
#include "ui/kit/picture.h"

namespace fairlead {

class Button;
class EmptyState;
class HeatMapDelegate;
class StepsLine;
class TableView;

/// Capacity ▸ Heat map (W4): who is here in which week, what takes their days away, and what the teams
/// are asked for against what they have.
class HeatMapView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit HeatMapView(Workbench &workbench, QWidget *parent = nullptr);

    HeatMapModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    StepsLine &steps() { return *m_steps; }
    PictureFrame &frame() { return *m_frame; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// A planned hire for the team of the current row, from the first working day of the next month, for
    /// the inspector to be completed (N).
    void addHire();
    /// Explains the figure of the current cell (Alt+W).
    void explainCurrent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void showState();
    void followCurrent();
    void showSelection();
    void removeHire();
    Id<Team> teamForHire() const;

    Workbench &m_workbench;
    HeatMapModel *m_model;
    HeatMapDelegate *m_cells;
    TableView *m_table;
    StepsLine *m_steps;
    QWidget *m_body;
    EmptyState *m_empty;
    PictureFrame *m_frame = nullptr;
    bool m_selecting = false;
};

} // namespace fairlead
