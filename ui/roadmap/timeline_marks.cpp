// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside and in the bars: absences, the finish by links alone, baseline, deadline, and the
// legend.
#include "ui/roadmap/timeline_painter.h"
#include "ui/scenarios/branch_band.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fairlead {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

/// Days on which nobody who works on it is there: the bar goes on, but thinner in colour.
void TimelinePainter::paintAway(int row, const QRectF &bar)
{
    const QColor color = mix(rowGround(row), barColor(row, false), 0.4);
    for (const auto &[from, to] : m_layout.rows[size_t(row)].away) {
        const QRectF part(QPointF(std::round(m_geometry.xOf(from)), bar.top()),
                          QPointF(std::round(m_geometry.xOf(to)), bar.bottom()));
        fillBar(bar, part.intersected(bar), color);
    }
}

/// A quiet tick where the finish would be by links alone, across the height of the bar.
void TimelinePainter::paintLinkFinish(int row)
{
    const double x = std::round(m_geometry.xOf(*m_layout.rows[size_t(row)].linkFinish));
    if (x < m_geometry.columnWidth || x > m_geometry.width)
        return;
    const double height = m_geometry.barHeight + m_look.px(4);
    const double top = m_geometry.rowTop(row) + (m_geometry.rowHeight - height) / 2;
    const double thick = std::max(1, m_look.px(1));
    const QColor color = mix(rowGround(row), m_look.textSecondary, 0.8);
    m_painter.fillRect(QRectF(x - thick, top, 2 * thick, height), rowGround(row)); // apart from the bar
    m_painter.fillRect(QRectF(x, top, thick, height), color);
    m_painter.fillRect(QRectF(x - m_look.px(3), top, m_look.px(3), thick), color);
}

void TimelinePainter::paintBaseline(int row)
{
    const QRectF rect = m_geometry.baselineRect(row);
    if (rect.isNull())
        return;
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    if (!shown.isMilestone)
        m_painter.fillRect(
            QRectF(rect.left(), std::round(rect.top()), rect.width(), std::round(rect.height())),
            mix(m_look.ground, m_look.textSecondary, 0.5));
    else if (shown.finish != shown.baselineFinish)
        diamond(rect, m_look.textSecondary, false);
}

/// A dashed outline where the plan has what a scenario moves.
void TimelinePainter::paintPlan(int row)
{
    const QRectF rect = m_geometry.planRect(row).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.save();
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(branchColor(m_look), std::max(1.0, m_look.px(3) / 2.0), Qt::DashLine));
    if (m_layout.rows[size_t(row)].isMilestone) {
        const QPointF corners[] = {{rect.center().x(), rect.top()},
                                   {rect.right(), rect.center().y()},
                                   {rect.center().x(), rect.bottom()},
                                   {rect.left(), rect.center().y()}};
        m_painter.drawPolygon(corners, 4);
    } else {
        m_painter.drawRoundedRect(rect, m_look.px(4), m_look.px(4));
    }
    m_painter.restore();
}

void TimelinePainter::paintDeadline(int row)
{
    const TimelineRow &shown = m_layout.rows[size_t(row)];
    const double x = std::round(m_geometry.xOf(*shown.deadline)) + 0.5;
    if (x < m_geometry.columnWidth || x > m_geometry.width)
        return;
    const double top = m_geometry.rowTop(row) + m_look.px(3);
    QPen pen(shown.isLate ? m_look.error : m_look.textSecondary, std::max(1, m_look.px(2)));
    pen.setDashPattern({1.2, 1.0});
    pen.setCapStyle(Qt::FlatCap);
    m_painter.setPen(pen);
    m_painter.drawLine(QPointF(x, top), QPointF(x, top + m_geometry.rowHeight - m_look.px(6)));
}

/// Above the titles, where the head is empty: what the marks stand for that no other tool has.
void TimelinePainter::paintLegend()
{
    const auto any = [this](auto &&test) { return std::ranges::any_of(m_layout.rows, test); };
    const bool hasTicks =
        m_scene.showsLinkDates && any([](const TimelineRow &row) { return row.linkFinish.has_value(); });
    const bool hasAway = any([](const TimelineRow &row) { return !row.away.empty(); });
    m_painter.setClipRect(QRectF(0, 0, m_geometry.columnWidth - m_look.px(6), m_geometry.headHeight));
    const double half = m_geometry.headHeight / 2.0;
    double left = m_look.px(24);
    const auto words = [&](const QString &text, double top) {
        m_painter.setFont(m_note);
        m_painter.setPen(m_look.textSecondary);
        m_painter.drawText(QRectF(left, top, m_geometry.columnWidth - left, half),
                           int(Qt::AlignVCenter) | int(Qt::AlignLeft), text);
        left += m_noteMetrics.horizontalAdvance(text) + m_look.px(10);
    };
    const double height = half - m_look.px(8);
    words(Words::tr("Bars: with the people there are"), 0);
    if (any([](const TimelineRow &row) { return row.planFinish.has_value(); })) {
        m_painter.setPen(QPen(branchColor(m_look), std::max(1.0, m_look.px(3) / 2.0), Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(left, m_look.px(5), m_look.px(16), height - m_look.px(2)));
        left += m_look.px(20);
        words(Words::tr("in the plan"), 0);
    }
    left = m_look.px(24);
    if (hasTicks) {
        const QRectF tick(left + m_look.px(3), half + m_look.px(4), std::max(1, m_look.px(1)), height);
        m_painter.fillRect(tick, m_look.textSecondary);
        m_painter.fillRect(QRectF(left, tick.top(), m_look.px(3), tick.width()), m_look.textSecondary);
        left += m_look.px(9);
        words(Words::tr("by links alone"), half);
    }
    if (m_scene.showsChance && any([](const TimelineRow &row) { return row.chance.has_value(); })) {
        const QRectF mark(left, half + m_look.px(5), m_look.px(18), height - m_look.px(2));
        QLinearGradient fade(mark.topLeft(), mark.topRight());
        fade.setColorAt(0, mix(m_look.ground, m_look.accent, m_look.dark ? 0.45 : 0.38));
        fade.setColorAt(1, m_look.ground);
        m_painter.fillRect(mark, fade);
        left += m_look.px(22);
        words(QStringLiteral("P50–P85"), half);
    }
    if (hasAway) {
        const QRectF mark(left, half + m_look.px(5), m_look.px(14), height - m_look.px(2));
        m_painter.fillRect(mark, mix(m_look.ground, m_look.accent, m_look.dark ? 0.14 : 0.11));
        left += m_look.px(18);
        words(Words::tr("away"), half);
    }
}

} // namespace fairlead
