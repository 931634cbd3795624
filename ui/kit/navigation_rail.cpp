// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/navigation_rail.h"

#include "ui/kit/icon.h"
#include "ui/kit/key_names.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fairlead {

namespace {
constexpr double smallestLabel = 0.9; // of a note's size, before the rail grows for a long word
constexpr double sideRoom = 4;        // designed pixels on each side of an item
} // namespace

RailItem::RailItem(const QString &id, QLatin1String icon, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_icon(icon)
{
    setText(label);
    setAccessibleName(label);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont RailItem::labelFont() const
{
    QFont font = theme(this).font(TextSize::Note, isChecked() ? TextWeight::Strong : TextWeight::Regular);
    font.setPointSizeF(font.pointSizeF() * smallestLabel);
    return font;
}

int RailItem::neededWidth() const
{
    QFont font = labelFont();
    font.setWeight(QFont::DemiBold);
    return QFontMetrics(font).horizontalAdvance(text()) + 2 * theme(this).px(sideRoom + 1);
}

QSize RailItem::sizeHint() const
{
    const Theme &look = theme(this);
    const int label = QFontMetrics(labelFont()).height();
    return {look.railWidth() - 1, look.railIconSize() + label + look.px(22)};
}

void RailItem::paintEvent(QPaintEvent *)
{
    const Theme &look = theme(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(look.px(sideRoom), 1, -look.px(sideRoom), -1);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? look.tintOn(look.surface) : look.hoverOn(look.surface));
        painter.drawRoundedRect(body, look.corner(), look.corner());
    }
    const QColor color = isChecked() ? look.accent : look.textSecondary;
    const int label = QFontMetrics(labelFont()).height();
    const double top = (height() - look.railIconSize() - label - look.px(4)) / 2.0;
    drawIcon(painter, m_icon, QRectF(0, top, width(), look.railIconSize()), color);
    painter.setPen(color);
    painter.setFont(labelFont());
    painter.drawText(QRectF(0, top + look.railIconSize() + look.px(4), width(), label), Qt::AlignCenter,
                     text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look.accent, look.focusRing()));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), look.corner(), look.corner());
    }
}

NavigationRail::NavigationRail(QWidget *parent) : Panel(Fill::Surface, Qt::RightEdge, parent)
{
    auto *column = new QWidget;
    m_column = new QVBoxLayout(column);
    setSpace(m_column, {0, 2, 0, 2, 0});
    m_column->addStretch(1);
    m_area = calmScrollArea(column, this);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and the focus still scroll
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 1, 0);
    whole->addWidget(m_area);
    setAccessibleName(tr("Places"));
    resetWidth();
}

void NavigationRail::addItem(const QString &id, QLatin1String icon, const QString &label, const QString &keys)
{
    auto *item = new RailItem(id, icon, label, m_area->widget());
    item->setToolTip(keys.isEmpty() ? label : QString(label % QStringLiteral("  ") % keyNames(keys)));
    item->setChecked(m_items.isEmpty());
    item->installEventFilter(this);
    connect(item, &QAbstractButton::clicked, this, [this, id] {
        focusOnlyCurrent();
        Q_EMIT activated(id);
    });
    m_column->insertWidget(int(m_items.size()), item);
    m_items.append(item);
    resetWidth();
    focusOnlyCurrent();
}

void NavigationRail::setItemVisible(const QString &id, bool visible)
{
    for (RailItem *item : std::as_const(m_items))
        if (item->id() == id)
            item->setVisible(visible);
}

void NavigationRail::setCurrent(const QString &id)
{
    for (RailItem *item : std::as_const(m_items))
        if (item->id() == id)
            item->setChecked(true);
    focusOnlyCurrent();
}

QString NavigationRail::current() const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [](const RailItem *item) { return item->isChecked(); });
    return found == m_items.end() ? QString() : (*found)->id();
}

QStringList NavigationRail::visibleIds() const
{
    QStringList ids;
    for (const RailItem *item : m_items)
        if (!item->isHidden())
            ids.append(item->id());
    return ids;
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    auto *item = qobject_cast<RailItem *>(watched);
    if (item && event->type() == QEvent::FocusIn)
        m_area->ensureWidgetVisible(item, 0, 0);
    if (!item || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_Home && key != Qt::Key_End)
        return Panel::eventFilter(watched, event);
    move(int(m_items.indexOf(item)), key);
    return true;
}

void NavigationRail::move(int from, int key)
{
    const int count = int(m_items.size());
    const int step = key == Qt::Key_Up || key == Qt::Key_End ? -1 : 1;
    int to = key == Qt::Key_Home ? 0 : key == Qt::Key_End ? count - 1 : from + step;
    while (to >= 0 && to < count && m_items[to]->isHidden())
        to += step;
    if (to < 0 || to >= count || to == from)
        return;
    m_items[to]->setFocus(Qt::OtherFocusReason);
    m_items[to]->click();
}

void NavigationRail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        resetWidth();
    Panel::changeEvent(event);
}

void NavigationRail::resetWidth()
{
    int width = theme(this).railWidth();
    for (const RailItem *item : std::as_const(m_items))
        width = std::max(width, item->neededWidth());
    setFixedWidth(width);
}

void NavigationRail::focusOnlyCurrent()
{
    for (RailItem *item : std::as_const(m_items))
        item->setFocusPolicy(item->isChecked() ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace fairlead
