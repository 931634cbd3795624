// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_panel.h"

#include "ui/history/history_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace fairlead {

HistoryPanel::HistoryPanel(Workbench &workbench, QWidget *parent)
    : BottomPanel(tr("History"), parent)
    , m_workbench(workbench)
    , m_model(new HistoryModel(workbench.session(), this))
    , m_table(new TableView(tr("History")))
    , m_return(new Button(tr("Return to here"), ButtonRole::Normal))
    , m_now(new Button(tr("Back to now"), ButtonRole::Normal))
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->hide();
    for (const int more : {HistoryModel::Who, HistoryModel::How})
        m_table->setColumnHidden(more, true); // those are in Registers ▸ Journal
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::When, QHeaderView::ResizeToContents);
    m_table->setDensity(Density::Compact);
    m_return->setToolTip(tr("Bring back everything as it was after this line; this can be undone"));
    addTool(m_now);
    addTool(m_return);
    auto *list = new QWidget; // in line with the panel's title
    auto *rows = new QVBoxLayout(list);
    rows->addWidget(m_table);
    setSpace(rows, {4, 0, 4, 0, 0});
    setContent(list);
    leadFocus(this, m_table);
    connect(m_table, &QAbstractItemView::clicked, this, &HistoryPanel::previewCurrent);
    connect(m_table, &QAbstractItemView::activated, this, &HistoryPanel::previewCurrent);
    connect(m_return, &QAbstractButton::clicked, this, &HistoryPanel::returnToCurrent);
    connect(m_now, &QAbstractButton::clicked, &workbench, &Workbench::endPreview);
    connect(&workbench, &Workbench::previewChanged, this, &HistoryPanel::refresh);
    connect(&workbench.session(), &Session::changed, this, &HistoryPanel::refresh);
    refresh();
}

qint64 HistoryPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? index.data(HistoryModel::RevisionRole).toLongLong() : -1;
}

void HistoryPanel::previewCurrent()
{
    if (current() >= 0)
        m_workbench.preview(current());
}

void HistoryPanel::returnToCurrent()
{
    if (const auto revision = m_workbench.previewed())
        m_workbench.returnTo(*revision);
}

void HistoryPanel::refresh()
{
    const bool previewing = m_workbench.previewed().has_value();
    m_return->setVisible(previewing && !m_workbench.session().isReadOnly());
    m_now->setVisible(previewing);
    const int count = m_model->rowCount();
    setCounts({{count == 1 ? tr("1 change") : tr("%1 changes").arg(count)}});
    if (!previewing)
        m_table->clearSelection();
}

} // namespace fairlead
