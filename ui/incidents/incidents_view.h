// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/incident_facts.h"
#include "ui/incidents/operations_tools.h"
#include "ui/kit/picture.h"

class QChartView;
class QComboBox;
class QLineEdit;
class QSplitter;

namespace fairlead {

class Button;
class EmptyState;
class FactTable;
class IncidentDetail;
class IncidentTrendChart;
class RunsLabel;

/// Operations ▸ Incidents (V4c): which causes come back, the incidents, and of the current one how it went,
/// what was learned and what follows.
class IncidentsView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit IncidentsView(Workbench &workbench, OperationsTools tools = {}, QWidget *parent = nullptr);
    ~IncidentsView() override;

    FactTable &table() { return *m_table; }
    IncidentDetail &detail() { return *m_detail; }
    IncidentTrendChart &chart() { return *m_chart; }
    EmptyState &emptyState() { return *m_empty; }
    const IncidentFilter &filter() const { return m_filter; }
    void setFilter(const IncidentFilter &filter);
    /// Figures over the trend, as text.
    QString trendText() const;

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &look) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// Opens one now, for the service that is filtered or selected; its title is to be typed (N).
    void addIncident();
    /// The report about the current incident (RP12), and the trend review (RP6).
    void reportCurrent();
    void reportTrend();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildFilters();
    QWidget *buildTrend();
    void addKeys();
    void refresh();
    void showTrend();
    void fillChoices();
    void readFilters();
    void follow();
    Id<Incident> meant() const;
    QDateTime now() const;

    Workbench &m_workbench;
    OperationsTools m_tools;
    IncidentFilter m_filter;
    FactTable *m_table;
    IncidentDetail *m_detail;
    IncidentTrendChart *m_chart;
    QChartView *m_chartView;
    PictureFrame *m_frame = nullptr;
    RunsLabel *m_figures;
    RunsLabel *m_count;
    QLineEdit *m_words = nullptr;
    QComboBox *m_service;
    QComboBox *m_severity;
    QComboBox *m_theme;
    QComboBox *m_months;
    Button *m_reviewOpen;
    EmptyState *m_empty;
    QSplitter *m_split;
    bool m_isFilling = false;
    bool m_isRefreshing = false; ///< the current row comes and goes meanwhile
};

} // namespace fairlead
