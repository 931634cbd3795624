// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/coverage_model.h"
#include "ui/shell/place.h"

class QAbstractItemDelegate;

namespace fairlead {

class AbsencePanel;
class Button;
class EmptyState;
class SectionHead;
class TableView;

/// People ▸ Skills and knowledge: how many people carry each skill and each service, the people behind it on
/// demand, and what breaks when one of them is away. Of the workspace: everybody can see it; while others
/// look on it is the counts alone (GR5).
class CoverageView final : public QWidget {
    Q_OBJECT
public:
    explicit CoverageView(Workbench &workbench, QWidget *parent = nullptr);
    ~CoverageView() override;

    CoverageModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    AbsencePanel &absence() { return *m_absence; }
    static QList<KeyHelp> keys();

public Q_SLOTS:
    /// Shows the people behind the counts, or the counts alone.
    void turnPeople();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void arrange();
    void showState();
    void showPeople();
    void askAbout(int column);

    Workbench &m_workbench;
    bool m_wantsPeople; ///< behind the counts; never while others look on
    CoverageModel *m_model;
    SectionHead *m_head;
    Button *m_people;
    TableView *m_table;
    QAbstractItemDelegate *m_counts; ///< paints what is counted
    QAbstractItemDelegate *m_levels; ///< paints and edits what people know
    AbsencePanel *m_absence;
    QWidget *m_body;
    EmptyState *m_empty;
};

} // namespace fairlead
