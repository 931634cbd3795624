// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checks/findings_model.h"
#include "ui/checks/switch_off_bar.h"
#include "ui/checks/switched_off_model.h"
#include "ui/kit/bottom_panel.h"
#include "ui/workbench/workbench.h"

class QStackedWidget;

namespace fairlead {

class Button;
class TableView;

/// The live list of problems. A click goes to the record, Alt+Enter does the first fix. Del switches the
/// finding or its whole rule off, with a reason; what is off is a list of its own, from which it comes back.
class ChecksPanel final : public BottomPanel {
    Q_OBJECT
public:
    explicit ChecksPanel(Workbench &workbench, QWidget *parent = nullptr);

    FindingsModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    SwitchedOffModel &switchedOff() { return *m_offModel; }
    TableView &switchedOffTable() { return *m_offTable; }
    SwitchOffBar &switchOffBar() { return *m_bar; }
    bool isShowingSwitchedOff() const;

public Q_SLOTS:
    /// Goes to the next finding, or with -1 to the one before, around the ends (F8, Shift+F8).
    void step(int by);
    /// Selects the records of the current finding.
    void goToCurrent();
    void fixCurrent();
    /// Asks why the current finding is to be switched off.
    void askToSwitchOff();
    /// Shows what is switched off instead of the findings, or the findings again.
    void showSwitchedOff(bool shown);
    /// Switches the current row of that list on again.
    void bringBackCurrent();

Q_SIGNALS:
    /// The finding's records are selected; `place` says where they are seen best.
    void wentTo(const fairlead::PlaceHint &place);
    /// Words for a toast that offers to take the fix back.
    void fixedBy(const QString &sentence);

private:
    QWidget *createFindings();
    QWidget *createSwitchedOff();
    void refresh();
    void refreshSwitchedOff();
    void showPage();
    void showCounts(const FindingCounts &counts);
    void clicked(const QModelIndex &index);
    void switchOff(SwitchOffBar::Extent extent, const QString &reason);

    Workbench &m_workbench;
    FindingsModel *m_model;
    TableView *m_table;
    SwitchedOffModel *m_offModel;
    TableView *m_offTable;
    SwitchOffBar *m_bar;
    Button *m_switchOff;
    Button *m_showOff;
    QStackedWidget *m_stack;
    Finding m_asked; ///< that the bar asks about; the list may change meanwhile
};

/// "Nothing to fix. 18 rules watched."
QString nothingToFix();

} // namespace fairlead
