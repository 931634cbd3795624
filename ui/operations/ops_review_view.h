// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/operations/ops_review_model.h"

namespace fairlead {

class Button;
class EmptyState;
class Label;
class RunsLabel;
class TableView;

/// Operations ▸ Ops review (V4d): the week that is over and the one that begins, worked from top to bottom
/// with one key a line; a turn is dragged onto another to swap them; ends with the text that is handed over.
class OpsReviewView final : public QWidget {
    Q_OBJECT
public:
    explicit OpsReviewView(Workbench &workbench, QWidget *parent = nullptr);
    ~OpsReviewView() override;

    OpsReviewModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    /// What the swap that is looked at would do; empty: none is.
    QString note() const;

public Q_SLOTS:
    void goToSection(int section);
    /// A new action that comes from the current row, for its title to be typed.
    void addAction();
    /// Lets the owner of the current action be chosen.
    void chooseOwner();
    /// Puts the hand-over text on the clipboard.
    void copyHandOver();
    /// A first rotation, of the first team, for its fields to be filled in.
    void addRotation();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void refresh();
    void restore(const RecordRef &record, int row);
    void followCurrent();
    /// Whether the key means something on the current row.
    bool act(int key, Qt::KeyboardModifiers modifiers);
    bool triage(const OpsRow &row, Triage triage);
    bool decide(const OpsRow &row, AlertDecision decision);
    bool takeIn(const OpsRow &row);
    bool finish(const OpsRow &row);
    bool freeze(const OpsRow &row, FreezeDecision choice);
    bool actOnSwap(int key, Qt::KeyboardModifiers modifiers);
    bool mark(const std::optional<OpsTurn> &turn);
    void swapWith(const std::optional<OpsTurn> &other);
    void giveUpSwap();
    void showNote();
    std::optional<OpsTurn> currentTurn() const;
    bool mouse(QEvent *event);

    Workbench &m_workbench;
    OpsReviewModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    Label *m_title;
    QWidget *m_head;
    QList<Button *> m_sections;
    RunsLabel *m_note;
    OpsSwap m_swap;
    std::optional<OpsTurn> m_pressed;
    QPoint m_pressedAt;
    bool m_isDragging = false;
    bool m_refreshing = false;
};

} // namespace fairlead
