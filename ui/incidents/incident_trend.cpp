// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_trend.h"

#include "ui/kit/chart_words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace fairlead {

namespace {

constexpr size_t mostCauses = 6; // look.md: at most six series, then “others”

/// The year stands where it begins.
QString monthText(QDate month)
{
    return month.month() == 1 ? QString::number(month.year())
                              : QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat);
}

} // namespace

int IncidentTrend::total() const
{
    int sum = 0;
    for (size_t month = 0; month < months.size(); ++month)
        sum += inMonth(month);
    return sum;
}

int IncidentTrend::inMonth(size_t month) const
{
    int sum = 0;
    for (const Cause &cause : causes)
        sum += cause.counts[month];
    return sum;
}

IncidentTrend incidentTrend(std::span<const Incident *const> incidents,
                            std::span<const CauseTheme *const> themes, QDate asOf, int months)
{
    IncidentTrend trend;
    const QDate last(asOf.year(), asOf.month(), 1);
    const QDate first = last.addMonths(1 - months);
    for (int month = 0; month < months; ++month)
        trend.months.push_back(first.addMonths(month));
    const auto figures = themeFigures(incidents, themes, first, asOf.addDays(1), asOf);
    const bool hasOthers = figures.size() > mostCauses + 1;
    const size_t named = hasOthers ? mostCauses : figures.size();
    for (size_t i = 0; i < named; ++i) {
        const CauseTheme *theme = figures[i].theme;
        trend.causes.push_back({theme ? theme->id : Id<CauseTheme>(),
                                theme ? theme->key : IncidentTrendChart::tr("?", "no cause is named"),
                                theme ? theme->name : IncidentTrendChart::tr("No cause is named"),
                                figures[i].badMinutes, std::vector<int>(size_t(months))});
    }
    if (hasOthers)
        trend.causes.push_back({{},
                                IncidentTrendChart::tr("+", "all other causes"),
                                IncidentTrendChart::tr("Other causes"),
                                0,
                                std::vector<int>(size_t(months))});
    for (const Incident *incident : incidents) {
        const QDate day = incident->startedAt.toUTC().date();
        if (day < first || day > asOf)
            continue;
        size_t cause = 0;
        while (cause < figures.size()
               && (figures[cause].theme ? figures[cause].theme->id : Id<CauseTheme>()) != incident->theme)
            ++cause;
        const bool isOther = cause >= named;
        if (isOther && !hasOthers)
            continue;
        IncidentTrend::Cause &into = trend.causes[isOther ? trend.causes.size() - 1 : cause];
        const int month = (day.year() - first.year()) * 12 + day.month() - first.month();
        ++into.counts[size_t(month)];
        into.badMinutes += isOther ? incident->badMinutes : 0;
    }
    return trend;
}

IncidentTrendChart::IncidentTrendChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_months(new QBarCategoryAxis(this))
    , m_count(new QValueAxis(this))
    , m_words(new ChartWords(*this, [this](QPainter &painter) { paintWords(painter); }))
{
    setLocalizeNumbers(true);
    m_months->setGridLineVisible(false);
    m_count->setLabelFormat(QStringLiteral("%d"));
    addAxis(m_months, Qt::AlignBottom);
    addAxis(m_count, Qt::AlignLeft);
    makeBare(*this);
}

void IncidentTrendChart::show(IncidentTrend trend, const Theme &look)
{
    m_trend = std::move(trend);
    m_look = look;
    removeAllSeries();
    QStringList months;
    int most = 1;
    for (size_t month = 0; month < m_trend.months.size(); ++month) {
        months.append(monthText(m_trend.months[month]));
        most = std::max(most, m_trend.inMonth(month));
    }
    auto *series = new QStackedBarSeries;
    series->setBarWidth(m_barWidth);
    for (size_t cause = 0; cause < m_trend.causes.size(); ++cause) {
        auto *bars = new QBarSet(m_trend.causes[cause].key);
        for (const int count : m_trend.causes[cause].counts)
            bars->append(count);
        bars->setColor(look.series[std::min(cause, look.series.size() - 1)]);
        bars->setBorderColor(look.ground);
        series->append(bars);
    }
    addSeries(series);
    m_months->clear();
    m_months->append(months);
    m_count->setRange(0, most);
    m_count->setTickCount(most <= 5 ? most + 1 : 5);
    m_count->applyNiceNumbers();
    if (m_count->max() - m_count->min() < most)
        m_count->setMax(most);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_months, m_count}) {
        series->attachAxis(axis);
        axis->setLabelsFont(look.font(TextSize::Note));
        axis->setLabelsColor(look.textSecondary);
        axis->setLinePenColor(look.line);
        axis->setGridLineColor(look.line);
    }
    m_words->refresh();
}

QRectF IncidentTrendChart::partOf(size_t month, size_t cause) const
{
    const QRectF area = plotArea();
    const double room = area.width() / double(std::max<size_t>(1, m_trend.months.size()));
    const double unit = m_count->max() > 0 ? area.height() / m_count->max() : 0;
    int below = 0;
    for (size_t each = 0; each < cause; ++each)
        below += m_trend.causes[each].counts[month];
    const int count = m_trend.causes[cause].counts[month];
    const double width = room * m_barWidth;
    return {area.left() + room * double(month) + (room - width) / 2, area.bottom() - (below + count) * unit,
            width, count * unit};
}

int IncidentTrendChart::causeAt(QPointF position) const
{
    for (size_t month = 0; month < m_trend.months.size(); ++month) {
        for (size_t cause = 0; cause < m_trend.causes.size(); ++cause) {
            if (m_trend.causes[cause].counts[month] > 0 && partOf(month, cause).contains(position))
                return int(cause);
        }
    }
    return -1;
}

void IncidentTrendChart::paintWords(QPainter &painter) const
{
    painter.save();
    painter.setFont(m_look.font(TextSize::Note, TextWeight::Strong));
    const QFontMetricsF metrics(painter.font());
    for (size_t month = 0; month < m_trend.months.size(); ++month) {
        for (size_t cause = 0; cause < m_trend.causes.size(); ++cause) {
            const IncidentTrend::Cause &each = m_trend.causes[cause];
            const QRectF part = partOf(month, cause);
            if (each.counts[month] == 0 || part.width() < metrics.horizontalAdvance(each.key) + 2
                || part.height() < metrics.height())
                continue;
            const QColor fill = m_look.series[std::min(cause, m_look.series.size() - 1)];
            const QColor ink = contrast(fill, Qt::white) > contrast(fill, Qt::black) ? Qt::white : Qt::black;
            painter.setPen(ink);
            painter.drawText(part, Qt::AlignCenter, each.key);
        }
    }
    painter.restore();
}

} // namespace fairlead
