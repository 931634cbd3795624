// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields, check marks and sliders.
#include "ui/kit/buttons.h"
#include "ui/kit/house_style.h"
#include "ui/kit/icon.h"

#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

namespace fairlead {

namespace {

constexpr auto highlighted = QStyle::State_MouseOver | QStyle::State_Enabled;

bool has(const QStyleOption &option, QStyle::State state)
{
    return (option.state & state) == state;
}

ButtonRole roleOf(const QStyleOptionButton &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget))
        return button->role();
    if (option.features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonRole::Primary;
    return option.features.testFlag(QStyleOptionButton::Flat) ? ButtonRole::Quiet : ButtonRole::Normal;
}

// A quiet field shows its outline only when it is used; forms that read like text are made of these.
bool isQuiet(const QWidget *widget)
{
    return widget && widget->property("quiet").toBool();
}

void box(QPainter &painter, const QRectF &rect, double corner, const QColor &fill, const QColor &line)
{
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

} // namespace

void HouseStyle::drawRing(QPainter &painter, const QRectF &rect, double corner) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_look.accent, m_look.focusRing()));
    const double half = m_look.focusRing() / 2.0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

void HouseStyle::drawArrow(QPainter &painter, const QRectF &rect, int quarterTurns, const QColor &color) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    painter.rotate(90.0 * quarterTurns);
    const double reach = std::min({rect.width(), rect.height(), double(m_look.px(8))}) / 2.0;
    QPainterPath path({-reach, -reach / 2.0});
    path.lineTo(0, reach / 2.0);
    path.lineTo(reach, -reach / 2.0);
    painter.strokePath(path,
                       QPen(color, 1.5 * m_look.pixelScale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

void HouseStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const bool enabled = has(option, State_Enabled);
    const bool down = option.state & (State_Sunken | State_On);
    const bool over = has(option, highlighted);
    const bool focused = has(option, State_HasFocus) && enabled;
    const double corner = m_look.corner();
    const ButtonRole role = roleOf(option, widget);
    QRectF rect(option.rect);
    if (role == ButtonRole::Primary) {
        QColor fill = enabled ? m_look.accent : mix(m_look.ground, m_look.line, 0.8);
        if (enabled && (over || down))
            fill = mix(fill, m_look.dark ? QColor(Qt::white) : QColor(Qt::black), down ? 0.18 : 0.10);
        if (focused)
            rect.adjust(3, 3, -3, -3); // the ring lies around the fill, with a gap
        box(painter, rect, focused ? corner - 2 : corner, fill, {});
    } else if (role == ButtonRole::Normal) {
        const QColor fill = down ? m_look.pressedOn(m_look.raised)
            : over               ? m_look.hoverOn(m_look.raised)
                                 : m_look.raised;
        box(painter, rect, corner, fill, over ? m_look.fieldLineHover() : m_look.fieldLine());
    } else if (role == ButtonRole::Quiet && (over || down)) {
        box(painter, rect, corner, down ? m_look.pressedOn(m_look.surface) : m_look.hoverOn(m_look.surface),
            {});
    }
    if (focused)
        drawRing(painter, QRectF(option.rect), corner);
}

void HouseStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                                 const QWidget *widget) const
{
    const bool enabled = has(option, State_Enabled);
    const ButtonRole role = roleOf(option, widget);
    const bool link = role == ButtonRole::Link;
    QFont font = painter.font();
    if (role == ButtonRole::Primary)
        font.setWeight(QFont::DemiBold);
    font.setUnderline(link && has(option, highlighted));
    painter.setFont(font);
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int padding = m_look.px(link ? 4 : 10);
    QRect room = option.rect.adjusted(padding, 0, -padding - (menu ? m_look.px(16) : 0), 0);
    const int gap = option.text.isEmpty() ? 0 : m_look.px(6);
    const int iconWidth = option.icon.isNull() ? 0 : m_look.iconSize() + gap;
    const QFontMetrics metrics(font);
    const int textWidth =
        std::min(metrics.size(Qt::TextShowMnemonic, option.text).width() + 1, room.width() - iconWidth);
    const int start = link || menu ? room.left() : room.left() + (room.width() - iconWidth - textWidth) / 2;
    if (iconWidth > 0) {
        const QRect place(start, option.rect.center().y() - m_look.iconSize() / 2 + 1, m_look.iconSize(),
                          m_look.iconSize());
        option.icon.paint(&painter, visualRect(option.direction, option.rect, place), Qt::AlignCenter,
                          enabled ? QIcon::Normal : QIcon::Disabled,
                          has(option, State_On) ? QIcon::On : QIcon::Off);
    }
    const QRect words(start + iconWidth, option.rect.top(), textWidth, option.rect.height());
    painter.setPen(!enabled                          ? m_look.disabledText()
                       : role == ButtonRole::Primary ? m_look.onAccent
                       : link                        ? m_look.accent
                                                     : m_look.text);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft
        | (proxy()->styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                              : Qt::TextHideMnemonic);
    painter.drawText(visualRect(option.direction, option.rect, words), flags,
                     metrics.elidedText(option.text, Qt::ElideRight, textWidth, Qt::TextShowMnemonic));
    if (menu) {
        const QRect place(option.rect.right() - m_look.px(22), option.rect.top(), m_look.px(14),
                          option.rect.height());
        drawArrow(painter, QRectF(visualRect(option.direction, option.rect, place)), 0, m_look.textSecondary);
    }
}

void HouseStyle::drawIndicator(const QStyleOption &option, QPainter &painter, const QWidget *,
                               bool round) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = m_look.px(2);
    const QRectF rect = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    const double corner = round ? rect.height() / 2 : m_look.px(4);
    const bool enabled = has(option, State_Enabled);
    const bool on = option.state & (State_On | State_NoChange);
    const QColor fill = on ? (enabled ? m_look.accent : m_look.disabledText()) : m_look.raised;
    const QColor line = on         ? QColor()
        : has(option, highlighted) ? m_look.textSecondary
                                   : mix(m_look.line, m_look.textSecondary, 0.7);
    box(painter, rect, corner, fill, line);
    if (round && on) {
        painter.setBrush(m_look.onAccent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(rect.center(), rect.width() * 0.2, rect.height() * 0.2);
    } else if (has(option, State_NoChange)) {
        drawIcon(painter, QLatin1String("minus"), rect.adjusted(1, 1, -1, -1), m_look.onAccent);
    } else if (on) {
        drawIcon(painter, QLatin1String("check"), rect.adjusted(1, 1, -1, -1), m_look.onAccent);
    }
    if (has(option, State_HasFocus))
        drawRing(painter, rect.adjusted(-inset, -inset, inset, inset), corner + inset);
    painter.restore();
}

void HouseStyle::drawField(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool enabled = has(option, State_Enabled);
    const bool focused = has(option, State_HasFocus) && enabled;
    const bool over = has(option, highlighted);
    const QRectF rect(option.rect);
    if (widget && widget->property("invalid").toBool() && !focused) {
        box(painter, rect, m_look.corner(), m_look.ground, m_look.error);
    } else if (!isQuiet(widget) || over || focused) {
        const QColor line = over ? m_look.fieldLineHover() : m_look.fieldLine();
        box(painter, rect, m_look.corner(), enabled ? m_look.ground : m_look.surface, line);
    }
    if (focused)
        drawRing(painter, rect, m_look.corner());
    painter.restore();
}

void HouseStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                              const QWidget *widget) const
{
    QStyleOption field = option;
    if (has(option, State_On)) // the list is open
        field.state |= State_HasFocus;
    drawField(field, painter, widget);
    if (isQuiet(widget) && !(option.state & (State_MouseOver | State_HasFocus | State_On)))
        return;
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    drawArrow(painter, QRectF(arrow), 0,
              has(option, State_Enabled) ? m_look.textSecondary : m_look.disabledText());
}

void HouseStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter,
                             const QWidget *widget) const
{
    if (option.frame)
        drawField(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons
        || !(option.state & (State_MouseOver | State_HasFocus)))
        return;
    const auto arrow = [&](SubControl part, int turns, bool possible) {
        const double small = m_look.px(5);
        QRectF rect(0, 0, small * 1.4, small * 1.4);
        rect.moveCenter(QRectF(subControlRect(CC_SpinBox, &option, part, widget)).center());
        drawArrow(painter, rect, turns, possible ? m_look.textSecondary : m_look.disabledText());
    };
    arrow(SC_SpinBoxUp, 2, option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
    arrow(SC_SpinBoxDown, 0, option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void HouseStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                const QWidget *widget) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(option.rect);
    const bool down = option.state & (State_Sunken | State_On);
    if (down || has(option, highlighted))
        box(painter, rect, m_look.corner(),
            has(option, State_On) ? m_look.tintOn(m_look.surface) : m_look.pressedOn(m_look.surface), {});
    if (has(option, State_HasFocus))
        drawRing(painter, rect, m_look.corner());
    painter.restore();
    QStyleOptionToolButton label = option;
    label.state &= ~State_HasFocus;
    label.palette.setColor(QPalette::ButtonText,
                           has(option, State_Enabled) ? m_look.text : m_look.disabledText());
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
}

void HouseStyle::drawSlider(const QStyleOptionSlider &option, QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF groove(proxy()->subControlRect(CC_Slider, &option, SC_SliderGroove, nullptr));
    const QRectF handle(proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, nullptr));
    const bool flat = option.orientation == Qt::Horizontal;
    const double thick = m_look.px(4);
    QRectF track = flat ? QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick)
                        : QRectF(groove.center().x() - thick / 2, groove.top(), thick, groove.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_look.line);
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    if (flat)
        track.setRight(handle.center().x());
    else
        track.setTop(handle.center().y());
    painter.setBrush(m_look.accent);
    painter.drawRoundedRect(track, thick / 2, thick / 2);
    QRectF knob(0, 0, m_look.px(14), m_look.px(14));
    knob.moveCenter(handle.center());
    painter.setPen(QPen(m_look.accent, 2));
    painter.setBrush(m_look.raised);
    painter.drawEllipse(knob);
    if (has(option, State_HasFocus))
        drawRing(painter, knob.adjusted(-3, -3, 3, 3), knob.height() / 2 + 3);
    painter.restore();
}

} // namespace fairlead
