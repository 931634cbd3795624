// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/what_if_detail.h"

#include "core/planning/why_words.h"
#include "core/whatif/what_if_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/scenarios/sentence_list.h"

#include <QVBoxLayout>

namespace fairlead {

WhatIfDetail::WhatIfDetail(QWidget *parent)
    : Panel(Fill::Surface, Qt::LeftEdge, parent)
    , m_lines(new QWidget)
    , m_column(new QVBoxLayout(m_lines))
    , m_apply(new Button(tr("Try it in a new scenario"), ButtonRole::Primary))
{
    setSpace(m_column, {4, 1, 4, 2, 1});
    m_apply->setToolTip(tr("Begins a scenario with this change; the plan stays as it is (Enter)"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(calmScrollArea(m_lines), 1);
    auto *verbs = new QHBoxLayout;
    all->addLayout(verbs);
    setSpace(verbs, {4, 0, 4, 1, 2});
    verbs->addWidget(m_apply);
    verbs->addStretch(1);
}

void WhatIfDetail::show(const Workspace &names, const WhatIfAnswer &answer, const WhatIfProposal *proposal,
                        const QString &hint)
{
    emptyColumn(m_column);
    m_apply->setVisible(proposal != nullptr);
    const auto add = [this](const QString &words, TextSize size, Tone tone, TextWeight weight) {
        auto *label = new Label(words, size, tone, weight);
        label->setWordWrap(true);
        m_column->addWidget(label);
    };
    if (!proposal) {
        add(hint, TextSize::Body, Tone::Secondary, TextWeight::Regular);
        m_column->addStretch(1);
        return;
    }
    add(whatIfGain(names, answer, *proposal), TextSize::Section, proposal->reaches ? Tone::Good : Tone::Text,
        TextWeight::Strong);
    for (qsizetype i = 0; i < proposal->sentences.size(); ++i) {
        const QString &sentence = proposal->sentences[i];
        add(proposal->sentences.size() > 1 ? tr("%1. %2").arg(i + 1).arg(sentence) : sentence, TextSize::Body,
            Tone::Text, TextWeight::Regular);
    }
    const QStringList prices = whatIfPrices(names, answer, *proposal);
    add(tr("What it does to others"), TextSize::Note, Tone::Secondary, TextWeight::Regular);
    for (const QString &price : prices) {
        const bool isBroken = proposal->price.deadlinesBroken > 0 && price == prices.first();
        using Sentence = DifferenceSentence;
        m_column->addWidget(isBroken
                                ? sentenceLine({Sentence::Subject::Date, Sentence::Tone::Worse, {}, price})
                                : plainLine(price));
    }
    if (prices.isEmpty())
        m_column->addWidget(sentenceLine({DifferenceSentence::Subject::Date,
                                          DifferenceSentence::Tone::Better,
                                          {},
                                          tr("Nothing: no other date moves.")}));
    m_column->addStretch(1);
}

} // namespace fairlead
