// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/rank_delegate.h"

#include "ui/kit/icon.h"
#include "ui/roadmap/rank_model.h"

#include <QPainter>
#include <QTableView>

namespace fairlead {

namespace {

RankRow::Kind kindOf(const QModelIndex &index)
{
    return RankRow::Kind(index.data(RankModel::KindRole).toInt());
}

/// Draws words and returns where they end.
int drawWords(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color,
              const QString &words)
{
    painter.setFont(font);
    painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(words, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return rect.left() + QFontMetrics(font).horizontalAdvance(shown);
}

void underline(QPainter &painter, const Theme &look, const QRect &words, const QFont &font,
               const QColor &color)
{
    const QFontMetrics metrics(font);
    const int y = words.center().y() + metrics.ascent() / 2 + 3;
    painter.setPen(QPen(color, look.pixelScale > 1 ? look.pixelScale : 1, Qt::DotLine));
    painter.drawLine(words.left(), y, words.right(), y);
}

bool isCurrentRow(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    return view && view->currentIndex().row() == index.row();
}

} // namespace

void RankDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    switch (kindOf(index)) {
    case RankRow::Kind::Item:
        paintCell(*painter, option, index);
        break;
    case RankRow::Kind::TeamHead:
        paintHead(*painter, option, index);
        break;
    case RankRow::Kind::CutLine:
        paintCutLine(*painter, option, index);
        break;
    case RankRow::Kind::Hint:
        paintHint(*painter, option, index);
        break;
    }
    painter->restore();
}

void RankDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &panel, &painter, option.widget);

    const Theme &look = theme(option.widget);
    const bool strong = index.data(RankModel::StrongRole).toBool();
    const QFont font = look.font(TextSize::Body, strong ? TextWeight::Strong : TextWeight::Regular);
    const QColor color = look.tone(Tone(index.data(RankModel::ToneRole).toInt()));
    const QString words = index.data(Qt::DisplayRole).toString();
    const QRect rect = option.rect.adjusted(look.space(2), 0, -look.space(2), 0);
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    if (alignment & Qt::AlignRight) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, words);
    } else {
        const QString note = index.data(RankModel::NoteRole).toString();
        const QFont noteFont = look.font(TextSize::Note);
        const int noteWidth =
            note.isEmpty() ? 0 : QFontMetrics(noteFont).horizontalAdvance(note) + look.space(4);
        QRect text = rect;
        text.setWidth(std::max(rect.width() / 2, rect.width() - noteWidth));
        if (const QString icon = index.data(RankModel::IconRole).toString(); !icon.isEmpty()) {
            const int side = look.px(14);
            drawIcon(painter, QLatin1String(icon.toLatin1()),
                     QRectF(rect.left(), rect.center().y() - side / 2.0 + 1, side, side), color);
            text.setLeft(rect.left() + side + look.px(4));
        }
        const int end = drawWords(painter, text, font, color, words);
        if (!note.isEmpty()) {
            const QRect rest(end + look.space(3), rect.top(), rect.right() - end - look.space(3),
                             rect.height());
            drawWords(painter, rest, noteFont,
                      index.column() == RankModel::Finish ? color : look.textSecondary, note);
        }
    }
    if (index.data(RankModel::ComputedRole).toBool() && isCurrentRow(option, index) && !words.isEmpty()) {
        const int width = QFontMetrics(font).horizontalAdvance(words);
        const int icon = index.data(RankModel::IconRole).toString().isEmpty() ? 0 : look.px(18);
        const int left = alignment & Qt::AlignRight ? rect.right() - width : rect.left() + icon;
        underline(painter, look, QRect(left, rect.top(), width, rect.height()), font, look.textSecondary);
    }
}

QRect RankDelegate::figureArea(const QRect &area, const QModelIndex &index, const QWidget &view)
{
    const Theme &look = theme(&view);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFontMetrics strong(look.font(TextSize::Section, TextWeight::Strong));
    const int width = strong.horizontalAdvance(words);
    if (kindOf(index) == RankRow::Kind::CutLine)
        return {area.center().x() - width / 2, area.top(), width, area.height()};
    if (kindOf(index) != RankRow::Kind::TeamHead)
        return {};
    const int left = area.left() + look.space(2) + width + look.space(3);
    const int wanted =
        QFontMetrics(look.font(TextSize::Body)).horizontalAdvance(index.data(RankModel::NoteRole).toString());
    return {left, area.top() + look.space(2), std::min(wanted, area.right() - look.space(2) - left),
            area.height() - look.space(2)};
}

void RankDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    painter.fillRect(option.rect, look.ground);
    const QRect rect = option.rect.adjusted(look.space(2), look.space(2), -look.space(2), 0);
    const int end = drawWords(painter, rect, look.font(TextSize::Section, TextWeight::Strong), look.text,
                              index.data(Qt::DisplayRole).toString());
    const QRect rest(end + look.space(3), rect.top(), rect.right() - end - look.space(3), rect.height());
    drawWords(painter, rest, look.font(TextSize::Body), look.textSecondary,
              index.data(RankModel::NoteRole).toString());
    const QRect figures = figureArea(option.rect, index, *option.widget);
    if (figures.width() > 0)
        underline(painter, look, figures, look.font(TextSize::Body), look.textSecondary);
}

void RankDelegate::paintCutLine(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    painter.fillRect(option.rect, look.ground);
    const QString words = index.data(Qt::DisplayRole).toString();
    const QFont font = look.font(TextSize::Section, TextWeight::Strong);
    const int width = QFontMetrics(font).horizontalAdvance(words);
    const QRect rect = option.rect;
    const int middle = rect.center().y();
    const int left = rect.center().x() - width / 2 - look.space(3);
    const int right = rect.center().x() + width / 2 + look.space(3);
    // The biggest thing of the place: one heavy line with its figure.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.accent);
    const int thick = look.px(3);
    painter.drawRoundedRect(QRect(rect.left(), middle - thick / 2, left - rect.left(), thick), thick / 2.0,
                            thick / 2.0);
    painter.drawRoundedRect(QRect(right, middle - thick / 2, rect.right() - right, thick), thick / 2.0,
                            thick / 2.0);
    painter.setFont(font);
    painter.setPen(look.accent);
    painter.drawText(rect, Qt::AlignCenter, words);
    underline(painter, look, figureArea(rect, index, *option.widget), font, look.accent);
}

void RankDelegate::paintHint(QPainter &painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    painter.fillRect(option.rect, look.ground);
    const QRect rect = option.rect.adjusted(look.space(12), 0, -look.space(2), 0);
    const QString words = QString(QStringLiteral("↳ ") + index.data(Qt::DisplayRole).toString());
    drawWords(painter, rect, look.font(TextSize::Body), look.textSecondary, words);
}

QSize RankDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    const QString words = index.data(Qt::DisplayRole).toString();
    return {QFontMetrics(look.font(TextSize::Body)).horizontalAdvance(words) + look.space(5),
            look.rowHeight()};
}

namespace {

QList<ChoiceOption> investmentClasses()
{
    QList<ChoiceOption> options;
    for (const Choice &choice : Choices<InvestmentClass>::all)
        options.append(
            {QString(QLatin1String(choice.key)), QCoreApplication::translate(Item::table, choice.label)});
    return options;
}

} // namespace

RankClassDelegate::RankClassDelegate(QObject *parent)
    : RankDelegate(parent)
    , m_choice(new ChoiceDelegate(investmentClasses(), this))
{ }

QWidget *RankClassDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    return m_choice->createEditor(parent, option, index);
}

void RankClassDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    m_choice->setEditorData(editor, index);
}

void RankClassDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                     const QModelIndex &index) const
{
    m_choice->setModelData(editor, model, index);
}

} // namespace fairlead
