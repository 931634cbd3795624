// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rota/rota_proposal.h"
#include "ui/kit/picture.h"
#include "ui/operations/rota_model.h"

#include <atomic>

class QStandardItemModel;

namespace fairlead {

class Button;
class EmptyState;
class Label;
class RunsLabel;
class TableView;

/// Operations ▸ Rota (V4a): who is on call in which week. A turn is dragged onto another to swap them; a
/// proposal is looked at before it is taken. A search that is stopped shows the best that it has found.
class RotaView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit RotaView(Workbench &workbench, QWidget *parent = nullptr);
    ~RotaView() override;

    RotaModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    TableView &reasons() { return *m_reasons; }
    /// What a swap, a proposal or the current turn is about.
    QString note() const;
    JobBase &job() { return m_job; }
    bool hasProposal() const { return m_change.has_value(); }
    /// How much a proposal tries; the result depends on nothing else.
    void setBudget(const RotaBudget &budget) { m_budget = budget; }
    PictureFrame &frame() { return *m_frame; }

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// Looks for a better rota of the current row's rotation.
    void propose();
    /// Takes the proposal, in one step.
    void apply();
    /// Goes to a turn; nothing where its week is not shown.
    void showTurn(const fairlead::Id<fairlead::Rotation> &rotation, QDate monday, fairlead::ShiftLayer layer);
    /// Ends a search, whose best answer so far is then looked at; else gives up what is looked at: the swap,
    /// the proposal.
    void giveUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void refresh();
    void showNote();
    void drop();
    void take(const RotaPlan &plan, const RotaProposal &proposal);
    bool act(int key, Qt::KeyboardModifiers modifiers);
    bool mouse(QEvent *event);
    void swapWith(const QModelIndex &other);

    Workbench &m_workbench;
    RotaModel *m_model;
    TableView *m_table;
    QStandardItemModel *m_turns;
    TableView *m_reasons;
    EmptyState *m_empty;
    RunsLabel *m_note;
    Label *m_consents;
    Button *m_propose;
    Button *m_apply;
    Button *m_discard;
    QWidget *m_body;
    QWidget *m_panel;
    PictureFrame *m_frame = nullptr;
    Job<RotaProposal> m_job;
    std::shared_ptr<std::atomic_bool> m_enough; ///< of the search that runs
    RotaBudget m_budget;
    std::optional<RotaChange> m_change; ///< of the proposal that is looked at
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt;
    bool m_isDragging = false;
};

} // namespace fairlead
