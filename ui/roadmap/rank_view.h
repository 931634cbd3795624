// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roadmap/rank_model.h"
#include "ui/shell/place.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace fairlead {

class Button;
class ConfidenceLine;
class DropLine;
class EmptyState;
class NumberDelegate;
class ShareBar;
class SplitPopover;
class TableView;

/// Plan ▸ Rank (W2): what is in and what is not. Items are ranked by drag or Alt+↑↓ over the cut line
/// of their team; size and class are typed in place; totals, float and suggestions follow at once.
class RankView final : public QWidget {
    Q_OBJECT
public:
    explicit RankView(Workbench &workbench, QWidget *parent = nullptr);

    RankModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    ConfidenceLine &confidence() { return *m_confidence; }
    /// The keys of this view for the help.
    static QList<KeyHelp> keysShown();

public Q_SLOTS:
    void addItem();
    void duplicateItem();
    void removeItems();
    void splitCurrent();
    void moveCurrent(int places);
    void filter(const QString &text);
    void focusFilter();
    /// What the cut line adds up (C09): it is the plan's, so that window, reports and command agree.
    void setLineSize(LineSize size);
    /// Rows of a spreadsheet: title, days and class in any order; a header row names them.
    void paste(const QList<QStringList> &rows);

Q_SIGNALS:
    /// A command of the window by its id: where there is nothing yet, import or the sample.
    void commandWanted(const QString &command);
    /// The chances of the selected item are to be shown: C.
    void chancesWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void arrangeColumns();
    void foldColumns();
    void arrangeRows();
    void alignNumbers();
    void showBalance();
    void showLineSize();
    void showSkills();
    void showEmptiness();
    void followSelection();
    void showSelection();
    void explainCurrent();
    void explainBalance();
    void explainClicked(const QModelIndex &index);
    Button *createLineSize();
    int dropRow(const QPoint &position) const;
    bool dragEvent(QEvent *event);
    const Item *current() const;
    void openWith(const Id<Item> &item, int column);

    Workbench &m_workbench;
    RankModel *m_model;
    TableView *m_table;
    ShareBar *m_balance;
    Button *m_p80;
    QLineEdit *m_filter;
    QWidget *m_skills;
    NumberDelegate *m_days;
    NumberDelegate *m_total;
    EmptyState *m_empty;
    QPushButton *m_addFirst;
    ConfidenceLine *m_confidence;
    SplitPopover *m_split;
    DropLine *m_dropLine;
    bool m_selecting = false;
    int m_rowBefore = -1; ///< the current row when the mouse was pressed
    QPoint m_pressedAt;   ///< in the viewport
};

} // namespace fairlead
