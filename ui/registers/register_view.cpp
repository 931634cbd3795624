// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/register_view.h"

#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/panel.h"
#include "ui/kit/section_head.h"
#include "ui/kit/table_view.h"

#include <QVBoxLayout>

namespace fairlead {

RegisterView::RegisterView(Workbench &workbench, std::vector<RegisterTable> tables, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, {6, 1, 6, 3, 1});
    for (RegisterTable &spec : tables) {
        auto *head = new SectionHead(spec.heading);
        auto *table = makeRecordTable(workbench, spec.heading, spec.columns, spec.widths, this);
        if (spec.add) {
            auto *button = new Button(spec.addWords, ButtonRole::Quiet);
            connect(button, &QPushButton::clicked, this, [this, table, add = spec.add] {
                add(m_workbench);
                table->setFocus();
            });
            head->addEnd(button);
        }
        column->addWidget(head);
        column->addWidget(table, spec.stretch);
        m_parts.push_back({std::move(spec), head, table});
    }
    if (!m_parts.empty())
        leadFocus(this, m_parts.front().table);
    connect(&workbench.session(), &Session::changed, this, &RegisterView::showNotes);
    connect(&workbench, &Workbench::resultChanged, this, &RegisterView::showNotes);
    connect(&workbench, &Workbench::previewChanged, this, &RegisterView::showNotes);
}

void RegisterView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showNotes();
}

void RegisterView::showNotes()
{
    if (!isVisible())
        return; // showEvent() does it
    for (const Part &part : m_parts) {
        if (part.spec.note)
            part.head->setNote(part.spec.note(m_workbench.workspace(), m_workbench.asOf()));
    }
}

} // namespace fairlead
