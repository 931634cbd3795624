// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/scenario_column.h"

#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/scenarios/sentence_list.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace fairlead {

namespace {

Label *heading(const QString &words)
{
    return new Label(words, TextSize::Note, Tone::Secondary);
}

/// A tick box whose words wrap.
QWidget *tickLine(QCheckBox *box, const QString &words)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    auto *label = new Label(words);
    label->setWordWrap(true);
    label->setBuddy(box);
    box->setAccessibleName(words);
    row->addWidget(box, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    setSpace(row, {0, 0, 0, 0, 2});
    return line;
}

} // namespace

ScenarioColumn::ScenarioColumn(const ComparedPlan &plan, const ComparedWords &words, bool isShown,
                               bool canWrite, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 2, 1});
    auto *name = new Label(plan.name, TextSize::Section, Tone::Text, TextWeight::Strong);
    name->setWordWrap(true);
    column->addWidget(name);
    if (!plan.why.isEmpty()) {
        auto *why = new Label(plan.why, TextSize::Body, Tone::Secondary);
        why->setWordWrap(true);
        column->addWidget(why);
    }
    auto *verbs = new QHBoxLayout;
    column->addLayout(verbs);
    setSpace(verbs, {0, 1, 0, 1, 2});
    auto *show = new Button(isShown ? tr("On screen") : tr("Show it"));
    show->setEnabled(!isShown);
    auto *merge = new Button(tr("Merge…"));
    merge->setEnabled(canWrite && !words.edits.empty());
    verbs->addWidget(show);
    verbs->addWidget(merge);
    verbs->addStretch(1);
    connect(show, &QPushButton::clicked, this, &ScenarioColumn::showWanted);
    connect(merge, &QPushButton::clicked, this, &ScenarioColumn::mergeWanted);

    column->addWidget(heading(tr("What comes of it")));
    for (const DifferenceSentence &each : words.sentences)
        column->addWidget(sentenceLine(each));
    if (words.sentences.empty())
        column->addWidget(plainLine(tr("Nothing that anybody would notice.")));
    column->addSpacing(theme(this).space(2));
    column->addWidget(heading(tr("What it changes; tick what is to be taken over")));
    auto *take = new Button(tr("Take over…"));
    for (const EditWords &edit : words.edits) {
        auto *box = new QCheckBox;
        box->setEnabled(canWrite);
        m_ticks.append(box);
        m_records.push_back(edit.record);
        column->addWidget(tickLine(box, edit.sentence));
        connect(box, &QCheckBox::toggled, this, [this, take] {
            const auto count = int(picks().size());
            take->setEnabled(count > 0);
            take->setText(count > 0 ? tr("Take over %n change(s)…", nullptr, count) : tr("Take over…"));
        });
    }
    if (words.edits.empty())
        column->addWidget(plainLine(tr("Nothing yet.")));
    take->setEnabled(false);
    column->addWidget(take, 0, Qt::AlignLeft);
    take->setVisible(!words.edits.empty());
    connect(take, &QPushButton::clicked, this, [this] { Q_EMIT picksWanted(picks()); });
    column->addStretch(1);
}

QList<RecordRef> ScenarioColumn::picks() const
{
    QList<RecordRef> picks;
    for (qsizetype i = 0; i < m_ticks.size(); ++i) {
        if (m_ticks[i]->isChecked())
            picks.append(m_records[size_t(i)]);
    }
    return picks;
}

} // namespace fairlead
