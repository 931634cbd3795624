// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/sequence_view.h"

#include "ui/kit/buttons.h"
#include "ui/kit/focus_lead.h"
#include "ui/kit/page_stack.h"
#include "ui/kit/theme.h"
#include "ui/roadmap/graph_view.h"
#include "ui/roadmap/timeline_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace fairlead {

namespace {

const auto shownKey = QLatin1String("sequence/view");

} // namespace

SequenceView::SequenceView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_timeline(new TimelineView(workbench))
    , m_stack(new PageStack)
{
    PictureFrame *frame = frameOf(m_timeline, *m_timeline, m_timeline->controls());
    connect(m_timeline, &TimelineView::pictureChanged, frame, &PictureFrame::refresh);
    connect(m_timeline, &TimelineView::previewWanted, this, &SequenceView::previewWanted);
    connect(m_timeline, &TimelineView::chancesWanted, this, &SequenceView::chancesWanted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    leadFocus(this, frame);
    if (QSettings().value(shownKey).toString() == QLatin1String("graph"))
        open(true);
}

GraphView &SequenceView::graph()
{
    if (m_graph)
        return *m_graph;
    m_graph = new GraphView(m_workbench);
    PictureFrame *frame = frameOf(m_graph, *m_graph, m_graph->controls());
    connect(m_graph, &GraphView::pictureChanged, frame, &PictureFrame::refresh);
    connect(m_graph, &GraphView::previewWanted, this, &SequenceView::previewWanted);
    return *m_graph;
}

PictureFrame *SequenceView::frameOf(QWidget *view, Picture &picture, QWidget *controls)
{
    auto *frame = new PictureFrame(view, picture);
    frame->addEnd(controls);
    frame->addEnd(createSwitch());
    connect(frame, &PictureFrame::said, this, &SequenceView::said);
    m_stack->addWidget(frame);
    return frame;
}

/// [Timeline] Graph, as two buttons of which one is down; Tab and Space, or the arrow keys, choose.
QWidget *SequenceView::createSwitch()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(theme(this).space(2), 0, theme(this).space(1), 0);
    line->setSpacing(0);
    auto *group = new QButtonGroup(widget);
    const auto add = [&](const QString &words, const QString &tip, int id) {
        auto *button = new Button(words, ButtonRole::Quiet, widget);
        button->setCheckable(true);
        button->setToolTip(tip);
        group->addButton(button, id);
        line->addWidget(button);
    };
    add(tr("Timeline"), tr("When what happens"), 0);
    add(tr("Graph"), tr("What waits for what"), 1);
    group->button(m_stack->currentIndex() > 0 ? 1 : 0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        open(id == 1);
        m_switches[m_stack->currentIndex()]->button(id)->setFocus(Qt::TabFocusReason);
    });
    m_switches.append(group);
    return widget;
}

void SequenceView::open(bool isGraph)
{
    if (isGraph)
        graph();
    m_stack->setCurrentIndex(isGraph ? 1 : 0);
    leadFocus(this, m_stack->currentWidget());
    for (QButtonGroup *group : m_switches)
        group->button(isGraph ? 1 : 0)->setChecked(true);
    QSettings().setValue(shownKey, currentView());
}

QStringList SequenceView::views() const
{
    return {QStringLiteral("timeline"), QStringLiteral("graph")};
}

QString SequenceView::currentView() const
{
    return m_stack->currentIndex() == 0 ? QStringLiteral("timeline") : QStringLiteral("graph");
}

void SequenceView::showView(const QString &view)
{
    if (view == QLatin1String("timeline") || view == QLatin1String("V2b"))
        open(false);
    else if (view == QLatin1String("graph") || view == QLatin1String("V2c"))
        open(true);
}

QList<KeyHelp> SequenceView::keys() const
{
    return m_stack->currentIndex() == 0 ? TimelineView::keysShown() : GraphView::keysShown();
}

} // namespace fairlead
