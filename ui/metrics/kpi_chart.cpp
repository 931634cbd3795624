// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/metrics/kpi_chart.h"

#include "ui/kit/chart_words.h"
#include "ui/kit/figures.h"
#include "ui/metrics/kpi_words.h"

#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace fairlead {

namespace {

/// One point more of a line of steps; a level that goes on is one stroke, so that its dashes do, too.
void extend(QList<QPointF> &line, double x, double value)
{
    if (!line.isEmpty() && qFuzzyCompare(line.last().y() + 1, value + 1)) {
        line.last().setX(x + 1);
        return;
    }
    line.append({x, value});
    line.append({x + 1, value});
}

} // namespace

KpiChart::KpiChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_periods(new QValueAxis(this))
    , m_values(new QValueAxis(this))
    , m_words(new ChartWords(*this, [this](QPainter &painter) { paintWords(painter); }))
{
    m_periods->setLabelsVisible(false); // the words are drawn under the middle of their periods
    m_periods->setGridLineVisible(false);
    m_periods->setLineVisible(false);
    setLocalizeNumbers(true);
    addAxis(m_periods, Qt::AlignBottom);
    addAxis(m_values, Qt::AlignLeft);
    makeBare(*this);
    connect(this, &QChart::plotAreaChanged, this, &KpiChart::chooseSteps);
}

void KpiChart::show(const KpiChartData &data, const Theme &look)
{
    m_data = data;
    m_look = look;
    m_current = std::min(m_current, int(data.points.size()) - 1);
    removeAllSeries();
    restyle();
    const double right = double(std::max<size_t>(1, m_data.points.size()));
    for (const KpiChartTarget &target : m_data.targets) {
        if (target.value >= m_values->min() && target.value <= m_values->max())
            addLine({{0, target.value}, {right, target.value}},
                    target.isGreen ? Line::Target : Line::NearTarget);
    }
    addLimits();
    addValues();
    m_words->refresh();
}

void KpiChart::addLine(const QList<QPointF> &points, Line line)
{
    auto *series = new QLineSeries;
    series->append(points);
    QPen pen(m_look.textSecondary, 1);
    switch (line) {
    case Line::Value:
        pen = QPen(m_look.accent, 2);
        break;
    case Line::Centre:
        break;
    case Line::Limit:
        pen.setStyle(Qt::DashLine);
        break;
    case Line::Target:
        pen = QPen(m_look.good, 1.6, Qt::DashDotLine);
        break;
    case Line::NearTarget:
        pen = QPen(m_look.warning, 1, Qt::DotLine);
        break;
    }
    series->setPen(pen);
    addSeries(series);
    series->attachAxis(m_periods);
    series->attachAxis(m_values);
}

/// With a gap where a value is missing; the period that is not over hangs on no line.
void KpiChart::addValues()
{
    QList<QPointF> line;
    for (size_t i = 0; i < m_data.points.size(); ++i) {
        const KpiChartPoint &point = m_data.points[i];
        if (point.value && !point.isIncomplete) {
            line.append({double(i) + 0.5, *point.value});
            continue;
        }
        if (!line.isEmpty())
            addLine(line, Line::Value);
        line.clear();
    }
    if (!line.isEmpty())
        addLine(line, Line::Value);
}

/// As steps, one a point: they move where the denominator or the baseline does.
void KpiChart::addLimits()
{
    QList<QPointF> centre, low, high;
    const auto finish = [&] {
        if (!centre.isEmpty()) {
            addLine(centre, Line::Centre);
            addLine(high, Line::Limit);
        }
        if (!low.isEmpty())
            addLine(low, Line::Limit);
        centre.clear();
        low.clear();
        high.clear();
    };
    for (size_t i = 0; i < m_data.points.size(); ++i) {
        const KpiChartPoint &point = m_data.points[i];
        const bool hasLimits = point.limits != LimitState::None;
        if (!hasLimits || point.beginsBaseline)
            finish();
        if (!hasLimits)
            continue;
        extend(centre, double(i), point.centre);
        if (point.hasLow) {
            extend(low, double(i), point.low);
        } else if (!low.isEmpty()) {
            addLine(low, Line::Limit);
            low.clear();
        }
        extend(high, double(i), point.high);
    }
    finish();
}

void KpiChart::restyle()
{
    const auto [low, high] = m_data.reach();
    m_periods->setRange(0, double(std::max<size_t>(1, m_data.points.size())));
    m_values->setRange(low, high);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0);
    chooseSteps();
    m_values->setLabelsFont(m_look.font(TextSize::Note));
    m_values->setLabelsColor(m_look.textSecondary);
    m_values->setLineVisible(false);
    m_values->setGridLinePen(QPen(m_look.line, 1));
    setMargins(QMargins(m_look.placeMargin() - m_look.px(4), m_look.px(24), m_look.px(96), m_look.px(20)));
}

/// Round steps of 1, 2 or 5 with at most five lines, and with fewer where there is no height to read them in.
void KpiChart::chooseSteps()
{
    const double range = m_values->max() - m_values->min();
    if (!(range > 0) || m_data.points.empty())
        return;
    const double height = plotArea().height();
    const double lines = height > 0 ? std::clamp(std::floor(height / m_look.px(24)), 2.0, 5.0) : 5;
    const double decade = std::pow(10, std::floor(std::log10(range / 5)));
    double step = decade;
    for (const double factor : {2.0, 5.0, 10.0, 20.0, 50.0}) {
        if (range / step > lines)
            step = decade * factor;
    }
    const int decimals = std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 4);
    m_values->setTickInterval(step);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
}

void KpiChart::setCurrent(int point)
{
    if (point == m_current)
        return;
    m_current = point;
    m_words->refresh();
}

QPointF KpiChart::positionOf(double x, double value) const
{
    const QRectF area = plotArea();
    const double range = std::max(1e-12, m_values->max() - m_values->min());
    const double count = double(std::max<size_t>(1, m_data.points.size()));
    return {area.left() + area.width() * x / count,
            area.bottom() - area.height() * (value - m_values->min()) / range};
}

QPointF KpiChart::pointAt(int point) const
{
    const double value = m_data.points[size_t(point)].value.value_or(m_values->min());
    return positionOf(point + 0.5, std::clamp(value, m_values->min(), m_values->max()));
}

QRectF KpiChart::columnRect(int point) const
{
    const QRectF area = plotArea();
    const double width = area.width() / double(std::max<size_t>(1, m_data.points.size()));
    return {area.left() + width * point, area.top(), width, area.height() + m_look.px(20)};
}

int KpiChart::pointAt(const QPointF &position) const
{
    const QRectF area = plotArea();
    if (m_data.points.empty() || position.x() < area.left() || position.x() >= area.right())
        return -1;
    return int((position.x() - area.left()) / area.width() * double(m_data.points.size()));
}

/// Beside its point, over a patch of ground, so that no line runs through it.
void KpiChart::paintFigure(QPainter &painter, const QPointF &at, const KpiChartPoint &point) const
{
    painter.setFont(m_look.font(TextSize::Note, TextWeight::Strong));
    const QString words = figure(*point.value, m_data.decimals);
    const QRectF rect(at.x() + m_look.px(8), at.y() - m_look.px(7),
                      QFontMetricsF(painter.font()).horizontalAdvance(words) + m_look.px(3), m_look.px(14));
    painter.fillRect(rect, m_look.ground);
    painter.setPen(point.isIncomplete ? m_look.textSecondary : m_look.text);
    painter.drawText(rect, Qt::AlignCenter, words);
}

void KpiChart::paintPoints(QPainter &painter) const
{
    int last = int(m_data.points.size()) - 1;
    while (last > 0 && (!m_data.points[size_t(last)].value || m_data.points[size_t(last)].isIncomplete))
        --last;
    painter.setFont(m_look.font(TextSize::Note));
    painter.setPen(m_look.textSecondary);
    painter.drawText(QRectF(m_look.placeMargin(), plotArea().top() - m_look.px(22),
                            plotArea().left() + m_look.px(80), m_look.px(16)),
                     int(Qt::AlignLeft | Qt::AlignVCenter), m_data.unit);
    for (int i = 0; i < int(m_data.points.size()); ++i) {
        const KpiChartPoint &point = m_data.points[size_t(i)];
        painter.setFont(m_look.font(TextSize::Note));
        painter.setPen(m_look.textSecondary);
        const QRectF column = columnRect(i);
        painter.drawText(QRectF(column.left() - m_look.px(10), plotArea().bottom() + m_look.px(4),
                                column.width() + m_look.px(20), m_look.px(16)),
                         Qt::AlignCenter, point.label);
        if (!point.value)
            continue;
        const QPointF at = pointAt(i);
        const bool isSignal = point.rule != SignalRule::None;
        const double radius = isSignal ? m_look.px(5) : m_look.px(3);
        painter.setPen(QPen(isSignal ? m_look.text : m_look.accent, isSignal ? 1.6 : 1.2));
        painter.setBrush(isSignal || point.isIncomplete ? m_look.ground : m_look.accent);
        painter.drawEllipse(at, radius, radius);
        if (isSignal) {
            painter.setFont(m_look.font(TextSize::Note, TextWeight::Strong));
            painter.setPen(m_look.text);
            painter.drawText(
                QRectF(at.x() - m_look.px(10), at.y() - m_look.px(21), m_look.px(20), m_look.px(15)),
                Qt::AlignCenter, signalLetter(point.rule));
        }
        if (i == last || point.isIncomplete)
            paintFigure(painter, at, point);
    }
}

/// A number at the top of its line; the words stand beside the chart.
void KpiChart::paintNotes(QPainter &painter) const
{
    const QRectF area = plotArea();
    for (const KpiChartNote &note : m_data.notes) {
        const double x = positionOf(note.at, 0).x();
        painter.setPen(QPen(m_look.textSecondary, note.isNewBaseline ? 1.6 : 1,
                            note.isNewBaseline ? Qt::SolidLine : Qt::DotLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QRectF flag(x - m_look.px(8), area.top() - m_look.px(18), m_look.px(16), m_look.px(16));
        painter.setBrush(m_look.ground);
        painter.drawRoundedRect(flag, m_look.px(3), m_look.px(3));
        painter.setFont(m_look.font(TextSize::Note, TextWeight::Strong));
        painter.setPen(m_look.text);
        painter.drawText(flag, Qt::AlignCenter, QString::number(note.number));
    }
}

/// Every line is named where it ends; names that would lie on each other give way downwards.
void KpiChart::paintEnds(QPainter &painter) const
{
    struct End {
        double y;
        QString words;
        QColor color;
    };
    std::vector<End> ends;
    const QRectF area = plotArea();
    const auto add = [&](double value, const QString &words, const QColor &color) {
        if (value >= m_values->min() && value <= m_values->max())
            ends.push_back({positionOf(0, value).y(), words, color});
    };
    for (const KpiChartTarget &target : m_data.targets) {
        add(target.value, QString(target.words + u' ' + figure(target.value, 3)),
            target.isGreen ? m_look.good : m_look.warning);
    }
    for (auto point = m_data.points.rbegin(); point != m_data.points.rend(); ++point) {
        if (point->limits == LimitState::None)
            continue;
        add(point->high, tr("limit %1").arg(figure(point->high, m_data.decimals)), m_look.textSecondary);
        add(point->centre, tr("centre %1").arg(figure(point->centre, m_data.decimals)), m_look.textSecondary);
        add(point->low, tr("limit %1").arg(figure(point->low, m_data.decimals)), m_look.textSecondary);
        break;
    }
    std::ranges::sort(ends, {}, &End::y);
    painter.setFont(m_look.font(TextSize::Note));
    double free = area.top() - m_look.px(10);
    for (const End &end : ends) {
        const double y = std::max(end.y, free + m_look.px(7));
        free = y + m_look.px(7);
        painter.setPen(end.color);
        painter.drawText(QRectF(area.right() + m_look.px(5), y - m_look.px(8), m_look.px(92), m_look.px(16)),
                         int(Qt::AlignLeft | Qt::AlignVCenter), end.words);
    }
}

void KpiChart::paintWords(QPainter &painter) const
{
    if (m_data.points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintNotes(painter);
    paintEnds(painter);
    paintPoints(painter);
    if (m_current >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.accent, m_look.focusRing()));
        painter.drawRoundedRect(columnRect(m_current).adjusted(1, 0, -1, 0), m_look.px(4), m_look.px(4));
    }
    painter.restore();
}

} // namespace fairlead
