// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/team_health_model.h"

#include <QWidget>

namespace fairlead {

class EmptyState;
class HealthTrend;
class LineList;
class SectionHead;
class TableView;

/// People ▸ Team health: what surveys say of a group, never of a person. Of the workspace.
class TeamHealthView final : public QWidget {
    Q_OBJECT
public:
    explicit TeamHealthView(Workbench &workbench, QWidget *parent = nullptr);

    TeamHealthModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    LineList &comments() { return *m_comments; }
    HealthTrend &trend() { return *m_trend; }

private:
    void refresh();
    void showTrend();

    Workbench &m_workbench;
    TeamHealthModel *m_model;
    SectionHead *m_head;
    TableView *m_table;
    SectionHead *m_trendHead;
    HealthTrend *m_trend;
    SectionHead *m_commentsHead;
    LineList *m_comments;
    EmptyState *m_empty;
};

} // namespace fairlead
