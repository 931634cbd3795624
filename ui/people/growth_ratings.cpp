// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/growth_ratings.h"

#include "core/careers/growth_edits.h"
#include "core/reports/report_context.h"
#include "ui/kit/fields.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/people/person_desk.h"

#include <QVBoxLayout>

namespace fairlead {

namespace {

QList<ChoiceOption> verdicts()
{
    QList<ChoiceOption> options;
    for (size_t i = 0; i < std::size(Choices<CompetencyVerdict>::all); ++i)
        options.append({int(i), choiceText<GrowthRating>(CompetencyVerdict(i))});
    return options;
}

} // namespace

GrowthRatings::GrowthRatings(PersonDesk &desk, const Id<GrowthAssessment> &assessment, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_assessment(assessment)
{
    auto *column = new QVBoxLayout(this);
    if (const GrowthAssessment *row = desk.records().find(assessment)) {
        for (const RubricDimension *dimension : competenciesOf(desk.workspace(), row->rubric))
            column->addWidget(buildRow(dimension->name, dimension->isGate, dimension->meets));
    }
    setSpace(column, {0, 1, 0, 0, 3});
    connect(&desk, &PersonDesk::changed, this, &GrowthRatings::refresh);
    refresh();
}

QWidget *GrowthRatings::buildRow(const QString &name, bool isGate, const QString &expected)
{
    auto *row = new QWidget;
    auto *title = new Label(isGate ? tr("%1 · needed for the level").arg(name) : name, TextSize::Body,
                            Tone::Text, TextWeight::Strong);
    title->setWordWrap(true);
    auto *meets = new Label(expected, TextSize::Note, Tone::Secondary);
    meets->setWordWrap(true);
    meets->setIndent(theme(this).px(8)); // in line with what is typed
    if (expected.isEmpty())
        meets->hide();
    auto *verdict = new ChoiceField(verdicts());
    auto *note = new ValueField(textFormat(Need::Optional));
    note->setPlaceholder(tr("why: what it rests on"));
    verdict->editor()->setAccessibleName(tr("Verdict on %1").arg(name));
    note->editor()->setAccessibleName(tr("Why: %1").arg(name));
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(verdict);
    auto *column = new QVBoxLayout(row);
    column->addLayout(head);
    column->addWidget(meets);
    column->addWidget(note);
    setSpace(head, {2, 0, 0, 0, 2});
    setSpace(column, {0, 0, 0, 0, 0});
    connect(verdict, &FormField::committed, this,
            [this, name, note](const QVariant &chosen) { commit(name, chosen, note->value().toString()); });
    connect(note, &FormField::committed, this, [this, name, verdict](const QVariant &words) {
        commit(name, verdict->value(), words.toString());
    });
    m_rows.push_back({name, verdict, note});
    return row;
}

void GrowthRatings::commit(const QString &competency, const QVariant &verdict, const QString &note)
{
    // A note without a verdict begins with the one that nothing is claimed by.
    const auto said = verdict.isValid() ? CompetencyVerdict(verdict.toInt()) : CompetencyVerdict::NotYet;
    const PrivateChanges changes = rate(m_desk.records(), m_assessment, competency, said, note);
    if (!changes.isEmpty())
        m_desk.submit(changes);
}

void GrowthRatings::refresh()
{
    const bool readOnly = m_desk.session().isReadOnly();
    for (const Row &row : m_rows) {
        row.verdict->setReadOnly(readOnly);
        row.note->setReadOnly(readOnly);
        const GrowthRating *said = ratingOf(m_desk.records(), m_assessment, row.competency);
        const QVariant verdict = said ? QVariant(int(said->verdict)) : QVariant();
        const QString note = said ? said->note : QString();
        if (row.verdict->value() != verdict)
            row.verdict->setValue(verdict);
        if (row.note->value().toString() != note) // what is being typed stays
            row.note->setValue(note);
    }
}

const GrowthRatings::Row *GrowthRatings::find(const QString &competency) const
{
    const auto at = std::ranges::find(m_rows, competency, &Row::competency);
    return at == m_rows.end() ? nullptr : &*at;
}

ChoiceField *GrowthRatings::verdict(const QString &competency) const
{
    const Row *row = find(competency);
    return row ? row->verdict : nullptr;
}

ValueField *GrowthRatings::note(const QString &competency) const
{
    const Row *row = find(competency);
    return row ? row->note : nullptr;
}

} // namespace fairlead
