// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capacity/leave_ruler.h"

#include "ui/capacity/leave_model.h"
#include "ui/capacity/leave_paint.h"
#include "ui/kit/table_view.h"

#include <QPainter>
#include <QScrollBar>

namespace fairlead {

LeaveRuler::LeaveRuler(const LeaveModel &model, const TableView &table, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(table)
{
    setAccessibleName(table.accessibleName());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize LeaveRuler::sizeHint() const
{
    return {0, int(rulerHeight(theme(this)))};
}

void LeaveRuler::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    const int names = m_table.columnWidth(LeaveModel::Name) + m_table.columnWidth(LeaveModel::Net);
    painter.setFont(look.font(TextSize::Note));
    painter.setPen(look.textSecondary);
    const QRect line(0, look.px(18), names, look.px(18));
    painter.drawText(line.adjusted(look.space(1), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, tr("Person"));
    painter.drawText(line.adjusted(0, 0, -look.space(2), 0), Qt::AlignRight | Qt::AlignVCenter, tr("Net"));
    painter.setClipRect(QRect(names, 0, m_table.viewport()->width() - names, height()));
    const int lastColumn = m_model.columnCount() - 1;
    const int first = m_table.columnViewportPosition(LeaveModel::FirstDay);
    const int last = m_table.columnViewportPosition(lastColumn) + m_table.columnWidth(lastColumn);
    if (m_model.columnCount() > LeaveModel::FirstDay)
        paintRuler(painter, rect(), m_model.sheet(), first, double(last - first) / m_model.sheet().dayCount(),
                   look);
}

} // namespace fairlead
