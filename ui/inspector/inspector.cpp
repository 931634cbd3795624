// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.h"

#include "ui/inspector/links_list.h"
#include "ui/inspector/notes_list.h"
#include "ui/inspector/record_form.h"
#include "ui/kit/buttons.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/form_rows.h"
#include "ui/workbench/live_forecast.h"

namespace fairlead {

Inspector::Inspector(Workbench &workbench, QWidget *parent) : SidePanel(parent), m_workbench(workbench)
{
    connect(&workbench, &Workbench::selectionChanged, this, &Inspector::rebuild);
    connect(&workbench, &Workbench::previewChanged, this, &Inspector::rebuild);
    connect(&workbench, &Workbench::resultChanged, this, &Inspector::refresh);
    connect(&workbench.forecast(), &LiveForecast::changed, this, &Inspector::showFigures);
    connect(&workbench.session(), &Session::changed, this, &Inspector::refresh);
    rebuild();
}

void Inspector::rebuild()
{
    clear();
    m_form = nullptr;
    m_links = nullptr;
    m_notes = nullptr;
    m_figures.clear();
    const QList<RecordRef> &selection = m_workbench.selection();
    const bool one = selection.size() == 1;
    const bool sameKind = std::ranges::all_of(
        selection, [&](const RecordRef &each) { return each.table == selection.first().table; });
    showHeading();
    if (selection.isEmpty() || !recordView(m_workbench.workspace(), selection.first()))
        return showNothing();
    if (!sameKind)
        return add(
            new Label(tr("Records of different kinds share no fields."), TextSize::Body, Tone::Secondary));
    if (one)
        addFigures();
    m_form = new RecordForm(m_workbench, selection);
    addForm(m_form->rows());
    if (one)
        addLinksAndNotes(selection.first());
}

void Inspector::showNothing()
{
    auto *hint =
        new Label(tr("Select something to see and change it here."), TextSize::Body, Tone::Secondary);
    hint->setWordWrap(true);
    add(hint);
}

void Inspector::showHeading()
{
    const QList<RecordRef> &selection = m_workbench.selection();
    if (selection.isEmpty())
        return setHeading(tr("Inspector"), tr("Nothing is selected"));
    const auto view = recordView(m_workbench.workspace(), selection.first());
    if (!view)
        return setHeading(tr("Inspector"), tr("The record is gone"));
    if (selection.size() > 1)
        return setHeading(tr("Inspector"), tr("%1 %2").arg(QString::number(selection.size()), view->plural));
    // An item is named without its key, which stands above it with the team.
    QString above =
        view->key.isEmpty() ? view->kind : QString(view->key % QStringLiteral(" · ") % view->kind);
    QString title = view->caption;
    if (const Item *item = m_workbench.workspace().find(Id<Item>::fromUuid(selection.first().id))) {
        const Team *team = m_workbench.workspace().find(item->team);
        above = team ? QString(item->key % QStringLiteral(" · ") % team->name) : item->key;
        title = item->title;
    }
    setHeading(above, title.isEmpty() ? view->kind : title);
}

void Inspector::addFigures()
{
    auto *rows = new FormRows(2);
    for (const ComputedFigure &figure : figuresOf(m_workbench, m_workbench.selection().first())) {
        auto *label = new FigureLabel(figure.what, figure.figure, figure.unit);
        label->setFigure(figure.figure, figure.tone);
        rows->addWidget(figure.what, label);
        connect(label, &FigureLabel::asked, this, [this, index = m_figures.size()] { ask(index); });
        m_figures.push_back({figure, label});
    }
    if (m_figures.empty())
        return delete rows;
    addForm(rows);
    addWhatIf();
    addLine();
}

/// The way to “What would it take?” for what is still to be done.
void Inspector::addWhatIf()
{
    const auto id = Id<Item>::fromUuid(m_workbench.selection().first().id);
    const Item *item = m_workbench.workspace().find(id);
    if (!item || item->state == ItemState::Done || item->state == ItemState::Dropped)
        return;
    auto *ask = new Button(tr("What would it take to make the date?"), ButtonRole::Link);
    ask->setToolTip(tr("Looks for changes that bring it forward (Alt+Shift+W)"));
    connect(ask, &QAbstractButton::clicked, this, [this, id] { m_workbench.askWhatItTakes(id); });
    add(ask);
    addChances(id);
}

/// The way to the curve of the finish, where one is known.
void Inspector::addChances(const Id<Item> &item)
{
    const Forecast *forecast = m_workbench.forecast().forecast();
    if (!forecast || !forecast->find(item))
        return;
    auto *ask = new Button(tr("How likely is which date?"), ButtonRole::Link);
    ask->setToolTip(tr("Shows the chances of the finish and what decides about it (C in the plan)"));
    connect(ask, &QAbstractButton::clicked, this, [this, item] { m_workbench.forecast().ask(item); });
    add(ask);
}

void Inspector::addLinksAndNotes(const RecordRef &record)
{
    if (m_workbench.workspace().find(Id<Item>::fromUuid(record.id))) {
        addLine();
        addSection(tr("Links"));
        m_links = new LinksList(m_workbench, Id<Item>::fromUuid(record.id));
        add(m_links);
    }
    addLine();
    addSection(tr("Notes"));
    m_notes = new NotesList(m_workbench, record);
    add(m_notes);
}

void Inspector::refresh()
{
    const QList<RecordRef> &selection = m_workbench.selection();
    const bool exists = !selection.isEmpty() && recordView(m_workbench.workspace(), selection.first());
    if (exists != (m_form != nullptr))
        return selection.isEmpty() ? void() : rebuild();
    if (!m_form)
        return;
    showHeading();
    m_form->refresh();
    if (m_links)
        m_links->refresh();
    if (m_notes)
        m_notes->refresh();
    showFigures();
}

void Inspector::showFigures()
{
    const QList<RecordRef> &selection = m_workbench.selection();
    if (!m_form)
        return;
    const auto now =
        selection.size() == 1 ? figuresOf(m_workbench, selection.first()) : std::vector<ComputedFigure>();
    const bool same = std::ranges::equal(now, m_figures, {}, &ComputedFigure::what,
                                         [](const Figure &figure) { return figure.value.what; });
    if (!same && !isAncestorOf(window()->focusWidget()))
        return rebuild();
    for (size_t i = 0; i < std::min(now.size(), m_figures.size()); ++i) {
        m_figures[i].value = now[i];
        m_figures[i].label->setFigure(now[i].figure, now[i].tone);
        m_figures[i].label->setUnit(now[i].unit);
    }
}

void Inspector::ask(size_t figure)
{
    const PlanResult *result = m_workbench.result();
    if (!result || figure >= m_figures.size())
        return;
    const Figure &asked = m_figures[figure];
    m_workbench.explain(asked.value.why(m_workbench.resultWorkspace(), *result), asked.label,
                        asked.label->rect());
}

bool Inspector::askWhy()
{
    if (m_figures.empty())
        return false;
    const auto finish =
        std::ranges::find_if(m_figures, [](const Figure &figure) { return figure.value.isMain; });
    ask(finish == m_figures.end() ? 0 : size_t(finish - m_figures.begin()));
    return true;
}

void Inspector::open(const RecordRef &record)
{
    m_workbench.select({{record.table, record.id, {}}});
    if (m_form && (record.field.isEmpty() || !m_form->focusField(record.field)))
        m_form->rows()->setFocus();
}

void Inspector::focusLinks()
{
    if (m_links)
        m_links->focusAdd();
}

} // namespace fairlead
