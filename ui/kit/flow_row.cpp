// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_row.h"

#include "ui/kit/theme.h"

#include <QStyle>
#include <QWidget>

namespace fairlead {

FlowRow::FlowRow(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow()
{
    qDeleteAll(m_items);
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowRow::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowRow::sizeHint() const
{
    const int between = theme(nullptr).space(2);
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = {size.width() + item->sizeHint().width() + (size.width() > 0 ? between : 0),
                    std::max(size.height(), item->sizeHint().height())};
    return size;
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowRow::arrange(const QRect &rect, bool move) const
{
    const int between = theme(nullptr).space(2);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QList<std::pair<QLayoutItem *, QRect>> line;
    int left = rect.left();
    int top = rect.top();
    int height = 0;
    const auto endLine = [&] {
        for (const auto &[item, place] : std::as_const(line))
            if (move) {
                const QRect centred(place.left(), top + (height - place.height()) / 2, place.width(),
                                    place.height());
                item->setGeometry(QStyle::visualRect(direction, rect, centred));
            }
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
        if (left > rect.left() && left + size.width() > rect.right() + 1) {
            endLine();
            left = rect.left();
            top += height + between;
            height = 0;
        }
        line.append({item, QRect({left, top}, size)});
        left += size.width() + between;
        height = std::max(height, size.height());
    }
    endLine();
    return top + height - rect.top();
}

} // namespace fairlead
