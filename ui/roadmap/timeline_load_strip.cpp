// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/timeline_load_strip.h"

#include "core/planning/people_load.h"
#include "core/planning/why_words.h"
#include "ui/roadmap/timeline_canvas.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace fairlead {

namespace {

constexpr int mostRows = 6; ///< teams that are seen at once; the wheel shows the others

/// What one picture of the strip needs; the scene refers to the geometry beside it.
struct Shown {
    TimelineGeometry axis;
    TimelineLoadScene scene;

    Shown(const std::vector<TimelineLoadRow> &rows, const TimelineCanvas &canvas, const Theme &look)
        : axis(canvas.geometryNow())
        , scene{rows, axis, look}
    {
        scene.rowsShown = std::min(mostRows, int(rows.size()));
    }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;
};

} // namespace

TimelineLoadStrip::TimelineLoadStrip(Workbench &workbench, TimelineCanvas &canvas, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_canvas(canvas)
{
    setFocusPolicy(Qt::StrongFocus);
    tellParts();
    setAccessibleName(tr("Load of the teams"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_canvas, &TimelineCanvas::axisChanged, this, qOverload<>(&QWidget::update));
    connect(&m_canvas, &TimelineCanvas::layoutPrepared, this, &TimelineLoadStrip::refresh);
    refresh();
}

void TimelineLoadStrip::refresh()
{
    const PlanResult *result = m_workbench.result();
    if (!result)
        return;
    m_rows = timelineLoad(m_workbench.resultWorkspace(), *result, m_workbench.team());
    m_firstRow = std::clamp(m_firstRow, 0, std::max(0, int(m_rows.size()) - mostRows));
    if (m_current.row >= int(m_rows.size()))
        m_current = {};
    updateGeometry();
    update();
}

QSize TimelineLoadStrip::sizeHint() const
{
    const Shown shown(m_rows, m_canvas, theme(this));
    return {theme(this).px(400), m_rows.empty() ? 0 : shown.scene.height()};
}

void TimelineLoadStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &look = theme(this);
    painter.fillRect(rect(), look.ground);
    Shown shown(m_rows, m_canvas, look);
    shown.scene.overAbove = m_workbench.resultWorkspace().settings().overAbove.value();
    shown.scene.firstRow = m_firstRow;
    shown.scene.current = m_current;
    shown.scene.hasFocus = hasFocus();
    shown.scene.paint(painter);
}

QRect TimelineLoadStrip::cellArea(TimelineLoadPlace place) const
{
    Shown shown(m_rows, m_canvas, theme(this));
    shown.scene.firstRow = m_firstRow;
    return shown.scene.cellRect(place).toRect();
}

QString TimelineLoadStrip::inWords(TimelineLoadPlace place) const
{
    const Shown shown(m_rows, m_canvas, theme(this));
    const TimelineLoadRow &row = m_rows[size_t(place.row)];
    const auto &cells = shown.scene.cells(place.row);
    if (place.cell < 0 || place.cell >= int(cells.size()))
        return {};
    const TimelineLoadCell &cell = cells[size_t(place.cell)];
    const double ratio = cell.load.ratio();
    const QString percent = std::isfinite(ratio) ? words::percent(ratio, 0) : tr("nobody is there");
    return tr("%1, %2: %3, %4 d of work, %5 d of net capacity")
        .arg(row.name, cell.name, percent, words::days(cell.load.demand), words::days(cell.load.capacity));
}

void TimelineLoadStrip::setCurrent(TimelineLoadPlace place)
{
    if (place.row < 0)
        return;
    m_current = place;
    if (place.row < m_firstRow)
        scrollRows(place.row - m_firstRow);
    else if (place.row >= m_firstRow + mostRows)
        scrollRows(place.row - m_firstRow - mostRows + 1);
    tellCurrentPart(*this);
    update();
}

int TimelineLoadStrip::cellsInRow() const
{
    return m_rows.empty() ? 0 : int(Shown(m_rows, m_canvas, theme(this)).scene.cells(0).size());
}

int TimelineLoadStrip::partCount() const
{
    return int(m_rows.size()) * cellsInRow();
}

/// Parts are counted row by row.
TimelineLoadPlace TimelineLoadStrip::placeOf(int part) const
{
    const int cells = cellsInRow();
    return cells == 0 ? TimelineLoadPlace() : TimelineLoadPlace{part / cells, part % cells};
}

int TimelineLoadStrip::currentPart() const
{
    return m_current.row < 0 ? -1 : m_current.row * cellsInRow() + m_current.cell;
}

void TimelineLoadStrip::pressPart(int part)
{
    setCurrent(placeOf(part));
    explainCurrent();
}

void TimelineLoadStrip::scrollRows(int by)
{
    m_firstRow = std::clamp(m_firstRow + by, 0, std::max(0, int(m_rows.size()) - mostRows));
    update();
}

void TimelineLoadStrip::explainCurrent()
{
    const PlanResult *result = m_workbench.result();
    if (!result || m_current.row < 0)
        return;
    const Shown shown(m_rows, m_canvas, theme(this));
    const auto &cells = shown.scene.cells(m_current.row);
    if (m_current.cell >= int(cells.size()))
        return;
    const TimelineLoadRow &row = m_rows[size_t(m_current.row)];
    m_workbench.explain(
        whyPeopleLoad(m_workbench.resultWorkspace(), *result, row.team, cells[size_t(m_current.cell)].bucket),
        this, cellArea(m_current));
}

void TimelineLoadStrip::mousePressEvent(QMouseEvent *event)
{
    Shown shown(m_rows, m_canvas, theme(this));
    shown.scene.firstRow = m_firstRow;
    const TimelineLoadPlace place = shown.scene.placeAt(event->position());
    if (place.row < 0)
        return;
    setCurrent(place);
    explainCurrent();
}

/// Over the strip the wheel shows other teams, or moves time as it does above.
void TimelineLoadStrip::wheelEvent(QWheelEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier && event->angleDelta().y() != 0;
    if (isPlain && int(m_rows.size()) > mostRows)
        scrollRows(event->angleDelta().y() > 0 ? -1 : 1);
    else if (isPlain)
        event->ignore();
    else
        QCoreApplication::sendEvent(m_canvas.viewport(), event);
}

TimelineLoadPlace TimelineLoadStrip::startingPlace() const
{
    const Shown shown(m_rows, m_canvas, theme(this));
    const Day asOf = m_canvas.layoutShown().asOf.value_or(0);
    for (size_t i = 0; !m_rows.empty() && i < shown.scene.cells(0).size(); ++i) {
        if (asOf < shown.scene.cells(0)[i].to)
            return {0, int(i)};
    }
    return m_rows.empty() ? TimelineLoadPlace() : TimelineLoadPlace{0, 0};
}

void TimelineLoadStrip::keyPressEvent(QKeyEvent *event)
{
    const Shown shown(m_rows, m_canvas, theme(this));
    if (m_rows.empty())
        return QWidget::keyPressEvent(event);
    TimelineLoadPlace place = m_current.row < 0 ? startingPlace() : m_current;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        place.row += event->key() == Qt::Key_Up ? -1 : 1;
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        place.cell += event->key() == Qt::Key_Left ? -1 : 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return explainCurrent();
    case Qt::Key_W:
        if (event->modifiers() == Qt::AltModifier)
            return explainCurrent();
        [[fallthrough]];
    default:
        return QWidget::keyPressEvent(event);
    }
    place.row = std::clamp(place.row, 0, int(m_rows.size()) - 1);
    place.cell = std::clamp(place.cell, 0, std::max(0, int(shown.scene.cells(place.row).size()) - 1));
    setCurrent(place);
}

void TimelineLoadStrip::focusInEvent(QFocusEvent *event)
{
    if (m_current.row < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(startingPlace());
    QWidget::focusInEvent(event);
}

void TimelineLoadStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

bool TimelineLoadStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    Shown shown(m_rows, m_canvas, theme(this));
    shown.scene.firstRow = m_firstRow;
    const TimelineLoadPlace place = shown.scene.placeAt(help->pos());
    QToolTip::showText(help->globalPos(), place.row < 0 ? QString() : inWords(place), this);
    return true;
}

} // namespace fairlead
