// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/contracts_view.h"

#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/services/ending_facts.h"
#include "ui/services/fact_table.h"

#include <QVBoxLayout>

namespace fairlead {

ContractsView::ContractsView(ServicesWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_workbench(watch.workbench())
    , m_endingsHead(new SectionHead(tr("What ends when")))
    , m_contractsHead(new SectionHead(tr("Contracts")))
    , m_thirdPartiesHead(new SectionHead(tr("Third parties")))
    , m_vulnerabilitiesHead(new SectionHead(tr("Open weaknesses")))
    , m_endings(new FactTable(m_workbench, tr("What ends when"), endingColumns()))
    , m_contracts(new FactTable(m_workbench, tr("Contracts"), contractColumns()))
    , m_thirdParties(new FactTable(m_workbench, tr("Third parties"), thirdPartyColumns()))
    , m_vulnerabilities(new FactTable(m_workbench, tr("Open weaknesses"), vulnerabilityColumns()))
{
    const auto verb = [this](SectionHead *head, const QString &words, auto slot) {
        auto *button = new Button(words, ButtonRole::Quiet);
        connect(button, &QPushButton::clicked, this, slot);
        head->addEnd(button);
    };
    verb(m_contractsHead, tr("Add contract"), &ContractsView::addContract);
    verb(m_thirdPartiesHead, tr("Add third party"), &ContractsView::addThirdParty);
    verb(m_vulnerabilitiesHead, tr("Add weakness"), &ContractsView::addVulnerability);
    const auto stack = [](SectionHead *head, FactTable *table) {
        auto *column = new QVBoxLayout;
        column->addWidget(head);
        column->addWidget(table, 1);
        return column;
    };
    auto *upper = new QHBoxLayout;
    upper->addLayout(stack(m_endingsHead, m_endings), 1);
    upper->addSpacing(theme(this).space(8));
    upper->addLayout(stack(m_vulnerabilitiesHead, m_vulnerabilities), 1);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 1, 6, 3, 2});
    column->addLayout(upper, 5);
    column->addLayout(stack(m_contractsHead, m_contracts), 5);
    column->addLayout(stack(m_thirdPartiesHead, m_thirdParties), 5);
    leadFocus(this, m_endings);
    connect(&watch, &ServicesWatch::changed, this, &ContractsView::show);
    show();
}

void ContractsView::show()
{
    const ServicesAnswer *answer = m_watch.answer();
    if (!answer)
        return;
    const Workspace &workspace = answer->workspace;
    const Id<Team> team = m_workbench.team();
    const QList<FactRow> endings = endingFacts(workspace, team, answer->asOf);
    const auto isNear = [](const FactRow &row) { return row.facts.front().tone != Tone::Text; };
    const auto near = std::ranges::count_if(endings, isNear);
    m_endingsHead->setNote(endings.isEmpty() ? tr("Nothing has a date.")
                               : near == 0   ? tr("Nothing is near.")
                                             : tr("%1 of %2 near or past").arg(near).arg(endings.size()));
    m_endings->setRows(endings);
    m_contracts->setRows(contractFacts(workspace, team, answer->asOf));
    m_contractsHead->setNote(m_contracts->shownRows() == 0 ? tr("None on record.") : QString());
    m_thirdParties->setRows(thirdPartyFacts(workspace, answer->asOf));
    m_thirdPartiesHead->setNote(m_thirdParties->shownRows() == 0 ? tr("None on record.") : QString());
    const QList<FactRow> open = vulnerabilityFacts(workspace, team, answer->asOf);
    const auto late = std::ranges::count_if(
        open, [](const FactRow &row) { return row.facts.constLast().tone == Tone::Error; });
    m_vulnerabilitiesHead->setNote(open.isEmpty() ? tr("None on record.")
                                       : late > 0 ? tr("%1 of %2 past their date").arg(late).arg(open.size())
                                                  : tr("None past its date."));
    m_vulnerabilities->setRows(open);
}

Id<Service> ContractsView::chosenService() const
{
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Service::table))
            return Id<Service>::fromUuid(record.id);
    }
    const auto &services = m_workbench.workspace().rows<Service>();
    return services.isEmpty() ? Id<Service>() : services.begin()->id;
}

void ContractsView::addContract()
{
    ApiContract contract;
    contract.id = Id<ApiContract>::create();
    contract.key = nextKey<ApiContract>(m_workbench.workspace());
    contract.name = tr("New contract");
    contract.service = chosenService();
    contract.state = ContractState::Draft;
    const QString sentence = tr("Add the contract %1").arg(contract.key);
    addRecord(m_workbench, std::move(contract), sentence);
}

void ContractsView::addThirdParty()
{
    ThirdParty other;
    other.id = Id<ThirdParty>::create();
    other.key = nextKey<ThirdParty>(m_workbench.workspace());
    other.name = tr("New third party");
    const QString sentence = tr("Add the third party %1").arg(other.key);
    addRecord(m_workbench, std::move(other), sentence);
}

void ContractsView::addVulnerability()
{
    Vulnerability weakness;
    weakness.id = Id<Vulnerability>::create();
    weakness.key = nextKey<Vulnerability>(m_workbench.workspace());
    weakness.title = tr("New weakness");
    weakness.service = chosenService();
    weakness.foundOn = m_workbench.asOf();
    const QString sentence = tr("Add the weakness %1").arg(weakness.key);
    addRecord(m_workbench, std::move(weakness), sentence);
}

} // namespace fairlead
