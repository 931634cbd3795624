// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/buttons.h"
#include "ui/kit/share_bar.h"
#include "ui/kit/table_view.h"
#include "ui/roadmap/rank_delegate.h"
#include "ui/roadmap/rank_view.h"

#include "core/planning/why_people_dates.h"

/// The figures of Plan ▸ Rank: what its line adds up, and why they are as they are.
namespace fairlead {

Button *RankView::createLineSize()
{
    auto *button = new Button(tr("P80"), ButtonRole::Quiet, this);
    button->setObjectName(QStringLiteral("p80"));
    button->setCheckable(true);
    button->setToolTip(tr("The cut line adds up the effort that suffices in 80 of 100 cases"));
    button->setAccessibleDescription(button->toolTip());
    connect(button, &QPushButton::clicked, this,
            [this](bool on) { setLineSize(on ? LineSize::P80 : LineSize::Effort); });
    return button;
}

void RankView::showLineSize()
{
    const Plan *plan = m_workbench.plan();
    m_p80->setChecked(plan && plan->lineSize == LineSize::P80);
    m_p80->setEnabled(plan && !m_workbench.session().isReadOnly());
}

void RankView::setLineSize(LineSize size)
{
    const Plan *plan = m_workbench.plan();
    if (!plan)
        return;
    Plan after = *plan;
    after.lineSize = size;
    ChangeSet changes{size == LineSize::P80 ? tr("Draw the cut line by P80 efforts")
                                            : tr("Draw the cut line by the most likely efforts"),
                      {}};
    m_workbench.submit(changes.replace(*plan, std::move(after)));
    showLineSize(); // also when it was refused
}

void RankView::explainCurrent()
{
    const Item *item = current();
    const PlanResult *result = m_workbench.result();
    const int row = m_table->currentIndex().row();
    if (!result || row < 0)
        return;
    const Workspace &workspace = m_workbench.resultWorkspace();
    const auto explanation = [&] {
        if (!item) // the head of a team, its line, or what would still fit
            return whyLine(workspace, *result, m_model->row(row).team);
        switch (m_table->currentIndex().column()) {
        case RankModel::Start:
            return whyPeopleStart(workspace, *result, item->id);
        case RankModel::Finish:
            return whyPeopleFinish(workspace, *result, item->id);
        case RankModel::Float:
            return whyFloat(workspace, *result, item->id);
        default:
            return whyPosition(workspace, *result, item->id);
        }
    }();
    m_workbench.explain(explanation, m_table->viewport(), m_table->visualRect(m_table->currentIndex()));
}

void RankView::explainBalance()
{
    if (const PlanResult *result = m_workbench.result())
        m_workbench.explain(whyBalance(m_workbench.resultWorkspace(), *result, m_workbench.team()), m_balance,
                            m_balance->rect());
}

/// A click on what is underlined: the figures of the row that was current before, and those of teams.
void RankView::explainClicked(const QModelIndex &index)
{
    const bool isItem = m_model->item(index.row());
    const bool isComputed = index.data(RankModel::ComputedRole).toBool();
    if (isItem && (!isComputed || m_rowBefore != index.row()))
        return;
    const QRect figures = isItem ? m_table->visualRect(index)
                                 : RankDelegate::figureArea(m_table->visualRect(index), index, *m_table);
    if (figures.contains(m_pressedAt))
        explainCurrent();
}

} // namespace fairlead
