// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenarios/branch_band.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon.h"
#include "ui/kit/key_names.h"
#include "ui/kit/label.h"
#include "ui/kit/panel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fairlead {

namespace {

constexpr double edgeWidth = 24; ///< designed pixels of the hatched edge

/// Stripes of its colour, which are seen as stripes in grey as well.
void paintHatch(QPainter &painter, const QRectF &area, const Theme &look)
{
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, branchColor(look));
    painter.setPen(QPen(look.ground, look.px(3)));
    for (double x = area.left() - area.height(); x < area.right(); x += look.px(9))
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    painter.restore();
}

} // namespace

QColor branchColor(const Theme &look)
{
    return mix(look.series[3], look.text, look.dark ? 0.1 : 0.25);
}

QString branchLine(const Workbench &workbench)
{
    const Scenario *scenario = workbench.previewed() ? nullptr : workbench.scenario();
    return scenario ? BranchBand::tr("Scenario “%1” – not the plan").arg(scenario->name) : QString();
}

BranchBand::BranchBand(Workbench &workbench, const Commands &commands, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_commands(commands)
    , m_words(new RunsLabel)
{
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_words, 1);
    setSpace(row, {16, 0, 3, 0, 2});
    addVerb(tr("Compare"), tr("Side by side with the plan and other scenarios"),
            QStringLiteral("scenario.compare"));
    addVerb(tr("Merge…"), tr("Take it over into the plan"), QStringLiteral("scenario.promote"));
    addVerb(tr("Discard"), tr("Throw the scenario away; this can be undone"),
            QStringLiteral("scenario.discard"));
    addVerb(tr("Back to the plan"), tr("Show the current plan"), QStringLiteral("scenario.current"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&workbench, &Workbench::previewChanged, this, &BranchBand::refresh);
    connect(&workbench, &Workbench::contextChanged, this, &BranchBand::refresh);
    connect(&workbench.session(), &Session::changed, this, &BranchBand::refresh);
    refresh();
}

Button *BranchBand::addVerb(const QString &words, const QString &tip, const QString &command)
{
    auto *button = new Button(words, ButtonRole::Link);
    button->setToolTip(tip);
    connect(button, &QAbstractButton::clicked, this, [this, command] { m_commands.run(command); });
    layout()->addWidget(button);
    m_verbs.append({button, command});
    return button;
}

QString BranchBand::text() const
{
    return isHidden() ? QString() : m_words->text();
}

void BranchBand::refresh()
{
    const Scenario *scenario = m_workbench.previewed() ? nullptr : m_workbench.scenario();
    const ScenarioState *state = m_workbench.scenarioState();
    setVisible(scenario && state);
    if (!scenario || !state)
        return;
    const auto count = int(state->changes.edits.size());
    QList<TextRun> runs{{tr("Scenario  "), Tone::Text},
                        {scenario->name, Tone::Text, TextWeight::Strong},
                        {QStringLiteral("   ")},
                        {count == 0 ? tr("Nothing is changed yet; the plan stays as it is.")
                                    : tr("%n change(s); the plan stays as it is.", nullptr, count)}};
    const auto disputed = int(state->conflicts.size());
    if (disputed > 0)
        runs.append({tr("  %n of them the plan has changed too", nullptr, disputed), Tone::Warning,
                     TextWeight::Strong});
    m_words->setRuns(runs);
    setAccessibleName(m_words->text());
    for (const auto &[button, id] : std::as_const(m_verbs)) {
        const Command *command = m_commands.find(id);
        button->setVisible(command != nullptr);
        button->setEnabled(command && command->enabled());
    }
    update();
}

QSize BranchBand::sizeHint() const
{
    return {0, theme(this).px(34)};
}

void BranchBand::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = branchColor(look);
    painter.fillRect(rect(), mix(look.ground, color, look.dark ? 0.22 : 0.16));
    const int edge = look.px(edgeWidth);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    paintHatch(painter, QRectF(isMirrored ? width() - edge : 0, 0, edge, height()), look);
    painter.fillRect(QRectF(0, height() - look.px(2), width(), look.px(2)), color);
    const int side = look.iconSize();
    QRectF mark(edge + look.px(12), (height() - look.px(2) - side) / 2.0, side, side);
    if (isMirrored)
        mark.moveRight(width() - edge - look.px(12));
    drawIcon(painter, QLatin1String("branch"), mark, look.text);
}

} // namespace fairlead
