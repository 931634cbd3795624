// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/services_watch.h"

#include <QWidget>

namespace fairlead {

class Button;
class FactTable;
class SectionHead;
class TableView;

/// Services ▸ Maturity (V5d): how ready and how mature each service is by its newest checklist and its newest
/// assessment, and the points of the selected one. What nobody has looked at is unknown, neither good nor
/// bad.
class MaturityView final : public QWidget {
    Q_OBJECT
public:
    explicit MaturityView(ServicesWatch &watch, QWidget *parent = nullptr);

    FactTable &table() { return *m_table; }
    TableView &points() { return *m_points; }
    TableView &ratings() { return *m_ratings; }

public Q_SLOTS:
    /// Of the built-in template `key`, for the selected service; answers what the workspace knows.
    void startChecklist(const QString &key);
    void startAssessment(const QString &key);

private:
    Button *makeStarter();
    QWidget *buildDetail();
    void show();
    void showDetail();
    Id<Service> current() const;

    ServicesWatch &m_watch;
    Workbench &m_workbench;
    FactTable *m_table;
    SectionHead *m_pointsHead;
    SectionHead *m_ratingsHead;
    TableView *m_points;
    TableView *m_ratings;
};

} // namespace fairlead
