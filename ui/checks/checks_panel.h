// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checks/findings_model.h"
#include "ui/kit/bottom_panel.h"
#include "ui/workbench/workbench.h"

class QStackedWidget;

namespace fairlead {

class TableView;

/// The live list of problems. A click goes to the record, Alt+Enter does the first fix.
class ChecksPanel final : public BottomPanel {
    Q_OBJECT
public:
    explicit ChecksPanel(Workbench &workbench, QWidget *parent = nullptr);

    FindingsModel &model() { return *m_model; }
    TableView &table() { return *m_table; }

public Q_SLOTS:
    /// Goes to the next finding, or with -1 to the one before, around the ends (F8, Shift+F8).
    void step(int by);
    /// Selects the records of the current finding.
    void goToCurrent();
    void fixCurrent();

Q_SIGNALS:
    /// The finding's records are selected; `place` says where they are seen best.
    void wentTo(const fairlead::PlaceHint &place);
    /// Words for a toast that offers to take the fix back.
    void fixedBy(const QString &sentence);

private:
    void refresh();
    void clicked(const QModelIndex &index);

    Workbench &m_workbench;
    FindingsModel *m_model;
    TableView *m_table;
    QStackedWidget *m_stack;
};

/// "Nothing to fix. 18 rules watched."
QString nothingToFix();

} // namespace fairlead
