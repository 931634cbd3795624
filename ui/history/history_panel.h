// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/bottom_panel.h"
#include "ui/workbench/workbench.h"

namespace fairlead {

class Button;
class HistoryModel;
class TableView;

/// What was done and when; a click shows every place as it was then, and “Return to here” goes back to
/// it, which can be undone like any other change.
class HistoryPanel final : public BottomPanel {
    Q_OBJECT
public:
    explicit HistoryPanel(Workbench &workbench, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    HistoryModel &model() { return *m_model; }

public Q_SLOTS:
    /// Shows the workspace as it was after the selected line.
    void previewCurrent();
    /// Goes back to the selected line.
    void returnToCurrent();

private:
    void refresh();
    qint64 current() const;

    Workbench &m_workbench;
    HistoryModel *m_model;
    TableView *m_table;
    Button *m_return;
    Button *m_now;
};

} // namespace fairlead
