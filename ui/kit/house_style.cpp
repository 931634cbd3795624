// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/house_style.h"

#include "ui/kit/buttons.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>

namespace fairlead {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

// Without a compositor the corners of a translucent window are black.
bool roundsMenus()
{
    const QString platform = QGuiApplication::platformName();
    return platform.startsWith(QLatin1String("wayland")) || platform == QLatin1String("offscreen");
}

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isPrimary(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->role() == ButtonRole::Primary;
    return option.features.testFlag(QStyleOptionButton::DefaultButton);
}

} // namespace

HouseStyle::HouseStyle(const Theme &look)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_look(look)
{ }

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget) || isTextArea(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *menu = qobject_cast<QMenu *>(widget); menu && roundsMenus())
        menu->setAttribute(Qt::WA_TranslucentBackground);
}

void HouseStyle::polish(QPalette &palette)
{
    palette = m_look.palette();
}

QPalette HouseStyle::standardPalette() const
{
    return m_look.palette();
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return m_look.px(6);
        if (qobject_cast<const QLineEdit *>(widget))
            return 1; // asks for an outline; it is drawn by drawField()
        return widget && widget->inherits("QComboBoxPrivateContainer") ? m_look.px(4) : 0;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_look.px(6);
    case PM_ScrollBarExtent:
        return m_look.px(10);
    case PM_ScrollBarSliderMin:
        return m_look.px(28);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 5;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return m_look.px(18);
    case PM_HeaderMargin:
        return m_look.px(8);
    case PM_HeaderMarkSize:
        return m_look.px(10);
    case PM_FocusFrameHMargin:
        return m_look.px(8) - 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return m_look.iconSize();
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return m_look.px(4);
    case PM_SubMenuOverlap:
        return -2;
    case PM_ToolTipLabelFrameWidth:
        return m_look.px(6);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        // Space is given by name, never by default, but in the dialogs that Qt brings.
        return widget && widget->isWindow() && widget->inherits("QDialog") ? m_look.margin() : 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m_look.space(2);
    case PM_TextCursorWidth:
        return std::max(1, m_look.px(1));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 0;
    case SH_UnderlineShortcut:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_SnapToValue:
        return 1;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Widget_Animation_Duration:
        return m_look.motion();
    case SH_Table_GridLineColor:
        return int(m_look.line.rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                   const QWidget *widget) const
{
    const int height = m_look.controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        const QFont font = widget ? widget->font() : QApplication::font();
        const QFontMetrics metrics(isPrimary(*button, widget) ? strong(font) : font);
        int width = button->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, button->text).width() + 1;
        if (!button->icon.isNull())
            width += m_look.iconSize() + (width > 0 ? m_look.px(6) : 0);
        if (button->features.testFlag(QStyleOptionButton::HasMenu))
            width += m_look.px(18);
        const auto *house = qobject_cast<const Button *>(widget);
        const bool link = house && house->role() == ButtonRole::Link;
        return {width + m_look.px(link ? 8 : 24), std::max(height, metrics.height() + m_look.px(8))};
    }
    case CT_ToolButton:
        return contents + QSize(m_look.px(12), m_look.px(8));
    case CT_LineEdit:
        return {contents.width() + m_look.px(16), std::max(height, contents.height() + m_look.px(8))};
    case CT_SpinBox:
        return {contents.width() + m_look.px(36), height};
    case CT_ComboBox:
        return {contents.width() + m_look.px(8 + 28), height};
    case CT_CheckBox:
    case CT_RadioButton:
        return {contents.width() + m_look.px(20 + 6) + 2,
                std::max(m_look.compactRowHeight(), contents.height())};
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        const QFontMetrics metrics(strong(widget ? widget->font() : QApplication::font()));
        const int width = tab ? metrics.size(Qt::TextShowMnemonic, tab->text).width() : contents.width();
        return {width + m_look.px(20), m_look.px(34)};
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), m_look.px(9)};
        return {contents.width() + m_look.px(30 + 28), m_look.rowHeight()};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + m_look.px(6), std::max(m_look.rowHeight(), base.height())};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), m_look.rowHeight())};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int padding = frame && frame->lineWidth > 0 ? m_look.px(6) : 0;
        return option->rect.adjusted(padding, 0, -padding, 0);
    }
    case SE_ItemViewItemFocusRect:
        return option->rect;
    case SE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool arrow = header && header->sortIndicator != QStyleOptionHeader::None;
        const int side = m_look.px(8);
        return visualRect(option->direction, option->rect,
                          option->rect.adjusted(side, 0, arrow ? -side * 2 : -side, 0));
    }
    case SE_HeaderArrow: {
        const int side = m_look.px(10);
        QRect arrow(0, 0, side, side);
        arrow.moveCenter({option->rect.right() - m_look.px(9), option->rect.center().y()});
        return visualRect(option->direction, option->rect, arrow);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const QRect whole = option->rect;
    const auto placed = [&](const QRect &rect) { return visualRect(option->direction, whole, rect); };
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            return placed(whole.adjusted(m_look.px(8), 1, -m_look.px(24), -1));
        if (part == SC_ComboBoxArrow)
            return placed({whole.right() - m_look.px(24), whole.top(), m_look.px(24), whole.height()});
        if (part == SC_ComboBoxFrame)
            return whole;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? m_look.px(20) : m_look.px(2);
        const int half = whole.height() / 2;
        if (part == SC_SpinBoxUp)
            return buttons ? placed({whole.right() - width, whole.top(), width, half}) : QRect();
        if (part == SC_SpinBoxDown)
            return buttons ? placed({whole.right() - width, whole.top() + half, width, whole.height() - half})
                           : QRect();
        if (part == SC_SpinBoxEditField)
            return placed(whole.adjusted(m_look.px(6), 2, -width, -2));
        return whole;
    }
    if (control == CC_ScrollBar) {
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!slider || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        const bool flat = slider->orientation == Qt::Horizontal;
        const int length = flat ? whole.width() : whole.height();
        const int range = slider->maximum - slider->minimum;
        const double visible = double(slider->pageStep) / std::max(1, range + slider->pageStep);
        const int thumb = std::min(length, std::max(int(length * visible), m_look.px(28)));
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - thumb, slider->upsideDown);
        const auto along = [&](int from, int to) {
            return placed(flat ? QRect(from, whole.top(), to - from, whole.height())
                               : QRect(whole.left(), from, whole.width(), to - from));
        };
        if (part == SC_ScrollBarSlider)
            return along(start, start + thumb);
        if (part == SC_ScrollBarSubPage)
            return along(0, start);
        if (part == SC_ScrollBarAddPage)
            return along(start + thumb, length);
        return whole;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace fairlead
