// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capacity/leave_drag.h"
#include "ui/capacity/leave_model.h"
#include "ui/kit/picture.h"

namespace fairlead {

class EmptyState;
class LeaveChooser;
class LeaveDelegate;
class TableView;

/// Capacity ▸ Leave: people × days. A drag across somebody's days makes leave, a drag of its ends or of
/// the whole changes it; net days of person and team follow while it is dragged.
class LeaveView final : public QWidget, public Picture {
    Q_OBJECT
public:
    explicit LeaveView(Workbench &workbench, QWidget *parent = nullptr);

    LeaveModel &model() { return *m_model; }
    TableView &table() { return *m_table; }
    LeaveChooser &chooser() { return *m_chooser; }
    PictureFrame &frame() { return *m_frame; }
    double pixelsPerDay() const { return m_pixels; }
    /// Zooms; the day under `x` of the viewport stays there.
    void setPixelsPerDay(double pixels, int x);

    QString finding() const override;
    QString pictureName() const override;
    QSizeF pictureSize() const override;
    void drawPicture(QPainter &painter, const Theme &theme) const override;
    PictureTable pictureTable() const override;

public Q_SLOTS:
    /// Leave on the selected days of the current person (Enter).
    void addSelected();
    /// Without the leave on the selected days (Del).
    void removeSelected();
    void explainCurrent();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void arrange();
    void fit();
    void showState();
    void followCurrent();
    void showSelection();
    bool isOurKey(const QKeyEvent &event) const;
    bool mouseEvent(QEvent *event);
    void press(const QPoint &position, Qt::KeyboardModifiers modifiers);
    void drag(const QPoint &position);
    void release();
    void cancel();
    void showCursor(const QPoint &position);
    QModelIndex dayAt(const QPoint &position) const;
    void nudge(int days, bool endOnly);
    void change(LeaveKind kind, bool isHalf);
    void toggleHalf();
    void openChooser(const Id<Leave> &leave);
    const Leave *currentLeave() const;
    std::pair<QDate, QDate> selectedDays() const;

    Workbench &m_workbench;
    LeaveModel *m_model;
    LeaveDelegate *m_cells;
    TableView *m_table;
    QWidget *m_ruler;
    QWidget *m_legend;
    QWidget *m_body;
    EmptyState *m_empty;
    LeaveChooser *m_chooser;
    PictureFrame *m_frame = nullptr;
    std::optional<LeaveDrag> m_drag;
    Id<Leave> m_last; ///< that was made, and whose kind the chooser changes
    double m_pixels = 12;
    bool m_fits = true; ///< the whole period, until somebody zooms
    bool m_selecting = false;
};

} // namespace fairlead
