// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QDialog>

class QChartView;

namespace fairlead {

class DriversModel;
class FinishChart;
class Label;
class SectionHead;
class TableView;

/// When one item or milestone ends, by chance: its curve with the deadline, and what decides about it.
/// Follows the forecast while it is open; Esc closes it.
class ChancesDialog final : public QDialog {
    Q_OBJECT
public:
    explicit ChancesDialog(Workbench &workbench, QWidget *parent = nullptr);

    void open(const Id<Item> &item);
    FinishChart &chart() { return *m_chart; }
    TableView &driving() { return *m_driving; }
    TableView &moving() { return *m_moving; }
    /// The sentence above the curve.
    QString finding() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *createTables();
    void refresh();

    Workbench &m_workbench;
    Id<Item> m_item;
    Label *m_title;
    Label *m_finding;
    QWidget *m_tables = nullptr;
    FinishChart *m_chart;
    QChartView *m_view;
    SectionHead *m_movingHead = nullptr;
    TableView *m_driving = nullptr;
    TableView *m_moving = nullptr;
    DriversModel *m_drivingModel;
    DriversModel *m_movingModel;
};

} // namespace fairlead
