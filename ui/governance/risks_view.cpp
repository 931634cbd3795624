// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/governance/risks_view.h"

#include "ui/checks/findings_model.h"
#include "ui/inspector/record_table.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/proposal_panel.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

namespace {

bool isOver(const Risk &risk)
{
    return risk.state == RiskState::Closed;
}

/// Those that can still happen first, the worst of them on top.
QList<RecordRef> risksByWeight(const Workspace &workspace)
{
    std::vector<const Risk *> rows;
    for (const Risk &risk : workspace.rows<Risk>())
        rows.push_back(&risk);
    std::ranges::stable_sort(rows, [](const Risk *a, const Risk *b) {
        return std::tuple(isOver(*a), -a->severity, -a->probability.value(), a->key)
            < std::tuple(isOver(*b), -b->severity, -b->probability.value(), b->key);
    });
    QList<RecordRef> records;
    for (const Risk *risk : rows)
        records.append(refer(risk->id));
    return records;
}

/// Those that are still open first, by the day they are needed.
QList<RecordRef> agreementsByNeed(const Workspace &workspace)
{
    const auto isDone = [](const Agreement &agreement) {
        return agreement.state == AgreementState::Delivered || agreement.state == AgreementState::Withdrawn;
    };
    std::vector<const Agreement *> rows;
    for (const Agreement &agreement : workspace.rows<Agreement>())
        rows.push_back(&agreement);
    std::ranges::stable_sort(rows, [&](const Agreement *a, const Agreement *b) {
        return std::tuple(isDone(*a), a->needBy, a->key) < std::tuple(isDone(*b), b->needBy, b->key);
    });
    QList<RecordRef> records;
    for (const Agreement *agreement : rows)
        records.append(refer(agreement->id));
    return records;
}

/// Deadlines, promises between teams, scarce people, neglected risks.
bool isAboutRisk(const Finding &finding)
{
    static constexpr QLatin1String codes[] = {
        QLatin1String("X03"), QLatin1String("X13"), QLatin1String("X14"), QLatin1String("X28"),
        QLatin1String("X29"), QLatin1String("X42"), QLatin1String("X44")};
    return std::ranges::find(codes, finding.code) != std::end(codes);
}

} // namespace

RisksView::RisksView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_risksHead(new SectionHead(tr("What may go wrong")))
    , m_agreementsHead(new SectionHead(tr("What we need from others")))
    , m_findingsHead(new SectionHead(tr("What the checks say of it")))
    , m_findings(new TableView(tr("Findings about risks"), this))
    , m_proposals(new ProposalList(workbench, this))
    , m_model(new FindingsModel(this))
{
    const auto key = [](const char *name) { return QString(QLatin1String(name)); };
    m_risks = makeRecordTable(
        m_workbench, tr("Risks"),
        {QLatin1String(Risk::table),
         {key("key"), key("title"), key("category"), key("probability"), key("impact_days"), key("severity"),
          key("response"), key("owner_role"), key("review_by"), key("state")},
         risksByWeight},
        {64, 0, 84, 84, 72, 68, 92, 150, 104, 92}, this);
    m_agreements =
        makeRecordTable(m_workbench, tr("Agreements"),
                        {QLatin1String(Agreement::table),
                         {key("key"), key("subject"), key("provider_team"), key("provider_stakeholder"),
                          key("for_item"), key("need_by"), key("agreed_date"), key("contact"), key("state")},
                         agreementsByNeed},
                        {60, 0, 168, 128, 176, 104, 104, 128, 88}, this);
    m_findings->setModel(m_model);
    m_findings->horizontalHeader()->setSectionResizeMode(FindingsModel::Sentence, QHeaderView::Stretch);
    m_findings->horizontalHeader()->hide();
    m_findings->horizontalHeader()->setStretchLastSection(false);
    m_findings->horizontalHeader()->setSectionResizeMode(FindingsModel::Rule, QHeaderView::ResizeToContents);
    m_findings->setColumnHidden(FindingsModel::Mend, true);
    const auto verb = [this](SectionHead *head, const QString &words, auto slot) {
        auto *button = new Button(words, ButtonRole::Quiet);
        connect(button, &QPushButton::clicked, this, slot);
        head->addEnd(button);
    };
    verb(m_risksHead, tr("Add risk"), &RisksView::addRisk);
    verb(m_agreementsHead, tr("Ask for an agreement"), &RisksView::addAgreement);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 1, 6, 3, 1});
    column->addWidget(m_risksHead);
    column->addWidget(m_risks, 5);
    column->addWidget(m_agreementsHead);
    column->addWidget(m_agreements, 5);
    column->addWidget(m_proposals);
    column->addWidget(m_findingsHead);
    column->addWidget(m_findings, 3);
    leadFocus(this, m_risks);
    connect(m_findings, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const Finding *finding = m_model->finding(index.row()))
            m_workbench.select({finding->records.begin(), finding->records.end()});
    });
    connect(&workbench, &Workbench::resultChanged, this, &RisksView::showFindings);
    connect(&workbench.session(), &Session::changed, this, &RisksView::showCounts);
    connect(&workbench, &Workbench::previewChanged, this, &RisksView::showCounts);
    showFindings();
    showCounts();
}

void RisksView::showFindings()
{
    std::vector<Finding> shown;
    std::ranges::copy_if(m_workbench.findings(), std::back_inserter(shown), isAboutRisk);
    m_model->setFindings(shown);
    m_findingsHead->setNote(shown.empty() ? tr("Nothing: every promise has a date, every risk an owner.")
                                          : QString());
}

void RisksView::showCounts()
{
    const Workspace &workspace = m_workbench.workspace();
    const auto open =
        std::ranges::count_if(workspace.rows<Risk>(), [](const Risk &risk) { return !isOver(risk); });
    const auto undecided = std::ranges::count_if(workspace.rows<Risk>(), [](const Risk &risk) {
        return !isOver(risk) && risk.response == RiskResponse::Unset;
    });
    const auto undated = std::ranges::count_if(workspace.rows<Agreement>(), [](const Agreement &agreement) {
        return agreement.state == AgreementState::Requested;
    });
    m_risksHead->setNote(tr("%1 open, %2 without a response").arg(open).arg(undecided));
    m_agreementsHead->setNote(tr("%1 asked for and not yet agreed").arg(undated));
}

void RisksView::addRisk()
{
    Risk risk;
    risk.id = Id<Risk>::create();
    risk.key = nextKey<Risk>(m_workbench.workspace());
    risk.title = tr("New risk");
    for (const RecordRef &record : m_workbench.selection()) {
        if (record.table == QLatin1String(Item::table))
            risk.item = Id<Item>::fromUuid(record.id);
    }
    addRecord(m_workbench, risk, tr("Add risk %1").arg(risk.key));
    m_risks->setFocus();
}

void RisksView::addAgreement()
{
    Agreement agreement;
    agreement.id = Id<Agreement>::create();
    agreement.key = nextKey<Agreement>(m_workbench.workspace());
    agreement.subject = tr("New agreement");
    for (const RecordRef &record : m_workbench.selection()) {
        const Item *item = record.table == QLatin1String(Item::table)
            ? m_workbench.workspace().find(Id<Item>::fromUuid(record.id))
            : nullptr;
        if (item) {
            agreement.forItem = item->id;
            agreement.consumer = item->team;
        }
    }
    addRecord(m_workbench, agreement, tr("Ask for agreement %1").arg(agreement.key));
    m_agreements->setFocus();
}

} // namespace fairlead
