// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/spread_bars.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace fairlead {

SpreadBars::SpreadBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpreadBars::setSpread(const RecencySpread &spread)
{
    m_spread = spread;
    QStringList months;
    for (const RecencySpread::Month &month : spread.months) {
        if (month.count > 0)
            months << tr("%1: %2", "month and number")
                          .arg(QLocale().toString(month.first, QStringLiteral("MMM yyyy")))
                          .arg(month.count);
    }
    const QString words =
        months.isEmpty() ? tr("no evidence in these months") : months.join(QStringLiteral(", "));
    setAccessibleName(tr("Evidence by month"));
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize SpreadBars::sizeHint() const
{
    return {theme(this).px(160), theme(this).px(44)};
}

void SpreadBars::paintEvent(QPaintEvent *)
{
    if (m_spread.months.empty())
        return;
    QPainter painter(this);
    const Theme &look = theme(this);
    painter.setFont(look.font(TextSize::Note));
    const int letters = painter.fontMetrics().height();
    const int high = height() - letters - look.px(4);
    int most = 1;
    for (const RecencySpread::Month &month : m_spread.months)
        most = std::max(most, month.count);
    const double step = double(width()) / double(m_spread.months.size());
    for (size_t i = 0; i < m_spread.months.size(); ++i) {
        const RecencySpread::Month &month = m_spread.months[i];
        const QRectF slot(step * double(i), 0, step, high);
        const double tall = double(high) * month.count / most;
        painter.fillRect(QRectF(slot.left() + look.px(2), high - tall, step - look.px(4), tall),
                         look.series[0]);
        painter.fillRect(QRectF(slot.left() + look.px(2), high, step - look.px(4), 1), look.line);
        painter.setPen(look.textSecondary);
        painter.drawText(QRectF(slot.left(), high + look.px(3), step, letters), Qt::AlignHCenter,
                         QLocale().standaloneMonthName(month.first.month(), QLocale::NarrowFormat));
    }
}

} // namespace fairlead
