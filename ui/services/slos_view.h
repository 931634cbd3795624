// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture.h"
#include "ui/services/services_watch.h"

class QChartView;

namespace fairlead {

class BurnDownChart;
class EmptyState;
class FactTable;
class ProposalPanel;
class SectionHead;

/// Services ▸ SLOs (V5c): how every error budget stands and how fast it burns; of the selected one its way
/// down, the lines of the multi-window table, and what the budget policy asks for.
class SlosView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit SlosView(ServicesWatch &watch, QWidget *parent = nullptr);

    FactTable &table() { return *m_table; }
    FactTable &windows() { return *m_windows; }
    BurnDownChart &chart() { return *m_chart; }
    ProposalPanel &proposal() { return *m_proposal; }
    PictureFrame &frame() { return *m_frame; }
    EmptyState &emptyState() { return *m_empty; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &look) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// For the service that is selected, else for the first (N).
    void addObjective();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildDetail();
    void show();
    void showDetail();
    const SloFigures *current() const;

    ServicesWatch &m_watch;
    Workbench &m_workbench;
    FactTable *m_table;
    FactTable *m_windows;
    BurnDownChart *m_chart;
    QChartView *m_chartView;
    ProposalPanel *m_proposal;
    PictureFrame *m_frame = nullptr;
    SectionHead *m_windowsHead;
    EmptyState *m_empty;
    QWidget *m_body;
};

} // namespace fairlead
