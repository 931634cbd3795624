// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/incidents/change_facts.h"
#include "ui/incidents/operations_tools.h"

class QComboBox;
class QSplitter;

namespace fairlead {

class Button;
class EmptyState;
class FactTable;
class ReleaseDetail;
class SectionHead;
class SignLine;

/// Operations ▸ Changes (V4e): releases with their go/no-go checklist, what was deployed and what came of it,
/// and whether features wait for an error budget.
class ReleasesView final : public QWidget {
    Q_OBJECT
public:
    explicit ReleasesView(Workbench &workbench, OperationsTools tools = {}, QWidget *parent = nullptr);
    ~ReleasesView() override;

    FactTable &releases() { return *m_releases; }
    FactTable &deployments() { return *m_deployments; }
    FactTable &freezes() { return *m_freezes; }
    ReleaseDetail &detail() { return *m_detail; }
    SignLine &sign() { return *m_sign; }
    EmptyState &emptyState() { return *m_empty; }
    const change_facts::Scope &scope() const { return m_scope; }
    void setScope(const change_facts::Scope &scope);

Q_SIGNALS:
    /// It was opened from a deployment: its view shows it.
    void incidentOpened(const fairlead::Id<fairlead::Incident> &incident);

public Q_SLOTS:
    /// Planned a week from now; its name is to be typed (N).
    void addRelease();
    /// How the current deployment ended.
    void setOutcome(DeploymentOutcome outcome);
    /// A new incident that the current deployment caused (I).
    void openIncident();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildFilters();
    void addKeys();
    void refresh();
    void follow();
    void fillServices();
    void decideFreeze(bool freezes);
    void arrangeEmpty();
    const Deployment *currentDeployment() const;

    Workbench &m_workbench;
    OperationsTools m_tools;
    change_facts::Scope m_scope;
    FactTable *m_releases;
    FactTable *m_deployments;
    FactTable *m_freezes;
    ReleaseDetail *m_detail;
    SectionHead *m_releasesHead;
    SectionHead *m_deploymentsHead;
    SectionHead *m_freezesHead;
    SignLine *m_sign;
    QComboBox *m_service;
    QComboBox *m_days;
    Button *m_troubled;
    EmptyState *m_empty;
    QSplitter *m_split;
    bool m_isFilling = false;
    bool m_isRefreshing = false; ///< the current row comes and goes meanwhile
};

} // namespace fairlead
