// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/slip_waterfall.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QComboBox;

namespace fairlead {

class Button;
class EmptyState;
class PictureFrame;
class ScopeLogModel;
class SectionHead;
class SlipPicture;
class TableView;

/// Plan ▸ Changes (V2f): what has become of the plan since it was approved. Above, where the days of a slip
/// come from; below, the log of changes to the scope with what was given up for each.
class ChangesView final : public QWidget {
    Q_OBJECT
public:
    explicit ChangesView(Workbench &workbench, QWidget *parent = nullptr);

    /// The promise whose slip is shown.
    Id<Item> item() const { return m_item; }
    void showItem(const Id<Item> &item);
    SlipPicture &slip() { return *m_slip; }
    PictureFrame &frame() { return *m_frame; }
    QComboBox &chooser() { return *m_chooser; }
    ScopeLogModel &log() { return *m_log; }
    TableView &table() { return *m_table; }
    EmptyState &empty() { return *m_empty; }
    /// How much of what was committed is delivered, in words (C22).
    QString delivered() const;

Q_SIGNALS:
    /// There is no baseline: somebody wants to approve the plan.
    void approvalWanted();
    /// The picture shows the slip of item().
    void counted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void schedule();
    void refresh();
    void fillChooser();
    void count();
    void followSelection();

    Workbench &m_workbench;
    bool m_isStale = true;
    Id<Item> m_item;
    EmptyState *m_empty;
    QWidget *m_body;
    SlipPicture *m_slip;
    QComboBox *m_chooser;
    Button *m_byLinks; ///< down: dates by links alone
    PictureFrame *m_frame = nullptr;
    SectionHead *m_logHead;
    ScopeLogModel *m_log;
    TableView *m_table;
    Job<SlipWaterfall> m_job;
};

} // namespace fairlead
