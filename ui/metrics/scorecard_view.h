// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/scorecard_model.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace fairlead {

class EmptyState;
class RunsLabel;
class TableView;

/// Metrics ▸ Scorecard (V6a): every figure with its standing, its signal, its course and its pair.
class ScorecardView final : public QWidget {
    Q_OBJECT
public:
    explicit ScorecardView(MetricsBoard &board, QWidget *parent = nullptr);

    ScorecardModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    QLineEdit &search() { return *m_search; }
    QComboBox &filter() { return *m_filter; }
    QComboBox &tiers() { return *m_tiers; }
    /// What stands over the table: "4 of 28 figures need attention: K08, …".
    QString finding() const;
    /// Makes the figure current where it is shown.
    void setCurrent(const Id<KpiDefinition> &kpi);

Q_SIGNALS:
    /// The figure is to be seen by itself.
    void kpiChosen(const fairlead::Id<fairlead::KpiDefinition> &kpi);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectAll();
    QWidget *makeTools();
    void refresh();
    void fillTiers();
    void showFinding();
    void arrange();
    void open(const QModelIndex &index);
    void addPresets();

    MetricsBoard &m_board;
    ScorecardModel *m_model;
    TableView *m_table;
    RunsLabel *m_finding;
    QLineEdit *m_search;
    QComboBox *m_filter;
    QComboBox *m_tiers;
    QStackedWidget *m_stack;
    EmptyState *m_empty;   ///< no definitions
    EmptyState *m_nothing; ///< the filter lets nothing through
    Id<KpiDefinition> m_current;
};

} // namespace fairlead
