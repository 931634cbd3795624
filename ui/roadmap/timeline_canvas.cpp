// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_canvas.h"

#include "ui/kit/own_keys.h"
#include "ui/roadmap/timeline_accessible.h"
#include "ui/scenarios/plan_ghost.h"
#include "ui/workbench/live_forecast.h"

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QVariantAnimation>

#include <cmath>

namespace fairlead {

namespace {

constexpr double mostScale = 64; ///< pixels per day

} // namespace

TimelineCanvas::TimelineCanvas(Workbench &workbench, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_workbench(workbench)
    , m_motion(new QVariantAnimation(this))
    , m_inPlan(new PlanGhost(workbench, this))
    , m_columnWidth(theme(this).px(300))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    QAccessible::installFactory(makeTimelineAccessible); // before the name: with it comes the interface
    setAccessibleName(tr("Timeline"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the view has one below the load
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_slide.progress = value.toDouble();
        viewport()->update();
    });
    connect(&m_workbench, &Workbench::resultChanged, this, [this] {
        m_isBehind = m_isDragging; // what is held in the hand stays there
        if (!m_isDragging)
            rebuild();
    });
    connect(m_inPlan, &PlanGhost::changed, this, [this] {
        refreshPlan();
        viewport()->update();
    });
    connect(&m_workbench, &Workbench::contextChanged, this, &TimelineCanvas::rebuild);
    connect(&m_workbench.forecast(), &LiveForecast::changed, this, [this] {
        refreshChance();
        viewport()->update();
        Q_EMIT chanceShown();
    });
    connect(&m_workbench, &Workbench::selectionChanged, this, &TimelineCanvas::followSelection);
    new OwnKeys(this, OwnKeys::forZoom() + QList{QKeySequence(QStringLiteral("Ctrl+L"))});
    rebuild();
    followSelection(); // of before this view was made
}

void TimelineCanvas::setOptions(const TimelineOptions &options)
{
    if (m_options == options)
        return;
    m_options = options;
    rebuild();
    Q_EMIT optionsChanged();
}

TimelineGeometry TimelineCanvas::geometryNow() const
{
    TimelineGeometry geometry =
        TimelineGeometry::create(m_layout, theme(this), viewport()->size(), m_columnWidth, m_pixelsPerDay);
    geometry.slide = &m_slide;
    geometry.scrolled = horizontalScrollBar()->value();
    geometry.scrolledDown = verticalScrollBar()->value();
    return geometry;
}

TimelineScene TimelineCanvas::scene() const
{
    TimelineScene scene{geometryNow(), theme(this)};
    scene.currentRow = m_currentRow;
    scene.hoverRow = m_hoverRow;
    scene.hasFocus = hasFocus();
    if (m_trialLayout)
        scene.geometry.layout = &*m_trialLayout;
    scene.showsBaseline = m_options.showsBaseline;
    scene.showsLinkDates = m_options.showsLinkDates;
    scene.showsAllLinks = m_options.showsAllLinks;
    scene.showsChance = m_options.showsChance;
    scene.selectedLink = m_link;
    scene.texts = &m_texts;
    scene.ghost = m_isDragging && m_drag ? &m_drag->ghost() : m_pending ? &*m_pending : nullptr;
    return scene;
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_layout.calendars.empty()) { // before the first answer
        painter.fillRect(viewport()->rect(), theme(this).ground);
        return;
    }
    const TimelineScene shown = scene();
    TimelinePainter(painter, shown).paint();
}

void TimelineCanvas::rebuild()
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    const std::optional<TimelineLayout> trial = std::exchange(m_trialLayout, std::nullopt);
    m_isBehind = false;
    cancelDrag();
    m_pending.reset();
    const TimelineLayout laid =
        std::exchange(m_layout,
                      timelineLayout(m_workbench.resultWorkspace(), *result, m_workbench.baseline(),
                                     m_workbench.team(), m_options));
    const TimelineLayout &before = trial ? *trial : laid;
    const double scrolled = horizontalScrollBar()->value();
    refreshPath();
    refreshChance();
    refreshPlan();
    findCurrent();
    m_hoverRow = -1;
    arrangeBars();
    if (m_isPrepared) { // the days stay where they are, whatever now comes first
        const double moved = double(before.first - m_layout.first) * m_pixelsPerDay;
        horizontalScrollBar()->setValue(int(std::lround(scrolled + moved)));
        keepPlaces(before);
    }
    m_isPrepared = true;
    if (m_isFitted)
        fit();
    viewport()->update();
    Q_EMIT layoutPrepared();
    Q_EMIT axisChanged();
}

/// Lets bars and rows slide from where they were.
void TimelineCanvas::keepPlaces(const TimelineLayout &before)
{
    m_motion->stop();
    m_slide = {};
    const int duration = theme(this).motion();
    if (duration == 0 || !isVisible())
        return;
    bool moved = false;
    for (size_t i = 0; i < before.rows.size(); ++i) {
        const TimelineRow &row = before.rows[i];
        const int now = row.hasDates() && row.isItem() ? m_layout.row(row.item) : -1;
        if (now < 0)
            continue;
        const TimelineRow &after = m_layout.rows[size_t(now)];
        moved = moved || size_t(now) != i || after.start != row.start || after.finish != row.finish;
        m_slide.before.insert(row.item, {double(i), double(*row.start), double(*row.finish)});
    }
    if (!moved)
        return;
    m_slide.progress = 0;
    m_motion->setDuration(duration);
    m_motion->start();
}

/// The row of the item, or the head of the group, that was current before.
void TimelineCanvas::findCurrent()
{
    m_currentRow = m_currentItem.isNull() ? m_layout.rowOfGroup(m_currentGroup) : m_layout.row(m_currentItem);
    const bool isLinkThere =
        std::ranges::any_of(m_layout.links, [this](const TimelineLink &link) { return link.id == m_link; });
    if (!isLinkThere)
        m_link = {};
}

void TimelineCanvas::arrangeBars()
{
    const TimelineGeometry geometry = geometryNow();
    const QRectF chart = geometry.chart();
    horizontalScrollBar()->setRange(0, std::max(0, int(geometry.contentWidth() - chart.width())));
    horizontalScrollBar()->setPageStep(std::max(1, int(chart.width())));
    horizontalScrollBar()->setSingleStep(std::max(1, int(m_pixelsPerDay)));
    verticalScrollBar()->setRange(0, std::max(0, int(geometry.contentHeight() - chart.height())));
    verticalScrollBar()->setPageStep(std::max(1, int(chart.height())));
    verticalScrollBar()->setSingleStep(geometry.rowHeight);
}

void TimelineCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT axisChanged();
}

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (!m_hasOwnColumn)
        m_columnWidth = std::clamp(int(viewport()->width() * 0.26), theme(this).px(180), theme(this).px(400));
    arrangeBars();
    if (m_isFitted)
        fit();
    Q_EMIT axisChanged();
}

/// What was selected while nobody saw it is seen now.
void TimelineCanvas::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_currentRow >= 0)
        showRow(m_currentRow);
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        m_texts.clear();
        arrangeBars();
        viewport()->update();
    }
}

double TimelineCanvas::leastScale() const
{
    const double days = std::max(1.0, double(m_layout.last - m_layout.first));
    return std::max(0.5, (viewport()->width() - m_columnWidth) / days);
}

void TimelineCanvas::setScale(double pixelsPerDay, double dayAtLeft)
{
    m_pixelsPerDay = pixelsPerDay;
    arrangeBars();
    horizontalScrollBar()->setValue(int(std::lround((dayAtLeft - double(m_layout.first)) * m_pixelsPerDay)));
    viewport()->update();
    Q_EMIT axisChanged();
}

void TimelineCanvas::zoomBy(double factor, double x)
{
    m_isFitted = false;
    const double day = geometryNow().dayAt(x);
    const double scale = std::clamp(m_pixelsPerDay * factor, leastScale(), std::max(mostScale, leastScale()));
    setScale(scale, day - (x - m_columnWidth) / scale);
}

void TimelineCanvas::zoomBy(double factor)
{
    zoomBy(factor, geometryNow().chart().center().x());
}

void TimelineCanvas::fit()
{
    m_isFitted = true;
    const double room = viewport()->width() - m_columnWidth;
    const double days = double(m_layout.planEnd - m_layout.planStart);
    if (room <= 0 || days <= 0)
        return;
    const double margin = theme(this).px(12); // the first bar is not to stick to the column
    const double scale = std::clamp((room - 4 * margin) / days, leastScale(), mostScale);
    setScale(scale, double(m_layout.planStart) - margin / scale);
}

void TimelineCanvas::restoreView(double pixelsPerDay, Day day, int row)
{
    m_isFitted = false;
    setScale(std::clamp(pixelsPerDay, 0.5, mostScale), day);
    verticalScrollBar()->setValue(row * theme(this).rowHeight());
}

Day TimelineCanvas::leftDay() const
{
    // Scroll bars know whole pixels: half of one less is still the same day.
    return Day(std::floor(geometryNow().dayAt(m_columnWidth + 0.51)));
}

void TimelineCanvas::setColumnWidth(int pixels)
{
    m_hasOwnColumn = true;
    m_columnWidth = std::clamp(pixels, theme(this).px(120), theme(this).px(640));
    arrangeBars();
    if (m_isFitted)
        fit();
    viewport()->update();
    Q_EMIT axisChanged();
}

void TimelineCanvas::showAsOf()
{
    if (!m_layout.asOf)
        return;
    const double room = geometryNow().chart().width() / m_pixelsPerDay;
    m_isFitted = false;
    setScale(m_pixelsPerDay, double(*m_layout.asOf) - room / 3);
}

const TimelineRow *TimelineCanvas::current() const
{
    return m_currentRow >= 0 ? &m_layout.rows[size_t(m_currentRow)] : nullptr;
}

QRect TimelineCanvas::rowArea(int row) const
{
    return geometryNow().rowRect(row).toRect();
}

void TimelineCanvas::setCurrentRow(int row)
{
    if (row < 0 || row >= int(m_layout.rows.size()))
        return;
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    m_currentRow = row;
    m_currentItem = shown.item;
    m_currentGroup = shown.group;
    m_link = {};
    selectCurrent();
    refreshPath();
    showRow(row);
    viewport()->update();
    tellCurrentRow(*this);
}

void TimelineCanvas::selectCurrent()
{
    m_selecting = true;
    const TimelineRow *shown = current();
    if (!m_link.isNull())
        m_workbench.select({refer(m_link)});
    else if (shown && shown->isItem())
        m_workbench.select({refer(shown->item)});
    m_selecting = false;
}

/// What is selected elsewhere is current here.
void TimelineCanvas::followSelection()
{
    const QList<RecordRef> &records = m_workbench.selection();
    if (m_selecting || records.size() != 1)
        return;
    const RecordRef &record = records.first();
    if (record.table == QLatin1String(Dependency::table)) {
        m_link = Id<Dependency>::fromUuid(record.id);
        findCurrent();
    } else if (record.table == QLatin1String(Item::table)) {
        m_link = {};
        m_currentItem = Id<Item>::fromUuid(record.id);
        m_currentGroup.clear();
        findCurrent();
        if (m_currentRow >= 0)
            showRow(m_currentRow);
        refreshPath();
    }
    viewport()->update();
}

void TimelineCanvas::refreshPath()
{
    if (const PlanResult *result = m_workbench.result())
        showPath(m_layout, m_workbench.resultWorkspace(), *result, m_currentItem);
}

void TimelineCanvas::refreshChance()
{
    const LiveForecast &forecast = m_workbench.forecast();
    showChance(m_layout, forecast.forecast(), forecast.isCurrent(), forecast.confidence());
}

void TimelineCanvas::refreshPlan()
{
    showPlan(m_layout, m_inPlan->dates());
}

/// Scrolls as little as needed until the row and some of its bar are seen.
void TimelineCanvas::showRow(int row)
{
    const TimelineGeometry geometry = geometryNow();
    const int top = row * geometry.rowHeight;
    const int room = int(geometry.chart().height());
    QScrollBar *down = verticalScrollBar();
    if (top < down->value())
        down->setValue(top);
    else if (top + geometry.rowHeight > down->value() + room)
        down->setValue(top + geometry.rowHeight - room);
    const QRectF bar = geometry.barRect(row);
    const QRectF chart = geometry.chart();
    if (bar.isNull() || m_press != Press::None || !m_layout.rows[size_t(row)].isItem())
        return;
    if (bar.right() < chart.left() || bar.left() > chart.right() - theme(this).px(16)) {
        const double left = bar.left() - chart.left() - chart.width() / 4;
        horizontalScrollBar()->setValue(int(geometry.scrolled + left));
    }
}

void TimelineCanvas::setGroupOpen(int row, bool open)
{
    const TimelineRow &head = m_layout.rows[size_t(row)];
    if (head.isItem() || head.isOpen == open)
        return;
    TimelineOptions options = m_options;
    if (open)
        options.collapsed.remove(head.group);
    else
        options.collapsed.insert(head.group);
    setOptions(options);
}

} // namespace fairlead
