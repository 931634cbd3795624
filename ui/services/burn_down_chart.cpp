// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/burn_down_chart.h"

#include "core/planning/why_words.h"
#include "ui/kit/chart_words.h"

#include <QDateTimeAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

namespace fairlead {

namespace {

double millisecondsOf(QDate day)
{
    return double(day.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

BurnDownChart::BurnDownChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_days(new QDateTimeAxis(this))
    , m_left(new QValueAxis(this))
    , m_words(new ChartWords(*this, [this](QPainter &painter) { paintWords(painter); }))
{
    setLocalizeNumbers(true);
    m_days->setFormat(tr("d MMM", "days on an axis"));
    m_days->setGridLineVisible(false);
    m_left->setLabelFormat(QStringLiteral("%.0f %"));
    addAxis(m_days, Qt::AlignBottom);
    addAxis(m_left, Qt::AlignLeft);
    makeBare(*this);
}

void BurnDownChart::clear()
{
    m_points.clear();
    removeAllSeries();
    m_words->refresh();
}

void BurnDownChart::show(const SloFigures &slo, const Theme &look)
{
    clear();
    m_look = look;
    if (!slo.budget.hasData)
        return;
    for (size_t i = 0; i < slo.left.size(); ++i)
        m_points.emplace_back(slo.budget.first.addDays(qint64(i)), slo.left[i] * 100);
    if (m_points.empty())
        return;
    arrangeAxes(look);
    QPen even(look.textSecondary, 1);
    even.setDashPattern({4, 4});
    addLine({{m_points.front().first, 100.0}, {m_points.back().first, 0.0}}, even);
    const bool isSpent = m_points.back().second <= 0;
    addLine(m_points, QPen(isSpent ? look.error : look.accent, look.px(2)));
    m_words->refresh();
}

void BurnDownChart::addLine(const std::vector<std::pair<QDate, double>> &points, const QPen &pen)
{
    auto *line = new QLineSeries;
    for (const auto &[day, percent] : points)
        line->append(millisecondsOf(day), percent);
    line->setPen(pen);
    addSeries(line);
    line->attachAxis(m_days);
    line->attachAxis(m_left);
}

/// From a full budget down to nothing, or as far as it is overspent.
void BurnDownChart::arrangeAxes(const Theme &look)
{
    constexpr double step = 25;
    constexpr int mostTicks = 8;
    const auto least = std::ranges::min_element(m_points, {}, [](const auto &each) { return each.second; });
    // Below what is overspent there is room for its words.
    double floor = least->second < 0 ? std::floor((least->second - 15) / step) * step : 0;
    double between = step;
    while ((100 - floor) / between >= mostTicks)
        between *= 2;
    floor = std::floor(floor / between) * between;
    m_left->setRange(floor, 100);
    m_left->setTickCount(int(std::lround((100 - floor) / between)) + 1);
    const QDate first = m_points.front().first;
    const int days = int(first.daysTo(m_points.back().first));
    const int weeks = std::max(1, (days + 6) / 7);
    const int every = (weeks + mostTicks - 1) / mostTicks;
    const int marks = (weeks + every - 1) / every;
    m_days->setRange(first.startOfDay(Qt::UTC), first.addDays(7 * every * marks).startOfDay(Qt::UTC));
    m_days->setTickCount(marks + 1);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_days, m_left}) {
        axis->setLabelsFont(look.font(TextSize::Note));
        axis->setLabelsColor(look.textSecondary);
        axis->setLinePenColor(look.line);
        axis->setGridLineColor(look.line);
    }
}

QPointF BurnDownChart::positionOf(QDate day, double percent) const
{
    const QRectF area = plotArea();
    const double first = double(m_days->min().toMSecsSinceEpoch());
    const double last = double(m_days->max().toMSecsSinceEpoch());
    const double across = last > first ? (millisecondsOf(day) - first) / (last - first) : 0;
    const double room = m_left->max() - m_left->min();
    return {area.left() + across * area.width(),
            area.bottom() - (room > 0 ? (percent - m_left->min()) / room : 0) * area.height()};
}

void BurnDownChart::paintWords(QPainter &painter) const
{
    if (m_points.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont strong = m_look.font(TextSize::Note, TextWeight::Strong);
    const QFontMetricsF metrics(strong);
    const auto say = [&](QPointF at, const QString &words, const QColor &color, bool isAbove) {
        const double width = metrics.horizontalAdvance(words) + 1;
        const double left = std::min(at.x() - width / 2, plotArea().right() - width);
        const double top = isAbove ? at.y() - metrics.height() - m_look.px(6) : at.y() + m_look.px(6);
        const QRectF place(left, std::clamp(top, plotArea().top(), plotArea().bottom() - metrics.height()),
                           width, metrics.height());
        QColor behind = m_look.ground;
        behind.setAlphaF(0.85f);
        painter.fillRect(place, behind);
        painter.setPen(color);
        painter.drawText(place, Qt::AlignCenter, words);
    };
    painter.setFont(strong);
    const auto &[day, left] = m_points.back();
    const QPointF at = positionOf(day, left);
    const bool isSpent = left <= 0;
    painter.setPen(QPen(m_look.ground, 1));
    painter.setBrush(isSpent ? m_look.error : m_look.accent);
    painter.drawEllipse(at, m_look.px(4), m_look.px(4));
    // The even line ends at nothing: what is left of a budget is named away from it.
    const bool isAbove = left >= 20;
    const QString words = isSpent ? tr("%1 overspent").arg(words::percent(-left / 100, 0))
                                  : tr("%1 left").arg(words::percent(left / 100, 0));
    say(at, words, isSpent ? m_look.error : m_look.text, isAbove);
    const QDate middle = m_points.front().first.addDays(m_points.front().first.daysTo(day) / 4);
    say(positionOf(middle, 75), tr("spent evenly"), m_look.textSecondary, false);
    painter.restore();
}

} // namespace fairlead
