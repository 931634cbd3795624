// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/side_by_side.h"
#include "ui/workbench/workbench.h"

#include <QWidget>

class QHBoxLayout;

namespace fairlead {

class Button;
class CompareModel;
class EmptyState;
class RunsLabel;
class ScenarioColumn;
class TableView;

/// Plan ▸ Compare (V2e): the current plan and up to three scenarios side by side, as a table and in
/// sentences; single changes can be taken over from here.
class CompareView final : public QWidget {
    Q_OBJECT
public:
    explicit CompareView(Workbench &workbench, QWidget *parent = nullptr);

    /// The scenarios that are compared, in order of their columns.
    const QList<Id<Scenario>> &shown() const { return m_shown; }
    /// Adds a scenario, or takes it out; one too many takes out the first.
    void setShown(const Id<Scenario> &scenario, bool isShown);
    CompareModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    QList<ScenarioColumn *> columns() const { return m_columns; }
    bool isComparing() const { return m_job.isRunning() || m_wantsChances; }

Q_SIGNALS:
    /// Some changes of a scenario, or all where there are no picks, are to be merged.
    void mergeWanted(const fairlead::Id<fairlead::Scenario> &scenario,
                     const QList<fairlead::RecordRef> &picks);
    /// Another comparison is on screen.
    void compared();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void schedule();
    void refresh();
    void choose();
    void fillChoice();
    void compare(bool withChances);
    void show(std::shared_ptr<const SideBySide> sides, bool hasChances);
    void showColumns();
    void arrange();
    std::vector<const Scenario *> all() const;

    Workbench &m_workbench;
    bool m_isStale = true;
    bool m_isChosen = false;     ///< by the user
    bool m_wantsChances = false; ///< the second, slower comparison is still to come
    QList<Id<Scenario>> m_shown;
    std::shared_ptr<const SideBySide> m_sides;
    RunsLabel *m_finding;
    Button *m_choice; ///< which scenarios stand beside the plan
    QWidget *m_body;
    EmptyState *m_empty;
    CompareModel *m_model;
    TableView *m_table;
    QWidget *m_under;
    QHBoxLayout *m_columnsRow;
    QList<ScenarioColumn *> m_columns;
    Job<std::shared_ptr<const SideBySide>> m_job;
};

} // namespace fairlead
