// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hiring/hiring_scope.h"
#include "ui/hiring/stage_model.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace fairlead {

/// The names of the stages, and under each what its funnel says.
class StageHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit StageHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// Draws candidates as cards.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

/// The pipeline of a requisition as a board. The arrows go from card to card; Ctrl+→ and Ctrl+← move the
/// chosen candidate to the next stage and back, R and W end it as rejected and withdrawn: one private change
/// each. Enter goes to its details.
class StageBoard final : public QTableView {
    Q_OBJECT
public:
    explicit StageBoard(HiringScope &scope, QWidget *parent = nullptr);

    StageModel &stages() { return *m_model; }

public Q_SLOTS:
    void moveOn();
    void moveBack();
    void reject();
    void withdraw();

Q_SIGNALS:
    void detailsWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void show();
    void follow();
    void moveTo(CandidateStage stage);
    void resetRows();

    HiringScope &m_scope;
    StageModel *m_model;
    bool m_isFollowing = false;
};

} // namespace fairlead
