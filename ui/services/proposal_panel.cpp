// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/proposal_panel.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/services/fact_table.h"
#include "ui/services/service_text.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

using namespace service_text;

QString actionName(BudgetAction action)
{
    switch (action) {
    case BudgetAction::Freeze:
        return ProposalPanel::tr("Reliability before features");
    case BudgetAction::Review:
        return ProposalPanel::tr("Look for the cause");
    case BudgetAction::None:
        break;
    }
    return {};
}

/// The item that was derived from the objective and is still open; null: there is none.
const Item *openItemOf(const Workspace &workspace, const Id<Slo> &slo)
{
    for (const RecordLink &link : workspace.rows<RecordLink>()) {
        const bool isFrom = link.kind == LinkKind::DerivedFrom && link.toTable == QLatin1String(Slo::table)
            && link.toId == slo.toString() && link.fromTable == QLatin1String(Item::table);
        if (!isFrom)
            continue;
        for (const Item &item : workspace.rows<Item>()) {
            if (item.id.toString() == link.fromId && item.state != ItemState::Done
                && item.state != ItemState::Dropped)
                return &item;
        }
    }
    return nullptr;
}

} // namespace

bool putIntoPlan(Workbench &workbench, const Id<Slo> &slo)
{
    const Plan *plan = workbench.plan();
    if (!plan)
        return false;
    for (const BudgetProposal &proposal : proposeItems(workbench.workspace(), plan->id, workbench.asOf())) {
        if (proposal.slo != slo || !workbench.submit(proposal.changes))
            continue;
        if (const Item *item = openItemOf(workbench.workspace(), slo))
            workbench.select({refer(item->id)});
        return true;
    }
    return false;
}

ProposalPanel::ProposalPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_head(new SectionHead(tr("What the policy asks for")))
    , m_reason(new Label(QString(), TextSize::Body, Tone::Text))
    , m_verb(new Button(tr("Put it into the plan"), ButtonRole::Primary))
{
    m_reason->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_verb);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 2});
    column->addWidget(m_head);
    column->addWidget(m_reason);
    column->addLayout(verbs);
    connect(m_verb, &QPushButton::clicked, this, [this] { putIntoPlan(m_workbench, m_slo); });
}

QString ProposalPanel::words() const
{
    return m_reason->text();
}

void ProposalPanel::show(const ServicesAnswer &answer, const SloFigures *slo)
{
    m_slo = slo ? slo->slo().id : Id<Slo>();
    const BudgetProposal *proposal =
        slo && slo->proposal >= 0 ? &answer.proposals[size_t(slo->proposal)] : nullptr;
    m_verb->setVisible(proposal != nullptr);
    m_verb->setEnabled(m_workbench.readOnlyReason().isEmpty());
    if (proposal) {
        m_head->setNote(
            {{actionName(proposal->action)},
             {QStringLiteral("   ")},
             {tr("%1 d").arg(words::figure(proposal->cost.value())), Tone::Text, TextWeight::Strong}});
        m_reason->setText(proposal->reason);
        return;
    }
    m_head->setNote(QString());
    const Item *item = slo ? openItemOf(answer.workspace, m_slo) : nullptr;
    if (!slo)
        m_reason->setText(tr("Select an objective."));
    else if (!m_workbench.plan())
        m_reason->setText(tr("There is no plan that it could go into."));
    else if (item)
        m_reason->setText(tr("It is in the plan already: %1.").arg(item->caption()));
    else if (!slo->budget.hasData)
        m_reason->setText(tr("Nothing can be said without data."));
    else
        m_reason->setText(tr("Nothing: enough of the budget is left."));
}

ProposalList::ProposalList(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_watch(&ServicesWatch::of(workbench))
    , m_head(new SectionHead(tr("What error budgets ask for")))
    , m_table(new FactTable(
          workbench, tr("Proposals of the error budget policy"),
          {{tr("Service"), 160}, {tr("Proposal"), 220}, {tr("Cost"), 64, true}, {tr("Because"), 0}}, this))
    , m_verb(new Button(tr("Put it into the plan"), ButtonRole::Quiet))
{
    m_head->addEnd(m_verb);
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(m_head);
    column->addWidget(m_table);
    leadFocus(this, m_table);
    connect(m_verb, &QPushButton::clicked, this, &ProposalList::put);
    connect(m_watch, &ServicesWatch::changed, this, &ProposalList::show);
    m_table->hide();
    m_verb->hide();
}

void ProposalList::show()
{
    const ServicesAnswer &answer = *m_watch->answer();
    QList<FactRow> rows;
    Effort all;
    for (const BudgetProposal &proposal : answer.proposals) {
        const Service *service = answer.workspace.find(proposal.service);
        Fact what = plain(actionName(proposal.action));
        what.tone = proposal.action == BudgetAction::Freeze ? Tone::Error : Tone::Warning;
        what.icon = QLatin1String(proposal.action == BudgetAction::Freeze ? "error" : "warning");
        Fact because = plain(proposal.reason);
        because.why = proposal.reason;
        rows.append({refer(proposal.slo),
                     {plain(service ? service->name : QString()), what,
                      number(proposal.cost.value(), 1, tr("d")), because}});
        all = all + proposal.cost;
    }
    const bool isEmpty = rows.isEmpty();
    const int shown = int(std::min<qsizetype>(rows.size(), 4));
    const Theme &look = theme(this);
    m_table->setFixedHeight(look.rowHeight() * (shown + 1) + look.px(8));
    m_table->setRows(std::move(rows));
    m_table->setVisible(!isEmpty);
    m_verb->setVisible(!isEmpty);
    m_verb->setEnabled(m_workbench.readOnlyReason().isEmpty());
    m_head->setNote(isEmpty ? tr("Nothing: no budget is low, or its work is in the plan already.")
                            : tr("%1 d in all").arg(words::figure(all.value())));
}

void ProposalList::put()
{
    RecordRef record = m_table->current();
    if (record.id.isNull() && m_table->model().rowCount() > 0)
        record = m_table->model().row(0).record;
    if (!record.id.isNull())
        putIntoPlan(m_workbench, Id<Slo>::fromUuid(record.id));
}

} // namespace fairlead
