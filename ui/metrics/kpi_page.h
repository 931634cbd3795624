// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/kpi_entry.h"
#include "ui/metrics/metrics_board.h"

#include <QWidget>

namespace fairlead {

class Button;
class KpiChartView;
class KpiFacts;
class PictureFrame;
class RunsLabel;

/// One figure in full: how it stands, its control chart, its pair under it (GR3), what it means and what was
/// done about it. A notes something, B begins a new baseline, V types a value.
class KpiPage final : public QWidget {
    Q_OBJECT
public:
    explicit KpiPage(MetricsBoard &board, QWidget *parent = nullptr);

    const Id<KpiDefinition> &shown() const { return m_shown; }
    void show(const Id<KpiDefinition> &kpi);
    KpiChartView &chart() { return *m_chart; }
    KpiChartView &pairChart() { return *m_pairChart; }
    PictureFrame &frame() { return *m_frame; }
    KpiFacts &facts() { return *m_facts; }
    KpiEntry &entry() { return *m_entry; }
    Button &growthButton() { return *m_growth; }
    /// How the figure stands, in words.
    QString standing() const;

public Q_SLOTS:
    /// On the day of the period that is current.
    void begin(fairlead::KpiEntry::Kind kind);
    /// K26: proposes what the growth records of the open vault come to, two counts of a group, to be saved as
    /// the value of the period. Nothing of it is computed before somebody asks, or saved by itself.
    void proposeGrowth();

Q_SIGNALS:
    /// The pair is to be seen by itself.
    void kpiChosen(const fairlead::Id<fairlead::KpiDefinition> &kpi);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void followVault();
    void refresh();
    void showPair();
    void showPoint();
    void save();
    void fillGrowth();
    void forgetGrowth();
    bool mayShowGrowth() const;
    std::optional<size_t> tile() const;

    MetricsBoard &m_board;
    Id<KpiDefinition> m_shown;
    RunsLabel *m_standing;
    RunsLabel *m_point; ///< the point that has the keyboard, in words
    KpiChartView *m_chart;
    PictureFrame *m_frame;
    Button *m_pair;
    RunsLabel *m_pairStanding;
    KpiChartView *m_pairChart;
    QWidget *m_pairBox;
    KpiFacts *m_facts;
    KpiEntry *m_entry;
    Button *m_growth;
    bool m_isGrowth = false; ///< the strip holds what comes from the vault
};

} // namespace fairlead
