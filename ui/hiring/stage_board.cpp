// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hiring/stage_board.h"

#include "ui/kit/buttons.h"
#include "ui/kit/own_keys.h"

#include <QKeyEvent>
#include <QPainter>

namespace fairlead {

namespace {

constexpr double cardHeight = 58;
constexpr double headHeight = 44;

/// The column, from `column` on in that direction, which has a card; −1: none.
int columnWithCards(const StageModel &model, int column, int step)
{
    for (column += step; column >= 0 && column < model.columnCount(); column += step) {
        if (model.cardsIn(column) > 0)
            return column;
    }
    return -1;
}

} // namespace

StageHeader::StageHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Stretch);
}

QSize StageHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), theme(this).px(headHeight)};
}

void StageHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &look = theme(this);
    painter->save();
    painter->fillRect(rect, look.ground);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.line);
    const QRect room = rect.adjusted(look.space(2), look.space(1), -look.space(1), -look.space(1));
    const auto line = [&](const QRect &at, TextSize size, TextWeight weight, const QColor &color,
                          const QString &words) {
        const QFont font = look.font(size, weight);
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(at, int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, at.width()));
    };
    const int half = room.height() / 2;
    line(QRect(room.left(), room.top(), room.width(), half), TextSize::Body, TextWeight::Strong, look.text,
         model()->headerData(section, Qt::Horizontal).toString());
    line(QRect(room.left(), room.top() + half, room.width(), half), TextSize::Note, TextWeight::Regular,
         look.textSecondary, model()->headerData(section, Qt::Horizontal, StageModel::FunnelRole).toString());
    painter->restore();
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &look = theme(option.widget);
    painter->fillRect(option.rect, look.ground);
    const auto *model = qobject_cast<const StageModel *>(index.model());
    const CandidateCard *card = model ? model->card(index) : nullptr;
    if (!card)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isOver = card->stage >= CandidateStage::Rejected;
    const QRectF box = QRectF(option.rect).adjusted(look.px(4), look.px(3), -look.px(4), -look.px(3));
    painter->setPen(QPen(isChosen ? look.accent : look.line,
                         isChosen && option.state.testFlag(QStyle::State_HasFocus) ? look.focusRing() : 1));
    painter->setBrush(isChosen ? look.tint() : isOver ? look.ground : look.surface);
    painter->drawRoundedRect(box, look.corner(), look.corner());
    const QRect room = box.toRect().adjusted(look.space(2), look.space(1), -look.space(2), -look.space(1));
    const int half = room.height() / 2;
    const QFont strong = look.font(TextSize::Body, TextWeight::Strong);
    const QFont note = look.font(TextSize::Note);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const int start = int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    const int end = int(Qt::AlignVCenter | (rightToLeft ? Qt::AlignLeft : Qt::AlignRight));
    const QRect upper(room.left(), room.top(), room.width(), half);
    const QRect lower(room.left(), room.top() + half, room.width(), half);
    painter->setFont(strong);
    painter->setPen(isOver ? look.textSecondary : look.text);
    painter->drawText(upper, start, card->code);
    painter->setFont(note);
    painter->setPen(look.textSecondary);
    const int left = upper.width() - QFontMetrics(strong).horizontalAdvance(card->code) - look.space(2);
    painter->drawText(upper, end, QFontMetrics(note).elidedText(card->time, Qt::ElideRight, left));
    painter->setPen(card->isLate ? look.error : look.textSecondary);
    const QString next = card->isLate ? StageBoard::tr("late: %1").arg(card->next) : card->next;
    painter->drawText(lower, start, QFontMetrics(note).elidedText(next, Qt::ElideRight, lower.width()));
    painter->restore();
}

StageBoard::StageBoard(HiringScope &scope, QWidget *parent)
    : QTableView(parent)
    , m_scope(scope)
    , m_model(new StageModel(this))
{
    setAccessibleName(tr("Pipeline"));
    setHorizontalHeader(new StageHeader(this));
    setModel(m_model);
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the board
    setSelectionMode(QAbstractItemView::SingleSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    resetRows();
    new OwnKeys(this,
                {QKeySequence(Qt::CTRL | Qt::Key_Right), QKeySequence(Qt::CTRL | Qt::Key_Left),
                 QKeySequence(Qt::Key_R), QKeySequence(Qt::Key_W)});
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &StageBoard::follow);
    connect(this, &QTableView::doubleClicked, this, &StageBoard::detailsWanted);
    connect(&scope, &HiringScope::changed, this, &StageBoard::show);
    show();
}

void StageBoard::resetRows()
{
    const Theme &look = theme(this);
    verticalHeader()->setMinimumSectionSize(look.px(cardHeight));
    verticalHeader()->setDefaultSectionSize(look.px(cardHeight));
}

void StageBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_model)
        resetRows();
    QTableView::changeEvent(event);
}

/// Without a card that is chosen the first one is.
void StageBoard::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid()) {
        const int column = columnWithCards(*m_model, -1, 1);
        if (column >= 0)
            setCurrentIndex(m_model->index(0, column));
    }
    QTableView::focusInEvent(event);
}

void StageBoard::show()
{
    const Requisition *requisition = m_scope.requisition();
    m_isFollowing = true;
    m_model->show(m_scope.records(), requisition ? requisition->id : Id<Requisition>(), m_scope.asOf());
    const Candidate *candidate = m_scope.candidate();
    const QModelIndex chosen = candidate ? m_model->indexOf(candidate->id) : QModelIndex();
    if (chosen.isValid())
        setCurrentIndex(chosen);
    else
        selectionModel()->clear();
    m_isFollowing = false;
    horizontalHeader()->viewport()->update();
}

void StageBoard::follow()
{
    if (m_isFollowing)
        return;
    if (const CandidateCard *card = m_model->card(currentIndex()))
        m_scope.setCandidate(card->id);
}

QModelIndex StageBoard::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    const bool isLeft = action == (isRightToLeft() ? MoveRight : MoveLeft);
    const bool isRight = action == (isRightToLeft() ? MoveLeft : MoveRight);
    if (!isLeft && !isRight)
        return QTableView::moveCursor(action, modifiers);
    const int from = at.isValid() ? at.column() : -1;
    const int column = columnWithCards(*m_model, from, isLeft ? -1 : 1);
    if (column < 0)
        return at;
    return m_model->index(std::min(std::max(0, at.row()), m_model->cardsIn(column) - 1), column);
}

void StageBoard::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool withControl = modifiers == Qt::ControlModifier;
    const int on = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (withControl && event->key() == on)
        return moveOn();
    if (withControl && event->key() == back)
        return moveBack();
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_R)
        return reject();
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_W)
        return withdraw();
    if (isEnter(*event)) {
        Q_EMIT detailsWanted();
        return;
    }
    QTableView::keyPressEvent(event);
}

void StageBoard::moveTo(CandidateStage stage)
{
    const Candidate *candidate = m_scope.candidate();
    if (!candidate)
        return;
    const QDateTime at = momentAfterMoves(m_scope.records(), candidate->id, m_scope.asOf());
    m_scope.commit(moveCandidate(m_scope.records(), *candidate, stage, at));
}

void StageBoard::moveOn()
{
    const Candidate *candidate = m_scope.candidate();
    if (candidate && !isFinal(candidate->stage))
        moveTo(CandidateStage(int(candidate->stage) + 1));
}

void StageBoard::moveBack()
{
    if (const Candidate *candidate = m_scope.candidate())
        m_scope.commit(takeBackMove(m_scope.records(), *candidate));
}

void StageBoard::reject()
{
    moveTo(CandidateStage::Rejected);
}

void StageBoard::withdraw()
{
    moveTo(CandidateStage::Withdrawn);
}

} // namespace fairlead
