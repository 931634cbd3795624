// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/kpi_finding.h"
#include "ui/metrics/metrics_board.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace fairlead {

class Button;
class EmptyState;
class KpiPage;
class MessageBar;
class RunsLabel;

/// Metrics ▸ Monthly review (V6c): only what is red, amber or carries a signal, one after the other; each
/// gets a verdict. J and K go back and on; N noise, F find out, C change something, T change the target.
class ReviewView final : public QWidget {
    Q_OBJECT
public:
    explicit ReviewView(MetricsBoard &board, QWidget *parent = nullptr);

    KpiPage &page() { return *m_page; }
    QLineEdit &comment() { return *m_comment; }
    /// The way of the review: red, amber, what gets worse, other signals.
    const QList<Id<KpiDefinition>> &way() const { return m_way; }
    /// Where it stands: 0 is the first; -1: there is nothing to review.
    int current() const { return m_current; }
    /// One on, or back where it is negative.
    void step(int by);
    /// The month that is reviewed: the last whole one.
    QDate month() const;
    /// "KPI review of Oct 2026: 4 of 28 need attention, 1 judged".
    QString finding() const;
    /// Records it with what follows, in one step, and goes on to the next that has no verdict.
    void judge(KpiVerdict verdict);

Q_SIGNALS:
    void scorecardWanted();
    /// A figure that is not on the way is to be seen.
    void kpiChosen(const fairlead::Id<fairlead::KpiDefinition> &kpi);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *makeHead();
    QWidget *makeVerdicts();
    void refresh();
    void showCurrent();
    void showFinding();
    void warnOfNames();
    bool isJudged(const Id<KpiDefinition> &kpi) const;

    MetricsBoard &m_board;
    QList<Id<KpiDefinition>> m_way;
    int m_current = -1;
    bool m_goesOn = false; ///< to the next without a verdict, when the figures are there again
    RunsLabel *m_finding;
    KpiPage *m_page;
    QList<Button *> m_verdicts; ///< in the order of KpiVerdict
    RunsLabel *m_said;
    QLineEdit *m_comment;
    MessageBar *m_message;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace fairlead
