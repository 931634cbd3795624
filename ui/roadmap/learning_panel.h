// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/careers/learning_offers.h"
#include "ui/kit/bottom_panel.h"
#include "ui/workbench/workbench.h"

class QVBoxLayout;

namespace fairlead {

class Button;
class LearningModel;
class TableView;

/// "Could learn": work of the plan that a pair could do so that somebody learns, each with its price in days,
/// while the session ranks. Priced off the window's thread whenever the plan has changed and the panel is
/// seen; Esc gives up, and then closes. Enter takes the current one: one edit of the plan, undone like any
/// other.
class LearningPanel final : public BottomPanel {
    Q_OBJECT
public:
    explicit LearningPanel(Workbench &workbench, QWidget *parent = nullptr);
    ~LearningPanel() override;

    bool isPricing() const { return m_job.isRunning(); }
    LearningModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    Button &takeButton() { return *m_take; }
    QStringList shownPrices() const { return m_prices; }

public Q_SLOTS:
    /// Makes the current work a pair's work.
    void take();
    /// Ends the pricing; what was shown stays.
    void stop();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void follow();
    void age();
    void seek();
    void show(std::vector<LearningOffer> offers);
    void showCounts();
    void showCurrent();
    void showGoals();

    Workbench &m_workbench;
    LearningModel *m_model;
    TableView *m_table;
    QWidget *m_lines;
    QVBoxLayout *m_column;
    Button *m_take;
    Button *m_again;
    QStringList m_prices; ///< of the current offer
    Workspace m_asked;    ///< that is being priced
    Id<Team> m_team;      ///< that was asked for
    QString m_refusal;
    bool m_isStale = true; ///< the plan has changed since, or nothing was asked yet
    Job<std::vector<LearningOffer>> m_job;
};

} // namespace fairlead
