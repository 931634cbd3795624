// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/factor_panel.h"

#include "core/planning/why_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"
#include "ui/operations/health_words.h"

#include <QVBoxLayout>

namespace fairlead {

FactorPanel::FactorPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_price(new Label({}))
    , m_measured(new Label({}, TextSize::Note, Tone::Secondary))
    , m_apply(new Button(tr("Apply"), ButtonRole::Primary))
{
    auto *column = new QVBoxLayout(this);
    setSpace(column, {0, 0, 0, 0, 1});
    column->addWidget(new Label(tr("On-call factor of the next quarter"), TextSize::Section, Tone::Text,
                                TextWeight::Strong));
    for (size_t layer = 0; layer < m_factors.size(); ++layer) {
        m_factors[layer] = new RunsLabel({}, TextSize::Section);
        m_notes[layer] = new Label({}, TextSize::Note, Tone::Secondary);
        connect(m_factors[layer], &RunsLabel::asked, this, &FactorPanel::explain);
        column->addWidget(m_factors[layer]);
        column->addWidget(m_notes[layer]);
    }
    column->addWidget(m_price);
    column->addWidget(m_measured);
    for (Label *each : {m_notes[0], m_notes[1], m_price, m_measured})
        each->setWordWrap(true);
    auto *verbs = new QHBoxLayout;
    column->addLayout(verbs);
    verbs->addWidget(m_apply);
    verbs->addStretch(1);
    column->addStretch(1);
    m_apply->setToolTip(tr("Take the proposed factors (Ctrl+Enter)"));
    connect(m_apply, &QPushButton::clicked, this, &FactorPanel::apply);
    setAccessibleName(tr("On-call factor of the next quarter"));
}

void FactorPanel::show(const Id<Rotation> &rotation, FactorOffer offer, const QString &team,
                       const QString &period)
{
    m_rotation = rotation;
    m_offer = std::move(offer);
    for (const ShiftLayer layer : {ShiftLayer::Primary, ShiftLayer::Secondary}) {
        m_factors[size_t(layer)]->setRuns(health::factor(m_offer.steps[size_t(layer)], layer));
        m_notes[size_t(layer)]->setText(health::factorNote(m_offer.steps[size_t(layer)]));
    }
    m_price->setText(period.isEmpty() ? QString() : health::priceNote(m_offer, team, period));
    m_measured->setText(m_offer.from.isValid()
                            ? tr("Measured %1: working hours that pages took ÷ working hours of the turns. "
                                 "It counts in every week with duty, at once.")
                                  .arg(words::span(m_offer.from, m_offer.to, m_workbench.asOf()))
                            : QString());
    m_apply->setEnabled(!m_offer.changes.isEmpty() && m_workbench.readOnlyReason().isEmpty());
    m_apply->setAccessibleDescription(m_offer.changes.sentence);
}

QStringList FactorPanel::lines() const
{
    QStringList lines;
    for (size_t layer = 0; layer < m_factors.size(); ++layer)
        lines << m_factors[layer]->text() << m_notes[layer]->text();
    return lines << m_price->text() << m_measured->text();
}

/// "Why?" of a factor: turn by turn.
void FactorPanel::explain(int layer, const QRect &area)
{
    const Workspace &workspace = m_workbench.workspace();
    if (const Rotation *rotation = workspace.find(m_rotation))
        m_workbench.explain(whyFactor(workspace, *rotation, m_offer, ShiftLayer(layer)),
                            m_factors[size_t(layer)], area);
}

void FactorPanel::apply()
{
    if (m_offer.changes.isEmpty() || !m_apply->isEnabled())
        return;
    const ChangeSet changes = m_offer.changes; // the change makes another offer
    if (m_workbench.submit(changes))
        Q_EMIT m_workbench.said(changes.sentence);
}

} // namespace fairlead
