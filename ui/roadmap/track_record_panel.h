// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/track_record.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

namespace fairlead {

class Button;
class SectionHead;
class TableView;
class TrackRecordModel;

/// How good the forecasts were that earlier approvals froze, and the correction that follows from it for
/// the plan that is shown; nothing is corrected until somebody asks for it.
class TrackRecordPanel final : public QWidget {
    Q_OBJECT
public:
    explicit TrackRecordPanel(Workbench &workbench, QWidget *parent = nullptr);

    TableView &table() { return *m_table; }
    Button &correctVerb() { return *m_correct; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void schedule();
    void refresh();

    Workbench &m_workbench;
    bool m_isStale = true;
    SectionHead *m_head;
    TableView *m_table;
    TrackRecordModel *m_model;
    Button *m_correct;
    ChangeSet m_correction;
};

} // namespace fairlead
