// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class Button;
class FactTable;
class SectionHead;
class TableView;

/// Registers ▸ Checklists (V8e): the runs with how far they are, the points of the selected one, and a menu
/// of the library to begin from, the manager's own first year (T05) among it.
class ChecklistsView final : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistsView(Workbench &workbench, QWidget *parent = nullptr);

    FactTable &runs() { return *m_runs; }
    TableView &points() { return *m_points; }

public Q_SLOTS:
    /// Begins what the template `key` is: a checklist, a document, a series of meetings, or entries.
    void start(const QString &key);

protected:
    void showEvent(QShowEvent *event) override;

private:
    Button *makeStarter();
    void show();
    void showPoints();
    Id<ChecklistRun> current() const;

    Workbench &m_workbench;
    FactTable *m_runs;
    SectionHead *m_runsHead;
    SectionHead *m_pointsHead;
    TableView *m_points;
};

} // namespace fairlead
