// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/steps_line.h"

#include "core/planning/why_people.h"
#include "core/planning/why_words.h"
#include "ui/capacity/heat_paint.h"
#include "ui/kit/figure_label.h"
#include "ui/kit/flow_row.h"
#include "ui/kit/label.h"

#include <QPainter>

namespace fairlead {

namespace {

/// The fill of one part of the bars, as their legend.
class Swatch final : public QWidget {
public:
    Swatch(WherePart part, QWidget *parent) : QWidget(parent), m_part(std::move(part)) { }
    QSize sizeHint() const override
    {
        const Theme &look = theme(this);
        return {look.px(9), look.px(20)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &look = theme(this);
        const int side = look.px(9);
        QPainter(this).fillRect(QRect(0, (height() - side) / 2, side, side), whereColor(m_part, look));
    }

private:
    WherePart m_part;
};

struct Step {
    QString sign;
    double days = 0;
    QString words;
    int part = -1; ///< index into whereItGoes(); -1: no fill
    bool isNet = false;
};

} // namespace

StepsLine::StepsLine(Workbench &workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench)
{
    new FlowRow(this);
    connect(&workbench, &Workbench::resultChanged, this, &StepsLine::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &StepsLine::refresh);
    refresh();
}

QString StepsLine::text() const
{
    return m_words.join(QStringLiteral(" → "));
}

void StepsLine::refresh()
{
    m_words.clear();
    while (QLayoutItem *item = layout()->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->setParent(nullptr); // findChildren() below is to find the new ones only
            old->deleteLater();
        }
        delete item;
    }
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    m_group = m_workbench.team().isNull() ? groupOfTeams(result->capacity)
                                          : groupOfTeam(result->capacity, m_workbench.team());
    const CapacitySteps &s = m_group.steps;
    const QString minus = QStringLiteral("−");
    QList<Step> steps{{{}, s.available, tr("available"), -1, false},
                      {minus, s.onCall, tr("on-call"), 1, false},
                      {minus, s.ramp + s.roleShare, tr("ramp-up and leading"), 2, false},
                      {minus, s.focus + s.interrupts, tr("meetings, interrupts"), 3, false}};
    if (const double added = s.adjustments + m_group.hires; std::abs(added) >= 0.05)
        steps.append(
            {added < 0 ? minus : QStringLiteral("+"), std::abs(added), tr("hires, by hand"), -1, false});
    steps.append({{}, s.net, tr("net"), -1, true});
    steps.append({{}, s.excellence, tr("excellence"), 4, false});
    steps.append({QStringLiteral("+ "), s.plan, tr("plan"), 5, false});
    steps.removeIf([](const Step &step) { return step.sign == QStringLiteral("−") && step.days < 0.05; });
    const QList<WherePart> parts = whereItGoes(s);
    for (const Step &step : steps) {
        if (!m_words.isEmpty() && step.sign != QLatin1String("+ "))
            layout()->addWidget(
                new Label(QStringLiteral("→"), TextSize::Body, Tone::Secondary, TextWeight::Regular, this));
        if (step.part >= 0)
            layout()->addWidget(new Swatch(parts[step.part], this));
        const QString shown = QString(step.sign + words::days(step.days));
        auto *figure = new FigureLabel(step.words, shown, step.words, this);
        figure->setSize(TextSize::Body, step.isNet ? TextWeight::Strong : TextWeight::Regular);
        connect(figure, &FigureLabel::asked, this, [this, figure] { ask(figure); });
        layout()->addWidget(figure);
        m_words.append(QString(shown + u' ' + step.words));
    }
    for (QWidget *child : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        child->show();
    updateGeometry();
}

void StepsLine::ask(QWidget *figure)
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    const Workspace &workspace = m_workbench.resultWorkspace();
    m_workbench.explain(m_workbench.team().isNull() ? whyGroup(workspace, *result, m_group, tr("All teams"))
                                                    : whyNet(workspace, *result, m_workbench.team()),
                        figure, figure->rect());
}

} // namespace fairlead
