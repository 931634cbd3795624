// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/services_watch.h"

#include <QWidget>

namespace fairlead {

class FactTable;
class SectionHead;

/// Services ▸ Contracts (V5e): what ends when, what the services promise to those who call them, whom they
/// need outside, and which weaknesses must be gone by when.
class ContractsView final : public QWidget {
    Q_OBJECT
public:
    explicit ContractsView(ServicesWatch &watch, QWidget *parent = nullptr);

    FactTable &endings() { return *m_endings; }
    FactTable &contracts() { return *m_contracts; }
    FactTable &thirdParties() { return *m_thirdParties; }
    FactTable &vulnerabilities() { return *m_vulnerabilities; }

public Q_SLOTS:
    /// For the selected service, else for the first.
    void addContract();
    void addThirdParty();
    void addVulnerability();

private:
    void show();
    Id<Service> chosenService() const;

    ServicesWatch &m_watch;
    Workbench &m_workbench;
    SectionHead *m_endingsHead;
    SectionHead *m_contractsHead;
    SectionHead *m_thirdPartiesHead;
    SectionHead *m_vulnerabilitiesHead;
    FactTable *m_endings;
    FactTable *m_contracts;
    FactTable *m_thirdParties;
    FactTable *m_vulnerabilities;
};

} // namespace fairlead
