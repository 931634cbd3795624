// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/graph_canvas.h"

#include "ui/kit/own_keys.h"
#include "ui/roadmap/graph_accessible.h"
#include "ui/roadmap/graph_text.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

namespace fairlead {

namespace {

constexpr double leastScale = 0.1;
constexpr double mostScale = 3;
constexpr double mostFitted = 1.25; ///< a small plan is not blown up beyond what is pleasant to read
constexpr int mostAtOnce = 150;     ///< items that are laid out without leaving the window's thread

} // namespace

GraphCanvas::GraphCanvas(Workbench &workbench, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_workbench(workbench)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    QAccessible::installFactory(makeGraphAccessible); // before the name: with it comes the interface
    setAccessibleName(tr("Network of dependencies"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_workbench, &Workbench::resultChanged, this, &GraphCanvas::rebuild);
    connect(&m_workbench, &Workbench::contextChanged, this, &GraphCanvas::rebuild);
    connect(&m_workbench, &Workbench::computingChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_workbench, &Workbench::selectionChanged, this, &GraphCanvas::followSelection);
    new OwnKeys(this, OwnKeys::forZoom() + QList{QKeySequence(QStringLiteral("Ctrl+L"))});
    rebuild();
}

void GraphCanvas::setOptions(const GraphViewOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    rebuild();
    Q_EMIT optionsChanged();
}

void GraphCanvas::rebuild()
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    PlanGraph graph = planGraph(m_workbench.resultWorkspace(), *result, m_workbench.team(), m_options);
    GraphQuestion question = graphQuestion(graph, GraphSizes::of(theme(this), graph.layers()), m_graph);
    if (question.nodes.size() <= size_t(mostAtOnce)) {
        m_job.cancel();
        show(std::move(graph), question.answer());
        return;
    }
    m_job.start(
        [question = std::move(question)](Progress &) -> Result<GraphLayout> { return question.answer(); },
        [this, graph = std::move(graph)](const Result<GraphLayout> &layout) {
            if (layout)
                show(graph, *layout);
        });
    viewport()->update();
}

/// Takes the place of the picture before; what was current stays so.
void GraphCanvas::show(PlanGraph graph, const GraphLayout &layout)
{
    const Id<Item> current = m_current >= 0 ? m_graph.items[size_t(m_current)].item : Id<Item>();
    place(graph, layout, GraphSizes::of(theme(this), graph.layers()), theme(this));
    m_graph = std::move(graph);
    m_current = m_graph.index(current);
    m_link = m_hover = -1;
    m_isPrepared = true;
    refreshLit();
    followSelection();
    arrangeBars();
    if (m_isFitted)
        fit();
    viewport()->update();
    Q_EMIT graphChanged();
}

void GraphCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    GraphScene scene{m_graph, theme(this)};
    scene.scale = m_scale;
    scene.moved = corner();
    scene.clip = viewport()->rect();
    scene.current = m_current;
    scene.currentLink = m_link;
    scene.hover = m_hover;
    scene.hasFocus = hasFocus();
    scene.lit = m_lit.empty() ? nullptr : &m_lit;
    scene.isStale = m_workbench.isComputing() || m_job.isRunning();
    GraphPainter(painter, scene).paint();
}

/// In the middle where there is more room than needed.
QPointF GraphCanvas::corner() const
{
    const QSizeF room = viewport()->size();
    const QSizeF size = m_graph.size * m_scale;
    const double x = size.width() < room.width() ? (room.width() - size.width()) / 2
                                                 : -double(horizontalScrollBar()->value());
    const double y = size.height() < room.height() ? (room.height() - size.height()) / 2
                                                   : -double(verticalScrollBar()->value());
    return {std::round(x), std::round(y)};
}

QPointF GraphCanvas::toGraph(QPointF position) const
{
    return (position - corner()) / m_scale;
}

QRect GraphCanvas::itemArea(int item) const
{
    const QRectF box = m_graph.items[size_t(item)].box;
    return QRectF(corner() + box.topLeft() * m_scale, box.size() * m_scale).toAlignedRect();
}

int GraphCanvas::itemAt(QPointF position) const
{
    const QPointF at = toGraph(position);
    for (size_t i = 0; i < m_graph.items.size(); ++i) {
        if (m_graph.items[i].box.contains(at))
            return int(i);
    }
    return -1;
}

int GraphCanvas::linkAt(QPointF position) const
{
    const QPointF at = toGraph(position);
    const double near = 5 / m_scale;
    const QRectF square(at - QPointF(near, near), QSizeF(2 * near, 2 * near));
    for (size_t i = 0; i < m_graph.links.size(); ++i) {
        const GraphLink &link = m_graph.links[i];
        if (link.labelBox.contains(at))
            return int(i);
        if (!link.path.boundingRect().adjusted(-near, -near, near, near).intersects(square))
            continue;
        // Asked as an open line: a path that is filled would be hit beside itself.
        QPainterPathStroker stroker;
        stroker.setWidth(2 * near);
        if (stroker.createStroke(link.path).contains(at))
            return int(i);
    }
    return -1;
}

void GraphCanvas::arrangeBars()
{
    const QSize room = viewport()->size();
    const QSize size = (m_graph.size * m_scale).toSize();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    horizontalScrollBar()->setPageStep(std::max(1, room.width()));
    horizontalScrollBar()->setSingleStep(theme(this).rowHeight());
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    verticalScrollBar()->setPageStep(std::max(1, room.height()));
    verticalScrollBar()->setSingleStep(theme(this).rowHeight());
}

void GraphCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

void GraphCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrangeBars();
    if (m_isFitted)
        fit();
}

void GraphCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        rebuild();
}

/// As if there were no scroll bars: at this scale there are none.
double GraphCanvas::fittingScale() const
{
    const QSizeF room = maximumViewportSize();
    const QSizeF size = m_graph.size;
    if (size.isEmpty() || room.isEmpty())
        return 1;
    return std::min(room.width() / size.width(), room.height() / size.height());
}

void GraphCanvas::setScale(double scale, QPointF around)
{
    const QPointF kept = toGraph(around);
    m_scale = scale;
    arrangeBars();
    horizontalScrollBar()->setValue(int(std::lround(kept.x() * m_scale - around.x())));
    verticalScrollBar()->setValue(int(std::lround(kept.y() * m_scale - around.y())));
    viewport()->update();
}

void GraphCanvas::zoomBy(double factor, QPointF around)
{
    m_isFitted = false;
    const double least = std::min(leastScale, fittingScale());
    setScale(std::clamp(m_scale * factor, least, mostScale), around);
}

void GraphCanvas::zoomBy(double factor)
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    zoomBy(factor, m_current >= 0 ? QRectF(itemArea(m_current)).center() : middle);
}

void GraphCanvas::fit()
{
    m_isFitted = true;
    setScale(std::min(mostFitted, fittingScale()), {});
}

/// Scrolls as little as needed until the box is seen.
void GraphCanvas::reveal(const QRectF &box)
{
    const double margin = theme(this).px(24);
    const auto show = [](QScrollBar *bar, double first, double last, int room) {
        if (first < bar->value() || last - first > room)
            bar->setValue(int(std::floor(first)));
        else if (last > bar->value() + room)
            bar->setValue(int(std::ceil(last)) - room);
    };
    show(horizontalScrollBar(), box.left() * m_scale - margin, box.right() * m_scale + margin,
         viewport()->width());
    show(verticalScrollBar(), box.top() * m_scale - margin, box.bottom() * m_scale + margin,
         viewport()->height());
}

void GraphCanvas::setCurrent(int item)
{
    if (item < 0 || item >= int(m_graph.items.size()))
        return;
    m_current = item;
    m_link = -1;
    select();
    refreshLit();
    reveal(m_graph.items[size_t(item)].box);
    viewport()->update();
    tellCurrentItem(*this);
}

void GraphCanvas::select()
{
    m_selecting = true;
    if (m_link >= 0)
        m_workbench.select({refer(m_graph.links[size_t(m_link)].ids.front())});
    else if (m_current >= 0)
        m_workbench.select({refer(m_graph.items[size_t(m_current)].item)});
    m_selecting = false;
}

/// What is selected elsewhere is current here.
void GraphCanvas::followSelection()
{
    const QList<RecordRef> &records = m_workbench.selection();
    if (m_selecting || records.size() != 1)
        return;
    const RecordRef &record = records.first();
    if (record.table == QLatin1String(Dependency::table)) {
        const auto id = Id<Dependency>::fromUuid(record.id);
        const auto link = std::ranges::find_if(m_graph.links, [&](const GraphLink &each) {
            return std::ranges::find(each.ids, id) != each.ids.end();
        });
        m_link = link == m_graph.links.end() ? -1 : int(link - m_graph.links.begin());
    } else if (record.table == QLatin1String(Item::table)) {
        m_link = -1;
        const int item = m_graph.index(Id<Item>::fromUuid(record.id));
        if (item >= 0 && item != m_current)
            reveal(m_graph.items[size_t(item)].box);
        m_current = item;
        refreshLit();
    }
    viewport()->update();
}

void GraphCanvas::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    refreshLit();
    viewport()->update();
}

void GraphCanvas::goToNextFound()
{
    const int count = int(m_graph.items.size());
    for (int i = 1; i <= count && !m_filter.isEmpty(); ++i) {
        const int item = (std::max(m_current, -1) + i) % count;
        const GraphItem &shown = m_graph.items[size_t(item)];
        if (QString(shown.key + u' ' + shown.title).contains(m_filter, Qt::CaseInsensitive))
            return setCurrent(item);
    }
}

void GraphCanvas::setChainLit(bool on)
{
    m_isChainLit = on;
    refreshLit();
    viewport()->update();
}

void GraphCanvas::refreshLit()
{
    const int chain = m_hover >= 0 ? m_hover : m_isChainLit ? m_current : -1;
    m_lit.clear();
    if (chain >= 0) {
        m_lit = m_graph.related(chain);
    } else if (!m_filter.isEmpty()) {
        for (const GraphItem &item : m_graph.items)
            m_lit.push_back(QString(item.key + u' ' + item.title).contains(m_filter, Qt::CaseInsensitive));
    }
}

void GraphCanvas::explainCurrent()
{
    const PlanResult *result = m_workbench.result();
    if (m_current < 0 || !result)
        return;
    const GraphItem &shown = m_graph.items[size_t(m_current)];
    const Workspace &workspace = m_workbench.resultWorkspace();
    const auto explanation = shown.date.isEmpty() ? whyPosition(workspace, *result, shown.item)
        : shown.isLate                            ? whySlip(workspace, *result, shown.item)
                                                  : whyFinish(workspace, *result, shown.item);
    m_workbench.explain(explanation, viewport(), itemArea(m_current));
}

void GraphCanvas::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    tellCurrentItem(*this);
    viewport()->update();
}

void GraphCanvas::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace fairlead
