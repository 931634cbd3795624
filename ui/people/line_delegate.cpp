// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icon.h"
#include "ui/people/lines.h"

#include <QApplication>
#include <QPainter>

namespace fairlead {

namespace {

/// Where the parts of a line stand.
struct Parts {
    QRect mark;
    QRect text;
    QRect note;
    QRect end;
    int height = 0;
};

constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont textFont(const Theme &look, const Line &line)
{
    QFont font = line.kind == Line::Kind::Head ? look.font(TextSize::Body, TextWeight::Strong)
                                               : look.font(TextSize::Body);
    font.setStrikeOut(line.isStruck);
    return font;
}

Parts partsOf(const Theme &look, const Line &line, const QRect &box)
{
    Parts parts;
    const int icon = look.px(16);
    const int pad = look.space(1);
    const bool isHead = line.kind == Line::Kind::Head;
    int left = box.left() + pad + look.px(18) * line.indent;
    int right = box.right() - pad;
    const int top = box.top() + (isHead ? look.space(2) : pad);
    if (!line.mark.isEmpty()) {
        parts.mark = {left, top, icon, icon};
        left += icon + look.space(1.5);
    }
    if (!line.end.isEmpty()) {
        parts.end = {right - icon, top, icon, icon};
        right -= icon + look.space(2);
    }
    const int width = std::max(right - left, look.px(40));
    const QFontMetrics words(textFont(look, line));
    const QRect wrapped = words.boundingRect(QRect(0, 0, width, 100000), wrapping, line.text);
    parts.text = {left, top, width, std::max(wrapped.height(), words.height())};
    parts.height = parts.text.bottom() + 1 - box.top() + pad;
    if (!line.note.isEmpty()) {
        const QFontMetrics quiet(look.font(TextSize::Note));
        const QRect under = quiet.boundingRect(QRect(0, 0, width, 100000), wrapping, line.note);
        parts.note = {left, parts.text.bottom() + 1, width, under.height()};
        parts.height = parts.note.bottom() + 1 - box.top() + pad;
    }
    return parts;
}

Line lineAt(const QModelIndex &index)
{
    return index.data(LineModel::LineRole).value<Line>();
}

} // namespace

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const Line line = lineAt(index);
    const bool isWords = line.kind == Line::Kind::Words;
    QStyleOptionViewItem panel = option;
    if (isWords && (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)))
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const Parts parts = partsOf(look, line, option.rect);
    painter->save();
    if (!line.mark.isEmpty())
        drawIcon(*painter, QLatin1String(line.mark.toLatin1()), parts.mark, look.tone(line.markTone));
    if (!line.end.isEmpty())
        drawIcon(*painter, QLatin1String(line.end.toLatin1()), parts.end, look.tone(line.endTone));
    painter->setFont(textFont(look, line));
    painter->setPen(line.kind == Line::Kind::Empty || line.isStruck ? look.textSecondary
                                                                    : look.tone(line.tone));
    painter->drawText(parts.text, wrapping, line.text);
    if (!line.note.isEmpty()) {
        painter->setFont(look.font(TextSize::Note));
        painter->setPen(look.textSecondary);
        painter->drawText(parts.note, wrapping, line.note);
    }
    if (isWords && (option.state & QStyle::State_HasFocus)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(look.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), look.px(4), look.px(4));
    }
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width(); // without the scroll bar
    return {width, partsOf(look, lineAt(index), QRect(0, 0, width, 0)).height};
}

int LineDelegate::heightOf(const QWidget &list, const Line &line, int width)
{
    return partsOf(theme(&list), line, QRect(0, 0, width, 0)).height;
}

void LineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const Parts parts = partsOf(look, lineAt(index), option.rect);
    editor->setGeometry(parts.text.left() - look.space(1), option.rect.top(),
                        parts.text.width() + look.space(1),
                        std::max(look.controlHeight(), parts.text.height()));
}

} // namespace fairlead
