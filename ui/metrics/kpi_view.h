// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/metrics/metrics_board.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace fairlead {

class EmptyState;
class KpiPage;

/// Metrics ▸ Figure (V6b): one figure in full, any of them; J and K go to the one before and after.
class KpiView final : public QWidget {
    Q_OBJECT
public:
    explicit KpiView(MetricsBoard &board, QWidget *parent = nullptr);

    KpiPage &page() { return *m_page; }
    QComboBox &chooser() { return *m_chooser; }
    void show(const Id<KpiDefinition> &kpi);
    using QWidget::show;
    /// One on, or back where it is negative.
    void step(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    MetricsBoard &m_board;
    QComboBox *m_chooser;
    KpiPage *m_page;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace fairlead
