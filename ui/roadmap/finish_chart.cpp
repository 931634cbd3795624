// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/finish_chart.h"

#include "core/planning/why_words.h"
#include "ui/kit/chart_words.h"
#include "ui/workbench/chance_words.h"

#include <QAreaSeries>
#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <numeric>

namespace fairlead {

namespace {

/// The percentiles that are named at the curve.
constexpr int named[] = {10, 50, 80, 85, 95};
constexpr int mostTicks = 8;

double millisecondsOf(QDate day)
{
    return double(day.startOfDay().toMSecsSinceEpoch());
}

/// From the distribution where it is known, else through the percentiles.
std::vector<std::pair<QDate, double>> curveOf(const ItemForecast &item, const TargetForecast *target)
{
    std::vector<std::pair<QDate, double>> curve;
    if (!target || target->distribution.empty()) {
        for (size_t i = 0; i < bandPercents.size(); ++i) {
            const QDate day = item.finish[i].isValid() ? item.finish[i].addDays(1) : QDate();
            if (!curve.empty() && curve.back().first == day)
                curve.back().second = bandPercents[i] / 100.0; // at least so many by that day
            else if (day.isValid())
                curve.emplace_back(day, bandPercents[i] / 100.0);
        }
        return curve;
    }
    const std::vector<FinishCount> &days = target->distribution;
    const double runs = std::accumulate(
        days.begin(), days.end(), 0.0, [](double sum, const FinishCount &count) { return sum + count.runs; });
    curve.emplace_back(days.front().day, 0.0);
    double soFar = 0;
    for (const FinishCount &count : days) {
        if (curve.back().first < count.day)
            curve.emplace_back(count.day, soFar / runs); // level over days on which nothing ends
        soFar += count.runs;
        curve.emplace_back(count.day.addDays(1), soFar / runs);
    }
    return curve;
}

} // namespace

FinishChart::FinishChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_days(new QDateTimeAxis(this))
    , m_share(new QValueAxis(this))
    , m_words(new ChartWords(*this, [this](QPainter &painter) { paintWords(painter); }))
{
    setLocalizeNumbers(true);
    m_days->setFormat(tr("d MMM", "days on an axis"));
    m_days->setGridLineVisible(false);
    m_share->setRange(0, 100);
    m_share->setTickCount(5);
    m_share->setLabelFormat(QStringLiteral("%.0f %"));
    addAxis(m_days, Qt::AlignBottom);
    addAxis(m_share, Qt::AlignLeft);
    makeBare(*this);
}

void FinishChart::show(const ItemForecast &item, const TargetForecast *target, QDate near, const Theme &look)
{
    m_item = item;
    m_near = near;
    m_look = look;
    m_curve = curveOf(item, target);
    removeAllSeries();
    if (!m_curve.empty()) {
        arrangeAxes();
        addBand(10, 95, mix(look.ground, look.accent, look.dark ? 0.22 : 0.14));
        addBand(50, 85, mix(look.ground, look.accent, look.dark ? 0.45 : 0.36));
        auto *line = new QLineSeries;
        for (const auto &[day, share] : m_curve)
            line->append(millisecondsOf(day), share * 100);
        line->setPen(QPen(look.accent, look.px(2)));
        addSeries(line);
        line->attachAxis(m_days);
        line->attachAxis(m_share);
    }
    m_words->refresh();
}

/// Whole weeks, as many as make few enough marks; the deadline is always seen.
void FinishChart::arrangeAxes()
{
    QDate from = m_curve.front().first;
    QDate to = m_curve.back().first;
    if (m_item.hasDeadline) {
        from = std::min(from, m_item.limit);
        to = std::max(to, m_item.limit.addDays(1));
    }
    from = from.addDays(1 - from.dayOfWeek() - 7);
    int weeks = int(from.daysTo(to)) / 7 + 1;
    const int step = (weeks + mostTicks - 1) / mostTicks;
    weeks = (weeks + step - 1) / step * step;
    m_days->setRange(from.startOfDay(), from.addDays(7 * weeks).startOfDay());
    m_days->setTickCount(weeks / step + 1);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_days, m_share}) {
        axis->setLabelsFont(m_look.font(TextSize::Note));
        axis->setLabelsColor(m_look.textSecondary);
        axis->setLinePenColor(m_look.line);
        axis->setGridLineColor(m_look.line);
    }
}

/// What lies below the curve between two percentiles.
void FinishChart::addBand(int from, int to, const QColor &color)
{
    const QDate first = m_item.at(from);
    const QDate last = m_item.at(to);
    if (!first.isValid() || !last.isValid() || first >= last)
        return;
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    const auto add = [&](QDate day, double share) {
        upper->append(millisecondsOf(day), share * 100);
        lower->append(millisecondsOf(day), 0);
    };
    add(first.addDays(1), shareAt(first.addDays(1)));
    for (const auto &[day, share] : m_curve) {
        if (day > first.addDays(1) && day < last.addDays(1))
            add(day, share);
    }
    add(last.addDays(1), shareAt(last.addDays(1)));
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setBrush(color);
    band->setPen(Qt::NoPen);
    addSeries(band);
    band->attachAxis(m_days);
    band->attachAxis(m_share);
}

/// Of the curve; days before it 0, after it its last.
double FinishChart::shareAt(QDate day) const
{
    double share = 0;
    for (const auto &[at, value] : m_curve) {
        if (at > day)
            break;
        share = value;
    }
    return share;
}

QPointF FinishChart::positionOf(QDate day, double share) const
{
    const QRectF area = plotArea();
    const double first = millisecondsOf(m_days->min().date());
    const double last = millisecondsOf(m_days->max().date());
    const double part = last > first ? (millisecondsOf(day) - first) / (last - first) : 0;
    return {area.left() + part * area.width(), area.bottom() - share * area.height()};
}

void FinishChart::paintWords(QPainter &painter) const
{
    if (m_curve.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_item.hasDeadline)
        paintDeadline(painter);
    const double pad = m_look.px(8);
    for (size_t i = 0; i < std::size(named); ++i) {
        const int percent = named[i];
        const QDate date = m_item.at(percent);
        const bool isSaidLater = i + 1 < std::size(named) && m_item.at(named[i + 1]) == date;
        if (!date.isValid() || isSaidLater)
            continue;
        size_t first = i; // of those on the same day, which are named together
        while (first > 0 && m_item.at(named[first - 1]) == date)
            --first;
        const QPointF at = positionOf(date.addDays(1), shareAt(date.addDays(1)));
        painter.setPen(QPen(m_look.ground, 1));
        painter.setBrush(m_look.accent);
        painter.drawEllipse(at, m_look.px(4), m_look.px(4));
        // Left of the curve there is room high up, right of it everywhere: so no two words meet.
        const bool isLeft = percent == 85 || percent == 95;
        const QString name = first == i ? QStringLiteral("P%1").arg(percent)
                                        : QStringLiteral("P%1–P%2").arg(named[first]).arg(percent);
        const QString words = QString(name + QStringLiteral("  ") + words::day(date, m_near));
        const QFont font = m_look.font(
            TextSize::Note, percent == 50 || percent == 85 ? TextWeight::Strong : TextWeight::Regular);
        painter.setFont(font);
        const double width = QFontMetricsF(font).horizontalAdvance(words) + 1;
        const double height = QFontMetricsF(font).height();
        const QRectF place(isLeft ? at.x() - pad - width : at.x() + pad,
                           at.y() - (isLeft ? height : height / 2), width, height);
        painter.setPen(m_look.text);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
    }
    painter.restore();
}

void FinishChart::paintDeadline(QPainter &painter) const
{
    const QRectF area = plotArea();
    const double x = positionOf(m_item.limit.addDays(1), 0).x();
    const Tone tone = m_item.chance < 0.5 ? Tone::Error : Tone::Secondary;
    QPen pen(m_look.tone(tone), m_look.px(2));
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    const QString words =
        tr("deadline %1: %2").arg(words::day(m_item.limit, m_near), chance::percent(m_item.chance));
    painter.setFont(m_look.font(TextSize::Note, TextWeight::Strong));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(words) + 1;
    // On the side where there is no curve.
    const QDate middle = m_item.at(50);
    bool isLeft = middle.isValid() && m_item.limit < middle;
    if (isLeft && x - m_look.px(6) - width < area.left())
        isLeft = false;
    if (!isLeft && x + m_look.px(6) + width > area.right())
        isLeft = true;
    const double left = isLeft ? x - m_look.px(6) - width : x + m_look.px(6);
    const QRectF place(left, area.bottom() - 0.3 * area.height() - metrics.height() / 2, width,
                       metrics.height());
    painter.fillRect(place.adjusted(-2, 0, 2, 0), m_look.ground);
    painter.setPen(m_look.tone(tone));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, words);
}

} // namespace fairlead
