// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/sequence_view.h"

#include "ui/roadmap/timeline_view.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace fairlead {

SequenceView::SequenceView(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_timeline(new TimelineView(workbench))
    , m_stack(new QStackedWidget)
{
    m_stack->addWidget(createTimeline(workbench));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_timeline);
    connect(m_timeline, &TimelineView::previewWanted, this, &SequenceView::previewWanted);
}

QWidget *SequenceView::createTimeline(Workbench & /*workbench*/)
{
    auto *frame = new PictureFrame(m_timeline, *m_timeline);
    frame->addEnd(m_timeline->controls());
    connect(m_timeline, &TimelineView::pictureChanged, frame, &PictureFrame::refresh);
    connect(frame, &PictureFrame::said, this, &SequenceView::said);
    return frame;
}

QStringList SequenceView::views() const
{
    return {QStringLiteral("timeline")};
}

QString SequenceView::currentView() const
{
    return QStringLiteral("timeline");
}

void SequenceView::showView(const QString & /*view*/) { }

QList<KeyHelp> SequenceView::keys() const
{
    return TimelineView::keysShown();
}

} // namespace fairlead
