// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/reserve_panel.h"

#include "core/capacity/factors.h"
#include "core/workspace/policy_edits.h"
#include "ui/kit/band_slider.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/figures.h"
#include "ui/kit/label.h"

#include <QGridLayout>
#include <cmath>

namespace fairlead {

namespace {

int percent(double share)
{
    return int(std::lround(share * 100));
}

constexpr int mostReserve = 50; ///< per cent that the slider offers

} // namespace

ReservePanel::ReservePanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_grid(new QGridLayout(this))
{
    const Theme &look = theme(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look.space(4));
    m_grid->setVerticalSpacing(look.space(3));
    m_grid->setColumnStretch(1, 1);
    connect(&workbench, &Workbench::resultChanged, this, &ReservePanel::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &ReservePanel::refresh);
    refresh();
}

BandSlider *ReservePanel::slider(const Id<Team> &team) const
{
    const auto line = std::ranges::find(m_lines, team, &Line::team);
    return line == m_lines.end() ? nullptr : line->slider;
}

void ReservePanel::refresh()
{
    const PlanResult *result = m_workbench.result();
    std::vector<Id<Team>> teams;
    for (const TeamLine &line : result ? result->lines : std::vector<TeamLine>()) {
        const bool wanted = m_workbench.team().isNull() || m_workbench.team() == line.team;
        if (line.hasBudget && wanted && m_workbench.workspace().find(line.team))
            teams.push_back(line.team);
    }
    const auto same = [](const Line &line, const Id<Team> &team) { return line.team == team; };
    if (!std::ranges::equal(m_lines, teams, same))
        rebuild(teams);
    for (const Line &line : m_lines)
        show(line);
}

void ReservePanel::rebuild(const std::vector<Id<Team>> &teams)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_lines.clear();
    for (const Id<Team> &team : teams)
        addLine(team);
}

void ReservePanel::addLine(const Id<Team> &team)
{
    const QString name = m_workbench.workspace().find(team)->name;
    Line line{team,
              new Label(name),
              new BandSlider(tr("Reserve of %1 in per cent").arg(name)),
              new Label({}, TextSize::Section, Tone::Text, TextWeight::Strong),
              new FigureLabel(tr("Days kept for excellence by %1").arg(name), {}, tr("d")),
              new Label({}, TextSize::Note, Tone::Secondary)};
    line.slider->setRange(0, mostReserve);
    line.slider->setPageStep(5);
    connect(line.slider, &BandSlider::chosen, this, [this, team](int value) {
        m_workbench.submit(reserveExcellence(m_workbench.workspace(), team, Share::of(value / 100.0)));
    });
    connect(line.slider, &QSlider::valueChanged, line.share,
            [share = line.share](int value) { share->setText(tr("%1 %").arg(value)); });
    connect(line.days, &FigureLabel::asked, this, [this, team, days = line.days] {
        if (const PlanResult *result = m_workbench.result())
            m_workbench.explain(whyNet(m_workbench.resultWorkspace(), *result, team), days, days->rect());
    });
    const int row = int(m_lines.size()) * 2;
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.slider, row, 1);
    m_grid->addWidget(line.share, row, 2, Qt::AlignRight);
    m_grid->addWidget(line.days, row, 3, Qt::AlignRight);
    m_grid->addWidget(line.band, row + 1, 1, 1, 3);
    m_lines.push_back(line);
}

void ReservePanel::show(const Line &line)
{
    const TeamCapacity *capacity = m_workbench.result()->capacity.find(line.team);
    if (!capacity)
        return;
    const int reserve = percent(factorsOf(m_workbench.workspace(), line.team).excellence.value());
    const int low = percent(capacity->excellenceLow);
    const int high = percent(capacity->excellenceHigh);
    line.slider->setBand(low, high);
    line.slider->show(reserve);
    line.slider->setEnabled(m_workbench.readOnlyReason().isEmpty());
    line.share->setText(tr("%1 %").arg(reserve));
    line.days->setFigure(figure(capacity->steps.excellence, 1));
    const bool within = reserve >= low && reserve <= high;
    line.band->setTone(within ? Tone::Secondary : Tone::Warning);
    line.band->setText(
        within ? tr("Band %1–%2 %, %3 d left to plan").arg(low).arg(high).arg(figure(capacity->steps.plan, 1))
               : tr("Outside the band of %1–%2 %, %3 d left to plan")
                     .arg(low)
                     .arg(high)
                     .arg(figure(capacity->steps.plan, 1)));
}

} // namespace fairlead
