// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/waterfall_chart.h"

#include "core/planning/why_people.h"
#include "ui/kit/chart_words.h"
#include "ui/kit/figures.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QLegend>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace fairlead {

namespace {

constexpr double barShare = 0.78;

enum Part { Base, Gross, Cause, Gain, Net, Plan, PartCount };

Part partOf(const CapacityBar &bar)
{
    switch (bar.cause) {
    case CapacityCause::Gross:
        return Gross;
    case CapacityCause::Net:
        return Net;
    case CapacityCause::Plan:
        return Plan;
    default:
        return bar.days < 0 ? Cause : Gain;
    }
}

/// Over a patch of ground, so that no grid line runs through the figure.
void paintFigure(QPainter &painter, const QRectF &rect, const QString &figure, const Theme &look)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(figure) + look.px(6);
    painter.fillRect(
        QRectF(rect.center().x() - width / 2, rect.top() + look.px(2), width, rect.height() - look.px(2)),
        look.ground);
    painter.setPen(look.text);
    painter.drawText(rect, Qt::AlignHCenter | Qt::AlignBottom, figure);
}

QColor fillOf(int part, const Theme &look)
{
    switch (part) {
    case Gross:
        return mix(look.ground, look.text, 0.85);
    case Cause:
        return look.series[1];
    case Gain:
        return look.series[2];
    case Net:
        return mix(look.ground, look.accent, 0.72);
    case Plan:
        return look.accent;
    default:
        return Qt::transparent;
    }
}

} // namespace

WaterfallChart::WaterfallChart(QGraphicsItem *parent)
    : QChart(parent)
    , m_columns(new QBarCategoryAxis(this))
    , m_days(new QValueAxis(this))
    , m_words(new ChartWords(*this, [this](QPainter &painter) { paintWords(painter); }))
{
    m_columns->setLabelsVisible(false); // the words are drawn, so that they can wrap
    m_columns->setGridLineVisible(false);
    m_columns->setLineVisible(false);
    setLocalizeNumbers(true); // "1,500", as the figures of the bars are written
    addAxis(m_columns, Qt::AlignBottom);
    addAxis(m_days, Qt::AlignLeft);
    makeBare(*this);
}

void WaterfallChart::show(const std::vector<CapacityBar> &bars, const Theme &look)
{
    m_bars = bars;
    m_look = look;
    m_current = std::min(m_current, int(bars.size()) - 1);
    removeAllSeries();
    if (!m_bars.empty()) {
        addSeries();
        restyle();
    }
    m_words->refresh();
}

void WaterfallChart::addSeries()
{
    auto *series = new QStackedBarSeries;
    QList<QBarSet *> sets;
    for (int part = 0; part < PartCount; ++part) {
        auto *set = new QBarSet(QString::number(part));
        set->setColor(fillOf(part, m_look));
        set->setBorderColor(Qt::transparent);
        set->setPen(Qt::NoPen);
        sets.append(set);
    }
    double most = 1;
    QStringList categories;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const CapacityBar &bar = m_bars[i];
        const double low = bar.isLevel() ? 0 : std::min(bar.before, bar.after);
        for (int part = 0; part < PartCount; ++part) {
            const double value = part == Base ? low : part == partOf(bar) ? std::abs(bar.days) : 0;
            sets[part]->append(value);
        }
        most = std::max({most, bar.before, bar.after});
        categories.append(QString::number(i));
    }
    series->append(sets);
    series->setBarWidth(barShare);
    QChart::addSeries(series);
    m_columns->setCategories(categories);
    m_days->setRange(0, most * 1.08); // room for the figure of the highest
    series->attachAxis(m_columns);
    series->attachAxis(m_days);
}

void WaterfallChart::restyle()
{
    const double range = m_days->max();
    // Round steps of 1, 2 or 5 with at most six lines.
    const double decade = std::pow(10, std::floor(std::log10(range / 6)));
    double step = decade;
    for (const double factor : {2.0, 5.0, 10.0}) {
        if (range / step > 6)
            step = decade * factor;
    }
    m_days->setTickType(QValueAxis::TicksDynamic);
    m_days->setTickAnchor(0);
    m_days->setTickInterval(step);
    m_days->setLabelFormat(QStringLiteral("%.0f"));
    m_days->setLabelsFont(m_look.font(TextSize::Note));
    m_days->setLabelsColor(m_look.textSecondary);
    m_days->setLineVisible(false);
    m_days->setGridLinePen(QPen(m_look.line, 1));
    m_days->setTitleText(tr("days"));
    m_days->setTitleFont(m_look.font(TextSize::Note));
    m_days->setTitleBrush(m_look.textSecondary);
    setMargins(QMargins(0, m_look.px(22), 0, m_look.px(34)));
}

void WaterfallChart::setCurrent(int bar)
{
    if (bar == m_current)
        return;
    m_current = bar;
    m_words->refresh();
}

QPointF WaterfallChart::positionOf(double column, double days) const
{
    const QRectF area = plotArea();
    const double range = m_days->max();
    const double count = double(std::max<size_t>(1, m_bars.size()));
    return {area.left() + area.width() * (column + 0.5) / count,
            area.bottom() - area.height() * days / range};
}

QRectF WaterfallChart::barRect(int bar) const
{
    const CapacityBar &shown = m_bars[size_t(bar)];
    const double low = shown.isLevel() ? 0 : std::min(shown.before, shown.after);
    const double high = shown.isLevel() ? shown.days : std::max(shown.before, shown.after);
    const double half = barShare / 2;
    return QRectF(positionOf(bar - half, high), positionOf(bar + half, low));
}

QRectF WaterfallChart::columnRect(int bar) const
{
    const QRectF area = plotArea();
    const double width = area.width() / double(m_bars.size());
    const double top = barRect(bar).top() - m_look.px(22);
    return {area.left() + width * bar, top, width, area.bottom() + m_look.px(34) - top};
}

int WaterfallChart::barAt(const QPointF &point) const
{
    const QRectF area = plotArea();
    if (m_bars.empty() || point.x() < area.left() || point.x() >= area.right())
        return -1;
    return int((point.x() - area.left()) / area.width() * double(m_bars.size()));
}

void WaterfallChart::paintWords(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < int(m_bars.size()); ++i) {
        const CapacityBar &bar = m_bars[size_t(i)];
        const QRectF rect = barRect(i);
        const QRectF column = columnRect(i);
        painter.setFont(m_look.font(bar.isLevel() ? TextSize::Section : TextSize::Body,
                                    bar.isLevel() ? TextWeight::Strong : TextWeight::Regular));
        paintFigure(painter, QRectF(column.left(), rect.top() - m_look.px(22), column.width(), m_look.px(20)),
                    barFigure(bar), m_look);
        painter.setFont(m_look.font(TextSize::Note));
        painter.setPen(bar.isLevel() ? m_look.text : m_look.textSecondary);
        painter.drawText(
            QRectF(column.left(), plotArea().bottom() + m_look.px(4), column.width(), m_look.px(30)),
            int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap, causeName(bar.cause));
        if (i + 1 < int(m_bars.size())) {
            const double y = positionOf(0, bar.after).y();
            painter.setPen(QPen(m_look.textSecondary, 1, Qt::DotLine));
            painter.drawLine(QPointF(rect.right(), y), QPointF(barRect(i + 1).left(), y));
        }
        if (i == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_look.accent, m_look.focusRing()));
            painter.drawRoundedRect(column.adjusted(1, 0, -1, 0), m_look.px(4), m_look.px(4));
        }
    }
    painter.restore();
}

QString barFigure(const CapacityBar &bar)
{
    const int decimals = std::abs(bar.days) < 10 ? 1 : 0;
    const QString days = figure(std::abs(bar.days), decimals);
    return bar.isLevel() ? days : QString((bar.days < 0 ? u'−' : u'+') + days);
}

} // namespace fairlead
