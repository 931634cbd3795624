// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operations/health_chart.h"

#include "ui/kit/chart_words.h"
#include "ui/operations/duty_words.h"
#include "ui/operations/health_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace fairlead {

namespace {

constexpr double barShare = 0.62;
constexpr double keyHeight = 26;   ///< designed pixels above the bars
constexpr double labelHeight = 20; ///< names of the weeks
constexpr double stripHeight = 62; ///< incidents
constexpr int mostLines = 5;

QFont note(const Theme &look, TextWeight weight = TextWeight::Regular)
{
    return look.font(TextSize::Note, weight);
}

void paintDiamond(QPainter &painter, const QPointF &at, double radius, const Theme &look)
{
    painter.setPen(QPen(look.ground, 1));
    painter.setBrush(look.text);
    painter.drawPolygon(QPolygonF{at + QPointF(0, -radius), at + QPointF(radius, 0), at + QPointF(0, radius),
                                  at + QPointF(-radius, 0)});
}

} // namespace

QColor kindFill(PageKind kind, const Theme &look)
{
    switch (kind) {
    case PageKind::Business:
        return look.series[0];
    case PageKind::AfterHours:
        return look.series[1];
    case PageKind::Weekend:
        return look.series[2];
    case PageKind::Night:
        return mix(look.ground, look.text, 0.72);
    }
    return look.text;
}

HealthChart::HealthChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_columns(new QBarCategoryAxis(this))
    , m_pages(new QValueAxis(this))
    , m_words(new ChartWords(*this, [this](QPainter &painter) { paintWords(painter); }))
{
    m_columns->setLabelsVisible(false); // drawn, so that few of many are named whole
    m_columns->setGridLineVisible(false);
    m_columns->setLineVisible(false);
    setLocalizeNumbers(true);
    addAxis(m_columns, Qt::AlignBottom);
    addAxis(m_pages, Qt::AlignLeft);
    makeBare(*this);
}

void HealthChart::show(const std::vector<WeekLoad> &weeks, const Theme &look)
{
    m_weeks = weeks;
    m_look = look;
    if (m_current.week >= int(weeks.size()))
        m_current = {};
    removeAllSeries();
    if (!m_weeks.empty()) {
        addBars();
        arrangeAxis();
    }
    m_words->refresh();
}

void HealthChart::addBars()
{
    auto *series = new QStackedBarSeries;
    for (const PageKind kind : health::kindsUpwards) {
        auto *set = new QBarSet(health::kind(kind));
        for (const WeekLoad &week : m_weeks)
            set->append(week.byKind[size_t(kind)]);
        set->setColor(kindFill(kind, m_look));
        set->setBorderColor(m_look.ground); // parts are told apart by a line, too
        series->append(set);
    }
    QStringList names;
    for (size_t i = 0; i < m_weeks.size(); ++i)
        names.append(QString::number(i));
    series->setBarWidth(barShare);
    QChart::addSeries(series);
    m_columns->setCategories(names);
    series->attachAxis(m_columns);
    series->attachAxis(m_pages);
}

void HealthChart::arrangeAxis()
{
    int most = 1;
    for (const WeekLoad &week : m_weeks)
        most = std::max({most, week.pages.total(), week.disruptedHours});
    int step = 1;
    for (const int next : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
        step = next;
        if (most <= next * mostLines)
            break;
    }
    m_pages->setTickType(QValueAxis::TicksDynamic);
    m_pages->setTickAnchor(0);
    m_pages->setTickInterval(step);
    m_pages->setRange(0, most * 1.12);
    m_pages->setLabelFormat(QStringLiteral("%.0f"));
    m_pages->setLabelsFont(note(m_look));
    m_pages->setLabelsColor(m_look.textSecondary);
    m_pages->setLineVisible(false);
    m_pages->setGridLinePen(QPen(m_look.line, 1));
    m_pages->setTitleText(tr("pages"));
    m_pages->setTitleFont(note(m_look));
    m_pages->setTitleBrush(m_look.textSecondary);
    setMargins(QMargins(0, m_look.px(keyHeight), m_look.px(8), m_look.px(labelHeight + stripHeight)));
}

void HealthChart::setCurrent(const HealthBar &bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    m_words->refresh();
}

double HealthChart::columnWidth() const
{
    return plotArea().width() / double(std::max<size_t>(1, m_weeks.size()));
}

double HealthChart::centerOf(int week) const
{
    return plotArea().left() + columnWidth() * (week + 0.5);
}

double HealthChart::heightOf(double pages) const
{
    return plotArea().bottom() - plotArea().height() * pages / m_pages->max();
}

QRectF HealthChart::strip() const
{
    const double top = plotArea().bottom() + m_look.px(labelHeight);
    return {plotArea().left(), top, plotArea().width(), double(m_look.px(stripHeight - 4))};
}

QRectF HealthChart::areaOf(const HealthBar &bar) const
{
    const double width = columnWidth();
    const double left = plotArea().left() + width * bar.week;
    if (!bar.kind)
        return {left, plotArea().top(), width, strip().bottom() - plotArea().top()};
    double below = 0;
    for (const PageKind kind : health::kindsUpwards) {
        const double pages = m_weeks[size_t(bar.week)].byKind[size_t(kind)];
        if (kind == *bar.kind)
            return QRectF(QPointF(left + width * (1 - barShare) / 2, heightOf(below + pages)),
                          QPointF(left + width * (1 + barShare) / 2, heightOf(below)));
        below += pages;
    }
    return {};
}

HealthBar HealthChart::barAt(const QPointF &point) const
{
    const QRectF area = plotArea();
    if (m_weeks.empty() || point.x() < area.left() || point.x() >= area.right())
        return {};
    const int week = int((point.x() - area.left()) / columnWidth());
    for (const PageKind kind : health::kindsUpwards) {
        if (m_weeks[size_t(week)].byKind[size_t(kind)] > 0 && areaOf({week, kind}).contains(point))
            return {week, kind};
    }
    return {week};
}

void HealthChart::paintWords(QPainter &painter) const
{
    if (m_weeks.empty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintKey(painter);
    painter.setFont(note(m_look));
    // As many names as have room.
    const double room = QFontMetricsF(painter.font()).horizontalAdvance(tr("W00")) + m_look.px(8);
    const int every = std::max(1, int(std::ceil(room / columnWidth())));
    for (int week = 0; week < int(m_weeks.size()); ++week) {
        paintCounts(painter, week);
        if (week % every != 0)
            continue;
        painter.setPen(m_look.textSecondary);
        const double width = columnWidth() * every;
        painter.drawText(
            QRectF(centerOf(week) - width / 2, plotArea().bottom(), width, m_look.px(labelHeight)),
            int(Qt::AlignCenter), duty::week(m_weeks[size_t(week)].monday));
    }
    paintHours(painter);
    paintIncidents(painter);
    if (m_current.week >= 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_look.accent, m_look.focusRing()));
        const QRectF area = areaOf(m_current);
        painter.drawRoundedRect(area.adjusted(1, -1, -1, 1), m_look.px(3), m_look.px(3));
    }
    painter.restore();
}

/// What the fills and the marks mean, in one line above.
void HealthChart::paintKey(QPainter &painter) const
{
    painter.setFont(note(m_look));
    const QFontMetricsF metrics(painter.font());
    const double side = m_look.px(10);
    const double middle = m_look.px(keyHeight) / 2.0;
    double x = plotArea().left();
    const auto say = [&](const QString &words) {
        painter.setPen(m_look.textSecondary);
        const double width = metrics.horizontalAdvance(words) + 1;
        painter.drawText(QRectF(x, 0, width, m_look.px(keyHeight)), int(Qt::AlignLeft | Qt::AlignVCenter),
                         words);
        x += width + m_look.px(16);
    };
    for (const PageKind kind : health::kindsUpwards) {
        painter.fillRect(QRectF(x, middle - side / 2, side, side), kindFill(kind, m_look));
        x += side + m_look.px(5);
        say(health::kind(kind));
    }
    paintDiamond(painter, {x + side / 2, middle}, side / 2, m_look);
    x += side + m_look.px(5);
    say(tr("disrupted hours"));
}

/// The number of pages in each part that has room for it.
void HealthChart::paintCounts(QPainter &painter, int week) const
{
    const double line = QFontMetricsF(painter.font()).height();
    for (const PageKind kind : health::kindsUpwards) {
        const int pages = m_weeks[size_t(week)].byKind[size_t(kind)];
        const QRectF area = areaOf({week, kind});
        if (pages == 0 || area.height() < line - 1 || area.width() < m_look.px(16))
            continue;
        const QColor fill = kindFill(kind, m_look);
        painter.setPen(contrast(m_look.ground, fill) >= contrast(m_look.text, fill) ? m_look.ground
                                                                                    : m_look.text);
        painter.drawText(QRectF(area.left() + m_look.px(3), area.top(), area.width() / 2, area.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), QString::number(pages));
    }
}

void HealthChart::paintHours(QPainter &painter) const
{
    painter.setPen(QPen(m_look.text, 1, Qt::DotLine));
    QPointF before;
    for (int week = 0; week < int(m_weeks.size()); ++week) {
        const QPointF at(centerOf(week), heightOf(m_weeks[size_t(week)].disruptedHours));
        if (week > 0)
            painter.drawLine(before, at);
        before = at;
    }
    for (int week = 0; week < int(m_weeks.size()); ++week)
        paintDiamond(painter, {centerOf(week), heightOf(m_weeks[size_t(week)].disruptedHours)}, m_look.px(5),
                     m_look);
}

void HealthChart::paintIncidents(QPainter &painter) const
{
    const QFontMetricsF metrics(note(m_look));
    const QRectF band = strip();
    const double title = metrics.height();
    int most = health::incidentLimit + 1;
    for (const WeekLoad &week : m_weeks)
        most = std::max(most, week.mostIncidents);
    const double unit = (band.height() - title - metrics.height()) / most;
    const auto top = [&](double incidents) { return band.bottom() - incidents * unit; };
    painter.setFont(note(m_look));
    painter.setPen(m_look.textSecondary);
    painter.drawText(
        QRectF(band.left(), band.top(), band.width(), title), int(Qt::AlignLeft | Qt::AlignVCenter),
        tr("most incidents in 12 hours of duty; the line is the limit of %1").arg(health::incidentLimit));
    for (int week = 0; week < int(m_weeks.size()); ++week) {
        const int incidents = m_weeks[size_t(week)].mostIncidents;
        const double width = columnWidth() * barShare;
        painter.fillRect(QRectF(QPointF(centerOf(week) - width / 2, top(incidents)),
                                QPointF(centerOf(week) + width / 2, band.bottom())),
                         incidents > health::incidentLimit ? m_look.error
                                                           : mix(m_look.ground, m_look.text, 0.35));
    }
    QPen limit(m_look.text, 1);
    limit.setDashPattern({4, 3});
    painter.setPen(limit);
    painter.drawLine(QPointF(band.left(), top(health::incidentLimit)),
                     QPointF(band.right(), top(health::incidentLimit)));
    for (int week = 0; week < int(m_weeks.size()); ++week) {
        const int incidents = m_weeks[size_t(week)].mostIncidents;
        const bool isOver = incidents > health::incidentLimit;
        painter.setFont(note(m_look, isOver ? TextWeight::Strong : TextWeight::Regular));
        // On a patch of ground, so that the limit does not run through the figure.
        const QRectF figure(centerOf(week) - m_look.px(8), top(incidents) - metrics.height() - 1,
                            m_look.px(16), metrics.height());
        painter.fillRect(figure, m_look.ground);
        painter.setPen(isOver ? m_look.error : m_look.textSecondary);
        painter.drawText(figure, int(Qt::AlignCenter), QString::number(incidents));
    }
    painter.setPen(QPen(m_look.line, 1));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
}

} // namespace fairlead
