// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/team_health_view.h"

#include "core/base/choice_text.h"
#include "ui/kit/context_bar.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"
#include "ui/people/health_trend.h"
#include "ui/people/lines.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

TeamHealthView::TeamHealthView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_model(new TeamHealthModel(workbench, this))
    , m_head(new SectionHead(tr("Team health")))
    , m_table(new TableView(tr("Team health"), this))
    , m_trendHead(new SectionHead(tr("From round to round")))
    , m_trend(new HealthTrend(this))
    , m_commentsHead(new SectionHead(tr("What was written")))
    , m_comments(new LineList(tr("Comments, without day or name"), this))
    , m_empty(new EmptyState(
          tr("No survey of this kind yet"),
          tr("Here stands how the group answered, round by round. Answers are shown from %1 on; "
             "smaller groups stay hidden.")
              .arg(minimumGroup(SurveyKind::Pulse)),
          this))
{
    auto *kinds = new DropPill(tr("Survey"));
    QList<std::pair<QString, QString>> choices;
    for (const SurveyKind kind : {SurveyKind::Pulse, SurveyKind::DeveloperExperience}) // the others are KPIs
        choices.append({QString::number(int(kind)), choiceText(SurveyWave::table, kind)});
    kinds->setChoices(choices);
    kinds->setCurrent(QString::number(int(m_model->kind())));
    connect(kinds, &DropPill::chosen, this, [this, kinds](const QString &id) {
        kinds->setCurrent(id);
        m_model->setKind(SurveyKind(id.toInt()));
    });
    m_head->addEnd(kinds);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_empty->setGhostRows({{tr("I can do my work without waiting"), tr("7.2"), tr("7.4")},
                           {tr("I know what is expected of me"), tr("8.1"), tr("8.0")}});
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_table, 2);
    column->addWidget(m_trendHead);
    column->addWidget(m_trend, 2);
    column->addWidget(m_empty, 2);
    column->addWidget(m_commentsHead);
    column->addWidget(m_comments, 1);
    setSpace(column, {6, 1, 6, 3, 1});
    leadFocus(this, m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TeamHealthView::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TeamHealthView::showTrend);
    refresh();
}

/// The chosen question from round to round.
void TeamHealthView::showTrend()
{
    const QString question = m_model->question(m_table->currentIndex().row());
    m_trendHead->setNote(question);
    m_trend->show(m_model->health(), question);
}

void TeamHealthView::refresh()
{
    const bool isEmpty = m_model->isEmpty();
    m_table->setVisible(!isEmpty);
    m_trendHead->setVisible(!isEmpty);
    m_trend->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty) {
        m_table->horizontalHeader()->setStretchLastSection(false);
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < m_model->columnCount(); ++column)
            m_table->setColumnWidth(column, theme(this).px(92));
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        showTrend();
    }
    const Team *team = m_workbench.workspace().find(m_workbench.team());
    m_head->setNote(team ? team->name : tr("everybody"));
    QList<Line> lines;
    for (const QString &text : healthComments(m_workbench.workspace(), m_model->kind(), m_workbench.team())) {
        Line line;
        line.key = text;
        line.text = text;
        lines << line;
    }
    m_comments->setLines(lines);
    m_commentsHead->setNote(tr("shuffled, without day or name"));
    m_commentsHead->setVisible(!lines.isEmpty());
    m_comments->setVisible(!lines.isEmpty());
}

} // namespace fairlead
