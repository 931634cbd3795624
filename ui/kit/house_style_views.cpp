// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatch, and what belongs to lists: rows, headers, tabs, menus and scroll bars.
#include "ui/kit/house_style.h"
#include "ui/kit/icon.h"
#include "ui/kit/table_view.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>

namespace fairlead {

namespace {

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

void panel(QPainter &painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.restore();
}

} // namespace

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter, widget);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget))
            drawField(*option, *painter, widget);
        else if (widget && widget->inherits("QComboBoxPrivateContainer"))
            panel(*painter, QRectF(option->rect), 0, m_look.raised, m_look.line);
        return;
    case PE_FrameFocusRect:
        if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
            return; // the tint of the chosen line is enough
        if (!qobject_cast<const QCheckBox *>(widget) && !qobject_cast<const QRadioButton *>(widget))
            drawRing(*painter, QRectF(option->rect), m_look.px(4));
        return;
    case PE_IndicatorCheckBox:
        return drawIndicator(*option, *painter, widget, false);
    case PE_IndicatorItemViewItemCheck: {
        QStyleOption mark = *option;
        mark.state &= ~State_HasFocus; // the ring of the cell is enough
        return drawIndicator(mark, *painter, widget, false);
    }
    case PE_IndicatorRadioButton:
        return drawIndicator(*option, *painter, widget, true);
    case PE_IndicatorArrowDown:
        return drawArrow(*painter, QRectF(option->rect), 0, m_look.textSecondary);
    case PE_IndicatorArrowLeft:
        return drawArrow(*painter, QRectF(option->rect), 1, m_look.textSecondary);
    case PE_IndicatorArrowUp:
        return drawArrow(*painter, QRectF(option->rect), 2, m_look.textSecondary);
    case PE_IndicatorArrowRight:
        return drawArrow(*painter, QRectF(option->rect), 3, m_look.textSecondary);
    case PE_FrameLineEdit:
    case PE_FrameButtonBevel:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabClose:
        return;
    default:
        break;
    }
    if (!drawViewPrimitive(element, option, painter, widget))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

bool HouseStyle::drawViewPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (element) {
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawViewRow(*item, *painter, widget);
        return true;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawViewItem(*item, *painter, widget);
        return true;
    case PE_FrameMenu:
        return true;
    case PE_PanelMenu:
        panel(*painter, QRectF(option->rect),
              widget && widget->testAttribute(Qt::WA_TranslucentBackground) ? m_look.corner() : 0,
              m_look.raised, m_look.line);
        return true;
    case PE_PanelTipLabel:
        panel(*painter, QRectF(option->rect), 0, m_look.raised, m_look.line);
        return true;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawArrow(*painter, QRectF(option->rect),
                      header->sortIndicator == QStyleOptionHeader::SortUp ? 2 : 0, m_look.textSecondary);
        return true;
    case PE_IndicatorBranch:
        if (has(*option, State_Children))
            drawArrow(*painter, QRectF(option->rect),
                      has(*option, State_Open)                   ? 0
                          : option->direction == Qt::LeftToRight ? 3
                                                                 : 1,
                      m_look.textSecondary);
        return true;
    default:
        return false;
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool label = element == CE_PushButtonLabel;
        if (label)
            drawButtonLabel(*button, *painter, widget);
        else if (element == CE_PushButtonBevel)
            drawButton(*button, *painter, widget);
        else if (element == CE_PushButton) {
            drawButton(*button, *painter, widget);
            drawButtonLabel(*button, *painter, widget);
        }
        painter->restore();
        if (label || element == CE_PushButtonBevel || element == CE_PushButton)
            return;
    }
    if (!drawViewControl(element, option, painter))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool HouseStyle::drawViewControl(ControlElement element, const QStyleOption *option, QPainter *painter) const
{
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && element == CE_TabBarTab) {
        drawTab(*tab, *painter);
        return true;
    }
    if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        item && element == CE_MenuItem) {
        drawMenuItem(*item, *painter);
        return true;
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        if (element == CE_HeaderSection)
            drawHeaderSection(*header, *painter);
        else if (element == CE_HeaderLabel)
            drawHeaderLabel(*header, *painter);
        if (element == CE_HeaderSection || element == CE_HeaderLabel)
            return true;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, m_look.ground);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_look.line);
        return true;
    }
    if (element == CE_Splitter) {
        const QRect rect = option->rect;
        const QColor color = option->state & (State_MouseOver | State_Sunken) ? m_look.accent : m_look.line;
        painter->fillRect(rect, m_look.ground);
        painter->fillRect(rect.width() < rect.height()
                              ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                              : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                          color);
        return true;
    }
    return element == CE_MenuEmptyArea;
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && control == CC_ComboBox)
        return drawComboBox(*combo, *painter, widget);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        spin && control == CC_SpinBox)
        return drawSpinBox(*spin, *painter, widget);
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton)
        return drawToolButton(*tool, *painter, widget);
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        if (control == CC_Slider)
            return drawSlider(*slider, *painter);
        if (control == CC_ScrollBar)
            return drawScrollBar(*slider, *painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void HouseStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter,
                               const QWidget *widget) const
{
    const auto *area = widget ? qobject_cast<const QAbstractScrollArea *>(
                                    widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr)
                              : nullptr;
    const QColor behind = area ? area->palette().color(area->viewport()->backgroundRole()) : m_look.ground;
    if (area && area->viewport()->autoFillBackground())
        painter.fillRect(option.rect, behind);
    if (option.maximum <= option.minimum)
        return;
    const double inset = m_look.px(option.state & (State_MouseOver | State_Sunken) ? 2 : 3);
    const QRectF thumb = QRectF(subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget))
                             .adjusted(inset, inset, -inset, -inset);
    const double strength = option.state & State_Sunken ? 0.6 : has(option, State_MouseOver) ? 0.45 : 0.28;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(behind, m_look.textSecondary, strength));
    const double corner = std::min(thumb.width(), thumb.height()) / 2;
    painter.drawRoundedRect(thumb, corner, corner);
    painter.restore();
}

void HouseStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    painter.save();
    const bool current = has(option, State_Selected);
    const bool over = has(option, State_MouseOver | State_Enabled);
    QFont font = painter.font();
    font.setWeight(current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const int side = m_look.px(4);
    QRect words =
        option.rect.adjusted(side, 0, side - m_look.px(20), 0); // the rest is the gap to the next tab
    words = visualRect(option.direction, option.rect, words);
    painter.setPen(!has(option, State_Enabled) ? m_look.disabledText()
                       : current || over       ? m_look.text
                                               : m_look.textSecondary);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic, option.text);
    const int thick = std::max(2, m_look.px(2));
    if (current)
        painter.fillRect(QRect(words.left(), option.rect.bottom() + 1 - thick, words.width(), thick),
                         m_look.accent);
    if (has(option, State_HasFocus))
        drawRing(painter, QRectF(words).adjusted(-side, side, side, -side), m_look.px(4));
    painter.restore();
}

void HouseStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), m_look.line);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = has(option, State_Enabled);
    if (has(option, State_Selected) && enabled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.tintOn(m_look.raised));
        painter.drawRoundedRect(rect, m_look.px(4), m_look.px(4));
    }
    const int side = m_look.iconSize();
    const QRect mark(rect.left() + m_look.px(6), rect.center().y() - side / 2 + 1, side, side);
    const QRect markPlace = visualRect(option.direction, rect, mark);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(painter, QLatin1String("check"), QRectF(markPlace), m_look.accent);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, markPlace, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const QStringList parts = option.text.split(u'\t');
    const QRect words = rect.adjusted(m_look.px(30), 0, -m_look.px(12), 0);
    const int mnemonic = proxy()->styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    painter.setFont(option.font);
    painter.setPen(enabled ? m_look.text : m_look.disabledText());
    painter.drawText(visualRect(option.direction, rect, words),
                     int(Qt::AlignVCenter | Qt::AlignLeft) | mnemonic, parts.first());
    painter.setPen(enabled ? m_look.textSecondary : m_look.disabledText());
    if (parts.size() > 1)
        painter.drawText(visualRect(option.direction, rect, words), Qt::AlignVCenter | Qt::AlignRight,
                         parts.last());
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect place(rect.right() - m_look.px(20), rect.top(), m_look.px(14), rect.height());
        drawArrow(painter, QRectF(visualRect(option.direction, rect, place)),
                  option.direction == Qt::LeftToRight ? 3 : 1, m_look.textSecondary);
    }
    painter.restore();
}

void HouseStyle::drawHeaderSection(const QStyleOptionHeader &option, QPainter &painter) const
{
    const bool over = has(option, State_MouseOver | State_Enabled);
    painter.fillRect(option.rect, over ? m_look.hover() : m_look.ground);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_look.line);
}

void HouseStyle::drawHeaderLabel(const QStyleOptionHeader &option, QPainter &painter) const
{
    painter.save();
    painter.setPen(m_look.textSecondary);
    const QString words = option.fontMetrics.elidedText(option.text, Qt::ElideRight, option.rect.width());
    const Qt::Alignment across = option.textAlignment & Qt::Alignment(Qt::AlignHorizontal_Mask);
    painter.drawText(QRectF(option.rect), words, QTextOption(across | Qt::AlignVCenter));
    painter.restore();
}

void HouseStyle::drawViewRow(const QStyleOptionViewItem &option, QPainter &painter,
                             const QWidget *widget) const
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    const bool over = table ? TableView::hoveredRow(*table) == table->rowAt(option.rect.center().y())
                            : has(option, State_MouseOver);
    const QRect rect = option.rect;
    if (has(option, State_Selected))
        painter.fillRect(rect, m_look.tint());
    else if (over && has(option, State_Enabled))
        painter.fillRect(rect, m_look.hover());
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                     mix(m_look.ground, m_look.line, 0.6));
}

void HouseStyle::drawViewItem(const QStyleOptionViewItem &option, QPainter &painter,
                              const QWidget *widget) const
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget))
        return; // the row has drawn it over the full width
    const bool selected = has(option, State_Selected);
    if (!selected && !has(option, State_MouseOver | State_Enabled))
        return;
    const QColor behind =
        widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer")
        ? m_look.raised
        : m_look.ground;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? m_look.tintOn(behind) : m_look.hoverOn(behind));
    painter.drawRoundedRect(option.rect, m_look.px(4), m_look.px(4));
    painter.restore();
}

} // namespace fairlead
